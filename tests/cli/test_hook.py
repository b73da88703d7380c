"""The hook, on real repositories made for the test."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import credcheck

BLANKET = "The pier will be rebuilt.\n\nSource Attribution: Information verified by The Morning Herald.\n"
STORY = (
    "The harbour board voted on Monday to rebuild the storm-damaged pier, with work to begin in April and a budget of "
    "4.2 million dollars that the county treasurer called tight but sound after a long evening of questions from the "
    "public gallery about ferry times, parking and the fate of the old lamp house.\n"
)


def git(*words: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=Desk", "-c", "user.email=desk@paper.example", *words], check=True, capture_output=True
    )


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    (tmp_path / "content").mkdir()
    (tmp_path / "content/old.md").write_text(STORY, encoding="utf-8")
    git("add", "-A")
    git("commit", "-q", "-m", "File the archive")
    return tmp_path


def test_a_draft_with_one_credit_for_everything_stops_the_commit(repo: Path) -> None:
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    done = credcheck("hook", "run", "content/new.md")
    assert done.code == 1
    assert "ATT103" in done.out


def test_a_clean_draft_passes_without_a_word(repo: Path) -> None:
    done = credcheck("hook", "run", "content/old.md")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_what_is_staged_counts_not_what_lies_in_the_work_tree(repo: Path) -> None:
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    git("add", "-A")
    (repo / "content/new.md").write_text("The pier will be rebuilt.\n", encoding="utf-8")
    assert credcheck("hook", "run", "--staged").code == 1
    git("add", "-A")
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    assert credcheck("hook", "run", "--staged").code == 0


def test_nothing_staged_is_clean(repo: Path) -> None:
    assert credcheck("hook", "run", "--staged").code == 0


@pytest.mark.parametrize(
    "name",
    [
        "-dash.md",
        "-head.md",
        "-fresh.md",
        "--fail-on.md",
        "--fail-on=never.md",
        "--config=mine.md",
        "two words.md",
        "line\nbreak.md",
        "quo\"te'.md",
        "[b].md",
        "*.md",
        "right\u202eto left.md",
    ],
)
def test_file_names_may_hold_anything(repo: Path, name: str) -> None:
    (repo / name).write_text(BLANKET, encoding="utf-8")
    assert credcheck("hook", "run", name).code == 1
    git("add", "-A")
    assert credcheck("hook", "run", "--staged").code == 1


def test_an_option_that_does_not_exist_is_no_file(repo: Path) -> None:
    assert credcheck("hook", "run", "--no-such-option").code == 2


def test_a_repeat_of_the_repository_stops_the_duplicates_hook_alone(repo: Path) -> None:
    (repo / "content/new.md").write_text(STORY.replace("Monday", "Tuesday"), encoding="utf-8")
    assert credcheck("hook", "run", "content/new.md").code == 0
    done = credcheck("hook", "run", "--only-duplicates", "content/new.md")
    assert done.code == 1
    assert "content/old.md" in done.out


def test_splitting_the_list_of_files_changes_no_verdict(repo: Path) -> None:
    (repo / "content/new.md").write_text(STORY.replace("Monday", "Tuesday"), encoding="utf-8")
    together = credcheck("hook", "run", "--only-duplicates", "content/new.md", "content/old.md").out
    alone = credcheck("hook", "run", "--only-duplicates", "content/new.md").out
    assert "DUP607" in together
    assert "DUP607" in alone


def test_it_runs_from_a_folder_below(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    monkeypatch.chdir(repo / "content")
    done = credcheck("hook", "run", "new.md")
    assert done.code == 1
    assert "content/new.md" in done.out


def test_files_that_the_configuration_leaves_out_are_no_drafts_when_they_are_named(repo: Path) -> None:
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    (repo / "README.md").write_text(BLANKET, encoding="utf-8")
    (repo / "credcheck.toml").write_text('[read]\nexclude = ["content/new.md"]\n')
    assert credcheck("hook", "run", "content/new.md", "README.md").code == 0


def test_an_unreadable_draft_stops_the_commit(repo: Path) -> None:
    (repo / "content/new.md").write_bytes(b"\x00\x01\x02 no text")
    done = credcheck("hook", "run", "content/new.md")
    assert done.code == 2
    assert "content/new.md" in done.err


def test_the_plain_git_hook_stops_a_real_commit_and_lets_a_clean_one_pass(repo: Path) -> None:
    assert credcheck("hook", "install").code == 0
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    git("add", "-A")
    with pytest.raises(subprocess.CalledProcessError) as stopped:
        git("commit", "-m", "File the draft")
    assert b"ATT103" in stopped.value.stdout + stopped.value.stderr
    (repo / "content/new.md").write_text("The pier will be rebuilt, the mayor said.\n", encoding="utf-8")
    git("add", "-A")
    git("commit", "-m", "File the draft")


def test_another_hook_is_left_alone_unless_it_is_to_be_replaced(repo: Path) -> None:
    hook = repo / ".git/hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nexit 0\n")
    refused = credcheck("hook", "install")
    assert refused.code == 2
    assert "--force" in refused.err
    assert credcheck("hook", "uninstall").code == 2
    assert credcheck("hook", "install", "--force").code == 0
    assert os.access(hook, os.X_OK)
    assert credcheck("hook", "uninstall").code == 0
    assert not hook.exists()
