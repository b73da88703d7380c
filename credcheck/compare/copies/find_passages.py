"""Shared text: two articles in, the passages they share out, each with its use on both sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from credcheck.compare.copies.align_passages import Run, shared_runs
from credcheck.compare.copies.passage_use import Reused, Use, classify
from credcheck.model.article import Article
from credcheck.model.evidence import Passage
from credcheck.model.settings import DuplicateSettings
from credcheck.text.fold import INVISIBLE, fold
from credcheck.text.span import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHORTEST_WORDS: Final = 12
"""Shorter runs are ways of speaking: they are not even counted."""
STANDING_SHARE: Final = 0.5
"""Share of a passage's shingles that must stand in many stories for it to be standing text."""
_OPENING: Final = frozenset("\"'“‘„«‹([¿¡")
_CLOSING: Final = frozenset(".,;:!?…\"'”’»›)]")


@dataclass(frozen=True, slots=True)
class Shared:
    """What two articles share, seen from the first."""

    passages: tuple[Passage, ...] = ()
    """In reading order."""
    short: int = 0
    """Passages too short for the settings."""


class PassageFinder:
    """Finds what two of some articles share; each article is read once."""

    def __init__(self, articles: Sequence[Reused], standing: "NDArray[np.uint64]", settings: DuplicateSettings) -> None:
        self._articles = articles
        self._standing = standing
        self._settings = settings

    def find(self, i: int, j: int) -> Shared:
        """Return what two articles share, by position."""
        a, b = self._articles[i], self._articles[j]
        least = self._settings.min_passage_words
        runs = shared_runs(
            a.words, b.words, min_words=min(SHORTEST_WORDS, least), max_gap=self._settings.max_passage_gap
        )
        long = [run for run in runs if run.same >= least]
        return Shared(tuple(self._passage(run, a, b) for run in long), len(runs) - len(long))

    def _passage(self, run: Run, a: Reused, b: Reused) -> Passage:
        ours, theirs = _span(a, run.a, run.a_end), _span(b, run.b, run.b_end)
        uses = classify(
            run, a, b, standing=self._is_standing(ours.of(a.article.text)), quotes=self._settings.ignore_quotes
        )
        return Passage(
            ours=ours,
            theirs=theirs,
            words=run.a_end - run.a,
            similarity=run.similarity,
            use=uses[0].use,
            use_theirs=uses[1].use,
            taken=uses[0].taken,
            taken_theirs=uses[1].taken,
            taken_at=_taken_at(a, uses[0]),
            taken_at_theirs=_taken_at(b, uses[1]),
            left_out=_left_out(a.article, b.article, self._settings),
        )

    def _is_standing(self, passage: str) -> bool:
        """Say whether most of a passage stands in many stories."""
        from credcheck.text.shingles import word_shingles

        if not len(self._standing):
            return False
        hashes = word_shingles([passage], words=self._settings.shingle_words).hashes
        at = self._standing.searchsorted(hashes).clip(max=len(self._standing) - 1)
        return bool((self._standing[at] == hashes).mean() >= STANDING_SHARE)


def _span(article: Reused, start: int, end: int) -> Span:
    """Return where in the text the words `start` … `end` stand, with the marks that open and close them."""
    text = article.article.text
    first, last = article.words.starts[start], article.words.ends[end - 1]
    while first > 0 and text[first - 1] in _OPENING:
        first -= 1
    while last < len(text) and (text[last] in _CLOSING or INVISIBLE.match(text[last])):
        last += 1
    return Span(first, last)


def _taken_at(article: Reused, use: Use) -> Span | None:
    """Return where the words that are taken without credit stand, from the first to the last."""
    return _span(article, use.first, use.last + 1) if use.taken else None


def _left_out(a: Article, b: Article, settings: DuplicateSettings) -> str:
    """Return which setting allows these articles to repeat each other, or ""."""
    allowed = {fold(outlet) for outlet in settings.ignore_outlets}
    if any(article.outlet and fold(article.outlet) in allowed for article in (a, b)):
        return "outlet"
    if any(fnmatchcase(article.path, pattern) for article in (a, b) for pattern in settings.ignore_paths):
        return "path"
    return ""
