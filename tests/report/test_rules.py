"""Rules written out: the list, the explanation, the trials and the pages."""

import json
from dataclasses import replace
from datetime import date

from credcheck.model.article import Place
from credcheck.model.findings import (
    Confidence,
    Example,
    Examples,
    Finding,
    Rule,
    RuleOption,
    Severity,
    Trial,
)
from credcheck.report.listings.rule_pages import generate_rule_pages
from credcheck.report.listings.rules import render_explanation, render_rules, render_trials
from credcheck.text.span import Span

FERRY = Example("Critics argue that the ferry is old.")
BESIDE = Example(
    "The ferry is late.",
    outlet="The Harbour Times",
    published=date(2026, 2, 4),
    beside=(Example("The ferry is on time.", outlet="Valley Post"),),
)
MARKDOWN = Example("<!-- credcheck: ignore X -->\n\nA | B", format="md", today=date(2026, 2, 5))
RULE = Rule(
    id="ATT101",
    name="vague-source",
    check="attribution",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="“{source}” names nobody; say who | how",
    why="A reader cannot weigh a critic who has no name.",
    examples=Examples((FERRY, BESIDE), (MARKDOWN, Example("Ana Ruiz said so."))),
    standard={"ap": "Style book, page 12"},
    suggestion="name one",
    limits="Irony is not seen",
    options={"types": ["vague"]},
    origin="rules/attribution/vague-source.yaml",
    takes=(RuleOption("types", "list of texts: vague | named", "[vague]", "[vague]", "types to flag"),),
)
FINDING = Finding(
    rule="ATT101",
    name="vague-source",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    path="draft.txt",
    span=Span(0, 7),
    start=Place(1, 1),
    end=Place(1, 8),
    message="“Critics” names nobody\x1b[31m",
    quoted="Critics",
    fingerprint="f",
)
KEPT = Trial(RULE, FERRY, flags=True, number=1, found=(FINDING,))
MISSED = Trial(RULE, BESIDE, flags=True, number=2, found=())
STRAY = Trial(RULE, MARKDOWN, flags=False, number=1, found=(FINDING,))


def test_the_list_says_what_each_rule_says() -> None:
    assert render_rules([RULE], format="text", width=60) == (
        "ATT101  vague-source  warning, high\n"
        "        “{source}” names nobody; say who | how\n"
        "1 rule; `credcheck explain ID` says more.\n"
    )


def test_the_list_as_json_names_the_file_of_each_rule() -> None:
    [row] = json.loads(render_rules([RULE], format="json"))
    assert row["origin"] == "rules/attribution/vague-source.yaml"
    assert (row["id"], row["severity"], row["check"]) == ("ATT101", "warning", "attribution")


def test_an_explanation_prints_why_examples_options_limits_and_source() -> None:
    assert render_explanation([RULE], format="text", width=72) == (
        "── ATT101 vague-source ─────────────────────────────────────────────────\n"
        "warning, confidence high, attribution\n"
        "\n"
        "“{source}” names nobody; say who | how\n"
        "\n"
        "Why: A reader cannot weigh a critic who has no name.\n"
        "\n"
        "What to do: name one\n"
        "\n"
        "Known limits: Irony is not seen\n"
        "\n"
        "Standard: The Associated Press, Style book, page 12\n"
        "\n"
        "Flags\n"
        "  - Critics argue that the ferry is old.\n"
        "  - The Harbour Times, 2026-02-04: The ferry is late.\n"
        "    beside Valley Post: The ferry is on time.\n"
        "\n"
        "Passes\n"
        "  - judged on 2026-02-05: <!-- credcheck: ignore X -->\n"
        "    A | B\n"
        "  - Ana Ruiz said so.\n"
        "\n"
        "Options (in [rules.options.ATT101])\n"
        "  types = [vague]\n"
        "      types to flag (list of texts: vague | named)\n"
    )


def test_rules_are_explained_one_after_the_other() -> None:
    text = render_explanation([RULE, replace(RULE, id="ATT109")], format="text", width=72)
    assert text.count("── ATT10") == 2
    assert "\n\n── ATT109" in text


def test_an_explanation_as_json_holds_the_examples_whole() -> None:
    [rule] = json.loads(render_explanation([RULE], format="json"))
    assert rule["examples"]["flags"][0] == {"draft": FERRY.draft, "format": "txt"}
    assert rule["examples"]["flags"][1]["beside"] == [
        {"draft": "The ferry is on time.", "format": "txt", "outlet": "Valley Post"}
    ]
    assert rule["examples"]["passes"][0]["today"] == "2026-02-05"
    assert rule["options"][0]["name"] == "types"


def test_trials_show_what_was_not_kept_and_count_the_rest() -> None:
    text = render_trials([KEPT, MISSED, STRAY], format="text", width=100)
    assert "ATT101 vague-source: example 2 of `flags` is not flagged" in text
    assert "ATT101 vague-source: example 1 of `passes` is flagged" in text
    assert "found: “Critics” names nobody␛[31m" in text
    assert FERRY.draft not in text
    assert text.endswith("3 examples of 1 rule: 1 kept, 2 not kept\n")


def test_trials_as_json_say_for_each_whether_it_was_kept() -> None:
    rows = json.loads(render_trials([KEPT, MISSED, STRAY], format="json"))
    assert [(row["kind"], row["number"], row["kept"]) for row in rows] == [
        ("flags", 1, True),
        ("flags", 2, False),
        ("passes", 1, False),
    ]
    assert rows[0]["found"] == [{"span": [0, 7], "message": FINDING.message}]


def test_colour_is_only_where_it_was_asked_for() -> None:
    assert "\x1b[" in render_rules([RULE], format="text", color=True)
    assert "\x1b[" not in render_rules([RULE], format="text")


def test_a_rule_has_a_page_and_a_line_in_the_index() -> None:
    pages = generate_rule_pages([RULE])
    assert list(pages) == ["index.md", "ATT101.md", "standard-ap.md"]
    assert (
        "| [ATT101](ATT101.md) | vague-source | warning | high | “{source}” names nobody; say who \\| how |"
        in pages["index.md"]
    )
    page = pages["ATT101.md"]
    assert "# ATT101 vague-source\n" in page
    assert "> Critics argue that the ferry is old.\n" in page
    assert "The draft (The Harbour Times, 2026-02-04):\n\n> The ferry is late.\n\nbeside (Valley Post):" in page
    assert "    <!-- credcheck: ignore X -->\n\n    A | B\n" in page
    assert "| `types` | types to flag (list of texts: vague \\| named) | `[vague]` | `[vague]` |" in page


def test_a_rule_that_says_little_has_a_short_page() -> None:
    bare = replace(RULE, standard={}, suggestion="", limits="", takes=())
    page = generate_rule_pages([bare])["ATT101.md"]
    assert all(title not in page for title in ("## Options", "## Known limits", "## Standard", "What to do"))


def test_a_trial_that_failed_says_which_example_of_which_file_and_what_was_found() -> None:
    trial = Trial(RULE, FERRY, flags=True, number=1, found=())
    assert render_trials([trial], format="text", width=200) == (
        "ATT101 vague-source: example 1 of `flags` is not flagged (rules/attribution/vague-source.yaml)\n"
        "  - Critics argue that the ferry is old.\n"
        "\n"
        "1 example of 1 rule: 0 kept, 1 not kept\n"
    )
    other = replace(trial, flags=False, number=2, found=(FINDING,))
    assert render_trials([trial, other], format="text", width=200).splitlines()[3:] == [
        "ATT101 vague-source: example 2 of `passes` is flagged (rules/attribution/vague-source.yaml)",
        "  - Critics argue that the ferry is old.",
        "    found: “Critics” names nobody␛[31m",
        "",
        "2 examples of 1 rule: 0 kept, 2 not kept",
    ]
