"""The pages about reports say what the code does."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from credcheck.cli import cli
from credcheck.model.evidence import CopyRelation, MatchRelation, PassageUse, Support
from credcheck.model.statements import AttributionType, ClaimKind
from credcheck.report import REPORTERS, SUFFIXES
from credcheck.report.formats.json import report_object
from tests.report.sample import sample_result

FORMATS = Path("docs/formats.md").read_text(encoding="utf-8")
CONTRACT = Path("docs/report-json.md").read_text(encoding="utf-8")
RECIPES = Path("docs/ci.md").read_text(encoding="utf-8")


def commands(page: str) -> list[list[str]]:
    """Return the credcheck commands in the code of a page, as words."""
    code = re.findall(r"```\w*\n(.*?)```|^ {4}(\S.*)$", page, re.DOTALL | re.MULTILINE)
    joined = "\n".join(fenced or line for fenced, line in code)
    joined = re.sub(r">\n( +)", r"\1", joined)
    joined = re.sub(r"(credcheck report [^\n]*)\n +--", r"\1 --", re.sub(r"(\S)\n +(--\S+)", r"\1 \2", joined))
    found = re.findall(r"\bcredcheck (?:report|hook|corpus|duplicates)\b[^\n|>#]*", joined)
    return [shlex.split(one)[1:] for one in found]


def options_of(command: Any) -> set[str]:
    return {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}


@pytest.mark.parametrize("page", [FORMATS, CONTRACT, RECIPES], ids=["formats", "contract", "recipes"])
def test_every_command_and_option_of_a_page_exists(page: str) -> None:
    group: Any = typer.main.get_command(cli)
    found = commands(page)
    assert found
    for words in found:
        command = group.commands[words[0]]
        if hasattr(command, "commands"):
            command = command.commands[words[1]]
        named = {word.split("=")[0] for word in words if word.startswith("--")}
        assert named <= options_of(command), words


def test_every_format_and_suffix_has_its_row() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]*)\|", FORMATS, re.MULTILINE))
    assert sorted(rows) == list(REPORTERS)
    documented = {suffix: name for name, cell in rows.items() for suffix in re.findall(r"`([^`]+)`", cell)}
    assert documented == dict(SUFFIXES)


@pytest.mark.parametrize("kind", [AttributionType, Support])
def test_every_type_and_every_support_has_its_row_in_the_contract(kind: Any) -> None:
    for one in kind:
        assert f"\n| `{one}` |" in CONTRACT


@pytest.mark.parametrize("kind", [ClaimKind, MatchRelation, CopyRelation, PassageUse])
def test_every_word_of_a_list_is_in_the_contract(kind: Any) -> None:
    for one in kind:
        assert re.search(rf"(?:\| |// |: ){one}\b", CONTRACT), one


def keys(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {*value, *(name for one in value.values() for name in keys(one))}
    return {name for one in value for name in keys(one)} if isinstance(value, list) else set()


def test_every_field_of_a_report_is_in_the_contract() -> None:
    whole = report_object(sample_result())
    whole["passed_over"] = {}
    for one in (*whole["articles"], *whole["outlets"]):
        one["profile"]["claims"] = {}
    assert {name for name in keys(whole) if f'"{name}"' not in CONTRACT} == set()


def test_the_recipes_are_well_formed() -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", RECIPES, re.DOTALL)
    assert len(blocks) == 5
    for block in blocks:
        assert list(yaml.safe_load_all(block))


def test_the_hooks_of_the_recipe_are_the_hooks_of_the_project() -> None:
    offered = {hook["id"] for hook in yaml.safe_load(Path(".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    [recipe] = [block for block in re.findall(r"```yaml\n(.*?)```", RECIPES, re.DOTALL) if "repos:" in block]
    used = {hook["id"] for repo in yaml.safe_load(recipe)["repos"] for hook in repo["hooks"]}
    assert used == offered


def test_the_published_schema_is_named_where_the_contract_says() -> None:
    schema = json.loads(Path("docs/report-2.schema.json").read_text(encoding="utf-8"))
    assert "report-2.schema.json" in CONTRACT
    assert schema["properties"]["schema"]["const"] == "credcheck-report/2"
