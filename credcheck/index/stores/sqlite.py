"""The store in one SQLite file: articles in, and back out those that share text or a story with a draft."""

import re
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from credcheck.index.recalled import Added, Checked, Progress, Recalled
from credcheck.index.stores.places import Places
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

    def __init__(
        self, path: Path, settings: Settings, *, create: bool, write: bool = True, places: Places | None = None
    ) -> None:
        self._path = path
        self._settings = settings
        self._places = places
        self.connection = open_file(path, settings, create=create, write=write)
        """For this room alone."""

    def close(self) -> None:
        """Let the file go."""
        self.connection.close()

    def add(self, articles: Sequence[Article], *, on_progress: Progress | None = None) -> Added:
        """Keep what is new, in batches: when it is interrupted, what is done stays and a second call goes on."""
        guard = Guard()
        articles = [replace(article, path=self._keep(article.path)) for article in articles]
        total = Added()
        for start in range(0, len(articles), BATCH_ARTICLES):
            for done in self._add_guarded(articles[start : start + BATCH_ARTICLES], guard):
                total += done
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
            each = (guard.run(self._see(one.path), "storing it", partial(self._add_whole, [one])) for one in batch)
            return [done for done in each if done]

    def _add_whole(self, batch: Sequence[Article]) -> Added:
        """Store a batch: what it costs is worked out before the file is held, so that others get their turn."""
        with faults_told(self._path):
            known = self._known(batch)
            fresh = _changed(batch, known)
            ready = _prepare(fresh, self._settings) if fresh else None
            with writing(self.connection):
                now = self._known(batch)
                if now != known:  # another run was quicker with some of them
                    fresh = _changed(batch, now)
                    ready = _prepare(fresh, self._settings) if fresh else None
                replaced = [article.path for article in fresh if article.path in now]
                self._forget([self._row_of(path) for path in replaced])
                if ready:
                    self._insert(ready)
        return Added(len(fresh) - len(replaced), len(batch) - len(fresh), len(replaced))

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
                Entry(number, self._see(path), title, outlet, date.fromisoformat(day) if day else None, words, digest)
                for number, path, title, outlet, day, words, digest in rows
            )

    def find(self, wanted: str) -> int | None:
        """Return the id of the article with this id or path, the lowest where both are there; None where neither is."""
        if _SURROGATE.search(wanted):
            return None  # a name that is no UTF-8 was never stored
        entry = int(wanted) if _ID.fullmatch(wanted) else None
        query = "SELECT MIN(id) FROM articles WHERE id = ? OR path = ? OR path = ?"
        named = (entry, wanted, self._keep(Path(wanted).as_posix()))
        with faults_told(self._path):
            found: int | None = self.connection.execute(query, named).fetchone()[0]
        return found

    def get(self, entry: int) -> Article:
        """Return one article as it was read; raises `CorpusError` where there is none of that id."""
        with faults_told(self._path):
            found = self._rows([entry])
        if not found:
            raise CorpusError(f"{self._path}: holds no article {entry}", hint="`credcheck corpus list` shows the ids")
        return self._seen(self._unpack(*found[0]))

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

        paths = tuple(self._keep(document.path) for document in documents)
        limit = settings.match.max_recalled
        guard = Guard()
        with damage_told(self._path):
            rows = set(recall_terms(self.connection, documents, limit))
            rows |= find_alike(self.connection, [document.article for document in documents], settings, limit=limit)
            loaded = (guard.run(str(self._path), "reading it", partial(self._unpack, *row)) for row in self._each(rows))
            articles = tuple(self._seen(one) for one in loaded if one and one.path not in paths)
            reach, outlets = read_reach(self.connection, leave_out=paths), read_outlets(self.connection)
            return Recalled(articles, reach, outlets, faults=tuple(guard.faults))

    def _insert(self, ready: "_Ready") -> None:
        """Store articles that are not there yet, inside the transaction that is open."""
        from credcheck.index.stores.lookup import file_alike
        from credcheck.index.terms.postings import add_terms

        rows = [self._insert_article(*one) for one in zip(ready.articles, ready.digests, ready.records, strict=True)]
        self.connection.executemany(
            "INSERT INTO signatures VALUES (?, ?)",
            [(row, ready.prints.signatures[at].astype("<u4").tobytes()) for at, row in enumerate(rows)],
        )
        file_alike(self.connection, ready.prints, rows)
        for row, keys in zip(rows, ready.terms, strict=True):
            add_terms(self.connection, row, keys)
        count_in(self.connection, rows)

    def _insert_article(self, article: Article, digest: str, record: bytes) -> int:
        """Store one article's record; its story is itself until it is found to be a copy."""
        cursor = self.connection.execute(
            "INSERT INTO articles (path, digest, record_digest, title, outlet, published, words, story)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
            (
                article.path,
                article.digest,
                digest,
                article.title,
                article.outlet,
                article.published.isoformat() if article.published else None,
                len(article.text.split()),
            ),
        )
        row = int(cursor.lastrowid or 0)
        self.connection.execute("UPDATE articles SET story = id WHERE id = ?", (row,))
        self.connection.execute("INSERT INTO records VALUES (?, ?)", (row, record))
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

    def _keep(self, path: str) -> str:
        return self._places.keep(path) if self._places else path

    def _see(self, path: str) -> str:
        return self._places.see(path) if self._places else path

    def _seen(self, article: Article) -> Article:
        seen = self._see(article.path)
        return article if seen == article.path else replace(article, path=seen)

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


@dataclass(frozen=True, slots=True)
class _Ready:
    """Articles with all that is stored of them, worked out."""

    articles: Sequence[Article]
    digests: Sequence[str]
    """Of the records."""
    records: Sequence[bytes]
    prints: "Fingerprints"
    terms: Sequence[Sequence[str]]


def _prepare(articles: Sequence[Article], settings: Settings) -> _Ready:
    from credcheck.index.sketches.fingerprint import fingerprint
    from credcheck.index.terms.postings import telling_terms

    return _Ready(
        articles,
        [record_digest(article) for article in articles],
        [pack_article(article) for article in articles],
        fingerprint([article.text for article in articles], settings.duplicates),
        [telling_terms(article) for article in articles],
    )


def _changed(articles: Sequence[Article], known: Mapping[str, str]) -> list[Article]:
    """Return the articles that are not stored as they are, the last of each path."""
    fresh = {article.path: article for article in articles if known.get(article.path) != record_digest(article)}
    return list(fresh.values())


def _marks(values: Sequence[object]) -> str:
    """Return as many question marks for a query."""
    return ", ".join("?" * len(values))


def open_sqlite(
    path: Path, settings: Settings, *, create: bool, write: bool = True, places: Places | None = None
) -> SqliteStore:
    """Open the store of a file; raises `CorpusError`. With `places`, articles are kept by where they lie."""
    return SqliteStore(path, settings, create=create, write=write, places=places)
