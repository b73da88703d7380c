"""Read plain text: the text stays as it is, its paragraphs and its metadata lines become blocks."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from credcheck.model.article import Article, Block, Role, SourceMap, Span
from credcheck.read.dateline import split_datelines
from credcheck.read.decode import decode
from credcheck.read.language import detect_language
from credcheck.read.lines import line_starts
from credcheck.read.metadata import read_date
from credcheck.read.roles import tell_roles

_LINE: Final = re.compile(r"[^\S\n]*(\S(?:[^\n]*\S)?)")
_WRAPPED: Final = re.compile(r"\n ?[a-z]")
_MIN_WRAPPED_SHARE: Final = 0.2


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
    if len(_WRAPPED.findall(text)) < _MIN_WRAPPED_SHARE * len(lines):
        return lines
    return _join_wrapped(text, lines)


def _join_wrapped(text: str, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join the lines of each paragraph: it ends at a blank line, an indent, a short full stop, or below a headline."""
    width = max(end - start for start, end in lines)
    pieces: list[tuple[int, int]] = []
    for at, (start, end) in enumerate(lines):
        joins = (
            bool(at)
            and "\n\n" not in (gap := text[pieces[-1][1] : start])
            and not gap.endswith("  ")
            and gap.count("\n") < 2
        )
        above = lines[at - 1] if at else (0, 0)
        if joins and not _ends_paragraph(text[above[0] : above[1]], text[start:end], width, first=at == 1):
            pieces[-1] = (pieces[-1][0], end)
        else:
            pieces.append((start, end))
    return pieces


def _ends_paragraph(line: str, below: str, width: int, *, first: bool) -> bool:
    if line.endswith((".", "!", "?", ".”", '."', ".'")):
        return len(line) < 0.75 * width
    return (
        first
        and (line.isupper() or len(line) + 1 + len(below.split(None, 1)[0]) < 0.75 * width)
        and not below[0].islower()
    )


def _dated(text: str, blocks: Sequence[Block]) -> date | None:
    datelines = (read_date(block.span.of(text)) for block in blocks if block.role is Role.DATELINE)
    return next((one for one in datelines if one), None)
