"""Rows: an article's text cut into the rows of the annotated draft, and what belongs to each row.

Every character of the text is in exactly one row or is space between two; nothing is left out.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from credcheck.model.article import Block, Role
from credcheck.model.statements import Document
from credcheck.text.span import Span

_PARAGRAPH: Final = re.compile(r"\S(?:.|\n(?!\s*\n))*")
QUIET: Final = frozenset({Role.BOILERPLATE, Role.DATELINE, Role.BYLINE, Role.CAPTION})
"""Roles that are greyed: nobody judges them."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Strip:
    """One row's place in the text: a block of the article, or text that no block claims."""

    span: Span
    role: Role
    quoted: bool = False
    listed: bool = False


def cut_rows(document: Document) -> list[Strip]:
    """Return the rows of an article, ascending: its blocks, and the paragraphs between them as boilerplate.

    An article without blocks has only body paragraphs.
    """
    text, blocks = document.article.text, document.article.blocks
    loose = Role.BOILERPLATE if blocks else Role.BODY
    strips: list[Strip] = []
    at = 0
    for block in blocks:
        strips += _paragraphs(text, at, block.span.start, loose)
        strips.append(_strip(block, max(at, block.span.start)))
        at = max(at, block.span.end)
    return [*strips, *_paragraphs(text, at, len(text), loose)]


def _strip(block: Block, start: int) -> Strip:
    return Strip(Span(start, max(block.span.end, start + 1)), block.role, block.quoted, block.listed)


def _paragraphs(text: str, start: int, end: int, role: Role) -> list[Strip]:
    """Return the paragraphs of a stretch that no block claims."""
    return [Strip(Span(*found.span()), role) for found in _PARAGRAPH.finditer(text, start, end)]


def spread(strips: Sequence[Strip], items: Iterable[T], span_of: Callable[[T], Span]) -> list[list[T]]:
    """Return, for each row, the items that overlap it, in the order given.

    An item that overlaps no row belongs to the row before it, or else to the first.
    """
    found: list[list[T]] = [[] for _ in strips]
    starts = [strip.span.start for strip in strips]
    for item in items:
        span = span_of(item)
        first = max(0, bisect_right(starts, span.start) - 1)
        last = max(first, bisect_right(starts, span.end - 1) - 1)
        if last > first and strips[first].span.end <= span.start:
            first += 1
        for index in range(first, last + 1):
            found[index].append(item)
    return found
