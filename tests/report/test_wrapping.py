"""Paragraphs wrapped beside counting cells: no line too wide, no word lost, indents where they belong."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from credcheck.report.excerpt import Excerpt, shorten
from credcheck.report.style import Style
from credcheck.report.text.page import Page

WORDS = st.lists(
    st.sampled_from(["the", "harbour", "board", "港務局", "é", "12,000", "quay-side", "a", "—"]),
    min_size=1,
    max_size=50,
)
"""No word is wider than ten cells, which is as narrow as a column gets."""


def page(width: int, *, color: bool = False) -> Page:
    return Page(Style(color=color, width=width))


def fill(words: list[str], width: int) -> list[str]:
    """Return the lines of words put one behind the other while they fit: the plain greedy way."""
    lines = [words[0]]
    for word in words[1:]:
        if cell_len(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


@given(WORDS, st.integers(40, 100), st.integers(0, 8), st.integers(0, 8))
@settings(deadline=None, max_examples=80)
def test_a_paragraph_is_filled_line_by_line(words: list[str], width: int, indent: int, hanging: int) -> None:
    made = page(width)
    made.paragraph(" ".join(words), indent=indent, hanging=hanging)
    first, *rest = made.text().splitlines()
    assert first.startswith(" " * indent)
    assert all(line.startswith(" " * (indent + hanging)) for line in rest)
    assert max(map(cell_len, [first, *rest])) <= width
    assert "".join(line.replace(" ", "") for line in (first, *rest)) == "".join(words)


@given(
    st.lists(st.sampled_from(["the", "harbour", "board", "12,000", "a"]), min_size=1, max_size=50), st.integers(40, 90)
)
@settings(deadline=None, max_examples=60)
def test_plain_words_break_where_counting_breaks_them(words: list[str], width: int) -> None:
    made = page(width)
    made.paragraph(" ".join(words), indent=2, hanging=0)
    assert [line.strip() for line in made.text().splitlines()] == fill(words, width - 2)


@given(WORDS, WORDS, st.integers(100, 140))
@settings(deadline=None, max_examples=60)
def test_two_columns_keep_their_sides_and_lose_no_word(left: list[str], right: list[str], width: int) -> None:
    made = page(width)
    made.pair(Text(" ".join(left)), Text(" ".join(right)), gap="  │  ")
    sides: tuple[list[str], list[str]] = ([], [])
    for line in made.text().splitlines():
        assert cell_len(line) <= width
        one, _, other = (line + " ").partition("  │ ")
        assert cell_len(one) == (width - 5) // 2
        sides[0].append(one.strip())
        sides[1].append(other.strip())
    assert ["".join(side).replace(" ", "") for side in sides] == ["".join(left), "".join(right)]


@pytest.mark.parametrize(("width", "rule"), [(40, 30), (80, 70), (20, 30)])
def test_a_heading_reaches_the_right_margin(width: int, rule: int) -> None:
    made = page(width)
    made.heading("a.html")
    assert made.text() == f"── a.html {'─' * rule}\n"


def test_a_heading_wider_than_the_page_keeps_a_short_rule() -> None:
    made = page(40)
    made.heading("a" * 60)
    assert made.text() == f"── {'a' * 60} ──\n"


def test_a_line_is_never_wrapped_and_a_block_hangs_below_its_lead() -> None:
    made = page(40)
    made.line(("x" * 60, "strong"), " y")
    made.blank()
    made.block(Text("the harbour board voted on Monday to close"), lead="ours    ")
    assert made.text() == f"{'x' * 60} y\n\nours    the harbour board voted on\n        Monday to close\n"


def test_a_quote_has_a_gutter_and_carets_under_its_words() -> None:
    made = page(60)
    made.quote(Excerpt("The fee ", "doubled", " on Monday."), style="warning")
    assert made.text() == "  │ The fee doubled on Monday.\n  │         ^^^^^^^\n"
    made = page(60)
    made.quote(Excerpt("", "The fee doubled.", ""), style="warning", indent=4)
    assert made.text() == "    ┃ The fee doubled.\n"
    made = page(60)
    made.quote(Excerpt("The fee ", "doubled", "."))
    assert made.text() == "  │ The fee doubled.\n"


@given(WORDS, st.sampled_from(["error", "warning", "info", "good", "strong"]))
@settings(deadline=None, max_examples=30)
def test_colour_adds_escapes_and_changes_no_character(words: list[str], style: str) -> None:
    shown: dict[bool, Any] = {}
    for color in (False, True):
        made = page(60, color=color)
        made.paragraph((" ".join(words), style), " end")
        shown[color] = made.text()
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown[True]).split() == shown[False].split()
    assert "\x1b[" in shown[True]


@given(st.text(st.sampled_from("ab \n"), max_size=400), st.integers(100, 300))
def test_a_short_text_is_left_whole_and_a_long_one_keeps_both_ends(text: str, characters: int) -> None:
    line = re.sub(r"[ \n]+", " ", text)
    short = shorten(text, characters)
    if len(line) <= characters:
        assert short == line
    else:
        assert len(short) <= characters + 4
        before, after = short.split("…", 1) if "…" in short else (short, "")
        assert line.startswith(before.rstrip())
        assert line.endswith(after.replace("…", "").lstrip())
