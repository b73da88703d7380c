"""Which rules judge, and how severely: presets, selectors and severities of the settings in, choices out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Rule, Severity
from credcheck.model.nearest import did_you_mean
from credcheck.model.settings import RuleSettings

_HARDER: Final[Mapping[Severity, Severity]] = {
    Severity.INFO: Severity.WARNING,
    Severity.WARNING: Severity.ERROR,
    Severity.ERROR: Severity.ERROR,
}


@dataclass(frozen=True, slots=True)
class Preset:
    """A named choice of rules."""

    about: str
    only: tuple[str, ...] = ()
    """Selectors of its rules; empty means every rule."""
    harder: bool = False
    """Every severity one step up."""


PRESETS: Final[Mapping[str, Preset]] = {
    "default": Preset("every rule at its own severity"),
    "hook": Preset("only what may stop a commit", only=("ATT103", "COP901", "HED801", "MET704", "QUO303")),
    "strict": Preset("every rule, each severity one step up: info is a warning, a warning is an error", harder=True),
}


def family_of(rule_id: str) -> str:
    """Return the letters of an id: "ATT" of "ATT101"."""
    return rule_id.rstrip("0123456789")


def matches(selector: str, rule: Rule) -> bool:
    """Say whether a selector means a rule: its id, the beginning of one such as ATT or ATT1, or its name."""
    wanted = selector.upper()
    return selector.lower() == rule.name or (len(wanted) >= 3 and rule.id.startswith(wanted))


def resolve(selector: str, rules: Sequence[Rule], *, key: str) -> frozenset[str]:
    """Return the ids that a selector means.

    Raises:
        BadConfiguration: it means none; the nearest id, family or name is offered.
    """
    found = frozenset(rule.id for rule in rules if matches(selector, rule))
    if not found:
        names = {name for rule in rules for name in (rule.id, rule.name, family_of(rule.id))}
        hint = did_you_mean(selector, names) or "`credcheck rules list` shows ids, families and names"
        raise BadConfiguration(f"{key}: no rule is called '{selector}'", hint=hint, key=key)
    return found


def chosen_ids(settings: RuleSettings, rules: Sequence[Rule]) -> frozenset[str]:
    """Return the ids of the rules that judge: `select`, or the preset where that is empty, without `ignore`.

    Where `standards` names some, only rules that cite one of them are left.

    Raises:
        BadConfiguration: the preset, a selector or a standard is unknown.
    """
    selectors = settings.select or preset_of(settings).only
    chosen = _union(selectors, rules, "rules.select") if selectors else frozenset(rule.id for rule in rules)
    if settings.standards:
        chosen &= _citing(settings.standards, rules)
    return chosen - _union(settings.ignore, rules, "rules.ignore")


def _citing(standards: Sequence[str], rules: Sequence[Rule]) -> frozenset[str]:
    """Return the ids of the rules that cite one of the standards; raises `BadConfiguration` for one that none cites."""
    known = sorted({key for rule in rules for key in rule.standard})
    for key in standards:
        if key not in known:
            hint = did_you_mean(key, known) or f"one of: {', '.join(known)}"
            raise BadConfiguration(f"rules.standards: no rule cites '{key}'", hint=hint, key="rules.standards")
    return frozenset(rule.id for rule in rules if not rule.standard.keys().isdisjoint(standards))


def preset_of(settings: RuleSettings) -> Preset:
    """Return the preset of the settings; raises `BadConfiguration` where it is unknown."""
    if settings.preset not in PRESETS:
        hint = did_you_mean(settings.preset, PRESETS) or f"one of: {', '.join(PRESETS)}"
        raise BadConfiguration(f"rules.preset: unknown preset '{settings.preset}'", hint=hint, key="rules.preset")
    return PRESETS[settings.preset]


def severities(settings: RuleSettings, rules: Sequence[Rule]) -> Mapping[str, Severity]:
    """Return the severity of each rule by id; a severity for an id counts more than one for its family.

    Raises:
        BadConfiguration: a severity or a selector is unknown.
    """
    harder = preset_of(settings).harder
    found = {rule.id: _HARDER[rule.severity] if harder else rule.severity for rule in rules}
    return {**found, **said_severities(settings.severity, rules, key="rules.severity")}


def said_severities(written: Mapping[str, object], rules: Sequence[Rule], *, key: str) -> Mapping[str, Severity]:
    """Return severities by id from selectors as a user wrote them, the more exact selector last."""
    found: dict[str, Severity] = {}
    for selector, value in sorted(written.items(), key=lambda item: (_exactness(item[0], rules), item[0])):
        severity = severity_of(value, key=f"{key}.{selector}")
        found |= dict.fromkeys(sorted(resolve(selector, rules, key=f"{key}.{selector}")), severity)
    return found


def severity_of(value: object, *, key: str) -> Severity:
    """Return the severity of that name; raises `BadConfiguration` with the nearest one."""
    known = [one.value for one in Severity]
    if value not in known:
        hint = did_you_mean(str(value), known) or f"one of: {', '.join(known)}"
        raise BadConfiguration(f"{key}: unknown severity '{value}'", hint=hint, key=key)
    return Severity(str(value))


def _exactness(selector: str, rules: Iterable[Rule]) -> int:
    return 1000 if any(selector.lower() == rule.name for rule in rules) else len(selector)


def _union(selectors: Sequence[str], rules: Sequence[Rule], key: str) -> frozenset[str]:
    return frozenset(one for selector in selectors for one in resolve(selector, rules, key=key))
