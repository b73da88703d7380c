"""Values checked: what a file, a variable or an option said in, the value of the setting's own kind out."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import TypeVar, get_type_hints

from credcheck.config.keys import CHOICES, KINDS, RANGES, TABLE_CHOICES, Key
from credcheck.model.settings import Settings

_Group = TypeVar("_Group")
_TRUE = frozenset(("1", "true", "yes", "on"))
_MAX_DEPTH = 8
_FALSE = frozenset(("0", "false", "no", "off"))


class BadValue(ValueError):
    """A value is not of its setting's kind, choice or range; `within` is the deeper key at fault, or ""."""

    def __init__(self, fact: str, *, within: str = "") -> None:
        super().__init__(fact)
        self.within = within


def check_value(key: Key, value: object) -> object:
    """Return a value as its setting holds it: lists as tuples, whole numbers as numbers where those are meant.

    Raises:
        BadValue: it is something else.
    """
    checked = _of_kind(key, value)
    _refuse_unusable(checked)
    if key.name in CHOICES and checked not in CHOICES[key.name]:
        raise BadValue(f"'{checked}' is none of {', '.join(CHOICES[key.name])}")
    if key.name in TABLE_CHOICES and isinstance(checked, dict):
        _check_table(checked, TABLE_CHOICES[key.name])
    if key.name in RANGES and isinstance(checked, (int, float)):
        low, high = RANGES[key.name]
        if not low <= checked <= high:
            raise BadValue(f"{checked} is not between {low:g} and {high:g}")
    return checked


def _refuse_unusable(value: object, depth: int = 0) -> None:
    """Refuse what no setting can hold at any depth: a NUL character, and tables without end."""
    if depth > _MAX_DEPTH:
        raise BadValue("nested too deep")
    if isinstance(value, str) and "\0" in value:
        raise BadValue("a NUL character does not belong here")
    if isinstance(value, Mapping):
        for name, one in value.items():
            _refuse_unusable(name, depth + 1)
            _refuse_unusable(one, depth + 1)
    elif isinstance(value, (tuple, list)):
        for one in value:
            _refuse_unusable(one, depth + 1)


def _check_table(table: Mapping[str, object], known: tuple[str, ...]) -> None:
    for name, one in table.items():
        if one not in known:
            raise BadValue(f"'{one}' of '{name}' is none of {', '.join(known)}", within=name)


def parse_variable(key: Key, text: str) -> object:
    """Return the value that the text of an environment variable stands for; lists are separated by commas.

    Raises:
        BadValue: it cannot be read as the setting's kind.
    """
    folded = text.strip().casefold()
    if key.kind == "bool" and folded in _TRUE | _FALSE:
        return folded in _TRUE
    if key.kind == "texts":
        return check_value(key, [part.strip() for part in text.split(",") if part.strip()])
    if key.kind in ("int", "float"):
        try:
            return check_value(key, int(text) if key.kind == "int" else float(text))
        except ValueError as error:
            raise BadValue(str(error) if isinstance(error, BadValue) else f"{KINDS[key.kind]} belongs here") from error
    return check_value(key, text)


def build_settings(values: Mapping[str, object]) -> Settings:
    """Return the settings that hold checked values by dotted key; what is not given keeps its default."""
    return _build(Settings, "", values)


def _build(kind: type[_Group], prefix: str, values: Mapping[str, object]) -> _Group:
    hints = get_type_hints(kind)
    given: dict[str, object] = {}
    for one in fields(kind):  # type: ignore[arg-type]  # settings and their groups are dataclasses
        name = prefix + one.name.replace("_", "-")
        if is_dataclass(hints[one.name]):
            given[one.name] = _build(hints[one.name], f"{name}.", values)
        elif name in values:
            given[one.name] = values[name]
    return kind(**given)


def _of_kind(key: Key, value: object) -> object:
    plain = {"bool": bool, "int": int, "str": str}
    if key.kind in plain and type(value) is plain[key.kind]:
        return value
    if key.kind == "float" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if key.kind == "texts" and isinstance(value, (list, tuple)) and all(isinstance(one, str) for one in value):
        return tuple(value)
    if key.kind == "table" and isinstance(value, Mapping) and all(isinstance(one, str) for one in value.values()):
        return dict(value)
    if key.kind == "tables" and isinstance(value, Mapping) and all(isinstance(one, Mapping) for one in value.values()):
        return {name: dict(table) for name, table in value.items()}
    raise BadValue(f"{KINDS[key.kind]} belongs here")
