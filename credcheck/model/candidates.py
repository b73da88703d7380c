"""Candidates: what the index found that may carry a draft's claims, and the terms that found it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from credcheck.model.terms import Term


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a term tells: rare words, names and figures tell more than common words."""

    background: Mapping[str, float]
    """Weight of a term by how rare it is in ordinary news, for the terms that are not rare."""
    names: frozenset[str]
    """Terms that the articles of this run write with a capital letter where no rule asks for one."""
    unknown: float = 4.0
    """Weight of a term that the background does not know."""
    figure: float = 2.0
    """Weight of a figure."""
    name_factor: float = 2.0
    """What a name weighs beside a common word that is as rare."""

    def of(self, key: str) -> float:
        """Return the weight of a term, above zero."""
        if key[0].isdigit():
            return self.figure
        weight = self.background.get(key, self.unknown)
        return weight * self.name_factor if key in self.names else weight


@dataclass(frozen=True, slots=True)
class Worded:
    """The terms of a sentence or a claim, weighed."""

    terms: tuple[Term, ...]
    """In reading order."""
    keys: frozenset[str]
    weight: float
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
    affinity: Mapping[tuple[int, int], float] = field(default_factory=dict)
    """By draft and other document, for pairs that share a candidate: likeness of the two articles, 0.0 to 1.0."""
