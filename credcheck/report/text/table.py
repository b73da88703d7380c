"""The table at the end of a text report: an article a row, then the outlets, then all together."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.evidence import Coverage
from credcheck.model.findings import Judged
from credcheck.report.profile import EvidenceProfile, join_profiles, profile_document
from credcheck.report.text.page import Page
from credcheck.report.words import percent


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one article, one outlet, or all together."""

    name: str
    coverage: Coverage
    profile: EvidenceProfile
    copies: int
    """Other articles that are copies of it."""
    covered: bool = True
    """Another report of the story is at hand."""

    @property
    def rate(self) -> str:
        """Supported claims in percent, with a star where there was nothing to hold them against."""
        share = percent(self.coverage.rate)
        return share if self.covered or share == "–" else f"{share}*"


COLUMNS: Final[tuple[tuple[str, Callable[[Row], str]], ...]] = (
    ("claims", lambda row: str(row.coverage.claims)),
    ("supported", lambda row: str(row.coverage.supported)),
    ("rate", lambda row: row.rate),
    ("named", lambda row: str(row.profile.named)),
    ("anonymous", lambda row: str(row.profile.anonymous)),
    ("vague", lambda row: str(row.profile.vague)),
    ("none", lambda row: str(row.profile.none)),
    ("copies", lambda row: str(row.copies)),
)
"""Heading and cell of each column after the first, as every format shows them."""

_SHORT: Final = {"supported": "supp.", "anonymous": "anon."}
_STAR: Final = "* no other report of the story is at hand: nothing to be supported by"


def article_row(judged: Judged) -> Row:
    """Return the row of one article."""
    evidence = judged.evidence
    copies = len(set(evidence.story.members) - {judged.document.path})
    return Row(judged.document.path, evidence.coverage, profile_document(judged.document), copies, evidence.covered)


def joined_row(name: str, rows: Sequence[Row]) -> Row:
    """Return the row of several articles together."""
    covered = not rows or any(row.covered for row in rows)
    coverage = Coverage(sum(row.coverage.claims for row in rows), sum(row.coverage.supported for row in rows))
    return Row(name, coverage, join_profiles(row.profile for row in rows), sum(row.copies for row in rows), covered)


def outlet_rows(articles: Iterable[Judged]) -> list[Row]:
    """Return a row for each outlet, by name; empty where there are fewer than two to set side by side."""
    by_outlet: dict[str, list[Row]] = {}
    for judged in articles:
        if judged.document.article.outlet:
            by_outlet.setdefault(judged.document.article.outlet, []).append(article_row(judged))
    return [joined_row(name, rows) for name, rows in sorted(by_outlet.items())] if len(by_outlet) > 1 else []


def write_table(page: Page, articles: Sequence[Judged]) -> None:
    """Add the table; the total stands beneath more than one article."""
    rows = [article_row(judged) for judged in articles]
    groups = [("article", rows), ("outlet", outlet_rows(articles))]
    gap, short = (2, False) if page.width >= 100 else (1, True)
    names = [row.name for _, group in groups for row in group]
    head = [_SHORT.get(title, title) if short else title for title, _ in COLUMNS]
    widths = [max(len(title), 5) + gap for title in head]
    room = min(max(map(len, [*names, "article"])), page.width - sum(widths))
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
    """Return a name in so many columns, its beginning cut: the end of a path tells articles apart."""
    return name.ljust(room) if len(name) <= room else "…" + name[len(name) - room + 1 :]
