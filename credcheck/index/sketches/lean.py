"""Lean signatures: ours in, the bytes of datasketch's LeanMinHash out, and back.

Other programs that keep datasketch's sketches can so be compared with our store, and the other way round.
"""

import struct
from typing import Final

import numpy as np
from numpy.typing import NDArray

from credcheck.index.sketches.sketch import SEED

_HEAD: Final = "@qiB"
_AFFINE32: Final = 1


def write_lean(signature: NDArray[np.uint32]) -> bytes:
    """Return what `LeanMinHash.serialize` writes of a signature, shape (permutations,), in native byte order."""
    count = len(signature)
    return struct.pack(f"{_HEAD}{count}I", SEED, -count, _AFFINE32, *signature.tolist())


def read_lean(lean: bytes) -> NDArray[np.uint32]:
    """Return the signature that `LeanMinHash.serialize` wrote.

    Raises:
        ValueError: it is of another scheme or seed, and could not be compared with ours, or it is cut short.
    """
    try:
        seed, count, scheme = struct.unpack_from(_HEAD, lean)
        if count >= 0 or scheme != _AFFINE32:
            raise ValueError("the LeanMinHash is not of the scheme affine32")
        if seed != SEED:
            raise ValueError(f"the LeanMinHash was made with seed {seed}, ours with {SEED}")
        values = struct.unpack_from(f"{-count}I", lean, struct.calcsize(f"{_HEAD}0I"))
    except struct.error:
        raise ValueError("the LeanMinHash is cut short") from None
    return np.array(values, dtype=np.uint32)
