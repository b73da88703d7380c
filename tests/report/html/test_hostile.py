"""Hostile text on the page: nothing of it runs, leaves the page, or turns words around."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.findings import Judged, Result
from credcheck.report import Style
from credcheck.report.html import page_is_unaltered, read_receipt, render_html, render_html_site
from credcheck.report.html.control_characters import show_hidden
from credcheck.report.html.draft.matches import safe_url
from credcheck.report.html.receipt import UNSEALED
from tests.report.hostile import LONG, hostile_result
from tests.report.html.conftest import Open
from tests.report.html.reading import Element, read_page
from tests.report.sample import sample_result

KNOWN_TAGS = {element.tag for element in read_page(render_html(sample_result(), Style()))} | {"ins"}
BREAKOUT = "</style></script><script>document.title='owned'</script></textarea><!--<svg onload=alert(1)>"


def _with_text(text: str) -> Result:
    """Return the sample with the text in every place that an article or a corpus can fill."""
    result = sample_result()
    judged = result.articles[0]
    document = judged.document
    article = replace(
        document.article, path=text, title=text, byline=text, outlet=text, url=text, text=text + document.article.text
    )
    found = tuple(
        replace(one, path=text, message=text, quoted=text, suggestion=text, fingerprint=f"{text}{number}")
        for number, one in enumerate(judged.findings)
    )
    changed = Judged(replace(document, article=article), judged.evidence, found)
    return replace(result, articles=(changed, result.articles[1]))


def _scripts(elements: list[Element]) -> list[Element]:
    return [element for element in elements if element.tag == "script"]


def test_a_page_of_hostile_text_has_no_tag_and_no_handler_that_an_honest_one_lacks() -> None:
    elements = read_page(render_html(hostile_result(), Style()))
    assert {element.tag for element in elements} <= KNOWN_TAGS
    assert len(_scripts(elements)) == 2
    for element in elements:
        assert not [name for name in element.attributes if name.startswith("on") or name == "style"]


def test_a_javascript_address_is_no_link() -> None:
    links = [one.attributes["href"] for one in read_page(render_html(hostile_result(), Style())) if one.tag == "a"]
    assert links
    assert all(link.startswith("#") for link in links)


def test_only_web_addresses_are_links() -> None:
    assert safe_url("https://courier.example/ferry") == "https://courier.example/ferry"
    for url in (None, "", "javascript:alert(1)", " https://x.example", "data:text/html,x", "file:///etc/passwd", "//x"):
        assert safe_url(url) == ""


def test_bidi_overrides_and_controls_are_shown_and_never_sent() -> None:
    page = render_html(hostile_result(), Style())
    assert "⟨U+202E⟩gnp.exe" in page
    assert "⟨U+001B⟩[31mred" in page
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]", page)
    page.encode("utf-8")


def test_joiners_and_marks_of_honest_scripts_stay() -> None:
    assert show_hidden("می‌خواهم \u200f(نقل)\tein\u00adstellen 👩‍💻\n") == "می‌خواهم \u200f(نقل)\tein\u00adstellen 👩‍💻\n"


def test_a_style_or_script_end_tag_in_the_text_ends_nothing() -> None:
    page = render_html(_with_text(BREAKOUT), Style())
    elements = read_page(page)
    assert {element.tag for element in elements} <= KNOWN_TAGS
    assert len(_scripts(elements)) == 2
    assert read_receipt(page).articles[0].path == BREAKOUT
    assert page_is_unaltered(page)


def test_a_text_that_holds_the_seal_s_placeholder_does_not_break_the_seal() -> None:
    page = render_html(_with_text(UNSEALED), Style())
    assert page_is_unaltered(page)
    assert read_receipt(page).page != UNSEALED


def test_a_hostile_path_never_names_a_page_of_the_site() -> None:
    names = list(render_html_site(_with_text("../../etc/<b>\u202epasswd\x00.html"), Style()))
    assert names == ["index.html", "001-b-passwd.html", "002-ferry-brief.html"]


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=60))
def test_whatever_the_text_the_page_reads_back_whole(text: str) -> None:
    page = render_html(_with_text(text or "x"), Style())
    assert {element.tag for element in read_page(page)} <= KNOWN_TAGS
    assert page_is_unaltered(page)


def test_nothing_of_it_runs_in_a_browser(open_page: Open) -> None:
    page = open_page(render_html(_with_text(BREAKOUT), Style()), viewport={"width": 1280, "height": 900})
    assert "owned" not in page.title().split("–")[-1]
    assert page.evaluate("document.scripts.length") == 2
    assert page.locator("svg[onload]").count() == 0


def test_a_word_of_100_000_characters_makes_no_page_wider_than_a_phone(open_page: Open) -> None:
    assert len(LONG) == 100_000
    page = open_page(render_html(hostile_result(), Style()), viewport={"width": 360, "height": 780})
    assert page.evaluate("document.documentElement.scrollWidth") == 360
