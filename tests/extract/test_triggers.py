"""Short cuts: what is passed over fast is passed over by the slow way as well. The slow way is spelled out here."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.dates.find import find_dates
from credcheck.extract.dates.patterns import HEAD_WORDS, find_forms
from credcheck.extract.quantities.find import find_quantities
from credcheck.extract.quantities.numerals import NUMBER_WORDS, find_numbers
from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.search import places_of_marks, places_of_words
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.extract.sentences.trigger_words import TRIGGERS, Reading
from credcheck.text.span import Span
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


def runs_of_digits(low: str) -> list[tuple[int, int]]:
    """Return where the runs of digits of a text start and end."""
    return [run.span() for run in re.finditer(r"\d+", low)]


@given(COPY)
def test_a_sentence_is_told_where_its_digits_stand(text: str) -> None:
    story = article(text)
    sentences = find_sentences(story, ())
    reading = Reading(story, sentences)
    for one, digits in zip(sentences, reading.digits, strict=True):
        assert digits == [
            run.span() for run in re.finditer(r"\d+", reading.low[: one.span.end]) if run.start() >= one.span.start
        ]


@given(COPY)
def test_the_triggers_of_a_sentence_are_among_its_runs_of_letters(text: str) -> None:
    reading, sentences = reading_of(text)
    assert reading.words == [TRIGGERS.intersection(re.findall(r"[a-z]+", one)) for one in sentences]


@given(COPY)
def test_a_sentence_asked_for_its_own_number_words_has_the_numbers_it_has_asked_for_all(text: str) -> None:
    reading, sentences = reading_of(text)
    for low, words in zip(sentences, reading.words, strict=True):
        slow = list(find_numbers(low, 0, len(low)))
        assert list(find_numbers(low, 0, len(low), words)) == slow
        assert list(find_numbers(low, 0, len(low), words, runs_of_digits(low))) == slow
        assert not NUMBER_WORDS.isdisjoint(words) or not any(number.spelled for number in slow)


@given(COPY)
def test_a_sentence_asked_for_its_own_words_of_dates_has_the_dates_it_has_asked_for_all(text: str) -> None:
    low, whole = text.lower(), Span(0, len(text) + 1)
    if len(low) == len(text):
        words = HEAD_WORDS.intersection(re.findall(r"[a-z]+", low))
        nowhere = [(len(low), len(low)), (0, len(low))]  # as if digits stood anywhere
        slow = [(form, found.span()) for form, found in find_forms(text, low, whole, HEAD_WORDS, nowhere)]
        digits = runs_of_digits(low)
        assert [(form, found.span()) for form, found in find_forms(text, low, whole, words, digits)] == slow


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


def test_words_are_found_whole_and_alone() -> None:
    text = "dismay may dismarch march 2019 maybe"
    assert places_of_words(text, 0, len(text), ["may", "march"]) == [(7, "may"), (20, "march")]


@given(st.lists(st.sampled_from(["may", "march", "one", "a", " ", "-", "2", "s", "é"]), max_size=20).map("".join))
def test_words_are_found_where_a_pattern_finds_them(text: str) -> None:
    slow = [(one.start(), one.group()) for one in re.finditer(r"(?<![a-z])(?:may|march|one|a)(?![a-z])", text)]
    assert places_of_words(text, 0, len(text), ["may", "march", "one", "a"]) == slow


@given(st.text(alphabet="ab.?!…", max_size=20))
def test_marks_are_found_one_by_one(text: str) -> None:
    assert places_of_marks(text, ".?!…") == [at for at, mark in enumerate(text) if mark in ".?!…"]


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
