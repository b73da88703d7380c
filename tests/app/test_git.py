"""What git says of a work tree, on real repositories made for the test."""

import subprocess
from pathlib import Path

import pytest

from credcheck.app.git import NoRepository, changed_lines, hooks_folder, repository_root, staged_files
from credcheck.model.errors import BadConfiguration


def git(folder: Path, *words: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=Desk", "-c", "user.email=desk@paper.example", *words],
        cwd=folder,
        check=True,
        capture_output=True,
    )


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    (tmp_path / "story.md").write_text("One.\n\nTwo.\n\nThree.\n", encoding="utf-8")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "File the story")
    return tmp_path


def test_the_root_is_found_from_a_folder_below(repo: Path) -> None:
    (repo / "news/local").mkdir(parents=True)
    assert repository_root(repo / "news/local").resolve() == repo.resolve()
    assert hooks_folder(repo).resolve() == (repo / ".git/hooks").resolve()


def test_outside_a_repository_the_remedy_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoRepository) as caught:
        repository_root(tmp_path)
    assert "work tree" in caught.value.hint


def test_the_staged_content_counts_not_what_lies_in_the_work_tree(repo: Path) -> None:
    (repo / "story.md").write_text("One, staged.\n", encoding="utf-8")
    git(repo, "add", "story.md")
    (repo / "story.md").write_text("One, and more that is not staged.\n", encoding="utf-8")
    assert staged_files(repo) == {"story.md": b"One, staged.\n"}


@pytest.mark.parametrize(
    "name", ["-dash.md", "two words.md", "line\nbreak.md", "quo\"te'.md", "ümlaut.md", ":(top)magic.md"]
)
def test_staged_names_may_hold_anything(repo: Path, name: str) -> None:
    (repo / name).write_text("Copy.\n", encoding="utf-8")
    git(repo, "add", "-A")
    assert staged_files(repo) == {name: b"Copy.\n"}


def test_a_deleted_file_is_not_staged_copy(repo: Path) -> None:
    git(repo, "rm", "-q", "story.md")
    assert staged_files(repo) == {}


def test_only_the_lines_that_changed_count(repo: Path) -> None:
    (repo / "story.md").write_text("One.\n\nTwo, revised.\n\nThree.\n\nFour.\n", encoding="utf-8")
    (repo / "new.md").write_text("New.\n", encoding="utf-8")
    lines = changed_lines(repo, "HEAD")
    assert lines[(repo / "story.md").resolve()] == {3, 6, 7}
    assert (repo / "new.md").resolve() not in lines


def test_a_file_that_did_not_change_has_no_changed_line(repo: Path) -> None:
    assert changed_lines(repo, "HEAD")[(repo / "story.md").resolve()] == frozenset()


@pytest.mark.parametrize("revision", ["no-such-branch", "--output=stolen.txt"])
def test_a_revision_that_git_does_not_know_is_refused(repo: Path, revision: str) -> None:
    with pytest.raises(BadConfiguration):
        changed_lines(repo, revision)
    assert not (repo / "stolen.txt").exists()
