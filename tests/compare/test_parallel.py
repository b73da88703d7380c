"""Sentences that run alike: which word alone is not the same, and where nothing holds it in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.sentences.aligned_words import kept_numbers, lone_changes, read_wording
from credcheck.text.span import Span


def changes(ours: str, theirs: str) -> list[tuple[str, str]]:
    left, right = (read_wording(text, Span(0, len(text))) for text in (ours, theirs))
    found = lone_changes(left, right)
    return [(mine.text, other.text) for mine, other in found]


OURS = "The Stella Maris left the stone pier in Lindholm at 9:40 on Sunday with 212 passengers, the coast guard said."


@pytest.mark.parametrize(
    ("old", "new"),
    [("212", "312"), ("Sunday", "Tuesday"), ("Maris", "Polaris"), ("40", "55"), ("Lindholm", "Varn")],
)
def test_one_word_between_the_same_words_is_a_change(old: str, new: str) -> None:
    assert changes(OURS, OURS.replace(old, new)) == [(old, new)]


def test_the_change_is_found_inside_a_sentence_that_goes_on_otherwise() -> None:
    theirs = "After the storm, the ferry left the stone pier in Lindholm at 9:40 on Monday with 212 passengers aboard."
    assert changes(OURS, theirs) == [("Sunday", "Monday")]


@pytest.mark.parametrize(
    "theirs",
    [
        OURS,
        OURS.replace("212", "more than 200"),
        OURS.replace("with 212", "carrying 198"),
        OURS.replace("9:40", "10:55").replace("212", "198").replace("stone", "north").replace("Sunday", "Monday"),
        "On Sunday 212 passengers were waiting, and the Stella Maris left the pier.",
        "A bus left the depot in Varn on Friday with 30 children, a teacher said.",
    ],
)
def test_no_change_is_held_where_the_words_beside_it_are_others_or_much_else_is(theirs: str) -> None:
    assert changes(OURS, theirs) == []


def test_words_of_form_hold_nothing_in_place() -> None:
    assert changes("It was one of the 14 in the", "It was one of the 15 in the") == []


def test_a_value_that_they_give_elsewhere_in_the_sentence_has_only_moved() -> None:
    ours = "The council of Lindholm has 12 members from Varn and 9 members from Aker since the vote."
    theirs = "The council of Lindholm has 9 members from Varn and 12 members from Aker since the vote."
    assert changes(ours, theirs) == []


def test_offsets_are_those_of_the_article() -> None:
    before = "Rain fell. "
    theirs = OURS.replace("212", "312")
    ours = read_wording(before + OURS, Span(len(before), len(before + OURS)))
    [(mine, other)] = lone_changes(ours, read_wording(theirs, Span(0, len(theirs))))
    assert mine.span.of(before + OURS) == "212"
    assert other.span.of(theirs) == "312"


@given(st.lists(st.sampled_from("ferry pier harbour storm pilot island winter coast 12 Varn".split()), max_size=12))
def test_a_sentence_beside_itself_has_no_changes(words: list[str]) -> None:
    text = " ".join(["Rain", *words])
    assert changes(text, text) == []


@pytest.mark.parametrize(
    ("theirs", "kept"),
    [
        (OURS, ["9", "40", "212"]),
        ("Rain fell on Varn, where a bus with 212 passengers stood still.", ["212"]),
        ("Rain fell on Varn, where 212 passengers stood still.", []),
        ("Rain fell on Varn, where a bus with 213 passengers stood still.", []),
    ],
)
def test_a_number_between_the_same_two_words_is_kept(theirs: str, kept: list[str]) -> None:
    left, right = (read_wording(text, Span(0, len(text))) for text in (OURS, theirs))
    assert [span.of(OURS) for span in sorted(kept_numbers(left, right), key=lambda span: span.start)] == kept
