"""The hook in the states that a repository can be in, and outside of one."""

import os
from pathlib import Path

import pytest

from tests.cli.running import credcheck
from tests.cli.test_hook import BLANKET, STORY, git

CLEAN = "The pier will be rebuilt, Mayor Ana Ruiz said on Monday.\n"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository without a commit."""
    (tmp_path / "repo/content").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "repo")
    git("init", "-q")
    return tmp_path / "repo"


def commit() -> None:
    git("add", "-A")
    git("commit", "-q", "-m", "File the archive")


def test_the_first_commit_of_a_repository_is_judged(repo: Path) -> None:
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    git("add", "-A")
    assert credcheck("hook", "run", "--staged").code == 1
    assert credcheck("hook", "run", "content/new.md").code == 1


def test_what_is_deleted_or_only_renamed_is_no_draft(repo: Path) -> None:
    (repo / "content/bad.md").write_text(BLANKET, encoding="utf-8")
    (repo / "content/old.md").write_text(STORY, encoding="utf-8")
    commit()
    git("rm", "-q", "content/bad.md")
    git("mv", "content/old.md", "content/older.md")
    done = credcheck("hook", "run", "--staged")
    assert (done.code, done.err) == (0, "")


def test_a_renamed_draft_is_judged_under_its_new_name(repo: Path) -> None:
    (repo / "content/bad.md").write_text(BLANKET, encoding="utf-8")
    commit()
    git("mv", "content/bad.md", "content/worse.md")
    done = credcheck("hook", "run", "--staged")
    assert done.code == 1
    assert "content/worse.md" in done.out


def test_a_renamed_article_is_no_repeat_of_itself(repo: Path) -> None:
    (repo / "content/old.md").write_text(STORY, encoding="utf-8")
    commit()
    assert credcheck("hook", "run", "--only-duplicates", "content/old.md").code == 0
    git("mv", "content/old.md", "content/older.md")
    assert credcheck("hook", "run", "--only-duplicates", "--staged").code == 0


def test_a_staged_draft_that_the_work_tree_has_lost_is_judged(repo: Path) -> None:
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    git("add", "-A")
    (repo / "content/new.md").unlink()
    assert credcheck("hook", "run", "--staged").code == 1


def test_a_staged_link_is_judged_as_little_as_git_judges_what_it_leads_to(repo: Path) -> None:
    (repo / "content/new.md").write_text(CLEAN, encoding="utf-8")
    (repo.parent / "outside.md").write_text(BLANKET, encoding="utf-8")
    (repo / "content/link.md").symlink_to(repo.parent / "outside.md")
    (repo / "content/dead.md").symlink_to(repo / "gone.md")
    git("add", "-A")
    assert credcheck("hook", "run", "--staged").code == 0


def test_a_submodule_is_no_draft(repo: Path) -> None:
    os.chdir(repo.parent)
    git("init", "-q", "wire.md")
    os.chdir(repo.parent / "wire.md")
    git("commit", "-q", "--allow-empty", "-m", "Begin")
    os.chdir(repo)
    git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(repo.parent / "wire.md"), "wire.md")
    done = credcheck("hook", "run", "--staged")
    assert (done.code, done.err) == (0, "")


def test_a_second_work_tree_is_a_repository_of_its_own(repo: Path) -> None:
    (repo / "content/old.md").write_text(STORY, encoding="utf-8")
    commit()
    git("worktree", "add", "-q", "../second")
    os.chdir(repo.parent / "second")
    Path("content/new.md").write_text(BLANKET, encoding="utf-8")
    git("add", "-A")
    assert credcheck("hook", "run", "--staged").code == 1
    assert Path(".credcheck/shelf.sqlite").exists()
    assert not (repo / ".credcheck").exists()
    assert credcheck("hook", "install").code == 0
    assert (repo / ".git/hooks/pre-commit").exists()


def test_without_a_repository_named_drafts_are_judged_and_staged_ones_are_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "new.md").write_text(BLANKET, encoding="utf-8")
    assert credcheck("hook", "run", "new.md").code == 1
    refused = credcheck("hook", "run", "--staged")
    assert refused.code == 2
    assert "hint" in refused.err


def test_without_git_named_drafts_are_judged_and_staged_ones_are_a_fault(
    repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    git("add", "-A")
    monkeypatch.setenv("PATH", str(repo))
    assert credcheck("hook", "run", "content/new.md").code == 1
    refused = credcheck("hook", "run", "--staged")
    assert refused.code == 2
    assert "install git" in refused.err


def test_nothing_but_other_files_is_clean(repo: Path) -> None:
    (repo / "picture.png").write_bytes(b"\x89PNG\x00")
    git("add", "-A")
    assert credcheck("hook", "run", "--staged").code == 0
    assert credcheck("hook", "run", "picture.png").code == 0
    assert credcheck("hook", "run").code == 0


def test_staged_and_unstaged_changes_of_several_drafts_are_told_apart(repo: Path) -> None:
    for name in ("a", "b"):
        (repo / f"content/{name}.md").write_text(CLEAN, encoding="utf-8")
    commit()
    (repo / "content/a.md").write_text(BLANKET, encoding="utf-8")
    git("add", "content/a.md")
    (repo / "content/a.md").write_text(CLEAN, encoding="utf-8")
    (repo / "content/b.md").write_text(BLANKET, encoding="utf-8")
    done = credcheck("hook", "run", "--staged")
    assert done.code == 1
    assert "content/a.md" in done.out
    assert "content/b.md:3" not in done.out


def test_each_half_of_a_split_list_finds_what_the_whole_list_finds(repo: Path) -> None:
    (repo / "content/old.md").write_text(STORY, encoding="utf-8")
    (repo / "content/one.md").write_text(STORY.replace("Monday", "Tuesday"), encoding="utf-8")
    (repo / "content/two.md").write_text(STORY.replace("April", "August"), encoding="utf-8")
    drafts = ["content/one.md", "content/two.md"]
    whole = credcheck("hook", "run", "--only-duplicates", "--format", "csv", *drafts)
    halves = [credcheck("hook", "run", "--only-duplicates", "--format", "csv", draft) for draft in drafts]
    assert {whole.code, *(half.code for half in halves)} == {1}
    rows = [row for half in halves for row in half.out.splitlines()[1:]]
    assert sorted(whole.out.splitlines()[1:]) == sorted(rows)
