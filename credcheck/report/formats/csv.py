"""The claims as a table for a spreadsheet: Result in, one row a claim out."""

import csv
import io
from typing import Final

from credcheck.model.evidence import Verdict
from credcheck.model.findings import Judged, Result
from credcheck.model.statements import Claim
from credcheck.report.escape import escape_csv
from credcheck.report.excerpt import shorten
from credcheck.report.style import Style

_COLUMNS: Final = (
    "path", "outlet", "published", "claim", "line", "column", "kind", "attribution", "speaker", "support",
    "reports", "match_path", "match_relation", "match_score", "text",
)  # fmt: skip


def render_csv(result: Result, style: Style) -> str:
    """Return the rows in reading order, under a heading; the best match of each claim stands beside it."""
    del style
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for judged in result.articles:
        for claim, verdict in zip(judged.document.claims, judged.evidence.verdicts, strict=True):
            writer.writerow([escape_csv(cell) for cell in _cells(judged, claim, verdict)])
    return out.getvalue()


def _cells(judged: Judged, claim: Claim, verdict: Verdict) -> tuple[str, ...]:
    document, article = judged.document, judged.document.article
    place = article.place(claim.span.start)
    behind = None if claim.attribution is None else document.attributions[claim.attribution]
    best = verdict.matches[0] if verdict.matches else None
    return (
        article.path,
        article.outlet or "",
        article.published.isoformat() if article.published else "",
        str(claim.id),
        str(place.line),
        str(place.column),
        str(claim.kind),
        str(behind.type) if behind else "none",
        (behind.speaker or "") if behind else "",
        str(verdict.support),
        str(verdict.reports),
        best.path if best else "",
        str(best.relation) if best else "",
        f"{best.score:.2f}" if best else "",
        shorten(document.text_of(claim.span), 2_000),
    )
