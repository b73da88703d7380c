"""Likeness: pairs of texts in, exact figures out: how alike, how much of one is in the other, do they open alike.

Two sets of shingles are held beside each other. Words make the figures that people are shown; letters stand in where
scanning or typing spoilt the words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credcheck.compare.copies.shingle_sets import Sets

LETTERS: Final = 5
"""Letters of a shingle in scanned copy."""
OPENING_LETTERS: Final = 200
"""How far the opening of an article goes: about its headline and first sentence."""
WORTH_OPENING: Final = 0.15
"""With less in common, no opening could make two texts one report: it is not looked at."""
OPENING_SLACK: Final = 100
"""How much later the other article's opening may begin: behind a slogan, a slug, a date."""

_BLOCK_PAIRS: Final = 1 << 16


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
        of reprints (the script was not kept): best pair F1 .986 by this, .934 by the overlap alone, .909 by words.
        """
        return max(sqrt(self.opening * self.letters.overlap), self.letters.similarity)


@dataclass(frozen=True)
class Overlaps:
    """What many pairs of sets have in common; every array has shape (pairs,)."""

    shared: "NDArray[np.int64]"
    """Members of both."""
    sizes: "NDArray[np.int64]"
    """Members of the first."""
    sizes_theirs: "NDArray[np.int64]"
    """Members of the second."""

    @cached_property
    def similarity(self) -> "NDArray[np.float64]":
        """Jaccard: members of both, of the members of either; an empty set is like nothing."""
        return _share(self.shared, self.sizes + self.sizes_theirs - self.shared)

    @cached_property
    def containment(self) -> "NDArray[np.float64]":
        """Share of the first that is in the second."""
        return _share(self.shared, self.sizes)

    @cached_property
    def containment_theirs(self) -> "NDArray[np.float64]":
        """Share of the second that is in the first."""
        return _share(self.shared, self.sizes_theirs)

    def rows(self) -> list[Likeness]:
        """Return the figures of each pair."""
        columns = (self.similarity, self.containment, self.containment_theirs, self.shared)
        return list(map(Likeness, *(column.tolist() for column in columns)))


def overlap_words(texts: Sequence[str], pairs: "NDArray[np.int64]", *, shingle_words: int) -> Overlaps:
    """Return the exact figures of pairs of texts (positions, shape (pairs, 2)) by their words."""
    from credcheck.compare.copies.shingle_sets import Sets, number_shingles
    from credcheck.text.shingles import word_shingles

    return _overlap(Sets(number_shingles(word_shingles(texts, words=shingle_words))), pairs)


def _overlap(sets: "Sets", pairs: "NDArray[np.int64]") -> Overlaps:
    from credcheck.compare.copies.shingle_sets import count_shared

    return Overlaps(count_shared(sets, sets, pairs), sets.sizes[pairs[:, 0]], sets.sizes[pairs[:, 1]])


def _share(part: "NDArray[np.int64]", whole: "NDArray[np.int64]") -> "NDArray[np.float64]":
    import numpy as np

    share: NDArray[np.float64] = part / np.maximum(whole, 1)
    return share


class Likenesses:
    """How alike some pairs of texts are; each text is read once."""

    def __init__(self, texts: Sequence[str], pairs: Sequence[tuple[int, int]], *, shingle_words: int) -> None:
        import numpy as np

        from credcheck.compare.copies.shingle_sets import Sets, number_shingles
        from credcheck.text.shingles import word_shingles

        every = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        self._wanted, places = np.unique(every, return_inverse=True)
        self._pairs = places.reshape(-1, 2)
        self._place = {pair: place for place, pair in enumerate(pairs)}
        read = [texts[text] for text in self._wanted.tolist()]
        self._words = Sets(number_shingles(word_shingles(read, words=shingle_words)))
        words = _overlap(self._words, self._pairs)
        letters, openings = _overlap_letters(read, self._pairs)
        self._measured = tuple(map(PairLikeness, words.rows(), letters.rows(), openings.tolist()))

    def measured(self) -> dict[tuple[int, int], PairLikeness]:
        """Return how alike the texts of each pair are, in the order of the pairs."""
        return dict(zip(self._place, self._measured, strict=True))

    def standing(self, stories: Sequence[Sequence[int]], *, at_least: int) -> "NDArray[np.uint64]":
        """Return the word shingles that stand in at least so many stories (each the positions of its texts), ascending.

        Texts that no pair is about share nothing worth a pair and are not counted.
        """
        import numpy as np

        from credcheck.compare.copies.shingle_sets import count_groups

        story_of = np.zeros(int(self._wanted.max(initial=-1)) + 1, dtype=np.int64)
        for number, members in enumerate(stories):
            for text in members:
                if text < len(story_of):
                    story_of[text] = number
        return self._words.hashes[count_groups(self._words, story_of[self._wanted]) >= at_least]

    def shares_standing(
        self, pairs: Sequence[tuple[int, int]], *, standing: "NDArray[np.uint64]"
    ) -> dict[tuple[int, int], float]:
        """Return the share of the word shingles of both texts that is standing text; 0.0 where they share none."""
        import numpy as np

        from credcheck.compare.copies.shingle_sets import share_of_shared

        counted = np.isin(self._words.hashes, standing)
        rows = self._pairs[[self._place[pair] for pair in pairs]].reshape(-1, 2)
        return dict(zip(pairs, share_of_shared(self._words, rows, counted=counted).tolist(), strict=True))


def _overlap_letters(texts: Sequence[str], pairs: "NDArray[np.int64]") -> "tuple[Overlaps, NDArray[np.float64]]":
    """Return the figures of pairs of texts by their letters, and by the letters of their openings.

    Texts are read block by block: all their letters at once would take three times as long, and much memory.
    """
    import numpy as np

    from credcheck.compare.copies.shingle_sets import blocks_of

    figures = np.zeros((3, len(pairs)), dtype=np.int64)
    openings = np.zeros(len(pairs))
    for rows in blocks_of(pairs, size=_BLOCK_PAIRS):
        wanted, places = np.unique(pairs[rows], return_inverse=True)
        letters, openings[rows] = _overlap_block([texts[text] for text in wanted.tolist()], places.reshape(-1, 2))
        figures[:, rows] = letters.shared, letters.sizes, letters.sizes_theirs
    return Overlaps(*figures), openings


def _overlap_block(texts: Sequence[str], pairs: "NDArray[np.int64]") -> "tuple[Overlaps, NDArray[np.float64]]":
    """Return the figures of pairs of texts by their letters, and by the letters of their openings.

    Of the openings: the share of one that is in the opening of the other or shortly after it, the larger of the two.
    """
    import numpy as np

    from credcheck.compare.copies.shingle_sets import Sets, count_shared, number_shingles
    from credcheck.text.shingles import character_shingles

    numbered = number_shingles(character_shingles(texts, characters=LETTERS))
    letters = _overlap(Sets(numbered), pairs)
    worth = np.maximum(letters.containment, letters.containment_theirs) >= WORTH_OPENING
    openings = Sets(numbered.cut(OPENING_LETTERS))
    beginnings = Sets(numbered.cut(OPENING_LETTERS + OPENING_SLACK))
    found = np.zeros(len(pairs))
    for ours, theirs in ((0, 1), (1, 0)):
        asked = pairs[worth][:, [theirs, ours]]
        share = _share(count_shared(beginnings, openings, asked), openings.sizes[asked[:, 1]])
        found[worth] = np.maximum(found[worth], share)
    return letters, found
