"""The description of the server for programs: OpenAPI 3.1."""

from collections.abc import Mapping
from typing import Final

from credcheck.app.service import VERSION
from credcheck.app.service.drafts import FAIL_ON, FORMATS, ROLES
from credcheck.app.service.matches import LANGUAGES

_STRING: Final[dict[str, object]] = {"type": "string"}
_OBJECT: Final[dict[str, object]] = {"type": "object"}


def describe() -> dict[str, object]:
    """Return the OpenAPI document of the server."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "credcheck",
            "version": VERSION,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {
            "/": {
                "get": _operation("A page to paste a draft into", {"200": _answer("The page", "text/html")}),
                "post": _operation(
                    "The page with the findings on a draft",
                    {"200": _answer("The page", "text/html")},
                    {"multipart/form-data": _schema_of_page(), "application/x-www-form-urlencoded": _schema_of_page()},
                ),
            },
            "/desk": {
                "post": _operation(
                    "The desk report on a draft",
                    {"200": _answer("The desk report", "text/html")},
                    {"multipart/form-data": _schema_of_page(), "application/x-www-form-urlencoded": _schema_of_page()},
                )
            },
            "/healthz": {"get": _operation("Whether the server answers", {"200": _answer("It does")})},
            "/metrics": {"get": _operation("What was counted", {"200": _answer("Counters", "text/plain")})},
            "/openapi.json": {"get": _operation("This document", {"200": _answer("OpenAPI 3.1")})},
            "/v1/report": {
                "post": _operation(
                    "Judge a draft", {"200": _answer("The report", schema=_REPORT_ANSWER)}, {"application/json": _DRAFT}
                )
            },
            **{path: _check() for path in ("/v2/check", "/check")},
            **{path: _languages() for path in ("/v2/languages", "/languages")},
        },
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
        "security": [{}, {"token": []}],
    }


_DRAFT: Final[dict[str, object]] = {
    "type": "object",
    "description": "Exactly one of text, html and markdown holds the draft.",
    "additionalProperties": False,
    "properties": {
        **dict.fromkeys(FORMATS, _STRING),
        **dict.fromkeys(("title", "outlet", "byline", "name"), _STRING),
        "date": {"type": "string", "format": "date"},
        "role": {"type": "string", "enum": list(ROLES)},
        "fail_on": {"type": "string", "enum": [str(one) for one in FAIL_ON]},
    },
    "oneOf": [{"required": [name]} for name in FORMATS],
}
_REPORT_ANSWER: Final[dict[str, object]] = {
    "type": "object",
    "required": ["passed", "fail_on", "checks", "report"],
    "properties": {
        "passed": {"type": "boolean"},
        "fail_on": {"type": "string", "enum": [str(one) for one in FAIL_ON]},
        "checks": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["rule", "name", "outcome", "findings"],
                "properties": {
                    "rule": _STRING,
                    "name": _STRING,
                    "outcome": {"type": "string", "enum": ["passed", "noted", "failed"]},
                    "findings": {"type": "integer", "minimum": 0},
                },
            },
        },
        "report": {"type": "object", "description": "The JSON report, schema 2.", "required": ["schema", "articles"]},
    },
}
_CHECKED: Final[dict[str, object]] = {
    "type": "object",
    "properties": {
        "text": _STRING,
        "data": {"description": "Annotated text; in a form, as JSON in a string."},
        "language": {"type": "string", "examples": ["auto", *LANGUAGES]},
        "enabledRules": _STRING,
        "disabledRules": _STRING,
        "enabledCategories": _STRING,
        "disabledCategories": _STRING,
        "enabledOnly": _STRING,
    },
}


def _check() -> dict[str, object]:
    kinds = ("application/x-www-form-urlencoded", "application/json")
    answers = {"200": _answer("Matches, offsets in UTF-16 units")}
    return {"post": _operation("LanguageTool's check", answers, dict.fromkeys(kinds, _CHECKED))}


def _languages() -> dict[str, object]:
    return {"get": _operation("LanguageTool's list of languages", {"200": _answer("Languages")})}


def _schema_of_page() -> dict[str, object]:
    return {"type": "object", "properties": {"text": _STRING, "file": {"type": "string", "format": "binary"}}}


def _operation(
    summary: str, answers: Mapping[str, object], bodies: Mapping[str, Mapping[str, object]] | None = None
) -> dict[str, object]:
    told = {"400": "Not understood", "401": "A token is needed", "403": "Another page's request",
            "421": "Another host's request"}  # fmt: skip
    if bodies:
        told |= {"413": "Over 5 MB", "422": "No article can be made of it", "429": "Too many at once",
                 "503": "Out of time"}  # fmt: skip
    operation: dict[str, object] = {
        "summary": summary,
        "responses": {**answers, **{status: {"description": words} for status, words in told.items()}},
    }
    if bodies:
        content = {media: {"schema": schema} for media, schema in bodies.items()}
        operation["requestBody"] = {"required": True, "content": content}
    return operation


def _answer(
    description: str, media: str = "application/json", schema: dict[str, object] | None = None
) -> dict[str, object]:
    return {"description": description, "content": {media: {"schema": schema or ({} if "json" in media else _STRING)}}}
