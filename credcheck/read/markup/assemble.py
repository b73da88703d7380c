"""Assemble an article's text from pieces of its file, remembering where each piece came from."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import Final

from credcheck.model.article import Block, Directive, Link, Role, SourceMap
from credcheck.read.markup.lines import line_starts
from credcheck.text.span import Span

MASK: Final = "\ue000"
"""Stands for a character of the file that no reader of the page sees; a private one, dropped when text is assembled."""
_SEGMENT: Final = re.compile(rf"[^\s{MASK}]+(?: [^\s{MASK}]+)*")


@dataclass
class Assembly:
    """The text of one article as it grows, block by block."""

    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    cell_line: int = -1
    """Line of the file that the last block stood on, and where on it the next cell of a table may begin."""
    cell_end: int = 0
    _parts: list[str] = field(default_factory=list)
    _runs: list[tuple[int, int]] = field(default_factory=list)
    _length: int = 0
    _next_offset: int = -1
    _block_start: int | None = None
    in_cell: bool = False
    """The block that is added is a cell of a table: it stands on the line below another cell, not a paragraph below."""
    _after_cell: bool = False

    @property
    def text(self) -> str:
        """What has been assembled so far."""
        return "".join(self._parts)

    @property
    def length(self) -> int:
        """Characters so far."""
        return self._length

    def add(self, words: str, offset: int) -> None:
        """Add words of the open block that stand at `offset` in the file; runs of space become one."""
        end = 0
        for found in _SEGMENT.finditer(words):
            if any(character.isspace() for character in words[end : found.start()]):
                self.add_space(offset + found.start() - 1)
            self._open()
            self._append(found[0], offset + found.start())
            end = found.end()
        if any(character.isspace() for character in words[end:]):
            self.add_space(offset + end)

    def add_space(self, offset: int, space: str = " ") -> None:
        """Add one space, unless the block is empty or ends with one; a line break takes a space's place."""
        if self._block_start is None:
            return
        if not self._parts[-1][-1].isspace():
            self._append(space, offset)
        elif space == "\n":
            self._parts[-1] = self._parts[-1][:-1] + space

    def close(self, role: Role = Role.BODY, *, quoted: bool = False, listed: bool = False) -> Block | None:
        """End the open block and return it, or None where nothing was added."""
        if self._block_start is None:
            return None
        if self._parts[-1][-1].isspace():
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
        block = Block(Span(self._block_start, self._length), role, quoted, listed)
        self.blocks.append(block)
        self._block_start = None
        self._after_cell = self.in_cell
        return block

    def link(self, start: int, url: str, *, end: int | None = None) -> None:
        """Note that the text from `start` to `end`, or to here, is a link; an empty stretch is none."""
        begin, end = max(start, self._block_start or 0), self._length if end is None else end
        if begin < end:
            self.links.append(Link(Span(begin, end), url))

    def source_map(self, file_text: str) -> SourceMap:
        """Return the way from this text to the file."""
        return SourceMap(line_starts(file_text), tuple(self._runs) or ((0, 0),))

    def _open(self) -> None:
        if self._block_start is None:
            if self._length:
                separator = "\n" if self.in_cell and self._after_cell else "\n\n"
                self._parts.append(separator)
                self._length += len(separator)
                self._next_offset = -1
            self._block_start = self._length

    def _append(self, words: str, offset: int) -> None:
        if offset != self._next_offset:
            self._runs.append((self._length, offset))
        self._parts.append(words)
        self._length += len(words)
        self._next_offset = offset + len(words)


def place_directives(found: list[tuple[str, int]], way: SourceMap, length: int) -> tuple[Directive, ...]:
    """Return a directive for each (text, offset in the file), at the first character that stands after it."""
    if not found:
        return ()
    ends = [text_at for text_at, _ in way.runs[1:]] + [length]
    back = sorted((file_at, text_at, end) for (text_at, file_at), end in zip(way.runs, ends, strict=True))
    plain = SourceMap(way.line_starts)
    return tuple(Directive(text, _text_offset(back, at, length), plain.place(at)) for text, at in found)


def _text_offset(back: list[tuple[int, int, int]], at: int, length: int) -> int:
    """Return the offset in the text of the first character that stands at or after `at` in the file.

    `back` is the runs of the way as (offset in the file, offset in the text, end in the text), in the file's order.
    """
    following = bisect_right(back, at, key=lambda run: run[0])
    if following:
        file_at, text_at, end = back[following - 1]
        if text_at + at - file_at < end:
            return text_at + at - file_at
    return back[following][1] if following < len(back) else length


def with_roles(blocks: list[Block], roles: list[Role]) -> list[Block]:
    """Return the blocks with other roles, in their order."""
    return [
        block if block.role is role else replace(block, role=role) for block, role in zip(blocks, roles, strict=True)
    ]
