"""Write evidence profiles out, an outlet a row: text for a terminal, JSON or CSV. Decides nothing.

A newsroom's own ratings stand in columns of their own and change no figure.
"""

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from io import StringIO
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from credcheck.model.errors import BadConfiguration
from credcheck.model.profile import OutletProfile, Profile, Rating, join_profiles
from credcheck.model.statements import AttributionType
from credcheck.report.escape import escape_csv, escape_json, escape_terminal
from credcheck.report.ratings import by_key, rating_of

if TYPE_CHECKING:
    from rich.table import Table

SCHEMA: Final = "credcheck-sources/1"
_UNKNOWN: Final = "(no outlet)"

Cell = int | float | str | None


@dataclass(frozen=True, slots=True)
class Column:
    """One figure of a profile."""

    name: str
    """As `--sort`, JSON and CSV call it."""
    heading: str
    """On a terminal, a word a line."""
    of: Callable[[Profile], Cell]
    share: bool = False
    """Shown in percent on a terminal."""
    at: str = "both"
    """Shown on terminals of which width: wide | narrow | both."""


COLUMNS: Final = (
    Column("articles", "arti- cles", lambda one: one.articles, at="wide"),
    Column("claims", "claims", lambda one: one.total),
    Column("sourced", "src.", lambda one: one.sourcing.rate, share=True),
    Column("corroborated", "corr.", lambda one: one.corroboration.rate, share=True),
    Column("named", "named", lambda one: one.count(AttributionType.NAMED), at="wide"),
    Column("organisation", "org.", lambda one: one.count(AttributionType.NAMED_ORG), at="wide"),
    Column("document", "doc.", lambda one: one.count(AttributionType.DOCUMENT), at="wide"),
    Column("anonymous", "anon.", lambda one: one.count(AttributionType.ANONYMOUS)),
    Column("vague", "vague", lambda one: one.vague),
    Column("none", "none", lambda one: one.unattributed),
    Column("quotes", "quotes", lambda one: one.quotes, at="wide"),
    Column("named-quotes", "quotes named", lambda one: one.named_quote_share, share=True),
    Column("named-sources", "named src.", lambda one: len(one.named_sources)),
    Column("documents", "doc. src.", lambda one: len(one.documents)),
    Column("anonymous-sources", "anon. src.", lambda one: len(one.anonymous_sources)),
)
"""The figures, in the order they are shown; the outlet stands before them, rating and note behind.

Claims: how many there are, what share is sourced, what share of the covered ones independent reports carry, then by
kind of source. Then the quotations with a named speaker, then distinct sources.
"""

_WIDE: Final = 104
"""Columns of a terminal from which everything is shown."""
_RATING_COLUMNS: Final = (6, 8)
"""The narrowest and the widest that a rating is shown."""
_MIN_NAME: Final = 10
_HELD: Final = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class _Row:
    outlet: str
    domain: str
    figures: tuple[Cell, ...]
    rating: Rating | None


def render_sources(
    profiles: Sequence[OutletProfile],
    ratings: Sequence[Rating],
    *,
    format: str,  # noqa: A002 - the option's name
    sort: str = "outlet",
    width: int = 100,
    color: bool = False,
) -> str:
    """Return the profiles as text, json or csv, sorted by a column ("-claims" puts the largest first).

    Outlets without a figure in that column come last either way. Raises `BadConfiguration` for an unknown column or
    format.
    """
    known = by_key(ratings)
    rows = _sorted([_row(one, rating_of(one, known)) for one in profiles], sort)
    if format == "json":
        return _as_json(rows)
    if format == "csv":
        return _as_csv(rows)
    if format != "text":
        raise BadConfiguration(f"unknown format '{format}' for sources", hint="known: text, json, csv")
    total = _row(OutletProfile("all", "", join_profiles(one.profile for one in profiles)), None)
    return _as_text(rows, total if len(rows) > 1 else None, rated=bool(ratings), width=width, color=color)


def _row(one: OutletProfile, rating: Rating | None) -> _Row:
    return _Row(one.outlet, one.domain, tuple(column.of(one.profile) for column in COLUMNS), rating)


def _sorted(rows: list[_Row], sort: str) -> list[_Row]:
    name = sort.removeprefix("-")
    rows = sorted(rows, key=lambda row: (not row.outlet, row.outlet.casefold()))
    cells = [_cell(row, name) for row in rows]
    order = [at for at, cell in enumerate(cells) if cell is not None]
    order.sort(key=lambda at: _sort_key(cells[at]), reverse=sort.startswith("-"))
    return [rows[at] for at in order] + [rows[at] for at, cell in enumerate(cells) if cell is None]


def _sort_key(cell: Cell) -> tuple[float, str]:
    return (0.0, cell.casefold()) if isinstance(cell, str) else (float(cell or 0), "")


def _cell(row: _Row, name: str) -> Cell:
    names = [column.name for column in COLUMNS]
    if name in names:
        return row.figures[names.index(name)]
    if name == "outlet":
        return row.outlet or None
    if name == "rating":
        return row.rating.rating if row.rating else None
    near = get_close_matches(name, [*names, "outlet", "rating"], n=1)
    known = ", ".join(["outlet", *names, "rating"])
    raise BadConfiguration(
        f"unknown column '{name}' to sort by", hint=f"did you mean '{near[0]}'?" if near else f"known: {known}"
    )


def _as_json(rows: Sequence[_Row]) -> str:
    outlets = [
        {
            "outlet": row.outlet or None,
            "domain": row.domain or None,
            **{
                column.name.replace("-", "_"): round(cell, 4) if isinstance(cell, float) else cell
                for column, cell in zip(COLUMNS, row.figures, strict=True)
            },
            "rating": {"rating": row.rating.rating, "note": row.rating.note} if row.rating else None,
        }
        for row in rows
    ]
    return escape_json(json.dumps({"schema": SCHEMA, "outlets": outlets}, ensure_ascii=False, indent=1)) + "\n"


def _as_csv(rows: Sequence[_Row]) -> str:
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(["outlet", "domain", *(column.name for column in COLUMNS), "rating", "note"])
    for row in rows:
        rating = row.rating or Rating("", "")
        figures = ["" if cell is None else f"{cell:.4g}" if isinstance(cell, float) else cell for cell in row.figures]
        names = [escape_csv(row.outlet), escape_csv(row.domain)]
        writer.writerow([*names, *figures, escape_csv(rating.rating), escape_csv(rating.note)])
    return written.getvalue()


def _as_text(rows: Sequence[_Row], total: _Row | None, *, rated: bool, width: int, color: bool) -> str:
    from rich.console import Console

    if not rows:
        return "no article to profile\n"
    written = StringIO()
    console = Console(
        file=written,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    console.print(_printed(rows, total, rated=rated, width=width))
    for row in rows:
        if row.rating and row.rating.note:
            note = f"{row.outlet}, rated {row.rating.rating} by this newsroom: {row.rating.note}"
            console.print(escape_terminal(note), soft_wrap=False)
    return "".join(f"{line.rstrip()}\n" for line in written.getvalue().splitlines())


def _printed(rows: Sequence[_Row], total: _Row | None, *, rated: bool, width: int) -> "Table | str":
    """Return a table, or on a terminal that would cut its figures a paragraph for each outlet."""
    everything = [*rows, *([total] if total else [])]
    shown = [at for at, column in enumerate(COLUMNS) if column.at in ("both", "wide" if width >= _WIDE else "narrow")]
    widths = {at: max(_heading_width(at), *(len(_shown(row, at)) for row in everything)) for at in shown}
    room = width - sum(widths.values()) - len(widths) - (_RATING_COLUMNS[0] + 1 if rated else 0)
    if room < _MIN_NAME:
        return "\n\n".join(_paragraph(row, shown, width) for row in everything)
    names = min(room, max(len(row.outlet or _UNKNOWN) for row in rows))
    return _table(rows, total, widths, rated=rated, name_width=max(_MIN_NAME, names))


def _paragraph(row: _Row, shown: Sequence[int], width: int) -> str:
    """Return the outlet, and below it its figures, each kept beside its name."""
    figures = [f"{COLUMNS[at].name} {_shown(row, at)}" for at in shown]
    figures += [f"rating {row.rating.rating}"] if row.rating else []
    told = escape_terminal(", ".join(figure.replace(" ", _HELD) for figure in figures))
    lines = wrap(told, max(width, _MIN_NAME), initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
    return "\n".join([escape_terminal(row.outlet or _UNKNOWN), *lines]).replace(_HELD, " ")


def _table(
    rows: Sequence[_Row], total: _Row | None, widths: Mapping[int, int], *, rated: bool, name_width: int
) -> "Table":
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=0, header_style="bold", show_edge=False)
    table.add_column("outlet", overflow="ellipsis", no_wrap=True, width=name_width)
    for at, column_width in widths.items():
        table.add_column(COLUMNS[at].heading, justify="right", width=column_width)
    if rated:
        least, most = _RATING_COLUMNS
        table.add_column("rating", overflow="ellipsis", no_wrap=True, min_width=least, max_width=most)
    for row in [*rows, *([total] if total else [])]:
        cells = [row.outlet or _UNKNOWN, *(_shown(row, at) for at in widths)]
        cells += [row.rating.rating if row.rating else ""] if rated else []
        table.add_row(
            *(Text(escape_terminal(cell)) for cell in cells),
            style="bold" if row is total else "",
            end_section=row is rows[-1],
        )
    return table


def _heading_width(at: int) -> int:
    return max(map(len, COLUMNS[at].heading.split()))


def _shown(row: _Row, at: int) -> str:
    cell = row.figures[at]
    if cell is None:
        return "–"
    return f"{100 * float(cell):.0f}%" if COLUMNS[at].share else str(cell)
