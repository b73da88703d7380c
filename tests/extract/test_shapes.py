"""Shapes: what the form of a word tells wherever it stands."""

import pytest

from credcheck.extract.sentences.word_shapes import (
    ADVERB,
    BOUND,
    MARK,
    OWNER,
    SURELY_VERB,
    VERB,
    VERB_BY_CLASS,
    VERB_BY_FORM,
    shape_of,
)


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("harbour", 0),
        ("is", SURELY_VERB | BOUND),
        ("could", SURELY_VERB | BOUND),
        ("went", VERB_BY_CLASS),
        ("said", VERB_BY_FORM),
        ("dredged", VERB_BY_FORM),
        ("saying", 0),
        ("quietly", ADVERB),
        ("mayor's", OWNER),
        ("who", BOUND),
        ("of", 0),
        ("because", BOUND),
        (",", BOUND | MARK),
        ("/", MARK),
        ("$5", 0),
        ("%", 0),
    ],
)
def test_a_word_has_the_bits_of_its_form(word: str, shape: int) -> None:
    assert shape_of(word) == shape


@pytest.mark.parametrize("word", ["seed", "naked", "hundred", "red", "fed"])
def test_no_past_tense_is_read_into_a_word_that_only_ends_like_one(word: str) -> None:
    assert not shape_of(word) & VERB


@pytest.mark.parametrize("word", ["family", "supply", "july", "fly"])
def test_no_adverb_is_read_into_a_word_that_only_ends_like_one(word: str) -> None:
    assert not shape_of(word) & ADVERB


@pytest.mark.parametrize("word", ["claims", "plan", "tweets"])
def test_a_word_that_may_be_a_noun_as_well_is_no_verb_by_its_form(word: str) -> None:
    assert not shape_of(word) & VERB
