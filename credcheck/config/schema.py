"""The settings described: what each key means, as a JSON Schema for editors and as tables for people."""

import ast
import inspect
from collections.abc import Mapping
from functools import cache
from typing import Final

from credcheck.config.keys import CHOICES, KINDS, RANGES, TABLE_CHOICES, Key, all_keys, all_tables, written
from credcheck.model import settings as settings_module

Schema = dict[str, object]
_PLAIN: Final[Mapping[str, Schema]] = {
    "bool": {"type": "boolean"},
    "float": {"type": "number"},
    "int": {"type": "integer"},
    "str": {"type": "string"},
    "table": {"type": "object", "additionalProperties": {"type": "string"}},
    "tables": {"type": "object", "additionalProperties": {"type": "object"}},
    "texts": {"type": "array", "items": {"type": "string"}},
}


def configuration_schema() -> Schema:
    """Return the JSON Schema (2020-12) of `credcheck.toml`, and of `[tool.credcheck]` in `pyproject.toml`."""
    top: Schema = {key.name: _schema_of(key) for key in all_keys().values() if "." not in key.name}
    for table in sorted(all_tables() - {""}):
        prefix = f"{table}."
        inner = {key.name.removeprefix(prefix): _schema_of(key) for key in _keys_of(table)}
        top[table] = {"type": "object", "additionalProperties": False, "properties": inner}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of credcheck",
        "type": "object",
        "additionalProperties": False,
        "properties": top,
    }


def configuration_tables() -> str:
    """Return every setting in Markdown, a table a group: key, what it holds, default, meaning."""
    parts = []
    for table in ("", *sorted(all_tables() - {""})):
        title = f"### `[{table}]`" if table else "### At the top of the file"
        rows = [_row(key) for key in _keys_of(table)]
        parts.append("\n".join([title, "", "| key | holds | default | meaning |", "|---|---|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"


@cache
def meanings() -> Mapping[str, str]:
    """Return the meaning of each key: the docstring beneath its field in `model/settings.py`."""
    tree = ast.parse(inspect.getsource(settings_module))
    classes = {one.name: _docs(one) for one in tree.body if isinstance(one, ast.ClassDef)}
    found: dict[str, str] = {}
    for name, docs in classes.items():
        table = _table_of(name)
        found |= {f"{table}{field}".replace("_", "-"): text for field, text in docs.items()}
    return found


def _table_of(name: str) -> str:
    """Return the table that a class of settings fills, with its dot; "" for the top."""
    group = name.removesuffix("Settings").lower()
    return next((f"{one}." for one in all_tables() if group and one.startswith(group)), "")


def _docs(of: ast.ClassDef) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for field, text in zip(of.body, of.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            said = text.value.value if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant) else None
            if isinstance(said, str):
                found[field.target.id] = " ".join(said.split())
    return found


def _keys_of(table: str) -> list[Key]:
    return [key for key in all_keys().values() if key.name.rpartition(".")[0] == table]


def _schema_of(key: Key) -> Schema:
    schema = dict(_PLAIN[key.kind])
    if key.name in CHOICES:
        schema = {"enum": list(CHOICES[key.name])}
    if key.name in TABLE_CHOICES:
        schema["additionalProperties"] = {"enum": list(TABLE_CHOICES[key.name])}
    if key.name in RANGES:
        schema["minimum"], schema["maximum"] = RANGES[key.name]
    if key.name in meanings():
        schema["description"] = meanings()[key.name]
    default = list(key.default) if isinstance(key.default, tuple) else key.default
    return {**schema, "default": default}


def _row(key: Key) -> str:
    choices = CHOICES.get(key.name) or TABLE_CHOICES.get(key.name)
    holds = f"{KINDS[key.kind]}: {', '.join(choices)}" if choices else KINDS[key.kind]
    default = written(key.default)
    shown = default if len(default) <= 60 else default[:59].rsplit(" ", 1)[0] + " …"
    cells = (f"`{key.name.rpartition('.')[2]}`", holds, f"`{shown}`", meanings().get(key.name, ""))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
