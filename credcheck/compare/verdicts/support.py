"""Verdicts: how one claim stands beside the other reports of its story, by the support table of docs/report-json.md."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from credcheck.compare.matching.coverage import ClaimCoverage, Coverer, Extent
from credcheck.compare.matching.find import Matcher
from credcheck.compare.matching.relations import Found
from credcheck.compare.matching.thresholds import SURE_AT
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.verdicts.credit_graph import Origins
from credcheck.compare.verdicts.independence import leave_settled, rule_out, shares_source
from credcheck.model.evidence import Difference, MatchRelation, Support, Verdict
from credcheck.model.settings import MatchSettings
from credcheck.model.statements import Claim

_ONLY_HERE: Final = (Support.SINGLE_REPORT, Support.UNSUPPORTED)
_SHOWN: Final = 3
"""Ruled-out sentences, and words of a claim, named in the steps to a verdict."""

Place = tuple[Side, int]
"""A sentence: the article and the sentence's id."""


@dataclass(frozen=True)
class Standing:
    """What is known of the whole article before its claims are judged."""

    told: bool
    """Another report of the story is there, be it our own outlet's."""
    covered: bool
    """Another outlet's report of the story is there."""
    origins: Origins
    """What each report of the story goes back to."""
    called: Mapping[str, str] = field(default_factory=dict)
    """How an outlet is written, by its folded name."""
    disputed: Mapping[int, Sequence[Place]] = field(default_factory=dict)
    """By sentence of ours: who denies it, or tells it otherwise."""
    overtaken: Mapping[int, Sequence[Place]] = field(default_factory=dict)
    """By sentence of ours: what a later report tells instead."""
    conflicts: Mapping[int, Sequence[tuple[Side, int, Difference]]] = field(default_factory=dict)
    """By claim of ours: the other article, its sentence, and what it gives differently."""
    related: int = 0
    """Reports of other outlets that tell of the same running story, but of another event."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The support of a claim and how it came about."""

    support: Support
    reports: int
    why: tuple[str, ...]
    against: Sequence[Place] = ()
    shared_source: str = ""


@dataclass(frozen=True, slots=True)
class Carrier:
    """Another article that carries a claim, whole or in part."""

    coverage: ClaimCoverage
    ruled_out: str
    """Why it is no independent report of it, or ""."""

    @property
    def whole(self) -> bool:
        """It has all of it."""
        return self.coverage.extent is Extent.WHOLE

    @property
    def story(self) -> str:
        """Its report and the copies of it, which count once."""
        return self.coverage.side.story.id


def give_verdict(
    ours: Side, claim: Claim, matcher: Matcher, coverer: Coverer, standing: Standing, settings: MatchSettings
) -> Verdict:
    """Return the verdict on one claim; its matches are those a reader would want to see."""
    backing = ours.attribution(claim)
    measured = matcher.find_matches(claim, least=settings.min_match)
    conflicts = standing.conflicts.get(claim.id, ())
    measured = matcher.add_conflicts(claim, measured, conflicts)
    covered = coverer.cover(claim, measured)
    measured = matcher.show_bearing(claim, measured, covered)
    shown = shown_matches(measured, settings)
    found = leave_settled(
        ours,
        [
            replace(one, ruled_out=_why_not(ours, claim, one, standing)) if at in shown else one
            for at, one in enumerate(measured)
        ],
        shown=[difference.ours for _, _, difference in conflicts],
    )
    carriers = _find_carriers(ours, claim, covered, found, standing)
    weighed = _weigh(claim, found, carriers, standing, backed=backing is not None and backing.type.backed)
    listed = [one for at, one in enumerate(found) if at in shown and _is_listed(one, settings)]
    return Verdict(
        claim=claim.id,
        support=weighed.support,
        reports=weighed.reports,
        matches=matcher.match_all(claim, _kept(listed, _most_matches(settings))),
        against=tuple(matcher.match_against(claim, side, sentence) for side, sentence in weighed.against),
        elsewhere=coverer.find_literally(claim) if weighed.support in _ONLY_HERE else (),
        shared_source=weighed.shared_source,
        why=(*weighed.why, *_steps(ours, carriers), *_ruled_out(found)),
    )


def _most_matches(settings: MatchSettings) -> int:
    """Return how many matches a claim keeps, 0 for all: whoever asks for weaker ones than the default sees them all."""
    return 0 if settings.min_match < MatchSettings().min_match else settings.max_matches


def _kept(listed: Sequence[Found], most: int) -> list[Found]:
    """Return the matches that are kept, best first: what differs before all else, as a finding points there.

    What stands beside it in the same article comes next: it may settle the difference. `most` 0 keeps all.
    """
    if not most or len(listed) <= most:
        return list(listed)
    apart = {one.side.at for one in listed if one.differs}
    order = sorted(range(len(listed)), key=lambda at: (not listed[at].differs, listed[at].side.at not in apart, at))
    return [listed[at] for at in sorted(order[:most])]


def _is_listed(found: Found, settings: MatchSettings) -> bool:
    """Say whether a match is shown: it is good enough, or it carries a part of the claim with others."""
    return found.score >= settings.min_match or found.relation is not MatchRelation.RELATED


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


def _why_not(ours: Side, claim: Claim, found: Found, standing: Standing) -> str:
    """Return why a sentence is no independent report of a claim, or ""."""
    theirs = found.side.document
    lineage = standing.origins.between(
        (ours.document.path, [claim.span]), (theirs.path, [theirs.sentences[found.sentence].span])
    )
    return rule_out(ours, ours.attribution(claim), found, lineage, standing.called)


def _find_carriers(
    ours: Side, claim: Claim, covered: Sequence[ClaimCoverage], found: Sequence[Found], standing: Standing
) -> list[Carrier]:
    """Return the articles that carry something of a claim, in the order of the articles."""
    by_place = {(one.side.at, one.sentence): one for one in found}
    carriers = []
    for one in covered:
        if one.extent is not Extent.NONE:
            bearing = [by_place[one.side.at, at] for at in one.bearing if (one.side.at, at) in by_place]
            reasons = [_why_not(ours, claim, other, standing) for other in bearing]
            reason = next((reason for reason in reasons if reason), "")
            reason = reason or shares_source(ours, claim, one.side, one.bearing)
            carriers.append(Carrier(one, reason or ("the same quotation" if one.quoted else "")))
    return carriers


def _weigh(
    claim: Claim, found: Sequence[Found], carriers: Sequence[Carrier], standing: Standing, *, backed: bool
) -> Weighed:
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
        return Weighed(Support.UNMATCHED, 0, (_nothing_beside(standing),))
    if claim.sentence in standing.overtaken:
        step = "A later report tells that what was awaited has happened."
        return Weighed(Support.SUPERSEDED, 0, (step,), standing.overtaken[claim.sentence])
    return _count(carriers) or _alone(covered=standing.covered, backed=backed)


def _nothing_beside(standing: Standing) -> str:
    if not standing.related:
        return "No other report of this story is in the corpus."
    reports = "1 related report" if standing.related == 1 else f"{standing.related} related reports"
    return f"{reports} of the same running story, none carries it."


def _count(carriers: Sequence[Carrier]) -> Weighed | None:
    """Return the support that the articles give that carry something of a claim, or None where none does.

    Each story counts once. Who has all of it independently comes first, then who has all of it from the same source,
    then who has a part; a part in our own outlet or in a copy is nobody else's report.
    """
    whole = {one.story for one in carriers if one.whole and not one.ruled_out and _is_sure(one.coverage)}
    if whole:
        return Weighed(Support.CORROBORATED, len(whole), (f"{_reports(len(whole))} the same, independently.",))
    echo = next((one for one in carriers if one.whole and one.ruled_out), None)
    if echo is not None:
        step = f"Others carry it, but none independently: {echo.ruled_out}."
        return Weighed(Support.ECHO, 0, (step,), shared_source=echo.ruled_out)
    part = {one.story for one in carriers if one.ruled_out not in _OWN}
    if part:
        independent = {one.story for one in carriers if not one.ruled_out}
        return Weighed(Support.PARTLY, len(independent), (f"{_reports(len(part))} part of it.",))
    return None


def _is_sure(one: ClaimCoverage) -> bool:
    """Say whether an article has all of a claim so surely that an editor may rely on it."""
    return one.probability >= SURE_AT and one.held


_OWN: Final = ("a copy of the same report", "the same outlet")
"""Reasons that make another article no other outlet's."""


def _alone(*, covered: bool, backed: bool) -> Weighed:
    """Return the support of a claim that no other report carries."""
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


def _steps(ours: Side, carriers: Sequence[Carrier]) -> list[str]:
    """Return one step for each of the articles that carry most: where, how much, what it lacks or gives otherwise."""
    best = sorted(carriers, key=lambda one: (-one.coverage.extent.value, -one.coverage.likeness, one.coverage.side.at))
    return [_step(ours, one) for one in best[:_SHOWN]]


def _step(ours: Side, one: Carrier) -> str:
    document = one.coverage.side.document
    lines = sorted({document.article.place(document.sentences[at].span.start).line for at in one.coverage.bearing})
    where = f"{document.path}:{', '.join(map(str, lines))}"
    how = "has all of it" if one.whole else "has part of it"
    against = [
        f"“{token.other.of(document.article.text)}” where this has “{token.token.span.of(ours.text)}”"
        for token in one.coverage.contradicted
        if token.other is not None
    ]
    short = [f"“{words}”" for words in one.coverage.lacking_words(ours.text)[:_SHOWN]] if not one.whole else []
    details = [*(f"it has {words}" for words in against[:_SHOWN]), *(["not " + ", ".join(short)] if short else [])]
    return f"{where} {how}{': ' if details else ''}{'; '.join(details)}."


def _ruled_out(found: Sequence[Found]) -> list[str]:
    """Return one step for each of the best sentences that would carry the claim but do not count."""
    near = [one for one in found if one.ruled_out and one.relation is not MatchRelation.RELATED]
    return [f"Ruled out: {one.side.document.path}, {one.ruled_out}." for one in near[:_SHOWN]]
