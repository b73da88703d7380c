"""Read tables of articles: JSON Lines and CSV. A column counts by its name; rows without a text are counted."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from credcheck.read.decode import decode
from credcheck.read.front_matter.metadata import read_date
from credcheck.read.items.contents import Contents, NotThisFormat
from credcheck.read.items.item import Found, Item, clean, make_contents, read_day
from credcheck.read.items.markup import paragraphs_of_html, paragraphs_of_text

TEXTS: Final = (
    "text",
    "body",
    "content",
    "article",
    "article_text",
    "body_text",
    "full_text",
    "maintext",
    "story",
    "body_html",
    "html",
)
TITLES: Final = ("title", "headline", "heading")
_BYLINES: Final = ("byline", "author", "authors", "by", "writer")
_OUTLETS: Final = ("outlet", "source", "publication", "publisher", "source_name", "newspaper", "provider", "site")
_DATES: Final = (
    "published",
    "date",
    "publish_date",
    "published_at",
    "publication_date",
    "date_published",
    "datetime",
    "pubdate",
)
_URLS: Final = ("url", "link", "canonical_url")
_DEKS: Final = ("dek", "subtitle", "standfirst", "summary", "description")
_LANGUAGES: Final = ("language", "lang")
_LONGEST_FIELD: Final = 10_000_000
_MARKUP: Final = re.compile(r"</(?:p|div|a|b|i|em|strong|h\d|li)>|<br ?/?>", re.IGNORECASE)


def read_jsonl(raw: bytes, path: str) -> Contents:
    """Return an article for each line that is an object with a text.

    Raises:
        NotThisFormat: no line is one.
    """
    decoded = decode(raw, path)
    return _contents(list(_objects(decoded.text)), path, decoded.text, decoded.notes)


def _objects(text: str) -> Iterator[tuple[Mapping[str, Any] | None, int]]:
    """Yield (object, offset of its line); None for a line that is none."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            try:
                told = json.loads(line)
            except (ValueError, RecursionError):
                told = None
            yield told if isinstance(told, dict) else None, at
        at += len(line) + 1


def read_csv(raw: bytes, path: str) -> Contents:
    """Return an article for each row of a table with a column of texts.

    Raises:
        NotThisFormat: it has no such column, or is no table.
    """
    decoded = decode(raw, path)
    csv.field_size_limit(_LONGEST_FIELD)
    delimiter = delimiter_of(decoded.text)
    rows = csv.DictReader(io.StringIO(decoded.text, newline=""), delimiter=delimiter)
    told: list[tuple[Mapping[str, Any] | None, int]] = []
    at = decoded.text.find("\n") + 1
    try:
        for row in rows:
            told.append((row, at))
            at = _behind(decoded.text, row, at)
    except csv.Error as error:
        raise NotThisFormat(f"{path}: no table that can be read ({error})", hint="export it again as CSV") from None
    return _contents(told, path, decoded.text, decoded.notes)


def delimiter_of(text: str) -> str:
    """Return what parts the columns of the first line."""
    line = text.split("\n", 1)[0]
    return max((",", ";", "\t"), key=line.count)


def _behind(text: str, row: Mapping[str, Any], at: int) -> int:
    """Return an offset behind the longest field of a row, as a start for the next one."""
    longest = max((one for one in row.values() if isinstance(one, str)), key=len, default="")
    found = text.find(longest[:60].split("\n")[0].split('"')[0], at) if longest else at
    return max(at, found) + len(longest)


def _contents(
    rows: list[tuple[Mapping[str, Any] | None, int]], path: str, file_text: str, notes: tuple[str, ...]
) -> Contents:
    found = Found()
    for told, start in rows:
        item = _item(told, start) if told is not None else None
        if item is None or not item.paragraphs:
            found.passed_over["row without text"] += 1
        else:
            found.items.append(item)
    if not found.items:
        known = ", ".join(TEXTS[:6])
        raise NotThisFormat(f"{path}: no column of texts is in it", hint=f"name the column one of: {known}")
    return make_contents(found, path, file_text, notes)


def _item(told: Mapping[str, Any], start: int) -> Item:
    fields = {str(key).strip().lower().replace(" ", "_").lstrip("\ufeff"): value for key, value in told.items() if key}
    text = next((said for key in TEXTS if isinstance(said := fields.get(key), str) and said.strip()), "")
    dated = _first(fields, _DATES)
    return Item(
        paragraphs_of_html(text) if _MARKUP.search(text) else paragraphs_of_text(text),
        title=_first(fields, TITLES),
        dek=_first(fields, _DEKS),
        byline=_first(fields, _BYLINES),
        outlet=_first(fields, _OUTLETS),
        published=read_day(dated) or (read_date(dated) if dated else None),
        url=_first(fields, _URLS),
        language=_first(fields, _LANGUAGES),
        start=start,
    )


def _first(fields: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    for key in names:
        said = fields.get(key)
        if isinstance(said, list):
            said = ", ".join(one for one in said if isinstance(one, str))
        elif isinstance(said, dict):
            said = said.get("name")
        if isinstance(said, str) and (shown := clean(said)):
            return shown
    return None
