"""Nothing alive leaves an escape, and nothing is lost in one."""

import csv
import io
import json
import unicodedata
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from credcheck.report.escape import (
    escape_annotation,
    escape_annotation_property,
    escape_csv,
    escape_json,
    escape_markdown,
    escape_terminal,
    escape_xml,
    one_line,
    squeeze,
)
from tests.report.hostile import EVERY

ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=60)
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def alive(text: str) -> list[str]:
    """Return the characters that a terminal would obey or hide: an oracle that knows Unicode's categories only."""
    joiners = "\u200c\u200d"
    # A soft hyphen, and signs that Arabic and Syriac write and show.
    soft = "\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
    kinds = {"Cc", "Cs", "Zl", "Zp"}
    return [
        one
        for one in text
        if unicodedata.category(one) in kinds
        or one in BIDI
        or (unicodedata.category(one) == "Cf" and one not in joiners + soft and ord(one) < 0x110BD)
    ]


@given(ANY_TEXT)
def test_no_text_reaches_a_terminal_alive(text: str) -> None:
    assert alive(escape_terminal(text)) == []


@given(st.text(alphabet=st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), max_size=60))
def test_ordinary_text_reaches_a_terminal_unchanged(text: str) -> None:
    invisible = "\u115f\u1160\u3164\uffa0"
    if not any(one in text for one in ("::", "##", "section_", *invisible)):
        assert escape_terminal(text) == text


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\tb\nc", "a␉b␊c"),
        ("\x7f", "␡"),
        ("\x9b2J", "\\x9b2J"),
        ("report\u202etxt.exe", "report\\u202etxt.exe"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("\U000e0041", "\\U000e0041"),
        ("pay\u200dpal", "pay\\u200dpal"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("ça va – “oui”", "ça va – “oui”"),
        ("::error::x", ": :error: :x"),
        ("##[add-path]x", "## [add-path]x"),
        ("a ##vso[task.setvariable variable=x]y", "a ## vso[task.setvariable variable=x]y"),
        ("##teamcity[buildStop]", "## teamcity[buildStop]"),
        ("section_start:1:x section_end:1:x", "section_start :1:x section_end :1:x"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_instead(raw: str, shown: str) -> None:
    assert escape_terminal(raw) == shown


@given(ANY_TEXT)
def test_json_parses_to_the_same_after_its_escape_and_can_be_encoded(text: str) -> None:
    written = escape_json(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(written) == {"text": text}
    assert alive(written) == []
    assert "##[" not in written
    written.encode("utf-8")


@given(ANY_TEXT)
def test_xml_holds_any_text_in_content_and_in_attributes(text: str) -> None:
    escaped = escape_xml(text)
    parsed = ET.fromstring(f'<a b="{escaped}">{escaped}</a>')
    assert parsed.text in (parsed.get("b"), None)
    assert len(parsed) == 0


def test_xml_gives_back_ordinary_text_as_it_was() -> None:
    text = "Tom & Jerry’s <b>\"5 > 3\"</b> 'x' ]]>\nnext\tcell"
    assert ET.fromstring(f"<a>{escape_xml(text)}</a>").text == text


@given(ANY_TEXT)
def test_an_annotation_is_one_line_and_holds_no_second_command(text: str) -> None:
    line = f"::error file={escape_annotation_property(text)}::{escape_annotation(text)}"
    assert len(line.splitlines()) == 1
    assert "##[" not in line
    assert line.index("::", 2) == line.index("::", len("::error file=") + len(escape_annotation_property(text)))
    assert alive(line.replace("\t", "")) == []


def test_an_annotation_keeps_its_lines_as_the_runner_reads_them() -> None:
    assert escape_annotation("100% sure\nof %0A") == "100%25 sure%0Aof %250A"
    assert escape_annotation_property("a,b:c%") == "a%2Cb%3Ac%25"


@given(ANY_TEXT)
def test_markdown_shows_any_text_as_words_alone(text: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(escape_markdown(text))
    kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or []}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close", "text", "text_special"}


@pytest.mark.parametrize(
    "text",
    [
        "**bold** _it_ ~~x~~",
        "&lt;b&gt; &amp;",
        "`code`",
        "<script>x</script>",
        "[a](b)",
        "![a](b)",
        "# head",
        "- item",
        "1. item",
        "> q",
    ],
)
def test_markdown_says_what_the_article_says(text: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(escape_markdown(text))
    shown = "".join(child.content for token in tokens for child in token.children or [])
    assert shown.replace("\u200b", "") == text


@pytest.mark.parametrize(
    "text", ["@newsroom", "fixes #12", "!7", "see https://evil.example", "www.evil.example", "a@b.c"]
)
def test_markdown_mentions_nobody_and_links_nowhere(text: str) -> None:
    escaped = escape_markdown(text)
    assert "&#8203;" in escaped
    assert "@new" not in escaped
    assert "http:" not in escaped
    assert "https:" not in escaped


def test_a_table_cell_stays_one_cell() -> None:
    row = f"| {escape_markdown('a | b' + chr(10) + 'c')} | 1 |"
    assert row == "| a &#124; b c | 1 |"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝"])
def test_a_spreadsheet_finds_no_formula(start: str) -> None:
    cell = escape_csv(f"{start}cmd|' /C calc'!A0")
    assert cell.startswith("'")


@given(ANY_TEXT)
def test_csv_reads_back_one_cell_for_each_written(text: str) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow([escape_csv(text), "end"])
    [[cell, end]] = csv.reader(io.StringIO(out.getvalue()))
    assert end == "end"
    assert alive(cell) == []


def test_a_sentence_is_quoted_on_one_line() -> None:
    assert one_line(" The town\n  hall\u00a0opened.\t") == "The town hall opened."
    assert squeeze(" a \n") == " a "


def test_the_worst_text_is_shown_whole() -> None:
    shown = escape_terminal(EVERY)
    assert alive(shown) == []
    for word in ("calc", "alert(1)", "bold red", "add-path", "evil.example"):
        assert word in shown
