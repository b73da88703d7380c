"""What the hook keeps between runs changes no verdict: whatever befell it, and whoever else runs at the same time."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import SEEDS, Ended, credcheck
from tests.cli.test_hook import BLANKET, STORY, git

DRAFT = "content/new.md"
KEPT = ("cache.sqlite", "shelf.sqlite", "files.sqlite", "seen.json")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository that holds the seeds, a story and a draft that repeats it."""
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    (tmp_path / "content").mkdir()
    for seed in sorted(SEEDS.glob("*.txt")):
        shutil.copy(seed, tmp_path / "content")
    (tmp_path / "content/old.md").write_text(STORY, encoding="utf-8")
    (tmp_path / DRAFT).write_text(STORY.replace("Monday", "Tuesday"), encoding="utf-8")
    return tmp_path


def judged(*words: str) -> Ended:
    return credcheck("hook", "run", "--preset", "strict", "--fail-on", "info", "--format", "json", *words)


def judged_afresh(repo: Path, *words: str) -> Ended:
    shutil.rmtree(repo / ".credcheck", ignore_errors=True)
    return judged(*words)


@pytest.mark.parametrize("seed", sorted(path.name for path in SEEDS.glob("*.txt")), ids=lambda name: name[:3])
def test_a_seed_is_judged_the_same_with_a_shelf_and_with_a_new_one(repo: Path, seed: str) -> None:
    fresh = judged_afresh(repo, f"content/{seed}")
    judged(DRAFT)
    (repo / DRAFT).write_text(BLANKET, encoding="utf-8")
    judged(DRAFT)
    (repo / DRAFT).write_text(STORY.replace("Monday", "Tuesday"), encoding="utf-8")
    assert judged(f"content/{seed}") == fresh
    (repo / ".credcheck/cache.sqlite").unlink()
    assert judged(f"content/{seed}") == fresh


def test_every_change_of_the_other_articles_counts(repo: Path) -> None:
    assert "content/old.md" in judged(DRAFT).out
    (repo / "content/old.md").write_text("Ferry crews in Selby will strike in May.\n", encoding="utf-8")
    assert "content/old.md" not in judged(DRAFT).out
    (repo / "content/old.md").write_text(STORY, encoding="utf-8")
    assert "content/old.md" in judged(DRAFT).out
    (repo / "content/old.md").unlink()
    assert "content/old.md" not in judged(DRAFT).out
    (repo / "content/older.md").write_text(STORY, encoding="utf-8")
    assert "content/older.md" in judged(DRAFT).out


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("harm", ["garbage", "half"])
def test_a_harmed_file_is_made_anew_said_so_once_and_changes_no_verdict(repo: Path, name: str, harm: str) -> None:
    first = judged(DRAFT)
    kept = repo / ".credcheck" / name
    kept.touch()
    raw = kept.read_bytes() or b"x"
    kept.write_bytes(b"\xa5" * 9000 if harm == "garbage" else raw[: len(raw) // 2])
    if name in ("shelf.sqlite", "files.sqlite"):  # only looked at when something is to be judged
        (repo / ".credcheck/cache.sqlite").unlink()
    again = judged(DRAFT)
    assert (again.out, again.code) == (first.out, first.code)
    if name != "seen.json" or harm == "garbage":
        assert "rebuilt" in again.err
    assert judged(DRAFT) == first


def test_two_hooks_at_once_say_what_each_says_alone(repo: Path) -> None:
    for number in range(40):
        (repo / f"content/{number}.md").write_text(f"{STORY}\nIt is report {number} of many.\n", encoding="utf-8")
    alone = judged_afresh(repo, DRAFT)
    shutil.rmtree(repo / ".credcheck")
    command = [sys.executable, "-m", "credcheck", "hook", "run", "--preset", "strict", "--fail-on", "info"]
    command += ["--format", "json", DRAFT]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
    for one in both:
        out, err = one.communicate(timeout=120)
        assert (one.returncode, json.loads(out), err) == (alone.code, json.loads(alone.out), b"")
    (repo / ".credcheck/cache.sqlite").unlink()
    assert judged(DRAFT) == alone
