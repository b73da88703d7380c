"""The keys of the settings: the dataclasses of `model/settings.py` in, one entry for each key out, with its kind.

Keys are the field names with hyphens; a nested dataclass is a table.
"""

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from functools import cache
from typing import Final, get_args, get_origin, get_type_hints

from credcheck.model.settings import Settings

KINDS: Final[Mapping[str, str]] = {
    "bool": "true or false",
    "float": "a number",
    "int": "a whole number",
    "str": "text",
    "table": "a table of texts",
    "tables": "a table of tables",
    "texts": "a list of texts",
}
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "report.fail-on": ("error", "warning", "info", "never"),
    "rules.preset": ("default", "strict", "hook"),
}
TABLE_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "extract.house-sources": (
        "named",
        "named_org",
        "document",
        "anonymous_characterised",
        "vague",
        "collective",
        "agentless",
        "blanket_credit",
        "pointer",
        "own_observation",
    ),
    "read.roles": ("own", "wire", "release", "rival"),
    "rules.severity": ("error", "warning", "info"),
}
RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "duplicates.min-containment": (0, 1),
    "duplicates.min-passage-words": (1, 10_000),
    "duplicates.min-similarity": (0, 1),
    "duplicates.permutations": (16, 1024),
    "duplicates.shingle-words": (1, 20),
    "duplicates.min-same-report": (0, 1),
    "limits.pairs-per-article": (1, 1_000_000_000),
    "limits.seconds-per-article": (0, 86_400),
    "limits.words-per-article": (1, 1_000_000_000),
    "match.max-candidates": (1, 100_000),
    "match.max-matches": (0, 1000),
    "match.max-related": (0, 1000),
    "match.max-recalled": (0, 100_000),
    "match.min-match": (0, 1),
    "read.max-article-bytes": (1, 1_000_000_000),
    "report.fail-under-corroboration": (0, 100),
    "report.fail-under-sourcing": (0, 100),
}

RENAMED: Final[Mapping[str, str]] = {"report.fail-under": "report.fail-under-sourcing"}
"""Keys of the release before, by today's name; they are understood for one release."""


@dataclass(frozen=True, slots=True)
class Key:
    """One setting: how it is written, what it holds, and the field it fills."""

    name: str
    """With dots, such as "report.fail-on"."""
    kind: str
    """A name in KINDS."""
    default: object

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return "CREDCHECK_" + self.name.upper().replace(".", "_").replace("-", "_")


@cache
def all_keys() -> Mapping[str, Key]:
    """Return every key of the settings by its dotted name, top level first."""
    return {key.name: key for key in _keys(Settings, "")}


@cache
def all_tables() -> frozenset[str]:
    """Return the names of the tables."""
    return frozenset(name.rpartition(".")[0] for name in all_keys() if "." in name)


def written(value: object) -> str:
    """Return a value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(written(one) for one in value)}]"
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_key(name)} = {written(one)}" for name, one in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _key(name: str) -> str:
    return name if name.replace("-", "").replace("_", "").isalnum() and name.isascii() else json.dumps(name)


def _keys(kind: type, prefix: str) -> list[Key]:
    hints = get_type_hints(kind)
    found: list[Key] = []
    nested: list[Key] = []
    for one in fields(kind):
        name = prefix + one.name.replace("_", "-")
        hint = hints[one.name]
        if isinstance(hint, type) and is_dataclass(hint):
            nested += _keys(hint, f"{name}.")
        else:
            found.append(Key(name, _kind_of(hint), _default(one)))
    return [*found, *nested]


def _default(one: "Field[object]") -> object:
    if one.default_factory is not MISSING:
        return one.default_factory()
    return one.default


def _kind_of(hint: object) -> str:
    if hint in (bool, float, int, str):
        return getattr(hint, "__name__", "str")
    if get_origin(hint) is tuple:
        return "texts"
    values = get_args(hint)[-1]
    return "tables" if get_origin(values) is not None else "table"
