"""A rule file is read whole or refused at the word that is at fault."""

import re
import textwrap

import pytest

from credcheck.checks.rulebook.load import load_rule
from credcheck.model.errors import BadRule
from credcheck.model.findings import Confidence, Example, Severity

GOOD = """\
id: LOC101
name: house-word
check: pattern
severity: info
message: "“{match}” is not a word of ours"
why: The style book says so.
options:
  patterns: ["very unique"]
examples:
  flags: ["A very unique ferry.", "Very unique, he said."]
  passes: ["A unique ferry.", "A ferry."]
"""


def refusal(text: str, path: str = "house-word.yaml") -> str:
    with pytest.raises(BadRule) as caught:
        load_rule(path, text)
    assert caught.value.hint
    return caught.value.message


def test_a_rule_is_what_its_file_says() -> None:
    rule = load_rule("house-word.yaml", GOOD)
    assert (rule.id, rule.name, rule.check, rule.severity) == ("LOC101", "house-word", "pattern", Severity.INFO)
    assert rule.confidence is Confidence.MEDIUM
    assert rule.options == {"patterns": ["very unique"]}
    assert rule.examples.passes == (Example("A unique ferry."), Example("A ferry."))
    assert rule.origin == "house-word.yaml"


def test_an_unknown_check_is_marked_and_the_nearest_is_offered() -> None:
    assert refusal(GOOD.replace("check: pattern", "check: patern")) == textwrap.dedent(
        """\
        house-word.yaml:3:8: unknown check 'patern'
          3 | check: patern
            |        ^^^^^^ did you mean 'pattern'?"""
    )


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("severity: info", "severity: notice", ":4:11:", "unknown severity 'notice'"),
        ("severity: info", "severty: info", ":4:1:", "unknown key 'severty'"),
        ("id: LOC101", "id: local-1", ":1:5:", "has not the right form"),
        ("name: house-word", "name: House Word", ":2:7:", "has not the right form"),
        ("name: house-word", "name: another-word", ":2:7:", "the file is not named for the rule"),
        ("{match}", "{source}", ":5:10:", "unknown field '{source}'"),
        ("why: The style book says so.", 'why: " "', ":6:6:", "text belongs here"),
        ("  patterns:", "  pattern:", ":8:3:", "unknown option 'pattern'"),
        ('["very unique"]', '["fine", "a(?=b)"]', ":8:22:", "invalid perl operator: (?=, at character 2"),
        ('["very unique"]', "very unique", ":8:13:", "'patterns' holds a list of texts"),
        ('["very unique"]', "[7]", ":8:14:", "'patterns' holds texts alone"),
        ('["A very unique ferry.", "Very unique, he said."]', '["One."]', ":10:3:", "fewer than 2 flags"),
        ('  passes: ["A unique ferry.", "A ferry."]\n', "", ":10:3:", "fewer than 2 passes"),
        ("why: The style book says so.\n", "", ":1:1:", "the rule has no 'why'"),
        ("severity: info", "severity: info\nseverity: error", ":5:1:", "'severity' is said twice"),
    ],
)
def test_a_fault_points_at_its_word(old: str, new: str, place: str, said: str) -> None:
    assert old in GOOD
    message = refusal(GOOD.replace(old, new))
    assert message.startswith(f"house-word.yaml{place}"), message
    assert said in message.split("\n")[0]


def test_the_caret_stands_under_the_word() -> None:
    lines = refusal(GOOD.replace("severity: info", "severity: wrning")).split("\n")
    marked = re.search(r"\^+", lines[2])
    assert marked is not None
    assert lines[1][marked.start() : marked.end()] == "wrning"
    assert lines[2].endswith("did you mean 'warning'?")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the file holds no rule"),
        ("# nothing but a remark\n", "the file holds no rule"),
        ("id: [unclosed\n", "no YAML"),
        ("- a list\n- of things\n", "a mapping belongs here"),
        ("id: &a LOC101\nname: *a\n", "rules hold no anchors"),
        ("id: !!python/object/apply:os.system [ls]\n", "rules hold no tags"),
        ("id: LOC101\n---\nid: LOC102\n", "no YAML"),
        ("a: " + "[" * 40 + "]" * 40, "nested too deeply"),
        ("a: " + "{b: " * 5000 + "}" * 5000, "nested too deeply"),
        ("\x00\x01", "no YAML"),
    ],
)
def test_what_is_no_rule_is_refused_with_its_place(text: str, said: str) -> None:
    message = refusal(text)
    assert re.match(r"house-word\.yaml:\d+:\d+: ", message)
    assert said in message


def test_a_bomb_of_aliases_is_refused_before_it_is_built() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    )
    assert "rules hold no anchors" in refusal(bomb)


def test_an_example_may_bring_the_reports_it_is_judged_beside() -> None:
    wide = GOOD.replace(
        'flags: ["A very unique ferry.", "Very unique, he said."]',
        "flags:\n"
        "    - draft: A very unique ferry.\n"
        "      outlet: The Harbour Times\n"
        "      published: 2026-02-04\n"
        "      beside: [{draft: Another., outlet: Valley Post}]\n"
        "    - Very unique, he said.",
    )
    first, second = load_rule("house-word.yaml", wide).examples.flags
    assert first.outlet == "The Harbour Times"
    assert first.published is not None
    assert first.published.isoformat() == "2026-02-04"
    assert first.beside == (Example("Another.", outlet="Valley Post"),)
    assert second == Example("Very unique, he said.")


@pytest.mark.parametrize(
    ("example", "said"),
    [
        ("{text: A ferry.}", "unknown key 'text'"),
        ("{outlet: Valley Post}", "the example has no 'draft'"),
        ("{draft: A ferry., published: last week}", "a day belongs here"),
        ("{draft: A ferry., format: docx}", "unknown format 'docx'"),
        ("7", "text belongs here"),
    ],
)
def test_an_example_that_is_not_understood_is_refused(example: str, said: str) -> None:
    assert said in refusal(GOOD.replace('["A unique ferry.", "A ferry."]', f"[A unique ferry., {example}]"))
