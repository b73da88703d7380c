"""GitLab code quality: Result in, the JSON array of its report artifact out. Suppressed findings are left out."""

import json
from hashlib import sha256
from typing import Any, Final

from credcheck.model.fault import Fault
from credcheck.model.findings import Finding, Result, Severity
from credcheck.report.escape import escape_json, escape_terminal
from credcheck.report.excerpt import message_of
from credcheck.report.style import Style

_SEVERITY: Final = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.INFO: "info"}


def render_gitlab(result: Result, style: Style) -> str:
    """Return the array, one object a line; what could not be read is a blocker on the first line of its file."""
    del style
    issues = [_issue(one) for one in result.findings if one.suppressed is None]
    lines = [json.dumps(one, ensure_ascii=False) for one in [*map(_fault, result.faults), *issues]]
    return escape_json("[\n" + ",\n".join(lines) + "\n]\n")


def _issue(finding: Finding) -> dict[str, Any]:
    words = f"{message_of(finding)} ({finding.name})"
    return {
        "description": escape_terminal(words),
        "check_name": finding.rule,
        "fingerprint": _fingerprint(finding.rule, finding.path, finding.fingerprint),
        "severity": _SEVERITY[finding.severity],
        "location": {
            "path": finding.path,
            "lines": {"begin": finding.start.line, "end": finding.end.line},
        },
    }


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "description": escape_terminal(f"{fault.message}: {fault.hint}"),
        "check_name": "fault",
        "fingerprint": _fingerprint("fault", fault.path, fault.message),
        "severity": "blocker",
        "location": {"path": fault.path, "lines": {"begin": 1}},
    }


def _fingerprint(*parts: str) -> str:
    """Return what GitLab knows an issue by from one pipeline to the next."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
