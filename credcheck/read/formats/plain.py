"""Read plain text: the text stays as it is, its paragraphs and its metadata lines become blocks."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from credcheck.model.article import Article, Block, Role, SourceMap
from credcheck.read.decode import decode
from credcheck.read.front_matter.metadata import read_date
from credcheck.read.language import detect_language
from credcheck.read.markup.lines import line_starts
from credcheck.read.roles.assign import tell_roles
from credcheck.read.roles.dateline import split_datelines
from credcheck.text.span import Span

_LINE: Final = re.compile(r"[^\S\n]*(\S(?:[^\n]*\S)?)")
_CARRIED: Final = re.compile(r"\n ?[a-z]")
_MIN_CARRIED: Final = 0.2
_NARROW: Final = 90
_MIN_CARRIED_NARROW: Final = 0.05
"""Lines that carry a sentence on, as a share of all: in wrapped news about half; where every line is at most `_NARROW`
characters wide, one is enough in a short text, for sentences of news are longer than that."""
_FULL_LINE: Final = 0.8
"""A line and the next word fill so much of the width where the text goes on; typewriters wrapped early."""
_FULL_STOPS: Final = (".", "!", "?", ".”", '."', ".'")


def read_plain(raw: bytes, path: str) -> Article:
    """Return the article of a plain text file; its text is the decoded file, unchanged but for line ends."""
    decoded = decode(raw, path)
    text = decoded.text
    spans = find_pieces(text)
    told = tell_roles([text[start:end] for start, end in spans])
    blocks = split_datelines(
        text, [Block(Span(start, end), role) for (start, end), role in zip(spans, told.roles, strict=True)]
    )
    said = told.metadata
    return Article(
        path=path,
        text=text,
        source_map=SourceMap(line_starts(text)),
        blocks=blocks,
        title=said.title,
        dek=said.dek,
        byline=said.byline,
        outlet=said.outlet,
        url=said.url,
        published=said.published or _dated(text, blocks),
        language=detect_language(text),
        notes=decoded.notes,
    )


def find_pieces(text: str) -> list[tuple[int, int]]:
    """Return the paragraphs as (start, end), stripped: lines, or runs of lines where the file is wrapped."""
    lines = [found.span(1) for found in _LINE.finditer(text)]
    return _join_wrapped(text, lines) if _is_wrapped(text, lines) else lines


def _is_wrapped(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Say whether sentences go on from line to line: a next line that begins in lower case tells."""
    carried = len(_CARRIED.findall(text))
    if not carried:
        return False
    narrow = max(end - start for start, end in lines) <= _NARROW
    return carried >= (_MIN_CARRIED_NARROW if narrow else _MIN_CARRIED) * len(lines)


def _join_wrapped(text: str, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join the lines of each paragraph: it ends at a blank line, an indent, a short line, or below a headline."""
    width = max(end - start for start, end in lines)
    pieces = [lines[0]]
    for (above, above_end), (start, end) in pairwise(lines):
        if start == above_end + 1 and text[start].islower():
            pieces[-1] = (pieces[-1][0], end)
            continue
        gap = text[above_end:start]
        parted = gap.count("\n") > 1 or gap.endswith("  ")
        if parted or _ends_paragraph(text[above:above_end], text[start:end], width, first=above == lines[0][0]):
            pieces.append((start, end))
        else:
            pieces[-1] = (pieces[-1][0], end)
    return pieces


def _ends_paragraph(line: str, below: str, width: int, *, first: bool) -> bool:
    """Say whether a paragraph ends with a line.

    It does with a full stop that leaves room for the next word; without one, only the line of a headline does.
    """
    if below[0].islower():
        return False
    stops = line.endswith(_FULL_STOPS)
    if first and line.isupper() and not stops:
        return True
    return (stops or first) and len(line) + 1 + len(below.split(None, 1)[0]) < _FULL_LINE * width


def _dated(text: str, blocks: Sequence[Block]) -> date | None:
    datelines = (read_date(block.span.of(text)) for block in blocks if block.role is Role.DATELINE)
    return next((one for one in datelines if one), None)
