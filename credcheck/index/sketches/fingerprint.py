"""Fingerprints: texts in, for each one what the store keeps of it out: a signature, and the keys it is filed under."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from credcheck.index.sketches.bands import band_keys, choose_bands
from credcheck.index.sketches.sketch import sign, thin
from credcheck.model.settings import DuplicateSettings
from credcheck.text.shingles import Shingles, distinct, mix, word_shingles

_SHARE_SALT: Final = np.uint64(0x5851F42D4C957F2D)


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """What stands for some texts in the store."""

    signatures: NDArray[np.uint32]
    """MinHash, shape (texts, permutations)."""
    bands: Shingles
    """A key for each band of the signature: texts that share one are likely alike."""
    shares: Shingles
    """A key for each hash of the containment sketch: texts that share some have words in common."""


def fingerprint(texts: Sequence[str], settings: DuplicateSettings) -> Fingerprints:
    """Return the fingerprints of some texts; no text's depends on the others."""
    shingles = word_shingles(texts, words=settings.shingle_words)
    signatures = sign(shingles, count=settings.permutations)
    bands, rows = choose_bands(settings.permutations)
    shares = distinct(thin(shingles))
    return Fingerprints(
        signatures,
        band_keys(signatures, bands=bands, rows=rows),
        Shingles(mix(shares.hashes + _SHARE_SALT), shares.starts),
    )
