"""Places: the path of an article as it was typed in, the one it is kept under out, and back as it is seen from here.

A file is kept once, however it is named: its links are followed, and within the corpus's own project its path is
relative to that, so that the project can be moved with its corpus.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from credcheck.index.stores.result_cache import FOLDER


@dataclass(frozen=True, slots=True)
class Places:
    """Where a corpus lies, and where the one who asks stands; both absolute, their links followed."""

    root: str
    """The folder that `.credcheck` lies in, else the one that the corpus lies in."""
    here: str

    def keep(self, path: str) -> str:
        """Return the path that an article is kept under."""
        if not path or path == "-":
            return path
        real = os.path.realpath(path)
        return _below(real, self.root) or Path(real).as_posix()

    def see(self, kept: str) -> str:
        """Return where a kept article lies as seen from here: relative below here and within the project."""
        elsewhere = os.path.isabs(kept)  # noqa: PTH117 - a Path costs ten times as much, and a corpus holds 100,000
        if self.root == self.here and not elsewhere:
            return kept
        full = os.path.normpath(os.path.join(self.root, kept))  # noqa: PTH118 - as above
        inside = _below(full, self.here)
        if inside or elsewhere:
            return inside or kept
        return Path(os.path.relpath(full, self.here)).as_posix()


def places_of(corpus: Path) -> Places:
    """Return the places of a corpus file."""
    folder = Path(os.path.realpath(corpus)).parent
    return Places(str(folder.parent if folder.name == FOLDER else folder), os.path.realpath(os.curdir))


def _below(path: str, folder: str) -> str:
    """Return the part of a path below a folder, its separators slashes; "" where it does not lie there."""
    lead = folder if folder.endswith(os.sep) else folder + os.sep
    return path[len(lead) :].replace(os.sep, "/") if path.startswith(lead) else ""
