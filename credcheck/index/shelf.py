"""The shelf: the articles of a repository kept between runs, so that a hook reads only the files that changed.

A store for the articles and, beside it, the digest of the file each came from. Both may be thrown away at any time.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from credcheck.index.cache import make_folder
from credcheck.index.recalled import Progress, Store
from credcheck.index.store import open_store
from credcheck.model.article import Article
from credcheck.model.errors import CorpusError
from credcheck.model.settings import Settings

BATCH_FILES: Final = 500
"""Files that are read and stored in one go: what an interruption costs at most."""
STORE_FILE: Final = "shelf.sqlite"
DIGESTS_FILE: Final = "files.sqlite"
BUSY_S: Final = 60.0
"""How long a second process waits for the first to store a batch."""

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
        self.store: Store = self._open_store(settings)
        self._digests = sqlite3.connect(folder / DIGESTS_FILE, timeout=BUSY_S, isolation_level=None)
        self._digests.execute("PRAGMA journal_mode = WAL")
        self._digests.execute(
            "CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, digest BLOB NOT NULL) WITHOUT ROWID"
        )

    def refresh(self, digests: Mapping[str, bytes], read: Read, *, on_progress: Progress | None = None) -> None:
        """Make the shelf hold the articles of these files and no others; `read` is asked for the changed ones alone."""
        with self._locked():
            stored = {entry.path: entry.id for entry in self.store.entries()}
            gone = sorted(path for path in stored if path not in digests)
            self.store.remove([stored[path] for path in gone])
            self._digests.executemany("DELETE FROM files WHERE path = ?", [(path,) for path in gone])
            kept = dict(self._digests.execute("SELECT path, digest FROM files"))
        changed = sorted(path for path, digest in digests.items() if kept.get(path) != digest)
        for start in range(0, len(changed), BATCH_FILES):
            batch = changed[start : start + BATCH_FILES]
            with self._locked():
                self._take(batch, read, {path: digests[path] for path in batch})
            if on_progress:
                on_progress(min(start + BATCH_FILES, len(changed)), len(changed))

    def close(self) -> None:
        """Let the files go."""
        self._digests.close()
        self.store.close()

    def _take(self, batch: Sequence[str], read: Read, digests: Mapping[str, bytes]) -> None:
        articles = read(batch)
        self.store.add(articles)
        unread = set(batch) - {article.path for article in articles}
        stale = [entry.id for entry in self.store.entries() if entry.path in unread] if unread else []
        self.store.remove(stale)
        self._digests.executemany("INSERT OR REPLACE INTO files VALUES (?, ?)", list(digests.items()))

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self._digests.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._digests.execute("ROLLBACK")
            raise
        self._digests.execute("COMMIT")

    def _open_store(self, settings: Settings) -> Store:
        try:
            return open_store(self._folder / STORE_FILE, settings, create=True)
        except CorpusError as error:
            self.note = f"{error.message}; made anew"
            for name in (STORE_FILE, DIGESTS_FILE):
                for suffix in ("", "-wal", "-shm"):
                    (self._folder / (name + suffix)).unlink(missing_ok=True)
            return open_store(self._folder / STORE_FILE, settings, create=True)
