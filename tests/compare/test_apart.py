"""Reports of different days: what they may give differently without contradicting each other."""

from datetime import date, timedelta

import pytest

from tests.compare.newsroom import differences

DAY = date(2026, 2, 2)
DEBT = "The Lindholm cannery owes its suppliers in Varn {} million dollars, manager Hanna Voss told the county court."
FERRY = "The ferry Stella Maris struck the stone pier in Lindholm harbour on {}, and divers searched its bow door."
FOUNDED = "The Lindholm cannery that Carla Wendt founded in {} will close its doors in May, the company said."


def notes(ours: str, theirs: str, *, days: int) -> list[str]:
    return [one.note for one in differences(ours, theirs, days=(DAY, DAY + timedelta(days=days)))]


@pytest.mark.parametrize("days", [0, 1, 3, -3])
def test_two_figures_of_one_moment_differ(days: int) -> None:
    assert notes(DEBT.format("48"), DEBT.format("61"), days=days) == ["48 million dollars / 61 million dollars"]


@pytest.mark.parametrize("days", [4, -4, 30])
def test_a_figure_of_another_week_is_another_figure(days: int) -> None:
    assert notes(DEBT.format("48"), DEBT.format("61"), days=days) == []


@pytest.mark.parametrize(("days", "expected"), [(0, ["Sunday / Thursday"]), (6, ["Sunday / Thursday"]), (7, [])])
def test_a_weekday_is_the_same_day_within_one_week_alone(days: int, expected: list[str]) -> None:
    assert notes(FERRY.format("Sunday"), FERRY.format("Thursday"), days=days) == expected


def test_a_written_year_is_compared_however_long_the_articles_lie_apart() -> None:
    assert notes(FOUNDED.format("1958"), FOUNDED.format("1985"), days=60) == ["1958 / 1985"]


def test_what_is_less_alike_is_not_compared_between_articles_of_different_weeks() -> None:
    ours = "Engineer Piotr Malik closed the coast road above Lindholm on Monday, and buses took the valley instead."
    theirs = "On the coast road above Lindholm, where engineer Piotr Hansen had counted cracks, the slope moved again."
    assert notes(ours, theirs, days=1) == ["Piotr Malik / Piotr Hansen"]
    assert notes(ours, theirs, days=40) == []


def test_a_survey_has_its_margin_for_itself() -> None:
    text = (
        "The survey of Lindholm council voters has a margin of sampling error of {} percentage points, the county said."
    )
    assert notes(text.format("3.1"), text.format("4.6"), days=0) == []


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("more than 50", "more than 70", ["more than 50 / more than 70"]),
        ("at least 50", "more than 70", ["at least 50 / more than 70"]),
        ("more than 50", "more than 60", []),
        ("more than 50", "70", []),
        ("up to 70", "more than 50", []),
    ],
)
def test_two_lower_bounds_differ_where_one_writer_knows_of_far_more(
    ours: str, theirs: str, expected: list[str]
) -> None:
    text = "The fire in the Lindholm cannery was fought by {} firefighters from Varn and Aker, the town hall said."
    assert notes(text.format(ours), text.format(theirs), days=0) == expected
