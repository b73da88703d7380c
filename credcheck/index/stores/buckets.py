"""Buckets: which stored article holds which sketch hash, packed tight in the store's file.

A key of 64 bits falls into one of 4096 buckets by its top bits; sixteen more are kept beside the article's row, six
bytes in all. What a bucket holds lies in parts that each fit a page of the file, so that adding touches the last part
alone. Two keys that agree in 28 bits look the same: it only makes a candidate too many, never one too few.
"""

import sqlite3
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

BUCKET_BITS: Final = 12
ENTRY: Final = np.dtype([("tag", "<u2"), ("row", "<u4")])
"""What one entry is on disk: little-endian, stamped into the store."""
PART_ENTRIES: Final = 660
"""660 entries of six bytes still lie within a page of 4096 bytes."""
_PARTS: Final = 1 << 20


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the empty table. Its id is the bucket times 2**20 and the number of the part."""
    connection.execute("CREATE TABLE sketch_parts (id INTEGER PRIMARY KEY, entries BLOB NOT NULL)")


def locate(keys: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.uint16]]:
    """Return the bucket of each key, and what is kept of the key there."""
    buckets = (keys >> np.uint64(64 - BUCKET_BITS)).astype(np.int64)
    return buckets, (keys >> np.uint64(64 - BUCKET_BITS - 16)).astype(np.uint16)


def add_keys(connection: sqlite3.Connection, keys: NDArray[np.uint64], rows: NDArray[np.int64]) -> None:
    """File each row under its key; both have shape (entries,)."""
    buckets, tags = locate(keys)
    order = np.lexsort((rows, tags, buckets))
    entries = np.empty(len(keys), dtype=ENTRY)
    entries["tag"], entries["row"] = tags[order], rows[order]
    buckets = buckets[order]
    edges = [0, *(np.flatnonzero(np.diff(buckets)) + 1).tolist(), len(buckets)]
    for start, end in pairwise(edges):
        if start < end:
            _append(connection, int(buckets[start]), entries[start:end])


def find_rows(connection: sqlite3.Connection, keys: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return (position in `keys`, row) for every stored entry of these keys; both of shape (hits,)."""
    buckets, tags = locate(keys)
    positions, rows = [], []
    order = np.argsort(buckets, kind="stable")
    held, last = np.empty(0, dtype=ENTRY), -1
    for position in order.tolist():
        bucket = int(buckets[position])
        if bucket != last:
            held, last = _read(connection, bucket), bucket
        found = held["row"][held["tag"] == tags[position]]
        rows.append(found)
        positions.append(np.full(len(found), position, dtype=np.int64))
    if not rows:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    return np.concatenate(positions), np.concatenate(rows).astype(np.int64)


def remove_rows(connection: sqlite3.Connection, keys: NDArray[np.uint64], rows: Iterable[int]) -> None:
    """Forget these rows in the buckets of these keys, which must be all the keys they are filed under."""
    gone = np.fromiter(rows, np.int64)
    for bucket in np.unique(locate(keys)[0]).tolist():
        for part, blob in connection.execute(*_parts_of(bucket)).fetchall():
            entries = np.frombuffer(blob, dtype=ENTRY)
            kept = entries[~np.isin(entries["row"], gone)]
            if not len(kept):
                connection.execute("DELETE FROM sketch_parts WHERE id = ?", (part,))
            elif len(kept) < len(entries):
                connection.execute("UPDATE sketch_parts SET entries = ? WHERE id = ?", (kept.tobytes(), part))


def all_entries(connection: sqlite3.Connection) -> Iterable[tuple[int, NDArray[np.void]]]:
    """Yield every part as (bucket, entries)."""
    for part, blob in connection.execute("SELECT id, entries FROM sketch_parts ORDER BY id"):
        yield part // _PARTS, np.frombuffer(blob, dtype=ENTRY)


def _parts_of(bucket: int) -> tuple[str, tuple[int, int]]:
    """Return the query for the parts of a bucket, in order, and its arguments."""
    between = "SELECT id, entries FROM sketch_parts WHERE id BETWEEN ? AND ? ORDER BY id"
    return between, (bucket * _PARTS, (bucket + 1) * _PARTS - 1)


def _read(connection: sqlite3.Connection, bucket: int) -> NDArray[np.void]:
    """Return every entry of a bucket."""
    return np.frombuffer(b"".join(blob for _, blob in connection.execute(*_parts_of(bucket))), dtype=ENTRY)


def _append(connection: sqlite3.Connection, bucket: int, entries: NDArray[np.void]) -> None:
    """Put entries behind those of a bucket, filling its last part first."""
    query = "SELECT id, entries FROM sketch_parts WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"
    last = connection.execute(query, _parts_of(bucket)[1]).fetchone()
    part, blob = last or (bucket * _PARTS, b"")
    if len(blob) >= PART_ENTRIES * ENTRY.itemsize:
        part, blob = part + 1, b""
    joined = blob + entries.tobytes()
    size = PART_ENTRIES * ENTRY.itemsize
    pieces = [joined[at : at + size] for at in range(0, len(joined), size)]
    connection.executemany(
        "INSERT INTO sketch_parts VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET entries = excluded.entries",
        list(enumerate(pieces, start=part)),
    )
