"""Report: Result in, text out, one renderer a format. Decides nothing, opens nothing.

A library that only one format needs is imported when that format is written.
"""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Final, Protocol

from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Result
from credcheck.report.checkstyle import render_checkstyle
from credcheck.report.csv import render_csv
from credcheck.report.github import render_github
from credcheck.report.gitlab import render_gitlab
from credcheck.report.json import render_json
from credcheck.report.jsonl import render_jsonl
from credcheck.report.junit import render_junit
from credcheck.report.markdown import render_markdown
from credcheck.report.sarif import render_sarif
from credcheck.report.style import Style
from credcheck.report.text import render_text

__all__ = ["REPORTERS", "SUFFIXES", "Reporter", "Style", "format_for", "render"]


class Reporter(Protocol):
    """A renderer: one function of a file of this folder."""

    def __call__(self, result: Result, style: Style) -> str:
        """Return the report; ends in a line feed."""


def _render_html(result: Result, style: Style) -> str:
    from credcheck.report.html import render_html

    return render_html(result, style)


REPORTERS: Final[Mapping[str, Reporter]] = {
    "checkstyle": render_checkstyle,
    "csv": render_csv,
    "github": render_github,
    "gitlab": render_gitlab,
    "html": _render_html,
    "json": render_json,
    "jsonl": render_jsonl,
    "junit": render_junit,
    "markdown": render_markdown,
    "sarif": render_sarif,
    "text": render_text,
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


def render(result: Result, report_format: str, style: Style) -> str:
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
