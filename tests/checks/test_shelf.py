"""Where rules lie: beside the package, inside it, and in the folders of a newsroom."""

import os
from pathlib import Path

import pytest

from credcheck.checks.rulebook import rule_files as shelf
from credcheck.checks.rulebook.rule_files import RuleFile, all_rule_files, digest_rules, rule_files
from credcheck.model.errors import BadConfiguration, BadRule
from credcheck.model.settings import RuleSettings


def put(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"id: {name}", "utf-8")
    return folder


def test_rule_files_come_by_path_whatever_the_disk_says(tmp_path: Path) -> None:
    put(tmp_path, "b/two.yml", "a/one.yaml", "c.yaml", "notes.md", ".hidden.yaml", ".git/x.yaml", "a/.y/z.yaml")
    (tmp_path / "folder.yaml").mkdir()
    shown = [file.shown for file in rule_files(tmp_path, "house")]
    assert shown == ["house/a/one.yaml", "house/b/two.yml", "house/c.yaml"]


def test_shipped_rules_come_before_those_of_a_newsroom(tmp_path: Path) -> None:
    put(tmp_path, "house/a.yaml")
    shown = [file.shown for file in all_rule_files(["house/"], tmp_path)]
    assert shown[-1] == "house/a.yaml"
    assert shown[0] == "rules/accusations/accusation-without-answer.yaml"
    assert len(shown) == len(set(shown)) > 20


@pytest.mark.parametrize("folder", ["missing", "empty", "file.yaml"])
def test_a_folder_without_rules_is_refused(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()
    put(tmp_path, "file.yaml")
    with pytest.raises(BadConfiguration) as caught:
        all_rule_files([folder], tmp_path)
    assert caught.value.message == f"rules.folders: '{folder}' holds no rule file"
    assert caught.value.key == "rules.folders"


def test_a_mark_at_the_beginning_of_a_file_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbfid: X")
    assert RuleFile("a.yaml", tmp_path / "a.yaml").read() == "id: X"


@pytest.mark.parametrize(
    ("raw", "said"),
    [(b"id: \xff", "no UTF-8 text"), (b"#" * 200_001, "larger than 200000 bytes"), (None, "No such file")],
)
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, raw: bytes | None, said: str) -> None:
    if raw is not None:
        (tmp_path / "a.yaml").write_bytes(raw)
    with pytest.raises(BadRule) as caught:
        RuleFile("house/a.yaml", tmp_path / "a.yaml").read()
    assert caught.value.message.startswith(f"house/a.yaml: {said}")
    assert caught.value.hint


def test_the_largest_file_that_is_allowed_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"#" * 200_000)
    assert len(RuleFile("a.yaml", tmp_path / "a.yaml").read()) == 200_000


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_still_has_a_digest(tmp_path: Path) -> None:
    put(tmp_path, "house/a.yaml")
    (tmp_path / "house" / "a.yaml").chmod(0)
    assert digest_rules(RuleSettings(folders=("house",)), root=tmp_path).startswith("sha256:")


def test_the_digest_tells_the_name_of_a_file_from_its_text(tmp_path: Path) -> None:
    put(tmp_path / "one", "house/a.yaml")
    put(tmp_path / "two", "house/b.yaml")
    (tmp_path / "two" / "house" / "b.yaml").write_text("id: a.yaml", "utf-8")
    settings = RuleSettings(folders=("house",))
    assert digest_rules(settings, root=tmp_path / "one") != digest_rules(settings, root=tmp_path / "two")


def test_rules_inside_the_package_count_before_those_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "credcheck"
    monkeypatch.setattr(shelf, "__file__", str(package / "checks" / "rulebook" / "rule_files.py"))
    assert shelf.shipped_folder() == tmp_path / "rules"
    (package / "rules").mkdir(parents=True)
    assert shelf.shipped_folder() == package / "rules"
