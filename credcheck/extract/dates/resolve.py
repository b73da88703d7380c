"""Resolve days: what a date says and the day of publication in, the first and last day meant out.

News convention: a weekday is the nearest one that fits, behind unless the words look ahead; a date without a year is
the nearest one. Pure arithmetic; without a day of publication what is relative stays unresolved.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final, NamedTuple

SEASONS: Final = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
"""First month of a season, as in the northern hemisphere."""


class Days(NamedTuple):
    """First and last day meant, inclusive, or neither."""

    start: date | None = None
    end: date | None = None


UNRESOLVED: Final = Days()


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none such."""
    if not 1 <= year <= 9999 or not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def days_of_month(year: int, month: int) -> Days:
    """Return a whole month."""
    return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def days_of_years(first: int, count: int = 1) -> Days:
    """Return one or several whole years."""
    return Days(date(first, 1, 1), date(first + count - 1, 12, 31))


def nearest_day(published: date, month: int, day: int) -> date | None:
    """Return the day of that month nearest to publication; the earlier one where two are as near."""
    fitting = [one for year in range(-4, 5) if (one := day_of(published.year + year, month, day))]
    return min(fitting, key=lambda one: (abs((one - published).days), one), default=None)


def weekday_near(published: date, weekday: int, *, which: str = "", ahead: bool = False) -> date:
    """Return the day a weekday means: the last one, today's included, or with `ahead` the coming one.

    `which` is "last" (strictly before publication), "next" (strictly after it) or "".
    """
    behind = (published.weekday() - weekday) % 7
    if which == "next":
        return published + timedelta(days=7 - behind)
    if which == "last":
        return published - timedelta(days=behind or 7)
    return published + timedelta(days=-behind % 7) if ahead else published - timedelta(days=behind)


def month_near(published: date, month: int, *, which: str = "", ahead: bool = False) -> Days:
    """Return the month meant: the last one, publication's own included, or with `ahead` the coming one.

    `which` is "last" (strictly before publication's month), "next" (strictly after it) or "".
    """
    behind = (published.month - month) % 12
    ago = behind
    if which == "next":
        ago = behind - 12
    elif which == "last":
        ago = behind or 12
    elif ahead:
        ago = behind - 12 if behind else 0
    return months_ago(published, ago)


def months_ago(published: date, count: int) -> Days:
    """Return the whole month `count` months before that of publication; negative counts look ahead."""
    months = published.year * 12 + published.month - 1 - count
    return days_of_month(months // 12, months % 12 + 1)


def weeks_ago(published: date, count: int) -> Days:
    """Return the week, Monday to Sunday, `count` weeks before that of publication."""
    monday = published - timedelta(days=published.weekday() + 7 * count)
    return Days(monday, monday + timedelta(days=6))


def season_near(published: date, season: str, step: int) -> Days:
    """Return the season meant: the last one over (-1), the one running or to come (0), the next one (1)."""
    first = SEASONS[season]
    starts = [date(published.year + year, first, 1) for year in (-2, -1, 0, 1, 2)]
    begun = max(index for index, start in enumerate(starts) if start <= published)
    running = published < _three_months_on(starts[begun])
    index = begun + {-1: -1 if running else 0, 0: 0 if running else 1, 1: 1}[step]
    return Days(starts[index], _three_months_on(starts[index]) - timedelta(days=1))


def _three_months_on(first: date) -> date:
    months = first.year * 12 + first.month + 2
    return date(months // 12, months % 12 + 1, 1)


def shifted(published: date, unit: str, count: int) -> tuple[Days, str]:
    """Return the days `count` units before publication and their grain."""
    try:
        if unit == "day":
            day = published - timedelta(days=count)
            return Days(day, day), "day"
        if unit == "week":
            return weeks_ago(published, count), "week"
        if unit == "month":
            return months_ago(published, count), "month"
        years = count * (10 if unit == "decade" else 1)
        return days_of_years(published.year - years), "year"
    except (ValueError, OverflowError):
        return UNRESOLVED, unit
