"""The cache changes no verdict, and no state of the world hides behind an old one."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import SEEDS, credcheck

DRAFT = "Critics argue that the pier is too dear.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "credcheck.toml").write_text("")
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name[:3])
def test_a_seed_gets_the_same_report_with_the_cache_and_without(project: Path, seed: Path) -> None:
    words = ("report", str(seed), "--against", str(SEEDS), "-f", "json", "--fail-on", "never")
    without = credcheck(*words, "--no-cache")
    first, second = credcheck(*words), credcheck(*words)
    assert (without.out, without.code) == (first.out, first.code) == (second.out, second.code)
    assert (project / ".credcheck/cache.sqlite").exists()


def test_every_change_that_matters_is_seen(project: Path) -> None:
    words = ("report", "draft.txt", "-f", "json")
    seen = [credcheck(*words).out]
    (project / "draft.txt").write_text(f"{DRAFT}\nThe mayor said so.\n", encoding="utf-8")
    seen.append(credcheck(*words).out)
    (project / "articles.toml").write_text('["draft.txt"]\noutlet = "Harbour Gazette"\n')
    seen.append(credcheck(*words).out)
    (project / "credcheck.toml").write_text('[rules]\nignore = ["MET"]\n')
    seen.append(credcheck(*words).out)
    (project / "wire.txt").write_text("The pier is dear, the mayor said on Monday.\n", encoding="utf-8")
    credcheck("corpus", "add", "wire.txt")
    seen.append(credcheck(*words).out)
    assert len(set(seen)) == len(seen)


def test_a_fault_is_told_again_from_the_cache(project: Path) -> None:
    first, second = credcheck("report", "draft.txt", "gone.txt"), credcheck("report", "draft.txt", "gone.txt")
    assert first == second
    assert second.code == 2
    assert "gone.txt" in second.err


def test_a_broken_cache_is_made_anew_and_said_so(project: Path) -> None:
    first = credcheck("report", "draft.txt")
    (project / ".credcheck/cache.sqlite").write_bytes(b"broken " * 1000)
    again = credcheck("report", "draft.txt")
    assert again.out == first.out
    assert "rebuilt" in again.err
    assert credcheck("report", "draft.txt") == first


def test_outside_a_project_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    credcheck("report", "draft.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["draft.txt"]


@pytest.mark.parametrize("words", [["report", "."], ["hook", "run", "story.md"], ["--help"]], ids=" ".join)
def test_a_run_that_changed_nothing_imports_no_heavy_library(project: Path, words: list[str]) -> None:
    (project / "story.md").write_text("# Pier\n\nThe pier stands.\n", encoding="utf-8")
    (project / "page.html").write_text("<p>The pier stands, and stands well.</p>", encoding="utf-8")
    script = (
        "import sys, json\n"
        "from credcheck.cli import main\n"
        f"sys.argv = ['credcheck', *{words}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(json.dumps(sorted(sys.modules)), file=sys.stderr)\n"
    )
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    heavy = {
        "datasketch",
        "jinja2",
        "markdown_it",
        "numpy",
        "nupunkt",
        "pydantic",
        "rich",
        "scipy",
        "trafilatura",
        "yaml",
    }
    assert not loaded & heavy
    assert not loaded & {"credcheck.model.findings", "credcheck.extract", "credcheck.compare"}
