"""Choose the day a page was published: what JSON-LD, meta tags and the visible date agree on, else the likeliest."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from credcheck.read.front_matter.metadata import read_date
from credcheck.read.pages.head import PageHead, text_of

_METAS: Final = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "date",
    "pubdate",
    "publish-date",
    "publishdate",
    "published_at",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "sailthru.date",
)


def choose_date(head: PageHead, found: date | None) -> tuple[date | None, tuple[str, ...]]:
    """Return the day and, where the page gives two that are more than a day apart, a note that says so.

    `found` is the day that a search of the whole page gives. One instant has two dates in two time zones, so a day
    apart is agreement. Two days with day and month exchanged are told apart by the page's other dates.
    """
    structured = _read(text_of(head.story.get("datePublished")))
    tagged = next(filter(None, map(_read, head.said(*_METAS))), None)
    # Without either, the day beside the headline goes before one that a search of the page turns up, which may be
    # that of a first edition years ago.
    shown = None if structured or tagged else _read(head.shown)
    said = [day for day in (structured, tagged, shown, found) if day]
    if not said:
        return None, ()
    first = said[0]
    other = next((day for day in said[1:] if abs((day - first).days) > 1), None)
    if other is None or (other == found and not _exchanged(first, other)):
        return first, ()
    chosen = _likelier(first, other, head) if _exchanged(first, other) else first
    left = other if chosen == first else first
    return chosen, (f"The page gives two dates of publication, {chosen} and {left}; {chosen} was taken.",)


def _read(text: str | None) -> date | None:
    return read_date(text) if text else None


def _exchanged(one: date, other: date) -> bool:
    """Return whether two days differ only in that day and month have changed places."""
    return (one.year, one.month, one.day) == (other.year, other.day, other.month)


def _likelier(one: date, other: date, head: PageHead) -> date:
    """Return the day that more of the page's other dates speak for; the first where none does."""
    witnesses = list(_witnesses(head))
    if last := _read(text_of(head.story.get("dateModified"))):
        if one > last >= other:
            return other
        if other > last >= one:
            return one
    return max((one, other), key=witnesses.count)


def _witnesses(head: PageHead) -> Iterator[date]:
    """Yield the days of the page's address and of its <time> elements."""
    for text in (head.address or "", *head.said("og:url"), *head.times[:20]):
        if day := _read(text):
            yield day
