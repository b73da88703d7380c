"""Exceptions for paths: what the settings say of some articles in, findings with their severity or reason out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from credcheck.checks.rulebook.selection import resolve, said_severities
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Finding, Rule, Severity, Suppression
from credcheck.model.nearest import did_you_mean
from credcheck.model.settings import RuleSettings

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_KEYS: Final = ("ignore", "reason", "severity")


@dataclass(frozen=True, slots=True)
class PathException:
    """What holds for the articles of one path pattern, written as in an ignore file."""

    pattern: str
    ignored: frozenset[str]
    reason: str
    severity: Mapping[str, Severity]

    def covers(self, path: str) -> bool:
        """Say whether the pattern means an article."""
        return _spec(self.pattern).match_file(path)

    def apply(self, finding: Finding) -> Finding:
        """Return the finding as the exception has it: of another severity, or suppressed with the reason."""
        changed = replace(finding, severity=self.severity.get(finding.rule, finding.severity))
        if finding.rule not in self.ignored or finding.suppressed:
            return changed
        return replace(changed, suppressed=Suppression("configuration", self.reason))


@cache
def _spec(pattern: str) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines([pattern])


def path_exceptions(settings: RuleSettings, rules: Sequence[Rule]) -> tuple[PathException, ...]:
    """Return the exceptions of the settings, in their order.

    Raises:
        BadConfiguration: a key, selector or severity is unknown, or rules are ignored without a reason.
    """
    return tuple(_exception(pattern, written, rules) for pattern, written in settings.per_path.items())


def _require_pattern(pattern: str, key: str) -> None:
    """Refuse a pattern that git would not know either, such as "!"."""
    try:
        _spec(pattern)
    except ValueError as error:
        raise BadConfiguration(f"{key}: no path pattern", hint="write it as in a .gitignore", key=key) from error


def except_paths(findings: Sequence[Finding], path: str, exceptions: Sequence[PathException]) -> tuple[Finding, ...]:
    """Return the findings of one article after every exception that covers its path."""
    kept = tuple(findings)
    for exception in exceptions:
        if kept and exception.covers(path):
            kept = tuple(exception.apply(finding) for finding in kept)
    return kept


def _exception(pattern: str, written: Mapping[str, object], rules: Sequence[Rule]) -> PathException:
    key = f"rules.per-path.{pattern}"
    _require_pattern(pattern, key)
    for name in written:
        if name not in _KEYS:
            hint = did_you_mean(name, _KEYS) or f"keys: {', '.join(_KEYS)}"
            raise BadConfiguration(f"{key}: unknown key '{name}'", hint=hint, key=f"{key}.{name}")
    reason = str(written.get("reason", "")).strip()
    ignored = frozenset(
        one for selector in _texts(written, key) for one in resolve(selector, rules, key=f"{key}.ignore")
    )
    if ignored and not reason:
        raise BadConfiguration(f"{key}: rules are ignored without a reason", hint='add reason = "…"', key=key)
    severity = said_severities(_severity(written, key), rules, key=f"{key}.severity")
    return PathException(pattern, ignored, reason, severity)


def _texts(written: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = written.get("ignore", ())
    if not isinstance(value, (list, tuple)) or not all(isinstance(one, str) for one in value):
        raise BadConfiguration(
            f"{key}.ignore: a list of rules belongs here", hint='ignore = ["ATT"]', key=f"{key}.ignore"
        )
    return tuple(value)


def _severity(written: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = written.get("severity", {})
    if not isinstance(value, Mapping):
        raise BadConfiguration(
            f"{key}.severity: a table belongs here", hint='severity = { ATT = "info" }', key=f"{key}.severity"
        )
    return value
