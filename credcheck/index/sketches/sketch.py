"""Sketches: shingle hashes in, a few numbers an article out that stand for them.

`sign` gives the MinHash signature (likeness of whole articles), `thin` the containment sketch. A sketch only ever
proposes: what it finds alike is compared exactly before anything is said.
"""

from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from credcheck.text.shingles import Shingles

SEED: Final = 1
EMPTY: Final = np.uint32(0xFFFFFFFF)
KEEP_ONE_IN: Final = 8
"""The containment sketch keeps the hashes in the lowest eighth of all."""
EXACT_WORDS: Final = 60
"""An article with fewer shingles keeps them all."""
_CHUNK_SHINGLES: Final = 1 << 16
# 64 k hashes and what becomes of them stay in the cache: half as long as all at once (benchmarks/sketches.py).


@cache
def permutations(count: int, seed: int = SEED) -> NDArray[np.uint32]:
    """Return the maps h -> a * h + b modulo 2**32 of datasketch's scheme `affine32`, shape (2, count)."""
    draw = np.random.RandomState(seed)
    a = draw.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return np.array([a, draw.randint(0, 1 << 32, count, dtype=np.uint32)])


def narrow(hashes: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """Return the 32-bit hash of each shingle that MinHash is told: the upper half."""
    return (hashes >> np.uint64(32)).astype(np.uint32)


def sign(shingles: Shingles, *, count: int) -> NDArray[np.uint32]:
    """Return the MinHash signature of each text, shape (texts, count); no shingle at all: every value is `EMPTY`.

    Bit for bit what `datasketch.MinHash(num_perm=count, scheme="affine32")` holds after `update_batch` of the `narrow`
    hashes, so that its LeanMinHash can be written and read.
    Source: Broder 1997, "On the resemblance and containment of documents".
    """
    signatures = np.full((len(shingles), count), EMPTY, dtype=np.uint32)
    full = np.flatnonzero(np.diff(shingles.starts))
    starts = shingles.starts[full]
    cuts = np.unique(np.searchsorted(starts, np.arange(0, len(shingles.hashes), _CHUNK_SHINGLES)))
    for first, last in pairwise([*cuts.tolist(), len(full)]):
        if first < last:
            ends = shingles.starts[full[last - 1] + 1]
            hashes = _scatter(narrow(shingles.hashes[starts[first] : ends]))
            signatures[full[first:last]] = _least(hashes, starts[first:last] - starts[first], count).T
    return signatures


def _least(hashes: NDArray[np.uint32], starts: NDArray[np.int64], count: int) -> NDArray[np.uint32]:
    """Return the least of each run of hashes under each permutation, shape (count, runs)."""
    rows = np.empty((count, len(starts)), dtype=np.uint32)
    permuted = np.empty_like(hashes)
    for row, (a, b) in zip(rows, permutations(count).T, strict=True):
        np.multiply(hashes, a, out=permuted)
        np.add(permuted, b, out=permuted)
        np.minimum.reduceat(permuted, starts, out=row)
    return rows


def thin(shingles: Shingles, *, keep_one_in: int = KEEP_ONE_IN, exact_below: int = EXACT_WORDS) -> Shingles:
    """Return the hashes of each text that fall in the lowest 1 / `keep_one_in`: its containment sketch.

    A text with fewer than `exact_below` shingles keeps all. The share of one sketch that is in another estimates the
    share of the one text that is in the other, whatever their lengths.
    Source: Irber et al. 2022, "Lightweight compositional analysis of metagenomes with FracMinHash".
    """
    counts = np.diff(shingles.starts)
    kept = (shingles.hashes < np.uint64((1 << 64) // keep_one_in)) | np.repeat(counts < exact_below, counts)
    running = np.concatenate([[0], np.cumsum(kept)])
    return Shingles(shingles.hashes[kept], running[shingles.starts])


def _scatter(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return the hashes as datasketch mixes them before it permutes: the finalizer of MurmurHash3, 32 bits."""
    mixed = hashes ^ (hashes >> np.uint32(16))
    mixed *= np.uint32(0x85EBCA6B)
    mixed ^= mixed >> np.uint32(13)
    mixed *= np.uint32(0xC2B2AE35)
    mixed ^= mixed >> np.uint32(16)
    return mixed
