"""How long a commit waits: credcheck's hook and report beside other checkers of prose, on one machine in one run.

Usage: python benchmarks/hook.py [--articles 400] [--large 10000] [--runs 5]

Prints the median seconds of a whole process on the clock and of the processor, and the processor's as a ratio to the
first row: read the ratio where others use the machine too. A checker that is not installed is named.
Peers: `pip install proselint codespell`, `npm install textlint textlint-rule-no-todo` (on PATH).
"""

import argparse
import os
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
Seconds = tuple[float, float]
"""On the clock, and of the processor."""


def once(command: Sequence[str], folder: Path) -> Seconds:
    """Return the seconds of one whole process."""
    began, before = time.perf_counter(), os.times()
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = os.times()
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return time.perf_counter() - began, busy


def timed(command: Sequence[str], folder: Path, runs: int, before: Callable[[], None] = lambda: None) -> Seconds:
    """Return the medians of some runs, after one that does not count."""
    seconds = []
    for _ in range(runs + 1):
        before()
        seconds.append(once(command, folder))
    wall, busy = zip(*seconds[1:], strict=True)
    return statistics.median(wall), statistics.median(busy)


def row(name: str, seconds: Seconds, first: Seconds) -> None:
    """Print one row."""
    wall, busy = seconds
    print(f"{name:52s} {wall:8.2f} s clock {busy:8.2f} s processor   x {busy / first[1]:.2f}", flush=True)


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
        report = [*CREDCHECK, "report", "content", "--fail-on", "never"]
        unkept = once(report, folder)
        first = timed(report, folder, runs)
        row(f"credcheck report, {articles} articles, nothing changed", first, first)
        row("credcheck report, the first time", unkept, first)
        hook = [*CREDCHECK, "hook", "run", files[0]]
        row("credcheck hook run, the first time", once(hook, folder), first)
        row("credcheck hook run, one draft, nothing changed", timed(hook, folder, runs), first)
        row("credcheck --help", timed([*CREDCHECK, "--help"], folder, runs), first)
        row("python -c pass", timed([sys.executable, "-c", "pass"], folder, runs), first)
        for peer, words in {
            "codespell": ["codespell", "content"],
            "proselint": ["proselint", "check", *files],
            "textlint": ["textlint", "--rule", "no-todo", "content"],
        }.items():
            if shutil.which(words[0]):
                row(f"{peer}, the same articles", timed(words, folder, min(runs, 2)), first)
            else:
                print(f"{peer}: not installed, left out")


def large(articles: int, runs: int) -> None:
    """Time the hook on one changed article of a large repository."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_repository(folder, articles)
        draft = min(folder.rglob("*.md"))
        command = [*CREDCHECK, "hook", "run", str(draft.relative_to(folder))]

        def change() -> None:
            draft.write_text(draft.read_text(encoding="utf-8") + "\nThe vote stands.\n", encoding="utf-8")

        building = once(command, folder)
        unchanged = timed(command, folder, runs)
        row(f"hook in a repository of {articles}, nothing changed", unchanged, unchanged)
        row("hook, one article changed", timed(command, folder, runs, change), unchanged)
        row("hook, the first time (reads and stores them all)", building, unchanged)


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
