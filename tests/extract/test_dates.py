"""Dates: what is named, what it resolves to on the day of publication, and what is no date at all."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.dates.find import find_dates
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.model.statements import DateMention
from tests.copy import article

WEDNESDAY = date(2026, 2, 4)


def dates(text: str, published: date | None = WEDNESDAY) -> tuple[DateMention, ...]:
    """Return the dates of a text that ran on a Wednesday, 4 February 2026."""
    story = article(text, published=published)
    return find_dates(story, find_sentences(story, ()))


def only(text: str, published: date | None = WEDNESDAY) -> DateMention:
    """Return the one date of a text."""
    [mention] = dates(text, published)
    return mention


DAYS = [
    ("It opened on Feb. 13, 2024.", "Feb. 13, 2024", date(2024, 2, 13)),
    ("It opened on February 13, 2024.", "February 13, 2024", date(2024, 2, 13)),
    ("It opened on 13 February 2024.", "13 February 2024", date(2024, 2, 13)),
    ("It opened on the 13th of February, 2024.", "the 13th of February, 2024", date(2024, 2, 13)),
    ("It opened on Friday, March 6, 2020.", "Friday, March 6, 2020", date(2020, 3, 6)),
    ("It opened on 2024-02-13.", "2024-02-13", date(2024, 2, 13)),
    ("It opened on 2/13/2024.", "2/13/2024", date(2024, 2, 13)),
    ("It opened on 13/2/2024.", "13/2/2024", date(2024, 2, 13)),
    ("MONDAY, MAY 23, 2005", "MAY 23, 2005", date(2005, 5, 23)),
    ("The deadline is Feb. 13.", "Feb. 13", date(2026, 2, 13)),
    ("It burned on Dec. 28.", "Dec. 28", date(2025, 12, 28)),
    ("It burned on December 28th.", "December 28th", date(2025, 12, 28)),
    ("She resigned on Tuesday.", "Tuesday", date(2026, 2, 3)),
    ("She resigned on Thursday.", "Thursday", date(2026, 1, 29)),
    ("She resigned Wednesday morning.", "Wednesday", date(2026, 2, 4)),
    ("She resigned last Wednesday.", "last Wednesday", date(2026, 1, 28)),
    ("She will resign on Friday.", "Friday", date(2026, 2, 6)),
    ("The vote is set for Friday.", "Friday", date(2026, 2, 6)),
    ("Talks end next Monday.", "next Monday", date(2026, 2, 9)),
    ("The deadline of midnight Friday looms.", "Friday", date(2026, 2, 6)),
    ("They must vote by Friday.", "Friday", date(2026, 2, 6)),
    ("She resigned yesterday.", "yesterday", date(2026, 2, 3)),
    ("She resigned last night.", "last night", date(2026, 2, 3)),
    ("She resigned this morning.", "this morning", date(2026, 2, 4)),
    ("She will resign tomorrow.", "tomorrow", date(2026, 2, 5)),
    ("She resigned three days ago.", "three days ago", date(2026, 2, 1)),
]


@pytest.mark.parametrize(("text", "words", "day"), DAYS)
def test_a_day_is_found_and_resolved(text: str, words: str, day: date) -> None:
    mention = only(text)
    assert (mention.span.of(text), mention.start, mention.end, mention.grain) == (words, day, day, "day")


LONGER = [
    ("It was built in March 2019.", date(2019, 3, 1), date(2019, 3, 31), "month"),
    ("It was built in 2019.", date(2019, 1, 1), date(2019, 12, 31), "year"),
    ("It was built in the 1990s.", date(1990, 1, 1), date(1999, 12, 31), "decade"),
    ("It was built last month.", date(2026, 1, 1), date(2026, 1, 31), "month"),
    ("It was built last year.", date(2025, 1, 1), date(2025, 12, 31), "year"),
    ("It was built last week.", date(2026, 1, 26), date(2026, 2, 1), "week"),
    ("It will be built next week.", date(2026, 2, 9), date(2026, 2, 15), "week"),
    ("It was built last fall.", date(2025, 9, 1), date(2025, 11, 30), "season"),
    ("It was built in November.", date(2025, 11, 1), date(2025, 11, 30), "month"),
    ("It has stood since May.", date(2025, 5, 1), date(2025, 5, 31), "month"),
    ("It will open in April.", date(2026, 4, 1), date(2026, 4, 30), "month"),
    ("It was shut until June.", date(2026, 6, 1), date(2026, 6, 30), "month"),
    ("It ran on Jan. 3-5.", date(2026, 1, 3), date(2026, 1, 5), "day"),
    ("It was built two years ago.", date(2024, 1, 1), date(2024, 12, 31), "year"),
]


@pytest.mark.parametrize(("text", "start", "end", "grain"), LONGER)
def test_a_longer_stretch_has_both_ends(text: str, start: date, end: date, grain: str) -> None:
    mention = only(text)
    assert (mention.start, mention.end, mention.grain) == (start, end, grain)


def test_past_and_coming_weekdays_of_one_sentence_are_told_apart() -> None:
    text = "She said Thursday that the board will meet on Monday."
    assert [mention.start for mention in dates(text)] == [date(2026, 1, 29), date(2026, 2, 9)]


def test_what_looks_ahead_stops_at_what_is_over() -> None:
    text = "The bridge will be named for the clerk who died on Monday."
    assert only(text).start == date(2026, 2, 2)


def test_without_a_day_of_publication_the_words_are_kept_and_the_day_is_not_guessed() -> None:
    weekday = only("She resigned on Tuesday.", None)
    day = only("It burned on Dec. 28.", None)
    month = only("It burned in March.", None)
    assert (weekday.start, weekday.weekday, weekday.relative) == (None, 1, True)
    assert (day.start, day.month, day.day, day.year) == (None, 12, 28, None)
    assert (month.start, month.month, month.grain) == (None, 3, "month")


def test_what_is_absolute_needs_no_publication_date() -> None:
    assert only("It burned on Dec. 28, 2019.", None).start == date(2019, 12, 28)
    assert only("It burned in 2019.", None).relative is False


def test_a_weekday_beside_a_date_is_part_of_it() -> None:
    mention = only("It burned on Saturday, Dec. 28, 2019.")
    assert (mention.weekday, mention.month, mention.day, mention.year) == (5, 12, 28, 2019)


def test_a_date_that_fits_both_orders_is_sure_of_its_year_alone() -> None:
    mention = only("It opened on 03/04/2024.")
    assert (mention.grain, mention.start, mention.day) == ("year", date(2024, 1, 1), None)


def test_the_day_of_the_attacks_is_not_taken_for_this_year() -> None:
    assert only("He wrote of the Sept. 11 attacks.").start is None


def test_a_far_month_with_no_direction_stays_unresolved() -> None:
    assert only("The fair in July is popular.").start is None


NONE = [
    "Sales on Black Friday rose.",
    "It shuts on Mondays.",
    "The Sunday Times had it.",
    "It may rain; they march on.",
    "Theresa May and April Jones spoke.",
    "It cost $2000.",
    "More than 2000 people came.",
    "Some 1,990 people came.",
    "Flight 1985 landed.",
    "It begins at 10:30.",
    "He ran for one day.",
    "On Feb. 30 nothing happens.",
    "The id is 20190612345.",
    "The sun set.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_date_is_passed_over(text: str) -> None:
    assert [mention.span.of(text) for mention in dates(text)] == []


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%B {d}, %Y", "%b. {d}, %Y", "{d} %B %Y", "%Y-%m-%d"]),
)
def test_every_absolute_day_is_read_back(day: date, form: str) -> None:
    written = day.strftime(form).format(d=day.day).replace("May.", "May")
    assert only(f"It opened on {written}, they said.").start == day


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(-180, 180))
def test_a_day_without_a_year_near_publication_is_read_back(published: date, distance: int) -> None:
    day = date.fromordinal(published.toordinal() + distance)
    if (day.month, day.day) not in ((9, 11), (2, 29)):
        assert only(f"It opened on {day.strftime('%B')} {day.day}, they said.", published).start == day


PIECES = [
    "Friday",
    "March",
    "5",
    ",",
    "2019",
    "last",
    "week",
    "next",
    "in",
    "May",
    "the",
    "3rd",
    "of",
    "ago",
    "two",
    "days",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_dates_ascend_never_overlap_and_run_forward(text: str) -> None:
    found = dates(text)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    assert all(one.start <= one.end for one in found if one.start and one.end)
    assert all((one.start is None) == (one.end is None) for one in found)
