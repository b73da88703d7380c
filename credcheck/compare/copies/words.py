"""Words: an article's text in, its words out as they are compared, each with its place in the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from credcheck.text.fold import fold, hidden_inside_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SEED_WORDS: Final = 3
"""Words in a row that must be the same for a passage to begin."""
_ASCII_WORD: Final = re.compile("[A-Za-z0-9]+")


@dataclass(frozen=True)
class Words:
    """The words of one text. `forms`, `starts` and `ends` run in step."""

    forms: tuple[str, ...]
    """Folded; in a script without spaces each character is one."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.forms)

    @cached_property
    def seeds(self) -> "tuple[NDArray[np.uint64], NDArray[np.int64]]":
        """Every `SEED_WORDS` words in a row as one hash, ascending, and the word each begins at; both (seeds,)."""
        import numpy as np

        from credcheck.text.shingles import mix

        count = max(0, len(self) - SEED_WORDS + 1)
        # Python's own hash of a string changes from run to run, but nothing of it leaves this process: two words meet
        # here only as equal or not.
        ids = np.fromiter(map(hash, self.forms), np.int64, len(self)).view(np.uint64)
        hashes = np.zeros(count, dtype=np.uint64)
        for step in range(SEED_WORDS):
            hashes = mix(hashes + ids[step : step + count])
        order = np.argsort(hashes, kind="stable")
        return hashes[order], order


def read_words(text: str) -> Words:
    """Return the words of a text in reading order, with their offsets in it."""
    if text.isascii():
        found = [match.span() for match in _ASCII_WORD.finditer(text)]
        lowered = text.lower()
        return _words([lowered[start:end] for start, end in found], found)
    spans = _spans(text)
    return _words([fold(text[start:end]) for start, end in spans], spans)


def read_forms(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared, without their places: what `read_words` gives as `forms`."""
    return tuple(_ASCII_WORD.findall(text.lower())) if text.isascii() else read_words(text).forms


def _words(forms: Sequence[str], spans: Sequence[tuple[int, int]]) -> Words:
    return Words(tuple(forms), tuple(start for start, _ in spans), tuple(end for _, end in spans))


def _spans(text: str) -> list[tuple[int, int]]:
    """Return where each word of a text beyond ASCII begins and ends; nothing that shows nothing ends one."""
    import numpy as np

    from credcheck.text.characters import SOLO, WORD, kinds_of

    kinds = kinds_of(text)
    inside = kinds == WORD
    for start, end in hidden_inside_words(text):
        if start > 0 and end < len(text):
            inside[start:end] = inside[start - 1] and inside[end] if kinds[start] != WORD else True
    edges = np.flatnonzero(np.diff(inside, prepend=False, append=False)).tolist()
    solo = np.flatnonzero(kinds == SOLO).tolist()
    return sorted([*zip(edges[0::2], edges[1::2], strict=True), *((at, at + 1) for at in solo)])
