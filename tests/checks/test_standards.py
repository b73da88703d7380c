"""Standards that rules cite: read from the rule's file, chosen by, and listed a page each."""

import pytest

from credcheck.checks.rulebook.load import load_rule
from credcheck.checks.rulebook.rulebook import load_rulebook
from credcheck.model.errors import BadConfiguration, BadRule
from credcheck.model.settings import RuleSettings
from credcheck.model.standards import STANDARDS, cite
from credcheck.report.listings.rule_pages import generate_rule_pages

RULE = """\
id: LOC101
name: house-word
check: pattern
severity: info
message: "house word: {match}"
why: The style book says so.
standard:
  house: Style book, page 12
  bbc: Editorial Guidelines, section 3, accuracy
options:
  patterns: ["very unique"]
examples:
  flags: ["A very unique ferry.", "Very unique, he said."]
  passes: ["A unique ferry.", "A ferry."]
"""


def test_a_rule_cites_a_published_standard_and_a_house_style() -> None:
    rule = load_rule("house-word.yaml", RULE)
    assert rule.standard == {"house": "Style book, page 12", "bbc": "Editorial Guidelines, section 3, accuracy"}
    assert cite(rule.standard) == "BBC, Editorial Guidelines, section 3, accuracy; house, Style book, page 12"


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [("  house:", "  House Style:", ":8:3:"), ("Style book, page 12", "''", ":8:10:")],
)
def test_a_key_in_capitals_and_an_empty_clause_are_refused(old: str, new: str, place: str) -> None:
    with pytest.raises(BadRule, match=place):
        load_rule("house-word.yaml", RULE.replace(old, new))


def test_only_rules_that_cite_a_chosen_standard_judge() -> None:
    book = load_rulebook(RuleSettings(standards=("bbc", "ap"), ignore=("ANO203",)))
    assert {"ANO201", "ANO202"} <= set(book.active)
    assert not {"ANO203", "DUP601", "DIF401"} & set(book.active)


def test_a_standard_narrows_a_preset() -> None:
    book = load_rulebook(RuleSettings(preset="hook", standards=("trust",)))
    assert book.active == ("ATT103",)


def test_an_unknown_standard_is_refused_and_the_nearest_offered() -> None:
    with pytest.raises(BadConfiguration, match="no rule cites 'reuter'") as caught:
        load_rulebook(RuleSettings(standards=("reuter",)))
    assert "reuters" in str(caught.value.hint)


def test_each_standard_has_a_page_with_its_clauses_its_rules_and_what_no_rule_checks() -> None:
    pages = generate_rule_pages(load_rulebook(RuleSettings()).known)
    assert {f"standard-{key}.md" for key in STANDARDS if key != "nyt"} <= set(pages)
    assert "[ANO202](ANO202.md) anonymity-unexplained" in pages["standard-ap.md"]
    assert "- Who paid for a poll, and how its respondents were chosen." in pages["standard-ap.md"]
