"""SARIF 2.1.0 for code scanning: Result in, one log with one run out. Suppressed findings stay, with their reason.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0"; section numbers are of that text.
"""

from typing import Any, Final
from urllib.parse import quote

from credcheck.model.article import Place
from credcheck.model.fault import Fault
from credcheck.model.findings import Confidence, Finding, Fix, Related, Result, Rule, Severity
from credcheck.model.standards import cite
from credcheck.report.escape import escape_terminal_keeping_lines
from credcheck.report.excerpt import message_of, related_words
from credcheck.report.formats.json import dump_json
from credcheck.report.style import Style

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_LEVEL: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PRECISION: Final = {Confidence.HIGH: "high", Confidence.MEDIUM: "medium", Confidence.LOW: "low"}
_KIND: Final = {"inline": "inSource", "baseline": "external"}

Json = dict[str, Any]
"""A JSON object on its way out; never read again."""


def render_sarif(result: Result, style: Style) -> str:
    """Return the log as one line of JSON, ending in a line feed."""
    del style
    index = {rule.id: number for number, rule in enumerate(result.rules)}
    run = {
        "tool": {"driver": _driver(result)},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The folder that credcheck was run in."}}},
        "invocations": [_invocation(result)],
        "results": [_result(finding, index) for finding in result.findings],
    }
    return dump_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def artifact_uri(path: str) -> str:
    """Return a path as a relative URI reference, percent-encoded (3.4.3); an absolute path loses its leading slash."""
    try:
        raw = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = path.encode("utf-8", "surrogatepass")
    return quote(raw.lstrip(b"/"), safe="/")


def _driver(result: Result) -> Json:
    return {
        "name": "credcheck",
        "version": result.version,
        "properties": {"rules": result.rules_digest, "corpus": result.corpus.digest},
        "rules": [_rule(rule) for rule in result.rules],
    }


def _rule(rule: Rule) -> Json:
    title = rule.name.replace("-", " ").capitalize()
    return {
        "id": rule.id,
        "name": title.title().replace(" ", ""),
        "shortDescription": {"text": f"{title}."},
        "fullDescription": {"text": rule.why},
        "help": {"text": "\n\n".join(_help(rule))},
        "defaultConfiguration": {"level": _LEVEL[rule.severity]},
        "properties": {
            "tags": ["editorial", rule.id[:3]],
            "precision": _PRECISION[rule.confidence],
            "problem.severity": {"note": "recommendation"}.get(_LEVEL[rule.severity], _LEVEL[rule.severity]),
        },
    }


def _help(rule: Rule) -> list[str]:
    """Return the paragraphs of a rule's help."""
    parts = {"What to do": rule.suggestion, "Known limits": rule.limits, "Standard": cite(rule.standard)}
    return [rule.why.strip(), *(f"{title}: {text.strip()}" for title, text in parts.items() if text)]


def _result(finding: Finding, index: dict[str, int]) -> Json:
    result: Json = {
        "ruleId": finding.rule,
        "level": _LEVEL[finding.severity],
        "message": {"text": _message("\n".join(filter(None, [message_of(finding), finding.suggestion])))},
        "locations": [{"physicalLocation": _location(finding.path, finding.start, finding.end)}],
        "relatedLocations": [_related(number, one) for number, one in enumerate(finding.related, start=1)],
        "partialFingerprints": {"credcheckFinding/v1": finding.fingerprint},
        "suppressions": _suppressions(finding),
        "properties": {"confidence": str(finding.confidence)},
    }
    if finding.rule in index:
        result["ruleIndex"] = index[finding.rule]
    if finding.fix:
        result["fixes"] = [_fix(finding.path, finding.fix, finding.suggestion)]
    return result


def _location(path: str, start: Place, end: Place | None = None) -> Json:
    region = {"startLine": start.line, "startColumn": start.column}
    if end and (end.line, end.column) > (start.line, start.column):
        region |= {"endLine": end.line, "endColumn": end.column}
    return {"artifactLocation": {"uri": artifact_uri(path), "uriBaseId": "SRCROOT"}, "region": region}


def _related(number: int, related: Related) -> Json:
    return {
        "id": number,
        "physicalLocation": _location(related.path, related.place),
        "message": {"text": _message(f"{related.note}: {related_words(related)}")},
    }


def _suppressions(finding: Finding) -> list[Json]:
    """Return why it does not count; an empty list says plainly that it does (3.27.23)."""
    if finding.suppressed is None:
        return []
    kind = _KIND.get(finding.suppressed.by, "external")
    return [{"kind": kind, "justification": _message(finding.suppressed.reason)}]


def _fix(path: str, fix: Fix, description: str) -> Json:
    replacement = {
        "deletedRegion": {"charOffset": fix.start, "charLength": fix.end - fix.start},
        "insertedContent": {"text": fix.text},
    }
    change = {"artifactLocation": {"uri": artifact_uri(path), "uriBaseId": "SRCROOT"}, "replacements": [replacement]}
    return {"description": {"text": _message(description or "Change of form")}, "artifactChanges": [change]}


def _invocation(result: Result) -> Json:
    notifications = [_notification(fault) for fault in result.faults]
    return {"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}


def _notification(fault: Fault) -> Json:
    location = {"physicalLocation": {"artifactLocation": {"uri": artifact_uri(fault.path), "uriBaseId": "SRCROOT"}}}
    text = _message(f"{fault.message}: {fault.hint}")
    return {"level": "error", "message": {"text": text}, "locations": [location]}


def _message(text: str) -> str:
    """Return a message that no viewer takes for a link (3.11.6) and no reader is misled by."""
    shown = escape_terminal_keeping_lines(text)
    return shown.replace("[", "\\[").replace("]", "\\]") if "](" in shown else shown
