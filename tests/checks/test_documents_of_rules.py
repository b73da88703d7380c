"""What `docs/` says of rules and settings is what the code does."""

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, cast

import jsonschema
import pytest
import yaml

from credcheck.checks.kinds.registry import CHECKS
from credcheck.checks.rulebook.load import load_rule
from credcheck.checks.rulebook.rule_files import shipped_folder
from credcheck.checks.rulebook.rulebook import load_rulebook
from credcheck.checks.rulebook.schema import rule_schema
from credcheck.config import load_settings
from credcheck.config.keys import all_keys
from credcheck.config.schema import configuration_schema, meanings
from credcheck.model.settings import RuleSettings

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
RULES = sorted(shipped_folder().rglob("*.yaml"))


class Generator(Protocol):
    def generated(self) -> dict[str, str]: ...


def generator() -> Generator:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("Generator", module)


def test_generated_pages_are_as_the_rules_have_them() -> None:
    wanted = generator().generated()
    stale = [name for name, text in wanted.items() if (DOCS / name).read_text("utf-8") != text]
    assert stale == [], "run `make docs`"
    assert {f"rules/{page.name}" for page in (DOCS / "rules").iterdir()} <= set(wanted)


def test_every_rule_has_its_page_and_the_index_leads_there() -> None:
    index = (DOCS / "rules" / "index.md").read_text("utf-8")
    for rule in load_rulebook(RuleSettings()).known:
        page = (DOCS / "rules" / f"{rule.id}.md").read_text("utf-8")
        assert f"[{rule.id}]({rule.id}.md)" in index
        assert rule.why in page
        assert all(example.draft.split("\n")[0] in page for example in rule.examples.flags)


def plain(path: Path) -> object:
    """Return a rule file as a JSON Schema sees it: days are texts."""
    return json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_every_shipped_rule_follows_the_published_schema(path: Path) -> None:
    jsonschema.Draft202012Validator(rule_schema()).validate(plain(path))


@pytest.mark.parametrize(
    "change", [{"severity": "notice"}, {"id": "att1"}, {"options": {"hed": []}}, {"examples": {"flags": []}}, {"x": 1}]
)
def test_the_schema_refuses_what_the_loader_refuses(change: dict[str, object]) -> None:
    changed = {**cast("dict[str, object]", plain(RULES[0])), **change}
    assert not jsonschema.Draft202012Validator(rule_schema()).is_valid(changed)


def fenced(page: Path, language: str) -> Iterator[str]:
    yield from re.findall(rf"^```{language}\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def test_the_rule_of_the_guide_loads_as_it_is_printed() -> None:
    first, examples = fenced(DOCS / "rules.md", "yaml")
    rule = load_rule("newsroom-rules/banned-word.yaml", first)
    assert (rule.id, rule.check) == ("DESK101", "pattern")
    assert len(load_rule("newsroom-rules/banned-word.yaml", _with_examples(first, examples)).examples.flags) == 2


def _with_examples(rule: str, examples: str) -> str:
    flags = examples.split("flags:\n", 1)[1]
    return rule.replace('    - "The council will utilise the old pier."\n', flags)


def test_the_table_of_kinds_is_complete() -> None:
    page = (DOCS / "rules.md").read_text("utf-8")
    for name, kind in CHECKS.items():
        words = " ".join(f"`{{{word}}}`" for word in kind.fields)
        assert f"| `{name}` | {kind.about} | {words} |" in page


def test_the_configuration_of_the_guide_loads_as_it_is_printed(tmp_path: Path) -> None:
    [text] = fenced(DOCS / "configuration.md", "toml")
    (tmp_path / "credcheck.toml").write_text(text, "utf-8")
    (tmp_path / "newsroom-rules").mkdir()
    [rule, _] = fenced(DOCS / "rules.md", "yaml")
    (tmp_path / "newsroom-rules" / "banned-word.yaml").write_text(rule, "utf-8")
    loaded = load_settings(tmp_path, environ={}, overrides={})
    book = load_rulebook(loaded.settings.rules, root=loaded.root)
    assert book.faults == ()
    assert {"DESK101", "ATT101"} < set(book.active)
    assert "MET702" not in book.active


def test_the_configuration_schema_knows_every_key_and_takes_its_default() -> None:
    schema = configuration_schema()
    properties = cast("dict[str, dict[str, object]]", schema["properties"])
    assert {name.partition(".")[0] for name in all_keys()} == set(properties)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate({"corpus": "x", "report": {"fail-on": "info"}, "rules": {"select": ["ATT"]}})
    assert not validator.is_valid({"report": {"fail-on": "fatal"}})
    assert not validator.is_valid({"match": {"min-match": 2}})
    assert not validator.is_valid({"corpuss": "x"})


def test_settings_that_need_an_explanation_have_one() -> None:
    assert meanings()["report.fail-on"] == "error | warning | info | never."
    assert set(meanings()) <= set(all_keys())
    assert len(meanings()) >= 0.75 * len(all_keys())
