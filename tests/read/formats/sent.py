"""What a reader makes of copy that was sent: short ways to it for the tests of this folder."""

from dataclasses import dataclass
from pathlib import Path

from credcheck.model.article import Article
from credcheck.read import read_items, read_paths
from tests.read.reading import SETTINGS, told, write

__all__ = ["SETTINGS", "Sent", "sent", "told", "walked", "write"]


@dataclass(frozen=True)
class Sent:
    """The stories of a file and what else was in it."""

    articles: tuple[Article, ...]
    passed_over: dict[str, int]


def sent(text: str | bytes, name: str = "wire/copy.xml") -> Sent:
    """Read a file as it came."""
    contents = read_items(text.encode() if isinstance(text, str) else text, name, SETTINGS)
    return Sent(tuple(contents.articles), dict(contents.passed_over))


def walked(folder: Path, files: dict[str, str]) -> tuple[list[str], dict[str, int], list[str]]:
    """Return (paths of the articles, what was passed over, faults) of a folder that holds the files."""
    reading = read_paths([write(folder, files)], SETTINGS)
    start = len(folder.as_posix()) + 1
    return (
        [one.path[start:] for one in reading.articles],
        dict(reading.passed_over),
        [f.message for f in reading.faults],
    )
