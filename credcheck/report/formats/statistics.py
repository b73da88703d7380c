"""How often each rule found something: Result in, a line a rule out."""

from collections import Counter

from credcheck.model.findings import Result
from credcheck.report.escape import escape_terminal, one_line
from credcheck.report.style import Style
from credcheck.report.words import count


def render_statistics(result: Result, style: Style) -> str:
    """Return the findings that count by rule, the commonest first, then the faults and how many articles there were."""
    del style
    found = Counter((one.rule, one.name) for one in result.findings if one.suppressed is None)
    ordered = sorted(found.items(), key=lambda one: (-one[1], one[0]))
    lines = [f"{number:>6}  {rule}  {name}" for (rule, name), number in ordered]
    lines += [f"credcheck: {one_line(fault.message)}" for fault in result.faults]
    lines.append(f"{count(found.total(), 'finding')} in {count(len(result.articles), 'article')}.")
    return "".join(f"{escape_terminal(line)}\n" for line in lines)
