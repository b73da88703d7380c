"""Contrast: every colour against what it stands on, light, dark and on paper (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re

import pytest

from credcheck.report.html.environment import read_asset

TEXT = ["ink", "quiet", "accent", "error", "warning", "info"]
SIGNS = ["corroborated", "echo", "single", "unsupported", "differs", "disputed", "unmatched"]
GROUNDS = ["paper", "wash"]
WASHES = ["error-wash", "warning-wash", "info-wash", "shared", "only", "values"]
BARS = ["named", "document", "vague"]


def _palette(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{3,6})\b", block))


def _palettes() -> dict[str, dict[str, str]]:
    style = read_asset("desk.css")
    light, dark, paper = (_palette(block) for block in re.findall(r":root\{(.*?)\}", style, re.DOTALL))
    return {"light": light, "dark": {**light, **dark}, "print": {**light, **paper}}


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, two: str) -> float:
    high, low = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_knows_black_on_white_and_a_published_grey() -> None:
    assert round(_contrast("#000", "#ffffff"), 2) == 21
    assert round(_contrast("#767676", "#ffffff"), 2) == 4.54


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_words_and_letters_read_on_paper_and_on_a_wash(scheme: str) -> None:
    palette = _palettes()[scheme]
    for ground in GROUNDS:
        for name in [*TEXT, *SIGNS]:
            assert _contrast(palette[name], palette[ground]) >= 4.5, (scheme, name, ground)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_ink_reads_on_every_mark(scheme: str) -> None:
    palette = _palettes()[scheme]
    for ground in WASHES:
        assert _contrast(palette["ink"], palette[ground]) >= 4.5, (scheme, ground)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_a_number_reads_in_its_badge(scheme: str) -> None:
    palette = _palettes()[scheme]
    for badge in ["error", "warning", "info"]:
        assert _contrast(palette["paper"], palette[badge]) >= 4.5, (scheme, badge)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_bar_stands_out_from_the_page(scheme: str) -> None:
    palette = _palettes()[scheme]
    for bar in BARS:
        assert _contrast(palette[bar], palette["paper"]) >= 3, (scheme, bar)


def test_dark_renames_no_colour_and_forgets_none() -> None:
    style = read_asset("desk.css")
    light, dark, paper = (_palette(block) for block in re.findall(r":root\{(.*?)\}", style, re.DOTALL))
    assert set(dark) == set(light)
    assert set(paper) <= set(light)
