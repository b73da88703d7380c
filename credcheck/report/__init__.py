"""Report: Result in, text out, one renderer a format. Decides nothing, opens nothing.

A renderer, and the library it needs, is imported when its format is written.
"""

from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, Protocol

from credcheck.model.errors import BadConfiguration
from credcheck.report.style import Style

if TYPE_CHECKING:
    from credcheck.model.findings import Result

__all__ = ["REPORTERS", "SUFFIXES", "Reporter", "Style", "format_for", "render"]


class Reporter(Protocol):
    """A renderer: one function of a file of this folder."""

    def __call__(self, result: "Result", style: Style) -> str:
        """Return the report; ends in a line feed, unless it is quiet and has nothing to say."""


def _checkstyle(result: "Result", style: Style) -> str:
    from credcheck.report.formats.checkstyle import render_checkstyle

    return render_checkstyle(result, style)


def _concise(result: "Result", style: Style) -> str:
    from credcheck.report.formats.concise import render_concise

    return render_concise(result, style)


def _csv(result: "Result", style: Style) -> str:
    from credcheck.report.formats.csv import render_csv

    return render_csv(result, style)


def _github(result: "Result", style: Style) -> str:
    from credcheck.report.formats.github import render_github

    return render_github(result, style)


def _gitlab(result: "Result", style: Style) -> str:
    from credcheck.report.formats.gitlab import render_gitlab

    return render_gitlab(result, style)


def _html(result: "Result", style: Style) -> str:
    from credcheck.report.html import render_html

    return render_html(result, style)


def _json(result: "Result", style: Style) -> str:
    from credcheck.report.formats.json import render_json

    return render_json(result, style)


def _jsonl(result: "Result", style: Style) -> str:
    from credcheck.report.formats.jsonl import render_jsonl

    return render_jsonl(result, style)


def _junit(result: "Result", style: Style) -> str:
    from credcheck.report.formats.junit import render_junit

    return render_junit(result, style)


def _markdown(result: "Result", style: Style) -> str:
    from credcheck.report.formats.markdown import render_markdown

    return render_markdown(result, style)


def _sarif(result: "Result", style: Style) -> str:
    from credcheck.report.formats.sarif import render_sarif

    return render_sarif(result, style)


def _statistics(result: "Result", style: Style) -> str:
    from credcheck.report.formats.statistics import render_statistics

    return render_statistics(result, style)


def _text(result: "Result", style: Style) -> str:
    from credcheck.report.text import render_text

    return render_text(result, style)


REPORTERS: Final[Mapping[str, Reporter]] = {
    "checkstyle": _checkstyle,
    "concise": _concise,
    "csv": _csv,
    "github": _github,
    "gitlab": _gitlab,
    "html": _html,
    "json": _json,
    "jsonl": _jsonl,
    "junit": _junit,
    "markdown": _markdown,
    "sarif": _sarif,
    "statistics": _statistics,
    "text": _text,
}
"""Format to its renderer."""

SUFFIXES: Final[Mapping[str, str]] = {
    ".csv": "csv",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".markdown": "markdown",
    ".md": "markdown",
    ".sarif": "sarif",
    ".txt": "text",
    ".xml": "junit",
}
"""Suffix of an output file to its format."""


def render(result: "Result", report_format: str, style: Style) -> str:
    """Return the report in one of `REPORTERS`.

    Raises:
        BadConfiguration: there is no such format.
    """
    if report_format not in REPORTERS:
        raise BadConfiguration(f"unknown format '{report_format}'", hint=f"use one of: {', '.join(REPORTERS)}")
    return REPORTERS[report_format](result, style)


def format_for(path: str) -> str:
    """Return the format of an output file, from its suffix.

    Raises:
        BadConfiguration: no format has this suffix.
    """
    suffix = PurePath(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise BadConfiguration(
            f"{path}: no report format for '{suffix}' files (known: {' '.join(SUFFIXES)})",
            hint="name the output file with one of these suffixes, or say --format",
        )
    return SUFFIXES[suffix]
