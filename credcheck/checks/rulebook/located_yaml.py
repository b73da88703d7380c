"""YAML with places: text in, values out that each know their line and column, so that a fault points at its word.

Safe by refusal: no tags, no anchors, no deep nesting, no large file. Opens no file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

import yaml

from credcheck.model.article import Place
from credcheck.model.errors import BadRule
from credcheck.model.fault import point_at
from credcheck.model.nearest import did_you_mean

Scalar = str | bool | int | float | date | None

_MAX_DEPTH: Final = 12
_TEXT_TAG: Final = "tag:yaml.org,2002:str"
_SCALAR_TAGS: Final = frozenset(f"tag:yaml.org,2002:{name}" for name in ("bool", "int", "float", "null", "timestamp"))


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule file as it lies on disk, to point into."""

    path: str
    text: str

    def fault(self, at: Place, fact: str, *, hint: str, width: int = 1, near: str = "") -> BadRule:
        """Return the error for a fact at a place: the line quoted, a caret under the word, the nearest known name."""
        return BadRule(point_at(self.path, self.text, at, fact, width=width, note=near), hint=hint)


@dataclass(frozen=True, slots=True)
class Marked:
    """One value of a rule file with its place."""

    value: "Scalar | tuple[Marked, ...] | tuple[tuple[Marked, Marked], ...]"
    is_mapping: bool
    place: Place
    width: int
    within: RuleText

    def fault(self, fact: str, *, hint: str, known: tuple[str, ...] = ()) -> BadRule:
        """Return an error that points at this value; `known` are the names it may have meant."""
        near = did_you_mean(str(self.value), known) if known else ""
        return self.within.fault(self.place, fact, hint=hint, width=self.width, near=near)

    def entries(self) -> dict[str, "tuple[Marked, Marked]"]:
        """Return key and value by key; refuses what is no mapping, a key that is no text, and a key said twice."""
        if not self.is_mapping:
            raise self.fault("a mapping belongs here", hint="write keys and values, such as `flags:`")
        found: dict[str, tuple[Marked, Marked]] = {}
        for key, value in self.pairs():
            if not isinstance(key.value, str):
                raise key.fault("a key must be text", hint="quote it")
            if key.value in found:
                raise key.fault(f"'{key.value}' is said twice", hint="keep one of the two")
            found[key.value] = (key, value)
        return found

    def pairs(self) -> "Iterator[tuple[Marked, Marked]]":
        """Yield key and value of a mapping, in order; nothing for any other value."""
        if self.is_mapping and isinstance(self.value, tuple):
            for entry in self.value:
                if isinstance(entry, tuple):
                    yield entry

    def items(self) -> "tuple[Marked, ...]":
        """Return the values of a list; refuses what is no list."""
        if self.is_mapping or not isinstance(self.value, tuple):
            raise self.fault("a list belongs here", hint="write one entry a line, each after `- `")
        return tuple(item for item in self.value if isinstance(item, Marked))

    def plain(self) -> object:
        """Return the value without places: text, number, yes or no, date, list or dict of such."""
        if self.is_mapping:
            return {key: value.plain() for key, (_, value) in self.entries().items()}
        if isinstance(self.value, tuple):
            return [item.plain() for item in self.items()]
        return self.value


def read_marked(path: str, text: str) -> Marked:
    """Return the one value of a YAML text.

    Raises:
        BadRule: it is no YAML, holds nothing, or uses what rules may not use.
    """
    source = RuleText(path, text)
    try:
        _refuse_tricks(source)
        node = yaml.compose(text, Loader=_loader())
    except yaml.MarkedYAMLError as error:
        place = _place(error.problem_mark or error.context_mark)
        raise source.fault(place, f"no YAML: {error.problem}", hint="mind colons, quotes and indentation") from error
    except yaml.YAMLError as error:
        raise source.fault(Place(1, 1), f"no YAML: {error}", hint="save the file as plain UTF-8 text") from error
    if node is None:
        raise source.fault(Place(1, 1), "the file holds no rule", hint="start from a rule of `credcheck explain`")
    return _mark(node, source)


def _loader() -> "type[yaml.CSafeLoader | yaml.SafeLoader]":
    return yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def _place(mark: object) -> Place:
    return Place(getattr(mark, "line", 0) + 1, getattr(mark, "column", 0) + 1)


def _refuse_tricks(source: RuleText) -> None:
    """Refuse aliases, tags, a second document and deep nesting before anything is built."""
    depth = 0
    for event in yaml.parse(source.text, Loader=_loader()):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise source.fault(
                _place(event.start_mark), "rules hold no anchors", hint="write the text out in both places"
            )
        if tag := getattr(event, "tag", None):
            raise source.fault(_place(event.start_mark), f"rules hold no tags: '{tag}'", hint="write plain text")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            raise source.fault(_place(event.start_mark), "nested too deeply", hint=f"at most {_MAX_DEPTH} levels")


def _mark(node: yaml.Node, source: RuleText) -> Marked:
    one_line = node.start_mark.line == node.end_mark.line
    width = node.end_mark.column - node.start_mark.column if one_line else len(source.text)
    if isinstance(node, yaml.MappingNode):
        pairs = tuple((_mark(key, source), _mark(value, source)) for key, value in node.value)
        return Marked(pairs, True, _place(node.start_mark), width, source)
    if isinstance(node, yaml.SequenceNode):
        return Marked(tuple(_mark(item, source) for item in node.value), False, _place(node.start_mark), width, source)
    return Marked(_scalar(node, source), False, _place(node.start_mark), width, source)


def _scalar(node: yaml.Node, source: RuleText) -> Scalar:
    if node.tag == _TEXT_TAG or node.tag not in _SCALAR_TAGS:
        return str(node.value)
    try:
        value = yaml.SafeLoader("").construct_object(node)
    except ValueError as error:
        raise source.fault(_place(node.start_mark), f"not understood: {error}", hint="quote it") from error
    return value if isinstance(value, (str, bool, int, float, date)) or value is None else str(node.value)
