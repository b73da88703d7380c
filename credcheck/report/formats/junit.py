"""JUnit XML for build servers: Result in, a test suite an article out. Suppressed findings are left out.

An error or a warning is a failed test case, an info a line of the suite's output; what could not be read is an error.
"""

from credcheck.model.fault import Fault
from credcheck.model.findings import Finding, Judged, Result, Severity
from credcheck.report.escape import escape_xml
from credcheck.report.excerpt import message_of, quoted_by, related_words
from credcheck.report.style import Style
from credcheck.report.verdict import verdict_sentence


def render_junit(result: Result, style: Style) -> str:
    """Return the document; an article without errors and warnings is one passed test case."""
    del style
    suites = [*(_suite(judged) for judged in result.articles), *([_fault_suite(result)] if result.faults else [])]
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="credcheck">\n{"".join(suites)}</testsuites>\n'


def _suite(judged: Judged) -> str:
    path = escape_xml(judged.document.path)
    counting = [one for one in judged.findings if one.suppressed is None]
    failed = [one for one in counting if one.severity is not Severity.INFO]
    cases = "".join(map(_case, failed)) or f'    <testcase classname="{path}" name="no errors or warnings"/>\n'
    output = [verdict_sentence(judged), *(_info(one) for one in counting if one.severity is Severity.INFO)]
    shown = "\n".join(map(escape_xml, output))
    head = f'<testsuite name="{path}" tests="{max(len(failed), 1)}" failures="{len(failed)}" errors="0" skipped="0">'
    return f"  {head}\n{cases}    <system-out>{shown}</system-out>\n  </testsuite>\n"


def _case(finding: Finding) -> str:
    name = escape_xml(f"{finding.rule} {finding.name} line {finding.start.line}:{finding.start.column}")
    related = [f"{one.path}:{one.place.line}: {related_words(one)}" for one in finding.related]
    body = "\n".join(map(escape_xml, filter(None, [quoted_by(finding), *related, finding.suggestion])))
    return (
        f'    <testcase classname="{escape_xml(finding.path)}" name="{name}" file="{escape_xml(finding.path)}" '
        f'line="{finding.start.line}">\n'
        f'      <failure type="{finding.severity}" message="{escape_xml(message_of(finding))}">{body}</failure>\n'
        f"    </testcase>\n"
    )


def _info(finding: Finding) -> str:
    return f"{finding.start.line}:{finding.start.column} {finding.rule} {finding.name}: {message_of(finding)}"


def _fault_suite(result: Result) -> str:
    number = len(result.faults)
    head = f'<testsuite name="credcheck faults" tests="{number}" failures="0" errors="{number}" skipped="0">'
    return f"  {head}\n{''.join(map(_fault, result.faults))}  </testsuite>\n"


def _fault(fault: Fault) -> str:
    path, message = escape_xml(fault.path), escape_xml(f"{fault.message}: {fault.hint}")
    return (
        f'    <testcase classname="{path}" name="can be read">\n'
        f'      <error type="fault" message="{message}"/>\n    </testcase>\n'
    )
