"""The rulebook: which rules judge, how severely, with which options; and what is refused."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from credcheck.checks.kinds.registry import CHECKS
from credcheck.checks.rulebook.rule_files import digest_rules, shipped_folder
from credcheck.checks.rulebook.rulebook import Rulebook, load_rulebook
from credcheck.checks.rulebook.selection import PRESETS, matches, resolve
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Severity
from credcheck.model.settings import RuleSettings
from credcheck.model.standards import STANDARDS
from credcheck.model.statements import AttributionType
from tests.checks.documents import ALONE, Said, document
from tests.checks.test_loader import GOOD

PROMISED: Mapping[str, tuple[str, str]] = {
    "ATT101": ("vague-source", "warning"),
    "ATT102": ("agentless-claim", "warning"),
    "ATT103": ("blanket-credit", "error"),
    "ATT104": ("pointer-without-link", "warning"),
    "ATT105": ("collective-mind", "warning"),
    "ATT106": ("circular-credit", "warning"),
    "ANO201": ("single-anonymous-source", "info"),
    "ANO202": ("anonymity-unexplained", "info"),
    "ANO203": ("anonymous-attack", "warning"),
    "QUO301": ("quote-without-speaker", "warning"),
    "QUO302": ("quote-differs", "warning"),
    "QUO303": ("unbalanced-quotation-marks", "warning"),
    "DIF401": ("figure-differs", "warning"),
    "DIF402": ("date-differs", "warning"),
    "DIF403": ("name-differs", "info"),
    "SUP501": ("unsupported-figure", "warning"),
    "SUP502": ("echo-only", "info"),
    "SUP504": ("disputed-claim", "info"),
    "SUP505": ("single-origin", "info"),
    "DUP601": ("near-duplicate", "warning"),
    "DUP602": ("uncredited-passage", "warning"),
    "DUP603": ("own-archive-repeat", "info"),
    "MET701": ("no-date", "info"),
    "MET702": ("no-byline", "info"),
    "MET703": ("relative-date-without-publication-date", "info"),
}
SHIPPED = load_rulebook(RuleSettings())


def book(**settings: object) -> Rulebook:
    return load_rulebook(replace(RuleSettings(), **settings))  # type: ignore[arg-type]  # fields of the settings


def refused(**settings: object) -> BadConfiguration:
    with pytest.raises(BadConfiguration) as caught:
        book(**settings)
    assert caught.value.hint
    return caught.value


def test_the_shipped_rules_load_without_a_fault_and_keep_what_was_promised() -> None:
    assert SHIPPED.faults == ()
    shipped = {rule.id: (rule.name, rule.severity.value) for rule in SHIPPED.rules}
    assert {rule_id: shipped.get(rule_id) for rule_id in PROMISED} == PROMISED


@pytest.mark.parametrize("rule", SHIPPED.rules, ids=lambda rule: rule.name)
def test_a_shipped_rule_documents_itself(rule: object) -> None:
    [known] = [one for one in SHIPPED.rules if one is rule]
    assert known.why
    assert all(key in STANDARDS and clause for key, clause in known.standard.items())
    assert known.limits
    assert len(known.examples.flags) >= 2
    assert len(known.examples.passes) >= 2
    assert len(known.message) <= 140
    assert not any(word in known.message.lower() for word in ("false", "lied", "lie ", "wrong", "fake"))
    assert Path(known.origin).stem == known.name


def test_every_kind_of_the_shelf_is_used_or_is_for_newsrooms() -> None:
    assert set(CHECKS) - {rule.check for rule in SHIPPED.rules} == {"pattern"}


def test_select_takes_ids_families_and_names_and_ignore_takes_them_away() -> None:
    assert book(select=("ATT101", "no-date", "DIF")).active == (
        "ATT101",
        "DIF401",
        "DIF402",
        "DIF403",
        "DIF404",
        "DIF405",
        "MET701",
    )
    assert book(select=("att10",), ignore=("ATT105", "circular-credit")).active == (
        "ATT101",
        "ATT102",
        "ATT103",
        "ATT104",
    )


def test_the_hook_stops_a_commit_for_what_is_certain_alone() -> None:
    assert book(preset="hook").active == ("ATT103", "COP901", "HED801", "MET704", "QUO303")
    assert book(preset="hook", select=("ATT",)).active[0] == "ATT101"


def test_the_strict_preset_is_one_step_harder() -> None:
    strict = {rule.id: rule.severity for rule in book(preset="strict").rules}
    for rule in SHIPPED.rules:
        assert strict[rule.id].rank == min(3, rule.severity.rank + 1)
    assert set(PRESETS) == {"default", "hook", "strict"}


def test_a_severity_for_an_id_counts_more_than_one_for_its_family() -> None:
    changed = {rule.id: rule.severity for rule in book(severity={"vague-source": "error", "ATT": "info"}).rules}
    assert (changed["ATT101"], changed["ATT104"]) == (Severity.ERROR, Severity.INFO)
    again = {rule.id: rule.severity for rule in book(severity={"ATT": "info", "ATT101": "error"}).rules}
    assert (again["ATT101"], again["ATT103"]) == (Severity.ERROR, Severity.INFO)


@pytest.mark.parametrize(
    ("settings", "key", "hint"),
    [
        ({"select": ("ATR101",)}, "rules.select", "ATT101"),
        ({"ignore": ("vague-sources",)}, "rules.ignore", "vague-source"),
        ({"select": ("A",)}, "rules.select", ""),
        ({"preset": "strikt"}, "rules.preset", "strict"),
        ({"severity": {"ATT101": "eror"}}, "rules.severity.ATT101", "error"),
        ({"severity": {"ATX": "error"}}, "rules.severity.ATX", "ATT"),
        ({"options": {"ATT101": {"head": ["x"]}}}, "rules.options.ATT101.head", "heads"),
        ({"options": {"ATT101": {"heads": "x"}}}, "rules.options.ATT101.heads", ""),
        ({"options": {"ATR101": {}}}, "rules.options.ATR101", "ATT101"),
        ({"folders": ("nowhere",)}, "rules.folders", ""),
        ({"per_path": {"a/*": {"ignor": ["ATT"]}}}, "rules.per-path.a/*.ignor", "ignore"),
        ({"per_path": {"a/*": {"ignore": ["ATT"]}}}, "rules.per-path.a/*", "reason"),
        ({"per_path": {"a/*": {"ignore": "ATT", "reason": "x"}}}, "rules.per-path.a/*.ignore", ""),
        ({"per_path": {"a/*": {"severity": {"ATT": "low"}}}}, "rules.per-path.a/*.severity.ATT", ""),
    ],
)
def test_settings_that_are_not_understood_are_refused_by_key(settings: dict[str, object], key: str, hint: str) -> None:
    error = refused(**settings)
    assert error.key == key
    assert hint in error.hint


def test_a_rule_takes_its_options_from_the_settings_and_shows_them() -> None:
    [rule] = book(select=("ATT101",), options={"ATT101": {"leave": ["the desk"]}}).rules
    assert rule.options == {
        "types": ["vague"],
        "lede": 8,
        "leave": ["the desk"],
    }
    assert {one.name: one.value for one in rule.takes}["leave"] == "[the desk]"


def test_options_for_a_family_must_be_understood_by_every_rule_of_it() -> None:
    assert refused(options={"ATT": {"leave": []}}).key == "rules.options.ATT102.leave"


def write(folder: Path, name: str, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def test_rules_of_a_newsroom_judge_beside_the_shipped_ones(tmp_path: Path) -> None:
    write(tmp_path / "house" / "words", "house-word.yaml", GOOD)
    found = load_rulebook(RuleSettings(folders=("house",)), root=tmp_path)
    assert "LOC101" in found.active
    assert found.faults == ()
    [finding] = load_rulebook(RuleSettings(folders=("house",), select=("LOC",)), root=tmp_path).judge(
        document("A very unique ferry."), ALONE
    )
    assert finding.message == "“very unique” is not a word of ours"


def test_a_broken_rule_is_a_fault_and_the_others_judge_all_the_same(tmp_path: Path) -> None:
    write(tmp_path / "house", "house-word.yaml", GOOD)
    write(tmp_path / "house", "broken.yaml", "id: [")
    write(tmp_path / "house", "binary.yaml", "")
    (tmp_path / "house" / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    write(tmp_path / "house", "huge.yaml", "#" * 300_000)
    write(tmp_path / "house", "notes.txt", "no rule")
    write(tmp_path / "house" / ".drafts", "hidden.yaml", "id: [")
    found = load_rulebook(RuleSettings(folders=("house",)), root=tmp_path)
    assert [fault.path for fault in found.faults] == ["house/binary.yaml", "house/broken.yaml", "house/huge.yaml"]
    assert all(fault.hint and fault.message.startswith(fault.path) for fault in found.faults)
    assert set(SHIPPED.active) < set(found.active)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("LOC101", "ATT101", "the id ATT101 is taken"),
        ("name: house-word", "name: vague-source", "the name vague-source is taken"),
    ],
)
def test_an_id_and_a_name_are_never_used_twice(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = GOOD.replace(old, new)
    write(tmp_path / "house", "vague-source.yaml" if "vague" in new else "house-word.yaml", text)
    found = load_rulebook(RuleSettings(folders=("house",)), root=tmp_path)
    assert said in found.faults[0].message
    assert [rule.origin for rule in found.known if rule.id == "ATT101"] == ["rules/attribution/vague-source.yaml"]


def test_the_digest_changes_with_the_rules_and_with_the_choice_and_with_nothing_else(tmp_path: Path) -> None:
    write(tmp_path / "house", "house-word.yaml", GOOD)
    settings = RuleSettings(folders=("house",))
    first = digest_rules(settings, root=tmp_path)
    assert first == digest_rules(settings, root=tmp_path) == load_rulebook(settings, root=tmp_path).digest
    assert digest_rules(replace(settings, ignore=("DUP",)), root=tmp_path) != first
    write(tmp_path / "house", "house-word.yaml", GOOD + "\n")
    assert digest_rules(settings, root=tmp_path) != first


def test_the_digest_needs_no_yaml() -> None:
    code = (
        "import sys, credcheck.model.settings as s; from credcheck.checks.rulebook.rule_files import digest_rules; "
        "digest_rules(s.RuleSettings()); "
    )
    done = subprocess.run(
        [sys.executable, "-c", code + "print('yaml' in sys.modules)"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_the_digest_imports_nothing_that_judges() -> None:
    code = (
        "import sys, credcheck.checks.rulebook.rule_files\n"
        "print([n for n in sys.modules if n.startswith('credcheck.checks.') and 'rulebook' not in n.split('.')[2:3]])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_rule_is_explained_by_id_family_or_name() -> None:
    assert [rule.id for rule in SHIPPED.explain("vague-source")] == ["ATT101"]
    assert [rule.id for rule in SHIPPED.explain("DIF")] == ["DIF401", "DIF402", "DIF403", "DIF404", "DIF405"]
    with pytest.raises(BadConfiguration) as caught:
        SHIPPED.explain("ATT110")
    assert "ATT1" in caught.value.hint


def test_a_selector_is_an_id_its_beginning_or_a_name() -> None:
    rule = SHIPPED.explain("ATT101")[0]
    assert all(
        matches(selector, rule) for selector in ("ATT101", "att101", "ATT", "ATT1", "vague-source", "Vague-Source")
    )
    assert not any(matches(selector, rule) for selector in ("", "A", "AT", "ATT102", "vague", "101", "ATT1011"))
    assert resolve("ATT101", SHIPPED.rules, key="x") == frozenset({"ATT101"})


CRITICS = "Critics argue that the fund is empty."


def vague(path: str) -> list[tuple[str, str | None]]:
    per_path = {
        "archive/**": {"ignore": ["ATT"], "reason": "printed as it was"},
        "opinion/*.md": {"severity": {"ATT101": "info"}},
    }
    said = [Said(AttributionType.VAGUE, "Critics", "argue")]
    found = book(select=("ATT",), per_path=per_path).judge(document(CRITICS, said=said, path=path), ALONE)
    return [(one.severity.value, one.suppressed.reason if one.suppressed else None) for one in found]


def test_a_path_has_its_own_severity_and_its_own_exceptions() -> None:
    assert vague("news/a.md") == [("warning", None)]
    assert vague("opinion/a.md") == [("info", None)]
    assert vague("archive/2019/a.md") == [("warning", "printed as it was")]


def test_a_path_pattern_is_read_from_the_folder_of_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = RuleSettings(select=("ATT",), per_path={"archive/**": {"ignore": ["ATT"], "reason": "old"}})
    (tmp_path / "archive").mkdir()
    monkeypatch.chdir(tmp_path / "archive")
    said = [Said(AttributionType.VAGUE, "Critics", "argue")]
    rules = load_rulebook(settings, root=tmp_path)
    for path, suppressed in (
        ("a.md", True),
        (str(tmp_path / "archive" / "a.md"), True),
        ("../b.md", False),
        ("-", False),
    ):
        [found] = rules.judge(document(CRITICS, said=said, path=path), ALONE)
        assert bool(found.suppressed) == suppressed, path


def test_judging_twice_gives_the_same() -> None:
    of = document(CRITICS, said=[Said(AttributionType.VAGUE, "Critics", "argue")])
    assert SHIPPED.judge(of, ALONE) == load_rulebook(RuleSettings()).judge(of, ALONE)


def test_the_shipped_rules_lie_beside_the_package_or_inside_it() -> None:
    assert (shipped_folder() / "attribution" / "vague-source.yaml").is_file()
