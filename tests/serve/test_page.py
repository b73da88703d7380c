"""The page in Chromium: an editor pastes, drops, walks, dismisses and copies."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.report.html.test_axe import AXE
from tests.serve.conftest import Server

DRAFT = """The 🚢 ferry will sail again, Mayor Ana Ruiz said on Monday.

Critics argue that such a tunnel could drain the harbour fund.

Source Attribution: Information verified by The Morning Herald.
"""
Visit = Callable[..., Page]


@pytest.fixture
def visit(chromium: Browser, server: Server) -> Iterator[Visit]:
    """Open the page; the test fails on a request elsewhere, a script error or a policy breach."""
    said: list[str] = []
    elsewhere: list[str] = []
    contexts = []

    def opened(**options: Any) -> Page:
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: elsewhere.append(request.url))
        page.goto(server.url)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [url for url in elsewhere if not url.startswith((server.url, "data:"))] == []
    assert [words for words in said if "the server responded with a status of" not in words] == []


def _rules(page: Page) -> list[str]:
    return [words.split()[0] for words in page.locator(".finding:visible .rule").all_inner_texts()]


def _checked(visit: Visit, **options: Any) -> Page:
    page = visit(**options)
    page.locator("#text").fill(DRAFT)
    expect(page.locator(".finding").first).to_be_visible(timeout=30_000)
    return page


def test_a_pasted_draft_is_checked_after_a_pause_and_shows_its_words(visit: Visit) -> None:
    page = _checked(visit)
    assert {"ATT101", "ATT103"} <= set(_rules(page))
    page.locator(".finding[data-rule=ATT101] .show").click()
    chosen = "(() => { const t = document.getElementById('text');"
    chosen += " return t.value.slice(t.selectionStart, t.selectionEnd); })()"
    assert page.evaluate(chosen) == "Critics argue"


def test_a_dropped_file_is_read_by_its_suffix(visit: Visit) -> None:
    page = visit()
    page.evaluate("""() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(["# Pier\\n\\nCritics argue that it is *dear*."], "pier.md"));
        const drop = new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.getElementById("text").dispatchEvent(drop);
    }""")
    expect(page.locator(".finding[data-rule=ATT101]")).to_be_visible(timeout=30_000)
    assert page.locator("#format").input_value() == "markdown"


def test_a_finding_is_dismissed_with_a_reason_and_becomes_a_suppression(visit: Visit) -> None:
    page = _checked(visit)
    finding = page.locator(".finding[data-rule=ATT101]").first
    finding.locator("summary").click()
    finding.locator("input").fill("named in the box")
    finding.get_by_role("button", name="Dismiss").click()
    expect(finding).to_be_hidden()
    expect(page.locator("#suppressions")).to_have_value("<!-- credcheck: ignore ATT101 -- named in the box -->")
    page.locator("#text").press("Control+Enter")
    expect(page.locator("#findings[aria-busy]")).to_have_count(0, timeout=30_000)
    assert "ATT101" not in _rules(page)
    page.locator("#restore").click()
    assert "ATT101" in _rules(page)


def test_the_wording_is_copied(visit: Visit) -> None:
    page = _checked(visit, permissions=["clipboard-read", "clipboard-write"])
    button = page.locator(".finding[data-rule=ATT101] .copy").first
    button.click()
    expect(button).to_have_text("Copied")
    assert "is not identified" in page.evaluate("navigator.clipboard.readText()")


def test_j_and_k_walk_and_d_asks_for_the_reason(visit: Visit) -> None:
    page = _checked(visit)
    rules = _rules(page)
    page.locator("#findings-title").click()
    at = "document.activeElement.dataset.rule"
    page.keyboard.press("j")
    assert page.evaluate(at) == rules[0]
    page.keyboard.press("j")
    assert page.evaluate(at) == rules[1]
    page.keyboard.press("k")
    page.keyboard.press("k")
    assert page.evaluate(at) == rules[-1]
    page.keyboard.press("d")
    assert page.evaluate("document.activeElement.name") == "reason"


def test_without_javascript_the_form_answers_with_the_page(visit: Visit) -> None:
    page = visit(java_script_enabled=False)
    page.locator("#text").fill(DRAFT)
    page.locator("#check").click()
    assert {"ATT101", "ATT103"} <= set(_rules(page))
    assert page.locator("#text").input_value() == DRAFT


def test_the_full_report_opens_in_the_page(visit: Visit) -> None:
    page = _checked(visit)
    page.get_by_role("button", name="Full report").click()
    report = page.frame_locator("iframe[name=desk]")
    expect(report.locator(".note.finding").first).to_be_visible(timeout=30_000)


def test_a_draft_that_cannot_be_read_is_told(visit: Visit) -> None:
    page = visit(java_script_enabled=False)
    page.locator("#check").click()
    expect(page.locator(".verdict.error")).to_contain_text("empty")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_nothing_scrolls_sideways_and_axe_finds_nothing(visit: Visit, scheme: str) -> None:
    page = _checked(visit, viewport={"width": 360, "height": 780}, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document).then((done) => done.violations)")
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


def test_the_policy_lets_only_the_page_s_own_script_run(server: Server) -> None:
    answer = server.ask("GET", "/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'; style-src 'self'; script-src 'self';" in policy
    assert "unsafe" not in policy


def test_a_draft_is_text_and_never_markup(server: Server) -> None:
    hostile = "</textarea><script>alert(1)</script> Critics argue that <img src=x onerror=alert(1)> it is dear."
    page = server.post_form("/", {"text": hostile, "format": "text", "name": '"><script>'}).text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert '"><script>' not in page
