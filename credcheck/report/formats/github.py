"""Annotations for GitHub Actions: Result in, one workflow command a finding out. Suppressed findings are left out."""

from collections.abc import Iterator
from typing import Final

from credcheck.model.fault import Fault
from credcheck.model.findings import Finding, Result, Severity
from credcheck.report.escape import escape_annotation, escape_annotation_property, escape_terminal
from credcheck.report.excerpt import message_of, related_words
from credcheck.report.style import Style
from credcheck.report.verdict import counted_findings, verdict_sentence

_COMMAND: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render_github(result: Result, style: Style) -> str:
    """Return the commands, then a line an article that the log shows as it is."""
    del style
    lines = [*map(_fault, result.faults), *_annotations(result)]
    lines += [escape_terminal(f"{one.document.path}: {verdict_sentence(one)}") for one in result.articles]
    lines.append(f"credcheck: {counted_findings(result.findings)}")
    return "\n".join(lines) + "\n"


def _annotations(result: Result) -> Iterator[str]:
    """Yield the commands, worst first: GitHub shows the first ten of a step and kind."""
    counting = [one for one in result.findings if one.suppressed is None]
    for finding in sorted(counting, key=lambda one: -one.severity.rank):
        yield _command(_COMMAND[finding.severity], _properties(finding), _message(finding))


def _properties(finding: Finding) -> dict[str, str]:
    """Return where the annotation stands; GitHub takes columns only where it ends on its first line."""
    place = {"file": finding.path, "line": str(finding.start.line), "endLine": str(finding.end.line)}
    if finding.start.line == finding.end.line:
        place |= {"col": str(finding.start.column), "endColumn": str(finding.end.column)}
    return {**place, "title": f"{finding.rule} {finding.name}"}


def _message(finding: Finding) -> str:
    related = [f"{one.note}: {one.path}:{one.place.line}: {related_words(one)}" for one in finding.related]
    return "\n".join(filter(None, [message_of(finding), *related, finding.suggestion]))


def _fault(fault: Fault) -> str:
    return _command("error", {"file": fault.path, "title": "could not be checked"}, f"{fault.message}: {fault.hint}")


def _command(command: str, properties: dict[str, str], message: str) -> str:
    given = ",".join(f"{name}={escape_annotation_property(value)}" for name, value in properties.items())
    return f"::{command} {given}::{escape_annotation(message)}"
