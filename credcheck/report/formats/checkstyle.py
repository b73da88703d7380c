"""Checkstyle XML, which many editors and build servers read: Result in, one `file` an article out.

Suppressed findings are left out.
"""

from collections.abc import Iterable

from credcheck.model.fault import Fault
from credcheck.model.findings import Finding, Result
from credcheck.report.escape import escape_xml
from credcheck.report.excerpt import message_of
from credcheck.report.style import Style


def render_checkstyle(result: Result, style: Style) -> str:
    """Return the document; an article without findings is an empty `file`."""
    del style
    files = [_file(fault.path, [_fault(fault)]) for fault in result.faults]
    for judged in result.articles:
        counting = [one for one in judged.findings if one.suppressed is None]
        files.append(_file(judged.document.path, map(_error, counting)))
    body = "".join(files)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n{body}</checkstyle>\n'


def _file(path: str, errors: Iterable[str]) -> str:
    return f'  <file name="{escape_xml(path)}">\n{"".join(errors)}  </file>\n'


def _error(finding: Finding) -> str:
    message = " – ".join(filter(None, [message_of(finding), finding.suggestion]))
    return (
        f'    <error line="{finding.start.line}" column="{finding.start.column}" severity="{finding.severity}" '
        f'message="{escape_xml(message)}" source="credcheck.{escape_xml(finding.rule)}"/>\n'
    )


def _fault(fault: Fault) -> str:
    message = escape_xml(f"{fault.message}: {fault.hint}")
    return f'    <error line="1" severity="error" message="{message}" source="credcheck.fault"/>\n'
