"""Walk: the files that paths and folders stand for. Looks at names and sizes; opens ignore files alone."""

import errno
import os
import re
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fnmatch import translate
from functools import cached_property
from pathlib import Path
from typing import Final

from credcheck.model.fault import Fault
from credcheck.model.settings import ReadSettings
from credcheck.read.front_matter.sidecar import SIDECAR_NAME
from credcheck.read.reading import Listing
from credcheck.read.walk.ignores import Ignores
from credcheck.read.walk.site_generators import left_out_of_site

_NEVER: Final = frozenset({"node_modules", "__pycache__", "site-packages"})
_UNOPENED: Final = frozenset(
    """
    .7z .avi .bin .bmp .bz2 .c .cc .cfg .class .cpp .cs .css .db .dll .dylib .ejs .eot .exe .gif .go .gz .h .hbs .heic
    .ico .ini .ipynb .jar .java .jpeg .jpg .js .jsx .kt .less .lock .log .lua .m4a .map .mjs .mov .mp3 .mp4 .njk .o .ogg
    .otf .pdf .php .pl .png .po .psd .py .pyc .r .rb .rs .sass .scss .sh .so .sql .sqlite .svg .swift .tar .tgz .tif
    .tiff .toml .ts .tsx .ttf .vue .wasm .wav .webm .webp .woff .woff2 .xz .yaml .yml .zip .zst
    """.split()
)
"""Suffixes of code, pictures, archives: a walk does not open such files to see what they are."""


@dataclass
class _Walk:
    """What a walk has met so far."""

    settings: ReadSettings
    suffixes: frozenset[str]
    excluded: Ignores
    is_told: Callable[[Path], bool]
    files: list[Path] = field(default_factory=list)
    by_content: set[Path] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)
    passed_over: dict[str, int] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    met: int = 0
    """Articles met, each as often as it was: a folder that is named twice is no empty one."""

    def take(self, path: Path, real: str) -> None:
        """Keep the file unless another of its names came first."""
        self.met += 1
        if real not in self.seen:
            self.seen.add(real)
            self.files.append(path)

    def pass_over(self, kind: str) -> None:
        """Count a file that is no article."""
        self.passed_over[kind] = self.passed_over.get(kind, 0) + 1

    def fault(self, path: Path, reason: str, hint: str) -> None:
        """Note what could not be read."""
        self.faults.append(Fault(path.as_posix(), f"{path.as_posix()}: {reason}", hint))

    def is_standing(self, name: str) -> bool:
        """Say whether a file is one that projects keep beside their articles, such as a licence."""
        return self.standing.match(name) is not None

    @cached_property
    def standing(self) -> "re.Pattern[str]":
        """The names to leave out, as one pattern."""
        return re.compile("|".join(map(translate, self.settings.leave_out)) or r"(?!)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder to walk."""

    path: Path
    real: str
    ignores: Ignores
    top: str
    """The real path of the folder that was named."""
    above: frozenset[str] = frozenset()
    """The real paths of the folders it lies in, to know a loop by."""


def walk_paths(
    paths: Sequence[Path], settings: ReadSettings, suffixes: frozenset[str], is_told: Callable[[Path], bool]
) -> Listing:
    """Return the files of formats in `suffixes`; a path that names a file is kept whatever its format.

    `is_told` opens a file of another suffix and says whether it is of a format that a walk takes up all the same.

    Each file is listed once. Folders that cannot be opened, loops and missing paths are faults.
    """
    walk = _Walk(settings, suffixes, Ignores.of_patterns(settings.exclude, settings.root), is_told)
    for path in paths:
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (OSError, ValueError) as error:
            walk.fault(path, *why_missing(error))
            continue
        if walk.excluded.leave_out_whole(str(path.resolve()), is_folder=is_folder):
            walk.pass_over("excluded")
        elif is_folder:
            _walk_named_folder(walk, path)
        else:
            walk.take(path, os.path.realpath(path))
    passed_over = dict(sorted(walk.passed_over.items()))
    return Listing(tuple(walk.files), tuple(walk.faults), passed_over, frozenset(walk.by_content))


def why_missing(error: OSError | ValueError) -> tuple[str, str]:
    """Return why a path that was named cannot be looked at, and the remedy."""
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return "the link leads back to itself", "remove the link, or name what it should lead to"
    if isinstance(error, PermissionError):
        return "it may not be opened (permission denied)", "give this user the right to read it"
    return "no such file or folder", "check the spelling and the folder you are in"


def _walk_named_folder(walk: _Walk, root: Path) -> None:
    before = walk.met, len(walk.faults), walk.passed_over.get("excluded", 0)
    real = os.path.realpath(root)
    stack = [_Folder(root, real, Ignores().with_parents_of(real, walk.faults), real)]
    while stack:
        stack.extend(reversed(_walk_folder(walk, stack.pop())))
    if before == (walk.met, len(walk.faults), walk.passed_over.get("excluded", 0)):
        known = " ".join(sorted(walk.suffixes))
        walk.fault(root, f"no article in this folder (known: {known})", "name the folder that holds the articles")


def _walk_folder(walk: _Walk, folder: _Folder) -> list[_Folder]:
    """Take the articles of one folder and return the folders in it, both in the order of their names."""
    entries = _entries(walk, folder.path)
    names = {entry.name for entry in entries}
    ignores = folder.ignores.with_folder(folder.real, names, walk.faults)
    left_out = left_out_of_site(names) | _NEVER
    inner = []
    for entry in entries:
        if (
            entry.name in left_out
            or entry.name == SIDECAR_NAME
            or (entry.name.startswith(".") and not walk.settings.hidden)
        ):
            continue
        path, real = folder.path / entry.name, f"{folder.real}{os.sep}{entry.name}"
        if _is_folder(entry):
            if _may_enter(walk, folder, path, entry, ignores):
                inner.append(_Folder(path, os.path.realpath(real), ignores, folder.top, folder.above | {folder.real}))
        elif not ignores.leave_out(real, is_folder=False):
            _take_file(walk, folder, path, entry)
    return inner


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    """Say whether the entry is a folder; a link that leads back to itself is a file that cannot be read."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _may_enter(walk: _Walk, folder: _Folder, path: Path, entry: "os.DirEntry[str]", ignores: Ignores) -> bool:
    real = f"{folder.real}{os.sep}{entry.name}"
    if ignores.leave_out(real, is_folder=True):
        return False
    if walk.excluded.leave_out(real, is_folder=True):
        walk.pass_over("excluded")
        return False
    if entry.is_symlink() and os.path.realpath(real) in folder.above | {folder.real}:
        walk.fault(path, "the link leads back to a folder it lies in", "remove the link, or exclude it")
        return False
    return _leads_inside(walk, folder, path, entry)


def _leads_inside(walk: _Walk, folder: _Folder, path: Path, entry: "os.DirEntry[str]") -> bool:
    """Say whether an entry is no link out of what was named: a repository must not hand out files from beside it."""
    if not entry.is_symlink():
        return True
    real = os.path.realpath(f"{folder.real}{os.sep}{entry.name}")
    if any(real.startswith(top.rstrip(os.sep) + os.sep) for top in (folder.top, os.path.realpath(walk.settings.root))):
        return True
    walk.fault(path, "the link leads out of the folder that was named", "name what it leads to, or remove the link")
    return False


def _take_file(walk: _Walk, folder: _Folder, path: Path, entry: "os.DirEntry[str]") -> None:
    real = f"{folder.real}{os.sep}{entry.name}"
    suffix = path.suffix.lower()
    by_content = suffix not in walk.suffixes
    if by_content and (suffix in _UNOPENED or not _is_file(entry)):
        walk.pass_over(suffix)
    elif walk.excluded.leave_out(real, is_folder=False):
        walk.pass_over(suffix if by_content else "excluded")
    elif walk.is_standing(entry.name) or not _leads_inside(walk, folder, path, entry):
        if by_content:
            walk.pass_over(suffix)
    elif by_content and not walk.is_told(path):
        walk.pass_over(suffix)
    else:
        if by_content:
            walk.by_content.add(path)
        walk.take(path, os.path.realpath(real) if entry.is_symlink() else real)


def _is_file(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def _entries(walk: _Walk, folder: Path) -> list["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno else str(error)
        walk.fault(folder, f"the folder may not be opened ({reason})", "give this user the right to read it")
        return []
