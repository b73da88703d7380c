"""Shingles: the overlapping runs of words, or of characters, by which two texts are held beside one another.

Comes in: texts. Goes out: flat arrays of 64-bit hashes, text after text. Two shingles are the same when their hashes
are; with 64 bits and a million different shingles the chance that any two are confused is under one in ten million.
Imports numpy: import this module inside the function that needs it.

Words are runs of letters, digits and marks of the folded text. Scripts that are written without spaces (Han, kana,
Thai, Lao, Khmer, Burmese) have no such runs: there each character opens a word of `SOLO_CHARACTERS` characters.
Source: Karp and Rabin 1987, "Efficient randomized pattern-matching algorithms", modulo 2**64, in prefix sums.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from credcheck.model.text import fold_letters

SOLO_CHARACTERS: Final = 3
"""Characters of one "word" in a script without spaces: Chinese words are one to three."""

_BATCH_CHARACTERS: Final = 1 << 18
# 256 k characters stay in the second-level cache; 64 k and 1 M were 10 to 30 % slower (benchmarks/sketches.py).
_BASE: Final = 0x9E3779B97F4A7C15
_INVERSE: Final = pow(_BASE, -1, 1 << 64)
WORD: Final = 1
"""Kind of a character that is part of a word."""
SOLO: Final = 2
"""Kind of a character of a script without spaces: a word of its own."""
_UNSEEN: Final = 255
_SOLO_RANGES: Final = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),
    (0x3040, 0x30FF),  # kana
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),  # Han
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


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


@dataclass(frozen=True, slots=True)
class _Codes:
    """The characters of a batch of texts, folded, a line feed before and after each."""

    codes: NDArray[np.uint32] | NDArray[np.uint8]
    kinds: NDArray[np.uint8]
    starts: NDArray[np.int64]
    """Shape (texts + 1,): where each text begins in `codes`."""


def word_shingles(texts: Sequence[str], *, words: int = 3) -> Shingles:
    """Return the hashes of every run of `words` words of each text; a shorter text is one shingle, if it has a word."""
    return _gather([_word_shingles(codes, words) for codes in _read_codes(texts)])


def character_shingles(texts: Sequence[str], *, characters: int) -> Shingles:
    """Return the hashes of every run of `characters` letters and digits, spaces and marks passed over.

    They survive the noise of scanned copy, where a letter is lost in every other word and no three words in a row stay
    whole. A shorter text is one shingle, if it has a letter.
    """
    return _gather([_character_shingles(codes, characters) for codes in _read_codes(texts)])


def sample_characters(texts: Sequence[str], *, characters: int, keep_one_in: int) -> Shingles:
    """Return those character shingles whose hash is in the lowest 1 / `keep_one_in`; a shorter text has none."""
    return _gather([_sample_characters(codes, characters, keep_one_in) for codes in _read_codes(texts)])


def distinct(shingles: Shingles) -> Shingles:
    """Return each text's hashes once and ascending: what its set of shingles is."""
    owners = np.repeat(np.arange(len(shingles)), np.diff(shingles.starts))
    order = np.lexsort((shingles.hashes, owners))
    hashes, owners = shingles.hashes[order], owners[order]
    fresh = np.ones(len(hashes), dtype=bool)
    fresh[1:] = (hashes[1:] != hashes[:-1]) | (owners[1:] != owners[:-1])
    counts = np.bincount(owners[fresh], minlength=len(shingles))
    return Shingles(hashes[fresh], _running(counts))


def kinds_of(text: str) -> NDArray[np.uint8]:
    """Return for each character of a text, as it stands, `WORD`, `SOLO` or 0; shape (characters,)."""
    return _kinds_of(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4"))


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


def _gather(parts: list[Shingles]) -> Shingles:
    """Return the shingles of all batches as one."""
    if len(parts) == 1:
        return parts[0]
    empty = Shingles(np.zeros(0, np.uint64), np.zeros(1, np.int64))
    counts = np.concatenate([np.diff(part.starts) for part in (empty, *parts)])
    return Shingles(np.concatenate([part.hashes for part in (empty, *parts)]), _running(counts))


def _running(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where each of `counts` begins when they lie end to end, and where the last one ends."""
    starts = np.zeros(len(counts) + 1, dtype=np.int64)
    np.cumsum(counts, out=starts[1:])
    return starts


def _read_codes(texts: Sequence[str]) -> Iterator[_Codes]:
    """Yield the texts as character codes, a batch at a time; what is in a batch changes no hash."""
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text) + 1
        if size >= _BATCH_CHARACTERS:
            yield _encode(batch)
            batch, size = [], 0
    if batch:
        yield _encode(batch)


def _encode(texts: list[str]) -> _Codes:
    """Return the folded characters of a batch and what kind each one is."""
    folded = _fold_batch(texts)
    starts = _running(np.fromiter((len(text) + 1 for text in folded), np.int64, len(folded))) + 1
    joined = "\n" + "\n".join(folded) + "\n"
    if joined.isascii():
        codes: NDArray[np.uint32] | NDArray[np.uint8] = np.frombuffer(joined.encode("ascii"), np.uint8)
        return _Codes(codes, _kinds()[:128][codes], starts)
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), "<u4")
    return _Codes(codes, _kinds_of(codes), starts)


def _fold_batch(texts: list[str]) -> list[str]:
    """Return each text folded; the ones beyond ASCII in one go, since each call costs more than its characters."""
    folded = [text.lower() if text.isascii() else "" for text in texts]
    foreign = [index for index, text in enumerate(texts) if not text.isascii()]
    if foreign:
        joined = fold_letters("\0".join(texts[index].replace("\0", " ") for index in foreign))
        for index, text in zip(foreign, joined.split("\0"), strict=True):
            folded[index] = text
    return folded


@cache
def _kinds() -> NDArray[np.uint8]:
    """Return the table of what each character is; it fills up as characters are met."""
    table = np.full(0x110000, _UNSEEN, dtype=np.uint8)
    table[:128] = [chr(code).isalnum() for code in range(128)]
    return table


def _kinds_of(codes: NDArray[np.uint32] | NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return what kind each character is, asking Unicode about those never met before."""
    table = _kinds()
    kinds = table[codes]
    unseen = np.unique(codes[kinds == _UNSEEN])
    if len(unseen):
        table[unseen] = [_kind(int(code)) for code in unseen]
        kinds = table[codes]
    return kinds


def _kind(code: int) -> int:
    """Return what kind a character is: part of a word, a word of its own, or neither (0)."""
    if unicodedata.category(chr(code))[0] not in "LMN":
        return 0
    return SOLO if any(low <= code <= high for low, high in _SOLO_RANGES) else WORD


@cache
def _powers(base: int, size: int) -> NDArray[np.uint64]:
    """Return base**0, base**1, … modulo 2**64, shape (size,)."""
    powers = np.full(size, base, dtype=np.uint64)
    powers[0] = 1
    return np.multiply.accumulate(powers)


def _hash_runs(
    codes: NDArray[np.uint32] | NDArray[np.uint8], starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> NDArray[np.uint64]:
    """Return one hash for each run of characters `codes[start:end]`, wherever in the batch it stands."""
    prefix = _prefix(codes)
    return mix((prefix[ends] - prefix[starts]) * _powers(_INVERSE, _room(len(codes)))[starts])


def _prefix(codes: NDArray[np.uint32] | NDArray[np.uint8]) -> NDArray[np.uint64]:
    """Return the sums of the first 0, 1, … characters, each times its power of the base; shape (characters + 1,)."""
    prefix = np.zeros(len(codes) + 1, dtype=np.uint64)
    terms = codes + np.uint64(1)
    terms *= _powers(_BASE, _room(len(codes)))[: len(codes)]
    np.cumsum(terms, out=prefix[1:])
    return prefix


def _room(size: int) -> int:
    """Return a power of two above `size`, so that few tables of powers are made."""
    return 1 << max(1, size).bit_length()


def _word_bounds(batch: _Codes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
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


def _word_shingles(batch: _Codes, words: int) -> Shingles:
    """Return the word shingles of one batch."""
    starts, ends = _word_bounds(batch)
    return _roll(_hash_runs(batch.codes, starts, ends), np.searchsorted(starts, batch.starts), words)


def _roll(tokens: NDArray[np.uint64], bounds: NDArray[np.int64], words: int) -> Shingles:
    """Return the hash of every `words` tokens in a row that stay inside their text (`bounds`, shape (texts + 1,))."""
    counts = np.diff(bounds)
    starts = _running(np.where(counts >= words, counts - words + 1, np.minimum(counts, 1)))
    weights = _powers(_BASE, 64)[1 : 2 * words : 2]
    rolled = np.zeros(len(tokens), dtype=np.uint64)
    for step, weight in enumerate(weights):
        rolled[: len(tokens) - step] += tokens[step:] * weight
    for text in np.flatnonzero((counts > 0) & (counts < words)):
        own = tokens[bounds[text] : bounds[text + 1]]
        rolled[bounds[text]] = (own * weights[: len(own)]).sum(dtype=np.uint64)
    kept = np.diff(starts)
    first = np.arange(starts[-1]) + np.repeat(bounds[:-1] - starts[:-1], kept)
    return Shingles(mix(rolled[first]), starts)


def _character_shingles(batch: _Codes, characters: int) -> Shingles:
    """Return the character shingles of one batch."""
    places = np.flatnonzero(batch.kinds)
    bounds = np.searchsorted(places, batch.starts)
    hashes = _hash_windows(batch.codes[places], characters)
    inside = np.ones(len(hashes), dtype=bool)
    for left in range(1, characters):  # a window that begins so few characters before an end runs over it
        over = bounds[1:] - left
        inside[over[(over >= 0) & (over < len(hashes))]] = False
    starts = _running(np.maximum(np.diff(bounds) - characters + 1, 0))
    return _with_short(Shingles(hashes[inside], starts), batch.codes[places], bounds, characters)


def _with_short(
    found: Shingles, codes: NDArray[np.uint32] | NDArray[np.uint8], bounds: NDArray[np.int64], characters: int
) -> Shingles:
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


def _hash_windows(codes: NDArray[np.uint32] | NDArray[np.uint8], characters: int) -> NDArray[np.uint64]:
    """Return the hash of every run of so many characters, the one that begins first first."""
    prefix = _prefix(codes)
    windows = max(0, len(codes) - characters + 1)
    sums = prefix[len(prefix) - windows :] - prefix[:windows]
    sums *= _powers(_INVERSE, _room(len(codes)))[:windows]
    return mix(sums)


def _sample_characters(batch: _Codes, characters: int, keep_one_in: int) -> Shingles:
    """Return the character shingles of one batch whose hash is low; a shorter text has none."""
    places = np.flatnonzero(batch.kinds)
    bounds = np.searchsorted(places, batch.starts)
    hashes = _hash_windows(batch.codes[places], characters)
    low = np.flatnonzero(hashes < np.uint64((1 << 64) // keep_one_in))
    owners = np.searchsorted(bounds, low, side="right") - 1
    inside = low + characters <= bounds[owners + 1]
    counts = np.bincount(owners[inside], minlength=len(bounds) - 1)
    return Shingles(hashes[low[inside]], _running(counts))
