"""The JSON Schema of rule files: the shelf of kinds in, the schema for an editor's help out."""

from collections.abc import Mapping
from dataclasses import Field, fields
from typing import Final

from credcheck.checks.kind import Kind
from credcheck.checks.kinds.registry import CHECKS
from credcheck.checks.options import Limits
from credcheck.checks.rulebook.load import EXAMPLE_KEYS, FORMATS, ID, KEYS, MIN_EXAMPLES, NAME, REQUIRED
from credcheck.lexicon.named_sets import NAMED_SETS
from credcheck.model.findings import Confidence, Severity
from credcheck.model.standards import STANDARDS

Schema = dict[str, object]
_TYPES: Final[Mapping[type, str]] = {bool: "boolean", int: "integer", float: "number", str: "string"}
_TEXTS: Final[Mapping[str, str]] = {
    "message": "What the editor reads; {words} in braces are filled in by the check.",
    "why": "Why a reader would mind.",
    "suggestion": "What to do about it.",
    "limits": "What it misses, and what it may flag wrongly.",
}


def rule_schema() -> Schema:
    """Return the JSON Schema (2020-12) that every rule file follows."""
    properties: Schema = {key: {"type": "string", "minLength": 1} for key in KEYS}
    properties |= {key: {"type": "string", "minLength": 1, "description": about} for key, about in _TEXTS.items()}
    properties |= {
        "id": {"type": "string", "pattern": f"^{ID.pattern}$", "description": "Never reused."},
        "name": {"type": "string", "pattern": f"^{NAME.pattern}$", "description": "The file is named for it."},
        "check": {"enum": list(CHECKS), "description": "The kind of rule."},
        "severity": {"enum": [one.value for one in Severity]},
        "confidence": {"enum": [one.value for one in Confidence], "default": "medium"},
        "options": {"type": "object"},
        "standard": _standard(),
        "examples": _examples(),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rule of credcheck",
        "type": "object",
        "required": list(REQUIRED),
        "additionalProperties": False,
        "properties": {key: properties[key] for key in KEYS},
        "allOf": [_options_of(name, kind) for name, kind in CHECKS.items()],
        "$defs": {"example": _example()},
    }


def _standard() -> Schema:
    clause: Schema = {"type": "string", "minLength": 1}
    about = f"Key of a standard to the clause that asks for it: {', '.join(STANDARDS)}, or a key of your own."
    return {"type": "object", "description": about, "additionalProperties": clause}


def _examples() -> Schema:
    some: Schema = {"type": "array", "minItems": MIN_EXAMPLES, "items": {"$ref": "#/$defs/example"}}
    return {
        "type": "object",
        "required": ["flags", "passes"],
        "additionalProperties": False,
        "properties": {"flags": some, "passes": some},
    }


def _example() -> Schema:
    text: Schema = {"type": "string", "minLength": 1}
    day: Schema = {"type": "string", "format": "date"}
    other: Schema = {"type": "array", "items": {"$ref": "#/$defs/example"}}
    special: Schema = {"beside": other, "format": {"enum": list(FORMATS)}, "published": day, "today": day}
    whole: Schema = {
        "type": "object",
        "required": ["draft"],
        "additionalProperties": False,
        "properties": {key: special.get(key, text) for key in EXAMPLE_KEYS},
    }
    return {"oneOf": [text, whole]}


def _options_of(name: str, kind: Kind) -> Schema:
    options: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {one.name.replace("_", "-"): _option(one) for one in fields(kind.options)},
    }
    return {
        "if": {"properties": {"check": {"const": name}}, "required": ["check"]},
        "then": {"properties": {"options": options}},
    }


def _option(one: "Field[object]") -> Schema:
    limits: Limits = one.metadata["limits"]
    known: Schema = {"description": one.metadata["about"]}
    plain: Schema = (
        {"enum": list(limits.choices)} if limits.choices else {"type": _TYPES.get(type(one.default), "string")}
    )
    if isinstance(one.default, tuple):
        words: Schema = {"type": "array", "items": plain}
        kind = words if limits.choices else {"anyOf": [words, {"enum": sorted(NAMED_SETS)}]}
        return known | kind | {"default": list(one.default)}
    if limits.low is not None:
        plain["minimum"] = limits.low
    return known | plain | {"default": one.default}
