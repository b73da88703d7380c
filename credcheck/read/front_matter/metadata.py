"""Metadata: what a file or its folder says about an article, and how that fills an article in."""

import re
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime
from typing import Final

from credcheck.lexicon.english.calendar import MONTH_WRITTEN, MONTHS_CUT
from credcheck.model.article import Article, ArticleRole, Directive

_MONTH: Final = {name: number for number, name in enumerate(MONTHS_CUT, start=1)}
DATE: Final = (
    rf"(?:(?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}|{MONTH_WRITTEN}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH_WRITTEN},?\s+(?:19|20)\d\d)"
)
"""A day with its year, as papers write it; numbers alone only where the year comes first."""
_YEAR_FIRST: Final = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})")
_MONTH_FIRST: Final = re.compile(rf"({MONTH_WRITTEN})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)", re.IGNORECASE)
_DAY_FIRST: Final = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?\s+({MONTH_WRITTEN}),?\s+((?:19|20)\d\d)", re.IGNORECASE)
_COMPACT: Final = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6}Z?)?")
_EPOCH: Final = re.compile(r"\d{9,10}(?:\.\d{1,6})?|\d{12,13}")
_LAST_SECOND: Final = 10**10
"""More than this is milliseconds."""
_NUMBERS: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_HYPHENS: Final = re.compile(r"^(\d{1,2})-([A-Za-z]{3,9})-((?:19|20)\d\d)")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is said about one article; None where nothing is."""

    title: str | None = None
    dek: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None
    draft: bool | None = None
    role: ArticleRole | None = None
    directives: tuple[Directive, ...] = ()
    notes: tuple[str, ...] = ()

    def over(self, other: "Metadata") -> "Metadata":
        """Return this with its gaps filled from the other; directives and notes of both."""
        said = {
            name: value if (value := getattr(self, name)) is not None else getattr(other, name)
            for name in _PLAIN_FIELDS
        }
        return Metadata(**said, directives=self.directives + other.directives, notes=self.notes + other.notes)


_PLAIN_FIELDS: Final = tuple(one.name for one in fields(Metadata) if one.name not in ("directives", "notes"))
_FILLED: Final = ("title", "dek", "byline", "outlet", "published", "url", "role")


def fill(article: Article, said: Metadata) -> Article:
    """Return the article with what it cannot say itself; what it says itself stays."""
    gaps = {
        name: value for name in _FILLED if getattr(article, name) is None and (value := getattr(said, name)) is not None
    }
    return replace(article, **gaps) if gaps else article


def one_line(text: str) -> str | None:
    """Return the text on one line, or None where nothing is left; what cannot be encoded becomes a question mark."""
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split()) or None


def read_day(value: object) -> date | None:
    """Return the day that a value of front matter gives, or None; beyond `read_date`, the short forms of desks.

    13.02.2026, 13-Feb-2026, 20260213 and seconds or milliseconds since 1970 are read, and 13/02/2026 where one number
    can only be the day. 03/02/2026 is two days, and none.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    return _written_day(str(value).strip())


def _written_day(text: str) -> date | None:
    if found := _COMPACT.fullmatch(text):
        return _day(*found.groups())
    if _EPOCH.fullmatch(text):
        seconds = float(text)
        return datetime.fromtimestamp(seconds / 1000 if seconds > _LAST_SECOND else seconds, UTC).date()
    if found := _NUMBERS.match(text):
        return _of_numbers(*found.groups())
    return read_date(_HYPHENS.sub(r"\1 \2 \3", text))


def _of_numbers(first: str, mark: str, second: str, year: str) -> date | None:
    """Return the day of two numbers and a year: points put the day first, else a number over 12 tells."""
    if mark == "." or int(first) > 12 or first == second:
        return _day(year, second, first)
    return _day(year, first, second) if int(second) > 12 else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def read_date(text: str) -> date | None:
    """Return the first day that the text names with its year, or None; an impossible day is none."""
    if found := _YEAR_FIRST.search(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _MONTH_FIRST.search(text):
        year, month, day = int(found[3]), _MONTH[found[1][:3].lower()], int(found[2])
    elif found := _DAY_FIRST.search(text):
        year, month, day = int(found[3]), _MONTH[found[2][:3].lower()], int(found[1])
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
