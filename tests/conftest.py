"""Properties run the same cases every time, and are not judged by how busy the machine is."""

import os
import shutil
from collections.abc import Iterator
from typing import Final

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

settings.register_profile("credcheck", deadline=None, derandomize=True)
settings.load_profile("credcheck")


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test depend on the terminal it was started from, nor on what an earlier test left in the environment."""
    for name in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


_ARGUMENTS: Final = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Chromium, one for all tests of a process, since Playwright runs once in it.

    Without it the tests skip, unless CREDCHECK_REQUIRE_BROWSER=1 forbids that.
    """
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        message = "Chromium is not installed (apt-get install chromium)"
        if os.environ.get("CREDCHECK_REQUIRE_BROWSER") == "1":
            pytest.fail(f"{message}, and CREDCHECK_REQUIRE_BROWSER=1 forbids skipping")
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=_ARGUMENTS)
        yield browser
        browser.close()
