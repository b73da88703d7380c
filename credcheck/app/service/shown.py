"""Findings as the page shows them: words, and places in the draft as it was sent, in UTF-16 units."""

from credcheck.app.service.annotated import utf16_length
from credcheck.model.findings import Finding, Judged
from credcheck.report.excerpt import message_of, quoted_by
from credcheck.report.verdict import action_sentence


def shown_findings(judged: Judged, sent: str) -> dict[str, object]:
    """Return the advice on a draft and the findings that count, in reading order; `sent` has line feeds alone."""
    counted = (finding for finding in judged.findings if finding.suppressed is None)
    return {
        "advice": str(judged.action.advice),
        "action": action_sentence(judged),
        "findings": [_shown(finding, judged, sent) for finding in counted],
    }


def _shown(finding: Finding, judged: Judged, sent: str) -> dict[str, object]:
    source = judged.document.article.source_map
    start, end = source.offset(finding.span.start), source.offset(finding.span.end - 1) + 1
    fix = finding.fix
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": str(finding.severity),
        "fingerprint": finding.fingerprint,
        "line": finding.start.line,
        "quoted": quoted_by(finding),
        "message": message_of(finding),
        "suggestion": finding.suggestion,
        **_place(sent, start, end),
        "fix": {"text": fix.text, **_place(sent, fix.start, fix.end)} if fix else None,
    }


def _place(sent: str, start: int, end: int) -> dict[str, int]:
    return {"offset": utf16_length(sent[:start]), "length": utf16_length(sent[start:end])}
