"""Evidence: everything the run knows about each draft from the other articles."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date

from credcheck.compare.differences.conflicts import Facts, find_conflicts
from credcheck.compare.differences.same_event import Field
from credcheck.compare.matching.coverage import Coverer, Readings
from credcheck.compare.matching.denials import find_disputes
from credcheck.compare.matching.find import MIN_STORY, Matcher
from credcheck.compare.matching.thresholds import RELATED_AT
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.story.find import find_story_facts
from credcheck.compare.verdicts.credit_graph import (
    Origins,
    credit_graph,
    find_circle,
    find_credits,
    find_origin,
    outlet_names,
)
from credcheck.compare.verdicts.superseded import find_overtaken
from credcheck.compare.verdicts.support import Standing, give_verdict
from credcheck.model.article import ArticleRole
from credcheck.model.candidates import Candidates
from credcheck.model.evidence import (
    Conflict,
    Copy,
    CopyRelation,
    Credit,
    Difference,
    Duplicate,
    Evidence,
    Passage,
    Story,
    Verdict,
)
from credcheck.model.settings import Settings
from credcheck.model.statements import Document

_FLIPPED = {
    CopyRelation.CONTAINS: CopyRelation.CONTAINED,
    CopyRelation.CONTAINED: CopyRelation.CONTAINS,
}


def gather_evidence(
    field: Sequence[Document],
    *,
    copies: Sequence[Copy],
    stories: Sequence[Story],
    candidates: Candidates,
    settings: Settings,
) -> tuple[Evidence, ...]:
    """Return the evidence on each draft, in order: the first documents of the field are the drafts."""
    compared = compare_field(field, copies=copies, stories=stories, candidates=candidates, settings=settings)
    return tuple(compared.evidence_on(at) for at in range(candidates.drafts))


def compare_field(
    field: Sequence[Document],
    *,
    copies: Sequence[Copy],
    stories: Sequence[Story],
    candidates: Candidates,
    settings: Settings,
    today: date | None = None,
) -> "Comparison":
    """Return what gives the evidence on each draft, one by one: the first documents of the field are the drafts."""
    story_of = {path: story for story in stories for path in story.members}
    sides = [Side(at, document, candidates.sentences[at], story_of[document.path]) for at, document in enumerate(field)]
    outlets = sorted({side.outlet for side in sides if side.outlet})
    cited = [find_credits(side, outlets) for side in sides]
    called = outlet_names(sides, [credit for of_side in cited for credit in of_side])
    facts = [Facts(side) for side in sides]
    shared = Field(sides, candidates.weights)
    return Comparison(shared, Readings(sides), copies, candidates, cited, called, settings, facts, today)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What all drafts of a run share, and the evidence on each."""

    field: Field
    readings: Readings
    copies: Sequence[Copy]
    candidates: Candidates
    cited: Sequence[Sequence[Credit]]
    """By position in the field."""
    called: Mapping[str, str]
    """How an outlet is written, by its folded name."""
    settings: Settings
    facts: Sequence[Facts]
    """What is compared of each article, by position in the field."""
    today: date | None = None
    """The day of the run, where it matters."""

    def pairs_of(self, at: int) -> int:
        """Return how many sentences the claims of the draft at a position are compared with, all claims together."""
        beside = self.candidates.beside[at]
        return sum(len(beside[claim.id]) for claim in self.field.sides[at].document.claims)

    def evidence_on(self, at: int) -> Evidence:
        """Return the evidence on the draft at a position in the field."""
        return _gather_one(self.field.sides[at], self)


def _gather_one(ours: Side, run: Comparison) -> Evidence:
    matcher = Matcher(ours, run.field, run.candidates)
    probable = [run.field.sides[at] for at, probability in sorted(matcher.near.items()) if probability >= MIN_STORY]
    near = [side for side in probable if side.story.id != ours.story.id]
    cited = [credit for side in (ours, *near) for credit in run.cited[side.at]]
    graph = credit_graph([ours, *near], cited)
    reports = [run.facts[side.at] for side in near]
    conflicts = find_conflicts(run.facts[ours.at], reports, run.candidates.weights, matcher.tells_event)
    standing = replace(_stand(ours, near, matcher, run, graph), conflicts=_by_claim(ours, reports, conflicts))
    related = _related(ours, matcher, run)
    standing = replace(standing, related=len(related))
    coverer = Coverer(ours, probable, run.readings, run.candidates)
    verdicts = tuple(
        give_verdict(ours, claim, matcher, coverer, standing, run.settings.match) for claim in ours.document.claims
    )
    duplicates = _duplicates_of(ours.document.path, run.copies)
    pointed = {one.path for one in duplicates} | {one.path for one in cited} | {one.path for one in conflicts}
    return Evidence(
        story=ours.story,
        facts=find_story_facts(ours.document),
        today=run.today,
        duplicates=duplicates,
        verdicts=verdicts,
        conflicts=conflicts,
        related=related,
        covered=standing.covered,
        credits=tuple(cited),
        origin=find_origin(graph),
        circle=find_circle(graph, ours.outlet or ours.document.path),
        beside=_documents_beside(run.field.sides, pointed, verdicts),
    )


def _related(ours: Side, matcher: Matcher, run: Comparison) -> tuple[str, ...]:
    """Return the other outlets' reports of the same running story that are of another event, likeliest first."""
    near = [(-odds, run.field.sides[at]) for at, odds in matcher.near.items() if RELATED_AT <= odds < MIN_STORY]
    others = [
        one for one in near if one[1].story.id != ours.story.id and (not ours.outlet or one[1].outlet != ours.outlet)
    ]
    return tuple(side.document.path for _, side in sorted(others, key=lambda one: (one[0], one[1].at)))


def _stand(
    ours: Side, near: Sequence[Side], matcher: Matcher, run: Comparison, graph: Mapping[str, frozenset[str]]
) -> Standing:
    """Return what is known of the article before its claims are judged."""
    disputed: dict[int, list[tuple[Side, int]]] = {}
    for dispute in find_disputes(ours, near, run.candidates.weights.names, matcher.table):
        disputed.setdefault(dispute.disputed[1], []).append((run.field.sides[dispute.by[0]], dispute.by[1]))
    overtaken: dict[int, list[tuple[Side, int]]] = {}
    for sentence, (at, by) in find_overtaken(ours, near):
        overtaken.setdefault(sentence, []).append((run.field.sides[at], by))
    origins = Origins(graph, {side.document.path: run.cited[side.at] for side in (ours, *near)})
    covered = any(side.outlet is None or side.outlet != ours.outlet for side in near)
    return Standing(bool(near), covered, origins, run.called, disputed, overtaken)


def _by_claim(
    ours: Side, others: Sequence[Facts], conflicts: Sequence[Conflict]
) -> Mapping[int, Sequence[tuple[Side, int, Difference]]]:
    """Return the conflicts by the claim they lie in: the other article, its sentence, and how they differ."""
    side_of = {facts.side.document.path: facts.side for facts in others}
    found: dict[int, list[tuple[Side, int, Difference]]] = {}
    for claim in ours.document.claims:
        for one in conflicts:
            if one.difference.ours.overlaps(claim.span):
                side = side_of[one.path]
                found.setdefault(claim.id, []).append((side, side.sentence_of(one.span).id, one.difference))
    return found


def _duplicates_of(path: str, copies: Sequence[Copy]) -> tuple[Duplicate, ...]:
    """Return the pairs that a path is in, seen from it, nearest first."""
    found = [copy.duplicate for copy in copies if copy.a == path]
    found += [_flip(copy) for copy in copies if copy.b == path]
    return tuple(sorted(found, key=lambda one: (-max(one.containment, one.containment_theirs), one.path)))


def _flip(copy: Copy) -> Duplicate:
    """Return the pair as it is seen from `b`."""
    seen = copy.duplicate
    return replace(
        seen,
        path=copy.a,
        relation=_FLIPPED.get(seen.relation, seen.relation),
        containment=seen.containment_theirs,
        containment_theirs=seen.containment,
        first={"ours": "theirs", "theirs": "ours"}.get(seen.first, seen.first),
        passages=tuple(_flip_passage(passage) for passage in seen.passages),
    )


def _flip_passage(passage: Passage) -> Passage:
    use = passage.use_theirs or passage.use
    return replace(
        passage,
        ours=passage.theirs,
        theirs=passage.ours,
        use=use,
        use_theirs=passage.use,
        taken=passage.taken_theirs,
        taken_theirs=passage.taken,
        taken_at=passage.taken_at_theirs,
        taken_at_theirs=passage.taken_at,
    )


def _documents_beside(sides: Sequence[Side], pointed: Set[str], verdicts: Sequence[Verdict]) -> Mapping[str, Document]:
    matched = {match.path for verdict in verdicts for match in (*verdict.matches, *verdict.against)}
    return {
        side.document.path: side.document
        for side in sides
        if side.document.path in pointed | matched or side.document.article.role is ArticleRole.RELEASE
    }
