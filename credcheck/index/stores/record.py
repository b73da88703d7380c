"""Records: an article in, the bytes that the store keeps of it out, and back again.

Compressed JSON with short lists, never pickle: a stored file can hold nothing that runs.
"""

import json
import zlib
from datetime import date, datetime
from hashlib import sha256
from itertools import accumulate, pairwise
from typing import NotRequired, TypedDict

from credcheck.model.article import (
    NO_HANDLING,
    Article,
    ArticleRole,
    Block,
    Directive,
    Handling,
    Link,
    Place,
    Role,
    SourceMap,
)
from credcheck.text.span import Span

COMPRESSION = 6


class _Written(TypedDict):
    """An article as JSON: names once, everything repeated as lists of numbers."""

    path: str
    text: str
    lines: list[int]
    """Length of each line of the file but the last."""
    runs: list[list[int]]
    blocks: list[list[int | str]]
    title: str | None
    dek: str | None
    byline: str | None
    outlet: str | None
    published: str | None
    url: str | None
    language: str
    links: list[list[int | str]]
    directives: list[list[int | str]]
    notes: list[str]
    role: NotRequired[str]
    handling: NotRequired[list[str]]
    """Its fields in their order, the embargo in ISO 8601; not there where nothing is said."""


def pack_article(article: Article) -> bytes:
    """Return everything there is to know about an article as bytes; the same article gives the same bytes."""
    return zlib.compress(_write(article), COMPRESSION)


def record_digest(article: Article) -> str:
    """Return the SHA-256 of all that is stored of an article, in hexadecimal: text, metadata, blocks and source map."""
    return sha256(_write(article)).hexdigest()


def unpack_article(record: bytes) -> Article:
    """Return the article that was packed. Raises `ValueError` or `zlib.error` where the bytes are damaged."""
    told: _Written = json.loads(zlib.decompress(record).decode("utf-8", "surrogatepass"))
    return Article(
        path=told["path"],
        text=told["text"],
        source_map=SourceMap(tuple(accumulate(told["lines"], initial=0)), tuple((a, b) for a, b in told["runs"])),
        blocks=tuple(_read_block(*row) for row in told["blocks"]),
        title=told["title"],
        dek=told["dek"],
        byline=told["byline"],
        outlet=told["outlet"],
        published=date.fromisoformat(told["published"]) if told["published"] else None,
        url=told["url"],
        language=told["language"],
        links=tuple(Link(Span(int(start), int(end)), str(url)) for start, end, url in told["links"]),
        directives=tuple(_read_directive(*row) for row in told["directives"]),
        notes=tuple(told["notes"]),
        role=ArticleRole(told["role"]) if told.get("role") else None,
        handling=_read_handling(told["handling"]) if "handling" in told else NO_HANDLING,
    )


def _write(article: Article) -> bytes:
    written: _Written = {
        "path": article.path,
        "text": article.text,
        "lines": [later - line for line, later in pairwise(article.source_map.line_starts)],
        "runs": [list(run) for run in article.source_map.runs],
        "blocks": [
            [block.span.start, block.span.end, block.role.value, int(block.quoted), int(block.listed)]
            for block in article.blocks
        ],
        "title": article.title,
        "dek": article.dek,
        "byline": article.byline,
        "outlet": article.outlet,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "language": article.language,
        "links": [[link.span.start, link.span.end, link.url] for link in article.links],
        "directives": [
            [one.text, one.offset, one.place.line, one.place.column, one.scope] for one in article.directives
        ],
        "notes": list(article.notes),
    }
    if article.role:  # not written where there is none: what was stored before keeps its digest
        written["role"] = article.role.value
    if article.handling != NO_HANDLING:  # what was stored before there was any keeps its digest
        written["handling"] = _write_handling(article.handling)
    return json.dumps(written, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _read_block(start: int | str, end: int | str, role: int | str, quoted: int | str, listed: int | str) -> Block:
    return Block(Span(int(start), int(end)), Role(str(role)), quoted=bool(quoted), listed=bool(listed))


def _read_directive(
    text: int | str, offset: int | str, line: int | str, column: int | str, scope: int | str
) -> Directive:
    return Directive(str(text), int(offset), Place(int(line), int(column)), str(scope))


def _write_handling(handling: Handling) -> list[str]:
    embargo = handling.embargo.isoformat() if handling.embargo else ""
    return [
        handling.status, embargo, handling.editor_note, handling.dateline, handling.credit, handling.slug,
        handling.version,
    ]  # fmt: skip


def _read_handling(told: list[str]) -> Handling:
    status, embargo, *rest = told
    return Handling(status, datetime.fromisoformat(embargo) if embargo else None, *rest)
