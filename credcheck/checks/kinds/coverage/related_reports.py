"""Kind `related`: what an article asserts on nobody's word while reports of the same running story do not carry it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import look_beside, make_finding
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import Words, about, read_options
from credcheck.model.evidence import Evidence, Support, Verdict
from credcheck.model.findings import Finding, Related, Rule
from credcheck.model.statements import Attribution, AttributionType, Claim, Document
from credcheck.text.span import Span

_CARRIED: Final = (Support.CORROBORATED, Support.PARTLY, Support.ECHO)
_CHECKED: Final = re.compile(r"\b(?:verif\w+|fact[- ]check\w*|confirmed|checked|vetted)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RelatedOptions:
    """What a rule looks for in an article of whose event no other report is at hand."""

    shape: str = field(
        default="assertion",
        metadata=about(
            "assertion: a claim without a source that can be weighed; verified: a credit for the whole article that "
            "says somebody verified it",
            choices=("assertion", "verified"),
        ),
    )
    types: Words = field(
        default=("vague", "collective", "agentless"),
        metadata=about("types of attribution that leave a claim without a source", choices=tuple(AttributionType)),
    )
    kinds: Words = field(
        default=("fact", "figure"), metadata=about("kinds of claim that are flagged where nobody is named at all")
    )
    most: int = field(default=6, metadata=about("findings in one article", low=1))


def check_related(rule: Rule) -> Finder:
    """Return the finder of what related reports do not carry."""
    options = read_options(RelatedOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        if options.shape == "verified":
            yield from _verified(document, evidence, rule)
        elif not evidence.covered and evidence.related:
            yield from _assertions(document, evidence, rule, options)

    return find


KIND: Final = Kind(
    about="claims and credits that related reports of another event do not bear out",
    options=RelatedOptions,
    fields=("behind", "compared", "source"),
    check=check_related,
    alone=False,
)


def _assertions(document: Document, evidence: Evidence, rule: Rule, options: RelatedOptions) -> Iterator[Finding]:
    """Yield the claims that rest on a vague source, then those on nobody, at most so many; in reading order."""
    open_claims = []
    for verdict in evidence.verdicts:
        claim = document.claims[verdict.claim]
        backing = None if claim.attribution is None else document.attributions[claim.attribution]
        if verdict.support is Support.UNMATCHED and _is_open(claim, backing, options):
            open_claims.append((backing is None, verdict, claim, backing))
    for _, verdict, claim, backing in sorted(sorted(open_claims, key=_first)[: options.most], key=_place):
        yield make_finding(
            document,
            rule,
            claim.span,
            related=_nearest(document, evidence, verdict),
            behind=_behind(document, backing),
            compared=_reports(len(evidence.related)),
        )


_Open = tuple[bool, Verdict, Claim, Attribution | None]


def _first(one: _Open) -> tuple[bool, int]:
    return one[0], one[2].id


def _place(one: _Open) -> int:
    return one[2].id


def _is_open(claim: Claim, backing: Attribution | None, options: RelatedOptions) -> bool:
    if backing is None:
        return claim.kind in options.kinds
    return backing.type in options.types


def _behind(document: Document, backing: Attribution | None) -> str:
    words = " ".join(document.text_of(span) for span in backing.source) if backing else ""
    return f"it rests on “{words}”" if words else "no source is named for it"


def _nearest(document: Document, evidence: Evidence, verdict: Verdict) -> list[Related]:
    return [look_beside(document, evidence, one.path, one.span, note="related") for one in verdict.matches[:1]]


def _verified(document: Document, evidence: Evidence, rule: Rule) -> Iterator[Finding]:
    """Yield each credit for the whole article that claims a check, where no other report carries any claim."""
    if not (evidence.covered or evidence.related):
        return
    if any(one.support in _CARRIED for one in evidence.verdicts):
        return
    for one in document.attributions:
        if one.type is not AttributionType.BLANKET:
            continue
        line = document.text_of(document.sentences[one.sentence].span)
        if _CHECKED.search(line):
            spans = (*one.source, *one.cue) or (document.sentences[one.sentence].span,)
            at = Span(min(span.start for span in spans), max(span.end for span in spans))
            source = " ".join(document.text_of(span) for span in one.source) or "somebody"
            compared = _reports(len(evidence.related)) if evidence.related else "other reports of the event"
            yield make_finding(document, rule, at, source=source, compared=compared)


def _reports(count: int) -> str:
    return "1 related report" if count == 1 else f"{count} related reports"
