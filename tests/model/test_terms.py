"""Terms: the words of a sentence as they are compared, held against a slow reading."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.text.fold import straighten
from credcheck.text.terms import find_terms, term_key

COPY = st.lists(
    st.sampled_from(
        "The the council Council voted 5 4.2 1,200 million dollars pier’s don’t U.S. p.m. Ana Ruiz re-elected café "
        "Café seven Killed deaths said Monday’s “never” — , . ; 2026 x Ñandú 50% $3".split()
    ),
    max_size=14,
).map(" ".join)


def keys(text: str) -> list[str]:
    return [term.key for term in find_terms(text)]


@given(COPY, st.integers(0, 500))
def test_every_term_stands_where_its_span_says(text: str, at: int) -> None:
    for term in find_terms(text, at):
        word = text[term.span.start - at : term.span.end - at]
        assert word
        assert term.capital == word[0].isupper()
        assert term.initial == straighten(word)[0].casefold()
        assert term.key == term_key(straighten(word).casefold())
        assert term.number == term.key[0].isdigit()


@given(COPY)
def test_terms_come_in_reading_order_and_do_not_overlap(text: str) -> None:
    spans = [term.span for term in find_terms(text)]
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(COPY, st.integers(0, 500))
def test_where_a_text_stands_moves_its_spans_and_nothing_else(text: str, at: int) -> None:
    here, there = find_terms(text), find_terms(text, at)
    assert [term.key for term in here] == [term.key for term in there]
    assert [(term.span.start + at, term.span.end + at) for term in here] == [
        (term.span.start, term.span.end) for term in there
    ]


@given(COPY)
def test_only_the_first_word_opens(text: str) -> None:
    terms = find_terms(text)
    assert not any(term.opens for term in terms[1:])
    if terms and terms[0].opens:
        assert not re.search(r"\w", text[: terms[0].span.start])


@given(COPY)
def test_case_of_a_text_changes_no_key(text: str) -> None:
    assert keys(text.lower()) == keys(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("voted", "votes"),
        ("killed", "deaths"),
        ("seven", "7"),
        ("Zero", "0"),
        ("twenty", "20"),
        ("1,200", "1200"),
        ("pier’s", "pier"),
        ("pier's", "piers"),
        ("café", "Cafe"),
        ("U.K.", "UK"),
        ("police", "cops"),
        ("quake", "earthquake"),
        ("wounded", "injured"),
        ("quit", "resigned"),
        ("sacked", "fired"),
    ],
)
def test_what_reporters_write_for_one_another_is_one_term(one: str, other: str) -> None:
    assert keys(one) == keys(other) != []


@pytest.mark.parametrize(("one", "other"), [("4.2", "42"), ("5", "6"), ("pier", "peer"), ("north", "south")])
def test_what_differs_stays_different(one: str, other: str) -> None:
    assert keys(one) != keys(other)


@pytest.mark.parametrize(
    "word", ["the", "said", "don’t", "isn't", "Mr.", "a.m.", "P.M.", "x", "it’s", "they've", "according", "'", "—", ""]
)
def test_a_word_without_content_is_no_term(word: str) -> None:
    assert find_terms(word) == ()


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("5 of the 19 voted", ["5", "19"]),
        ("4.2 million in 2026.", ["4.2", "2026"]),
        ("1,200,000 people", ["1200000"]),
        ("three ferries", ["3"]),
        ("no figure at all", []),
    ],
)
def test_figures_are_told_from_words(text: str, numbers: list[str]) -> None:
    assert [term.key for term in find_terms(text) if term.number] == numbers


def test_a_name_in_capitals_at_the_beginning_says_nothing_by_its_capital() -> None:
    first, second, *_ = find_terms("Ruiz thanked Hale.")
    assert (first.capital, first.opens) == (True, True)
    assert (second.capital, second.opens) == (False, False)


def test_a_stop_word_in_front_takes_the_opening() -> None:
    assert not any(term.opens for term in find_terms("The Pier stands."))


def test_a_script_beyond_latin_has_terms_too() -> None:
    assert len(keys("Порт закрыли")) == 2
    assert keys("港") == ["港"]


@pytest.mark.parametrize("subject", "I you he she it we they that there who".split())
@pytest.mark.parametrize("ending", "’s ’ll ’d ’ve ’re".split())
def test_a_contraction_of_two_empty_words_is_empty(subject: str, ending: str) -> None:
    assert keys(subject + ending) == []


def test_a_name_that_is_contracted_keeps_its_content() -> None:
    assert keys("Ruiz’ll")[0].startswith("ruiz")
    assert keys("O’Brien") == ["obrien"]
    assert keys("U.S.") != keys("us") == []
