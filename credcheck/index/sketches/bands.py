"""Bands: signatures in, keys out; two articles that share a key are likely to be alike."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from credcheck.index.thresholds import BAND_LIKENESS
from credcheck.text.shingles import Shingles, mix

_CHOSEN: Final = {64: (14, 4), 128: (25, 5), 256: (42, 6)}


def choose_bands(permutations: int) -> tuple[int, int]:
    """Return how many bands of how many rows find a likeness of one half best, as datasketch chooses them.

    The usual sizes are written down (a test holds them against datasketch), since the choice takes a second.
    """
    if permutations in _CHOSEN:
        return _CHOSEN[permutations]
    from datasketch import MinHashLSH

    lsh = MinHashLSH(threshold=BAND_LIKENESS, num_perm=permutations)
    return int(lsh.b), int(lsh.r)


def band_keys(signatures: NDArray[np.uint32], *, bands: int, rows: int) -> Shingles:
    """Return one 64-bit key for each band of each signature; an article without a word has none.

    Shape: `signatures` is (articles, permutations).
    """
    keys = np.zeros((len(signatures), bands), dtype=np.uint64)
    pieces = signatures[:, : bands * rows].reshape(len(signatures), bands, rows)
    for row in range(rows):
        piece: NDArray[np.uint64] = pieces[:, :, row].astype(np.uint64)
        keys = mix(keys + piece + np.uint64(1))
    keys = mix(keys + np.arange(bands).astype(np.uint64))
    full = (signatures != np.uint32(0xFFFFFFFF)).any(axis=1)
    starts = np.concatenate([[0], np.cumsum(np.where(full, bands, 0))])
    return Shingles(keys[full].ravel(), starts)
