"""The table at the end of a text report: an article a row, then the outlets, then all together."""

from collections.abc import Sequence
from typing import Final

from credcheck.model.findings import Judged
from credcheck.report.escape import escape_terminal
from credcheck.report.figures import COLUMNS, Row, article_row, joined_row, outlet_rows
from credcheck.report.text.page import Page

_SHORT: Final = {"supported": "supp.", "anonymous": "anon."}
_MIN_NAME: Final = 8
_STAR: Final = "* no other report of the story is at hand: nothing to be supported by"


def write_table(page: Page, articles: Sequence[Judged]) -> None:
    """Add the table; the total stands beneath more than one article."""
    from rich.cells import cell_len

    rows = [article_row(judged) for judged in articles]
    outlets = outlet_rows(articles)
    groups = [("article", rows), ("outlet", outlets if len(outlets) > 1 else [])]
    gap, short = (2, False) if page.width >= 100 else (1, True)
    names = [cell_len(escape_terminal(row.name)) for _, group in groups for row in group]
    head = [_SHORT.get(title, title) if short else title for title, _ in COLUMNS]
    widths = [max(len(title), 5) + gap for title in head]
    room = max(min(max([*names, len("article")]), page.width - sum(widths)), _MIN_NAME)
    for name, group in groups:
        if group:
            if name == "outlet":
                page.blank()
            page.line(("".join([name.ljust(room), *map(str.rjust, head, widths)]), "strong"))
            page.line("─" * (room + sum(widths)))
            _write_rows(page, group, room, widths)
    if len(rows) > 1:
        page.line("─" * (room + sum(widths)))
        _write_rows(page, [joined_row("total", rows)], room, widths)
    if any("*" in row.rate for row in rows):
        page.paragraph(_STAR)


def _write_rows(page: Page, rows: Sequence[Row], room: int, widths: Sequence[int]) -> None:
    for row in rows:
        cells = [cell(row).rjust(width) for (_, cell), width in zip(COLUMNS, widths, strict=True)]
        page.line(_fit(row.name, room) + "".join(cells))


def _fit(name: str, room: int) -> str:
    """Return a name in so many cells, its beginning cut: the end of a path tells articles apart."""
    from rich.cells import cell_len

    shown = escape_terminal(name)
    if cell_len(shown) > room:
        kept = next(cut for cut in range(len(shown)) if cell_len(shown[cut:]) < room)
        shown = f"…{shown[kept:]}"
    return shown + " " * (room - cell_len(shown))
