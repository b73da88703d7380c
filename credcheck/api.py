"""The door for Python: what the command line can do, typed. `from credcheck import check, Corpus, Settings`."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from credcheck.app.judging import Bench, judge_drafts
from credcheck.app.options import Drafts
from credcheck.app.session import Request, rulebook_of
from credcheck.config import Loaded
from credcheck.index.recalled import Store
from credcheck.index.stores.open import open_store
from credcheck.model.article import Article
from credcheck.model.corpus import Entry, Stats
from credcheck.model.fault import Fault
from credcheck.model.findings import Result
from credcheck.model.settings import Settings
from credcheck.model.survey import Survey
from credcheck.read import read_article as _read
from credcheck.read import read_paths
from credcheck.report import Style
from credcheck.report import render as _render

__all__ = ["Corpus", "check", "find_duplicates", "read_article", "render"]


def check(
    paths: Iterable[Path | str],
    *,
    settings: Settings | None = None,
    against: Iterable[Path | str] = (),
    corpus: Path | str | None = None,
    today: date | None = None,
) -> Result:
    """Judge articles or folders against one another, `against`, and a stored corpus if one is named.

    No configuration file is read: `settings` is all that counts. What could not be read, the corpus included, is in
    `Result.faults`, and the rest is judged all the same. `today` is the day on which `until` of a suppression is held;
    None leaves it unheld.

    Raises:
        BadConfiguration: the settings name an unknown rule, option or preset.
    """
    settings = settings or Settings()
    if corpus is not None:
        settings = replace(settings, corpus=str(corpus))
    drafts = Drafts(tuple(map(Path, paths)), against=tuple(map(Path, against)), use_corpus=corpus is not None)
    loaded = Loaded(settings=settings, origins={}, root=Path())
    return judge_drafts(Request(), Bench(loaded, rulebook_of(loaded)), drafts, today=today)


def find_duplicates(paths: Iterable[Path | str], *, settings: Settings | None = None) -> Survey:
    """Find every pair of articles that share text, and cluster the copies; unreadable files are in `faults`.

    What `credcheck duplicates --passages` finds; with `settings.duplicates.passages` off, what it finds without.
    """
    from credcheck.app.duplicates import survey

    return survey(tuple(map(Path, paths)), settings or Settings())


def read_article(path: Path | str, *, settings: Settings | None = None) -> Article:
    """Read one article.

    Raises:
        UnreadableArticle: no article can be made of the file.
        MissingPath: the file is not there.
    """
    return _read(Path(path), (settings or Settings()).read)


def render(result: Result, format: str = "text", *, color: bool = False, width: int = 100) -> str:  # noqa: A002
    """Return a result written out in one of the formats of `credcheck report`.

    Raises:
        BadConfiguration: there is no such format.
    """
    return _render(result, format, Style(color=color, width=width))


class Corpus:
    """The stored articles that drafts are held against; a context manager that closes its file."""

    def __init__(self, path: Path | str, *, settings: Settings | None = None) -> None:
        """Open the corpus file, making it where there is none; raises `CorpusError`."""
        self._settings = settings or Settings()
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._store: Store = open_store(Path(path), self._settings, create=True)

    def add(self, paths: Iterable[Path | str]) -> tuple[Fault, ...]:
        """Store the articles that are new or changed; return what could not be read."""
        from credcheck.app.corpus import storable

        reading = storable(read_paths(tuple(map(Path, paths)), self._settings.read))
        return (*reading.faults, *self._store.add(reading.articles).faults)

    def remove(self, ids: Sequence[int]) -> int:
        """Remove articles by id and every trace of them; return how many there were."""
        return self._store.remove(ids)

    def entries(self) -> tuple[Entry, ...]:
        """Return the stored articles, by id."""
        return self._store.entries()

    def get(self, entry: int) -> Article:
        """Return one stored article; raises `CorpusError` where there is none of that id."""
        return self._store.get(entry)

    def stats(self) -> Stats:
        """Return how far the corpus reaches."""
        return self._store.stats()

    def verify(self) -> tuple[str, ...]:
        """Check the file against its own articles; return what is wrong, nothing if it is sound."""
        return self._store.verify().faults

    def close(self) -> None:
        """Let the file go."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
