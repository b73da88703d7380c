"""Votes: a figure that two reports give alike speaks against ours where the sentence of one alone is too unlike.

Figures only: of days a story has many, and two reports that name one of them are soon found.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from credcheck.compare.differences.figures import figures_agree
from credcheck.compare.matching.relations import Found
from credcheck.model.evidence import Difference, MatchRelation

_MIN_VOTES: Final = 2
"""Stories, copies counted once, that give the same other value."""

Vote = tuple[Found, Difference]


def join_doubts(found: Sequence[Found]) -> list[Found]:
    """Return what was found with the doubtful differences shown that another report bears out."""
    votes = [(one, difference) for one in found for difference in (*one.differs, *one.doubts)]
    return [_join(one, votes) if one.doubts else one for one in found]


def _join(found: Found, votes: Sequence[Vote]) -> Found:
    shown = [one for one in found.doubts if _votes_for((found, one), votes) >= _MIN_VOTES]
    if not shown:
        return found
    return replace(found, differs=(*found.differs, *shown), relation=MatchRelation.DIFFERS)


def _votes_for(doubt: Vote, votes: Sequence[Vote]) -> int:
    """Return how many stories give what a report gives instead of our value."""
    ours = doubt[1].ours
    return len({vote[0].side.story.id for vote in votes if vote[1].ours == ours and _agree(doubt, vote)})


def _agree(one: Vote, other: Vote) -> bool:
    """Say whether two reports give the same instead."""
    figures, others = (found.side.figures_in(difference.theirs) for found, difference in (one, other))
    return any(figures_agree(a.value, b.value) for a in figures for b in others)
