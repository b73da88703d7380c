"""No format lets hostile text act, and each of them still parses."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest
from markdown_it import MarkdownIt

from credcheck.report import REPORTERS, Style, render
from tests.report.hostile import hostile_result
from tests.report.test_escape import alive

FORMATS = sorted(set(REPORTERS) - {"html"})
COMMAND = re.compile(r"^\s*::", re.MULTILINE)


@cache
def written(report_format: str, explain: str = "", *, color: bool = False, verbose: bool = True) -> str:
    style = Style(color=color, width=80, verbose=verbose, explain=explain)
    return render(hostile_result(), report_format, style)


@pytest.mark.parametrize("report_format", FORMATS)
def test_no_format_lets_a_character_act(report_format: str) -> None:
    assert set(alive(written(report_format))) <= {"\n"}


@pytest.mark.parametrize("report_format", sorted(set(FORMATS) - {"github"}))
def test_no_format_but_annotations_writes_a_workflow_command(report_format: str) -> None:
    assert not COMMAND.search(written(report_format))
    assert "##[" not in written(report_format)


@pytest.mark.parametrize("report_format", FORMATS)
def test_every_format_can_be_encoded(report_format: str) -> None:
    assert written(report_format).encode("utf-8").decode("utf-8").endswith("\n")


def test_the_terminal_gets_no_escape_but_our_own_colours() -> None:
    plain = re.sub(r"\x1b\[[0-9;]*m", "", written("text", color=True))
    assert set(alive(plain)) <= {"\n"}
    assert "[bold red]x[/bold red]" in plain


@pytest.mark.parametrize("color", [True, False])
def test_an_explanation_is_as_safe_as_the_report(color: bool) -> None:
    shown = re.sub(r"\x1b\[[0-9;]*m", "", written("text", "all", color=color))
    assert set(alive(shown)) <= {"\n"}
    assert not COMMAND.search(shown)


def test_a_word_of_a_hundred_thousand_characters_does_not_bury_the_report() -> None:
    assert len(written("text").splitlines()) < 400
    for report_format in ("github", "gitlab", "checkstyle", "junit", "markdown", "sarif"):
        assert len(written(report_format)) < 60_000


def test_json_gives_back_every_text_as_it_was() -> None:
    result = hostile_result()
    article = json.loads(written("json"))["articles"][0]
    assert article["text"] == result.articles[0].document.article.text
    assert article["path"] == result.articles[0].document.path


def test_json_lines_are_one_object_a_line() -> None:
    assert [json.loads(line)["type"] for line in written("jsonl").splitlines()] == [
        "fault",
        "finding",
        "finding",
        "summary",
    ]


@pytest.mark.parametrize("report_format", ["checkstyle", "junit"])
def test_xml_has_our_elements_and_no_other(report_format: str) -> None:
    known = {
        "checkstyle": {"checkstyle", "file", "error"},
        "junit": {"testsuites", "testsuite", "testcase", "failure", "error", "system-out"},
    }
    root = ET.fromstring(written(report_format))
    assert {element.tag for element in root.iter()} <= known[report_format]


def test_annotations_are_three_commands_and_two_lines_of_log() -> None:
    lines = written("github").splitlines()
    assert [line.split(" ")[0] for line in lines if line.startswith("::")] == ["::error", "::error", "::error"]
    assert len(lines) == 5
    for line in lines[:3]:
        properties = line.removeprefix("::error ").split("::")[0]
        assert {one.split("=")[0] for one in properties.split(",")} <= {
            "file",
            "line",
            "endLine",
            "col",
            "endColumn",
            "title",
        }


def test_a_spreadsheet_gets_one_row_a_claim_and_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(written("csv"))))
    assert len(rows) == 3
    assert {len(row) for row in rows} == {15}
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r")]


def test_a_comment_has_our_markup_and_no_other() -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(written("markdown"))
    html = [token.content for token in tokens if token.type == "html_block"]
    inline = [child for token in tokens for child in token.children or []]
    assert all(one.startswith(("<details><summary>", "</details>")) for one in html)
    assert not [one for one in inline if one.type in ("html_inline", "link_open", "image", "code_inline")]
    assert [token.tag for token in tokens if token.type == "heading_open"] == ["h2", "h3"]
    assert "@newsroom" not in written("markdown")


def test_sarif_has_no_link_and_only_relative_addresses() -> None:
    run = json.loads(written("sarif"))["runs"][0]
    for result in run["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri)
        assert not uri.startswith("/")
        assert not re.search(r"(?<!\\)\]\(", result["message"]["text"])
