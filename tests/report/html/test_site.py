"""Many articles: an index page and a page an article; and what a large run weighs."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.findings import Finding, Judged, Result
from credcheck.report import Style
from credcheck.report.html import page_is_unaltered, read_receipt, render_html, render_html_site
from credcheck.report.html.site import name_pages
from tests.report.html.conftest import Open
from tests.report.html.reading import read_page, with_class
from tests.report.sample import sample_result


def _copied(judged: Judged, number: int) -> Judged:
    """Return the article once more under another name, as a run over a folder has many."""
    path = f"drafts/{number:03}.md"
    article = replace(judged.document.article, path=path)
    findings: Sequence[Finding] = [
        replace(one, path=path, fingerprint=f"{one.fingerprint}-{number}") for one in judged.findings
    ]
    return Judged(replace(judged.document, article=article), judged.evidence, tuple(findings))


def _many(articles: int) -> Result:
    result = sample_result()
    return replace(result, articles=tuple(_copied(result.articles[0], number) for number in range(articles)))


def test_the_site_has_an_index_and_a_page_an_article() -> None:
    pages = render_html_site(sample_result(), Style())
    assert list(pages) == ["index.html", "001-ferry-terminal.html", "002-ferry-brief.html", "003-tides.html"]
    assert all(page_is_unaltered(page) for page in pages.values())


def test_the_index_links_to_every_page_and_every_page_back() -> None:
    pages = render_html_site(sample_result(), Style())
    for name, page in pages.items():
        elements = read_page(page)
        links = {one.attributes["href"] for one in elements if one.tag == "a"}
        away = {link for link in links if not link.startswith(("#", "https://"))}
        assert away == (set(pages) - {"index.html"} if name == "index.html" else {"index.html"})
        ids = {one.attributes["id"] for one in elements if "id" in one.attributes}
        assert {link[1:] for link in links if link.startswith("#")} <= ids


def test_a_page_of_the_site_holds_its_own_article_alone() -> None:
    page = render_html_site(sample_result(), Style())["002-ferry-brief.html"]
    assert [one.path for one in read_receipt(page).articles] == ["drafts/ferry brief.txt"]
    assert "drafts/broken.html" not in page


def test_the_index_holds_the_coverage_table_the_faults_and_every_digest() -> None:
    index = render_html_site(sample_result(), Style())["index.html"]
    elements = read_page(index)
    assert len(with_class(elements, "sortable")) == 1
    assert "drafts/broken.html" in index
    assert len(read_receipt(index).articles) == 3
    assert not with_class(elements, "note")


@given(st.lists(st.text(max_size=90), max_size=8))
def test_page_names_are_unique_and_plain_whatever_the_paths(paths: list[str]) -> None:
    names = name_pages(paths)
    assert len(set(names)) == len(paths)
    assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.") for name in names)
    assert all(len(name) < 80 and name.endswith(".html") for name in names)


def test_a_page_of_200_findings_stays_under_a_megabyte() -> None:
    result = _many(25)
    assert sum(finding.suppressed is None for finding in result.findings) == 200
    assert len(render_html(result, Style()).encode()) < 1_000_000


def test_a_page_of_many_articles_opens_and_filters(open_page: Open) -> None:
    page = open_page(render_html(_many(60), Style()), viewport={"width": 1280, "height": 900})
    page.keyboard.press("u")
    assert page.locator(".note.verdict:not(.off)").count() == 180


def test_the_index_opens_sorts_and_fits_a_phone(open_page: Open) -> None:
    index = render_html_site(sample_result(), Style())["index.html"]
    page = open_page(index, viewport={"width": 360, "height": 780})
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.get_by_role("button", name="Sourced", exact=True).click()
    assert page.locator(".coverage tbody th a").first.inner_text() == "Tides this week"
