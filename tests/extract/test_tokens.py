"""Tokens: what is one word, what stands where, and that the text can be put together again."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.model.article import Role
from credcheck.model.statements import Sentence
from credcheck.text.span import Span
from tests.copy import article


def line(text: str) -> Line:
    """Return the tokens of a text that is one sentence, its quotations drawn together."""
    return Line(text, Sentence(0, Span(0, len(text)), Role.BODY), find_quotes(article(text)), len(text))


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("The plan failed.", ["The", "plan", "failed", "."]),
        ("Sen. Ana Ruiz, R-Ohio, left.", ["Sen.", "Ana", "Ruiz", ",", "R-Ohio", ",", "left", "."]),
        ("The U.S. and the U.N. agreed.", ["The", "U.S.", "and", "the", "U.N.", "agreed", "."]),
        ("It cost $1,200.50, she said.", ["It", "cost", "$1,200.50", ",", "she", "said", "."]),
        ("She didn't say the mayor's plan failed.", ["She", "didn't", "say", "the", "mayor's", "plan", "failed", "."]),
        ("He left -- and came back...", ["He", "left", "--", "and", "came", "back", ".", "."]),
        ("A well-known AT&T man", ["A", "well-known", "AT&T", "man"]),
        ("J. Doe (of Leeds) left", ["J.", "Doe", "(", "of", "Leeds", ")", "left"]),
        ("It was 5% or so", ["It", "was", "5", "%", "or", "so"]),
        ("left—and stayed", ["left", "—", "and", "stayed"]),
        ("", []),
    ],
)
def test_a_sentence_is_cut_into_words_and_marks(text: str, raw: list[str]) -> None:
    if text:
        found = line(text).raw
        assert [one for one in found if one != "."] == [one for one in raw if one != "."]
        assert found[-1] == raw[-1]


def test_a_full_stop_behind_a_word_is_a_token_of_its_own_and_one_in_an_abbreviation_is_not() -> None:
    assert line("Sen. Ruiz left.").raw == ["Sen.", "Ruiz", "left", "."]
    assert line("J. Ruiz left").raw == ["J.", "Ruiz", "left"]


def test_a_quotation_is_one_token_with_the_mark_it_closes_with() -> None:
    read = line("“We knew it,” she said.")
    assert read.words == [QUOTE, "she", "said", "."]
    assert read.closes[0] == ","
    assert (read.starts[0], read.end(0)) == (0, len("“We knew it,”"))


def test_words_are_lower_case_and_names_are_told_by_their_capital() -> None:
    read = line("Yesterday Ana Ruiz told the Council it failed")
    assert read.words[1:3] == ["ana", "ruiz"]
    assert [raw for raw, name in zip(read.raw, read.names, strict=True) if name] == [
        "Yesterday",
        "Ana",
        "Ruiz",
        "Council",
    ]


def test_a_word_carries_everything_it_can_be() -> None:
    read = line("that plan")
    assert read.kinds[0] & Kind.SUBORDINATOR
    assert read.kinds[0] & Kind.PRONOUN
    assert read.kinds[1] == Kind.NONE


def test_a_headline_in_capitals_says_so() -> None:
    assert line("Mayor Calls Plan a Failure in Heated Council Meeting").titled
    assert not line("The mayor calls the plan a failure in a heated meeting of the council").titled


@pytest.mark.parametrize("mark", [".", ",", ";", ":", "(", ")", "--", "/"])
def test_marks_that_end_a_phrase_are_stops(mark: str) -> None:
    read = line(f"left {mark} right")
    assert read.is_stop(1)
    assert not read.is_stop(0)
    assert read.is_stop(-1)
    assert read.is_stop(3)


@given(
    st.lists(st.sampled_from([*"aA.,'-&5$%()“”", "said", "U.S.", "Ana", "it's", " ", "\u00a0", "İ", "漢", "x" * 60]))
)
def test_tokens_ascend_leave_only_space_between_them_and_read_as_they_are_written(pieces: list[str]) -> None:
    text = "".join(pieces)
    if not text.strip():
        return
    read = Line(text, Sentence(0, Span(0, len(text)), Role.BODY), (), len(text))
    at = 0
    for start, end, raw in zip(read.starts, map(read.end, range(len(read))), read.raw, strict=True):
        assert not text[at:start].strip()
        assert text[start:end] == raw
        at = end
    assert not text[at:].strip()
    assert len(read.words) == len(read.kinds) == len(read.names) == len(read.raw)


def test_words_that_may_report_without_a_verb_are_told_by_their_places() -> None:
    assert line("The harbour is shut, according to a poll of masters").cues == (5, 8)
    assert line("Ruiz: the officials remain wary").cues == (1, 5)
    assert line("The ferry left at noon").cues == ()


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left late.",
        "  The ferry  left late.  ",
        "The ferry\u00a0left\u2009late.",
        "The ferry “left late,” Ruiz said.",
        "“We knew,” she  said, “and we waited.”  Nobody came.",
        "(“We knew”)  — Ruiz",
    ],
)
def test_each_token_is_found_where_it_stands_however_wide_the_gaps(text: str) -> None:
    read = line(text)
    for index, (start, raw) in enumerate(zip(read.starts, read.raw, strict=True)):
        written = "“" if raw == QUOTE else raw
        assert text.startswith(written, start)
        assert index in read.quotes or read.end(index) == start + len(raw)
    assert read.starts == sorted(set(read.starts))


@given(st.text(alphabet="abZ'.-5 ", min_size=1, max_size=80))
def test_a_word_is_read_alike_wherever_it_stands(text: str) -> None:
    """Words are remembered from sentence to sentence: that must not show."""
    alone = [raw for chunk in re.findall(r"\S+", text) for raw in line(chunk).raw]
    assert Line(text, Sentence(0, Span(0, len(text)), Role.BODY), (), len(text)).raw == alone or "'" in text
