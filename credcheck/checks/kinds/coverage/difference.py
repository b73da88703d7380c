"""Kind `difference`: one event, two values. Says that they differ, never which is right."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import look_beside, make_finding, once_a_place
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import Words, about, read_options
from credcheck.model.evidence import Difference, Evidence, Match, MatchRelation, Verdict
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import Document
from credcheck.text.fold import fold
from credcheck.text.span import Span

_KINDS: Final = (
    "body", "date", "direction", "name", "number", "party", "place", "polarity", "post", "quote", "speaker",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DifferenceOptions:
    """Which values are compared."""

    kinds: Words = field(default=("number",), metadata=about("kinds of value", choices=_KINDS))
    min_score: float = field(default=0.0, metadata=about("leave out matches under this score, 0 to 1", low=0.0))


def check_difference(rule: Rule) -> Finder:
    """Return the finder of claims that another report carries with another value."""
    options = read_options(DifferenceOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        yield from once_a_place(_find(document, evidence, rule, options))

    return find


KIND: Final = Kind(
    about="values that another report of the same event gives differently",
    options=DifferenceOptions,
    fields=("ours", "theirs", "other", "note"),
    check=check_difference,
    alone=False,
)


def _find(document: Document, evidence: Evidence, rule: Rule, options: DifferenceOptions) -> Iterator[Finding]:
    for verdict in evidence.verdicts:
        found = _best(document, evidence, verdict, options)
        if found is not None:
            match, difference = found
            yield _finding(document, evidence, rule, match.path, match.span, difference)
    for conflict in evidence.conflicts:
        if conflict.difference.kind in options.kinds:
            yield _finding(document, evidence, rule, conflict.path, conflict.span, conflict.difference)


def _best(
    document: Document, evidence: Evidence, verdict: Verdict, options: DifferenceOptions
) -> tuple[Match, Difference] | None:
    """Return the best match that differs in one of the kinds, and how; one a claim."""
    for match in sorted(verdict.matches, key=lambda one: (-one.score, one.path, one.span)):
        for difference in match.differs:
            if difference.kind not in options.kinds or match.score < options.min_score:
                continue
            if not _agrees_elsewhere(document, evidence, verdict, match, difference):
                return match, difference
    return None


def _agrees_elsewhere(
    document: Document, evidence: Evidence, verdict: Verdict, match: Match, difference: Difference
) -> bool:
    """Say whether the other article has our value in a sentence at least as near; the other counts another thing."""
    other = evidence.beside.get(match.path)
    value = fold(document.text_of(difference.ours))
    near = (one for one in verdict.matches if one.path == match.path and one.score >= match.score and not one.differs)
    same = (one for one in near if one.relation is MatchRelation.SAME_CLAIM)
    return other is not None and any(value in fold(other.text_of(one.span)) for one in same)


def _finding(
    document: Document, evidence: Evidence, rule: Rule, path: str, sentence: Span, difference: Difference
) -> Finding:
    other = evidence.beside.get(path)
    theirs = other.text_of(difference.theirs) if other else ""
    whole = sentence if sentence.covers(difference.theirs) else difference.theirs
    return make_finding(
        document,
        rule,
        difference.ours,
        related=(look_beside(document, evidence, path, whole, note=theirs),),
        ours=document.text_of(difference.ours),
        theirs=theirs,
        other=(other.article.outlet if other else None) or path,
        note=difference.note,
    )
