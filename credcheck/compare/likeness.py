"""Likeness: pairs of texts in, exact figures out: how alike, how much of one is in the other, do they open alike.

Two sets of shingles are held beside each other. Words make the figures that people are shown; letters stand in where
scanning or typing spoilt the words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credcheck.model.shingles import Shingles

HASH_BITS: Final = 44
"""Bits of a shingle's hash that are compared: two texts of 1,000 words share a wrong one once in ten million pairs."""
LETTERS: Final = 5
"""Letters of a shingle in scanned copy."""
OPENING_LETTERS: Final = 200
"""How far the opening of an article goes: about its headline and first sentence."""
WORTH_OPENING: Final = 0.15
"""With less in common, no opening could make two texts one report: it is not looked at."""
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


def cut_hashes(hashes: "NDArray[np.uint64]") -> "NDArray[np.uint64]":
    """Return the bits of each hash that are compared."""
    import numpy as np

    return hashes >> np.uint64(64 - HASH_BITS)


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
    """The shingles of the texts that some pairs are about, read once, so that the pairs can be compared."""

    def __init__(self, texts: Sequence[str], pairs: Iterable[tuple[int, int]], *, shingle_words: int) -> None:
        from credcheck.model.shingles import character_shingles, word_shingles

        wanted = sorted({text for pair in pairs for text in pair})
        self._row = {text: row for row, text in enumerate(wanted)}
        read = [texts[text] for text in wanted]
        self._words = _Sets(word_shingles(read, words=shingle_words))
        letters = character_shingles(read, characters=LETTERS)
        self._openings = _Sets(_cut(letters, OPENING_LETTERS))
        self._beginnings = _Sets(_cut(letters, OPENING_LETTERS + OPENING_SLACK))
        self._letters = _Sets(letters)

    def standing(self, stories: Sequence[Sequence[int]], *, at_least: int) -> "NDArray[np.uint64]":
        """Return the word shingles that stand in at least so many stories (each the positions of its texts), ascending.

        Texts that no pair is about share nothing worth a pair and are not counted.
        """
        import numpy as np

        story_of = np.zeros(len(self._row), dtype=np.uint64)
        for number, members in enumerate(stories):
            for text in members:
                if text in self._row:
                    story_of[self._row[text]] = number
        owners = story_of[self._words.owners()]
        order = np.lexsort((owners, self._words.values))
        hashes, owners = self._words.values[order], owners[order]
        fresh = np.ones(len(hashes), dtype=bool)
        fresh[1:] = (hashes[1:] != hashes[:-1]) | (owners[1:] != owners[:-1])
        known, counts = np.unique(hashes[fresh], return_counts=True)
        return known[counts >= at_least]

    def share_standing(self, a: int, b: int, *, standing: "NDArray[np.uint64]") -> float:
        """Return the share of the word shingles of both texts that is standing text; 0.0 where they share none."""
        import numpy as np

        ours, theirs = self._words.of(self._row[a]), self._words.of(self._row[b])
        shared = np.intersect1d(ours, theirs, assume_unique=True)
        at = standing.searchsorted(shared).clip(max=len(standing) - 1)
        return float((standing[at] == shared).mean()) if len(shared) else 0.0

    def compare(self, a: int, b: int) -> PairLikeness:
        """Return how alike two of the texts are, by position."""
        i, j = self._row[a], self._row[b]
        letters = compare_sets(self._letters.of(i), self._letters.of(j))
        opening = max(self._opening(i, j), self._opening(j, i)) if letters.overlap >= WORTH_OPENING else 0.0
        return PairLikeness(compare_sets(self._words.of(i), self._words.of(j)), letters, opening)

    def _opening(self, i: int, j: int) -> float:
        """Return the share of the opening of one that is in the opening of the other or shortly after it."""
        return compare_sets(self._openings.of(i), self._beginnings.of(j)).containment


class _Sets:
    """The sets of shingles of many texts, end to end: each ascending, without repeats, cut to `HASH_BITS` bits."""

    def __init__(self, shingles: "Shingles") -> None:
        import numpy as np

        owners = np.repeat(np.arange(len(shingles), dtype=np.uint64), np.diff(shingles.starts))
        # One sort of plain numbers, text before hash, is four times as fast as a sort by two keys.
        packed = np.sort(owners << np.uint64(HASH_BITS) | cut_hashes(shingles.hashes))
        packed = packed[np.concatenate([[True], packed[1:] != packed[:-1]])] if len(packed) else packed
        self.values = packed & np.uint64((1 << HASH_BITS) - 1)
        counts = np.bincount((packed >> np.uint64(HASH_BITS)).astype(np.int64), minlength=len(shingles))
        self._bounds = [0, *np.cumsum(counts).tolist()]

    def of(self, text: int) -> "NDArray[np.uint64]":
        """Return the set of one text."""
        return self.values[self._bounds[text] : self._bounds[text + 1]]

    def owners(self) -> "NDArray[np.int64]":
        """Return which text each value belongs to."""
        import numpy as np

        return np.repeat(np.arange(len(self._bounds) - 1), np.diff(self._bounds))


def _cut(shingles: "Shingles", count: int) -> "Shingles":
    """Return the first so many shingles of each text."""
    import numpy as np

    from credcheck.model.shingles import Shingles

    sizes = np.diff(shingles.starts)
    place = np.arange(len(shingles.hashes)) - np.repeat(shingles.starts[:-1], sizes)
    return Shingles(shingles.hashes[place < count], np.concatenate([[0], np.cumsum(np.minimum(sizes, count))]))
