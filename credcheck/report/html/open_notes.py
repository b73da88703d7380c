"""What to do first: findings in, the few that help an editor most out. A pure ordering; it changes no verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from credcheck.model.findings import Confidence, Finding

_SURE: Final = {Confidence.HIGH: 3, Confidence.MEDIUM: 2, Confidence.LOW: 1}


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do: a finding to begin with, and how many more of its rule there are."""

    finding: Finding
    more: int
    """Further findings of the same rule in the same article."""


def rank_findings(findings: Iterable[Finding], *, limit: int = 3) -> tuple[Todo, ...]:
    """Return the most useful things to do, best first, one a rule and article.

    Order: severity, then confidence, then how often the rule speaks, then reading order. Suppressed ones are left out.
    """
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.suppressed is None:
            groups.setdefault((finding.path, finding.rule), []).append(finding)
    ranked = sorted((_todo(group) for group in groups.values()), key=_worth, reverse=True)
    return tuple(ranked[:limit])


def _todo(group: list[Finding]) -> Todo:
    """Return the group's surest finding, and how many others there are."""
    return Todo(max(group, key=lambda one: (one.severity.rank, _SURE[one.confidence])), len(group) - 1)


def _worth(todo: Todo) -> tuple[int, int, int]:
    return todo.finding.severity.rank, _SURE[todo.finding.confidence], todo.more
