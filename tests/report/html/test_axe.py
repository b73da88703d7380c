"""axe-core on the desk report in Chromium: no violation, and what axe leaves undecided is decided here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.resources import files
from typing import Any, Final

import pytest
from playwright.sync_api import Page

from credcheck.report import Style
from credcheck.report.html import render_html, render_html_site
from tests.report.html.conftest import Open
from tests.report.sample import sample_result

AXE: Final = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
"""axe-core, as the PyPI package carries it."""
DESK: Final[dict[str, Any]] = {"viewport": {"width": 1280, "height": 900}}
PHONE: Final[dict[str, Any]] = {"viewport": {"width": 360, "height": 780}}
OFF_BY_DEFAULT: Final = {"label-content-name-mismatch": {"enabled": True}, "target-size": {"enabled": True}}
"""Rules of WCAG 2.2 AA that axe leaves off."""
COLOURS: Final = ["color-contrast", "link-in-text-block"]
"""What light and dark can change."""

# Where axe cannot see what lies behind a word (a single character, a word in a picture, one that is scrolled out of its
# box), the ground is the nearest ancestor that has one; a box of a picture lies on the page's own.
CONTRAST: Final = """
(selector) => {
  const at = document.querySelector(selector);
  const numbers = (colour) => colour.match(/[0-9.]+/g).map(Number);
  const clear = (colour) => numbers(colour)[3] === 0;
  let ground = at;
  while (ground.parentElement && clear(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
  const channel = (one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
  const light = (colour) => {
    const [red, green, blue] = numbers(colour).map((one) => channel(one / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const style = getComputedStyle(at);
  const ink = at.closest("svg") ? style.fill : style.color;
  const pair = [light(ink), light(getComputedStyle(ground).backgroundColor)].sort((a, b) => b - a);
  return (pair[0] + 0.05) / (pair[1] + 0.05);
}
"""


@pytest.fixture(scope="module")
def draft_page() -> str:
    """The page of one draft, the longest of the sample."""
    result = sample_result()
    return render_html(replace(result, articles=result.articles[:1]), Style())


def _unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")


def _run_axe(page: Page, *, only: Sequence[str] = ()) -> dict[str, Any]:
    page.evaluate(AXE)
    options = {"runOnly": {"type": "rule", "values": list(only)}} if only else {"rules": OFF_BY_DEFAULT}
    found: dict[str, Any] = page.evaluate("(options) => axe.run(options)", options)
    return found


def _violations(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["id"], node["html"]) for one in found["violations"] for node in one["nodes"]]


def _undecided(page: Page, found: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what axe could not decide and these tests do not either."""
    decide: dict[str, Callable[[str], bool]] = {
        "color-contrast": lambda target: float(page.evaluate(CONTRAST, target)) >= 4.5,
        "label-content-name-mismatch": lambda target: _is_named_as_it_reads(page, target),
    }
    return [
        (one["id"], node["html"])
        for one in found["incomplete"]
        for node in one["nodes"]
        if one["id"] not in decide or not decide[one["id"]](node["target"][0])
    ]


def _is_named_as_it_reads(page: Page, target: str) -> bool:
    """Say whether an element's name holds the word that is seen; a lone "#" is a picture, and no word (WCAG 2.5.3)."""
    at = page.locator(target)
    words = (at.text_content() or "").strip()
    return words == "#" or words in (at.get_attribute("aria-label") or words)


@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing_and_what_it_leaves_open_is_right(open_page: Open, draft_page: str, screen: Any) -> None:
    page = open_page(draft_page, bypass_csp=True, **screen)
    _unfold(page)
    found = _run_axe(page)
    assert _violations(found) == []
    assert _undecided(page, found) == []
    passed = {one["id"] for one in found["passes"]}
    assert {"color-contrast", "target-size", "document-title", "aria-allowed-attr", "region"} <= passed


@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_every_colour_readable_in_the_dark(open_page: Open, draft_page: str, screen: Any) -> None:
    page = open_page(draft_page, bypass_csp=True, color_scheme="dark", **screen)
    _unfold(page)
    found = _run_axe(page, only=COLOURS)
    assert (_violations(found), _undecided(page, found)) == ([], [])


def test_axe_finds_nothing_on_the_index_of_a_site(open_page: Open) -> None:
    page = open_page(render_html_site(sample_result(), Style())["index.html"], bypass_csp=True, **DESK)
    found = _run_axe(page)
    assert (_violations(found), _undecided(page, found)) == ([], [])


def test_these_tests_see_a_fault_where_there_is_one(open_page: Open, draft_page: str) -> None:
    page = open_page(draft_page, bypass_csp=True, **DESK)
    page.evaluate("document.querySelector('.tally').style.color = '#ddd'")
    page.evaluate("document.querySelector('.sign').style.color = '#ddd'")
    page.evaluate("document.querySelector('.sign').setAttribute('aria-label', 'other words')")
    found = _run_axe(page, only=["color-contrast", "label-content-name-mismatch"])
    assert [rule for rule, _ in _violations(found)] == ["color-contrast"]
    assert {rule for rule, _ in _undecided(page, found)} == {"color-contrast", "label-content-name-mismatch"}
