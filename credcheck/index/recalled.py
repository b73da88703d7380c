"""What the store remembers for a run, and the contract that every store keeps."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from credcheck.model.article import Article
from credcheck.model.corpus import Entry, Stats
from credcheck.model.evidence import CorpusSummary
from credcheck.model.fault import Fault
from credcheck.model.settings import Settings
from credcheck.model.statements import Document

Progress = Callable[[int, int], None]
"""Told (articles done, articles in all) while long work goes on."""


@dataclass(frozen=True, slots=True)
class Added:
    """What one `corpus add` did."""

    new: int = 0
    known: int = 0
    """Stored already, with this very content: nothing was done."""
    replaced: int = 0
    """Stored already under this path, with other content."""
    faults: tuple[Fault, ...] = ()
    """Articles that could not be stored."""

    @property
    def told(self) -> str:
        """The counts in a line."""
        return f"{self.new} stored, {self.replaced} replaced, {self.known} known already"

    def __add__(self, more: "Added") -> "Added":
        return Added(
            self.new + more.new,
            self.known + more.known,
            self.replaced + more.replaced,
            (*self.faults, *more.faults),
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """What `verify` looked at, and what was wrong."""

    steps: tuple[str, ...]
    """One sentence each, with counts."""
    faults: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Nothing was wrong."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Recalled:
    """What the stored corpus holds against the drafts of one run."""

    articles: tuple[Article, ...] = ()
    """Those worth a closer look; no draft of this run among them."""
    stored: CorpusSummary | None = None
    """The whole stored corpus, less the articles that drafts of this run supersede; None without a store."""
    outlets: frozenset[str] = frozenset()
    """Every outlet of the stored corpus, folded."""
    frequencies: Mapping[str, int] = field(default_factory=dict)
    """In how many stored articles each claim term of the drafts stands."""
    faults: tuple[Fault, ...] = ()
    """Stored articles that could not be read."""


class Store(Protocol):
    """Articles kept between runs."""

    def add(self, articles: Sequence[Article], *, on_progress: Progress | None = None) -> Added:
        """Keep what is new, in batches: when it is interrupted, what is done stays and a second call goes on."""

    def remove(self, ids: Sequence[int]) -> int:
        """Forget articles and every trace of them; return how many there were."""

    def entries(self) -> tuple[Entry, ...]:
        """Return every stored article, by id."""

    def find(self, wanted: str) -> int | None:
        """Return the id of the article with this id or path, the lowest where both are there; None where neither is."""

    def get(self, entry: int) -> Article:
        """Return one article as it was read; raises `CorpusError` where there is none of that id."""

    def stats(self) -> Stats:
        """Return what is stored."""

    def verify(self) -> Checked:
        """Check the whole store against its own articles."""

    def recall(self, documents: Sequence[Document], settings: Settings) -> Recalled:
        """Return the stored articles that may share text or a story with the drafts."""

    def close(self) -> None:
        """Let the file go."""
