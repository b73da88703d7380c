"""The hooks of `.pre-commit-hooks.yaml` under the real pre-commit and the real prek, on a repository made for the test.

The runner's own installation of the package is left out (it would fetch every dependency): the hook's command is that
of this environment. Everything else, which files are handed over and how, is as the hook file says.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
BLANKET = "The pier will be rebuilt.\n\nSource Attribution: Information verified by The Morning Herald.\n"
STORY = (
    "The harbour board voted on Monday to rebuild the storm-damaged pier, with work to begin in April and a budget of "
    "4.2 million dollars that the county treasurer called tight but sound after a long evening of questions from the "
    "public gallery about ferry times, parking and the fate of the old lamp house.\n"
)
RUNNERS = ["pre-commit", "prek"]


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(cwd / ".git/home"),
    }
    environment |= {"PREK_HOME": str(cwd / ".git/prek"), "NO_COLOR": "1"}
    environment |= {
        f"GIT_{who}_{what}": "desk@paper.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    return subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False, env=environment)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    local = [{**hook, "language": "system"} for hook in hooks]
    for hook in local:
        hook.pop("minimum_pre_commit_version")
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": local}]}))
    run("git", "init", "-q", cwd=tmp_path)
    (tmp_path / "content").mkdir()
    (tmp_path / "content/old.md").write_text(STORY, encoding="utf-8")
    run("git", "add", "-A", cwd=tmp_path)
    run("git", "commit", "-q", "--no-verify", "-m", "File the archive", cwd=tmp_path)
    return tmp_path


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_draft_that_may_not_run_stops_the_commit_and_a_mended_one_passes(repo: Path, runner: str) -> None:
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    run("git", "add", "-A", cwd=repo)
    stopped = run(runner, "run", "credcheck", cwd=repo)
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "ATT103" in stopped.stdout
    (repo / "content/new.md").write_text("The pier will be rebuilt, Mayor Ana Ruiz said.\n", encoding="utf-8")
    run("git", "add", "-A", cwd=repo)
    assert run(runner, "run", "credcheck", cwd=repo).returncode == 0


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_repeat_of_the_repository_stops_the_duplicates_hook(repo: Path, runner: str) -> None:
    (repo / "content/new.md").write_text(STORY.replace("Monday", "Tuesday"), encoding="utf-8")
    run("git", "add", "-A", cwd=repo)
    stopped = run(runner, "run", "credcheck-duplicates", cwd=repo)
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "content/old.md" in stopped.stdout


@pytest.mark.parametrize("runner", RUNNERS)
def test_names_with_dashes_spaces_and_quotes_are_handed_over(repo: Path, runner: str) -> None:
    for name in ("-dash.md", "two words.md", "it's.md"):
        (repo / name).write_text(BLANKET, encoding="utf-8")
    run("git", "add", "-A", cwd=repo)
    stopped = run(runner, "run", "credcheck", cwd=repo)
    assert stopped.returncode == 1
    assert all(name in stopped.stdout for name in ("-dash.md", "two words.md", "it's.md"))


def test_what_is_not_staged_does_not_count(repo: Path) -> None:
    (repo / "content/new.md").write_text("The pier will be rebuilt, Mayor Ana Ruiz said.\n", encoding="utf-8")
    run("git", "add", "-A", cwd=repo)
    (repo / "content/new.md").write_text(BLANKET, encoding="utf-8")
    assert run("pre-commit", "run", "credcheck", cwd=repo).returncode == 0
