"""Align the paragraphs that were taken out of a page with the page: which character came from where.

Paragraphs and page are compared without their space, each looked for behind the one before it. A paragraph that is not
on the page as it stands is looked for in halves. Time is in proportion to the page: searches that fail are rationed.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from credcheck.read.pages.elements import Squeezed, squeeze

_MAX_FAILED: Final = 200
_WINDOW: Final = 20_000
_MIN_HALF: Final = 12
_WORD: Final = re.compile(r"\S+")


@dataclass
class Alignment:
    """A walk along a page, paragraph by paragraph."""

    page: Squeezed
    source: str
    """The page as it lies in its file."""
    at: int = 0
    """Behind the last character that was found."""
    failed: int = 0

    def place(self, paragraph: str) -> list[tuple[str, int]]:
        """Return (words, offset of their first character in the file) in order, a space between words among them.

        Where the paragraph is on the page, its spaces are the page's: taking text out of a page adds some and loses
        some. Words whose characters lie apart in the file come in several pieces. What is not on the page is given
        the offset behind the last character found.
        """
        found = self._find(squeeze(paragraph))
        if isinstance(found, range):
            return self._from_page(found)
        pieces: list[tuple[str, int]] = []
        at = 0
        for word in _WORD.finditer(paragraph):
            visible = squeeze(word[0])
            pieces += self._pieces(visible, found[at : at + len(visible)]) if visible else []
            at += len(visible)
            pieces.append((" ", pieces[-1][1] + len(pieces[-1][0]) if pieces else 0))
        return pieces[:-1]

    def _from_page(self, found: range) -> list[tuple[str, int]]:
        """Return the pieces of a stretch of the page, word by word; a stretch without tags is one piece."""
        offsets, last = self.page.offsets, found[-1]
        whole = self.source[offsets[found[0]] : offsets[last] + 1]
        if squeeze(whole) == self.page.text[found.start : found.stop]:
            return [(whole, offsets[found[0]])]
        starts = self.page.word_starts
        inside = starts[bisect_right(starts, found.start) : bisect_right(starts, last)]
        pieces: list[tuple[str, int]] = []
        for start, end in pairwise([found.start, *inside, found.stop]):
            if pieces:
                pieces.append((" ", pieces[-1][1] + len(pieces[-1][0])))
            pieces += self._pieces(self.page.text[start:end], range(start, end))
        return pieces

    def find(self, paragraph: str) -> int | None:
        """Return where on the squeezed page the paragraph begins, or None where it is not there as it stands."""
        at = self._search(squeeze(paragraph))
        self.at = max(self.at, at)
        return at if at >= 0 else None

    def _find(self, visible: str) -> Sequence[int]:
        """Return a position on the squeezed page for each character; -1 where it is not there."""
        at = self._search(visible)
        if at >= 0:
            self.at = at + len(visible)
            return range(at, at + len(visible))
        if len(visible) < 2 * _MIN_HALF:
            return [-1] * len(visible)
        half = len(visible) // 2
        return [*self._find(visible[:half]), *self._find(visible[half:])]

    def _search(self, visible: str) -> int:
        if not visible:
            return -1
        near = self.page.text.find(visible, self.at, self.at + _WINDOW + len(visible))
        if near >= 0 or self.failed >= _MAX_FAILED:
            return near
        far = self.page.text.find(visible, self.at)
        far = far if far >= 0 else self.page.text.find(visible)
        self.failed += far < 0
        return far

    def _pieces(self, visible: str, found: Sequence[int]) -> list[tuple[str, int]]:
        """Return the word in as few pieces as its characters lie together."""
        if found[0] >= 0 and found[-1] - found[0] == len(visible) - 1:
            first, last = self.page.offsets[found[0]], self.page.offsets[found[-1]]
            if squeeze(whole := self.source[first : last + 1]) == visible:
                return [(whole, first)]
        pieces: list[tuple[str, int]] = []
        behind = self.page.offsets[self.at - 1] + 1 if self.at else 0
        for character, at in zip(visible, found, strict=True):
            offset = self.page.offsets[at] if at >= 0 else behind
            if pieces and pieces[-1][1] + len(pieces[-1][0]) == offset:
                pieces[-1] = (pieces[-1][0] + character, pieces[-1][1])
            else:
                pieces.append((character, offset))
        return pieces
