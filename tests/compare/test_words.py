"""Words and where they stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.copies.words import read_words
from credcheck.text.fold import fold


def shown(text: str) -> list[str]:
    words = read_words(text)
    return [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The fish-market, closed.", ["The", "fish", "market", "closed"]),
        ("Don’t “stay”…", ["Don", "t", "stay"]),
        ("Größe, naïve café", ["Größe", "naïve", "café"]),
        ("har\u00adbour", ["har\u00adbour"]),
        ("港務局は", ["港", "務", "局", "は"]),
        ("Nr. 42港", ["Nr", "42", "港"]),
        ("قَرَّرَ", ["قَرَّرَ"]),
        ("", []),
        ("… — ", []),
    ],
)
def test_words_stand_where_they_are_read(text: str, words: list[str]) -> None:
    assert shown(text) == words


def test_forms_are_folded() -> None:
    assert read_words("GRÖSSE Größe Har\u00adBOUR ４２").forms == ("grosse", "grosse", "harbour", "42")


@given(st.text(max_size=80))
def test_words_follow_each_other_and_never_overlap(text: str) -> None:
    words = read_words(text)
    spans = list(zip(words.starts, words.ends, strict=True))
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert list(words.forms) == [fold(text[start:end]) for start, end in spans]


@given(st.text(alphabet="abc DEF12.,'-", max_size=60))
def test_plain_text_and_text_beyond_ascii_are_read_alike(text: str) -> None:
    assert read_words(text).forms == read_words(f"{text} é").forms[:-1]
