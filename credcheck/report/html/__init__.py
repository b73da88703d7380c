"""The desk report: a result in, HTML pages that an editor reads before publishing out.

One self-contained file, or an index with a page an article. Decides nothing, opens nothing but its own templates.
"""

from collections.abc import Mapping

from credcheck.model.findings import Result
from credcheck.report.html.changes import Change, compare_receipt
from credcheck.report.html.page import view_page, write_page
from credcheck.report.html.receipt import (
    Receipt,
    UnreadableReceipt,
    make_receipt,
    page_is_unaltered,
    read_receipt,
)
from credcheck.report.style import Style

__all__ = [
    "Change",
    "Receipt",
    "UnreadableReceipt",
    "compare_receipt",
    "make_receipt",
    "page_is_unaltered",
    "read_receipt",
    "render_html",
    "render_html_site",
]


def render_html(result: Result, style: Style) -> str:
    """Return the report as one page that needs nothing else; ends in a line feed. Many articles are its sections."""
    del style
    return write_page(view_page(result))


def render_html_site(result: Result, style: Style) -> Mapping[str, str]:
    """Return pages by file name: `index.html` with the coverage table, and one page an article."""
    from credcheck.report.html.site import write_site

    del style
    return write_site(result)
