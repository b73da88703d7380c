"""YAML of an article's front matter: text in, plain values out. Safe by refusal: no aliases, merge keys or code.

Aliases and merge keys let 600 bytes stand for more values than a machine can hold; rule files refuse them too.
"""

from typing import Any, Final

import yaml

_LONGEST_NUMBER: Final = 100
"""Characters from which a scalar is text, whatever it looks like: long numbers take quadratic time to read."""
_SCALARS: Final = frozenset(f"tag:yaml.org,2002:{name}" for name in ("binary", "bool", "float", "int", "timestamp"))
_MERGE: Final = "tag:yaml.org,2002:merge"


class Refused(yaml.MarkedYAMLError):
    """It is YAML, and of a kind that is not read from an article."""


class _Loader(yaml.SafeLoader):
    """Reads front matter; a scalar that is not what it claims to be, such as 2026-13-45, is the text that it is."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse an alias."""
        if self.check_event(yaml.AliasEvent):
            alias: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]  # stubs
            raise _refusal("an alias (*name) is not read; write the value out", alias.start_mark)
        return super().compose_node(parent, index)

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Refuse a merge key."""
        for key, _ in node.value:
            if key.tag == _MERGE:
                raise _refusal("a merge key (<<) is not read; write the keys out", key.start_mark)
        super().flatten_mapping(node)

    def construct_object(self, node: yaml.Node, deep: bool = False) -> object:
        """Return the value of a node; of a scalar that cannot be made one of its tag, the text."""
        if not isinstance(node, yaml.ScalarNode) or node.tag not in _SCALARS:
            return super().construct_object(node, deep)
        if len(node.value) > _LONGEST_NUMBER:
            return node.value
        try:
            return super().construct_object(node, deep)
        except (yaml.YAMLError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            self.recursive_objects.pop(node, None)
            return node.value


def _refusal(fact: str, mark: Any) -> Refused:  # a mark of either parser
    return Refused(problem=fact, problem_mark=mark)


def load_yaml(source: str) -> object:
    """Return the values of a YAML text.

    Raises:
        Refused: it holds an alias or a merge key.
        yaml.YAMLError: it is no YAML.
        RecursionError: it is nested too deep.
    """
    loader = _Loader(source)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()
