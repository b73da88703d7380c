"""Baselines, changed lines and fixes: what was agreed before does not fail again."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import credcheck

DRAFT = "Critics argue that the pier is too dear.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def report(*words: str) -> int:
    return credcheck("report", "draft.txt", "--fail-on", "warning", "--select", "ATT101", *words).code


def test_what_is_in_the_baseline_no_longer_fails_even_when_its_line_moves(desk: Path) -> None:
    assert report() == 1
    assert report("--write-baseline", "known.json") == 1
    assert report("--baseline", "known.json") == 0
    (desk / "draft.txt").write_text(f"The council met on Monday.\n\n{DRAFT}", encoding="utf-8")
    assert report("--baseline", "known.json") == 0


def test_a_new_finding_fails_beside_a_baseline(desk: Path) -> None:
    report("--write-baseline", "known.json")
    (desk / "draft.txt").write_text(f"{DRAFT}\nObservers say that the mayor will resign.\n", encoding="utf-8")
    assert report("--baseline", "known.json") == 1


def test_an_entry_that_matches_nothing_is_named_and_dropped_on_request(desk: Path) -> None:
    report("--write-baseline", "known.json")
    (desk / "draft.txt").write_text("The council met on Monday.\n", encoding="utf-8")
    named = credcheck("report", "draft.txt", "--select", "ATT101", "--baseline", "known.json")
    assert "ATT101" in named.err
    assert json.loads((desk / "known.json").read_text())["findings"]
    credcheck("report", "draft.txt", "--select", "ATT101", "--baseline", "known.json", "--prune-baseline")
    assert json.loads((desk / "known.json").read_text())["findings"] == []


@pytest.mark.parametrize("text", ["{", '{"schema": "other/1"}'])
def test_a_broken_baseline_is_refused(desk: Path, text: str) -> None:
    (desk / "known.json").write_text(text)
    done = credcheck("report", "draft.txt", "--baseline", "known.json")
    assert done.code == 2
    assert "known.json" in done.err


def test_only_lines_changed_since_a_revision_count(desk: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(
            ["git", "-c", "user.name=D", "-c", "user.email=d@e.example", *words], check=True, capture_output=True
        )

    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "File the draft")
    assert report("--changed-since", "HEAD") == 0
    (desk / "draft.txt").write_text(f"{DRAFT}\nObservers say that the mayor will resign.\n", encoding="utf-8")
    done = credcheck("report", "draft.txt", "--select", "ATT101", "--changed-since", "HEAD", "-f", "json")
    assert [finding["line"] for finding in json.loads(done.out)["findings"]] == [3]


def test_an_unbalanced_quotation_is_mended_in_the_file_and_shown_before(desk: Path) -> None:
    raw = "\ufeff“We knew, and we waited for the county.\r\n\r\nThe council met on Monday.\r\n"
    (desk / "draft.txt").write_bytes(raw.encode())
    shown = credcheck("report", "draft.txt", "--diff")
    assert "+“We knew, and we waited for the county.”" in shown.out
    assert (desk / "draft.txt").read_bytes() == raw.encode()
    mended = credcheck("report", "draft.txt", "--fix")
    assert "1 mended" in mended.err
    assert (desk / "draft.txt").read_bytes() == raw.replace("county.", "county.”").encode()
