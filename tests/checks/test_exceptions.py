"""Exceptions for paths: which articles a pattern means, and what becomes of their findings."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from credcheck.checks.rulebook.path_overrides import PathException, except_paths, path_exceptions
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Finding, Severity, Suppression
from credcheck.model.settings import RuleSettings
from credcheck.model.statements import AttributionType
from tests.checks.documents import ALONE, Said, document, rulebook

RULES = rulebook("ATT101", "ATT102", "SUP501").rules
SAID = (Said(AttributionType.VAGUE, "Critics", "argue"),)
[FOUND] = rulebook("ATT101").judge(document("Critics argue that the fund is empty.", said=SAID), ALONE)
OLD = Suppression("configuration", "printed as it was")


def exceptions(**patterns: Mapping[str, object]) -> tuple[PathException, ...]:
    return path_exceptions(RuleSettings(per_path=patterns), RULES)


def ignoring(pattern: str, *selectors: str, reason: str = "printed as it was") -> PathException:
    [one] = exceptions(**{pattern: {"ignore": list(selectors), "reason": reason}})
    return one


def grading(pattern: str, **severity: str) -> PathException:
    [one] = exceptions(**{pattern: {"severity": severity}})
    return one


def after(path: str, *rules: PathException, found: Finding = FOUND) -> Finding:
    [left] = except_paths([found], path, rules)
    return left


@pytest.mark.parametrize(
    ("pattern", "path", "covered"),
    [
        ("archive/**", "archive/2019/a.md", True),
        ("archive/**", "news/archive/a.md", False),
        ("archive/", "news/archive/a.md", True),
        ("/archive/", "news/archive/a.md", False),
        ("*.md", "deep/down/a.md", True),
        ("*.md", "a.mdx", False),
        ("news/*.md", "news/a.md", True),
        ("news/*.md", "news/today/a.md", False),
        ("**/letters/*.txt", "a/b/letters/c.txt", True),
        ("a?.txt", "ab.txt", True),
        ("a?.txt", "a.txt", False),
        ("[ab].txt", "b.txt", True),
        ("[ab].txt", "c.txt", False),
        ("#draft", "#draft", False),
    ],
)
def test_a_pattern_is_read_as_in_an_ignore_file(pattern: str, path: str, covered: bool) -> None:
    assert ignoring(pattern, "ATT").covers(path) is covered


def test_an_ignored_rule_is_suppressed_with_the_reason_and_nothing_else_changes() -> None:
    assert after("old/a.md", ignoring("old/", "ATT101")) == replace(FOUND, suppressed=OLD)


@pytest.mark.parametrize("selector", ["ATT101", "att101", "ATT", "ATT1", "vague-source"])
def test_a_rule_is_ignored_by_id_family_or_name(selector: str) -> None:
    assert after("old/a.md", ignoring("old/", selector)).suppressed == OLD


def test_another_rule_and_another_path_are_left_alone() -> None:
    assert after("old/a.md", ignoring("old/", "ATT102", "SUP")) == FOUND
    assert after("new/a.md", ignoring("old/", "ATT101")) == FOUND


def test_what_is_suppressed_already_keeps_its_reason() -> None:
    inline = replace(FOUND, suppressed=Suppression("inline", "the desk knows them"))
    assert after("old/a.md", ignoring("old/", "ATT"), found=inline) == inline


def test_a_suppressed_finding_has_the_severity_of_its_path_all_the_same() -> None:
    inline = replace(FOUND, suppressed=Suppression("inline", "the desk knows them"))
    assert after("old/a.md", grading("old/", ATT="error"), found=inline) == replace(inline, severity=Severity.ERROR)


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        ({"ATT": "info"}, Severity.INFO),
        ({"ATT": "info", "ATT101": "error"}, Severity.ERROR),
        ({"ATT101": "error", "ATT": "info"}, Severity.ERROR),
        ({"ATT101": "info", "vague-source": "error"}, Severity.ERROR),
        ({"ATT102": "error"}, FOUND.severity),
    ],
)
def test_the_more_exact_selector_decides_the_severity(severity: dict[str, str], expected: Severity) -> None:
    assert after("old/a.md", grading("old/", **severity)).severity is expected


def test_of_two_patterns_the_later_grades_and_the_earlier_gives_the_reason() -> None:
    first, second = grading("old/", ATT="error"), grading("*.md", ATT="info")
    assert after("old/a.md", first, second).severity is Severity.INFO
    assert after("old/a.md", second, first).severity is Severity.ERROR
    mine, other = ignoring("old/", "ATT", reason="one"), ignoring("*.md", "ATT", reason="two")
    assert after("old/a.md", mine, other).suppressed == Suppression("configuration", "one")


def test_an_article_without_findings_and_settings_without_exceptions_change_nothing() -> None:
    assert except_paths([], "old/a.md", [ignoring("old/", "ATT")]) == ()
    assert except_paths([FOUND, FOUND], "old/a.md", []) == (FOUND, FOUND)
    assert exceptions() == ()


def test_exceptions_hold_what_is_written_in_its_order() -> None:
    written: dict[str, Mapping[str, object]] = {
        "b/": {"ignore": ["ATT"], "reason": "  old  "},
        "a/": {"severity": {"SUP501": "info"}},
    }
    assert exceptions(**written) == (
        PathException("b/", frozenset({"ATT101", "ATT102"}), "old", {}),
        PathException("a/", frozenset(), "", {"SUP501": Severity.INFO}),
    )


@pytest.mark.parametrize(
    ("written", "key", "fact", "hint"),
    [
        ({"reasn": "x"}, "rules.per-path.a/.reasn", "unknown key 'reasn'", "reason"),
        ({"zzzzzz": 1}, "rules.per-path.a/.zzzzzz", "unknown key 'zzzzzz'", "keys: ignore, reason, severity"),
        ({"ignore": ["ATT"], "reason": "  "}, "rules.per-path.a/", "ignored without a reason", "add reason"),
        ({"ignore": ["ATT", 1], "reason": "x"}, "rules.per-path.a/.ignore", "a list of rules", 'ignore = ["ATT"]'),
        ({"ignore": {"ATT": 1}, "reason": "x"}, "rules.per-path.a/.ignore", "a list of rules", 'ignore = ["ATT"]'),
        ({"severity": "info"}, "rules.per-path.a/.severity", "a table belongs here", 'ATT = "info"'),
        ({"ignore": ["XYZ9"], "reason": "x"}, "rules.per-path.a/.ignore", "no rule is called 'XYZ9'", ""),
    ],
)
def test_what_is_not_understood_is_refused_at_its_key(
    written: Mapping[str, object], key: str, fact: str, hint: str
) -> None:
    with pytest.raises(BadConfiguration) as caught:
        exceptions(**{"a/": written})
    assert caught.value.key == key
    assert fact in str(caught.value)
    assert hint in caught.value.hint
