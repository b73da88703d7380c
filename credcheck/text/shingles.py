"""Shingles: the overlapping runs of words, or of characters, by which two texts are held beside one another.

Comes in: texts. Goes out: flat arrays of 64-bit hashes, text after text. Two shingles are the same when their hashes
are; with 64 bits and a million different shingles the chance that any two are confused is under one in ten million.
Imports numpy: import this module inside the function that needs it.

Words are runs of letters, digits and marks of the folded text. Scripts that are written without spaces (Han, kana,
Thai, Lao, Khmer, Burmese) have no such runs: there each character opens a word of `SOLO_CHARACTERS` characters.
Source: Karp and Rabin 1987, "Efficient randomized pattern-matching algorithms", modulo 2**64, in prefix sums.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from credcheck.text.characters import SOLO, WORD, Characters, Codes, read_characters

SOLO_CHARACTERS: Final = 3
"""Characters of one "word" in a script without spaces: Chinese words are one to three."""

_BASE: Final = 0x9E3779B97F4A7C15
_INVERSE: Final = pow(_BASE, -1, 1 << 64)


@dataclass(frozen=True, slots=True)
class Shingles:
    """Shingle hashes of many texts, in reading order, repeats kept."""

    hashes: NDArray[np.uint64]
    """Shape (shingles of all texts,)."""
    starts: NDArray[np.int64]
    """Shape (texts + 1,): text `i` owns `hashes[starts[i]:starts[i + 1]]`; none where it has no word."""

    def __len__(self) -> int:
        return len(self.starts) - 1

    def of(self, text: int) -> NDArray[np.uint64]:
        """Return the hashes of one text; a view, shape (shingles of it,)."""
        return self.hashes[self.starts[text] : self.starts[text + 1]]


def word_shingles(texts: Sequence[str], *, words: int = 3) -> Shingles:
    """Return the hashes of every run of `words` words of each text; a shorter text is one shingle, if it has a word."""
    return _shingle(texts, lambda batch: _word_shingles(batch, words))


def character_shingles(texts: Sequence[str], *, characters: int) -> Shingles:
    """Return the hashes of every run of `characters` letters and digits, spaces and marks passed over.

    They survive the noise of scanned copy, where a letter is lost in every other word and no three words in a row stay
    whole. A shorter text is one shingle, if it has a letter.
    """
    return _shingle(texts, lambda batch: _character_shingles(batch, characters))


def sample_characters(texts: Sequence[str], *, characters: int, keep_one_in: int) -> Shingles:
    """Return about one in `keep_one_in` of the character shingles, the same ones of every text; a shorter one has none.

    Chosen by the sum that the hash is made of, so that only those that are kept need be mixed.
    """
    return _shingle(texts, lambda batch: _sample_characters(batch, characters, keep_one_in))


def distinct(shingles: Shingles) -> Shingles:
    """Return each text's hashes once and ascending: what its set of shingles is."""
    owners = np.repeat(np.arange(len(shingles)), np.diff(shingles.starts))
    order = np.lexsort((shingles.hashes, owners))
    hashes, owners = shingles.hashes[order], owners[order]
    fresh = np.ones(len(hashes), dtype=bool)
    fresh[1:] = (hashes[1:] != hashes[:-1]) | (owners[1:] != owners[:-1])
    counts = np.bincount(owners[fresh], minlength=len(shingles))
    return Shingles(hashes[fresh], _running(counts))


def mix(hashes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return the hashes with every bit spread over every other, one to one.

    Source: the finalizer of MurmurHash3 (Appleby), 64 bits.
    """
    shifted = hashes >> np.uint64(33)
    mixed: NDArray[np.uint64] = hashes ^ shifted
    for factor in (np.uint64(0xFF51AFD7ED558CCD), np.uint64(0xC4CEB9FE1A85EC53)):
        mixed *= factor
        np.right_shift(mixed, np.uint64(33), out=shifted)
        mixed ^= shifted
    return mixed


def changes(values: NDArray[np.int64] | NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Say of each value whether it differs from the one before; the first does."""
    differs = np.ones(len(values), dtype=bool)
    np.not_equal(values[1:], values[:-1], out=differs[1:])
    return differs


def _shingle(texts: Sequence[str], read: Callable[[Characters], Shingles]) -> Shingles:
    """Return the shingles that `read` makes of each batch of the texts, in the order of the texts.

    ASCII is read apart from the rest, in bytes; which batch a text is in changes no hash.
    """
    plain = [at for at, text in enumerate(texts) if text.isascii()]
    foreign = [at for at, text in enumerate(texts) if not text.isascii()] if len(plain) < len(texts) else []
    parts = [read(batch) for group in (plain, foreign) for batch in read_characters([texts[at] for at in group])]
    return _gather(parts, np.array(plain + foreign, dtype=np.int64))


def _gather(parts: Sequence[Shingles], order: NDArray[np.int64]) -> Shingles:
    """Return the shingles of all batches by text; the first text of the first batch is text `order[0]`."""
    place = np.argsort(order)
    sizes = _running(np.array([len(part) for part in parts], dtype=np.int64))
    batches = np.searchsorted(sizes, place, side="right") - 1
    cuts = np.flatnonzero((np.diff(place, prepend=-2) != 1) | (np.diff(batches, prepend=-1) != 0)).tolist()
    pieces, counts = [np.zeros(0, np.uint64)], [np.zeros(0, np.int64)]
    for first, last in pairwise([*cuts, len(place)]):
        part = parts[batches[first]]
        low = int(place[first] - sizes[batches[first]])
        starts = part.starts[low : low + last - first + 1]
        pieces.append(part.hashes[starts[0] : starts[-1]])
        counts.append(np.diff(starts))
    return Shingles(np.concatenate(pieces), _running(np.concatenate(counts)))


def _running(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where each of `counts` begins when they lie end to end, and where the last one ends."""
    starts = np.zeros(len(counts) + 1, dtype=np.int64)
    np.cumsum(counts, out=starts[1:])
    return starts


@cache
def _powers(base: int, size: int) -> NDArray[np.uint64]:
    """Return base**0, base**1, … modulo 2**64, shape (size,)."""
    powers = np.full(size, base, dtype=np.uint64)
    powers[0] = 1
    return np.multiply.accumulate(powers)


def _hash_runs(codes: Codes, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.uint64]:
    """Return one hash for each run of characters `codes[start:end]`, wherever in the batch it stands."""
    prefix = _prefix(codes)
    return mix((prefix[ends] - prefix[starts]) * _powers(_INVERSE, _room(len(codes)))[starts])


def _prefix(codes: Codes) -> NDArray[np.uint64]:
    """Return the sums of the first 0, 1, … characters, each times its power of the base; shape (characters + 1,)."""
    prefix = np.empty(len(codes) + 1, dtype=np.uint64)
    prefix[0] = 0
    np.multiply(codes + codes.dtype.type(1), _powers(_BASE, _room(len(codes)))[: len(codes)], out=prefix[1:])
    return np.add.accumulate(prefix, out=prefix)


def _room(size: int) -> int:
    """Return a power of two above `size`, so that few tables of powers are made."""
    return 1 << max(1, size).bit_length()


def _word_bounds(batch: Characters) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where each word begins and ends, ascending by beginning."""
    inside = batch.kinds == WORD
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    starts, ends = edges[0::2], edges[1::2]
    solo = np.flatnonzero(batch.kinds == SOLO)
    if not len(solo):
        return starts, ends
    runs_on = np.flatnonzero(np.diff(batch.kinds == SOLO, append=False))
    solo_ends = np.minimum(solo + SOLO_CHARACTERS, runs_on[np.searchsorted(runs_on, solo)] + 1)
    starts, ends = np.concatenate([starts, solo]), np.concatenate([ends, solo_ends])
    order = np.argsort(starts, kind="stable")
    return starts[order], ends[order]


def _word_shingles(batch: Characters, words: int) -> Shingles:
    """Return the word shingles of one batch."""
    starts, ends = _word_bounds(batch)
    return _roll(_hash_runs(batch.codes, starts, ends), np.searchsorted(starts, batch.starts), words)


def _roll(tokens: NDArray[np.uint64], bounds: NDArray[np.int64], words: int) -> Shingles:
    """Return the hash of every `words` tokens in a row that stay inside their text (`bounds`, shape (texts + 1,))."""
    weights = _powers(_BASE, 64)[1 : 2 * words : 2]
    rolled = tokens * weights[0]
    for step, weight in enumerate(weights[1:], start=1):
        rolled[:-step] += tokens[step:] * weight
    kept = _inside(len(tokens), bounds, words)
    counts = np.diff(bounds)
    for text in np.flatnonzero((counts > 0) & (counts < words)).tolist():
        own = tokens[bounds[text] : bounds[text + 1]]
        rolled[bounds[text]] = (own * weights[: len(own)]).sum(dtype=np.uint64)
        kept[bounds[text]] = True
    starts = _running(np.where(counts >= words, counts - words + 1, np.minimum(counts, 1)))
    return Shingles(mix(rolled[kept]), starts)


def _inside(count: int, bounds: NDArray[np.int64], size: int) -> NDArray[np.bool_]:
    """Say of each of `count` items whether a window of `size` items that it opens stays inside its text."""
    inside = np.ones(count, dtype=bool)
    for left in range(1, size):
        over = bounds[1:] - left
        inside[over[over >= 0]] = False
    return inside


def _character_shingles(batch: Characters, characters: int) -> Shingles:
    """Return the character shingles of one batch."""
    places = np.flatnonzero(batch.kinds)
    bounds = np.searchsorted(places, batch.starts)
    hashes = _hash_windows(batch.codes[places], characters)
    inside = _inside(len(places), bounds, characters)[: len(hashes)]
    starts = _running(np.maximum(np.diff(bounds) - characters + 1, 0))
    return _with_short(Shingles(hashes[inside], starts), batch.codes[places], bounds, characters)


def _with_short(found: Shingles, codes: Codes, bounds: NDArray[np.int64], characters: int) -> Shingles:
    """Return the shingles with one for each text that is shorter than a shingle and not empty."""
    counts = np.diff(bounds)
    short = np.flatnonzero((counts > 0) & (counts < characters))
    if not len(short):
        return found
    whole = _hash_runs(codes, bounds[:-1][short], bounds[1:][short])
    hashes = np.insert(found.hashes, found.starts[short], whole)
    more = np.zeros(len(counts), dtype=np.int64)
    more[short] = 1
    return Shingles(hashes, _running(np.diff(found.starts) + more))


def _hash_windows(codes: Codes, characters: int) -> NDArray[np.uint64]:
    """Return the hash of every run of so many characters, the one that begins first first."""
    return mix(_sum_windows(codes, characters))


def _sum_windows(codes: Codes, characters: int) -> NDArray[np.uint64]:
    """Return the sum of every run of so many characters, each times its power of the base, before it is mixed."""
    prefix = _prefix(codes)
    windows = max(0, len(codes) - characters + 1)
    sums = prefix[len(prefix) - windows :] - prefix[:windows]
    sums *= _powers(_INVERSE, _room(len(codes)))[:windows]
    return sums


def _sample_characters(batch: Characters, characters: int, keep_one_in: int) -> Shingles:
    """Return the character shingles of one batch whose hash is low; a shorter text has none."""
    letters = batch.kinds > 0
    codes = batch.codes[letters]
    bounds = np.concatenate([np.zeros(1, np.int64), np.cumsum(letters)])[batch.starts]
    sums = _sum_windows(codes, characters)
    low = np.flatnonzero(sums < np.uint64((1 << 64) // keep_one_in))
    owners = np.searchsorted(bounds, low, side="right") - 1
    inside = low + characters <= bounds[owners + 1]
    counts = np.bincount(owners[inside], minlength=len(bounds) - 1)
    return Shingles(mix(sums[low[inside]]), _running(counts))
