"""Filters: the marks of a page in, its filters and the style that makes them work as plain links out.

A filter is a link to `#only-rule-ATT101`. Without JavaScript the style sheet hides what does not carry the class
`rule-ATT101` while that anchor is the page's target; with it, filters combine and can be searched.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.findings import Rule, Severity
from credcheck.report.html.draft.notes import ClaimNote, FindingNote
from credcheck.report.html.labels import ATTRIBUTION, SUPPORT

_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """One value to filter by."""

    token: str
    """The class that its items carry."""
    name: str
    letter: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of values; within it a choice widens, across groups it narrows."""

    name: str
    key: str
    choices: tuple[Choice, ...]


def collect_facets(
    claims: Sequence[ClaimNote], findings: Sequence[FindingNote], rules: Iterable[Rule]
) -> tuple[Facet, ...]:
    """Return the filters that have at least one item, each with its count."""
    names = {rule.id: rule.name for rule in rules}
    severities = Counter(str(note.finding.severity) for note in findings)
    ids = Counter(note.finding.rule for note in findings)
    supports = Counter(str(claim.support) for claim in claims)
    types = Counter(claim.attribution for claim in claims)
    support_names = {str(key): (sign.name, sign.letter) for key, sign in SUPPORT.items()}
    rule_names = {rule: (f"{rule} {names.get(rule, '')}".strip(), "") for rule in sorted(ids)}
    facets = [
        _facet("Severity", "severity", severities, {str(one): (str(one), "") for one in Severity}),
        _facet("Rule", "rule", ids, rule_names),
        _facet("Support", "support", supports, support_names),
        _facet("Who says so", "by", types, {str(key): (name, "") for key, name in ATTRIBUTION.items()}),
    ]
    return tuple(facet for facet in facets if facet.choices)


def _facet(name: str, key: str, counts: Counter[str], names: Mapping[str, tuple[str, str]]) -> Facet:
    choices = [
        Choice(f"{key}-{value}", label, letter, counts[value])
        for value, (label, letter) in names.items()
        if counts[value] and _TOKEN.fullmatch(value)
    ]
    return Facet(name, key, tuple(choices))


def style_filters(facets: Iterable[Facet]) -> str:
    """Return the style by which the filters work as links, one rule a choice; only for pages without JavaScript."""
    tokens = [choice.token for facet in facets for choice in facet.choices]
    return "\n".join(
        f"html:not(.js) #only-{token}:target~.page .note:not(.{token}){{display:none}}\n"
        f"html:not(.js) #only-{token}:target~.page .flag:not(.{token}){{display:none}}\n"
        f"html:not(.js) #only-{token}:target~.page .mark:not(.{token}){{{_UNMARKED}}}\n"
        f"html:not(.js) #only-{token}:target~.page .mark:not(.{token})>.sign{{display:none}}\n"
        f"html:not(.js) #only-{token}:target~.page .claim.{token}{{{_KEPT}}}\n"
        f"html:not(.js) #only-{token}:target~.page a[href='#only-{token}']{{{_CHOSEN}}}"
        for token in tokens
    )


_UNMARKED: Final = "background:none;text-decoration:none;border-color:transparent"
_KEPT: Final = "background:var(--wash);text-decoration-line:underline"
_CHOSEN: Final = "background:var(--ink);color:var(--paper);border-color:var(--ink)"
