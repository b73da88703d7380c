"""What a report is asked for: the drafts, what they are held against, and what was agreed before."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Drafts:
    """What is to be judged, and against what."""

    paths: tuple[Path, ...]
    stdin: tuple[bytes, str] | None = None
    """What was piped in and the name it is judged under, when "-" is among the paths."""
    against: tuple[Path, ...] = ()
    use_corpus: bool = True


@dataclass(frozen=True, slots=True)
class Agreed:
    """Which findings count, beside what the articles themselves waive."""

    baseline: Path | None = None
    """Findings in this file do not count."""
    write_baseline: Path | None = None
    """Where to write the findings of this run."""
    prune: bool = False
    """Drop the entries of the baseline that match nothing any more."""
    changed_since: str | None = None
    """Only findings on lines changed since this revision count."""
    today: date | None = None
    """The day on which `until` of a suppression is held; None leaves it unheld."""

    @property
    def touches_files(self) -> bool:
        """A file beside the articles is read or written, or git is asked."""
        return bool(self.baseline or self.write_baseline or self.changed_since)
