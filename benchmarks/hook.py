"""How long a commit waits: credcheck's hook and report beside other checkers of prose, on one machine in one run.

Usage: python benchmarks/hook.py [--articles 400] [--large 10000] [--runs 5]

Prints the median wall time of a whole process and its ratio to the first row. A checker that is not installed is left
out and named. Peers: `pip install proselint codespell`, `npm install textlint textlint-rule-no-todo` (on PATH).
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from archive import write_archive

CREDCHECK = [sys.executable, "-m", "credcheck"]


def timed(command: Sequence[str], folder: Path, runs: int, before: Callable[[], None] = lambda: None) -> float:
    """Return the median seconds of a whole process, after one run that does not count."""
    seconds = []
    for _ in range(runs + 1):
        before()
        began = time.perf_counter()
        subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds[1:])


def row(name: str, seconds: float, first: float) -> None:
    """Print one row."""
    print(f"{name:58s} {seconds:8.3f} s   x {seconds / first:.2f}")


def make_repository(folder: Path, articles: int) -> None:
    """Write an archive and commit it."""
    write_archive(folder, articles)
    (folder / "credcheck.toml").write_text("")
    for words in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.name=B", "-c", "user.email=b@e.example", "commit", "-qm", "File"],
    ):
        subprocess.run(["git", *words], cwd=folder, check=True)


def peers(articles: int, runs: int) -> None:
    """Time every checker on a repository in which nothing has changed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_repository(folder, articles)
        files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.md"))
        first = timed([*CREDCHECK, "report", "content", "--fail-on", "never"], folder, runs)
        row(f"credcheck report, {articles} articles, nothing changed", first, first)
        row(
            "credcheck hook run, one draft, nothing changed",
            timed([*CREDCHECK, "hook", "run", files[0]], folder, runs),
            first,
        )
        row("credcheck report, no cache", timed([*CREDCHECK, "report", "content", "--no-cache"], folder, 1), first)
        row("credcheck --help", timed([*CREDCHECK, "--help"], folder, runs), first)
        for name_, words in {
            "codespell": ["codespell", "content"],
            "proselint": ["proselint", "check", *files],
            "textlint": ["textlint", "--rule", "no-todo", "content"],
        }.items():
            if shutil.which(words[0]):
                row(f"{name_}, the same articles", timed(words, folder, min(runs, 2)), first)
            else:
                print(f"{name_}: not installed, left out")


def large(articles: int, runs: int) -> None:
    """Time the hook on one changed article of a large repository."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_repository(folder, articles)
        draft = next(folder.rglob("*.md"))
        command = [*CREDCHECK, "hook", "run", str(draft.relative_to(folder))]
        began = time.perf_counter()
        subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False)
        first = time.perf_counter() - began

        def change() -> None:
            draft.write_text(draft.read_text(encoding="utf-8") + "\nThe vote stands.\n", encoding="utf-8")

        row(f"hook, first run in a repository of {articles}", first, first)
        row("hook, one article changed", timed(command, folder, runs, change), first)
        row("hook, nothing changed", timed(command, folder, runs), first)


def main() -> None:
    """Run both measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--large", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    peers(options.articles, options.runs)
    if options.large:
        large(options.large, options.runs)


if __name__ == "__main__":
    main()
