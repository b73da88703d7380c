"""Days: resolution against publication, checked day by day against a calendar walked by hand."""

from calendar import monthrange
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract.dates.resolve import (
    Days,
    day_of,
    days_of_years,
    month_near,
    months_ago,
    nearest_day,
    season_near,
    shifted,
    weekday_near,
    weeks_ago,
)

PUBLISHED = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def walk(start: date, step: int, weekday: int) -> date:
    """Return the first day of that weekday from `start` on, day by day."""
    while start.weekday() != weekday:
        start += timedelta(days=step)
    return start


@given(PUBLISHED, st.integers(0, 6))
def test_a_weekday_is_the_last_one_today_included(published: date, weekday: int) -> None:
    assert weekday_near(published, weekday) == walk(published, -1, weekday)


@given(PUBLISHED, st.integers(0, 6))
def test_a_weekday_ahead_is_the_coming_one_today_included(published: date, weekday: int) -> None:
    assert weekday_near(published, weekday, ahead=True) == walk(published, 1, weekday)


@given(PUBLISHED, st.integers(0, 6))
def test_last_and_next_weekday_are_never_today(published: date, weekday: int) -> None:
    assert weekday_near(published, weekday, which="last") == walk(published - timedelta(days=1), -1, weekday)
    assert weekday_near(published, weekday, which="next") == walk(published + timedelta(days=1), 1, weekday)


@given(PUBLISHED, st.integers(1, 12), st.integers(1, 31))
def test_a_day_without_a_year_is_the_nearest_one(published: date, month: int, day: int) -> None:
    around = [published + timedelta(days=step) for step in range(-1500, 1501)]
    fitting = [one for one in around if (one.month, one.day) == (month, day)]
    found = nearest_day(published, month, day)
    if not fitting:
        assert found is None or abs((found - published).days) > 1400
    else:
        assert found is not None
        assert abs((found - published).days) == min(abs((one - published).days) for one in fitting)


@given(PUBLISHED, st.integers(1, 12))
def test_a_month_is_the_last_one_or_ahead_the_coming_one(published: date, month: int) -> None:
    first = published.replace(day=1)
    last = month_near(published, month)
    coming = month_near(published, month, ahead=True)
    assert last.start is not None
    assert coming.start is not None
    assert last.start.month == coming.start.month == month
    assert 0 <= (first - last.start).days < 366
    assert 0 <= (coming.start - first).days < 366


@given(PUBLISHED, st.integers(1, 12))
def test_last_and_next_month_are_never_the_running_one(published: date, month: int) -> None:
    first = published.replace(day=1)
    last, coming = month_near(published, month, which="last"), month_near(published, month, which="next")
    assert last.start is not None
    assert coming.start is not None
    assert last.start < first < coming.start


@given(PUBLISHED, st.integers(-24, 24))
def test_a_month_is_whole_and_counted_one_by_one(published: date, count: int) -> None:
    year, month = published.year, published.month
    for _ in range(abs(count)):
        month += -1 if count > 0 else 1
        year, month = (year - 1, 12) if month == 0 else (year + 1, 1) if month == 13 else (year, month)
    whole = Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    assert months_ago(published, count) == whole


@given(PUBLISHED, st.integers(-10, 10))
def test_a_week_runs_from_monday_to_sunday(published: date, count: int) -> None:
    week = weeks_ago(published, count)
    assert week.start is not None
    assert week.end is not None
    assert (week.start.weekday(), week.end.weekday()) == (0, 6)
    assert week.start <= published - timedelta(weeks=count) <= week.end


@given(PUBLISHED, st.sampled_from(["spring", "summer", "fall", "winter"]))
def test_seasons_last_three_months_and_follow_one_another(published: date, season: str) -> None:
    last, this, coming = (season_near(published, season, step) for step in (-1, 0, 1))
    assert last.start is not None
    assert this.start is not None
    assert coming.start is not None
    assert last.start < this.start <= coming.start
    assert last.end is not None
    assert last.end < published
    assert coming.start > published
    for one in (last, this, coming):
        assert one.start is not None
        assert one.end is not None
        assert 89 <= (one.end - one.start).days <= 92


def test_last_fall_told_in_winter_is_the_one_just_over() -> None:
    assert season_near(date(2026, 2, 4), "fall", -1) == Days(date(2025, 9, 1), date(2025, 11, 30))


def test_this_summer_told_in_june_is_running() -> None:
    assert season_near(date(2026, 6, 15), "summer", 0) == Days(date(2026, 6, 1), date(2026, 8, 31))


def test_steps_of_every_unit() -> None:
    published = date(2026, 2, 4)
    assert shifted(published, "day", 3) == (Days(date(2026, 2, 1), date(2026, 2, 1)), "day")
    assert shifted(published, "week", 1) == (Days(date(2026, 1, 26), date(2026, 2, 1)), "week")
    assert shifted(published, "month", 2) == (Days(date(2025, 12, 1), date(2025, 12, 31)), "month")
    assert shifted(published, "year", 1) == (days_of_years(2025), "year")
    assert shifted(published, "decade", 1) == (days_of_years(2016), "year")


def test_what_the_calendar_does_not_hold_is_unresolved() -> None:
    assert day_of(2025, 2, 29) is None
    assert day_of(2024, 2, 29) == date(2024, 2, 29)
    assert day_of(2024, 13, 1) is None
    assert shifted(date(2026, 2, 4), "day", 999_999_999)[0] == Days()
    assert shifted(date(2026, 2, 4), "year", 9_000)[0] == Days()
