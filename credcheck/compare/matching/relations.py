"""Relations: what a sentence of another article is to a claim of ours, once both have been measured and compared."""

from collections.abc import Container
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from credcheck.compare.differences.find import Compared
from credcheck.compare.matching.scoring import Likeness
from credcheck.compare.sentences.calendar import CALENDAR
from credcheck.compare.sentences.content_overlap import Carried
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.sentences.lists import Item
from credcheck.model.candidates import Worded
from credcheck.model.evidence import Difference, MatchRelation
from credcheck.text.span import Span

CARRIES: Final = frozenset({MatchRelation.SAME_CLAIM, MatchRelation.SAME_QUOTE})
"""What carries a claim, if not always all of it."""
_MIN_SAME: Final = 0.75
_MIN_SAME_LIKENESS: Final = 0.20
_MIN_SAME_FEW: Final = 0.25
"""The same where two sentences share no more than a few words of what they tell."""
_FEW, _MANY = 2, 3
"""Words of what is told, names and figures left out, that a claim and a report of it share at least."""
_MIN_PARTLY: Final = 0.45
_MIN_PARTLY_LIKENESS: Final = 0.30
_MIN_DIFFERS: Final = 0.6
_MIN_LIKENESS: Final = {"number": 0.4, "date": 0.4, "name": 0.25}
"""Likeness of two sentences from which a value that differs is shown, by kind. An unheard name needs least."""
_PLAIN: Final = 0.54
"""Likeness from which two sentences need no name in common: "He scored six" may be anybody."""
_SURE: Final = 0.95
"""Score from which the likeness does not matter: much is shared, and each sentence says more besides."""
QUOTED: Final = ("quote", "speaker")
"""Kinds that a quotation itself holds in place: its words tell that it is one event."""
_MIN_DIFFERS_TERMS: Final = 4
"""Sentences of fewer words tell too little of what their values belong to; figures are not counted."""
_MIN_SETTLED: Final = 0.5
_MIN_SETTLED_LIKENESS: Final = 0.2
"""Likeness from which a sentence speaks for our value: a day of the week stands in many sentences of a story."""
_MIN_LISTED: Final = 0.5
_MIN_ITEMS: Final = 2


class Bar(Enum):
    """How much two sentences must be alike for a value that differs to be shown, by what else speaks for it."""

    ALONE = auto()
    HELD = auto()
    """It stands between the same words in both, whoever is said to give it."""
    BORNE_OUT = auto()
    """Another report is to give it too."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence of another article beside a claim of ours."""

    side: Side
    sentence: int
    score: float
    relation: MatchRelation
    measured: Likeness
    differs: tuple[Difference, ...] = ()
    doubts: tuple[Difference, ...] = ()
    """Values that differ in a sentence that alone is too unlike to show them."""
    settled: frozenset[Span] = frozenset()
    """Our values that it gives too."""
    opposed: frozenset[Span] = frozenset()
    """Our values that it gives differently, shown or not."""
    lacking: tuple[Item, ...] = ()
    """Items of our list that it does not have."""
    unlisted: tuple[Item, ...] = ()
    """The same of a list that no word opens, where it has some of it."""
    unsaid: tuple[Span, ...] = ()
    """Our figures that it does not give, where it carries the claim for the rest."""
    partial: bool = False
    """It leaves out too much of what the claim tells to carry it whole."""
    copied: bool = False
    """It is told in the same words."""
    quoted: bool = False
    """Both quote one speaker."""
    negated: bool = False
    """One of the two says that it did not happen."""
    ruled_out: str = ""


def first_relation(score: float, measured: Likeness) -> MatchRelation:
    """Return the relation by likeness alone."""
    if score >= _MIN_SAME and measured.likeness >= _MIN_SAME_LIKENESS:
        return MatchRelation.SAME_CLAIM
    if score >= _MIN_PARTLY and measured.likeness >= _MIN_PARTLY_LIKENESS:
        return MatchRelation.PARTLY
    return MatchRelation.RELATED


def weaken(found: Found, carried: Carried) -> Found:
    """Return what was found as no more than it carries: likeness alone may come from names."""
    plenty = found.measured.likeness >= _MIN_SAME_FEW or carried.words >= _MANY
    if carried.words < _FEW or (found.relation is MatchRelation.SAME_CLAIM and not plenty):
        return replace(found, relation=MatchRelation.RELATED)
    return found if carried.whole else replace(found, partial=True)


def settle_relation(found: Found, compared: Compared, *, carried: int, negated: bool) -> MatchRelation:
    """Return the relation once values, quotations, negation and the items of a list are known."""
    if found.differs:
        return MatchRelation.DIFFERS
    if compared.quote is not None:
        return MatchRelation.SAME_QUOTE
    if negated:
        return MatchRelation.RELATED
    if found.score >= _MIN_LISTED and carried >= _MIN_ITEMS:
        return MatchRelation.PARTLY if found.lacking else MatchRelation.SAME_CLAIM
    if found.lacking and found.relation is MatchRelation.SAME_CLAIM:
        return MatchRelation.PARTLY
    return found.relation


def settles(found: Found) -> bool:
    """Say whether a value that it gives weighs for or against ours."""
    return found.score >= _MIN_SETTLED


def supports_value(found: Found, compared: Compared) -> bool:
    """Say whether a value that both give is settled by it."""
    return settles(found) and (found.measured.likeness >= _MIN_SETTLED_LIKENESS or compared.quote is not None)


def shows_difference(
    ours: Worded, found: Found, kind: str, names: Container[str], *, one_week: bool, bar: Bar = Bar.ALONE
) -> bool:
    """Say whether both sentences are so alike that another value in one of them means something.

    `one_week`: both reports were written within a week; reports of one running story tell of another day each.
    """
    if not found.side.reports(found.sentence):
        return False
    if kind in QUOTED:
        return True
    theirs = found.side.worded[found.sentence]
    likeness = found.measured.likeness
    alike = likeness >= _MIN_LIKENESS[kind if bar is Bar.ALONE else "name"] or (kind != "name" and found.score >= _SURE)
    named = likeness >= _PLAIN or any(key in names for key in ours.keys & theirs.keys)
    return (
        alike
        and named
        and (one_week or likeness >= _PLAIN)
        and (bar is Bar.HELD or found.score >= _MIN_DIFFERS)
        and _tells(ours)
        and _tells(theirs)
    )


def _tells(worded: Worded) -> bool:
    return sum(not key[0].isdigit() and key not in CALENDAR for key in worded.keys) >= _MIN_DIFFERS_TERMS
