"""Kind `difference`: one event, two values. Says that they differ, never which is right."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import look_beside, make_finding, once_a_place
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import Words, about, read_options
from credcheck.model.article import Span
from credcheck.model.evidence import Difference, Evidence, Match, MatchRelation, Verdict
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import Document

_KINDS: Final = ("date", "name", "number", "quote")


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
        found = _best(verdict, options)
        if found is not None:
            yield _finding(document, evidence, rule, *found)


def _best(verdict: Verdict, options: DifferenceOptions) -> tuple[Match, Difference] | None:
    """Return the best match that differs in one of the kinds, and how; one a claim.

    An article that says the same in a sentence at least as near does not differ: the other one counts another thing.
    """
    same = {one.path: one.score for one in sorted(verdict.matches, key=lambda one: one.score) if _says_the_same(one)}
    for match in sorted(verdict.matches, key=lambda one: (-one.score, one.path, one.span)):
        if same.get(match.path, -1.0) >= match.score:
            continue
        for difference in match.differs:
            if difference.kind in options.kinds and match.score >= options.min_score:
                return match, difference
    return None


def _says_the_same(match: Match) -> bool:
    return not match.differs and match.relation in (MatchRelation.SAME_CLAIM, MatchRelation.SAME_QUOTE)


def _finding(document: Document, evidence: Evidence, rule: Rule, match: Match, difference: Difference) -> Finding:
    other = evidence.beside.get(match.path)
    theirs = other.text_of(difference.theirs) if other else ""
    sentence = look_beside(document, evidence, match.path, _whole(match, difference), note=theirs)
    return make_finding(
        document,
        rule,
        difference.ours,
        related=(sentence,),
        ours=document.text_of(difference.ours),
        theirs=theirs,
        other=(other.article.outlet if other else None) or match.path,
        note=difference.note,
    )


def _whole(match: Match, difference: Difference) -> Span:
    return match.span if match.span.covers(difference.theirs) else difference.theirs
