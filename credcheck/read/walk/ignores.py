"""Ignore files and the `exclude` setting: which paths a walk leaves out, by the patterns git understands."""

import os
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from credcheck.disk import read_regular
from credcheck.model.fault import Fault

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE_FILES: Final = (".gitignore", ".ignore", ".credcheckignore")
"""Read in this order; a later one has the last word, as a deeper folder has over the folders above it."""

MAX_IGNORE_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Ignores:
    """Patterns with the folder each set is relative to, outermost first."""

    layers: tuple[tuple[str, "GitIgnoreSpec"], ...] = ()

    @classmethod
    def of_patterns(cls, patterns: Sequence[str], base: str) -> "Ignores":
        """Return the patterns of a setting, relative to a folder."""
        return cls().adding(str(Path(base).resolve()), patterns) if patterns else cls()

    def adding(self, base: str, patterns: Iterable[str]) -> "Ignores":
        """Return these and one more set of patterns, which has the last word.

        A line that is no pattern, such as `!` or one that ends in a single backslash, leaves nothing out, as in git.
        """
        return Ignores((*self.layers, (base, _spec(list(patterns)))))

    def with_folder(self, folder: str, names: Iterable[str], faults: list[Fault]) -> "Ignores":
        """Return these and the ignore files of a folder that holds `names`; one that cannot be read is a fault."""
        held = set(names)
        return self._reading(folder, [name for name in IGNORE_FILES if name in held], faults)

    def with_parents_of(self, folder: str, faults: list[Fault]) -> "Ignores":
        """Return these and the ignore files of the folders above, up to the top of the repository.

        Outside a repository, and where they would leave out `folder` itself, which somebody has named: nothing more.
        """
        above = Path(folder).parents
        top = next((at for at, one in enumerate((Path(folder), *above)) if (one / ".git").exists()), 0)
        found = self
        for one in reversed(above[:top]):
            found = found._reading(str(one), IGNORE_FILES, faults)
        return self if found.leave_out(folder, is_folder=True) else found

    def leave_out(self, path: str, *, is_folder: bool) -> bool:
        """Say whether the path, absolute, is left out; the last pattern that fits decides."""
        for base, spec in reversed(self.layers):
            if path.startswith(base.rstrip(os.sep) + os.sep):
                inside = path[len(base.rstrip(os.sep)) + 1 :].replace(os.sep, "/")
                fits = spec.check_file(inside + "/" if is_folder else inside).include
                if fits is not None:
                    return fits
        return False

    def leave_out_whole(self, path: str, *, is_folder: bool) -> bool:
        """Say whether the path or a folder above it is left out, for a path that no walk has led to."""
        above = (str(one) for one in Path(path).parents)
        return self.leave_out(path, is_folder=is_folder) or any(self.leave_out(one, is_folder=True) for one in above)

    def _reading(self, folder: str, names: Iterable[str], faults: list[Fault]) -> "Ignores":
        found = self
        for name in names:
            path = Path(folder) / name
            try:
                lines = read_regular(path, most=MAX_IGNORE_BYTES).decode("utf-8", "replace").splitlines()
            except FileNotFoundError:
                continue
            except OSError as error:
                reason = f"{path.as_posix()}: the ignore file cannot be read ({(error.strerror or '').lower()})"
                faults.append(Fault(path.as_posix(), reason, "mend it or take it away: nothing is left out for it"))
                continue
            found = found.adding(folder, lines)
        return found


def _spec(patterns: Sequence[str]) -> "GitIgnoreSpec":
    """Return the patterns ready to match; those that are none are passed over one by one."""
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of `re`, for a pattern with "[["
        try:
            return GitIgnoreSpec.from_lines(patterns)
        except ValueError:
            return GitIgnoreSpec.from_lines([line for line in patterns if _is_pattern(line)])


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
