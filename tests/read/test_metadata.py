"""Days are read as papers write them; what a file says of itself goes before what others say of it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.read.front_matter.metadata import Metadata, fill, read_date
from tests.copy import article


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-04",
        "2026/2/4",
        "2026.02.04",
        "2026-02-04T23:30:00-08:00",
        "February 4, 2026",
        "Feb. 4, 2026",
        "Feb 4 2026",
        "FEBRUARY 4, 2026",
        "4 February 2026",
        "4th Feb 2026",
        "Wed, 04 Feb 2026 08:00:00 GMT",
        "Published on Wednesday, February 4th, 2026 at noon",
    ],
)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert read_date(text) == date(2026, 2, 4)


@pytest.mark.parametrize(
    "text", ["", "soon", "February 4", "February 2026", "04/02/2026", "2026-13-01", "Feb 30, 2026"]
)
def test_a_day_that_is_not_certain_is_none(text: str) -> None:
    assert read_date(text) is None


@settings(deadline=None)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_written_out_is_read_back(day: date) -> None:
    month = day.strftime("%B")
    assert read_date(day.isoformat()) == day
    assert read_date(f"{month} {day.day}, {day.year}") == day
    assert read_date(f"{day.day} {month[:3]} {day.year}") == day


def test_metadata_fills_gaps_and_nothing_else() -> None:
    ours = Metadata(title="Ours", notes=("one",))
    theirs = Metadata(title="Theirs", outlet="The Quay", notes=("two",))
    assert ours.over(theirs) == Metadata(title="Ours", outlet="The Quay", notes=("one", "two"))


def test_an_article_keeps_what_it_says_itself() -> None:
    filled = fill(article("Words.", outlet="The Quay"), Metadata(outlet="Another", byline="Ana Ruiz"))
    assert (filled.outlet, filled.byline) == ("The Quay", "Ana Ruiz")


def test_an_article_that_lacks_nothing_is_left_alone() -> None:
    whole = article("Words.", outlet="The Quay")
    assert fill(whole, Metadata(outlet="Another")) is whole
