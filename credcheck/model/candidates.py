"""Candidates: what the index found that may carry a draft's claims, and the terms that found it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from credcheck.text.terms import Term


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a term tells, in thousandths: rare words, names and figures tell more than common words.

    Whole numbers, so that a sum is the same in whatever order its terms come.
    """

    background: Mapping[str, int]
    """Weight of a term by how rare it is in ordinary news, for the terms that are not rare."""
    names: frozenset[str] = frozenset()
    """Terms that the articles of this run write with a capital letter where no rule asks for one."""
    unknown: int = 4000
    """Weight of a term that the background does not know."""
    figure: int = 2000
    """Weight of a figure."""
    name_factor: int = 2
    """What a name weighs beside a common word that is as rare."""

    def of(self, key: str) -> int:
        """Return the weight of a term, above zero."""
        weight = self.rarity(key)
        return weight * self.name_factor if key in self.names else weight

    def rarity(self, key: str) -> int:
        """Return the weight of a term by its rarity alone, whether it is a name or not."""
        return self.figure if key[0].isdigit() else self.background.get(key, self.unknown)


class WeightTable(dict[str, int]):
    """The weight of each term, worked out when it is first asked for."""

    def __init__(self, of: Callable[[str], int]) -> None:
        super().__init__()
        self._of = of

    def __missing__(self, key: str) -> int:
        weight = self[key] = self._of(key)
        return weight

    def total(self, keys: Iterable[str]) -> int:
        """Return the weight of all the terms together."""
        return sum(map(self.__getitem__, keys))


@dataclass(frozen=True, slots=True)
class Worded:
    """The terms of a sentence or a claim, weighed."""

    terms: tuple[Term, ...]
    """In reading order."""
    keys: frozenset[str]
    weight: int
    """Sum of the weights of its keys."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of another article that may report what a claim reports."""

    document: int
    """Position in the field."""
    sentence: int
    """Id of the sentence."""
    likeness: float
    """Shared weight beside the geometric mean of both weights, 0.0 to 1.0."""


@dataclass(frozen=True)
class Candidates:
    """What the index found for the drafts of a run, which are the first articles of its field."""

    drafts: int
    weights: Weights
    sentences: tuple[tuple[Worded, ...], ...]
    """By document, then by sentence id; empty for sentences that nobody is held against."""
    claims: tuple[tuple[Worded, ...], ...]
    """By draft, then by claim id."""
    beside: tuple[tuple[tuple[Candidate, ...], ...], ...]
    """By draft, then by claim id: the likeliest sentences of other articles, likeliest first."""
    affinity: tuple[Mapping[int, float], ...]
    """By draft, then by another document that holds a candidate: likeness of the two articles, 0.0 to 1.0."""
