"""Verify: a store in, what was checked and what is wrong with it out. Everything is computed anew from the articles."""

import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from credcheck.index.recalled import Checked
from credcheck.index.sketches.fingerprint import fingerprint
from credcheck.index.stores.buckets import all_entries, locate
from credcheck.index.stores.reach import check_reach
from credcheck.index.stores.record import record_digest, unpack_article
from credcheck.index.terms.postings import check_terms, telling_terms
from credcheck.model.article import Article
from credcheck.model.settings import Settings

_BATCH: Final = 500
_DANGLING: Final = (
    ("records", "article"),
    ("signatures", "article"),
    ("claim_postings", "article"),
    ("claim_filed", "article"),
)


def verify_file(connection: sqlite3.Connection, settings: Settings) -> Checked:
    """Return what a whole store was held against, and each fault in a sentence."""
    faults = [
        f"the file is damaged: {told}" for (told,) in connection.execute("PRAGMA integrity_check") if told != "ok"
    ]
    steps = ["the file: pages and indexes are whole" if not faults else "the file: pages and indexes"]
    articles = connection.execute("SELECT COUNT(*) FROM articles").fetchone()[0]
    faults += _check_articles(connection, settings)
    steps.append(f"{articles} articles: text, digest and signature agree")
    filed, wanted = _filed(connection), _wanted(connection, settings)
    if not np.array_equal(filed, wanted):
        faults.append(f"{_differing(filed, wanted)} sketch keys are missing, wrong or left over")
    steps.append(f"{len(wanted)} sketch keys: each is filed once, under its own article")
    faults += _dangling(connection)
    steps.append("signatures and claim terms: each belongs to a stored article")
    faults += check_terms(connection, _telling(connection))
    steps.append("claim terms: each article is filed under the terms that its text gives, and each term counts them")
    faults += check_reach(connection)
    steps.append("the reach: articles, stories, outlets, days and the digest of all are those of the articles")
    return Checked(tuple(steps), tuple(faults))


def _batches(connection: sqlite3.Connection) -> Iterator[list[tuple[int, str, str, bytes | None, bytes | None]]]:
    """Yield (row, digest, record digest, record, signature) of every article, some at a time."""
    cursor = connection.execute(
        "SELECT id, digest, record_digest, record, signature FROM articles"
        " LEFT JOIN records ON records.article = articles.id"
        " LEFT JOIN signatures ON signatures.article = articles.id ORDER BY id"
    )
    while batch := cursor.fetchmany(_BATCH):
        yield batch


def _check_articles(connection: sqlite3.Connection, settings: Settings) -> Iterator[str]:
    """Yield what is wrong with the articles themselves."""
    for batch in _batches(connection):
        articles: list[Article] = []
        signatures: list[bytes | None] = []
        for row, digest, stamped, record, signature in batch:
            article = _unpack(record)
            if article is None:
                yield f"article {row} cannot be read"
            elif article.digest != digest or record_digest(article) != stamped:
                yield f"article {row} ({article.path}) is not what was stored: its digest differs"
            else:
                articles.append(article)
                signatures.append(signature)
        fresh = fingerprint([article.text for article in articles], settings.duplicates).signatures
        for article, mine, stored in zip(articles, fresh, signatures, strict=True):
            if stored != mine.astype("<u4").tobytes():
                yield f"{article.path}: its signature is missing or wrong"


def _unpack(record: bytes | None) -> Article | None:
    try:
        return unpack_article(record) if record else None
    except (ValueError, KeyError, TypeError, zlib.error):
        return None


def _codes(
    buckets: NDArray[np.int64], tags: NDArray[np.uint16], rows: Sequence[int] | NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return bucket, tag and row in one number each, 12 + 16 + 32 bits."""
    return ((buckets << 16 | tags.astype(np.int64)) << 32) | np.asarray(rows, dtype=np.int64)


def _filed(connection: sqlite3.Connection) -> NDArray[np.int64]:
    """Return every sketch entry that is stored, ascending."""
    parts = [
        _codes(np.full(len(entries), bucket, dtype=np.int64), entries["tag"], entries["row"].astype(np.int64))
        for bucket, entries in all_entries(connection)
    ]
    return np.sort(np.concatenate([np.zeros(0, np.int64), *parts]))


def _wanted(connection: sqlite3.Connection, settings: Settings) -> NDArray[np.int64]:
    """Return every sketch entry that should be stored, ascending."""
    parts = []
    for batch in _batches(connection):
        read = [(row, _unpack(record)) for row, _, _, record, _ in batch]
        sound = [(row, article.text) for row, article in read if article]
        prints = fingerprint([text for _, text in sound], settings.duplicates)
        for keys in (prints.bands, prints.shares):
            rows = np.repeat(np.array([row for row, _ in sound], dtype=np.int64), np.diff(keys.starts))
            parts.append(_codes(*locate(keys.hashes), rows))
    return np.sort(np.concatenate([np.zeros(0, np.int64), *parts]))


def _telling(connection: sqlite3.Connection) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield (row, telling terms) of every article that can be read, worked out anew."""
    for batch in _batches(connection):
        for row, _, _, record, _ in batch:
            article = _unpack(record)
            if article:
                yield row, telling_terms(article)


def _differing(filed: NDArray[np.int64], wanted: NDArray[np.int64]) -> int:
    """Return how many entries are in one but not in the other, repeats counted."""
    codes, counts = np.unique(np.concatenate([filed, wanted]), return_counts=True)
    del codes
    return int(np.count_nonzero(counts != 2)) or abs(len(filed) - len(wanted))


def _dangling(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the tables that hold something of an article that is gone."""
    for table, column in _DANGLING:
        query = f"SELECT COUNT(*) FROM {table} WHERE {column} NOT IN (SELECT id FROM articles)"  # noqa: S608 - names above
        [count] = connection.execute(query).fetchone()
        if count:
            yield f"{table}: {count} rows belong to no article"
