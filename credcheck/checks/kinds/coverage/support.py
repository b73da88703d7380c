"""Kind `support`: claims by what the other reports of their story say of them. Silent where the corpus is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import look_beside, make_finding, once_a_place, propose_mark
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import Words, about, read_options
from credcheck.model.article import Role
from credcheck.model.evidence import Evidence, Match, Support, Verdict
from credcheck.model.findings import Finding, Related, Rule
from credcheck.model.statements import Claim, ClaimKind, Document, UnattributedKind

_SILENT: Final = (Support.UNMATCHED, Support.NOT_CHECKABLE)
_VERDICTS: Final = tuple(one.value for one in Support if one not in _SILENT)
_WORD: Final = re.compile(r"[a-z]+")
_CARRIED: Final = (Support.CORROBORATED, Support.PARTLY, Support.ECHO, Support.DIFFERS, Support.DISPUTED)
_KINDS: Final = tuple(one.value for one in ClaimKind)


@dataclass(frozen=True, slots=True)
class SupportOptions:
    """Which claims a rule is about."""

    verdicts: Words = field(default=("unsupported",), metadata=about("verdicts to flag", choices=_VERDICTS))
    kinds: Words = field(default=("fact", "figure", "quote"), metadata=about("kinds of claim", choices=_KINDS))
    sourced: bool = field(
        default=False, metadata=about("flag an echo as well whose source is named, an organisation or a document")
    )
    min_carried: float = field(
        default=0.0, metadata=about("share of the article's claims the others must carry, 0.0 to 1.0", low=0)
    )
    lede: int = field(default=0, metadata=about("sentences that open an article and are left alone", low=0))
    given_by: Words = field(
        default=(),
        metadata=about("no finding where one of these words stands before the claim: the article names what gave it"),
    )
    statistics: int = field(
        default=0,
        metadata=about("statistics and estimates without a source that are flagged as well, compared or not", low=0),
    )
    no_fault: Words = field(
        default=(),
        metadata=about("no finding where others rest on the same source in a way that begins with one of these words"),
    )
    mark: str = field(
        default="", metadata=about("mark to propose at the end of the claim, such as [source?]; --fix never sets it")
    )
    max_related: int = field(default=3, metadata=about("sentences of other reports shown beside a claim", low=0))


def check_support(rule: Rule) -> Finder:
    """Return the finder of claims with the rule's verdicts."""
    options = read_options(SupportOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        compared = list(_find(document, evidence, rule, options)) if _is_carried(evidence, options) else []
        yield from once_a_place((*compared, *_find_statistics(document, evidence, rule, options)))

    return find


KIND: Final = Kind(
    about="claims by the verdict of the other reports",
    options=SupportOptions,
    fields=("claim", "compared", "other", "reports", "why"),
    check=check_support,
    alone=False,
)


def _is_carried(evidence: Evidence, options: SupportOptions) -> bool:
    return _carried_share(evidence) >= options.min_carried


def _find_statistics(document: Document, evidence: Evidence, rule: Rule, options: SupportOptions) -> Iterator[Finding]:
    """Yield a finding for each statistic that has no source and that no other report carries, the strongest first."""
    carried = {document.claims[one.claim].sentence for one in evidence.verdicts if one.support in _CARRIED}
    found = [
        one for one in document.unattributed if one.kind is UnattributedKind.FIGURE and one.sentence not in carried
    ]
    for one in sorted(found, key=lambda one: -one.weight)[: options.statistics]:
        yield make_finding(
            document,
            rule,
            one.span,
            fix=propose_mark(document, document.sentences[one.sentence].span, options.mark),
            claim=document.text_of(one.span),
            compared="",
        )


def _carried_share(evidence: Evidence) -> float:
    """Return the share of the checkable claims that other reports carry, 0.0 to 1.0.

    Where it is small they tell of something else, or from another side: what they leave out says nothing then.
    """
    checked = [one.support for one in evidence.verdicts if one.support is not Support.NOT_CHECKABLE]
    return sum(one in _CARRIED for one in checked) / len(checked) if checked else 0.0


def _find(document: Document, evidence: Evidence, rule: Rule, options: SupportOptions) -> Iterator[Finding]:
    for verdict in evidence.verdicts:
        claim = document.claims[verdict.claim]
        if verdict.support not in options.verdicts or claim.kind not in options.kinds:
            continue
        if verdict.support is Support.ECHO and not options.sourced and _is_backed(document, claim):
            continue
        if _is_given(document, claim, options):
            continue
        if verdict.elsewhere or verdict.shared_source.startswith(options.no_fault):
            continue
        related = _related(document, evidence, verdict, options.max_related)
        yield make_finding(
            document,
            rule,
            claim.span,
            related=related,
            fix=propose_mark(document, claim.span, options.mark),
            claim=document.text_of(claim.span),
            compared=", and no other report of this story has it",
            other=_outlet(evidence, related[0].path) if related else "",
            reports=str(verdict.reports),
            why=verdict.shared_source
            or next((one.ruled_out for one in verdict.matches if one.ruled_out), "the same source"),
        )


def _is_backed(document: Document, claim: Claim) -> bool:
    """True if a named source, an organisation or a document stands behind the claim."""
    return claim.attribution is not None and document.attributions[claim.attribution].type.backed


def _is_given(document: Document, claim: Claim, options: SupportOptions) -> bool:
    """Say whether the article tells where the claim is from: by such a word, or by anybody who says it.

    Whoever says it and is not named is the business of the rules for attributions.
    """
    if claim.sentence in [one.id for one in document.sentences if one.role is Role.BODY][: options.lede]:
        return True
    if not options.given_by:
        return False
    before = document.article.text[: claim.span.end].lower()
    if not frozenset(options.given_by).isdisjoint(_WORD.findall(before)):
        return True
    return any(one.sentence == claim.sentence and one.cue and one.source for one in document.attributions)


def _related(document: Document, evidence: Evidence, verdict: Verdict, most: int) -> Sequence[Related]:
    against = verdict.support in (Support.DISPUTED, Support.SUPERSEDED)
    matches = (verdict.against or verdict.matches) if against else verdict.matches
    return [look_beside(document, evidence, one.path, one.span, note=_note(verdict, one)) for one in matches[:most]]


def _note(verdict: Verdict, match: Match) -> str:
    said = {Support.DISPUTED: "the other side", Support.SUPERSEDED: "later report"}
    return said.get(verdict.support) or match.ruled_out or match.relation.value


def _outlet(evidence: Evidence, path: str) -> str:
    other = evidence.beside.get(path)
    return (other.article.outlet if other else None) or path
