"""The baseline: what was agreed to be left, whatever its line."""

import json

import pytest

from credcheck.checks.rulebook.rulebook import load_rulebook
from credcheck.checks.suppressions.baseline import Baseline, apply_baseline, read_baseline, write_baseline
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Finding
from credcheck.model.settings import RuleSettings
from credcheck.model.statements import AttributionType
from tests.checks.documents import ALONE, Said, document

BOOK = load_rulebook(RuleSettings(select=("ATT",)))
CRITICS, ANALYSTS = "Critics argue that it is late.", "Analysts say it is old."


def findings(text: str, path: str = "story.txt") -> tuple[Finding, ...]:
    known = [("Critics", "argue"), ("Analysts", "say")]
    said = [Said(AttributionType.VAGUE, *words) for words in known if words[0] in text]
    return BOOK.judge(document(text, said=said, path=path), ALONE)


def left(found: tuple[Finding, ...]) -> list[str]:
    return [one.quoted for one in found if one.suppressed is None]


def baseline_of(*found: Finding) -> Baseline:
    return read_baseline("baseline.json", write_baseline(found))


def test_what_is_in_the_baseline_no_longer_counts_and_what_is_new_does() -> None:
    agreed = baseline_of(*findings(CRITICS))
    now, stale = apply_baseline(findings(f"A new opening.\n\n{CRITICS}\n\n{ANALYSTS}"), agreed, judged=["story.txt"])
    assert left(now) == ["Analysts say"]
    assert now[0].suppressed is not None
    assert now[0].suppressed.by == "baseline"
    assert stale == ()


def test_an_entry_that_matches_nothing_any_more_is_named_and_can_be_pruned() -> None:
    agreed = baseline_of(*findings(f"{CRITICS}\n\n{ANALYSTS}"))
    _, stale = apply_baseline(findings(ANALYSTS), agreed, judged=["story.txt"])
    assert [(one.rule, one.path, one.excerpt) for one in stale] == [("ATT101", "story.txt", "Critics argue")]
    assert [one.excerpt for one in agreed.without(stale).entries] == ["Analysts say"]


def test_an_entry_of_an_article_that_was_not_judged_is_not_stale() -> None:
    agreed = baseline_of(*findings(CRITICS, "other.txt"))
    assert apply_baseline(findings(ANALYSTS), agreed, judged=["story.txt"])[1] == ()


def test_the_same_findings_give_the_same_bytes_in_any_order() -> None:
    found = findings(f"{CRITICS}\n\n{ANALYSTS}")
    text = write_baseline(found)
    assert write_baseline(found[::-1]) == text == read_baseline("b", text).text
    rows = json.loads(text)["findings"]
    assert [sorted(row) for row in rows] == [["excerpt", "fingerprint", "path", "rule"]] * 2
    assert '"line"' not in text


def test_what_the_article_itself_suppresses_is_not_written() -> None:
    found = findings(CRITICS)
    suppressed, _ = apply_baseline(found, baseline_of(*found), judged=[])
    assert write_baseline(suppressed) == write_baseline(found)
    assert json.loads(write_baseline(()))["findings"] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no JSON"),
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "no baseline of version credcheck-baseline/1 (found: None)"),
        ('{"schema": "credcheck-baseline/9", "findings": []}', "(found: credcheck-baseline/9)"),
        ('{"schema": "credcheck-baseline/1"}', "'findings' is no list"),
        ('{"schema": "credcheck-baseline/1", "findings": [{"path": "a"}]}', "finding 1 lacks one of"),
        ('{"schema": "credcheck-baseline/1", "findings": [7]}', "finding 1 lacks one of"),
    ],
)
def test_a_broken_baseline_is_refused_with_a_remedy(text: str, said: str) -> None:
    with pytest.raises(BadConfiguration) as caught:
        read_baseline("old.json", text)
    assert caught.value.message.startswith("old.json: ")
    assert said in caught.value.message
    assert caught.value.hint == "write it anew with --write-baseline"
