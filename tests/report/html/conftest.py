"""A real browser for the tests of the page: Debian's Chromium, driven by Playwright, with the network refused."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from credcheck.report import Style
from credcheck.report.html import render_html
from tests.report.sample import sample_result

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def sample_page() -> str:
    """The desk report of the sample: three drafts on one page."""
    return render_html(sample_result(), Style())


@pytest.fixture
def open_page(chromium: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open a page from a file in a fresh context; the test fails on a request, a script error or a policy breach."""
    asked: list[str] = []
    said: list[str] = []
    contexts = []

    def refuse(route: Route) -> None:
        if route.request.url.startswith("file:"):
            route.continue_()
            return
        asked.append(route.request.url)
        route.abort()

    def opened(html: str, fragment: str = "", **options: Any) -> Page:
        context = chromium.new_context(**options)
        contexts.append(context)
        context.route("**/*", refuse)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        path = tmp_path / "report.html"
        path.write_text(html, encoding="utf-8")
        page.goto(path.as_uri() + fragment)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert asked == []
    assert said == []
