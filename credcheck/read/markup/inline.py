"""Find where the words of a Markdown paragraph stand in the file.

markdown-it says which lines a paragraph takes and what its words are, not where in a line they are. The words come in
order, so each is looked for behind the one before it, what lies between (marks, targets of links) skipped.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from credcheck.read.markup.assemble import MASK, Assembly

if TYPE_CHECKING:
    from markdown_it.token import Token

_LOOKED_THROUGH: Final = 10_000
_TARGET: Final = re.compile(
    r"\]\(\s*(?:<[^<>\n]*>|[^\s()<][^\s()]*(?:\([^\s()]*\)[^\s()]*)*)?(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)|\]\[[^\[\]]*\]|\]"
)
_MASKED: Final = re.compile(f"(?:{MASK}|%EE%80%80)+")


@dataclass(frozen=True, slots=True)
class LineMap:
    """The lines of a file, to find the content of a block in."""

    text: str
    starts: tuple[int, ...]

    def locate(self, content: str, first_line: int, *, after: int) -> list[tuple[int, int]]:
        """Return (offset in the content, offset in the file) for each of its lines; `after` is where to look from."""
        found, at = [], 0
        for number, line in enumerate(content.split("\n"), start=first_line):
            words = line.strip()
            start = self.starts[min(number, len(self.starts) - 1)]
            end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
            place = self._find(words, max(start, after if number == first_line else 0), end)
            found.append((at, place - (len(line) - len(line.lstrip()))))
            at += len(line) + 1
        return found

    def _find(self, words: str, start: int, end: int) -> int:
        place = self.text.find(words, start, end)
        if place < 0 and words:
            place = self.text.find(words.split(" ", 1)[0], start, end)
        return place if place >= 0 else start


def add_inline(made: Assembly, token: "Token", lines: LineMap) -> None:
    """Add the words of one inline token to the open block."""
    if token.map and token.children:
        first = token.map[0]
        start = lines.starts[min(first, len(lines.starts) - 1)]
        after = made.cell_end if made.cell_line == first else start
        way = lines.locate(token.content, first, after=after)
        walk = _Walk(made, token.content, way)
        for child in token.children:
            walk.take(child)
        made.cell_line, made.cell_end = first, walk.offset(len(token.content))


@dataclass
class _Walk:
    """A walk along the content of one paragraph, its children beside it."""

    made: Assembly
    content: str
    way: list[tuple[int, int]]
    at: int = 0
    link: tuple[int, str] | None = None

    def offset(self, at: int) -> int:
        """Return the offset in the file of the character at `at` of the content."""
        start, place = self.way[bisect_right(self.way, at, key=lambda line: line[0]) - 1]
        return place + at - start

    def take(self, child: "Token") -> None:
        """Add what one child says, and move behind it."""
        if child.type in ("text", "code_inline"):
            self._add(child.content.replace("\n", " "), self._find(child.content))
        elif child.type == "text_special":
            at = self._find(child.markup or child.content)
            self.made.add(child.content, self.offset(at))
            self.at = at + len(child.markup or child.content)
        elif child.type in ("softbreak", "hardbreak"):
            self.at = self._find("\n")
            self.made.add_space(self.offset(self.at), "\n" if child.type == "hardbreak" else " ")
            self.at += 1
        elif child.type in ("image", "html_inline"):
            self.at = self._find(child.content) + len(child.content)
            self._skip_target(child.type == "image")
        elif child.type == "link_open":
            self.link = (self.made.length, str(child.attrs.get("href", "")))
        elif child.type == "link_close" and self.link:
            self.made.link(self.link[0], _MASKED.sub("", self.link[1]))
            self._skip_target(child.markup != "autolink")
            self.link = None

    def _add(self, words: str, at: int) -> None:
        self.made.add(words, self.offset(at))
        self.at = at + len(words)

    def _find(self, words: str) -> int:
        """Return where the words stand behind the last ones; where they are not found, right there."""
        if self.content.startswith(words, self.at):
            return self.at
        found = self.content.find(words, self.at, self.at + len(words) + _LOOKED_THROUGH)
        return found if found >= 0 else self.at

    def _skip_target(self, has_target: bool) -> None:
        if has_target and (found := _TARGET.search(self.content, self.at, self.at + _LOOKED_THROUGH)):
            self.at = found.end()
