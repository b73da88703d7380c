"""Read WARC: an article for each page that the archive holds; what is no page is counted."""

import io
import re
import zlib
from collections import Counter
from dataclasses import replace
from typing import Any, Final

from credcheck.model.errors import UnreadableArticle
from credcheck.read.formats.html import read_html
from credcheck.read.items.contents import ITEM, Contents
from credcheck.read.items.missing import needing

_CHUNK: Final = re.compile(rb"([0-9a-fA-F]{1,7})[ \t]*(?:;[^\r\n]{0,200})?\r\n")
MOST_PAGE: Final = 8_000_000
"""Bytes of one page that are read: a page of news has less than a tenth of it."""
MOST_UNPACKED: Final = 400_000_000
MOST_RECORDS: Final = 100_000


def read_warc(raw: bytes, path: str) -> Contents:
    """Return the pages of a WARC file, with the address and, where the page has none, the day of the archive.

    A record that is cut off or damaged ends the reading; what came before it stands, with a note.

    Raises:
        UnreadableArticle: no page is in it, or fastwarc is not installed.
    """
    with needing("warc", "a web archive", path):
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    contents, broken, unpacked = Contents(), "", 0
    records = iter(ArchiveIterator(io.BytesIO(raw), parse_http=True, verify_digests=False))
    for _ in range(MOST_RECORDS):
        try:
            record = next(records, None)
            if record is None:
                break
            body = _body(record) if _is_page(record, WarcRecordType) else None
        except Exception as error:  # noqa: BLE001 - fastwarc raises what it likes on damaged records
            broken = type(error).__name__
            break
        if body is None:
            if record.record_type in (WarcRecordType.response, WarcRecordType.resource):
                contents.passed_over[f"{ITEM}record of another kind"] += 1
            continue
        unpacked += len(body)
        if unpacked > MOST_UNPACKED:
            raise UnreadableArticle(f"{path}: it unpacks to more than {MOST_UNPACKED} bytes", hint="split the archive")
        _keep(contents, body, record, path)
    if not contents.articles and not contents.passed_over:
        raise UnreadableArticle(
            f"{path}: no page is in this archive{f' ({broken})' if broken else ''}", hint="name a WARC with responses"
        )
    note = ("The archive is damaged; what stands behind the damage was not read.",) if broken else ()
    contents.articles = [replace(one, notes=(*one.notes, *note)) for one in contents.articles]
    contents.passed_over = Counter(contents.passed_over)
    return contents


def _body(record: Any) -> bytes:
    """Return a page as a browser gets it: its chunks joined, its compression undone, at most `MOST_PAGE` bytes."""
    body: bytes = record.reader.read(MOST_PAGE)
    headers = record.http_headers
    if headers is None:
        return body
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
        body = _joined(body)
    if (headers.get("Content-Encoding") or "").lower() in ("gzip", "deflate"):
        body = _unpacked(body)
    return body


def _joined(body: bytes) -> bytes:
    """Return a chunked body in one piece; what is not in chunks after all is returned as it is."""
    parts, at = [], 0
    while found := _CHUNK.match(body, at):
        size = int(found[1], 16)
        if not size:
            break
        parts.append(body[found.end() : found.end() + size])
        at = found.end() + size
        at += 2 if body[at : at + 2] == b"\r\n" else 0
    return b"".join(parts) or body


def _unpacked(body: bytes) -> bytes:
    for wbits in (47, -15):  # gzip or zlib by its head; a bare stream
        try:
            return zlib.decompressobj(wbits).decompress(body, MOST_PAGE)
        except zlib.error:
            continue
    return body


def _is_page(record: Any, kinds: Any) -> bool:
    if record.record_type == kinds.response:
        if record.http_headers is None or record.http_headers.status_code not in (200, 203, None):
            return False
        kind = record.http_content_type or ""
    elif record.record_type == kinds.resource:
        kind = record.headers.get("Content-Type") or ""
    else:
        return False
    return "html" in kind.lower()


def _keep(contents: Contents, body: bytes, record: Any, path: str) -> None:
    number = len(contents.articles) + 1
    try:
        article = read_html(body, f"{path}#{number}")
    except UnreadableArticle:
        contents.passed_over[f"{ITEM}page without text"] += 1
        return
    address = record.headers.get("WARC-Target-URI") or ""
    url = article.url or (address.strip("<>") if address.strip("<>").startswith("http") else None)
    contents.articles.append(replace(article, url=url))
