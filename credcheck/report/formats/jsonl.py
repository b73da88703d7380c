"""JSON Lines for programs that read a stream: Result in, one object a line out. Suppressed findings are left out.

Each line has a `type`: the faults first, then the findings in reading order, then one summary.
"""

from credcheck.model.findings import Result
from credcheck.report.formats.json import dump_json, finding_object, report_object
from credcheck.report.style import Style


def render_jsonl(result: Result, style: Style) -> str:
    """Return the lines; a finding has the fields it has in the JSON report."""
    del style
    whole = report_object(result)
    faults = [dump_json({"type": "fault", **fault}) for fault in whole["faults"]]
    findings = [
        dump_json({"type": "finding", **finding_object(one)}) for one in result.findings if one.suppressed is None
    ]
    return "".join([*faults, *findings, dump_json({"type": "summary", **whole["summary"]})])
