"""Options of a rule: a mapping as it was written in, the kind's small frozen dataclass out.

What is unknown, or of another kind than the default, is refused with the word at fault.
"""

from collections.abc import Mapping
from dataclasses import Field, dataclass, fields
from typing import Final, TypeVar

from credcheck.lexicon.named_sets import NAMED_SETS
from credcheck.model.findings import RuleOption
from credcheck.model.nearest import did_you_mean

Options = TypeVar("Options")
Words = tuple[str, ...]
Value = str | bool | int | float | Words

_KINDS: Final[Mapping[type, str]] = {
    bool: "yes or no",
    int: "whole number",
    float: "number",
    str: "text",
    tuple: "list of texts",
}


class BadOption(ValueError):
    """An option is unknown or of another kind; `key` and `item` say which word of the file is at fault."""

    def __init__(self, key: str, fact: str, *, hint: str, item: int | None = None, near: str = "") -> None:
        super().__init__(fact)
        self.key = key
        self.fact = fact
        self.hint = hint
        self.item = item
        """Position in a list, from 0; None where the whole value is meant."""
        self.near = near


@dataclass(frozen=True, slots=True)
class Limits:
    """What an option may hold beyond its kind."""

    choices: Words = ()
    low: float | None = None


def about(meaning: str, *, choices: Words = (), low: float | None = None) -> Mapping[str, object]:
    """Return the metadata of an option field: what it means, and what it may hold."""
    return {"about": meaning, "limits": Limits(choices, low)}


def read_options(kind: type[Options], written: Mapping[str, object]) -> Options:
    """Return the options of a kind with what was written, hyphens for underscores.

    Raises:
        BadOption: a key is unknown, or a value is not what the option holds.
    """
    known = {one.name.replace("_", "-"): one for one in fields(kind)}  # type: ignore[arg-type]  # always a dataclass
    values: dict[str, Value] = {}
    for key, value in written.items():
        if key not in known:
            hint = f"options here: {', '.join(sorted(known)) or 'none'}"
            raise BadOption(key, f"unknown option '{key}'", hint=hint, near=did_you_mean(key, known))
        values[known[key].name] = _check(key, value, known[key])
    return kind(**values)


def describe_options(options: object) -> tuple[RuleOption, ...]:
    """Return each option with its default and the value it has, by name."""
    described = [
        RuleOption(
            name=one.name.replace("_", "-"),
            kind=_kind(one),
            default=_written(one.default),
            value=_written(getattr(options, one.name)),
            about=one.metadata["about"],
        )
        for one in fields(options)  # type: ignore[arg-type]  # always a dataclass
    ]
    return tuple(sorted(described, key=lambda one: one.name))


def _check(key: str, value: object, one: "Field[Value]") -> Value:
    limits: Limits = one.metadata["limits"]
    expected = type(one.default)
    if isinstance(one.default, tuple):
        return _check_words(key, value, limits)
    if expected is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not expected or not isinstance(value, (str, bool, int, float)):
        raise BadOption(key, f"'{key}' holds a {_KINDS[expected]}", hint=f"the default is {_written(one.default)}")
    if limits.choices and value not in limits.choices:
        raise _unknown_choice(key, str(value), limits, None)
    if limits.low is not None and isinstance(value, (int, float)) and value < limits.low:
        raise BadOption(key, f"'{key}' is {limits.low:g} or more", hint=f"the default is {_written(one.default)}")
    return value


def _check_words(key: str, value: object, limits: Limits) -> Words:
    if isinstance(value, str):
        return _named_set(key, value, limits)
    if not isinstance(value, (list, tuple)):
        raise BadOption(key, f"'{key}' holds a list of texts", hint="write it in brackets: [one, another]")
    for position, word in enumerate(value):
        if not isinstance(word, str):
            raise BadOption(key, f"'{key}' holds texts alone", hint="quote the entry", item=position)
        if limits.choices and word not in limits.choices:
            raise _unknown_choice(key, word, limits, position)
    return tuple(value)


def _named_set(key: str, name: str, limits: Limits) -> Words:
    """Return the words of a set of the lexicon that the rule names instead of listing them."""
    if limits.choices or name not in NAMED_SETS:
        known = () if limits.choices else NAMED_SETS
        hint = f"write it in brackets: [one, another]{', or name a set: ' if known else ''}{', '.join(known)}"
        raise BadOption(key, f"'{key}' holds a list of texts", hint=hint, near=did_you_mean(name, known))
    return NAMED_SETS[name]


def _unknown_choice(key: str, word: str, limits: Limits, item: int | None) -> BadOption:
    hint = f"one of: {', '.join(limits.choices)}"
    return BadOption(key, f"unknown {key} '{word}'", hint=hint, item=item, near=did_you_mean(word, limits.choices))


def _kind(one: "Field[Value]") -> str:
    limits: Limits = one.metadata["limits"]
    name = _KINDS[type(one.default)]
    return f"{name}: {' | '.join(limits.choices)}" if limits.choices else name


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(value)}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if value != "" else '""'
