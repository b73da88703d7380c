"""Words for figures: counts with their noun, lists, dates and shares, as an editor would write them."""

from collections.abc import Sequence
from datetime import date


def count(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun: "1 claim", "3 claims"."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def listing(items: Sequence[str]) -> str:
    """Return the items as a list in a sentence: "a, b and c"."""
    return " and ".join(filter(None, [", ".join(items[:-1]), items[-1]])) if items else ""


def percent(share: float | None) -> str:
    """Return a share from 0.0 to 1.0 in whole percent, rounded down: 100% means all. None is "–"."""
    return "–" if share is None else f"{int(share * 100 + 1e-9)}%"


def day(when: date) -> str:
    """Return a date as a newsroom writes it: "March 12, 2026"."""
    return f"{when:%B} {when.day}, {when.year}"


def days(earliest: date | None, latest: date | None) -> str:
    """Return the days from one date to another: "March 11 to 13, 2026"; "no dates" where there is none."""
    if earliest is None or latest is None:
        return "no dates"
    if earliest == latest:
        return day(latest)
    if earliest.year != latest.year:
        return f"{day(earliest)} to {day(latest)}"
    until = f"{latest.day}" if earliest.month == latest.month else f"{latest:%B} {latest.day}"
    return f"{earliest:%B} {earliest.day} to {until}, {latest.year}"
