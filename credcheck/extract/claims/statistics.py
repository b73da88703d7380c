"""Statistics without a source: the quantities of a sentence in, those that somebody must have counted out, weighed.

An estimate, a share of a population, an audience: nobody sees these. Amounts of a deal, results of a vote, prices and
casualties of the event itself are told by whoever tells of the event, and are left out.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from credcheck.lexicon.english.own_voice_phrases import (
    AUDIENCE,
    SETTLED_FIGURES,
    STATISTIC_ESTIMATED,
    STATISTIC_SHARE_OF,
)
from credcheck.model.statements import Quantity
from credcheck.text.span import Span

_ESTIMATED: Final = re.compile(STATISTIC_ESTIMATED)
_ESTIMATED_WITHIN: Final = 14
"""Characters before a quantity within which "estimated" belongs to it."""
_HEDGED: Final = frozenset(("about", "more", "less", "at-least", "at-most", "up-to"))
_SHARE_OF: Final = re.compile(STATISTIC_SHARE_OF)
_SETTLED: Final = re.compile(SETTLED_FIGURES)
_LARGE: Final = 1_000_000
_MIN_COUNT: Final = 13


def weigh_statistics(
    text: str, span: Span, quantities: Sequence[Quantity], *, sourced: bool
) -> Iterator[tuple[tuple[int, int], float]]:
    """Yield the offsets of each statistic among the quantities of a sentence, with its weight.

    `text` is the sentence in the writer's own words, in lower case; `span` is where it stands in the article. Where
    the sentence has a source, or tells of a vote, a deal or a count, an estimate alone asks for one.
    """
    estimated_only = sourced or _SETTLED.search(text) is not None
    for one in quantities:
        at = one.span.start - span.start
        if not 0 <= at < len(text) or not text[at].strip():
            continue
        weight = _weight(one, text, at, len(one.span), estimated_only=estimated_only)
        if weight:
            yield (one.span.start, one.span.end), weight


def _weight(one: Quantity, text: str, at: int, length: int, *, estimated_only: bool) -> float:
    if _ESTIMATED.search(text[max(0, at - _ESTIMATED_WITHIN) : at + length]) and not one.event:
        return 3.0
    if estimated_only:
        return 0.0
    if one.unit == "percent":
        return 3.0 if _SHARE_OF.match(text[at + length :]) else 1.5
    if one.unit or one.event or one.value < _MIN_COUNT:
        return 0.0
    weight = 2.0 if one.noun in AUDIENCE and one.value >= 1000 else 0.0
    if one.comparator in _HEDGED:
        weight += 1.5
    return weight + (1.0 if weight and one.value >= _LARGE else 0.0)
