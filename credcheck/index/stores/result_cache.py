"""Finished results kept between runs, by a key that holds everything they rest on. One SQLite file.

A cache may be thrown away at any time: a broken one is made anew, and a locked one is done without.
"""

import os
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from credcheck.disk import require_regular

CACHEDIR_TAG: Final = (
    "Signature: 8a477f597d28d172789f06886806bc55\n# Made by credcheck; see https://bford.info/cachedir/\n"
)
KEPT: Final = 256
"""Results kept; the oldest go first."""
_SCHEMA: Final = "(id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, packed BLOB NOT NULL)"
_MANY: Final = 500
"""Keys asked for at once."""
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

    def __init__(self, path: Path, table: str = "results", *, kept: int = KEPT) -> None:
        """Keep results in one table of the file, no more than `kept`; `table` is a word of ours."""
        self._path = path
        self._table = table
        self._kept = kept
        self.busy_s = 2.0
        """How long a second process waits for the first."""
        self.note = ""
        """What had to be mended, for the person running it; "" when nothing had."""

    def get(self, key: bytes) -> bytes | None:
        """Return the result kept under a key, or None. A cache that cannot be read holds nothing."""
        return self.get_many([key]).get(key)

    def get_many(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """Return the results kept under some keys, by key. A cache that cannot be read holds nothing."""
        if not keys or not os.path.exists(self._path):  # noqa: PTH110 - False, too, where it may not be looked at
            return {}
        found: dict[bytes, bytes] = {}
        try:
            with self._connection() as connection:
                for start in range(0, len(keys), _MANY):
                    some = keys[start : start + _MANY]
                    marks = ", ".join("?" * len(some))
                    rows = connection.execute(f"SELECT key, packed FROM {self._table} WHERE key IN ({marks})", some)  # noqa: S608
                    found |= {key: zlib.decompress(packed) for key, packed in rows}
        except (sqlite3.DatabaseError, zlib.error) as error:
            self._mend(error)
            return {}
        except OSError:
            self.note = f"{self._path}: the cache cannot be read; going on without"
            return {}
        return found

    def put(self, key: bytes, result: bytes) -> None:
        """Keep a result; where that is not possible (no room, no rights, locked), go on without."""
        self.put_many({key: result})

    def put_many(self, results: Mapping[bytes, bytes]) -> None:
        """Keep some results, all of them or none; where that is not possible, go on without."""
        if not results:
            return
        rows = [(key, zlib.compress(result, 6)) for key, result in results.items()]
        try:
            make_folder(self._path.parent)
            with self._connection() as connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.executemany(f"INSERT OR REPLACE INTO {self._table} (key, packed) VALUES (?, ?)", rows)  # noqa: S608
                oldest = f"SELECT max(id) - ? FROM {self._table}"  # noqa: S608
                connection.execute(f"DELETE FROM {self._table} WHERE id <= ({oldest})", (self._kept,))  # noqa: S608
                connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            self._mend(error)
        except OSError:
            self.note = f"{self._path}: the cache cannot be written; going on without"

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        require_regular(self._path)
        connection = sqlite3.connect(self._path, timeout=self.busy_s, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"CREATE TABLE IF NOT EXISTS {self._table} {_SCHEMA}")
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
        self.note = f"{self._path}: the cache was damaged; rebuilt"
