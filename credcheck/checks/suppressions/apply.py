"""Suppressions: findings and the directives of their file in; the same findings out, those waived with their reason.

A waiver without a reason, expired, unused or not understood is a finding of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from credcheck.checks.finding import in_reading_order, make_finding
from credcheck.checks.kinds.form.suppression import DirectiveOptions
from credcheck.checks.kinds.registry import CHECKS
from credcheck.checks.options import read_options
from credcheck.checks.rulebook.rulebook import Rulebook
from credcheck.checks.suppressions.directives import Waiver, read_waivers
from credcheck.model.article import Place
from credcheck.model.findings import Finding, Rule, Suppression
from credcheck.model.statements import Document
from credcheck.text.span import Span


def suppress(
    document: Document, findings: Sequence[Finding], *, rulebook: Rulebook, today: date | None = None
) -> tuple[Finding, ...]:
    """Return the findings of one article with its directives applied, in reading order.

    A waived finding stays, with its reason. `today` decides what has expired; None: nothing has.
    """
    waivers = read_waivers(document.article, rulebook.known)
    if not waivers:
        return tuple(findings)
    valid = [waiver for waiver in waivers if _holds(waiver, today)]
    judged = tuple(_waived(finding, valid) for finding in findings)
    own = list(_faults(document, waivers, findings, rulebook, today))
    excepted = rulebook.except_paths(in_reading_order(own), document.path)
    return tuple(sorted((*judged, *excepted), key=lambda one: (one.span, one.rule, one.message)))


def _holds(waiver: Waiver, today: date | None) -> bool:
    return bool(waiver.reason) and not (waiver.fault and not waiver.rules) and not _expired(waiver, today)


def _expired(waiver: Waiver, today: date | None) -> bool:
    return waiver.until is not None and today is not None and waiver.until < today


def _covers(waiver: Waiver, finding: Finding) -> bool:
    return finding.rule in waiver.rules and waiver.over is not None and waiver.over.overlaps(finding.span)


def _waived(finding: Finding, waivers: Sequence[Waiver]) -> Finding:
    waiver = next((one for one in waivers if _covers(one, finding)), None)
    if waiver is None or finding.suppressed:
        return finding
    return replace(finding, suppressed=Suppression("inline", waiver.said))


def _faults(
    document: Document, waivers: Sequence[Waiver], findings: Sequence[Finding], rulebook: Rulebook, today: date | None
) -> Iterator[Finding]:
    by_fault = {read_options(DirectiveOptions, one.options).fault: one for one in _directive_rules(rulebook)}
    for waiver in waivers:
        fault = _fault(waiver, findings, rulebook, today)
        if fault in by_fault:
            yield _finding(document, by_fault[fault], waiver)


def _directive_rules(rulebook: Rulebook) -> Iterator[Rule]:
    return (rule for rule in rulebook.rules if rule.check == "directive")


def _fault(waiver: Waiver, findings: Sequence[Finding], rulebook: Rulebook, today: date | None) -> str:
    if waiver.fault:
        return "unknown"
    if not waiver.reason:
        return "reason"
    if _expired(waiver, today):
        return "expired"
    used = any(_covers(waiver, finding) for finding in findings)
    return "unused" if not used and _can_tell(waiver, rulebook) else ""


def _can_tell(waiver: Waiver, rulebook: Rulebook) -> bool:
    """Say whether every rule it waives has judged, and judges the article alone: another corpus changes nothing."""
    judged: Mapping[str, Rule] = {rule.id: rule for rule in rulebook.rules}
    return all(one in judged and CHECKS[judged[one].check].alone for one in waiver.rules)


def _finding(document: Document, rule: Rule, waiver: Waiver) -> Finding:
    directive = waiver.directive
    length = max(1, len(document.article.text))
    at = min(directive.offset, length - 1)
    made = make_finding(
        document,
        rule,
        Span(at, at + 1),
        directive=directive.text,
        rules=", ".join(sorted(waiver.rules)),
        until=waiver.until.isoformat() if waiver.until else "",
        fact=waiver.fault,
    )
    end = Place(directive.place.line, directive.place.column + 1)
    return replace(made, start=directive.place, end=end, quoted=directive.text)
