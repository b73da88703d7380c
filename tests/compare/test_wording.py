"""Quotations: what is a version of one quotation, and what is a change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.sentences.quotes import align_quotes, quote_words
from credcheck.text.span import Span


def changes(ours: str, theirs: str) -> list[tuple[str, str]] | None:
    found = align_quotes(quote_words(ours, Span(0, len(ours))), quote_words(theirs, Span(0, len(theirs))))
    return None if found is None else [(a.of(ours), b.of(theirs)) for a, b in found.changes]


OURS = "The more we talk, the better the chance that the ferry sails again in spring"


@pytest.mark.parametrize(
    ("theirs", "expected"),
    [
        (OURS, []),
        (OURS.replace("spring", "autumn"), [("spring", "autumn")]),
        (OURS.replace("better", "smaller"), [("better", "smaller")]),
        (OURS.replace("The more", "the more"), []),
        (OURS.replace("talk, the", "talk [to Varn], the"), []),
        (OURS.replace("talk, the better", "talk … the better"), []),
        (OURS.replace("sails", "sailed"), []),
        (OURS.replace("the chance", "a chance"), []),
        (OURS.replace("we talk", "we do not talk"), [("talk", "do not")]),
    ],
)
def test_only_another_content_word_or_a_turned_sense_is_a_change(theirs: str, expected: list[tuple[str, str]]) -> None:
    found = changes(OURS, theirs)
    if expected and "not" in expected[0][1]:
        assert found is not None
        assert len(found) == 1
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (
            "Folly of the tolls is beyond belief",
            "Wisdom of the tolls is beyond belief",
            [("Folly", "Wisdom")],
        ),
        (
            "Built a pier that nobody in Lindholm needed",
            "Burned a pier that nobody in Lindholm needed",
            [("Built", "Burned")],
        ),
        (
            "The pier of the town is unbelievable today",
            "The ruin of the town is unbelievable today",
            [("pier", "ruin")],
        ),
        (
            "I can say with confidence there has never been a pilot like her",
            "I can say with confidence Lindholm has never been a pilot like her",
            [("there", "Lindholm")],
        ),
        ("We like it here and we will not leave Lindholm", "We like Varn here and we will not leave Lindholm", []),
        (
            "We have to wait for the pilots of the harbour",
            "We want to wait for the pilots of the harbour",
            [("have", "want")],
        ),
    ],
)
def test_the_first_word_and_a_word_in_the_place_of_one_of_form_may_be_the_change(
    ours: str, theirs: str, expected: list[tuple[str, str]]
) -> None:
    assert changes(ours, theirs) == expected


def test_words_of_another_quotation_are_no_version() -> None:
    assert changes(OURS, "Nobody told us that the pier had moved before the storm came in from the north") is None


def test_a_shorter_quotation_of_the_same_words_is_a_version_without_changes() -> None:
    assert changes(OURS, "The more we talk, the better the chance") == []


def test_too_many_changes_are_a_translation_and_not_a_slip() -> None:
    theirs = "The more we meet, the better the hope that the boat sails again in autumn"
    assert not changes(OURS, theirs)


@given(st.lists(st.sampled_from("ferry pier harbour storm pilot island winter coast".split()), min_size=5, max_size=12))
def test_a_quotation_beside_itself_is_all_settled(words: list[str]) -> None:
    text = " ".join(words)
    spoken = quote_words(text, Span(0, len(text)))
    found = align_quotes(spoken, spoken)
    assert found is not None
    assert found.changes == ()
    assert found.settled == {word.span for word in spoken}
    assert found.share == 1.0


FAIR = "We told the board that a {} vote was all the crews had asked for"


@pytest.mark.parametrize(
    ("word", "turned"),
    [
        ("fair", "unfair"),
        ("honest", "dishonest"),
        ("legal", "illegal"),
        ("binding", "nonbinding"),
        ("proper", "improper"),
    ],
)
def test_a_prefix_that_turns_a_word_is_a_change_from_either_side(word: str, turned: str) -> None:
    assert changes(FAIR.format(word), FAIR.format(turned)) == [(word, turned)]
    assert changes(FAIR.format(turned), FAIR.format(word)) == [(turned, word)]


@pytest.mark.parametrize(("word", "same"), [("cooperative", "co-operative"), ("reelection", "re-election")])
def test_a_hyphen_before_a_prefix_is_spelling(word: str, same: str) -> None:
    assert changes(FAIR.format(word), FAIR.format(same)) == []
