"""Metadata: what a file or its folder says about an article, and how that fills an article in."""

import re
from dataclasses import dataclass, fields, replace
from datetime import date
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
