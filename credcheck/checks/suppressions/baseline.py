"""The baseline: findings that were agreed to be left as they are. Pure: its text in and out, no file.

An entry is a fingerprint, which moves with its words and not with its line; rule, path and excerpt are for people.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Final

from credcheck.checks.finding import clean
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Finding, Suppression

SCHEMA: Final = "credcheck-baseline/1"


@dataclass(frozen=True, slots=True, order=True)
class BaselineEntry:
    """One finding that is left as it is."""

    path: str
    rule: str
    excerpt: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """Every finding that is left as it is, sorted."""

    entries: tuple[BaselineEntry, ...] = ()

    @property
    def text(self) -> str:
        """The baseline as it is written to its file: the same findings give the same bytes."""
        rows = [asdict(entry) for entry in sorted(self.entries)]
        return json.dumps({"schema": SCHEMA, "findings": rows}, ensure_ascii=False, indent=1) + "\n"

    def without(self, stale: Collection[BaselineEntry]) -> "Baseline":
        """Return the baseline without some entries."""
        return Baseline(tuple(entry for entry in self.entries if entry not in stale))


def write_baseline(findings: Sequence[Finding]) -> str:
    """Return the text of a baseline that holds every finding which is not suppressed by its file."""
    kept = [one for one in findings if one.suppressed is None or one.suppressed.by == "baseline"]
    rows = {BaselineEntry(one.path, one.rule, clean(one.quoted), one.fingerprint) for one in kept}
    return Baseline(tuple(sorted(rows))).text


def read_baseline(shown: str, text: str) -> Baseline:
    """Return the baseline of a file's text; `shown` names the file in errors.

    Raises:
        BadConfiguration: it is no baseline, or of another version.
    """
    hint = "write it anew with --write-baseline"
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadConfiguration(f"{shown}: no JSON: {error}", hint=hint) from error
    if not isinstance(whole, dict) or whole.get("schema") != SCHEMA:
        found = whole.get("schema") if isinstance(whole, dict) else None
        raise BadConfiguration(f"{shown}: no baseline of version {SCHEMA} (found: {found})", hint=hint)
    rows = whole.get("findings")
    if not isinstance(rows, list):
        raise BadConfiguration(f"{shown}: 'findings' is no list", hint=hint)
    return Baseline(tuple(sorted(_entry(shown, number, row) for number, row in enumerate(rows, 1))))


def _entry(shown: str, number: int, row: object) -> BaselineEntry:
    known = ("path", "rule", "excerpt", "fingerprint")
    if not isinstance(row, dict) or any(not isinstance(row.get(name), str) for name in known):
        fact = f"{shown}: finding {number} lacks one of {', '.join(known)}"
        raise BadConfiguration(fact, hint="write it anew with --write-baseline")
    return BaselineEntry(*(row[name] for name in known))


def apply_baseline(
    findings: Sequence[Finding], baseline: Baseline, *, judged: Collection[str]
) -> tuple[tuple[Finding, ...], tuple[BaselineEntry, ...]]:
    """Return the findings, those of the baseline suppressed; and the entries that match no finding any more.

    `judged` are the paths that were judged: of others nothing is known, and their entries stay.
    """
    known = {entry.fingerprint for entry in baseline.entries}
    kept = tuple(_left(one) if one.fingerprint in known else one for one in findings)
    seen = {one.fingerprint for one in findings}
    paths = frozenset(judged)
    stale = [one for one in baseline.entries if one.path in paths and one.fingerprint not in seen]
    return kept, tuple(stale)


def _left(finding: Finding) -> Finding:
    if finding.suppressed:
        return finding
    return replace(finding, suppressed=Suppression("baseline", "was there when the baseline was written"))
