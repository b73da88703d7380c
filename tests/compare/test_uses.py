"""How much of a passage is quoted, standing text or figures, beside counting word by word."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.copies.passage_use import Reused
from credcheck.compare.copies.templates import Filled
from credcheck.compare.copies.words import read_forms, read_words
from credcheck.lexicon.english.calendar import COUNTS_AND_MONTHS
from credcheck.model.article import Block, Role
from credcheck.text.span import Span
from tests.copy import article

TEXT = (
    "The board met on 12 May. “We were told by letter,” Holm said, “and nobody asked us.” The vote was 7 to 2.\n\n"
    "Sign up for our letter. 40 boats stay in port, 3 of them for good."
)
PIECES = st.lists(
    st.sampled_from(
        ["boats", "40", "“told", "by letter”", "\n\n", "Ida", "Übung", "don’t", "x1", "港務局は", "July", "\u00ad"]
    ),
    max_size=25,
).map(" ".join)


def share_inside(reused: Reused, spans: tuple[Span, ...], start: int, end: int) -> float:
    """Return the share of words that lie in any of the spans, looked at one by one."""
    places = list(zip(reused.words.starts, reused.words.ends, strict=True))[start:end]
    return sum(any(span.start <= at and to <= span.end for span in spans) for at, to in places) / max(1, end - start)


@given(PIECES, st.integers(0, 25), st.integers(0, 25))
def test_the_quoted_share_is_that_of_the_words_one_by_one(text: str, start: int, length: int) -> None:
    reused = Reused(article(text))
    start = min(start, len(reused.words))
    end = min(start + length, len(reused.words))
    assert reused.share_quoted(start, end) == share_inside(reused, reused.quotations, start, end)


@given(st.lists(st.tuples(st.integers(0, 150), st.integers(1, 60)), max_size=4), st.integers(0, 10))
def test_the_standing_share_is_that_of_the_words_one_by_one(drawn: list[tuple[int, int]], start: int) -> None:
    spans = [Span(at, min(at + size, len(TEXT))) for at, size in drawn if at < len(TEXT)]
    blocks = tuple(Block(span, Role.BOILERPLATE) for span in sorted(spans))
    reused = Reused(replace(article(TEXT), blocks=blocks))
    end = len(reused.words) - start
    assert reused.share_standing(start, end) == share_inside(reused, tuple(spans), start, end)


@given(PIECES)
def test_the_share_of_figures_is_that_of_the_words_with_a_digit(text: str) -> None:
    reused = Reused(article(text))
    forms = reused.words.forms
    digits = [form for form in forms if any(letter.isdigit() for letter in form)]
    assert reused.share_figures(0, len(forms)) == len(digits) / max(1, len(forms))


def test_a_word_that_a_span_cuts_is_not_inside() -> None:
    start = TEXT.index("Sign")
    reused = Reused(replace(article(TEXT), blocks=(Block(Span(start, start + len("Sign up fo")), Role.BOILERPLATE),)))
    first = reused.words.forms.index("sign")
    assert reused.share_standing(first, first + 3) == pytest.approx(2 / 3)
    assert reused.share_standing(first, first) == 0.0


@given(PIECES)
def test_words_without_places_are_the_words_with_them(text: str) -> None:
    assert read_forms(text) == read_words(text).forms


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Up 1.5 to 2,300.75, on 12/05 at 9:30-10.", {"1.5", "2,300.75", "12/05", "9:30-10"}),
        ("Twelve boats left in May; one in june5, none-two.", {"twelve", "one", "two", "5"}),
        ("Seventy people, a mayor and an often_one.", set()),
        ("5th of December, B52 and A4.", {"5", "december", "52", "4"}),
    ],
)
def test_figures_are_numbers_as_written_and_names_of_numbers_and_months(text: str, figures: set[str]) -> None:
    assert Filled(text).figures - {"may"} == figures


def test_may_is_no_month_here_since_it_is_mostly_a_verb() -> None:
    assert "may" not in COUNTS_AND_MONTHS
    assert Filled("It may rain in May.").figures == frozenset()


@pytest.mark.parametrize(("words", "brief"), [(0, True), (39, True), (40, False)])
def test_a_text_is_brief_under_forty_words(words: int, brief: bool) -> None:
    assert Filled("boats " * words).brief is brief
