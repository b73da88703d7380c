"""What git says of a work tree: its root, what is staged, and which lines changed. Runs `git`, changes nothing."""

import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from credcheck.model.errors import BadConfiguration, CredcheckError

_HUNK: Final = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@")


class NoRepository(CredcheckError):
    """The folder is not in a git work tree, or git is not installed."""


def repository_root(start: Path) -> Path:
    """Return the top folder of the work tree that holds `start`; raises `NoRepository`."""
    return Path(_git(start, "rev-parse", "--show-toplevel").decode().rstrip("\n"))


def hooks_folder(start: Path) -> Path:
    """Return the folder git runs hooks from, as `core.hooksPath` and work trees have it."""
    return start / _git(start, "rev-parse", "--git-path", "hooks").decode().rstrip("\n")


def staged_files(root: Path) -> dict[str, bytes]:
    """Return what the next commit adds or changes: path from the root to content, in git's order."""
    listed = _git(root, "diff", "--cached", "--name-only", "-z", "--diff-filter=ACMRT", "--no-renames")
    paths = [raw.decode("utf-8", "surrogateescape") for raw in listed.split(b"\0") if raw]
    return {path: _git(root, "cat-file", "blob", f":./{path}") for path in paths if not _is_submodule(root, path)}


def changed_lines(root: Path, revision: str) -> Mapping[Path, frozenset[int]]:
    """Return the lines that are new or changed since a revision, by resolved path, work tree included.

    Files that git does not know yet are absent: all their lines are new. Raises `BadConfiguration` for a revision that
    git does not know.
    """
    if revision.startswith("-"):
        raise BadConfiguration(f"'{revision}' is no revision", hint="name a commit, a branch or a tag")
    try:
        _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    except NoRepository as error:
        raise BadConfiguration(
            f"git knows no revision '{revision}'", hint="name a commit, a branch or a tag"
        ) from error
    listed = _git(root, "diff", "--name-only", "-z", "--diff-filter=ACMRT", "--no-renames", revision, "--")
    paths = [raw.decode("utf-8", "surrogateescape") for raw in listed.split(b"\0") if raw]
    known = {raw.decode("utf-8", "surrogateescape") for raw in _git(root, "ls-files", "-z").split(b"\0") if raw}
    unchanged = {(root / path).resolve(): frozenset[int]() for path in known}
    return unchanged | {(root / path).resolve(): _lines_of(root, revision, path) for path in paths}


def _lines_of(root: Path, revision: str, path: str) -> frozenset[int]:
    diff = _git(
        root, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--text", revision, "--", f":(top,literal){path}"
    )
    lines: set[int] = set()
    for row in diff.split(b"\n"):
        if found := _HUNK.match(row):
            first, count = int(found[1]), int(found[2] or b"1")
            lines.update(range(first, first + count))
    return frozenset(lines)


def _is_submodule(root: Path, path: str) -> bool:
    return _git(root, "ls-files", "--stage", "-z", "--", f":(top,literal){path}").startswith(b"160000")


def _git(folder: Path, *words: str) -> bytes:
    command: Sequence[str] = ("git", "-C", str(folder), *words)
    try:
        done = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)  # noqa: S603
    except FileNotFoundError as error:
        raise NoRepository("git is not installed", hint="install git, or name the articles yourself") from error
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise NoRepository(
            f"git {words[0]}: {reason[0] if reason else 'failed'}",
            hint="run this inside a git work tree, or name the articles",
        )
    return done.stdout
