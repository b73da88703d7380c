"""The shelf: the articles of a repository kept between runs, so that a hook reads only the files that changed.

A store for the articles and, beside it, the digest of the file each came from. Both may be thrown away at any time:
what is broken, missing or of another version is made anew.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

from credcheck.index.recalled import Progress, Store
from credcheck.index.stores.result_cache import make_folder
from credcheck.index.stores.sqlite import open_sqlite
from credcheck.model.article import Article, file_of
from credcheck.model.errors import CorpusError
from credcheck.model.settings import Settings

BATCH_FILES: Final = 500
"""Files that are read and stored in one go: what an interruption costs at most."""
STORE_FILE: Final = "shelf.sqlite"
DIGESTS_FILE: Final = "files.sqlite"
BUSY_S: Final = 60.0
"""How long a second process waits for the first to store a batch."""
_NOT_BROKEN: Final = ("locked", "full", "readonly", "unable to open")
"""Words of faults that a new shelf would meet as well."""

T = TypeVar("T")
Read = Callable[[Sequence[str]], Sequence[Article]]
"""Reads the articles of some paths; those that cannot be read are left out."""


class Shelf:
    """The articles of a repository, by path from its root."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        """Open the shelf of a folder, making it where there is none, anew where it is broken or of another version."""
        self.note = ""
        """What had to be made anew, for the person running it; "" when nothing had."""
        make_folder(folder)
        self._folder = folder
        self._settings = settings
        try:
            self._open()
        except CorpusError as error:
            self._make_anew(error)

    @property
    def store(self) -> Store:
        """The store of the articles."""
        return self._store

    def refresh(self, digests: Mapping[str, bytes], read: Read, *, on_progress: Progress | None = None) -> None:
        """Make the shelf hold the articles of these files and no others; `read` is asked for the changed ones alone."""
        with self._locked():
            kept = dict(self._digests.execute("SELECT path, digest FROM files"))
            self._forget([path for path in kept if path not in digests])
        changed = sorted(path for path, digest in digests.items() if kept.get(path) != self._born + digest)
        for start in range(0, len(changed), BATCH_FILES):
            batch = changed[start : start + BATCH_FILES]
            with self._locked():
                self._take(batch, read, {path: self._born + digests[path] for path in batch})
            if on_progress:
                on_progress(min(start + BATCH_FILES, len(changed)), len(changed))

    def mending(self, work: Callable[[], T]) -> T:
        """Do work that begins with `refresh`; where the shelf turns out broken, make it anew and do it again, once."""
        try:
            return work()
        except CorpusError as error:
            self.close()
            self._make_anew(error)
            return work()

    def close(self) -> None:
        """Let the files go."""
        self._digests.close()
        self._store.close()

    def _take(self, batch: Sequence[str], read: Read, digests: Mapping[str, bytes]) -> None:
        files = set(batch)
        self._store.remove([one.id for one in self._store.entries() if file_of(one.path) in files - {one.path}])
        articles = read(batch)
        failed = {fault.path for fault in self._store.add(articles).faults}
        kept = {name for one in articles if one.path not in failed for name in (one.path, file_of(one.path))}
        self._forget(sorted(files - kept))
        self._digests.executemany("INSERT OR REPLACE INTO files VALUES (?, ?)", list(digests.items()))

    def _forget(self, paths: Sequence[str]) -> None:
        """Drop the articles of some paths, those among them that are stored."""
        if not paths:
            return
        wanted = set(paths)
        self._store.remove([entry.id for entry in self._store.entries() if {entry.path, file_of(entry.path)} & wanted])
        self._digests.executemany("DELETE FROM files WHERE path = ?", [(path,) for path in paths])

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the shelf alone; what is said of files is written whole or not at all, after their articles."""
        try:
            self._digests.execute("BEGIN IMMEDIATE")
            yield
            self._digests.execute("COMMIT")
        except sqlite3.Error as error:
            raise CorpusError(f"{self._folder / DIGESTS_FILE}: {error}", hint="delete the file") from error
        finally:
            if self._digests.in_transaction:
                self._digests.execute("ROLLBACK")

    def _open(self) -> None:
        self._store = open_sqlite(self._folder / STORE_FILE, self._settings, create=True)
        self._digests = sqlite3.connect(self._folder / DIGESTS_FILE, timeout=BUSY_S, isolation_level=None)
        try:
            self._born = self._birth()
            self._digests.execute("PRAGMA journal_mode = WAL")
            self._digests.execute(
                "CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, digest BLOB NOT NULL) WITHOUT ROWID"
            )
        except sqlite3.Error as error:
            self.close()
            raise CorpusError(f"{self._folder / DIGESTS_FILE}: {error}", hint="delete the file") from error

    def _birth(self) -> bytes:
        """Return what tells this store from every other: what is said of files holds for the store it was said of."""
        connection = self._store.connection
        told = "SELECT value FROM meta WHERE name = 'shelf'"
        if not connection.execute(told).fetchone():
            connection.execute("INSERT OR IGNORE INTO meta VALUES ('shelf', hex(randomblob(16)))")
        [born] = connection.execute(told).fetchone()
        return bytes.fromhex(born)

    def _make_anew(self, error: CorpusError) -> None:
        """Replace a broken shelf by an empty one; raises the error again where it is another's, or would come again."""
        ours = any(str(self._folder / name) in error.message for name in (STORE_FILE, DIGESTS_FILE))
        if not ours or any(word in error.message for word in _NOT_BROKEN):
            raise error
        for name in (STORE_FILE, DIGESTS_FILE):
            for suffix in ("", "-wal", "-shm"):
                (self._folder / (name + suffix)).unlink(missing_ok=True)
        self.note = f"{error.message}; rebuilt"
        self._open()
