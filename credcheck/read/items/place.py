"""Place the words of items in the file they were taken from: a cursor over the decoded file, words in, places out.

A parser of XML or JSON tells no columns. Each paragraph is looked for as it stands from where the last one ended, its
words one by one behind that; a word that is written with escapes keeps the place of the word before it.
"""

from dataclasses import dataclass
from typing import Final

from credcheck.model.article import Block, Role, SourceMap
from credcheck.read.markup.assemble import Assembly

_OPENING: Final = 24
_WINDOW: Final = 300
_MAX_FAILED: Final = 200
"""Paragraphs that may be looked for in vain in the whole file: what is not there costs its length each time."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An item's text with its blocks and the way back to the file."""

    text: str
    blocks: tuple[Block, ...]
    way: SourceMap


class Placer:
    """Puts one item after another together from paragraphs."""

    def __init__(self, file_text: str) -> None:
        self._file = file_text
        self._at = 0
        self._failed = 0
        self._made = Assembly()
        self._line_starts: tuple[int, ...] | None = None

    def begin(self, start: int) -> None:
        """Begin an item that stands at `start` in the file."""
        self._at = max(0, min(start, len(self._file)))
        self._made = Assembly()

    def add(self, text: str, role: Role, *, quoted: bool = False, listed: bool = False) -> None:
        """Add one paragraph."""
        words = text.split()
        if not words:
            return
        self._seek(words)
        for word in words:
            found = self._file.find(word, self._at, self._at + _WINDOW)
            offset = found if found >= 0 else self._at
            self._made.add_space(max(0, offset - 1))
            self._made.add(word, offset)
            self._at = found + len(word) if found >= 0 else self._at
        self._made.close(role, quoted=quoted, listed=listed)

    def end(self) -> Placed:
        """Return what was put together since `begin`."""
        way = self._made.source_map(self._file if self._line_starts is None else "")
        if self._line_starts is None:
            self._line_starts = way.line_starts
        return Placed(self._made.text, tuple(self._made.blocks), SourceMap(self._line_starts, way.runs))

    def _seek(self, words: list[str]) -> None:
        """Move the cursor to where the paragraph begins, if its first words stand in the file as they are."""
        opening = words[0]
        for word in words[1:]:
            if len(opening) >= _OPENING:
                break
            opening = f"{opening} {word}"
        near = self._file.find(opening, self._at, self._at + 10 * _WINDOW)
        if near < 0 and self._failed < _MAX_FAILED:
            near = self._file.find(opening, self._at)
            near = near if near >= 0 else self._file.find(opening)
            self._failed += near < 0
        if near >= 0:
            self._at = near
