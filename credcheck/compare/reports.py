"""Independence: which matches count as another report, and why the others do not."""

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import Final

from credcheck.compare.matches import Found
from credcheck.compare.side import Side
from credcheck.model.article import Span
from credcheck.model.evidence import MatchRelation
from credcheck.model.statements import Attribution
from credcheck.model.text import fold

_OUTVOTED: Final = 2
"""Reports with another value for each report that has ours too, from which the difference is still shown."""


def rule_out(ours: Side, backing: Attribution | None, found: Found) -> str:
    """Return why a match is no independent report of our claim, or "" where it is one."""
    theirs = found.side
    if theirs.story.id == ours.story.id:
        return "a copy of the same report"
    if not theirs.reports(found.sentence):
        return "a headline or caption is no report of its own"
    if ours.outlet is not None and ours.outlet == theirs.outlet:
        return "the same outlet"
    voice = _speaker(backing)
    if voice and any(_speaker(other) == voice for other in theirs.attributions_in(found.sentence)):
        return "the same source"
    return ""


def leave_settled(ours: Side, found: Sequence[Found]) -> list[Found]:
    """Return what was found without the differences in values that enough other reports give as we do.

    A figure that others have too is no slip of ours; the report that stands alone hears of it.
    """
    agree: dict[Span, set[str]] = {}
    differ: dict[Span, set[str]] = {}
    for one in found:
        if one.side.story.id != ours.story.id:
            for span in one.settled:
                agree.setdefault(span, set()).add(one.side.story.id)
        for difference in one.differs:
            differ.setdefault(difference.ours, set()).add(one.side.story.id)
    settled = {span for span, stories in differ.items() if _OUTVOTED * len(agree.get(span, ())) > len(stories)}
    return [_leave(one, settled) if one.differs else one for one in found]


def _leave(found: Found, settled: Container[Span]) -> Found:
    differs = tuple(one for one in found.differs if one.ours not in settled)
    relation = MatchRelation.DIFFERS if differs else MatchRelation.PARTLY
    return replace(found, differs=differs, relation=relation)


def _speaker(attribution: Attribution | None) -> str:
    """Return the folded last name of who speaks, or ""."""
    if attribution is None or not attribution.speaker:
        return ""
    return fold(attribution.speaker).split(" ")[-1]
