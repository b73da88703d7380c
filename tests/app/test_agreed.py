"""Fixes and baselines: files are changed only where it is safe, and what was agreed is told."""

import json
from pathlib import Path

import pytest

from tests.cli.desk import is_plain
from tests.cli.running import credcheck

OPEN = "“We knew that the pier would fall, Mayor Ana Ruiz said on Monday.\n\nThe council met on Tuesday.\n"
VAGUE = "Critics argue that the pier is too dear.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.txt").write_text(VAGUE, encoding="utf-8")
    return tmp_path


def test_a_diff_changes_nothing_and_a_fix_changes_what_the_diff_shows(desk: Path) -> None:
    (desk / "draft.txt").write_text(OPEN, encoding="utf-8")
    shown = credcheck("report", "draft.txt", "--diff")
    assert (desk / "draft.txt").read_text(encoding="utf-8") == OPEN
    done = credcheck("report", "draft.txt", "--fix")
    after = (desk / "draft.txt").read_text(encoding="utf-8")
    added = [line[1:] for line in shown.out.splitlines() if line.startswith("+") and not line.startswith("+++")]
    assert all(line in after for line in added)
    assert (after != OPEN) == bool(added)
    assert ("mended" in done.err) == bool(added)


def test_a_draft_without_a_safe_fix_is_left_alone(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "--fix")
    assert (done.code, done.out) == (0, "")
    assert (desk / "draft.txt").read_text(encoding="utf-8") == VAGUE


def test_a_pipe_is_never_mended(desk: Path) -> None:
    done = credcheck("report", "-", "--fix", stdin=OPEN.encode())
    assert (done.code, done.out, done.err) == (0, "", "")
    assert [path.name for path in desk.iterdir()] == ["draft.txt"]


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "No such file"), (b"\xff\xfe\x00", "no UTF-8 text"), (b"[]", "known.json"), (b"{", "known.json")],
)
def test_a_baseline_that_cannot_be_read_is_refused_with_the_remedy(
    desk: Path, content: bytes | None, said: str
) -> None:
    if content is not None:
        (desk / "known.json").write_bytes(content)
    done = credcheck("report", "draft.txt", "--baseline", "known.json")
    assert done.code == 2
    assert "known.json" in done.err
    assert said in done.err
    assert "hint:" in done.err
    assert is_plain(done.err)


def test_a_baseline_is_written_into_a_folder_that_is_made_for_it(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "--write-baseline", "a/b/known.json", "--fail-on", "never")
    assert done.code == 0
    assert "wrote a/b/known.json" in done.err
    assert {one["rule"] for one in json.loads((desk / "a/b/known.json").read_text())["findings"]} >= {"ATT101"}
    again = credcheck("report", "draft.txt", "--baseline", "a/b/known.json", "--fail-on", "info")
    assert again.code == 0


def test_outside_a_work_tree_changed_lines_cannot_be_told(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "--changed-since", "HEAD")
    assert done.code == 2
    assert "git work tree" in done.err
    assert is_plain(done.err)
