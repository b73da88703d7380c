"""Lookup: fingerprints in, the stored articles that may share text with them out; and how they are filed for that."""

import sqlite3
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from credcheck.index.sketches.fingerprint import Fingerprints, fingerprint
from credcheck.index.stores.buckets import add_keys, find_rows, remove_rows
from credcheck.index.thresholds import MAX_HOLDERS, MIN_SHARED_HASHES, SAME_STORY
from credcheck.model.article import Article
from credcheck.model.settings import Settings
from credcheck.text.shingles import Shingles


def file_alike(connection: sqlite3.Connection, prints: Fingerprints, rows: Sequence[int]) -> None:
    """File new articles under their keys, and give each the story of the stored one that it is a copy of."""
    owners = np.asarray(rows, dtype=np.int64)
    add_keys(connection, prints.bands.hashes, _owners(prints.bands, owners))
    positions, found = find_rows(connection, prints.bands.hashes)
    new = _owners(prints.bands, owners)[positions]
    pairs = np.unique(np.stack([new, found], axis=1)[found < new], axis=0)
    by_row = {row: prints.signatures[at] for at, row in enumerate(rows)}
    for row, other in pairs.tolist():
        theirs = by_row.get(other)
        theirs = _signature(connection, other) if theirs is None else theirs
        if theirs is not None and np.count_nonzero(by_row[row] == theirs) >= SAME_STORY * len(theirs):
            story = "UPDATE articles SET story = (SELECT story FROM articles WHERE id = ?) WHERE id = ? AND story = id"
            connection.execute(story, (other, row))
    add_keys(connection, prints.shares.hashes, _owners(prints.shares, owners))


def unfile_alike(connection: sqlite3.Connection, prints: Fingerprints, rows: Sequence[int]) -> None:
    """Forget every key of articles."""
    remove_rows(connection, np.concatenate([prints.bands.hashes, prints.shares.hashes]), rows)


def find_alike(
    connection: sqlite3.Connection, articles: Sequence[Article], settings: Settings, *, limit: int
) -> set[int]:
    """Return the rows of the stored articles that may share text with any of these: at most `limit` for each."""
    prints = fingerprint([article.text for article in articles], settings.duplicates)
    rows: set[int] = set()
    for at in range(len(articles)):
        alike, _ = np.unique(find_rows(connection, prints.bands.of(at))[1], return_counts=True)
        sharing, counts = _sharing(connection, prints.shares.of(at))
        order = np.lexsort((sharing, -counts))
        rows.update(alike[:limit].tolist(), sharing[order][:limit].tolist())
    return rows


def _sharing(connection: sqlite3.Connection, keys: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the rows that share at least `MIN_SHARED_HASHES` of these keys, and how many each shares."""
    positions, rows = find_rows(connection, keys)
    rare = np.bincount(positions, minlength=len(keys)) <= MAX_HOLDERS
    found, counts = np.unique(rows[rare[positions]], return_counts=True)
    return found[counts >= MIN_SHARED_HASHES], counts[counts >= MIN_SHARED_HASHES]


def _owners(keys: Shingles, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the row that each key belongs to."""
    return np.repeat(rows, np.diff(keys.starts))


def _signature(connection: sqlite3.Connection, row: int) -> NDArray[np.uint32] | None:
    """Return a stored signature, or None where the row is gone."""
    found = connection.execute("SELECT signature FROM signatures WHERE article = ?", (row,)).fetchone()
    return np.frombuffer(found[0], dtype="<u4") if found else None
