"""The findings of one article for a terminal: what stops or delays publication in full, the rest in a line a rule."""

from collections.abc import Iterable, Sequence

from credcheck.model.findings import Finding, Judged, Related, Severity
from credcheck.report.certain import is_certain
from credcheck.report.excerpt import excerpt, message_of, related_excerpt, shorten
from credcheck.report.text.page import Page
from credcheck.report.words import count


def write_findings(page: Page, judged: Judged, *, verbose: bool) -> None:
    """Add the findings that count; info findings are folded by rule unless `verbose`.

    What is certain and cheap to mend comes first, then the rest, each in reading order.

    Not folded is what somebody denies or overtakes: an editor wants both sides before her.
    """
    counting = [one for one in judged.findings if one.suppressed is None]
    folded = []
    for finding in sorted(counting, key=is_certain, reverse=True):
        if verbose or finding.severity is not Severity.INFO or _contested(judged, finding):
            page.blank()
            _write_finding(page, judged, finding, verbose=verbose)
        else:
            folded.append(finding)
    if folded:
        page.blank()
        _write_folded(page, folded)
    hidden = len(judged.findings) - len(counting)
    if hidden:
        page.blank()
        reason = "its reason is" if hidden == 1 else "the reasons are"
        page.paragraph(f"{count(hidden, 'finding')} suppressed; {reason} in the JSON report", indent=2)


def _contested(judged: Judged, finding: Finding) -> bool:
    """Say whether the finding shows the other side of a claim that is disputed or overtaken."""
    claims = judged.document.claims
    against = [claims[verdict.claim].span for verdict in judged.evidence.verdicts if verdict.against]
    return bool(finding.related) and any(span.overlaps(finding.span) for span in against)


def _write_finding(page: Page, judged: Judged, finding: Finding, *, verbose: bool) -> None:
    place = f"{finding.path}:{finding.start.line}:{finding.start.column}"
    severity = str(finding.severity)
    page.line(f"{place} ", (severity, severity), f" {finding.rule} ", (finding.name, "strong"))
    page.paragraph(message_of(finding), indent=2)
    page.quote(excerpt(judged.document, finding.span), style=severity)
    shown = finding.related if verbose else finding.related[:1]
    for related in shown:
        _write_related(page, judged, finding, related)
    if len(shown) < len(finding.related):
        page.paragraph(f"and {count(len(finding.related) - len(shown), 'more place')} (--verbose)", indent=2)
    if finding.suggestion:
        page.paragraph(("→ ", "good"), finding.suggestion, indent=2, hanging=2)


def _write_related(page: Page, judged: Judged, finding: Finding, related: Related) -> None:
    words = related_excerpt(judged, finding, related)
    page.line(f"  {related.path}:{related.place.line}:{related.place.column}: {shorten(related.note, 160)}")
    page.quote(words, style="" if words.whole else "strong")


def _write_folded(page: Page, findings: Sequence[Finding]) -> None:
    """Add a line a rule: how often, what it is called, on which lines of the file."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(f"{finding.rule} {finding.name}", []).append(finding)
    for rule, found in sorted(by_rule.items()):
        places = ", ".join(map(str, _lines(found)))
        word = "line" if len(_lines(found)) == 1 else "lines"
        page.paragraph(("info", "info"), f" {rule}: {len(found)}, {word} {places}", indent=2, hanging=5)


def _lines(findings: Iterable[Finding]) -> list[int]:
    return sorted({finding.start.line for finding in findings})
