"""articles.toml: what a folder says about articles that cannot say it themselves.

A table is named for a file of the folder, or a pattern of file names; an exact name goes before patterns, patterns in
the order of the file. Unknown keys and files that are not there are refused with their line.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from credcheck.disk import read_regular
from credcheck.model.article import ArticleRole
from credcheck.model.errors import UnreadableArticle
from credcheck.model.nearest import did_you_mean
from credcheck.read.front_matter.metadata import Metadata, read_date
from credcheck.text.toml import load_toml

SIDECAR_NAME: Final = "articles.toml"
SIDECAR_KEYS: Final = ("byline", "date", "dek", "language", "outlet", "role", "title", "url")
ROLES: Final = tuple(role.value for role in ArticleRole)
_TOML_PLACE: Final = re.compile(r"\s*\(at line (\d+), column (\d+)\)")
MAX_SIDECAR_BYTES: Final = 1_000_000
_HINT: Final = f"an articles.toml says {', '.join(SIDECAR_KEYS)} of the files beside it"


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What one articles.toml says, file by file."""

    said: Mapping[str, Metadata]

    def of(self, name: str) -> Metadata:
        """Return what is said about the file of that name; nothing: empty metadata."""
        found = self.said.get(name, Metadata())
        for pattern, metadata in self.said.items():
            if _is_pattern(pattern) and fnmatchcase(name, pattern):
                found = found.over(metadata)
        return found


NOTHING_SAID: Final = Sidecar({})


def read_sidecar(folder: Path) -> Sidecar:
    """Return what the articles.toml of a folder says; no such file: nothing.

    Raises:
        UnreadableArticle: it is not TOML, has an unknown key, a wrong value, or names a file that is not there.
    """
    path = folder / SIDECAR_NAME
    try:
        raw = read_regular(path, most=MAX_SIDECAR_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return NOTHING_SAID
    except OSError as error:
        raise UnreadableArticle(f"{path.as_posix()}: it cannot be opened ({error.strerror})", hint=_HINT) from None
    text, tables = _parse(raw, path)
    return Sidecar({name: _metadata(name, table, text, path) for name, table in tables.items()})


def _parse(raw: bytes, path: Path) -> tuple[str, dict[str, object]]:
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
        return text, load_toml(text)
    except UnicodeDecodeError as error:
        raise UnreadableArticle(f"{path.as_posix()}: not UTF-8 (byte {error.start})", hint="save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        found = _TOML_PLACE.search(str(error))
        place = f"{found[1]}:{found[2]}" if found else "1:1"
        reason = _TOML_PLACE.sub("", str(error))
        raise UnreadableArticle(f"{path.as_posix()}:{place}: not TOML: {reason}", hint=_HINT) from None
    except (RecursionError, ValueError):
        reason = "nested too deep, or a number too long"
        raise UnreadableArticle(f"{path.as_posix()}: not TOML that can be read: {reason}", hint=_HINT) from None


def _metadata(name: str, table: object, text: str, path: Path) -> Metadata:
    line = _line_of_table(text, name)
    if not isinstance(table, dict):
        raise UnreadableArticle(
            f'{path.as_posix()}:{_line_of(text, name)}: no table for a file: write ["{name}"]', hint=_HINT
        )
    if not _is_pattern(name) and not _lies_beside(path, name):
        near = _nearest(name, (entry.name for entry in path.parent.iterdir() if entry.name != SIDECAR_NAME))
        raise UnreadableArticle(f"{path.as_posix()}:{line}: no file {name!r} in this folder{near}", hint=_HINT)
    for key, value in table.items():
        _check(key, value, f"{path.as_posix()}:{_line_of(text, key, after=line)}")
    published = table.get("date")
    return Metadata(
        title=table.get("title"),
        dek=table.get("dek"),
        byline=table.get("byline"),
        outlet=table.get("outlet"),
        url=table.get("url"),
        language=table.get("language"),
        published=_date(published) if published is not None else None,
        role=ArticleRole(table["role"]) if "role" in table else None,
    )


def _lies_beside(path: Path, name: str) -> bool:
    return "/" not in name and "\0" not in name and (path.parent / name).exists()


def _check(key: str, value: object, place: str) -> None:
    if key not in SIDECAR_KEYS:
        raise UnreadableArticle(f"{place}: unknown key {key!r}{_nearest(key, SIDECAR_KEYS)}", hint=_HINT)
    if key == "date":
        if _date(value) is None:
            raise UnreadableArticle(f"{place}: date is no day: {value!r}", hint="write it as 2026-02-03")
    elif key == "role" and value not in ROLES:
        known = ", ".join(ROLES)
        raise UnreadableArticle(f"{place}: role is none of {known}: {value!r}", hint=f"write one of {known}")
    elif not isinstance(value, str) or not value.strip():
        raise UnreadableArticle(f"{place}: {key} is no text: {value!r}", hint=_HINT)


def _date(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else read_date(value) if isinstance(value, str) else None


def _nearest(name: str, known: Iterable[str]) -> str:
    found = did_you_mean(name, known)
    return f"; {found}" if found else ""


def _is_pattern(name: str) -> bool:
    return any(mark in name for mark in "*?[")


def _line_of_table(text: str, name: str) -> int:
    return _first_line(text, lambda line: line.lstrip().startswith("[") and name in line, 0)


def _line_of(text: str, key: str, *, after: int = 1) -> int:
    start = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*=""")
    return _first_line(text, lambda line: start.match(line) is not None, after - 1)


def _first_line(text: str, fits: Callable[[str], bool], start: int) -> int:
    lines = text.split("\n")
    return next((at + 1 for at in range(start, len(lines)) if fits(lines[at])), start + 1)
