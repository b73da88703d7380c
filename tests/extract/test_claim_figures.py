"""Which sentences are figures: what was counted or measured, and nothing that merely holds a number."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract import extract_document
from credcheck.extract.claims.checkable_figures import find_figures
from credcheck.model.statements import Attribution, AttributionType, Claim, ClaimKind, DateMention, Quantity, Quote
from credcheck.model.statements import QuoteUse as Use
from credcheck.text.span import Span
from tests.copy import article


def kinds(text: str) -> list[ClaimKind]:
    """Return the kind of each claim of a text that is read as a whole."""
    return [claim.kind for claim in extract_document(article(text, published=date(2026, 2, 4))).claims]


@pytest.mark.parametrize(
    "text",
    [
        "The new pier will cost $4.6 million.",
        "Fares on the island line rose 12 percent.",
        "The leak spilled 900 gallons of diesel into the bay.",
        "The storm killed four people on the coast road.",
        "Two sailors were injured when the bow door fell.",
        "The council closed 23 schools.",
        "The ferry made more than 1,400 crossings.",
        "Three of the five piers are shut.",
        "A third of the islanders have no car.",
        "The quake had a magnitude of 5.8.",
        "The slope moved 3 metres towards the road.",
        "Exports fell to €1.3 billion.",
    ],
)
def test_what_somebody_counted_or_measured_is_a_figure(text: str) -> None:
    assert kinds(text) == [ClaimKind.FIGURE]


@pytest.mark.parametrize(
    "text",
    [
        "The captain, who is 61, was taken off the ship.",
        "The 43-year-old pilot stood on the bridge.",
        "Olga Brandt, 58, keeps the light on the point.",
        "It was the first ship of the winter.",
        "She came third in the vote for the island council.",
        "Lindholm beat Brandvik 3-1 on the frozen pitch.",
        "The two women spoke for about five minutes on the pier.",
        "The festival of ships lasts 10 days.",
        "At least four officers stood by the gangway.",
        "He had served the harbour for nearly two decades.",
        "The mayor has two ships to choose from.",
        "The council met on March 14 in the old hall.",
        "The pier was built in 1987 for the herring boats.",
        "The lighthouse is one of the oldest on the coast.",
        "He rang the bell five times and went home.",
    ],
)
def test_ages_ranks_results_durations_days_and_handfuls_are_not(text: str) -> None:
    assert kinds(text) == [ClaimKind.FACT]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor and the captain spoke last week, according to two people familiar with the talks.",
        "The mayor and the captain spoke last week, according to 15 people familiar with the talks.",
        "The talks have failed, said 20 officials of the port.",
        "Fourteen members of the crew said the door had been loose since the summer.",
    ],
)
def test_a_number_that_counts_the_sources_is_no_figure_of_the_event(text: str) -> None:
    assert kinds(text) == [ClaimKind.FACT]


def test_a_figure_in_what_the_sources_say_is_one() -> None:
    assert kinds("The pier will cost $4.6 million, according to two people familiar with the talks.") == [
        ClaimKind.FIGURE
    ]


def test_a_small_count_is_a_figure_where_it_counts_casualties_or_a_part() -> None:
    assert kinds("Four officers stood by the gangway.") == [ClaimKind.FACT]
    assert kinds("Four officers were killed by the gangway.") == [ClaimKind.FIGURE]
    assert kinds("Four of the nine officers stood by the gangway.") == [ClaimKind.FIGURE]


def test_a_handful_ends_at_a_dozen() -> None:
    assert kinds("The port sent 12 pilots to the mainland.") == [ClaimKind.FACT]
    assert kinds("The port sent 13 pilots to the mainland.") == [ClaimKind.FIGURE]


def test_one_figure_among_ages_and_days_is_enough() -> None:
    assert kinds("On March 14 the captain, 61, was fined $900.") == [ClaimKind.FIGURE]


def test_a_quotation_with_a_figure_in_stays_a_quotation() -> None:
    assert kinds("“The pier will cost $4.6 million and it will be late,” said Ana Ruiz.") == [ClaimKind.QUOTE]


def test_each_sentence_is_told_for_itself() -> None:
    text = "The captain, who is 61, is asleep. The pier will cost $4.6 million. The first ship leaves at noon."
    assert kinds(text) == [ClaimKind.FACT, ClaimKind.FIGURE, ClaimKind.FACT]


def counted(*places: tuple[int, int], unit: str = "usd") -> list[Quantity]:
    """Return quantities of one unit at these places."""
    return [Quantity(Span(start, end), 100.0, unit) for start, end in places]


def source(start: int, end: int) -> Attribution:
    """Return an attribution whose source stands there."""
    return Attribution(0, AttributionType.NAMED, 0, (), (Span(start, end),), ())


def test_what_lies_in_a_source_a_cue_a_date_or_a_title_is_left_out() -> None:
    quantities = counted((0, 4), (10, 14), (20, 24), (30, 34), (40, 44))
    cue = Attribution(1, AttributionType.NAMED, 0, (Span(9, 15),), (), ())
    day = DateMention(Span(20, 24), None, None, "day")
    title = Quote(0, Span(29, 36), use=Use.TITLE)
    assert find_figures(quantities, [source(0, 5), cue], [day], [title]) == [40]


def test_speech_and_scare_quotes_hide_no_figure() -> None:
    quotes = [Quote(0, Span(0, 5), use=Use.SPEECH), Quote(1, Span(9, 15), use=Use.SCARE)]
    assert find_figures(counted((1, 4), (10, 14)), [], [], quotes) == [1, 10]


def test_a_source_beside_a_figure_does_not_hide_it() -> None:
    assert find_figures(counted((5, 9)), [source(0, 5), source(9, 12)], [], []) == [5]


def test_sources_within_one_another_hide_all_they_cover() -> None:
    assert find_figures(counted((12, 14), (25, 27)), [source(0, 20), source(2, 5)], [], []) == [25]


def test_no_quantity_no_figure() -> None:
    assert find_figures([], [source(0, 9)], [], []) == []


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=8),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=8),
)
def test_figures_are_those_that_no_source_touches_as_a_slow_search_says(
    numbers: list[tuple[int, int]], sources: list[tuple[int, int]]
) -> None:
    quantities = counted(*((start, start + length) for start, length in numbers))
    attributions = [source(start, start + length) for start, length in sources]
    slow = sorted(
        one.span.start
        for one in quantities
        if not any(span.overlaps(one.span) for other in attributions for span in other.source)
    )
    assert find_figures(quantities, attributions, [], []) == slow


def stood_behind(text: str) -> list[tuple[Claim, str | None]]:
    """Return each claim with the speaker who stands behind it."""
    document = extract_document(article(text))
    return [
        (claim, document.attributions[claim.attribution].speaker if claim.attribution is not None else None)
        for claim in document.claims
    ]


def test_a_figure_keeps_the_one_who_gave_it() -> None:
    [(claim, speaker)] = stood_behind("The pier will cost $4.6 million, said Ana Ruiz, the deputy mayor.")
    assert (claim.kind, speaker) == (ClaimKind.FIGURE, "Ana Ruiz")


def test_a_figure_that_nobody_gave_has_nobody_behind_it() -> None:
    [(claim, speaker)] = stood_behind("The pier will cost $4.6 million.")
    assert (claim.kind, speaker) == (ClaimKind.FIGURE, None)


def test_a_speech_over_two_paragraphs_has_its_speaker_behind_each_part() -> None:
    text = "“The pier is old,” said Ana Ruiz. “It moves in every storm.\n\n“It will be closed before the winter.”"
    assert [(claim.kind, speaker) for claim, speaker in stood_behind(text)] == [(ClaimKind.QUOTE, "Ana Ruiz")] * len(
        stood_behind(text)
    )
