"""Write the sample report of the seeds and its pictures again: `python docs/sample_report.py`, from the project's root.

The pictures need Chromium and Playwright; the page needs neither. Without them the pictures stay as they are.
"""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

DOCS = Path(__file__).parent
PAGE = DOCS / "sample-report.html"
COMMAND = ["credcheck", "report", "seeds", "--no-corpus", "--format", "html", "--fail-on", "never"]
SHOTS = {
    "sample-report.png": ("", 1280, 1250),
    "sample-report-draft.png": ("#a2", 1280, 1300),
}
"""Picture to the place on the page, and the width and height of the window."""


def write_page() -> None:
    """Judge the seeds and keep the page."""
    done = subprocess.run([sys.executable, "-m", *COMMAND], cwd=DOCS.parent, check=True, capture_output=True)  # noqa: S603
    PAGE.write_bytes(done.stdout)


def find_chromium() -> str | None:
    """Return where Chromium is, or nothing where it or Playwright is missing."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    return found if find_spec("playwright") else None


def draw_pictures(chromium: str) -> None:
    """Take the pictures that the README and the documentation show."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (place, width, height) in SHOTS.items():
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme="light")
            page.goto(PAGE.resolve().as_uri() + place)
            page.wait_for_timeout(500)
            page.screenshot(path=DOCS / name)
        browser.close()


if __name__ == "__main__":
    write_page()
    if found := find_chromium():
        draw_pictures(found)
    else:
        sys.stderr.write("The pictures of the sample stay as they are: Chromium or Playwright is not installed.\n")
