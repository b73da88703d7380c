"""Lists: the items that a sentence counts up, so that another report can carry some of them and lack others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.text.span import Span
from credcheck.text.terms import Term

_CUT: Final = re.compile(r"\s*(?:[;,]\s*(?:and\s+|as well as\s+|or\s+)?|\s+as well as\s+|\s+and\s+)", re.IGNORECASE)
_OPENING: Final = re.compile(r":\s+|\b(?:including|such as|namely|like)\s+", re.IGNORECASE)
_ENDING: Final = re.compile(
    r"(?<=[^\W\d_]),\s+((?:[^\W\d_][^,;:.\"“”]{1,40},\s+)*[^\W\d_][^,;:.\"“”]{1,40}?,?\s+(?:and|or)\s+[^,;:.\"“”]{2,40})(?=[,.;]|$)"
)
"""What stands behind the first comma of "A, B and C"."""
_FEW_WORDS: Final = 4
"""Content words of an item of a list that no opening tells from a clause."""
_MOST_WORDS: Final = 7
"""Content words of an item; a longer piece is a clause."""
_LEAST_ITEMS: Final = 3


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list."""

    span: Span
    keys: frozenset[str]


_LONGEST: Final = 600
"""Characters of a sentence whose last list is looked for: a longer one is itself a list, and the search goes over it
once for each of its commas."""


def list_items(text: str, span: Span, terms: Sequence[Term], *, said: Sequence[Span] = ()) -> tuple[Item, ...]:
    """Return the items of the list that an opening ("including", a colon) begins; no such list: empty.

    `said`: the cues of the claim; a piece that holds one ("their union said") tells who speaks and is no item.
    """
    opening = _OPENING.search(text, span.start, span.end)
    if opening is None:
        return ()
    edges = [opening.end()]
    for cut in _CUT.finditer(text, opening.end(), span.end):
        edges += [cut.start(), cut.end()]
    edges.append(span.end)
    items = [_item(start, end, terms) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
    kept = tuple(item for item in items if item.keys and not any(item.span.overlaps(cue) for cue in said))
    short = all(len(item.keys) <= _MOST_WORDS for item in kept)
    return kept if len(kept) >= _LEAST_ITEMS and short else ()


def closing_items(text: str, span: Span, terms: Sequence[Term]) -> tuple[Item, ...]:
    """Return the items behind the first of a list that ends in "and" or "or": "lamps, benches and a fence".

    Where the first begins nobody can say without a parser. Names in apposition are no items: each must begin small.
    """
    found = _ENDING.search(text, span.start, span.end) if span.end - span.start <= _LONGEST else None
    if found is None:
        return ()
    edges = [
        found.start(1),
        *(edge for cut in _CUT.finditer(text, *found.span(1)) for edge in cut.span()),
        found.end(1),
    ]
    items = [_item(start, end, terms) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
    kept = tuple(item for item in items if item.keys)
    small = all(not text[item.span.start].isupper() and len(item.keys) <= _FEW_WORDS for item in kept)
    return kept if len(kept) >= _LEAST_ITEMS - 1 and small else ()


def carried_items(items: Sequence[Item], theirs: frozenset[str]) -> tuple[list[Item], list[Item]]:
    """Return the items that share a word with another sentence, and those that do not."""
    carried = [item for item in items if item.keys & theirs]
    return carried, [item for item in items if not item.keys & theirs]


def _item(start: int, end: int, terms: Sequence[Term]) -> Item:
    words = [term for term in terms if start <= term.span.start < end]
    end = max((term.span.end for term in words), default=end)
    return Item(Span(start, end), frozenset(term.key for term in words))
