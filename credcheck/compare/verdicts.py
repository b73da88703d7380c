"""Verdicts: how one claim stands beside the other reports of its story, by the support table of docs/report-json.md."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from credcheck.compare.matches import Found, Matcher
from credcheck.compare.reports import leave_settled, rule_out
from credcheck.compare.side import Side
from credcheck.model.evidence import MatchRelation, Support, Verdict
from credcheck.model.settings import MatchSettings
from credcheck.model.statements import Attribution, Claim

_CARRIES: Final = frozenset({MatchRelation.SAME_CLAIM, MatchRelation.SAME_QUOTE})
_SUPPORTED: Final = frozenset({Support.CORROBORATED, Support.PARTLY, Support.SINGLE_REPORT})


def give_verdict(ours: Side, claim: Claim, matcher: Matcher, *, covered: bool, settings: MatchSettings) -> Verdict:
    """Return the verdict on one claim; its matches are those a reader would want to see."""
    backing = ours.attribution(claim)
    judged = [replace(one, ruled_out=rule_out(ours, backing, one)) for one in matcher.find_matches(claim)]
    judged = leave_settled(ours, judged)
    support, reports, why = _weigh(claim, judged, covered=covered, backing=backing)
    listed = [one for one in judged if one.score >= settings.min_match][: settings.max_matches or None]
    return Verdict(
        claim=claim.id,
        support=support,
        supported=_supported(support, backing),
        reports=reports,
        matches=matcher.match_all(claim, listed),
        why=why,
    )


def _weigh(
    claim: Claim, judged: Sequence[Found], *, covered: bool, backing: Attribution | None
) -> tuple[Support, int, tuple[str, ...]]:
    """Return the support, the number of independent reports, and the steps that led there."""
    if not claim.kind.checkable:
        return Support.NOT_CHECKABLE, 0, (f"A claim of kind “{claim.kind}” is not checked.",)
    if not covered:
        return Support.UNMATCHED, 0, ("No other report of this story is in the corpus.",)
    counted = [match for match in judged if not match.ruled_out]
    whole = {match.side.story.id for match in counted if match.relation in _CARRIES}
    part = {match.side.story.id for match in counted if match.relation is MatchRelation.PARTLY} - whole
    differing = {match.side.story.id for match in judged if match.differs}
    echoes = [match for match in judged if match.ruled_out and match.relation in _CARRIES]
    if whole:
        return Support.CORROBORATED, len(whole), (f"{len(whole)} independent reports carry it.",)
    if differing:
        return Support.DIFFERS, 0, (f"{len(differing)} reports carry it with another value, none with ours.",)
    if part:
        return Support.PARTLY, len(part), (f"{len(part)} independent reports carry part of it.",)
    if echoes:
        return Support.ECHO, 0, (f"Others carry it, but: {echoes[0].ruled_out}.",)
    if backing is not None and backing.type.backed:
        return Support.SINGLE_REPORT, 0, ("Nobody else carries it; a source the reader can weigh stands behind it.",)
    return Support.UNSUPPORTED, 0, ("Nobody else carries it, and no source the reader can weigh stands behind it.",)


def _supported(support: Support, backing: Attribution | None) -> bool | None:
    if support is Support.NOT_CHECKABLE:
        return None
    if support is Support.ECHO:
        return backing is not None and backing.type.backed
    return support in _SUPPORTED
