"""Hostile text: sentences, figures, dates and claims come out in order and in time, whatever an article holds."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.claims.find import find_claims
from credcheck.extract.dates.find import find_dates
from credcheck.extract.quantities.find import find_quantities
from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.extract.sentences.trigger_words import Reading
from credcheck.model.statements import Claim, DateMention, Quantity, Sentence
from tests.copy import article

Found = tuple[tuple[Sentence, ...], tuple[Quantity, ...], tuple[DateMention, ...], tuple[Claim, ...]]


def extract(text: str) -> Found:
    """Return all four of a text, without attributions."""
    story = article(text, published=date(2026, 2, 4))
    quotes = find_quotes(story)
    sentences = find_sentences(story, quotes)
    quantities, dates = find_quantities(story, sentences), find_dates(story, sentences)
    return sentences, quantities, dates, find_claims(story, sentences, quotes, (), quantities, dates)


def assert_sound(text: str) -> None:
    """Check that everything found lies in the text, in order, inside a sentence."""
    for found in extract(text):
        spans = [one.span for one in found]
        assert all(span.end <= len(text) for span in spans)
        assert all(one.end <= two.start for one, two in pairwise(spans))


# Long runs of one thing make careless splitters quadratic. 30,000 characters take a second where time is linear and
# minutes where it is not, so no clock is needed.
LONG = {
    "one word": "x" * 30_000,
    "only opening quotes": "“" * 30_000,
    "only straight quotes": '"' * 30_000,
    "only digits": "7" * 30_000,
    "grouped digits": "1,000" * 6_000,
    "digits apart": "5 " * 15_000,
    "number words": "one " * 7_500,
    "number words joined": "five and " * 3_300,
    "dots": ". " * 15_000,
    "initials": "U.S. " * 6_000,
    "titles": "Sen. " * 6_000,
    "lines": "A b c.\n" * 4_250,
    "empty lines": "a\n" * 15_000,
    "days": "Feb. 13, " * 3_300,
    "weekdays": "Friday " * 4_250,
    "modals": "it could be " * 2_500,
    "subordinates": "if it is so and " * 1_850,
    "commas": ", " * 15_000,
    "hyphens": "5-" * 15_000,
    "ages": "Ana Ruiz, 5, " * 2_300,
    "names": "Ana " * 7_500,
    "money": "$5 to " * 5_000,
    "parts": "5 of the " * 3_300,
    "quotations": "“a.” said Ana. " * 2_000,
    "right to left": "שלום עולם. " * 2_700,
    "no word breaks": "漢字。" * 10_000,
    "spaces": " " * 30_000 + "a",
    "combining marks": "e\u0301" * 15_000,
}


@pytest.mark.parametrize("name", LONG)
def test_long_monotonous_text_is_read_in_time(name: str) -> None:
    assert_sound(LONG[name])


PIECES = [
    *("“", "”", '"', "'", "(", ")", "[", ".", "?", "!", "…", ",", "-", "–", "—", "\n", "\n\n", " ", "  "),
    *("5", "1,000", "3.5", "$", "%", "million", "two", "dozen", "a third of", "of the", "to", "aged"),
    *("Friday", "Feb.", "last week", "2019", "ago", "may", "could", "Sen.", "U.S.", "Ana Ruiz", "said", "people"),
    *("é", "İ", "ß", "漢字", "שלום", "\u202e", "\u200b", "\ufeff", "\x00", "\ud800", "😀", "e\u0301"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_any_mixture_is_read_soundly(pieces: list[str], gap: str) -> None:
    assert_sound(gap.join(pieces))


@given(st.text(max_size=200))
def test_any_text_is_read_soundly(text: str) -> None:
    assert_sound(text)


def test_letters_that_grow_in_lower_case_move_no_offset() -> None:
    text = "İstanbul İdil counted 40 ballots on Friday."
    _, [quantity], [mention], _ = extract(text)
    assert (quantity.span.of(text), mention.span.of(text)) == ("40", "Friday")


def test_curly_and_straight_copy_give_the_same_figures() -> None:
    curly = "The 12\u2011member board’s “5 of the 6” bills – about\u00a040 percent – passed."
    straight = 'The 12-member board\'s "5 of the 6" bills - about 40 percent - passed.'
    assert extract(curly)[1] == extract(straight)[1]


def test_one_reading_serves_all_and_changes_nothing() -> None:
    story = article("Police counted 40 ballots on Friday. It could rain.", published=date(2026, 2, 4))
    sentences = find_sentences(story, ())
    reading = Reading(story, sentences)
    quantities = find_quantities(story, sentences)
    assert find_quantities(story, sentences, reading) == quantities
    assert find_dates(story, sentences, reading) == find_dates(story, sentences)
    alone = find_claims(story, sentences, (), (), quantities, ())
    assert find_claims(story, sentences, (), (), quantities, (), reading) == alone
