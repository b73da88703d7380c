"""Events: whether two articles tell of one event, by the names they share and by whom each of them names first.

Reports of a trade are written alike: two dividends, two splits of shares, two weekly statements share most of their
words and are of two companies. What tells them apart is who is named.
"""

from collections import Counter
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from credcheck.compare.sentences.calendar import CALENDAR
from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.outlets import COMPANY_FORMS_AND_AGENCIES
from credcheck.model.candidates import Weights
from credcheck.text.terms import term_key

_MIN_NAMED: Final = 4000
"""Weight of the names that reports of one event share: one that ordinary English does not know, or two that it does."""
_MANY_NAMED: Final = 30_000
"""Weight of names from which nothing else is asked: ten or fifteen names, however common, are of one event."""
_COMMON: Final = 5
_COMMON_SHARE: Final = 0.08
"""A name that more than this many, and more than this share, of the other stories' articles hold tells no event."""
_LEAD: Final = 3
"""Sentences, headline and all, in which an article names whom it is about."""
_JOINT: Final = 2
"""Characters between two words of one name, at most."""
_FORMS: Final = frozenset(map(term_key, COMPANY_FORMS_AND_AGENCIES)) | CALENDAR
"""Forms of companies, agencies that sign their copy, months and days."""


@dataclass(frozen=True)
class Field:
    """The articles of a run, and how many of them hold each name."""

    sides: Sequence[Side]
    weights: Weights

    @cached_property
    def held(self) -> Counter[str]:
        """By term: articles that write it with a capital."""
        return count_capitals(self.sides)


def in_series(ours: Side, theirs: Side) -> bool:
    """Whether two articles are of one outlet and of two days, or of days that are not known.

    Releases, weekly round-ups and yearly prizes of one site are written in the same words about another week: their
    dates and figures are no conflict. What one outlet says twice on one day is compared.
    """
    if ours.outlet is None or ours.outlet != theirs.outlet:
        return False
    mine, other = ours.document.article.published, theirs.document.article.published
    return mine is None or mine != other


def count_capitals(sides: Collection[Side]) -> Counter[str]:
    """Return how many articles write each term with a capital."""
    return Counter(key for side in sides for key in side.capitals)


class Events:
    """Tells which other articles are of the event that one draft reports."""

    def __init__(self, ours: Side, field: Field, near: Collection[int]) -> None:
        """`near`: positions of the articles that probably tell the draft's story."""
        self._ours = ours
        self._field = field
        self._near = {ours.at, *near}

    def is_one(self, theirs: Side, shared: Set[str]) -> bool:
        """Say whether another article tells of the draft's event; `shared` are the terms that two sentences share.

        Both articles name whom the other is about; where one only does, the sentences have a name in common too. Long
        reports that share very many names need neither.
        """
        rarity = self._field.weights.rarity
        if sum(map(rarity, self._written(self._ours) & self._written(theirs))) >= _MANY_NAMED:
            return True
        mine, other = self._names(self._ours), self._names(theirs)
        common = mine & other
        if sum(map(rarity, common)) < _MIN_NAMED:
            return False
        about = [not common.isdisjoint(_first_name(*one)) for one in ((self._ours, mine), (theirs, other))]
        return all(about) or (any(about) and not common.isdisjoint(shared))

    def _names(self, side: Side) -> frozenset[str]:
        """Return the names of an article that tell something of its event."""
        return self._written(side) - self._common

    def _written(self, side: Side) -> frozenset[str]:
        """Return every name of an article, forms of companies and the calendar left out."""
        return (side.capitals & self._field.weights.names) - _FORMS

    @cached_property
    def _common(self) -> frozenset[str]:
        """The names that many articles hold which tell other stories."""
        near = count_capitals([self._field.sides[at] for at in sorted(self._near)])
        most = max(_COMMON, _COMMON_SHARE * (len(self._field.sides) - len(self._near)))
        return frozenset(key for key, count in self._field.held.items() if count - near[key] > most)


def _first_name(side: Side, names: Set[str]) -> frozenset[str]:
    """Return the words of the first name in an article's lead; none where it names nobody."""
    for worded in [worded for worded in side.worded if worded.keys][:_LEAD]:
        named = [term for term in worded.terms if term.capital and term.key in names]
        found = named[:1]
        for term in named[1:]:
            if term.span.start - found[-1].span.end > _JOINT:
                break
            found.append(term)
        if found:
            return frozenset(term.key for term in found)
    return frozenset()
