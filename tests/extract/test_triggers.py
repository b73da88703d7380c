"""Short cuts: what is passed over fast is passed over by the slow way as well. The slow way is spelled out here."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.dateforms import HEAD_WORDS, next_form
from credcheck.extract.dates import find_dates
from credcheck.extract.heads import heads
from credcheck.extract.numerals import NUMBER_WORDS, find_numbers
from credcheck.extract.quantities import find_quantities
from credcheck.extract.quotes import find_quotes
from credcheck.extract.sentences import find_sentences
from credcheck.extract.triggers import TRIGGERS, Reading
from tests.copy import article

PIECES = [
    *("Police", "counted", "40", "ballots", "two", "half", "a third of", "the", "dozen", "3.5", "%", "$5", "million"),
    *("on Friday", "Feb. 13", "2019", "1990s", "3/14/2026", "last week", "ago", "5", "days", "may", "weekend", "1/2"),
    *(".", "?", ",", "\n\n", "-", "“", "”", "İ", "٣", "²"),
]
COPY = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)


def reading_of(text: str) -> tuple[Reading, tuple[str, ...]]:
    """Return how a text is read for figures, and its sentences in lower case."""
    story = article(text)
    sentences = find_sentences(story, ())
    reading = Reading(story, sentences)
    return reading, tuple(one.span.of(reading.low) for one in sentences)


@given(COPY)
def test_a_sentence_holds_a_figure_where_a_digit_stands_in_it(text: str) -> None:
    reading, sentences = reading_of(text)
    assert reading.figured == [re.search(r"\d", one) is not None for one in sentences]


@given(COPY)
def test_the_triggers_of_a_sentence_are_among_its_runs_of_letters(text: str) -> None:
    reading, sentences = reading_of(text)
    assert reading.words == [TRIGGERS.intersection(re.findall(r"[a-z]+", one)) for one in sentences]


@given(COPY)
def test_a_sentence_without_number_words_has_no_spelled_number(text: str) -> None:
    reading, sentences = reading_of(text)
    for low, words in zip(sentences, reading.words, strict=True):
        if NUMBER_WORDS.isdisjoint(words):
            slow = list(find_numbers(low, 0, len(low)))
            assert list(find_numbers(low, 0, len(low), spelled=False)) == slow
            assert not any(number.spelled for number in slow)


@given(COPY)
def test_a_sentence_without_a_word_of_dates_has_only_dates_in_figures(text: str) -> None:
    low = text.lower()
    if len(low) != len(text) or not HEAD_WORDS.isdisjoint(re.findall(r"[a-z]+", low)):
        return
    at = 0
    while at < len(text):
        slow, fast = next_form(text, low, at, len(text)), next_form(text, low, at, len(text), named=False)
        if isinstance(slow, int):
            assert fast == slow
            at = slow
        else:
            assert not isinstance(fast, int)
            assert (fast[0], fast[1].span()) == (slow[0], slow[1].span())
            at = max(at + 1, slow[1].end())


@given(COPY)
def test_each_sentence_read_alone_has_the_figures_and_dates_it_has_among_others(text: str) -> None:
    story = article(text, published=date(2026, 2, 4))
    sentences = find_sentences(story, ())
    quantities, dates = find_quantities(story, sentences), find_dates(story, sentences)
    reading = Reading(story, sentences)
    assert find_quantities(story, sentences, reading) == quantities
    assert find_dates(story, sentences, reading) == dates
    for one in sentences:
        alone = find_quantities(story, (one,), Reading(story, (one,)))
        assert alone == tuple(found for found in quantities if one.span.covers(found.span))
        day = find_dates(story, (one,), Reading(story, (one,)))
        assert day == tuple(found for found in dates if one.span.covers(found.span))


def test_what_heads_is_found_as_a_whole_word_alone() -> None:
    pattern = heads(["may", "march"], r"\d{4}")
    text = "dismay may dismarch march 2019 maybe"
    assert [found.group() for found in pattern.finditer(text)] == ["may", "march", "2019"]


SLOW_MARK = re.compile(r"[\"“”„‟«»″＂]|'{2,3}|``|´´|(?<!\w)['‘](?=[\w“\"$£€…])")
"""What a quotation mark is, written the plain way."""


@given(st.text(alphabet="ab 1\n.,\"'‘’“”`´«»$…", max_size=60))
def test_a_text_without_a_mark_has_no_quotation_and_one_with_straight_pairs_has_them(text: str) -> None:
    quotes = find_quotes(article(text))
    if not SLOW_MARK.search(text):
        assert quotes == ()
    for quote in quotes:
        assert SLOW_MARK.match(text, quote.span.start) or not quote.balanced


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He left... She stayed.", ["He left...", "She stayed."]),
        ("He left... and stayed.", ["He left... and stayed."]),
        ("He left?! She stayed.", ["He left?!", "She stayed."]),
        ("He left!!! She stayed.", ["He left!!!", "She stayed."]),
        ("See a.b.c..d and go. She stayed.", ["See a.b.c..d and go.", "She stayed."]),
        ("(He left.) She stayed.", ["(He left.)", "She stayed."]),
        ("Version 2.0.1 is out. She stayed.", ["Version 2.0.1 is out.", "She stayed."]),
        ("Why? Because.", ["Why?", "Because."]),
    ],
)
def test_runs_of_marks_end_a_sentence_once(text: str, sentences: list[str]) -> None:
    found = [one.span.of(text) for one in find_sentences(article(text), ())]
    assert found == sentences
