"""The article: one text as a newsroom filed it, with what is known about it and the way back to the file's lines."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from typing import Final

from credcheck.text.fold import straighten
from credcheck.text.span import Span

_ITEM_NUMBER: Final = re.compile(r"#[1-9]\d*$")
_NO_WORD: Final = re.compile(r"[!-~]{500,}")
"""A run without a space that is encoded data or noise. Patterns of names take quadratic time on one ("A.A.A.A.…")."""


def file_of(path: str) -> str:
    """Return the path of the file that an article's path names: "wire/feed.xml" of "wire/feed.xml#3"."""
    return _ITEM_NUMBER.sub("", path)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in a file as it lies on disk; line and column count from 1, columns in code points."""

    line: int
    column: int


class Role(StrEnum):
    """What a block or a sentence is for. Only `BODY` makes claims; nothing but it is judged."""

    BODY = "body"
    HEADLINE = "headline"
    DEK = "dek"
    SUBHEAD = "subhead"
    DATELINE = "dateline"
    BYLINE = "byline"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


class ArticleRole(StrEnum):
    """What an article is to the newsroom that compares a draft with it."""

    OWN = "own"
    WIRE = "wire"
    RELEASE = "release"
    RIVAL = "rival"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, a list item or a metadata line. Blocks are ascending and do not overlap."""

    span: Span
    role: Role = Role.BODY
    quoted: bool = False
    """A block quote of Markdown or HTML: the whole block is somebody's words."""
    listed: bool = False
    """An item of a list or a cell of a table."""


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink: the text it covers and where it goes."""

    span: Span
    url: str


@dataclass(frozen=True, slots=True)
class Directive:
    """A comment to credcheck that the file itself carries, such as `ignore ATT101 -- reason`.

    From Markdown and HTML comments that begin with `credcheck:`, and from front matter (`scope` is then "file").
    """

    text: str
    """What follows `credcheck:`, stripped."""
    offset: int
    """Where in the article's text it stands: the next block begins at or after it."""
    place: Place
    scope: str = "block"
    """"block" or "file"; a reader says "file" for front matter alone, the rest is read from the text."""


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The way from an offset in an article's text to a line and column of its file."""

    line_starts: tuple[int, ...]
    """Offset of the first character of each line of the decoded file; `line_starts[0] == 0`."""
    runs: tuple[tuple[int, int], ...] = ((0, 0),)
    """(offset in the text, offset in the decoded file), ascending: from there on both advance together."""

    def offset(self, at: int) -> int:
        """Return the offset in the decoded file of the character at `at` of the text."""
        text_start, file_start = self.runs[bisect_right(self.runs, at, key=lambda run: run[0]) - 1]
        return file_start + at - text_start

    def place(self, at: int) -> Place:
        """Return the line and column of the character at `at` of the text."""
        offset = self.offset(at)
        line = bisect_right(self.line_starts, offset)
        return Place(line, offset - self.line_starts[line - 1] + 1)


@dataclass(frozen=True, slots=True)
class Handling:
    """What an agency or a press office says about the use of a story it sends; "" and None where it says nothing."""

    status: str = ""
    """The status it was sent with, in lower case: "usable", "withheld", "canceled", or the sender's own word."""
    embargo: datetime | None = None
    """Not to be published before; without a time zone where the sender gives none."""
    editor_note: str = ""
    dateline: str = ""
    """The place, and whatever else the sender's field for it holds: "GENEVA", "Berlin (dpa)"."""
    credit: str = ""
    slug: str = ""
    version: str = ""


NO_HANDLING: Final = Handling()


@dataclass(frozen=True)
class Article:
    """One article: its text, what is known about it, and the way back to its file.

    `text` of a plain text file is the decoded file, unchanged but for line ends (always a line feed); of Markdown and
    HTML it is what a reader of the page reads, its paragraphs separated by blank lines.
    """

    path: str
    """As given, with forward slashes; "-" for standard input. Unique in a run.

    An item of a file that holds several has its number behind it, from 1: "wire/feed.xml#3".
    """
    text: str
    source_map: SourceMap
    blocks: tuple[Block, ...]
    title: str | None = None
    dek: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None
    language: str = "en"
    links: tuple[Link, ...] = ()
    directives: tuple[Directive, ...] = ()
    draft: bool = False
    """Not published yet, by its front matter or the folder it lies in (`_drafts/`)."""
    notes: tuple[str, ...] = field(default=())
    """What the reader had to guess, one sentence each, such as the encoding."""
    role: ArticleRole | None = None
    """Own, wire, release or rival, where an articles.toml, a setting, `corpus add --role` or its format says so."""
    handling: Handling = NO_HANDLING
    """Status, embargo, notes to editors: of copy that an agency or a press office sent."""

    @property
    def is_understood(self) -> bool:
        """Whether there are tables to read its language with: who says what, and what is claimed."""
        return self.language.startswith("en")

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the text in hexadecimal: the same text is the same article wherever it lies."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def straight(self) -> str:
        """The text with plain quotes, hyphens and spaces, and what can be no word left blank; every offset holds."""
        return _NO_WORD.sub(lambda found: " " * len(found.group()), straighten(self.text))

    def place(self, at: int) -> Place:
        """Return the line and column of the file for an offset in the text."""
        return self.source_map.place(at)
