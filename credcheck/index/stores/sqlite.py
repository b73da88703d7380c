"""The store in one SQLite file: articles in, and back out those that share text or a story with a draft."""

import re
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from credcheck.index.recalled import Added, Checked, Progress, Recalled
from credcheck.index.stores.reach import count_in, count_out, read_outlets, read_reach
from credcheck.index.stores.record import pack_article, record_digest, unpack_article
from credcheck.index.stores.schema import damage_told, faults_told, open_file, read_stamps, writing
from credcheck.model.article import Article
from credcheck.model.corpus import Entry, Stats
from credcheck.model.errors import CorpusError, CredcheckError
from credcheck.model.guard import Guard
from credcheck.model.settings import Settings
from credcheck.model.statements import Document

if TYPE_CHECKING:
    from credcheck.index.sketches.fingerprint import Fingerprints

BATCH_ARTICLES: Final = 500
"""Articles that are stored in one go: what an interruption costs at most."""
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_ID: Final = re.compile("[1-9][0-9]{0,17}")


class SqliteStore:
    """Articles kept between runs, in one file."""

    def __init__(self, path: Path, settings: Settings, *, create: bool) -> None:
        self._path = path
        self._settings = settings
        self.connection = open_file(path, settings, create=create)
        """For this room alone."""

    def close(self) -> None:
        """Let the file go."""
        self.connection.close()

    def add(self, articles: Sequence[Article], *, on_progress: Progress | None = None) -> Added:
        """Keep what is new, in batches: when it is interrupted, what is done stays and a second call goes on."""
        guard = Guard()
        total = Added()
        for start in range(0, len(articles), BATCH_ARTICLES):
            for done in self._add_guarded(articles[start : start + BATCH_ARTICLES], guard):
                total = Added(total.new + done.new, total.known + done.known, total.replaced + done.replaced)
            if on_progress:
                on_progress(min(start + BATCH_ARTICLES, len(articles)), len(articles))
        return replace(total, faults=tuple(guard.faults))

    def _add_guarded(self, batch: Sequence[Article], guard: Guard) -> list[Added]:
        """Store a batch in one go; where an article of it fails, each by itself, that one with a fault."""
        try:
            return [self._add_whole(batch)]
        except CredcheckError:
            raise
        except Exception:  # noqa: BLE001 - whichever article it was is found out by storing each alone
            each = (guard.run(one.path, "storing it", partial(self._add_whole, [one])) for one in batch)
            return [done for done in each if done]

    def _add_whole(self, batch: Sequence[Article]) -> Added:
        with faults_told(self._path), writing(self.connection):
            return self._add_batch(batch)

    def remove(self, ids: Sequence[int]) -> int:
        """Forget articles and every trace of them; return how many there were."""
        with faults_told(self._path):
            with writing(self.connection):
                removed = self._forget(sorted(set(ids)))
            self.connection.execute("PRAGMA incremental_vacuum")
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return removed

    def entries(self) -> tuple[Entry, ...]:
        """Return every stored article, by id."""
        with damage_told(self._path):
            rows = self.connection.execute(
                "SELECT id, path, title, outlet, published, words, digest FROM articles ORDER BY id"
            ).fetchall()
            return tuple(
                Entry(number, path, title, outlet, date.fromisoformat(day) if day else None, words, digest)
                for number, path, title, outlet, day, words, digest in rows
            )

    def find(self, wanted: str) -> int | None:
        """Return the id of the article with this id or path, the lowest where both are there; None where neither is."""
        if _SURROGATE.search(wanted):
            return None  # a name that is no UTF-8 was never stored
        entry = int(wanted) if _ID.fullmatch(wanted) else None
        query = "SELECT MIN(id) FROM articles WHERE id = ? OR path = ? OR path = ?"
        with faults_told(self._path):
            found: int | None = self.connection.execute(query, (entry, wanted, Path(wanted).as_posix())).fetchone()[0]
        return found

    def get(self, entry: int) -> Article:
        """Return one article as it was read; raises `CorpusError` where there is none of that id."""
        with faults_told(self._path):
            found = self._rows([entry])
        if not found:
            raise CorpusError(f"{self._path}: holds no article {entry}", hint="`credcheck corpus list` shows the ids")
        return self._unpack(*found[0])

    def stats(self) -> Stats:
        """Return what is stored."""
        with damage_told(self._path):
            files = (self._path, self._path.with_name(self._path.name + "-wal"))
            size = sum(file.stat().st_size for file in files if file.exists())
            return Stats(read_reach(self.connection), size, read_stamps(self.connection))

    def verify(self) -> Checked:
        """Check the whole store against its own articles."""
        from credcheck.index.stores.verify import verify_file

        with damage_told(self._path):
            return verify_file(self.connection, self._settings)

    def recall(self, documents: Sequence[Document], settings: Settings) -> Recalled:
        """Return the stored articles that may share text or a story with the drafts.

        A stored article of the path of a draft is an earlier state of it: it is left out.
        """
        from credcheck.index.stores.lookup import find_alike
        from credcheck.index.terms.postings import recall_terms

        paths = tuple(document.path for document in documents)
        limit = settings.match.max_recalled
        guard = Guard()
        with damage_told(self._path):
            rows = set(recall_terms(self.connection, documents, limit))
            rows |= find_alike(self.connection, [document.article for document in documents], settings, limit=limit)
            loaded = (guard.run(str(self._path), "reading it", partial(self._unpack, *row)) for row in self._each(rows))
            articles = tuple(article for article in loaded if article and article.path not in paths)
            reach, outlets = read_reach(self.connection, leave_out=paths), read_outlets(self.connection)
            return Recalled(articles, reach, outlets, faults=tuple(guard.faults))

    def _add_batch(self, articles: Sequence[Article]) -> Added:
        """Store a batch inside the transaction that is open."""
        known = self._known(articles)
        fresh = {article.path: article for article in articles if known.get(article.path) != record_digest(article)}
        replaced = [path for path in fresh if path in known]
        self._forget([self._row_of(path) for path in replaced])
        if fresh:
            self._insert(list(fresh.values()))
        return Added(len(fresh) - len(replaced), len(articles) - len(fresh), len(replaced))

    def _insert(self, articles: Sequence[Article]) -> None:
        """Store articles that are not there yet."""
        from credcheck.index.sketches.fingerprint import fingerprint
        from credcheck.index.stores.lookup import file_alike
        from credcheck.index.terms.postings import add_terms

        prints = fingerprint([article.text for article in articles], self._settings.duplicates)
        rows = [self._insert_article(article) for article in articles]
        self.connection.executemany(
            "INSERT INTO signatures VALUES (?, ?)",
            [(row, prints.signatures[at].astype("<u4").tobytes()) for at, row in enumerate(rows)],
        )
        file_alike(self.connection, prints, rows)
        for row, article in zip(rows, articles, strict=True):
            add_terms(self.connection, row, article)
        count_in(self.connection, rows)

    def _insert_article(self, article: Article) -> int:
        """Store one article's record; its story is itself until it is found to be a copy."""
        cursor = self.connection.execute(
            "INSERT INTO articles (path, digest, record_digest, title, outlet, published, words, story)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
            (
                article.path,
                article.digest,
                record_digest(article),
                article.title,
                article.outlet,
                article.published.isoformat() if article.published else None,
                len(article.text.split()),
            ),
        )
        row = int(cursor.lastrowid or 0)
        self.connection.execute("UPDATE articles SET story = id WHERE id = ?", (row,))
        self.connection.execute("INSERT INTO records VALUES (?, ?)", (row, pack_article(article)))
        return row

    def _forget(self, rows: Sequence[int]) -> int:
        """Delete articles, their signatures, keys and terms, inside the transaction that is open."""
        from credcheck.index.sketches.fingerprint import fingerprint
        from credcheck.index.stores.lookup import unfile_alike
        from credcheck.index.terms.postings import remove_terms

        removed = 0
        for start in range(0, len(rows), BATCH_ARTICLES):
            stored = self._rows(rows[start : start + BATCH_ARTICLES])
            if not stored:
                continue
            texts = [unpack_article(record).text for _, record in stored]
            prints: Fingerprints = fingerprint(texts, self._settings.duplicates)
            count_out(self.connection, [row for row, _ in stored])
            unfile_alike(self.connection, prints, [row for row, _ in stored])
            for row, _ in stored:
                remove_terms(self.connection, row)
                self.connection.execute("DELETE FROM signatures WHERE article = ?", (row,))
                self.connection.execute("DELETE FROM records WHERE article = ?", (row,))
                self.connection.execute("DELETE FROM articles WHERE id = ?", (row,))
            removed += len(stored)
        return removed

    def _known(self, articles: Sequence[Article]) -> dict[str, str]:
        """Return the record digest of each of these articles that is stored, by path."""
        paths = [article.path for article in articles]
        query = f"SELECT path, record_digest FROM articles WHERE path IN ({_marks(paths)})"  # noqa: S608 - marks only
        return dict(self.connection.execute(query, paths))

    def _row_of(self, path: str) -> int:
        [row] = self.connection.execute("SELECT id FROM articles WHERE path = ?", (path,)).fetchone()
        return int(row)

    def _rows(self, rows: Sequence[int]) -> list[tuple[int, bytes]]:
        """Return (row, record) of those of these rows that are stored, ascending."""
        query = f"SELECT article, record FROM records WHERE article IN ({_marks(rows)}) ORDER BY article"  # noqa: S608 - marks only
        return self.connection.execute(query, tuple(rows)).fetchall()

    def _each(self, rows: Collection[int]) -> Iterator[tuple[int, bytes]]:
        """Yield (row, record) of those of these rows that are stored, ascending."""
        wanted = sorted(rows)
        for start in range(0, len(wanted), BATCH_ARTICLES):
            yield from self._rows(wanted[start : start + BATCH_ARTICLES])

    def _unpack(self, row: int, record: bytes) -> Article:
        """Return the article of a record; raises `CorpusError` where it is damaged."""
        try:
            return unpack_article(record)
        except (ValueError, LookupError, TypeError, AttributeError, zlib.error) as error:
            raise CorpusError(
                f"{self._path}: article {row} in it is damaged",
                hint=f"`credcheck corpus verify` checks the rest; `credcheck corpus remove {row}` takes it out",
            ) from error


def _marks(values: Sequence[object]) -> str:
    """Return as many question marks for a query."""
    return ", ".join("?" * len(values))


def open_sqlite(path: Path, settings: Settings, *, create: bool) -> SqliteStore:
    """Open the store of a file; raises `CorpusError`."""
    return SqliteStore(path, settings, create=create)
