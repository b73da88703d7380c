"""Comparators on copy of our own: how exactly a figure is meant, where that begins, and what is none."""

import pytest

from credcheck.extract.quantities.comparators import comparator_after, comparator_before
from credcheck.extract.quantities.find import find_quantities
from credcheck.extract.sentences.sentences import find_sentences
from tests.copy import article


def meant(text: str) -> list[tuple[str, float, str]]:
    """Return the figures of a text: span as words, value, comparator."""
    story = article(text)
    found = find_quantities(story, find_sentences(story, ()))
    return [(one.span.of(text), one.value, one.comparator) for one in found]


BEFORE = [
    ("The ferry carried more than ", "more", "more than "),
    ("The ferry carried over ", "more", "over "),
    ("The ferry carried well over ", "more", "well over "),
    ("The ferry carried upwards of ", "more", "upwards of "),
    ("The bill came to in excess of ", "more", "in excess of "),
    ("The yard employs at least ", "at-least", "at least "),
    ("The yard employs no fewer than ", "at-least", "no fewer than "),
    ("The yard employs not less than ", "at-least", "not less than "),
    ("The yard employs fewer than ", "less", "fewer than "),
    ("The yard employs just under ", "less", "just under "),
    ("The tally fell just shy of ", "less", "shy of "),
    ("The hall may hold no more than ", "at-most", "no more than "),
    ("The hall may hold a maximum of ", "at-most", "a maximum of "),
    ("The hall may hold up to ", "up-to", "up to "),
    ("The hall held as many as ", "up-to", "as many as "),
    ("The queue held as few as ", "up-to", "as few as "),
    ("The pier is about ", "about", "about "),
    ("The pier cost an estimated ", "about", "an estimated "),
    ("The pier cost close to ", "about", "close to "),
    ("The pier costs on average ", "about", "on average "),
    ("The pier is exactly ", "exact", "exactly "),
    ("The crew found a total of ", "exact", "a total of "),
    ("Nearly ", "about", "Nearly "),
    ("SOME ", "about", "SOME "),
    ("The tide rose more than a ", "more", "more than a "),
    ("The tide rose about the ", "about", "about the "),
]

NOT_BEFORE = [
    "",
    "The ferry carried ",
    "The ferry carried over",
    "The ferry carried the ",
    "The ferry carried more ",
    "The ferry carried as many ",
    "The ferry went overboard with ",
    "She walked over, then counted ",
    "The master asked whether there were a ",
]

AFTER = [
    (" or more were late", "at-least"),
    (" or so were late", "about"),
    (" or fewer were late", "at-most"),
    (" or less was spent", "at-most"),
    (" or older may vote", "at-least"),
    (" or higher is a gale", "at-least"),
    (" at least, the master said", "at-least"),
    (" at most, the master said", "at-most"),
    ("-plus hours", "at-least"),
    ("+ hours", "at-least"),
    (" OR MORE WERE LATE", "at-least"),
]

NOT_AFTER = [
    "",
    " were late, or more were lost",
    " or moreover",
    " or sold",
    "+4 hours",
    " pluses",
    ", at least",
    " at leastways",
    " people or more",
]

WHOLE = [
    ("More than 40 divers searched the bay.", [("More than 40", 40, "more")]),
    ("The fire burned at least 12 boats.", [("at least 12", 12, "at-least")]),
    ("Nearly 300 pupils stayed at home.", [("Nearly 300", 300, "about")]),
    ("As many as 60 stalls will open.", [("As many as 60", 60, "up-to")]),
    ("No more than 8 guests may land.", [("No more than 8", 8, "at-most")]),
    ("Fewer than 90 seals were counted.", [("Fewer than 90", 90, "less")]),
    ("Exactly 17 keys were missing.", [("Exactly 17", 17, "exact")]),
    ("The yard hired 25 welders.", [("25", 25, "")]),
    (
        "About 20 boats and more than 30 trucks waited.",
        [("About 20", 20, "about"), ("more than 30", 30, "more")],
    ),
]


@pytest.mark.parametrize(("before", "comparator", "phrase"), BEFORE)
def test_a_comparator_before_a_figure_is_read_with_the_place_it_begins_at(
    before: str, comparator: str, phrase: str
) -> None:
    assert comparator_before(before, 100) == (comparator, 100 - len(phrase))


@pytest.mark.parametrize("before", NOT_BEFORE)
def test_words_that_compare_nothing_leave_the_figure_where_it_is(before: str) -> None:
    assert comparator_before(before, 100) == ("", 100)


@pytest.mark.parametrize(("after", "comparator"), AFTER)
def test_a_comparator_behind_a_figure_is_read(after: str, comparator: str) -> None:
    assert comparator_after(after) == comparator


@pytest.mark.parametrize("after", NOT_AFTER)
def test_words_further_on_or_longer_ones_compare_nothing(after: str) -> None:
    assert comparator_after(after) == ""


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_a_sentence_yields_its_figures_as_exactly_as_they_are_meant(
    text: str, expected: list[tuple[str, float, str]]
) -> None:
    assert meant(text) == expected


def test_a_quotation_mark_or_bracket_hides_no_comparator() -> None:
    assert comparator_before('The log says "more than ', 50) == ("more", 50 - len('"more than '))
    assert comparator_before("The log (about ", 50) == ("about", 50 - len("(about "))
    assert [one[1:] for one in meant("The log (about 40 pages) was wet.")] == [(40, "about")]


@pytest.mark.parametrize(
    ("before", "comparator", "phrase"),
    [
        ("The ferry carried more  than ", "more", "more  than "),
        ("The ferry carried  about  the ", "about", "about  the "),
        ("  no fewer  than ", "at-least", "no fewer  than "),
        ("The roundabout at the about an ", "about", "about an "),
        ("A mast of about a ", "about", "about a "),
    ],
)
def test_a_comparator_begins_where_its_first_word_does_however_wide_the_gaps(
    before: str, comparator: str, phrase: str
) -> None:
    assert comparator_before(before, 100) == (comparator, 100 - len(phrase))
