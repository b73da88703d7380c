"""Read RSS and Atom: an article for each entry, from its full text where the feed has it."""

from io import BytesIO
from typing import Any, Final

from credcheck.read.decode import decode
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents
from credcheck.read.items.markup import paragraphs_of_html
from credcheck.read.items.missing import needing
from credcheck.read.items.xml import without_dtd

_SUMMARY_ALONE: Final = "The feed has a summary of this story, not its text."


def read_feed(raw: bytes, path: str) -> Contents:
    """Return the entries of a feed; one without text has a note.

    Raises:
        UnreadableArticle: no entry is in it, or feedparser is not installed.
    """
    decoded = decode(raw, path, declared="cp1252")
    with needing("feeds", "a feed", path):
        import feedparser

    told = feedparser.parse(
        BytesIO(without_dtd(decoded.text).encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
    )
    outlet = clean(told.feed.get("title"))
    language = told.feed.get("language")
    found = Found([_entry(one, outlet, language) for one in told.entries])
    starts = _starts(decoded.text)
    for item, start in zip(found.items, starts, strict=False):
        item.start = start
    return make_contents(found, path, decoded.text, decoded.notes)


def _starts(text: str) -> list[int]:
    import re

    return [found.start() for found in re.finditer(r"<(?:\w+:)?(?:item|entry)[\s>]", text)]


def _entry(entry: Any, outlet: str | None, language: str | None) -> Item:
    bodies = [one.get("value") or "" for one in entry.get("content") or ()]
    body = max(bodies, key=len, default="")
    summary = entry.get("summary") or ""
    full = paragraphs_of_html(body if len(body) >= len(summary) else summary)
    dated = entry.get("published_parsed") or entry.get("updated_parsed")
    authors = [clean(one.get("name")) for one in entry.get("authors") or ()]
    return Item(
        [one for one in full if not _is_pointer(one)],
        title=clean(entry.get("title")),
        byline=", ".join(one for one in authors if one) or None,
        outlet=clean((entry.get("source") or {}).get("title")) or outlet,
        published=_day(entry, dated),
        url=clean(entry.get("link")),
        language=language,
        notes=() if body else (_SUMMARY_ALONE,),
    )


def _day(entry: Any, dated: Any) -> Any:
    """Return the day as the feed writes it, in its own time zone: a story of 11 p.m. is not of the next day."""
    from datetime import date
    from email.utils import parsedate_to_datetime

    from credcheck.read.items.item import read_day

    said = entry.get("published") or entry.get("updated") or ""
    try:
        return parsedate_to_datetime(said).date()
    except (ValueError, TypeError, IndexError):
        return read_day(said) or (date(*dated[:3]) if dated else None)


def _is_pointer(one: Paragraph) -> bool:
    """Say whether a paragraph only leads to the page ("The post … appeared first on …")."""
    return one.text.startswith("The post ") and " appeared first on " in one.text
