"""Small parts of comparing: lists, negation, dates, names and scores."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.differences.dates import days_agree
from credcheck.compare.matching.scoring import (
    Likeness,
    WeightTotals,
    claim_probability,
    measure_likeness,
    story_probability,
    weigh_story,
)
from credcheck.compare.sentences.lists import carried_items, closing_items, list_items
from credcheck.compare.sentences.names import full_names
from credcheck.compare.sentences.negation import contradicts, negated_terms
from credcheck.model.candidates import Weights, WeightTable, Worded
from credcheck.model.statements import DateMention
from credcheck.text.span import Span
from credcheck.text.terms import find_terms

HERE = Span(0, 1)


def items(text: str) -> list[str]:
    return [one.span.of(text) for one in list_items(text, Span(0, len(text)), find_terms(text))]


def negated(text: str) -> frozenset[str]:
    return negated_terms(text, Span(0, len(text)), find_terms(text))


def worded(text: str, table: WeightTable) -> Worded:
    terms = find_terms(text)
    keys = frozenset(term.key for term in terms)
    return Worded(terms, keys, table.total(keys))


def test_a_list_begins_with_its_opening_and_is_cut_at_its_commas() -> None:
    text = "Dockers made demands, including longer breaks, new helmets, a paid training day and free buses to Varn."
    assert items(text) == ["longer breaks", "new helmets", "paid training day", "free buses to Varn"] or items(
        text
    ) == [
        "longer breaks",
        "new helmets",
        "a paid training day",
        "free buses to Varn",
    ]


def test_as_well_as_joins_items_and_a_colon_opens_a_list() -> None:
    text = "They ask for three things: longer breaks, new helmets, as well as free buses."
    assert items(text) == ["longer breaks", "new helmets", "free buses"]


@pytest.mark.parametrize(
    "text",
    [
        "Olga Brandt, the harbour master, closed the pier on Sunday.",
        "They ask for two things: longer breaks and new helmets.",
        "The board met on Monday, Tuesday and Friday.",
    ],
)
def test_what_is_no_opened_list_of_three_has_no_items(text: str) -> None:
    assert items(text) == []


def test_an_item_is_carried_where_one_of_its_words_is() -> None:
    text = "They ask for: longer breaks, new helmets, free buses."
    found = list_items(text, Span(0, len(text)), find_terms(text))
    carried, lacking = carried_items(found, frozenset({"helmet", "break"}))
    assert [one.span.of(text) for one in carried] == ["longer breaks", "new helmets"]
    assert [one.span.of(text) for one in lacking] == ["free buses"]


def test_a_negator_turns_the_words_after_it_as_far_as_its_clause() -> None:
    assert negated("The office did not warn the ferry, but the pilots did.") == {"warn", "ferri"}
    assert negated("No deal has been reached.") == {"deal"}
    assert negated("The mayor voted no on the plan.") == frozenset()
    assert negated("The mayor didn’t vote.") == {"vote"}


def test_only_a_shared_term_can_be_contradicted() -> None:
    shared = frozenset({"warn", "ferri"})
    assert contradicts(frozenset({"warn"}), frozenset(), shared)
    assert not contradicts(frozenset({"warn"}), frozenset({"warn"}), shared)
    assert not contradicts(frozenset({"sail"}), frozenset(), shared)


def mention(start: date | None = None, end: date | None = None, **written: int) -> DateMention:
    return DateMention(HERE, start, end or start, "day", **written)  # type: ignore[arg-type]  # fields of a date are ints


def test_dates_agree_by_what_both_write() -> None:
    assert days_agree(mention(weekday=0), mention(weekday=0))
    assert not days_agree(mention(weekday=0), mention(weekday=3))
    assert days_agree(mention(month=2, day=1), mention(month=2, day=1, year=2026))
    assert not days_agree(mention(month=2, day=1), mention(month=3, day=1))


def test_dates_that_write_nothing_in_common_agree_only_where_they_are_resolved_alike() -> None:
    sunday = mention(date(2026, 2, 1), weekday=6)
    assert days_agree(sunday, mention(date(2026, 2, 1), month=2, day=1))
    assert not days_agree(sunday, mention(date(2026, 2, 3), month=2, day=3))
    assert not days_agree(mention(weekday=6), mention(month=2, day=1))


def test_full_names_are_two_capitalised_words_in_a_row() -> None:
    text = "Harbour master Olga M. Brandt met Varn’s Nils Aker, Lindholm pilots and DHL Express."
    found = [one.span.of(text) for one in full_names(text, find_terms(text))]
    assert "Olga M. Brandt" in found
    assert "Nils Aker" in found
    assert "Varn’s Nils" not in found
    assert "Aker, Lindholm" not in found


def test_within_a_story_what_every_sentence_holds_tells_little() -> None:
    table = WeightTable(Weights({}).of)
    story = [worded(text, table) for text in ("Lindholm pier", "Lindholm ferry", "Lindholm storm", "Lindholm pilots")]
    weights = weigh_story(Weights({}), story)
    assert weights["lindholm"] < weights["pier"]
    assert weights["never-seen"] == weights["pier"]


@given(st.lists(st.sampled_from("pier ferry storm pilot tug board".split()), min_size=1, max_size=6))
def test_a_sentence_is_wholly_like_itself(words: list[str]) -> None:
    table = WeightTable(Weights({}).of)
    one = worded(" ".join(words), table)
    assert measure_likeness(one, one, table, WeightTotals(table)).likeness == pytest.approx(1.0)


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 60), st.floats(0, 1))
def test_more_in_common_is_never_less_probable(affinity: float, likeness: float, shared: float, more: float) -> None:
    low = claim_probability(Likeness(likeness * (1 - more), shared * (1 - more), 1, 1), affinity * (1 - more))
    high = claim_probability(Likeness(likeness, shared, 1, 1), affinity)
    assert 0.0 < low <= high < 1.0
    assert story_probability(affinity * (1 - more)) <= story_probability(affinity)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "The council approved lamps for Mill Street, benches for the park and a fence around the school.",
            ["benches for the park", "a fence around the school"],
        ),
        ("Divers found rifles, magazines and powder, officials said.", ["magazines", "powder"]),
        ("The ferry calls at Lindholm, Varn and Karat on Sunday.", []),
        ("On Monday, the mayor, Carla Wendt, and her deputy met.", []),
        ("The council met and went home.", []),
    ],
)
def test_a_list_without_an_opening_is_read_from_behind(text: str, items: list[str]) -> None:
    found = closing_items(text, Span(0, len(text)), find_terms(text))
    assert [one.span.of(text) for one in found] == items
