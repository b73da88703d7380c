"""The rulebook: rule files and settings in; a judge of articles out.

Only the loader reads files. Judging sees a document, its evidence and the rules, and returns findings in reading order.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from credcheck.checks.finding import in_reading_order
from credcheck.checks.kind import Finder
from credcheck.checks.kinds.registry import CHECKS
from credcheck.checks.options import BadOption
from credcheck.checks.rulebook.path_overrides import PathException, except_paths, path_exceptions
from credcheck.checks.rulebook.rule_files import RuleFile, all_rule_files, digest_rules
from credcheck.checks.rulebook.selection import chosen_ids, resolve, severities
from credcheck.model.errors import BadConfiguration, BadRule
from credcheck.model.evidence import Evidence
from credcheck.model.fault import Fault
from credcheck.model.findings import Finding, Rule
from credcheck.model.guard import UNGUARDED, Guard
from credcheck.model.settings import RuleSettings
from credcheck.model.statements import Document


@dataclass(frozen=True)
class Rulebook:
    """The rules of a run. Rules that did not load are in `faults`; the others judge all the same."""

    rules: tuple[Rule, ...]
    """The active ones, by id, as the settings have them."""
    known: tuple[Rule, ...]
    """Every rule that loaded, by id."""
    digest: str
    """"sha256:…" over the rule files and the settings that choose among them."""
    faults: tuple[Fault, ...] = ()
    finders: Mapping[str, Finder] = field(default_factory=dict)
    """Active rules ready to judge, by id."""
    exceptions: tuple[PathException, ...] = ()
    root: Path = field(default_factory=Path)
    """The folder that path patterns are relative to: that of the configuration."""

    @property
    def active(self) -> tuple[str, ...]:
        """The ids of the rules that judge, sorted."""
        return tuple(rule.id for rule in self.rules)

    def judge(self, document: Document, evidence: Evidence, guard: Guard = UNGUARDED) -> tuple[Finding, ...]:
        """Return the findings in one article, in reading order, each with its fingerprint.

        A rule that fails on the article costs its own findings in it, with a fault in `guard`.
        """
        found: list[Finding] = []
        for rule, finder in self.finders.items():
            ask = partial(_findings, finder, document, evidence)
            found += guard.run(document.path, f"judging it by {rule}", ask) or ()
        return self.except_paths(in_reading_order(found), document.path)

    def except_paths(self, findings: Sequence[Finding], path: str) -> tuple[Finding, ...]:
        """Return the findings of one article with what the settings say of its path."""
        return except_paths(findings, _from_root(path, self.root), self.exceptions)

    def explain(self, selector: str) -> tuple[Rule, ...]:
        """Return the known rules that an id, a family or a name means, by id.

        Raises:
            BadConfiguration: it means none; the nearest name is offered.
        """
        wanted = resolve(selector, self.known, key="rule")
        return tuple(rule for rule in self.known if rule.id in wanted)


def _findings(finder: Finder, document: Document, evidence: Evidence) -> list[Finding]:
    return list(finder(document, evidence))


def load_rulebook(settings: RuleSettings, *, root: Path | None = None) -> Rulebook:
    """Return the rulebook of the shipped rules and of the settings' folders, which are relative to `root`.

    Raises:
        BadConfiguration: the settings name an unknown rule, option, severity, preset or folder.
    """
    loaded, faults = _load(all_rule_files(settings.folders, root or Path()))
    known = _with_options(loaded, settings)
    active = chosen_ids(settings, known)
    grades = severities(settings, known)
    graded = tuple(replace(rule, severity=grades[rule.id]) for rule in known)
    return Rulebook(
        rules=tuple(rule for rule in graded if rule.id in active),
        known=graded,
        digest=digest_rules(settings, root=root),
        faults=faults,
        finders={rule.id: CHECKS[rule.check].check(rule) for rule in graded if rule.id in active},
        exceptions=path_exceptions(settings, known),
        root=root or Path(),
    )


def _from_root(path: str, root: Path) -> str:
    """Return a path as it is seen from the root, with forward slashes; "-" is standard input and stays."""
    if path == "-":
        return path
    return Path(os.path.relpath(path, root)).as_posix()


def _load(files: Sequence[RuleFile]) -> tuple[list[Rule], tuple[Fault, ...]]:
    """Return the rules by id, and a fault for each file that holds none or repeats an id or a name."""
    from credcheck.checks.rulebook.load import load_rule  # brings YAML

    rules: dict[str, Rule] = {}
    names: dict[str, Rule] = {}
    faults = []
    for file in files:
        try:
            rule = load_rule(file.shown, file.read())
            _refuse_second(rule, rules.get(rule.id) or names.get(rule.name))
        except BadRule as error:
            faults.append(Fault(file.shown, error.message, error.hint))
            continue
        rules[rule.id] = names[rule.name] = rule
    return sorted(rules.values(), key=lambda rule: rule.id), tuple(faults)


def _refuse_second(rule: Rule, first: Rule | None) -> None:
    if first is not None:
        what = f"the id {rule.id}" if rule.id == first.id else f"the name {rule.name}"
        fact = f"{rule.origin}: {what} is taken by {first.origin}"
        raise BadRule(fact, hint="ids and names are never used twice; change a shipped rule in the configuration")


def _with_options(rules: Sequence[Rule], settings: RuleSettings) -> tuple[Rule, ...]:
    """Return the rules with the options that the settings give them, and with every option described."""
    written: dict[str, dict[str, object]] = {rule.id: dict(rule.options) for rule in rules}
    for selector, options in settings.options.items():
        for rule_id in sorted(resolve(selector, rules, key=f"rules.options.{selector}")):
            written[rule_id] |= options
    return tuple(_described(rule, written[rule.id]) for rule in rules)


def _described(rule: Rule, options: Mapping[str, object]) -> Rule:
    try:
        return replace(rule, options=options, takes=CHECKS[rule.check].describe(options))
    except BadOption as bad:
        key = f"rules.options.{rule.id}.{bad.key}"
        raise BadConfiguration(f"{key}: {bad.fact}", hint=bad.near or bad.hint, key=key) from bad
