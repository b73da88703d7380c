"""Finished results kept between runs, by a key that holds everything they rest on. One SQLite file.

A cache may be thrown away at any time: a broken one is made anew, and a locked one is done without.
"""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

CACHEDIR_TAG: Final = (
    "Signature: 8a477f597d28d172789f06886806bc55\n# Made by credcheck; see https://bford.info/cachedir/\n"
)
KEPT: Final = 256
"""Results kept; the oldest go first."""
_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS results (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, packed BLOB NOT NULL)"
)


FOLDER: Final = ".credcheck"
"""The folder credcheck keeps its files in, beside a project's own."""


def make_folder(folder: Path) -> None:
    """Make a folder for files of ours; one of our own name is left out by git and by backups."""
    folder.mkdir(parents=True, exist_ok=True)
    if folder.name != FOLDER:
        return
    for name, text in ((".gitignore", "*\n"), ("CACHEDIR.TAG", CACHEDIR_TAG)):
        if not (folder / name).exists():
            (folder / name).write_text(text, encoding="utf-8")


class ResultCache:
    """Results by key, in one file; safe for several processes at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.busy_s = 2.0
        """How long a second process waits for the first."""
        self.note = ""
        """What had to be mended, for the person running it; "" when nothing had."""

    def get(self, key: bytes) -> bytes | None:
        """Return the result kept under a key, or None. A cache that cannot be read holds nothing."""
        if not self._path.exists():
            return None
        try:
            with self._connection() as connection:
                row = connection.execute("SELECT packed FROM results WHERE key = ?", (key,)).fetchone()
                return zlib.decompress(row[0]) if row else None
        except (sqlite3.DatabaseError, zlib.error) as error:
            self._mend(error)
            return None

    def put(self, key: bytes, result: bytes) -> None:
        """Keep a result; where that is not possible (no room, no rights, locked), go on without."""
        try:
            make_folder(self._path.parent)
            with self._connection() as connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(
                    "INSERT OR REPLACE INTO results (key, packed) VALUES (?, ?)", (key, zlib.compress(result, 6))
                )
                connection.execute("DELETE FROM results WHERE id <= (SELECT max(id) FROM results) - ?", (KEPT,))
                connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            self._mend(error)
        except OSError:
            self.note = f"{self._path}: the cache cannot be written; going on without"

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self._path, timeout=self.busy_s, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(_SCHEMA)
            yield connection
        finally:
            connection.close()

    def _mend(self, error: Exception) -> None:
        """Throw a broken file away; a locked, full or read-only one is left alone."""
        if isinstance(error, sqlite3.OperationalError):
            self.note = f"{self._path}: {error}; going on without the cache"
            return
        for suffix in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        self.note = f"{self._path}: the cache was broken and is made anew"
