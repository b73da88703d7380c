"""WARC: each page of the archive is an article; damage ends the reading and is said."""

import gzip

from tests.read.formats.sent import sent
from tests.read.reading import refusal

PAGE = (
    b"<html><head><title>Pier to close</title></head><body><article><h1>Pier to close</h1><p>The northern pier will close on "
    b"Monday, the harbor board said after its meeting.</p><p>Ferries move to the south quay until May, it added.</p></article></body></html>"
)


def record(body: bytes, *, kind: bytes = b"text/html", status: bytes = b"200 OK", extra: bytes = b"") -> bytes:
    http = b"HTTP/1.1 " + status + b"\r\nContent-Type: " + kind + b"\r\n" + extra + b"\r\n" + body
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/pier\r\nWARC-Date: 2026-03-05T10:15:00Z\r\n"
        b"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
    )
    return head % len(http) + http + b"\r\n\r\n"


def test_pages_are_articles_and_other_records_are_counted() -> None:
    pages = record(PAGE) + record(b"png", kind=b"image/png") + record(PAGE, status=b"404 Not Found") + record(PAGE)
    for raw in (
        pages,
        gzip.compress(record(PAGE))
        + gzip.compress(record(b"png", kind=b"image/png")) * 2
        + gzip.compress(record(PAGE)),
    ):
        found = sent(raw, "site.warc")
        assert [(one.path, one.title, one.url) for one in found.articles] == [
            (f"site.warc#{number}", "Pier to close", "https://courier.example/pier") for number in (1, 2)
        ]
        assert found.passed_over == {"item: record of another kind": 2}
        assert "Ferries move to the south quay" in found.articles[0].text


def test_a_page_that_was_sent_compressed_is_read() -> None:
    (article,) = sent(record(gzip.compress(PAGE), extra=b"Content-Encoding: gzip\r\n"), "site.warc").articles
    assert article.title == "Pier to close"


def test_a_page_that_was_sent_in_chunks_is_read() -> None:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (PAGE[:90], PAGE[90:])) + b"0\r\n\r\n"
    (article,) = sent(record(chunks, extra=b"Transfer-Encoding: chunked\r\n"), "site.warc").articles
    assert "The northern pier will close on Monday, the harbor board said after its meeting." in article.text


def test_an_archive_without_a_page_is_refused() -> None:
    assert str(
        refusal(b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n", "site.warc")
    ).startswith("site.warc: no page is in this archive")
