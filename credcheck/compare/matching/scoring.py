"""Scores: how probable it is that two articles tell one story, and that two sentences report the same.

Pure: opens no file, knows no storage. The few coefficients are hand-checkable; docs/corroboration.md says how they were
fitted and how often they are right.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log, log1p, sqrt
from typing import Final

from credcheck.model.candidates import Weights, WeightTable, Worded

_STORY: Final = (-4.7, 14.0)
"""Intercept; affinity of the two articles."""
_CLAIM: Final = (-6.6, 6.3, 2.0, 1.3)
"""Intercept; affinity of the two articles; likeness of the sentences; logarithm of one more than the shared weight."""


def weigh_story(weights: Weights, sentences: Iterable[Worded]) -> WeightTable:
    """Return how much a term tells within one story: what few of its sentences hold tells more than what all hold.

    The square root of the weight in ordinary news times the logarithm of how rare the term is among the sentences of
    the story, in thousandths. Within a story a name tells no more than another word: nearly every sentence holds it.
    """
    held = [worded.keys for worded in sentences if worded.keys]
    counts = Counter(key for keys in held for key in keys)

    def weigh(key: str) -> int:
        rarity = log(len(held) / max(1, counts[key]) + 1.0)
        return max(1, round(1000 * sqrt(weights.rarity(key) / 1000) * rarity))

    return WeightTable(weigh)


class WeightTotals(dict[frozenset[str], int]):
    """What all terms of a sentence weigh together, worked out when it is first asked for."""

    def __init__(self, table: WeightTable) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, keys: frozenset[str]) -> int:
        total = self[keys] = self._table.total(keys)
        return total


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two sentences have in common, as numbers."""

    likeness: float
    """Shared weight beside the geometric mean of both weights, 0.0 to 1.0."""
    shared: float
    """Weight of the shared terms."""
    ours: float
    """Weight of all our terms."""
    theirs: float


def measure_likeness(ours: Worded, theirs: Worded, table: WeightTable, totals: WeightTotals) -> Likeness:
    """Return what two worded sentences have in common, as their story weighs it; `totals` are of the same table."""
    shared = sum([table[key] for key in ours.keys & theirs.keys])
    mine, other = totals[ours.keys], totals[theirs.keys]
    return Likeness(shared / sqrt(mine * other) if shared else 0.0, shared / 1000, mine / 1000, other / 1000)


def story_probability(affinity: float) -> float:
    """Return how probable it is that two articles tell one story, from the likeness of their terms."""
    intercept, slope = _STORY
    return _logistic(intercept + slope * affinity)


def claim_probability(measured: Likeness, affinity: float) -> float:
    """Return how probable it is that two sentences report the same, from their likeness and that of their articles."""
    intercept, story, likeness, shared = _CLAIM
    return _logistic(intercept + story * affinity + likeness * measured.likeness + shared * log1p(measured.shared))


def _logistic(value: float) -> float:
    return 1.0 / (1.0 + exp(-value))
