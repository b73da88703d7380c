"""Evidence: everything the run knows about each draft from the other articles."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from credcheck.compare.matches import Matcher
from credcheck.compare.side import Side
from credcheck.compare.verdicts import give_verdict
from credcheck.model.candidates import Candidates
from credcheck.model.evidence import Copy, CopyRelation, Duplicate, Evidence, Passage, Story, Verdict
from credcheck.model.settings import Settings
from credcheck.model.statements import Document

_MIN_STORY = 0.5
"""Probability from which another article counts as a report of the same story."""
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
    story_of = {path: story for story in stories for path in story.members}
    sides = [Side(at, document, candidates.sentences[at], story_of[document.path]) for at, document in enumerate(field)]
    return tuple(_gather_one(sides[at], sides, copies, candidates, settings) for at in range(candidates.drafts))


def _gather_one(
    ours: Side, sides: Sequence[Side], copies: Sequence[Copy], candidates: Candidates, settings: Settings
) -> Evidence:
    matcher = Matcher(ours, sides, candidates)
    covered = any(
        probability >= _MIN_STORY and sides[at].story.id != ours.story.id for at, probability in matcher.near.items()
    )
    verdicts = tuple(
        give_verdict(ours, claim, matcher, covered=covered, settings=settings.match) for claim in ours.document.claims
    )
    duplicates = _duplicates_of(ours.document.path, copies)
    return Evidence(
        story=ours.story,
        duplicates=duplicates,
        verdicts=verdicts,
        covered=covered,
        beside=_documents_beside(sides, duplicates, verdicts),
    )


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
    return replace(passage, ours=passage.theirs, theirs=passage.ours, use=use, use_theirs=passage.use)


def _documents_beside(
    sides: Sequence[Side], duplicates: Sequence[Duplicate], verdicts: Sequence[Verdict]
) -> Mapping[str, Document]:
    paths = {duplicate.path for duplicate in duplicates}
    paths.update(match.path for verdict in verdicts for match in (*verdict.matches, *verdict.against))
    return {side.document.path: side.document for side in sides if side.document.path in paths}
