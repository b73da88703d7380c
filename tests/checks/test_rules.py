"""Every shipped rule keeps its own examples, through every stage: what it must flag, and what it must pass."""

import pytest

from credcheck.app.rulebook import example_judge
from credcheck.checks.rulebook.examples import run_examples
from credcheck.checks.rulebook.rulebook import load_rulebook
from credcheck.model.findings import Rule
from credcheck.model.settings import RuleSettings, Settings

BOOK = load_rulebook(RuleSettings())
JUDGE = example_judge(BOOK, Settings())


@pytest.mark.parametrize("rule", BOOK.known, ids=lambda rule: rule.name)
def test_a_rule_keeps_its_own_examples(rule: Rule) -> None:
    trials = run_examples([rule], JUDGE)
    assert len(trials) >= 4
    broken = [(trial.flags, trial.number, trial.example.draft) for trial in trials if not trial.kept]
    assert broken == []


@pytest.mark.parametrize("rule", [one for one in BOOK.known if one.examples.flags], ids=lambda rule: rule.name)
def test_no_field_of_a_message_stays_empty(rule: Rule) -> None:
    for trial in run_examples([rule], JUDGE):
        for finding in trial.found:
            assert "{" not in finding.message
            assert "“”" not in finding.message
            assert "()" not in finding.message
