"""One line a finding, for a quick look and for programs that read lines: Result in, lines out."""

from credcheck.model.fault import Fault
from credcheck.model.findings import Finding, Result
from credcheck.report.escape import escape_terminal, one_line
from credcheck.report.excerpt import message_of
from credcheck.report.style import Style
from credcheck.report.words import count


def render_concise(result: Result, style: Style) -> str:
    """Return `path:line:col: severity rule message`, one a line, in reading order; faults first.

    Without any, one line that says so, or nothing where the style is quiet.
    """
    lines = [_fault(fault) for fault in result.faults]
    lines += [_finding(one) for one in result.findings if one.suppressed is None]
    if not lines and not style.quiet:
        lines = [f"No findings in {count(len(result.articles), 'article')}."]
    return "".join(f"{escape_terminal(line)}\n" for line in lines)


def _finding(finding: Finding) -> str:
    place = f"{finding.path}:{finding.start.line}:{finding.start.column}"
    return f"{place}: {finding.severity} {finding.rule} {message_of(finding)}"


def _fault(fault: Fault) -> str:
    return f"credcheck: {one_line(fault.message)}"
