"""The story: which reports belong together, who credits and who copies whom. Evidence in, a graph out."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from credcheck.model.article import Article
from credcheck.model.findings import Judged
from credcheck.model.statements import Document
from credcheck.report.html.display_names import name_outlet
from credcheck.text.fold import fold


@dataclass(frozen=True, slots=True)
class Report:
    """One article of a story."""

    path: str
    outlet: str
    published: date | None
    draft: bool
    """It is one of the articles this page is about."""


@dataclass(frozen=True, slots=True)
class Node:
    """An outlet of the story map."""

    key: str
    name: str
    reports: tuple[Report, ...] = ()
    """Its reports in the corpus; none when it is only credited."""

    @property
    def draft(self) -> bool:
        """One of its reports is a draft of this page."""
        return any(report.draft for report in self.reports)


@dataclass(frozen=True, slots=True, order=True)
class Arrow:
    """From who takes to who gives."""

    taker: str
    giver: str
    kind: str
    """credits | copies."""
    sure: bool = True
    """False where nobody knows who was first."""


@dataclass(frozen=True, slots=True)
class Story:
    """The reports of one story and how they hang together."""

    reports: tuple[Report, ...]
    """By date, undated ones last."""
    nodes: tuple[Node, ...]
    arrows: tuple[Arrow, ...]
    origin: str | None = None
    circle: tuple[str, ...] = ()


@dataclass
class _Gathering:
    documents: dict[str, Document] = field(default_factory=dict)
    drafts: list[Judged] = field(default_factory=list)


def gather_stories(articles: Sequence[Judged]) -> tuple[Story, ...]:
    """Return the stories of the drafts, each draft in exactly one: drafts that share a report share a story."""
    groups: list[_Gathering] = []
    for judged in articles:
        paths = _paths(judged)
        near = [group for group in groups if not paths.isdisjoint(group.documents)]
        joined = near[0] if near else _Gathering()
        for other in near[1:]:
            joined.documents.update(other.documents)
            joined.drafts += other.drafts
        groups = [group for group in groups if not any(group is one for one in near[1:])]
        groups += [] if near else [joined]
        joined.documents.update({judged.document.path: judged.document, **_beside(judged)})
        joined.drafts.append(judged)
    return tuple(_tell(group) for group in groups)


def _paths(judged: Judged) -> set[str]:
    return {judged.document.path, *_beside(judged)}


def _beside(judged: Judged) -> dict[str, Document]:
    """Return the documents that really stand beside a draft: copies, matches and credits."""
    verdicts = judged.evidence.verdicts
    wanted = {match.path for verdict in verdicts for match in (*verdict.matches, *verdict.against)}
    wanted |= {duplicate.path for duplicate in judged.evidence.duplicates}
    wanted |= {credit.path for credit in judged.evidence.credits} | set(judged.evidence.story.members)
    return {path: document for path, document in sorted(judged.evidence.beside.items()) if path in wanted}


def _tell(group: _Gathering) -> Story:
    drafts = {judged.document.path for judged in group.drafts}
    reports = tuple(
        sorted(
            (_report(document.article, path in drafts) for path, document in group.documents.items()),
            key=lambda one: (one.published or date.max, one.outlet, one.path),
        )
    )
    nodes = {fold(report.outlet): report.outlet for report in reversed(reports)}
    credited = _credits(group, nodes)
    nodes = {**{giver: name for _, giver, name in credited}, **nodes}
    arrows = {Arrow(taker, giver, "credits") for taker, giver, _ in credited} | set(_copies(group))
    origins = [judged.evidence.origin for judged in group.drafts if judged.evidence.origin]
    circles = [judged.evidence.circle for judged in group.drafts if judged.evidence.circle]
    return Story(
        reports=reports,
        nodes=tuple(_node(key, name, reports) for key, name in sorted(nodes.items())),
        arrows=tuple(sorted(arrows)),
        origin=nodes.get(fold(origins[0]), origins[0]) if origins else None,
        circle=tuple(nodes.get(fold(name), name) for name in circles[0]) if circles else (),
    )


def _report(article: Article, draft: bool) -> Report:
    return Report(article.path, name_outlet(article), article.published, draft)


def _node(key: str, name: str, reports: Iterable[Report]) -> Node:
    return Node(key, name, tuple(report for report in reports if fold(report.outlet) == key))


def _credits(group: _Gathering, nodes: dict[str, str]) -> list[tuple[str, str, str]]:
    """Return (taker, giver, the giver's name as written), once each and sorted; nobody credits itself."""
    found = set()
    for judged in group.drafts:
        for credit in judged.evidence.credits:
            document = group.documents.get(credit.path)
            if document is None:
                continue
            taker, giver = fold(name_outlet(document.article)), fold(credit.outlet)
            if taker != giver:
                found.add((taker, giver, nodes.get(giver) or _as_written(document.text_of(credit.span), credit.outlet)))
    return sorted(found)


def _as_written(words: str, outlet: str) -> str:
    """Return the outlet's name with the capitals the article gives it."""
    found = re.search(re.escape(outlet), words, re.IGNORECASE)
    return found[0] if found else outlet


def _copies(group: _Gathering) -> Iterable[Arrow]:
    """Yield an arrow for each pair of copies, from the later to the earlier where the dates tell."""
    for judged in group.drafts:
        ours = fold(name_outlet(judged.document.article))
        for duplicate in judged.evidence.duplicates:
            other = group.documents.get(duplicate.path)
            theirs = fold(name_outlet(other.article)) if other else ours
            if theirs == ours:
                continue
            taker, giver = (theirs, ours) if duplicate.first == "ours" else (ours, theirs)
            if duplicate.first == "unknown":
                taker, giver = min(ours, theirs), max(ours, theirs)
            yield Arrow(taker, giver, "copies", sure=duplicate.first != "unknown")
