"""Only what changed: findings and the lines changed since a revision in, findings on those lines out."""

from collections.abc import Mapping, Sequence, Set

from credcheck.model.findings import Finding


def only_changed(findings: Sequence[Finding], changed_lines: Mapping[str, Set[int]]) -> tuple[Finding, ...]:
    """Return the findings that touch a changed line of their file, in the order given.

    `changed_lines` holds line numbers from 1 by path; a path that is not in it has not changed.
    """
    return tuple(one for one in findings if _touches(one, changed_lines.get(one.path, frozenset())))


def _touches(finding: Finding, lines: Set[int]) -> bool:
    return any(line in lines for line in range(finding.start.line, finding.end.line + 1))
