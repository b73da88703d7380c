"""Characters: texts in, the folded code of every character and what it is out; where the words of a text are read.

Imports numpy: import this module inside the function that needs it.

What `fold_letters` does to a text is looked up, character by character, in a table that fills up as characters are met.
Only texts with a character that changes its neighbours, becomes several or vanishes (combining marks, ligatures, soft
hyphens) are folded as a whole.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from credcheck.text.fold import BLANK, INVISIBLE, fold_letters

WORD: Final = 1
"""Kind of a character that is part of a word."""
SOLO: Final = 2
"""Kind of a character of a script without spaces: a word of its own."""

Codes = NDArray[np.uint32] | NDArray[np.uint8]

_BATCH_CHARACTERS: Final = 1 << 18
# 64 k characters were 40 % slower, 1 M no faster (benchmarks/sketches.py).
_Known = TypeVar("_Known", np.uint32, np.uint8)

_MET: Final = 4
_SMALL: Final = 0x20
"""The bit that tells a small letter of ASCII from a capital; figures have it as well."""
_SEEN: Final = 1 << 31
_INTRICATE: Final = 1 << 30
_KIND_AT: Final = 24
_CODE: Final = (1 << 21) - 1
_JOINING: Final = range(0x1160, 0x1200)
"""Vowels and ends of Korean syllables: they melt into the letter before."""
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
class Characters:
    """The characters of some texts, a line feed before and after each."""

    codes: Codes
    """Code points of the folded characters; of those that are part of no word, any."""
    kinds: NDArray[np.uint8]
    """`WORD`, `SOLO` or 0."""
    starts: NDArray[np.int64]
    """Shape (texts + 1,): where each text begins in `codes`."""


def read_characters(texts: Sequence[str]) -> Iterator[Characters]:
    """Yield the texts as characters, a batch at a time, in order; either all of them are ASCII, or none."""
    read = _read_plain if not texts or texts[0].isascii() else _read_foreign
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text) + 1
        if size >= _BATCH_CHARACTERS:
            yield read(batch)
            batch, size = [], 0
    if batch:
        yield read(batch)


def kinds_of(text: str) -> NDArray[np.uint8]:
    """Return for each character of a text, as it stands, `WORD`, `SOLO` or 0; shape (characters,)."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
    return _look_up(codes, _raw_kinds(), _raw_kind) & np.uint8(3)


def _join(texts: Sequence[str]) -> tuple[str, NDArray[np.int64]]:
    """Return the texts in one, and where each begins in it."""
    starts = np.ones(len(texts) + 1, dtype=np.int64)
    np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)) + 1, out=starts[1:])
    starts[1:] += 1
    return "\n" + "\n".join(texts) + "\n", starts


def _read_plain(texts: Sequence[str]) -> Characters:
    """Return the characters of texts in ASCII."""
    joined, starts = _join(texts)
    codes, kinds = _lower(np.frombuffer(joined.encode("ascii"), np.uint8))
    return Characters(codes, kinds, starts)


def _lower(codes: Codes) -> tuple[Codes, NDArray[np.uint8]]:
    """Return the codes with the capitals of ASCII made small, and what each character of ASCII is."""
    kind = codes.dtype.type
    small = codes | kind(_SMALL)
    letters = small - kind(ord("a")) < 26  # below "a" it wraps round to a large number
    letters |= codes - kind(ord("0")) < 10
    return small, letters.view(np.uint8)


def _read_foreign(texts: Sequence[str]) -> Characters:
    """Return the characters of texts beyond ASCII."""
    joined, starts = _join(texts)
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), "<u4")
    beyond = np.flatnonzero(codes >= 128)
    found = _look_up(codes[beyond], _folded(), _entry)
    intricate = beyond[found & _INTRICATE > 0]
    if len(intricate):
        owners = set((np.searchsorted(starts, intricate, side="right") - 1).tolist())
        folded = [fold_letters(text) if at in owners else text for at, text in enumerate(texts)]
        joined, starts = _join(folded)
        codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), "<u4")
        beyond = np.flatnonzero(codes >= 128)
        found = _look_up(codes[beyond], _folded(), _entry)
    codes, kinds = _lower(codes)
    codes[beyond] = found & _CODE
    kinds[beyond] = found >> _KIND_AT & 3
    return Characters(codes, kinds, starts)


def _look_up(codes: NDArray[np.uint32], table: NDArray[_Known], of: Callable[[int], int]) -> NDArray[_Known]:
    """Return what a table knows of characters, asking about those never met before."""
    found = table[codes]
    if not found.all():
        unseen = np.unique(codes[found == 0])
        table[unseen] = [of(code) for code in unseen.tolist()]
        found = table[codes]
    return found


@cache
def _folded() -> NDArray[np.uint32]:
    """Return the table of what characters are folded to: zero where none was met yet."""
    return np.zeros(0x110000, dtype=np.uint32)


@cache
def _raw_kinds() -> NDArray[np.uint8]:
    """Return the table of what characters are as they stand: zero where none was met yet."""
    return np.zeros(0x110000, dtype=np.uint8)


def _raw_kind(code: int) -> int:
    """Return what kind a character is, and that it was met."""
    return _MET | _kind(code)


def _entry(code: int) -> int:
    """Return what is to be known of a character: its folded code, its kind, and whether it must be folded in place."""
    folded = fold_letters(chr(code))
    if BLANK.match(chr(code)):
        return _SEEN | _INTRICATE | code
    if folded and not any(_kind(ord(one)) for one in folded):
        return _SEEN
    if len(folded) == 1 and unicodedata.category(folded)[0] != "M" and ord(folded) not in _JOINING:
        return _SEEN | _kind(ord(folded)) << _KIND_AT | ord(folded)
    return _SEEN | _INTRICATE | _kind(code) << _KIND_AT | code


def _kind(code: int) -> int:
    """Return what kind a character is: part of a word, a word of its own, or neither (0)."""
    if unicodedata.category(chr(code))[0] not in "LMN" or BLANK.match(chr(code)) or INVISIBLE.match(chr(code)):
        return 0
    return SOLO if any(low <= code <= high for low, high in _SOLO_RANGES) else WORD
