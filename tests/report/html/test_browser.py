"""The desk report in Chromium: what an editor sees, presses and prints."""

from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from credcheck.model.findings import Judged
from credcheck.report import Style
from credcheck.report.html import render_html
from tests.report.html.conftest import Open
from tests.report.sample import sample_result

DESK = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 360, "height": 780}}


def _sideways(page: Page) -> int:
    """Return how many pixels the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def _shown_findings(page: Page) -> list[str]:
    """Return the findings that no filter hides, folded ones too."""
    return page.locator(".note.finding:not(.off) .rule").all_text_contents()


def test_the_page_opens_on_its_verdict_without_asking_for_anything(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    expect(page.locator("h1")).to_have_text("3 articles checked")
    expect(page.locator(".todos li")).to_have_count(3)
    expect(page.locator(".verdict .sentence")).to_contain_text("6 of 12 checkable claims are sourced")


def test_a_filter_leaves_the_findings_of_its_rule_alone(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.locator(".facets summary").click()
    page.locator("a.chip.rule-ATT101").click()
    assert _shown_findings(page) == ["ATT101 vague-source"] * 2
    expect(page.locator("a.chip.rule-ATT101")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#shown")).to_contain_text("2 findings")
    page.locator("#clear").click()
    assert len(_shown_findings(page)) == 12


def test_filters_of_two_groups_narrow_and_of_one_group_widen(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.locator(".facets summary").click()
    page.locator("a.chip.severity-error").click()
    page.locator("a.chip.severity-info").click()
    assert {one.split()[0] for one in _shown_findings(page)} == {"ATT103", "ATT102", "SUP503", "SUP504"}
    page.locator("a.chip.support-disputed").click()
    assert _shown_findings(page) == ["SUP504 disputed-claim"]


def test_a_link_with_a_filter_opens_filtered(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, "#only-severity-error", **DESK)
    assert _shown_findings(page) == ["ATT103 blanket-credit"]


def test_j_and_k_walk_through_the_findings_and_wrap(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    focused = "document.activeElement.querySelector('.rule').textContent"
    page.keyboard.press("j")
    assert page.evaluate(focused) == "DIF401 figure-differs"
    page.keyboard.press("j")
    assert page.evaluate(focused) == "ATT101 vague-source"
    page.keyboard.press("k")
    page.keyboard.press("k")
    assert page.evaluate(focused) == "ATT103 blanket-credit"


def test_n_goes_to_a_claim_and_o_opens_what_others_say(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.keyboard.press("n")
    quote = page.locator("#a1-c0-n blockquote")
    expect(quote).to_be_hidden()
    page.keyboard.press("o")
    expect(quote).to_be_visible()
    expect(quote.locator("b").first).to_have_text("ferry terminal")
    page.keyboard.press("o")
    expect(quote).to_be_hidden()


def test_a_click_on_a_claim_opens_its_note(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.locator("#a1-c2").click(position={"x": 40, "y": 8})
    expect(page.locator("#a1-c2-n em").first).to_have_text("212,000")
    expect(page.locator("#a1-c2-n em").last).to_have_text("221,000")


def test_e_and_u_and_x_filter_from_the_keyboard(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.keyboard.press("e")
    assert _shown_findings(page) == ["ATT103 blanket-credit"]
    page.keyboard.press("u")
    assert page.locator(".note.verdict:visible").count() == 4
    page.keyboard.press("x")
    assert len(_shown_findings(page)) == 12


def test_the_help_opens_on_a_question_mark_and_can_switch_the_keys_off(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.keyboard.press("?")
    expect(page.locator("dialog")).to_be_visible()
    page.locator("#keys-on").uncheck()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    page.keyboard.press("e")
    assert len(_shown_findings(page)) == 12


def test_the_search_counts_hits_across_marks_and_walks_through_them(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.keyboard.press("/")
    page.keyboard.type("critics argue")
    expect(page.locator("#hits")).to_have_text("1 hit")
    assert page.evaluate("[...CSS.highlights.get('found')].map(String)") == ["Critics2 argue"], "the 2 is the number"
    page.keyboard.press("Enter")
    expect(page.locator("#hits")).to_have_text("1 of 1")
    page.keyboard.press("Escape")
    page.keyboard.press("x")
    expect(page.locator("#search")).to_have_value("")


def test_the_notes_stand_beside_their_words_on_a_wide_screen(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    mark = page.locator("mark.rule-SUP501").bounding_box()
    note = page.locator(".note.finding.rule-SUP501").bounding_box()
    assert mark
    assert note
    assert note["x"] > mark["x"] + mark["width"]


def test_a_table_sorts_by_a_click_and_returns_with_the_third(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    names = page.locator(".coverage tbody th a")
    before = names.all_inner_texts()
    heading = page.get_by_role("button", name="Sourced", exact=True)
    heading.click()
    assert names.all_inner_texts() == ["Tides this week", before[0], "Ferry terminal shuts for good"]
    expect(page.locator("th[aria-sort=ascending]")).to_have_text("Sourced")
    heading.click()
    assert names.first.inner_text() == "Ferry terminal shuts for good"
    heading.click()
    assert names.all_inner_texts() == before


@pytest.mark.parametrize(("scheme", "bright"), [("light", True), ("dark", False)])
def test_the_page_follows_the_system_s_light_or_dark(
    open_page: Open, sample_page: str, scheme: str, bright: bool
) -> None:
    page = open_page(sample_page, color_scheme=scheme, **DESK)
    ground = page.evaluate("getComputedStyle(document.documentElement).backgroundColor.match(/[0-9]+/g).map(Number)")
    assert (sum(ground) > 3 * 128) is bright


def test_side_by_side_stands_in_two_columns_and_marks_nothing_that_is_the_same(
    open_page: Open, sample_page: str
) -> None:
    page = open_page(sample_page, **DESK)
    first = page.locator("#reuse-a1 .facing tbody tr").first
    ours, theirs = first.locator("td").nth(0).bounding_box(), first.locator("td").nth(1).bounding_box()
    assert ours
    assert theirs
    assert ours["y"] == theirs["y"]
    assert theirs["x"] > ours["x"] + ours["width"] / 2
    expect(page.locator("#reuse-a1 ins")).to_have_count(0)


def test_a_phone_of_360_pixels_has_no_sideways_scroll(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **PHONE)
    assert _sideways(page) == 0
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    assert _sideways(page) == 0
    text, notes = page.locator(".row .text").nth(1).bounding_box(), page.locator(".row .notes").first.bounding_box()
    assert text
    assert notes
    assert notes["y"] >= text["y"] + text["height"]


def test_on_a_phone_the_two_sides_of_a_passage_stand_beneath_each_other(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **PHONE)
    first = page.locator("#reuse-a1 .facing tbody tr").first
    ours, theirs = first.locator("td").nth(0).bounding_box(), first.locator("td").nth(1).bounding_box()
    assert ours
    assert theirs
    assert theirs["y"] >= ours["y"] + ours["height"]


def test_a_key_that_belongs_to_the_browser_is_left_to_it(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.keyboard.press("Control+e")
    assert len(_shown_findings(page)) == 12


def test_without_javascript_everything_is_there_and_links_filter(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, java_script_enabled=False, **DESK)
    assert page.locator(".note.finding").count() == 12
    closed = page.locator(".note > details:not([open]) > summary")
    while closed.count():
        closed.first.click()
    assert page.locator(".note.finding .message:visible").count() == 12
    expect(page.locator("#search")).to_be_hidden()
    page.locator(".facets summary").click()
    page.locator("a.chip.severity-error").click()
    assert page.locator(".note.finding:visible .rule").all_inner_texts() == ["ATT103 blanket-credit"]
    page.locator("#clear").click()
    assert page.locator(".note.finding:visible").count() == 12


def test_without_javascript_the_sign_of_a_claim_opens_its_evidence(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, java_script_enabled=False, **DESK)
    page.locator("#a1-c0 .sign").click()
    expect(page.locator("#a1-c0-n blockquote")).to_be_visible()


def test_print_shows_each_finding_with_its_sentence(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.emulate_media(media="print")
    note = page.locator(".note.finding.rule-ATT103")
    expect(note.locator(".quoted")).to_have_text("Source Attribution: Information verified by the Harbour Courier.")
    expect(note.locator(".quoted")).to_be_visible()
    expect(page.locator(".filters")).to_be_hidden()
    expect(page.locator("#a1-c0-n blockquote")).to_be_visible()
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_the_tab_key_reaches_the_skip_link_first(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, **DESK)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0


def test_notes_reach_down_beside_paragraphs_without_notes_and_do_not_tear_the_text(
    open_page: Open, sample_page: str
) -> None:
    judged = sample_result().articles[0]
    document = replace(judged.document, claims=())
    first = tuple(one for one in judged.findings if one.suppressed is None and one.start.line == 10)[:2]
    bare = Judged(document, replace(judged.evidence, verdicts=()), first)
    page = open_page(render_html(replace(sample_result(), articles=(bare,)), Style()), **DESK)
    heights = "[...document.querySelectorAll('.row')].map((row) => [row, row.firstElementChild])"
    even = "([row, text]) => row.getBoundingClientRect().height - text.getBoundingClientRect().height < 12"
    page.wait_for_function(f"{heights}.every({even})", timeout=10_000)
    rows = page.evaluate(f"{heights}.map((pair) => pair.map((each) => each.getBoundingClientRect().height))")
    assert all(row - text < 12 for row, text in rows), rows
    notes = page.locator(".notes").first.bounding_box()
    assert notes
    assert notes["height"] > rows[2][1]


def test_a_link_to_a_finding_shows_it_on_the_screen(open_page: Open, sample_page: str) -> None:
    page = open_page(sample_page, "#f-ATT101-013a", **DESK)
    note = page.locator("[id='f-ATT101-013a']")
    expect(note).to_be_in_viewport()
    assert note.evaluate("(each) => each.matches(':target')")


def test_a_filter_hides_the_numbers_of_other_findings_and_shows_the_claims_it_keeps(
    open_page: Open, sample_page: str
) -> None:
    page = open_page(sample_page, "#only-by-document", **DESK)
    assert page.locator(".text .num:visible").all_inner_texts() == ["1"]
    expect(page.locator("#shown")).to_have_text("1 finding and 1 claim shown")
    assert page.locator("#a1-c2").evaluate("(each) => getComputedStyle(each).textDecorationLine") == "underline"
    assert page.locator("#a1-c3").evaluate("(each) => getComputedStyle(each).textDecorationLine") == "none"
