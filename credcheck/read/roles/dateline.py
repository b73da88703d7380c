"""Find the dateline a paragraph opens with: "WASHINGTON (AP) — ", "date 2026-02-03 "."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from credcheck.lexicon.english.calendar import MONTH_WRITTEN
from credcheck.model.article import Block, Role
from credcheck.read.front_matter.metadata import DATE
from credcheck.text.span import Span

_TOWN: Final = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’/-]*[A-ZÀ-Þ.](?: [A-ZÀ-Þ][A-ZÀ-Þ.'’/-]*[A-ZÀ-Þ.]){0,2}"
_PLACE: Final = rf"{_TOWN}(?:,? (?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.?|[A-Z]{{2}})(?: [A-Z][a-z]+)?)?"
_MIXED_PLACE: Final = r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,3}(?:, [A-Z][\w.]+)?"
_DAY: Final = rf"(?:,? {MONTH_WRITTEN} \d{{1,2}}(?:, \d{{4}})?)"
_WIRE: Final = r"[(/]\s?(?:[A-Z][\w. ]{1,30}?|dpa|epd|kna|sda|apa|[a-z]pa)\s?[)/]"
_DASH: Final = r"\s?(?:--|[—–―]|[-_](?=\s))\s*"
_WIRE_DATELINE: Final = re.compile(
    rf"((?:{_PLACE}{_DAY}?(?:,? {_WIRE})?|{_MIXED_PLACE}{_DAY}? {_WIRE}|{_WIRE}){_DASH})(?!\s|[a-zß-ÿ])"
)
_GLUED_DATE: Final = re.compile(
    rf"((?:date|dated|published|posted|updated)\s*(?:on|:)?\s+{DATE})[\s|:,–—-]+(?=\S)", re.IGNORECASE
)
_BODY_BLOCKS_LOOKED_AT: Final = 2
_MAX_DATELINE: Final = 120


def split_datelines(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with the dateline that opens the first or second paragraph as a block of its own."""
    return tuple(_split(text, blocks))


def _split(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    bodies = 0
    for block in blocks:
        start, end = block.span.start, block.span.end
        bodies += block.role is Role.BODY
        found = None
        if block.role is Role.BODY and bodies <= _BODY_BLOCKS_LOOKED_AT:
            found = dateline_length(text[start : min(end, start + _MAX_DATELINE)])
        if found is None or start + found[1] >= end:
            yield block
        else:
            yield Block(Span(start, start + found[0]), Role.DATELINE)
            yield replace(block, span=Span(start + found[1], end))


def dateline_length(opening: str) -> tuple[int, int] | None:
    """Return (end of the dateline, start of the sentence) in a paragraph's opening, or None where there is none."""
    found = _WIRE_DATELINE.match(opening) if opening[:1].isupper() or opening[:1] in "(/" else None
    found = found or _GLUED_DATE.match(opening)
    if found is None:
        return None
    return len(found[1].rstrip()), found.end()
