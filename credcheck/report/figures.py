"""The figures of a run: an article a row, an outlet a row, all together. Counted once, shown alike in every format."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.evidence import Rate
from credcheck.model.findings import Judged
from credcheck.model.profile import Profile, join_profiles, profile_document
from credcheck.report.messages import ACTION
from credcheck.report.words import percent


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one article, one outlet, or all together."""

    name: str
    sourcing: Rate
    corroboration: Rate
    profile: Profile
    copies: int
    """Other articles that are copies of it."""
    action: str = ""
    """What to do with the article; "" for several together."""


COLUMNS: Final[tuple[tuple[str, Callable[[Row], str]], ...]] = (
    ("action", lambda row: row.action),
    ("claims", lambda row: str(row.sourcing.total)),
    ("sourced", lambda row: percent(row.sourcing.rate)),
    ("corroborated", lambda row: percent(row.corroboration.rate)),
    ("named", lambda row: str(row.profile.named)),
    ("anonymous", lambda row: str(row.profile.anonymous)),
    ("vague", lambda row: str(row.profile.vague)),
    ("none", lambda row: str(row.profile.unattributed)),
    ("copies", lambda row: str(row.copies)),
)
"""Heading and cell of each column after the first, as every format shows them. A share of nothing is "–"."""


def article_row(judged: Judged) -> Row:
    """Return the row of one article."""
    evidence = judged.evidence
    copies = len(set(evidence.story.members) - {judged.document.path})
    return Row(
        judged.document.path,
        judged.sourcing,
        evidence.corroboration,
        profile_document(judged.document),
        copies,
        ACTION[judged.action.advice].lower(),
    )


def joined_row(name: str, rows: Sequence[Row]) -> Row:
    """Return the row of several articles together."""
    return Row(
        name,
        sum((row.sourcing for row in rows), start=Rate(0, 0)),
        sum((row.corroboration for row in rows), start=Rate(0, 0)),
        join_profiles(row.profile for row in rows),
        sum(row.copies for row in rows),
    )


def outlet_rows(articles: Iterable[Judged]) -> list[Row]:
    """Return a row for each outlet that is known, by name."""
    by_outlet: dict[str, list[Row]] = {}
    for judged in articles:
        if judged.document.article.outlet:
            by_outlet.setdefault(judged.document.article.outlet, []).append(article_row(judged))
    return [joined_row(name, rows) for name, rows in sorted(by_outlet.items())]
