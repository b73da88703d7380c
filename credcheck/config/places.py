"""Where each key of a TOML text stands: text in, line and column by dotted key out. For messages, never for values.

`tomllib` gives values without places. This reads the shape of the text: table headers, keys, strings, brackets.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

from credcheck.model.article import Place

_KEY: Final = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_DOTTED: Final = re.compile(rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*")
_PART: Final = re.compile(_KEY)
_STRING: Final = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|' + r"'''.*?'''|" + r'"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'", re.DOTALL
)
_DEEPEST: Final = 16
"""Parts of a key that are told apart: no setting lies deeper."""
_ASSIGN: Final = re.compile(r"[ \t]*=")


def key_places(text: str) -> Mapping[str, Place]:
    """Return the place of every key and table of a valid TOML text, by dotted key; lists of tables are numbered."""
    return _Reader(text).read()


class _Reader:
    """Walks a TOML text once and notes each key."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.at = 0
        self.table: tuple[str, ...] = ()
        self.open: list[tuple[str, tuple[str, ...]]] = []
        """Brackets open in a value: the bracket, and the key that inline keys below belong to."""
        self.last: tuple[str, ...] = ()
        self.counted: dict[str, int] = {}
        self.found: dict[str, Place] = {}

    def read(self) -> Mapping[str, Place]:
        fresh = True
        while self.at < len(self.text):
            character = self.text[self.at]
            if fresh and character == "[" and not self.open:
                self._header()
            elif fresh and character not in " \t\r\n#,{}[]" and self._key():
                fresh = False
            else:
                fresh = self._step(character, fresh)
        return self.found

    def _step(self, character: str, fresh: bool) -> bool:
        """Pass over one token; return whether a key may follow it."""
        if character == "#":
            end = self.text.find("\n", self.at)
            self.at = len(self.text) if end < 0 else end
            return fresh
        string = _STRING.match(self.text, self.at) if character in "\"'" else None
        self.at = string.end() if string else self.at + 1
        if character in "{[":
            self.open.append((character, self.last))
        elif character in "}]" and self.open:
            self.open.pop()
        inline = bool(self.open) and self.open[-1][0] == "{"
        if character == "\n":
            return inline or not self.open
        return (inline and character in "{,") or (fresh and character in " \t\r")

    def _header(self) -> None:
        listed = self.text.startswith("[[", self.at)
        start = self.at + 1 + listed
        found = _DOTTED.search(self.text, start)
        end = self.text.find("\n", self.at)
        if found:
            self.table = self._parts(found[0])
            if listed:
                name = ".".join(self.table)
                self.counted[name] = self.counted.get(name, -1) + 1
                self.table = (*self.table, str(self.counted[name]))
            self._note(self.table, found.start())
        self.at = len(self.text) if end < 0 else end

    def _key(self) -> bool:
        found = _DOTTED.match(self.text, self.at)
        if found is None or not _ASSIGN.match(self.text, found.end()):
            return False
        base = self.open[-1][1] if self.open else self.table
        self.last = (*base, *self._parts(found[0]))
        self._note(self.last, found.start())
        self.at = found.end()
        return True

    def _parts(self, dotted: str) -> tuple[str, ...]:
        return tuple(part[1:-1] if part[0] in "\"'" else part for part in _PART.findall(dotted))

    def _note(self, key: tuple[str, ...], offset: int) -> None:
        line = bisect_right(self.starts, offset)
        place = Place(line, offset - self.text.rfind("\n", 0, offset))
        for length in range(1, min(len(key), _DEEPEST) + 1):
            self.found.setdefault(".".join(key[:length]), place)
