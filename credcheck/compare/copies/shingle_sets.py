"""Sets: the shingles of many texts in, how many any two of them share out, exactly.

Every shingle gets a number, so that one text can be marked in a table and the others be looked up in it: comparing two
texts costs one look a shingle. Imports numpy: import this module inside the function that needs it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from credcheck.text.shingles import Shingles, changes

_NUMBER_BITS: Final = 36
_NUMBER: Final = (1 << _NUMBER_BITS) - 1


@dataclass(frozen=True, slots=True)
class Numbered:
    """The shingles of many texts in reading order, repeats kept, each by its number."""

    numbers: NDArray[np.int64]
    """Shape (shingles of all texts,); equal where the shingles are."""
    starts: NDArray[np.int64]
    """Shape (texts + 1,): text `i` owns `numbers[starts[i]:starts[i + 1]]`."""
    hashes: NDArray[np.uint64]
    """By number."""

    def cut(self, count: int) -> "Numbered":
        """Return the first so many shingles of each text."""
        sizes = np.minimum(np.diff(self.starts), count)
        starts = _running(sizes)
        return Numbered(
            self.numbers[np.arange(starts[-1]) + np.repeat(self.starts[:-1] - starts[:-1], sizes)], starts, self.hashes
        )


class Sets:
    """The sets of shingles of many texts, end to end: each ascending by number, without repeats."""

    def __init__(self, shingles: Numbered) -> None:
        texts = len(shingles.starts) - 1
        # One sort of plain numbers, text before shingle, is four times as fast as a sort by two keys.
        packed = np.repeat(np.arange(texts) << _NUMBER_BITS, np.diff(shingles.starts))
        packed |= shingles.numbers
        packed.sort()
        packed = packed[changes(packed)]
        self.bounds: NDArray[np.int64] = np.searchsorted(packed, np.arange(texts + 1) << _NUMBER_BITS)
        self.sizes: NDArray[np.int64] = np.diff(self.bounds)
        packed &= _NUMBER
        self.numbers: NDArray[np.int64] = packed
        self.hashes = shingles.hashes


def number_shingles(shingles: Shingles) -> Numbered:
    """Return the shingles by number.

    Two are the same when the upper bits of their hashes are, 64 less those that count all shingles: with forty million,
    two texts of 1,000 words share a wrong one once in 200,000 pairs.
    """
    bits = np.uint64(len(shingles.hashes).bit_length())
    # The place goes where the lowest bits were: such a sort is six times as fast as finding the order that would sort.
    packed = shingles.hashes >> bits
    packed <<= bits
    packed |= np.arange(len(packed), dtype=np.uint64)
    packed.sort()
    places = (packed & ((np.uint64(1) << bits) - np.uint64(1))).view(np.int64)
    packed >>= bits
    fresh = changes(packed)
    hashes = shingles.hashes[places[fresh]]
    numbers = np.empty(len(places), dtype=np.int64)
    numbers[places] = np.cumsum(fresh, out=packed.view(np.int64)) - 1
    return Numbered(numbers, shingles.starts, hashes)


def count_shared(ours: Sets, theirs: Sets, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return how many shingles of text `pairs[k, 0]` of ours text `pairs[k, 1]` of theirs has; shape (pairs,).

    Both must have been numbered together.
    """
    shared = np.zeros(len(pairs), dtype=np.int64)
    for row, _, found in _look_up(ours, theirs, pairs):
        shared[row] = np.count_nonzero(found)
    return shared


def share_of_shared(sets: Sets, pairs: NDArray[np.int64], *, counted: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return how much of what two texts have in common is `counted`, by number; 0.0 where they have nothing."""
    share = np.zeros(len(pairs))
    for row, numbers, found in _look_up(sets, sets, pairs):
        share[row] = np.count_nonzero(counted[numbers] & found) / max(1, int(np.count_nonzero(found)))
    return share


def count_groups(sets: Sets, groups: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return by number in how many groups of texts each shingle stands; `groups` gives the group of each text."""
    room = int(groups.max(initial=0)) + 1
    held = sets.numbers * room + np.repeat(groups, sets.sizes)
    held.sort()
    return np.bincount(held[changes(held)] // room, minlength=len(sets.hashes))


def blocks_of(pairs: NDArray[np.int64], *, size: int) -> Iterator[NDArray[np.int64]]:
    """Yield the rows of some pairs in blocks of about `size`, so that few texts are in more than one block.

    What hangs together by pairs stays together, as far as a block reaches.
    """
    label = np.arange(int(pairs.max(initial=-1)) + 1)
    while len(pairs):
        least = label[pairs].min(axis=1)
        before = label.copy()
        for side in (0, 1):
            np.minimum.at(label, pairs[:, side], least)
        label = label[label]
        if np.array_equal(label, before):
            break
    order = np.argsort(label[pairs[:, 0]], kind="stable")
    yield from (order[at : at + size] for at in range(0, len(order), size))


def _look_up(
    ours: Sets, theirs: Sets, pairs: NDArray[np.int64]
) -> Iterator[tuple[int, NDArray[np.int64], NDArray[np.bool_]]]:
    """Yield each row of the pairs, the shingles of the second text, and which of them the first has."""
    marked = np.zeros(len(ours.hashes), dtype=bool)
    order = np.argsort(pairs[:, 0], kind="stable")
    firsts, seconds = pairs[order, 0], pairs[order, 1]
    places = list(map(slice, theirs.bounds[seconds].tolist(), theirs.bounds[seconds + 1].tolist()))
    for low, high in pairwise([*np.flatnonzero(changes(firsts)).tolist(), len(pairs)]):
        own = ours.numbers[ours.bounds[firsts[low]] : ours.bounds[firsts[low] + 1]]
        marked[own] = True
        for row, place in zip(order[low:high].tolist(), places[low:high], strict=True):
            numbers = theirs.numbers[place]
            yield row, numbers, marked[numbers]
        marked[own] = False


def _running(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where each of `counts` begins when they lie end to end, and where the last one ends."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
