"""The configuration file: a folder in, the nearest file upward out; its text in, values with their places out."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from credcheck.config.keys import RENAMED, all_keys, all_tables
from credcheck.config.places import key_places
from credcheck.disk import read_regular_text
from credcheck.model.article import Place
from credcheck.model.errors import BadConfiguration
from credcheck.model.fault import point_at
from credcheck.model.nearest import nearest
from credcheck.text.toml import load_toml

OWN_FILE: Final = "credcheck.toml"
SHARED_FILE: Final = "pyproject.toml"
_TABLE: Final = ("tool", "credcheck")
_MAX_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """What a configuration file says, and where each word of it stands."""

    shown: str
    values: Mapping[str, object]
    """By dotted key, as `tomllib` gives them."""
    places: Mapping[str, Place]
    """By dotted key, deeper keys included."""
    text: str = ""

    @property
    def written_places(self) -> Mapping[str, str]:
        """The places as "FILE:LINE:COLUMN", by dotted key."""
        return {key: f"{self.shown}:{place.line}:{place.column}" for key, place in self.places.items()}

    def fault(self, key: str, fact: str, *, hint: str) -> BadConfiguration:
        """Return the error for a key: its place, its line quoted, a caret under it."""
        while key and key not in self.places:
            key = key.rpartition(".")[0]
        place = self.places.get(key, Place(1, 1))
        width = len(key.rpartition(".")[2])
        return BadConfiguration(point_at(self.shown, self.text, place, fact, width=width), hint=hint)


NO_FILE: Final = SettingsFile("", {}, {})


def leave_out(error: BadConfiguration, left_out: list[BadConfiguration] | None) -> None:
    """Note the error of a key that is left out; raise it where none may be."""
    if left_out is None:
        raise error
    left_out.append(error)


def find_file(start: Path) -> Path | None:
    """Return the nearest configuration file from a folder upward; `credcheck.toml` counts before `pyproject.toml`."""
    folder = start.resolve()
    for one in (folder, *folder.parents):
        if (one / OWN_FILE).is_file():
            return one / OWN_FILE
        if _is_ours(one / SHARED_FILE):
            return one / SHARED_FILE
    return None


def find_project(start: Path) -> Path:
    """Return the folder of a project without a configuration file: the nearest with .credcheck or .git, or `start`."""
    folder = start.resolve()
    marked = (one for one in (folder, *folder.parents) if (one / ".credcheck").is_dir() or (one / ".git").exists())
    found = next(marked, None)
    return start if found is None or found == folder else found


def read_file(path: Path, left_out: list[BadConfiguration] | None = None) -> SettingsFile:
    """Return what a configuration file says. With `left_out`, keys that are not known are noted there and left out.

    Raises:
        BadConfiguration: it cannot be read, is no TOML, or holds a key that is not known.
    """
    shown = path.name
    text = _text_of(path)
    try:
        whole = load_toml(text)
    except tomllib.TOMLDecodeError as error:
        raise _no_toml(shown, text, error) from error
    except RecursionError as error:
        raise BadConfiguration(f"{shown}: nested too deeply", hint="tables are two levels deep at most") from error
    prefix = _TABLE if path.name == SHARED_FILE else ()
    places = _below(key_places(text), prefix)
    file = SettingsFile(shown, {}, places, text)
    values = _known_values(_table_of(whole, prefix), file, left_out)
    return SettingsFile(shown, values, places, text)


def _is_ours(path: Path) -> bool:
    """Say whether a `pyproject.toml` speaks of credcheck; one that cannot be read does not."""
    try:
        text = read_regular_text(path, most=_MAX_BYTES)
        return "credcheck" in text and bool(_table_of(load_toml(text), _TABLE) or "[tool.credcheck" in text)
    except (OSError, ValueError):
        return False


def _text_of(path: Path) -> str:
    try:
        return read_regular_text(path, most=_MAX_BYTES)
    except OSError as error:
        hint = "check --config and CREDCHECK_CONFIG"
        raise BadConfiguration(f"{path.name}: {error.strerror}", hint=hint) from error
    except UnicodeDecodeError as error:
        raise BadConfiguration(f"{path.name}: no UTF-8 text", hint="save the file as UTF-8") from error


def _no_toml(shown: str, text: str, error: tomllib.TOMLDecodeError) -> BadConfiguration:
    fact = str(error)
    found = re.search(r" \(at line (\d+), column (\d+)\)$", fact)
    last = text.count("\n") + 1
    place = Place(int(found[1]), int(found[2])) if found else Place(last, 1)
    fact = fact[: found.start()] if found else fact.removesuffix(" (at end of document)")
    hint = "strings are quoted, tables are in [brackets]"
    return BadConfiguration(point_at(shown, text, place, f"no TOML: {fact}"), hint=hint)


def _table_of(whole: Mapping[str, object], prefix: tuple[str, ...]) -> Mapping[str, object]:
    for name in prefix:
        inner = whole.get(name)
        whole = inner if isinstance(inner, dict) else {}
    return whole


def _below(places: Mapping[str, Place], prefix: tuple[str, ...]) -> Mapping[str, Place]:
    before = ".".join((*prefix, ""))
    return {key.removeprefix(before): place for key, place in places.items() if key.startswith(before)}


def _known_values(
    table: Mapping[str, object], file: SettingsFile, left_out: list[BadConfiguration] | None, prefix: str = ""
) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in table.items():
        key = RENAMED.get(prefix + name, prefix + name)
        if key in all_tables():
            if isinstance(value, dict):
                values |= _known_values(value, file, left_out, f"{key}.")
            else:
                leave_out(file.fault(key, f"{key} is a table", hint=f"write [{key}] on a line of its own"), left_out)
        elif key in all_keys():
            values[key] = value
        else:
            leave_out(_unknown(key, file), left_out)
    return values


def _unknown(key: str, file: SettingsFile) -> BadConfiguration:
    near = nearest(key, [*all_keys(), *all_tables()]) or nearest(key.rpartition(".")[2], [*all_keys(), *all_tables()])
    hint = f"did you mean '{near}'?" if near else "`credcheck config show` lists every key"
    return file.fault(key, f"unknown key '{key}'", hint=hint)
