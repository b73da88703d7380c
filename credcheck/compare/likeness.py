"""Likeness: pairs of texts in, exact figures out: how alike, how much of one is in the other, do they open alike.

Two sets of shingles are held beside each other. Words make the figures that people are shown; letters stand in where
scanning or typing spoilt the words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LETTERS: Final = 5
"""Letters of a shingle in scanned copy."""
OPENING_LETTERS: Final = 200
"""How far the opening of an article goes: about its headline and first sentence."""
OPENING_SLACK: Final = 100
"""How much later the other article's opening may begin: behind a slogan, a slug, a date."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Exact figures for two texts, all 0.0 to 1.0."""

    similarity: float
    """Jaccard: shingles in both, of the shingles in either."""
    containment: float
    """Share of the first text's shingles that are in the second."""
    containment_theirs: float
    """Share of the second text's shingles that are in the first."""
    shared: int = 0
    """Shingles in both."""

    @property
    def overlap(self) -> float:
        """Share of the shorter text that is in the longer one."""
        return max(self.containment, self.containment_theirs)


@dataclass(frozen=True, slots=True)
class PairLikeness:
    """How alike two articles are by words, by letters, and in their openings."""

    words: Likeness
    letters: Likeness
    opening: float
    """Share of one opening that is in the other's, the larger of the two, by letters."""

    @property
    def same_report(self) -> float:
        """How sure it is that both are one report, 0.0 to 1.0.

        A page that joins two stories is the report it opens with: sharing its end is not enough. Measured on clusters
        of reprints (`benchmarks/clusters.py`): best pair F1 .986 by this, .934 by the overlap alone, .909 by words.
        """
        return max(sqrt(self.opening * self.letters.overlap), self.letters.similarity)


def compare_sets(a: "NDArray[np.uint64]", b: "NDArray[np.uint64]") -> Likeness:
    """Return how alike two sets are; each ascending and without repeats. An empty set is like nothing."""
    import numpy as np

    if not len(a) or not len(b):
        return Likeness(0.0, 0.0, 0.0)
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    at = np.searchsorted(large, small)
    shared = int(np.count_nonzero(large[np.minimum(at, len(large) - 1)] == small))
    return Likeness(shared / (len(a) + len(b) - shared), shared / len(a), shared / len(b), shared)


class Likenesses:
    """The shingles of some texts, read once, so that many pairs of them can be compared."""

    def __init__(self, texts: Sequence[str], *, shingle_words: int) -> None:
        from credcheck.model.shingles import character_shingles, distinct, word_shingles

        self._words = distinct(word_shingles(texts, words=shingle_words))
        letters = character_shingles(texts, characters=LETTERS)
        self._openings = [letters.of(text)[: OPENING_LETTERS + OPENING_SLACK] for text in range(len(texts))]
        self._letters = distinct(letters)

    def standing(self, stories: Sequence[Sequence[int]], *, at_least: int) -> "NDArray[np.uint64]":
        """Return the word shingles that stand in at least so many stories (each the positions of its texts), ascending."""
        import numpy as np

        story_of = np.empty(len(self._words), dtype=np.int64)
        for number, members in enumerate(stories):
            story_of[list(members)] = number
        owners = np.repeat(story_of, np.diff(self._words.starts))
        order = np.lexsort((owners, self._words.hashes))
        hashes, owners = self._words.hashes[order], owners[order]
        fresh = np.ones(len(hashes), dtype=bool)
        fresh[1:] = (hashes[1:] != hashes[:-1]) | (owners[1:] != owners[:-1])
        known, counts = np.unique(hashes[fresh], return_counts=True)
        return known[counts >= at_least]

    def share_standing(self, a: int, b: int, *, standing: "NDArray[np.uint64]") -> float:
        """Return the share of the word shingles of both texts that is standing text; 0.0 where they share none."""
        import numpy as np

        shared = np.intersect1d(self._words.of(a), self._words.of(b), assume_unique=True)
        at = standing.searchsorted(shared).clip(max=len(standing) - 1)
        return float((standing[at] == shared).mean()) if len(shared) else 0.0

    def compare(self, a: int, b: int) -> PairLikeness:
        """Return how alike two of the texts are, by position."""
        letters = compare_sets(self._letters.of(a), self._letters.of(b))
        opening = max(self._opening(a, b), self._opening(b, a)) if letters.shared else 0.0
        return PairLikeness(compare_sets(self._words.of(a), self._words.of(b)), letters, opening)

    def _opening(self, a: int, b: int) -> float:
        """Return the share of the opening of `a` that is in the opening of `b` or shortly after it."""
        import numpy as np

        return compare_sets(np.unique(self._openings[a][:OPENING_LETTERS]), np.unique(self._openings[b])).containment
