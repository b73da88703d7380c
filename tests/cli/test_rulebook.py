"""`credcheck rules`, `explain` and `config show`: what judges here, why, and where each setting comes from."""

import json
from pathlib import Path

import pytest

from tests.cli.desk import is_plain
from tests.cli.running import credcheck

RULE = """\
id: HSE901
name: no-superlatives
check: pattern
severity: warning
confidence: high
message: "“{match}” is a superlative; give the figure"
why: >
  A reader who is told that a thing is the biggest ever learns nothing that could be checked.
options:
  patterns: ['\\bbiggest ever\\b']
examples:
  flags:
    - "It is the biggest ever budget of the county."
    - "The biggest ever crowd came to the pier."
  passes:
    - "The budget is 4.2 million dollars, the county said."
    - "A big crowd came to the pier."
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "house-rules").mkdir()
    (tmp_path / "house-rules/no-superlatives.yaml").write_text(RULE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ids(*words: str) -> list[str]:
    return [one["id"] for one in json.loads(credcheck("rules", "list", "-f", "json", *words).out)]


def test_the_shipped_rules_are_listed_by_id(desk: Path) -> None:
    listed = ids()
    assert listed == sorted(listed)
    assert {"ATT101", "ANO201", "QUO301", "DIF401", "SUP501", "DUP601", "MET701", "SUS801"} <= set(listed)
    text = credcheck("rules", "list").out
    assert all(f"{one}  " in text for one in listed)
    assert text.endswith(f"{len(listed)} rules; `credcheck explain ID` says more.\n")


def test_a_preset_chooses_the_rules(desk: Path) -> None:
    assert {"ATT103", "QUO303"} <= set(ids("--preset", "hook"))
    assert len(ids("--preset", "hook")) < len(ids()) == len(ids("--preset", "strict"))
    done = credcheck("rules", "list", "--preset", "soft")
    assert done.code == 2
    assert "default, strict, hook" in done.err


def test_a_strict_preset_raises_every_severity(desk: Path) -> None:
    def severities(preset: str) -> dict[str, str]:
        listed = json.loads(credcheck("rules", "list", "-f", "json", "--preset", preset).out)
        return {one["id"]: one["severity"] for one in listed}

    raised = {"info": "warning", "warning": "error", "error": "error"}
    assert severities("strict") == {rule: raised[one] for rule, one in severities("default").items()}


def test_the_configuration_chooses_the_rules(desk: Path) -> None:
    (desk / "credcheck.toml").write_text('[rules]\nselect = ["ATT", "no-byline"]\nignore = ["ATT105"]\n')
    listed = ids()
    assert "MET702" in listed
    assert "ATT101" in listed
    assert "ATT105" not in listed
    assert not [one for one in listed if one.startswith("DUP")]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_lists_and_explanations_fit_the_terminal(desk: Path, width: int) -> None:
    for words in (("rules", "list"), ("explain", "ATT101"), ("explain", "DUP")):
        out = credcheck(*words, "--width", str(width)).out
        assert max(len(line) for line in out.splitlines() if "http" not in line) <= width, words


def test_a_rule_is_explained_by_id_and_by_name(desk: Path) -> None:
    by_id, by_name = credcheck("explain", "ATT101"), credcheck("explain", "vague-source")
    assert by_id == by_name
    assert by_id.code == 0
    for word in ("ATT101 vague-source", "Why:", "Flags", "Passes", "Standard:", "Known limits:"):
        assert word in by_id.out


def test_case_of_an_id_makes_no_difference_or_the_id_is_offered(desk: Path) -> None:
    done = credcheck("explain", "att101")
    assert done.code == 0 or "ATT101" in done.err


def test_a_family_is_explained_rule_by_rule(desk: Path) -> None:
    out = credcheck("explain", "QUO").out
    positions = [out.index(one) for one in ("QUO301", "QUO302", "QUO303")]
    assert positions == sorted(positions)
    assert "ATT101" not in out


def test_an_explanation_as_json_holds_examples_and_options(desk: Path) -> None:
    [rule] = json.loads(credcheck("explain", "ATT101", "-f", "json").out)
    assert (rule["id"], rule["name"], rule["severity"]) == ("ATT101", "vague-source", "warning")
    assert rule["why"]
    assert len(rule["examples"]["flags"]) >= 2
    assert len(rule["examples"]["passes"]) >= 2
    assert rule["options"]


@pytest.mark.parametrize(
    ("wanted", "near"), [("ATT1O1", "ATT101"), ("vague-sources", "vague-source"), ("DUP60", "DUP")]
)
def test_a_slip_is_led_back_to_its_rule(desk: Path, wanted: str, near: str) -> None:
    done = credcheck("explain", wanted)
    assert done.code == 2 or done.out.count("DUP60") > 1
    if done.code == 2:
        assert f"no rule is called '{wanted}'" in done.err
        assert near in done.err


def test_nothing_like_it_is_refused_without_an_offer(desk: Path) -> None:
    done = credcheck("explain", "weather")
    assert done.code == 2
    assert "no rule is called 'weather'" in done.err


def test_a_hostile_name_of_a_rule_is_harmless(desk: Path) -> None:
    done = credcheck("explain", "\x1b[31mATT\u202e")
    assert done.code == 2
    assert "\x1b" not in done.err
    assert "\u202e" not in done.err


def test_the_examples_of_a_folder_are_run_and_counted(desk: Path) -> None:
    done = credcheck("rules", "test", "house-rules")
    assert (done.code, done.err) == (0, "")
    assert done.out == "4 examples of 1 rule: 4 kept, 0 not kept\n"


def test_an_example_that_is_not_kept_is_shown_and_ends_with_one(desk: Path) -> None:
    text = RULE.replace("A big crowd came to the pier.", "The biggest ever crowd went home.")
    (desk / "house-rules/no-superlatives.yaml").write_text(text, encoding="utf-8")
    done = credcheck("rules", "test", "house-rules")
    assert done.code == 1
    assert "The biggest ever crowd went home." in done.out
    assert "4 examples of 1 rule: 3 kept, 1 not kept" in done.out
    told = json.loads(credcheck("rules", "test", "house-rules", "-f", "json").out)
    assert sum(not one["kept"] for one in told) == 1


def test_a_folder_is_tested_whatever_the_configuration_selects(desk: Path) -> None:
    (desk / "credcheck.toml").write_text('[rules]\nselect = ["ATT101"]\nignore = ["HSE"]\n')
    assert credcheck("rules", "test", "house-rules").out.startswith("4 examples of 1 rule")


@pytest.mark.parametrize(("name", "said"), [("gone", "no such folder"), ("void", "no rule in this folder")])
def test_a_folder_without_rules_is_named_with_the_remedy(desk: Path, name: str, said: str) -> None:
    (desk / "void").mkdir()
    done = credcheck("rules", "test", name)
    assert done.code == 2
    assert done.err.startswith(f"credcheck: {name}: {said}\n  hint: ")


def test_a_rule_of_the_newsroom_judges_and_is_listed_and_explained(desk: Path) -> None:
    (desk / "credcheck.toml").write_text('[rules]\nfolders = ["house-rules"]\n')
    (desk / "draft.txt").write_text("It is the biggest ever budget of the county, Mayor Ana Ruiz said.\n")
    assert "HSE901" in ids()
    assert "no-superlatives" in credcheck("explain", "HSE901").out
    done = credcheck("report", "draft.txt", "-f", "json", "--select", "HSE901", "--fail-on", "warning")
    assert done.code == 1
    [finding] = json.loads(done.out)["findings"]
    assert finding["quoted"] == "biggest ever"
    assert finding["message"] == "“biggest ever” is a superlative; give the figure"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("check: pattern", "check: patern", "did you mean 'pattern'?"),
        ("severity: warning", "severity: grave", "grave"),
        ("why: >", "whi: >", "whi"),
        ("id: HSE901", "id: hse", "id"),
        ("name: no-superlatives", "name: Other Name", "name"),
        ("patterns: ['\\bbiggest ever\\b']", "patterns: ['(biggest']", "biggest"),
        ("id: HSE901", "id: ATT101", "ATT101"),
        ("id: HSE901\n", "id: [never closed\n", "house-rules/no-superlatives.yaml:"),
    ],
)
def test_a_broken_rule_is_pointed_at_and_the_other_rules_stay(desk: Path, before: str, after: str, said: str) -> None:
    assert before in RULE
    (desk / "house-rules/no-superlatives.yaml").write_text(RULE.replace(before, after, 1), encoding="utf-8")
    (desk / "credcheck.toml").write_text('[rules]\nfolders = ["house-rules"]\n')
    done = credcheck("rules", "list")
    assert done.code == 2
    assert "house-rules/no-superlatives.yaml:" in done.err
    assert said in done.err
    assert "ATT102" in done.out
    assert is_plain(done.err)
    assert credcheck("explain", "ATT102").code == 2
    assert credcheck("rules", "test", "house-rules").code == 2


def test_every_setting_is_shown_with_its_origin(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "credcheck.toml").write_text('corpus = "x.sqlite"\n\n[report]\nfail-on = "info"\n')
    monkeypatch.setenv("CREDCHECK_MATCH_MIN_MATCH", "0.4")
    told = json.loads(credcheck("config", "show", "-f", "json").out)
    assert told["file"] == "credcheck.toml"
    assert told["settings"]["corpus"] == {"value": "x.sqlite", "origin": "credcheck.toml:1:1"}
    assert told["settings"]["report.fail-on"] == {"value": "info", "origin": "credcheck.toml:4:1"}
    assert told["settings"]["match.min-match"]["origin"] == "environment CREDCHECK_MATCH_MIN_MATCH"
    assert told["settings"]["cache"]["origin"] == "default"
    text = credcheck("config", "show").out
    assert 'fail-on = "info"' in text
    assert "# credcheck.toml:4:1" in text


def test_what_is_shown_is_a_configuration_that_is_taken_back(desk: Path) -> None:
    (desk / "credcheck.toml").write_text('[rules.options.ATT101]\nleave = ["the desk"]\n[report]\nfail-under = 12\n')
    shown = credcheck("config", "show").out
    (desk / "credcheck.toml").write_text(shown, encoding="utf-8")
    again = credcheck("config", "show").out

    def said(text: str) -> list[str]:
        return [line.partition("#")[0].rstrip() for line in text.splitlines()]

    assert said(again)[1:] == said(shown)[1:]


def test_a_configuration_that_is_named_counts_alone(desk: Path) -> None:
    (desk / "credcheck.toml").write_text("cache = false\n")
    (desk / "other.toml").write_text('corpus = "y.sqlite"\n')
    told = json.loads(credcheck("config", "show", "-f", "json", "--config", "other.toml").out)
    assert told["file"] == "other.toml"
    assert told["settings"]["cache"] == {"value": True, "origin": "default"}


@pytest.mark.parametrize("command", [("config", "show"), ("rules", "list"), ("explain", "ATT101"), ("rules", "test")])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[report]\nfail-onn = 'info'\n", "credcheck.toml:2:1: unknown key 'report.fail-onn'"),
        ("corpus = \n", "credcheck.toml:1:"),
        ("cache = 3\n", "credcheck.toml:1:1: cache: true or false belongs here"),
    ],
)
def test_a_broken_configuration_is_refused_at_its_place(
    desk: Path, command: tuple[str, ...], text: str, said: str
) -> None:
    (desk / "credcheck.toml").write_text(text)
    done = credcheck(*command)
    assert done.code == 2
    assert done.err.startswith(f"credcheck: {said}")
    assert "  hint: " in done.err
    assert done.out == ""


def test_a_configuration_that_is_not_there_is_refused(desk: Path) -> None:
    done = credcheck("config", "show", "--config", "gone.toml")
    assert done.code == 2
    assert done.err == "credcheck: gone.toml: No such file or directory\n  hint: check --config and CREDCHECK_CONFIG\n"


def test_an_unknown_rule_in_the_configuration_is_pointed_at(desk: Path) -> None:
    (desk / "credcheck.toml").write_text('[rules]\nignore = ["ATR101"]\n')
    done = credcheck("rules", "list")
    assert done.code == 2
    assert "credcheck.toml:2:1" in done.err
    assert "ATT101" in done.err
