"""Verdicts: how one claim stands beside the other reports of its story, by the support table of docs/report-json.md."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from credcheck.compare.matching.find import Matcher
from credcheck.compare.matching.relations import CARRIES, Found
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.verdicts.independence import Lineage, leave_settled, rule_out
from credcheck.model.evidence import Difference, MatchRelation, Support, Verdict
from credcheck.model.settings import MatchSettings
from credcheck.model.statements import Claim

_SHOWN: Final = 3
"""Ruled-out sentences named in the steps to a verdict."""

Place = tuple[Side, int]
"""A sentence: the article and the sentence's id."""


@dataclass(frozen=True)
class Standing:
    """What is known of the whole article before its claims are judged."""

    told: bool
    """Another report of the story is there, be it our own outlet's."""
    covered: bool
    """Another outlet's report of the story is there."""
    lineage: Lineage
    called: Mapping[str, str] = field(default_factory=dict)
    """How an outlet is written, by its folded name."""
    disputed: Mapping[int, Sequence[Place]] = field(default_factory=dict)
    """By sentence of ours: who denies it, or tells it otherwise."""
    overtaken: Mapping[int, Sequence[Place]] = field(default_factory=dict)
    """By sentence of ours: what a later report tells instead."""
    conflicts: Mapping[int, Sequence[tuple[Side, int, Difference]]] = field(default_factory=dict)
    """By claim of ours: the other article, its sentence, and what it gives differently."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The support of a claim and how it came about."""

    support: Support
    reports: int
    why: tuple[str, ...]
    against: Sequence[Place] = ()


def give_verdict(ours: Side, claim: Claim, matcher: Matcher, standing: Standing, settings: MatchSettings) -> Verdict:
    """Return the verdict on one claim; its matches are those a reader would want to see."""
    backing = ours.attribution(claim)
    measured = matcher.find_matches(claim, least=settings.min_match)
    measured = matcher.add_conflicts(claim, measured, standing.conflicts.get(claim.id, ()))
    shown = shown_matches(measured, settings)
    found = leave_settled(
        ours,
        [
            replace(one, ruled_out=rule_out(ours, backing, one, standing.lineage, standing.called))
            if at in shown
            else one
            for at, one in enumerate(measured)
        ],
    )
    weighed = _weigh(claim, found, standing, backed=backing is not None and backing.type.backed)
    listed = [one for at, one in enumerate(found) if at in shown and one.score >= settings.min_match]
    return Verdict(
        claim=claim.id,
        support=weighed.support,
        reports=weighed.reports,
        matches=matcher.match_all(claim, listed[: settings.max_matches or None]),
        against=tuple(matcher.match_against(claim, side, sentence) for side, sentence in weighed.against),
        why=(*weighed.why, *_ruled_out(found)),
    )


def shown_matches(found: Sequence[Found], settings: MatchSettings) -> frozenset[int]:
    """Return the positions of the matches that could carry the claim, and of the best that are only related to it.

    Whoever asks for matches weaker than the default is shown every related one.
    """
    carrying = [at for at, one in enumerate(found) if one.relation is not MatchRelation.RELATED]
    related = [
        at for at, one in enumerate(found) if one.relation is MatchRelation.RELATED and one.score >= settings.min_match
    ]
    every = settings.max_related == 0 or settings.min_match < MatchSettings().min_match
    return frozenset(carrying + (related if every else related[: settings.max_related]))


def _weigh(claim: Claim, found: Sequence[Found], standing: Standing, *, backed: bool) -> Weighed:
    """Return the support: what speaks against a claim first, then who carries it, then what stands behind it."""
    if not claim.kind.checkable:
        return Weighed(Support.NOT_CHECKABLE, 0, (f"A claim of kind “{claim.kind}” is not checked.",))
    if claim.sentence in standing.disputed:
        step = "Somebody denies it, or tells it otherwise."
        return Weighed(Support.DISPUTED, 0, (step,), standing.disputed[claim.sentence])
    differing = {one.side.story.id for one in found if one.differs}
    if differing:
        return Weighed(Support.DIFFERS, 0, (f"{_reports(len(differing))} another value.",))
    if not standing.told:
        return Weighed(Support.UNMATCHED, 0, ("No other report of this story is in the corpus.",))
    if claim.sentence in standing.overtaken:
        step = "A later report tells that what was awaited has happened."
        return Weighed(Support.SUPERSEDED, 0, (step,), standing.overtaken[claim.sentence])
    return _count(found) or _alone(found, covered=standing.covered, backed=backed)


def _count(found: Sequence[Found]) -> Weighed | None:
    """Return the support that independent reports give, each story counted once, or None where none carries it."""
    counted = [one for one in found if not one.ruled_out]
    whole = {one.side.story.id for one in counted if one.relation in CARRIES and not (one.unsaid or one.partial)}
    part = {one.side.story.id for one in counted if one.relation in (MatchRelation.PARTLY, *CARRIES)} - whole
    if whole:
        return Weighed(Support.CORROBORATED, len(whole), (f"{_reports(len(whole))} the same, independently.",))
    if part:
        unsaid = any(one.relation in CARRIES and one.unsaid for one in counted)
        lacks = ": the rest, without its figures" if unsaid else ""
        return Weighed(Support.PARTLY, len(part), (f"{_reports(len(part))} part of it, independently{lacks}.",))
    return None


def _alone(found: Sequence[Found], *, covered: bool, backed: bool) -> Weighed:
    """Return the support of a claim that no independent report carries."""
    echo = next((one for one in found if one.ruled_out and not one.negated and one.relation in CARRIES), None)
    if echo is not None and echo.side.reports(echo.sentence):
        return Weighed(Support.ECHO, 0, (f"Others carry it, but none independently: {echo.ruled_out}.",))
    if not covered:
        step = "No other outlet's report of this story is in the corpus, and our own outlet's do not carry it."
        return Weighed(Support.UNMATCHED, 0, (step,))
    if backed:
        step = "No other report carries it; a source that the reader can weigh stands behind it."
        return Weighed(Support.SINGLE_REPORT, 0, (step,))
    step = "No other report carries it, and no source that the reader can weigh stands behind it."
    return Weighed(Support.UNSUPPORTED, 0, (step,))


def _reports(count: int) -> str:
    return "1 report gives" if count == 1 else f"{count or 'no'} reports give"


def _ruled_out(found: Sequence[Found]) -> list[str]:
    """Return one step for each of the best sentences that would carry the claim but do not count."""
    near = [one for one in found if one.ruled_out and one.relation is not MatchRelation.RELATED]
    return [f"Ruled out: {one.side.document.path}, {one.ruled_out}." for one in near[:_SHOWN]]
