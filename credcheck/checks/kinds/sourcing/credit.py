"""Kind `credit`: who credits whom among the reports of a story, where it leads round or back to one outlet."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import look_beside, make_finding
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import about, read_options
from credcheck.model.article import Role
from credcheck.model.evidence import Credit, Evidence
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import Document
from credcheck.text.outlets import fold_outlet
from credcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class CreditOptions:
    """Which shape of the credits a rule is about."""

    shape: str = field(
        default="circle",
        metadata=about("circle: outlets credit one another; origin: all go back to one", choices=("circle", "origin")),
    )


def check_credit(rule: Rule) -> Finder:
    """Return the finder of stories whose credits have the rule's shape."""
    options = read_options(CreditOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        if options.shape == "circle" and evidence.circle:
            names = [_shown(one, document, evidence) for one in (*evidence.circle, evidence.circle[0])]
            yield _finding(document, evidence, rule, circle=" → ".join(names))
        elif options.shape == "origin" and evidence.origin and not _is_origin(document, evidence.origin):
            yield _finding(document, evidence, rule, origin=_shown(evidence.origin, document, evidence))

    return find


KIND: Final = Kind(
    about="credits that lead round in a circle, or all back to one outlet",
    options=CreditOptions,
    fields=("circle", "origin"),
    check=check_credit,
    alone=False,
)


def _is_origin(document: Document, origin: str) -> bool:
    return fold_outlet(document.article.outlet or "") == fold_outlet(origin)


def _shown(name: str, document: Document, evidence: Evidence) -> str:
    """Return an outlet as it calls itself, where one of the articles at hand is its own; else the name as it is."""
    known = [document, *(evidence.beside[path] for path in sorted(evidence.beside))]
    return next(
        (
            one.article.outlet
            for one in known
            if one.article.outlet and fold_outlet(one.article.outlet) == fold_outlet(name)
        ),
        name,
    )


def _finding(document: Document, evidence: Evidence, rule: Rule, *, circle: str = "", origin: str = "") -> Finding:
    ours = [one for one in evidence.credits if one.path == document.path]
    others = [one for one in evidence.credits if one.path != document.path]
    related = [
        look_beside(document, evidence, one.path, one.span, note=_note(one, document, evidence)) for one in others
    ]
    at = ours[0].span if ours else _opening(document)
    return make_finding(document, rule, at, related=related, circle=circle, origin=origin)


def _note(credit: Credit, document: Document, evidence: Evidence) -> str:
    return f"credits {_shown(credit.outlet, document, evidence)}"


def _opening(document: Document) -> Span:
    body = next((one.span for one in document.sentences if one.role is Role.BODY), None)
    return body or Span(0, max(1, len(document.article.text)))
