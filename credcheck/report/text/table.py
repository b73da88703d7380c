"""The tables of a text report: the articles as an overview, the outlets, and all together."""

from collections.abc import Callable, Sequence
from typing import Final

from credcheck.model.findings import Judged
from credcheck.report.escape import escape_terminal
from credcheck.report.figures import COLUMNS, Row, article_row, joined_row, outlet_rows
from credcheck.report.text.page import Page

_SHORT: Final = {"corroborated": "corr.", "sourced": "src.", "anonymous": "anon."}
_MIN_NAME: Final = 8
_ALL_COLUMNS: Final = 80
"""Width of a terminal from which every column is shown."""
_WIDE_ONLY: Final = ("named", "anonymous", "copies")
Cell = Callable[[Row], str]
_NOT_COMPARED: Final = "corroborated –: not compared, no other coverage of the event was given."


def write_overview(page: Page, articles: Sequence[Judged]) -> None:
    """Add a line an article, and one for all together."""
    rows = [article_row(judged) for judged in articles]
    _write_table(page, "article", rows, joined_row("total", rows))
    if any(row.corroboration.rate is None and row.sourcing.total for row in rows):
        page.paragraph(_NOT_COMPARED)


def write_outlets(page: Page, articles: Sequence[Judged]) -> bool:
    """Add a line an outlet where there are several; return whether there were."""
    rows = outlet_rows(articles)
    if len(rows) > 1:
        _write_table(page, "outlet", rows, None)
    return len(rows) > 1


def _write_table(page: Page, name: str, rows: Sequence[Row], total: Row | None) -> None:
    from rich.cells import cell_len

    gap, short = (2, False) if page.width >= 110 else (1, True)
    left_out = (*(() if total else ("action",)), *(_WIDE_ONLY if page.width < _ALL_COLUMNS else ()))
    columns = [one for one in COLUMNS if one[0] not in left_out]
    names = [cell_len(escape_terminal(row.name)) for row in rows]
    head = [_SHORT.get(title, title) if short else title for title, _ in columns]
    widths = [max(len(title), 5) + gap for title in head]
    room = max(min(max([*names, len(name)]), page.width - sum(widths)), _MIN_NAME)
    rule = "─" * (room + sum(widths))
    page.line(("".join([name.ljust(room), *map(str.rjust, head, widths)]), "strong"))
    page.line(rule)
    for row in rows:
        _write_row(page, row, room, list(zip(columns, widths, strict=True)))
    if total is not None and len(rows) > 1:
        page.line(rule)
        _write_row(page, total, room, list(zip(columns, widths, strict=True)))


def _write_row(page: Page, row: Row, room: int, columns: Sequence[tuple[tuple[str, Cell], int]]) -> None:
    page.line(_fit(row.name, room) + "".join(cell(row).rjust(width) for (_, cell), width in columns))


def _fit(name: str, room: int) -> str:
    """Return a name in so many cells, its beginning cut: the end of a path tells articles apart."""
    from rich.cells import cell_len

    shown = escape_terminal(name)
    if cell_len(shown) > room:
        kept = next(cut for cut in range(len(shown)) if cell_len(shown[cut:]) < room)
        shown = f"…{shown[kept:]}"
    return shown + " " * (room - cell_len(shown))
