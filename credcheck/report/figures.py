"""The figures of a run: an article a row, an outlet a row, all together. Counted once, shown alike in every format."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.evidence import Coverage
from credcheck.model.findings import Judged
from credcheck.model.profile import Profile, join_profiles, profile_document
from credcheck.report.words import percent


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one article, one outlet, or all together."""

    name: str
    coverage: Coverage
    profile: Profile
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
    ("none", lambda row: str(row.profile.unattributed)),
    ("copies", lambda row: str(row.copies)),
)
"""Heading and cell of each column after the first, as every format shows them."""


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
    """Return a row for each outlet that is known, by name."""
    by_outlet: dict[str, list[Row]] = {}
    for judged in articles:
        if judged.document.article.outlet:
            by_outlet.setdefault(judged.document.article.outlet, []).append(article_row(judged))
    return [joined_row(name, rows) for name, rows in sorted(by_outlet.items())]
