"""Scan an HTML page into the text it shows, each stretch with its place in the file and what encloses it.

One pass, no tree, time in proportion to the length whatever the page holds: lxml knows no columns, and this does. Which
of it is the story is not decided here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from itertools import groupby
from typing import Final

_OPEN: Final = re.compile(r"<(?:!--|(/?)([a-zA-Z][^\s/>]*)|[!?])")
_ATTRIBUTE: Final = re.compile(r"[\s/]*([^\s=>/][^\s=>/]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*)))?")
_TAG_END: Final = re.compile(r"[^>]*>?")
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_WORD: Final = re.compile(r"\S+")
_BLANK: Final = re.compile(r"(?:>|^)\s+(?:<|$)")
_UNSEEN: Final = re.compile("[\x00-\x1f\x7f\u00ad\u200b-\u200f\u2060\ue000\ufeff\\s]+")
_RAW: Final = frozenset(
    {
        "iframe",
        "math",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
    }
)
_INLINE: Final = frozenset(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small
    span strike strong sub sup time tt u var wbr
    """.split()
)
_COUNTED: Final = {
    **dict.fromkeys(("aside", "button", "dialog", "footer", "form", "head", "header", "menu", "nav"), "frame"),
    **dict.fromkeys(("li", "td", "th"), "listed"),
    "blockquote": "quoted",
    "figcaption": "caption",
    "pre": "code",
}
"""Elements that may stand in one another, to what they make of the text in them."""
_SIGNING: Final = frozenset(("cite", "footer"))
"""Elements that name the author in a block quote: a line of their own there, and no furniture."""
_DEPTHS: Final = tuple(sorted(set(_COUNTED.values())))
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What encloses a stretch of text."""

    block: int = 0
    """Grows wherever a browser begins a new line for an element."""
    line: int = 0
    """Grows with every line break; two of them are as good as a paragraph."""
    heading: str = ""
    """h1 to h6, or ""."""
    quoted: bool = False
    caption: bool = False
    listed: bool = False
    code: bool = False
    frame: bool = False
    """It stands in a menu, a header, a footer, a form."""
    link: int = -1
    """Number of the link it stands in, or -1."""


@dataclass
class Page:
    """The visible text of a page."""

    source: str
    stretches: list[tuple[int, int, Enclosed]] = field(default_factory=list)
    """(start, end, what encloses it), in the order of the file."""
    links: list[str] = field(default_factory=list)
    elements: int = 0
    """How many tags open or close."""

    @cached_property
    def squeezed(self) -> "Squeezed":
        """The visible characters but for space, in one string."""
        return _squeeze(self)

    @cached_property
    def starts(self) -> list[int]:
        """Where in the file each stretch begins."""
        return [start for start, _, _ in self.stretches]

    def enclosed(self, offset: int) -> Enclosed:
        """Return what encloses the character at an offset in the file."""
        return self.stretches[max(0, bisect_right(self.starts, offset) - 1)][2]

    def paragraphs(self) -> Iterator[str]:
        """Yield the visible blocks outside the frame of the page; all of them where nothing stands outside."""
        inside = [one for one in self.stretches if not one[2].frame and not one[2].code] or self.stretches
        for _, group in groupby(inside, key=lambda one: one[2].block):
            yield self._words(group)

    def captions(self) -> list[tuple[int, str]]:
        """Return (position on the squeezed page, words) of each caption, in order."""
        numbered = zip(self.squeezed.starts, self.stretches, strict=True)
        found = []
        for block, group in groupby(numbered, key=lambda one: one[1][2].block if one[1][2].caption else -1):
            if block >= 0:
                pieces = list(group)
                found.append((pieces[0][0], self._words(piece for _, piece in pieces)))
        return found

    def _words(self, stretches: Iterable[tuple[int, int, Enclosed]]) -> str:
        return " ".join(unescape(" ".join(self.source[start:end] for start, end, _ in stretches)).split())


@dataclass(frozen=True)
class Squeezed:
    """Visible characters without space, and the way back."""

    text: str
    offsets: list[int]
    """Offset in the file of each character."""
    starts: list[int]
    """First character of each stretch."""
    stretches: list[tuple[int, int, Enclosed]]
    word_starts: list[int]
    """Positions before which the page shows a space or begins a new line, ascending."""

    def enclosed(self, at: int) -> Enclosed:
        """Return what encloses the character at `at`."""
        return self.stretches[bisect_right(self.starts, at) - 1][2]


def squeeze(text: str) -> str:
    """Return the text without space and without characters that show nothing."""
    return _UNSEEN.sub("", text)


def scan_page(source: str) -> Page:
    """Return the visible text of an HTML page; a page without any has no stretches."""
    page = Page(source)
    walk = _Walk(page)
    at = 0
    while found := _OPEN.search(source, at):
        walk.keep(at, found.start())
        at = walk.skip(found)
    walk.keep(at, len(source))
    return page


@dataclass
class _Walk:
    """Where the scan stands."""

    page: Page
    block: int = 0
    line: int = 0
    heading: str = ""
    link: int = -1
    signed: bool = False
    """It stands in the footer of a block quote, which is one signature: "Karl Lund in <cite>Quay Notes</cite>"."""
    depth: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_DEPTHS, 0))

    def keep(self, start: int, end: int) -> None:
        """Keep the text between two tags unless it is blank."""
        if end > start and not self.page.source[start:end].isspace():
            deep = self.depth
            enclosed = Enclosed(
                self.block,
                self.line,
                self.heading,
                quoted=deep["quoted"] > 0,
                caption=deep["caption"] > 0,
                listed=deep["listed"] > 0,
                code=deep["code"] > 0,
                frame=deep["frame"] > 0,
                link=self.link,
            )
            self.page.stretches.append((start, end, enclosed))

    def skip(self, found: "re.Match[str]") -> int:
        """Take note of a tag or a comment; return the offset behind it."""
        source, name = self.page.source, (found[2] or "").lower()
        if not name:
            close = "-->" if found[0] == "<!--" else ">"
            end = source.find(close, found.end())
            return end + len(close) if end >= 0 else len(source)
        self.page.elements += 1
        attributes, end = _attributes(source, found.end())
        if name in _RAW and not found[1]:
            closing = re.compile(rf"</{name}\b[^>]*>?", re.IGNORECASE).search(source, end)
            return closing.end() if closing else len(source)
        self._enter(name, attributes, closes=bool(found[1]))
        return end

    def _enter(self, name: str, attributes: dict[str, str], *, closes: bool) -> None:
        if name == "a":
            self._link(attributes.get("href", ""), closes=closes)
        elif name in _HEADINGS:
            self.heading = "" if closes else name
        elif (kind := _COUNTED.get(name)) and not self._signs(name):
            self.depth[kind] = max(0, self.depth[kind] + (-1 if closes else 1))
        if name == "br":
            self.line += 1
        elif name not in _INLINE or self._signs(name):
            self.block += 1
        if name == "footer":
            self.signed = not closes and self.depth["quoted"] > 0

    def _signs(self, name: str) -> bool:
        """Return whether an element holds the signature of a block quote: <blockquote>… <cite>Lena Holt</cite>."""
        return name in _SIGNING and self.depth["quoted"] > 0 and not (name == "cite" and self.signed)

    def _link(self, target: str, *, closes: bool) -> None:
        self.link = -1
        if not closes and target:
            self.page.links.append(unescape(target).strip())
            self.link = len(self.page.links) - 1


def _attributes(source: str, at: int) -> tuple[dict[str, str], int]:
    """Return the attributes of the tag whose name ends at `at`, and the offset behind the tag."""
    found: dict[str, str] = {}
    while attribute := _ATTRIBUTE.match(source, at):
        found.setdefault(attribute[1].lower(), attribute[2] or attribute[3] or attribute[4] or "")
        at = attribute.end()
    end = _TAG_END.match(source, at)
    return found, end.end() if end else at


def _squeeze(page: Page) -> Squeezed:
    parts: list[str] = []
    offsets: list[int] = []
    starts: list[int] = []
    word_starts: list[int] = []
    line, spaced = (-1, -1), True
    end_before = 0
    for start, end, enclosed in page.stretches:
        starts.append(len(offsets))
        now = (enclosed.block, enclosed.line)
        spaced = spaced or now != line or _BLANK.search(page.source, end_before, start) is not None
        line, end_before = now, end
        for text, at, length in _characters(page.source[start:end], start):
            for word in _WORD.finditer(text):
                visible = squeeze(word[0])
                if visible and (spaced or word.start()):
                    word_starts.append(len(offsets))
                spaced = spaced and not visible
                parts.append(visible)
                offsets += _offsets(word, visible, at, is_entity=length > 0)
            spaced = spaced or text[-1:].isspace()
    return Squeezed("".join(parts), offsets, starts, page.stretches, word_starts)


def _offsets(word: "re.Match[str]", visible: str, at: int, *, is_entity: bool) -> Iterable[int]:
    """Return the offset in the file of each visible character of a word in text that begins at `at`."""
    if is_entity:
        return [at] * len(visible)
    if len(visible) == len(word[0]):
        return range(at + word.start(), at + word.end())
    return [at + word.start() + i for i, one in enumerate(word[0]) if squeeze(one)]


def _characters(text: str, offset: int) -> Iterator[tuple[str, int, int]]:
    """Yield (characters, offset in the file, length of the entity they stand for, or 0 for plain text)."""
    at = 0
    if "&" in text:
        for found in _ENTITY.finditer(text):
            if found.start() > at:
                yield text[at : found.start()], offset + at, 0
            yield unescape(found[0]), offset + found.start(), len(found[0])
            at = found.end()
    if at < len(text):
        yield text[at:], offset + at, 0
