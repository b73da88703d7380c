"""What to do first: judged articles in, the few notes to begin with out. The order was decided by the checks."""

from collections.abc import Sequence
from dataclasses import dataclass

from credcheck.model.findings import Finding, Judged

MOST = 3


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do: a finding to begin with, and how many more of its rule there are."""

    finding: Finding
    more: int
    """Further findings of the same rule in the same article."""


def open_notes(articles: Sequence[Judged]) -> tuple[Todo, ...]:
    """Return the things to do first, at most three: of several articles, the severest first, then in their order."""
    todos = [Todo(finding, _same_rule(judged, finding) - 1) for judged in articles for finding in judged.first]
    return tuple(sorted(todos, key=lambda one: -one.finding.severity.rank)[:MOST])


def _same_rule(judged: Judged, finding: Finding) -> int:
    return sum(one.rule == finding.rule and one.suppressed is None for one in judged.findings)
