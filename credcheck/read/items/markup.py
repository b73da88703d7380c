"""Paragraphs of marked-up bodies: an element of NITF, XHTML or HTML in, its paragraphs out. Walks without recursion."""

import re
from typing import TYPE_CHECKING, Final

from credcheck.model.article import Role
from credcheck.read.formats.plain import find_pieces
from credcheck.read.items.item import Paragraph
from credcheck.read.items.xml import name, parse_html

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS: Final = frozenset(
    """
    address article aside block blockquote body body.content body.head bq caption center content dd div dl dt figcaption
    figure footer h1 h2 h3 h4 h5 h6 header hedline hl1 hl2 hr li main media-caption ol p pre section table tbody td
    tfoot th thead tr ul
    """.split()
)
_SKIPPED: Final = frozenset(
    """
    audio button embed form head iframe img math media-metadata media-object media-producer media-reference nav note
    noscript object script select style svg template textarea video
    """.split()
)
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"})
_QUOTES: Final = frozenset({"blockquote", "bq"})
_CELLS: Final = frozenset({"li", "td", "th", "dd"})
_CAPTIONS: Final = frozenset({"media-caption", "figcaption", "caption"})
_BREAK: Final = "\u2028"
_INDENTED: Final = re.compile(r"\n[ \t]{3,}(?=\S)")
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n\s*")
_MAX_INDENTED: Final = 0.6
"""Share of a paragraph's lines that may be indented for the indents to open paragraphs; with more, the file is laid out
so ("<p>" and its text each on lines of their own)."""
_MIN_RUN_ON: Final = 600
"""Characters from which one "<p>" may hold a whole story, its paragraphs told by indents (Reuters' alerts)."""


def paragraphs(element: "_Element | None") -> list[Paragraph]:
    """Return the paragraphs below an element, in order: headings as subheads, block quotes and cells marked."""
    if element is None:
        return []
    from lxml import etree

    telling = _Telling()
    for event, one in etree.iterwalk(element, events=("start", "end")):
        tag = name(one).lower()
        if event == "start":
            telling.start(tag, one.text)
        else:
            telling.end(tag, "" if one is element else one.tail)
    telling.flush()
    return telling.found


def paragraphs_of_html(text: str) -> list[Paragraph]:
    """Return the paragraphs of a piece of HTML, or of plain text without a tag in it."""
    if "<" not in text and "&" not in text:
        return paragraphs_of_text(text)
    return paragraphs(
        parse_html(text if re.search(r"<(?:p|div|br|h\d|li|table)\b", text, re.IGNORECASE) else _breaks(text))
    )


def paragraphs_of_text(text: str) -> list[Paragraph]:
    """Return the paragraphs of plain text: lines, or runs of lines where it is wrapped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return []
    return [Paragraph(" ".join(text[start:end].split())) for start, end in find_pieces(text)]


def _breaks(text: str) -> str:
    """Return HTML without block elements with its blank lines as paragraphs, as editors of the web write it."""
    return "".join(f"<p>{one}</p>" for one in _BLANK_LINE.split(text.replace("\r\n", "\n")))


class _Telling:
    """The paragraphs met so far, and the words of the open one."""

    def __init__(self) -> None:
        self.found: list[Paragraph] = []
        self._words: list[str] = []
        self._open: list[str] = []
        self._skipped = 0

    def start(self, tag: str, text: str | None) -> None:
        if tag in _BLOCKS:
            self.flush()
        self._open.append(tag)
        self._skipped += tag in _SKIPPED
        if tag == "br":
            self._words.append(_BREAK)
        self._add(text if tag else "")

    def end(self, tag: str, tail: str | None) -> None:
        if tag in _BLOCKS:
            self.flush()
        self._open.pop()
        self._skipped -= tag in _SKIPPED
        self._add(tail)

    def _add(self, text: str | None) -> None:
        if text and not self._skipped:
            self._words.append(text.replace("\n", _BREAK) if "pre" in self._open else text)

    def flush(self) -> None:
        raw = "".join(self._words)
        self._words.clear()
        if not raw.strip(f" \t\r\n{_BREAK}\xa0"):
            return
        role, opened = Role.BODY, set(self._open)
        if opened & _HEADINGS:
            role = Role.SUBHEAD
        elif opened & _CAPTIONS:
            role = Role.CAPTION
        quoted, listed = bool(opened & _QUOTES) and role is Role.BODY, bool(opened & _CELLS)
        self.found += [Paragraph(text, role, quoted, listed) for text in _split(raw)]


def _split(raw: str) -> list[str]:
    """Return the paragraphs of what stands in one element, told by its line breaks and indents."""
    if _BREAK in raw:
        lines = "\n".join(" ".join(line.split()) for line in raw.split(_BREAK)).strip()
        return [" ".join(lines[start:end].split()) for start, end in find_pieces(lines)] if lines else []
    if len(raw) >= _MIN_RUN_ON and "\n" in raw:
        indented = len(_INDENTED.findall(raw))
        if 2 <= indented <= _MAX_INDENTED * raw.count("\n"):
            return [one for part in _INDENTED.split(raw) if (one := " ".join(part.split()))]
    return [one for part in _BLANK_LINE.split(raw) if (one := " ".join(part.split()))]
