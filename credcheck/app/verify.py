"""`credcheck verify`: make a desk report's evidence receipt again and say what has changed since."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from credcheck.app.judging import judge_drafts, set_up
from credcheck.app.options import Drafts
from credcheck.app.outcome import CLEAN, FAILED, FINDINGS, Outcome, outcome_of_errors, reason_of
from credcheck.app.session import Request
from credcheck.disk import read_regular_text
from credcheck.model.article import file_of
from credcheck.model.errors import MissingPath
from credcheck.report.escape import escape_terminal
from credcheck.report.html import compare_receipt, make_receipt, page_is_unaltered, read_receipt

MAX_PAGE_BYTES: Final = 200_000_000


@outcome_of_errors
def run_verify(request: Request, page: Path, drafts: Drafts) -> Outcome:
    """Judge a report's articles again; `drafts` says where they lie, unless as the report has them."""
    try:
        html = read_regular_text(page, most=MAX_PAGE_BYTES)
    except (OSError, UnicodeDecodeError) as error:
        raise MissingPath(
            f"{page}: the report cannot be read ({reason_of(error)})", hint="name a page that credcheck wrote"
        ) from error
    receipt = read_receipt(html)
    paths = drafts.paths or tuple(dict.fromkeys(Path(file_of(article.path)) for article in receipt.articles))
    result = judge_drafts(request, set_up(request), replace(drafts, paths=paths), today=None)
    changes = compare_receipt(receipt, make_receipt(result))
    lines = [f"{change.subject}: {change.message}" for change in changes]
    if not page_is_unaltered(html):
        lines.insert(0, "the page itself has been altered since credcheck wrote it")
    told = (
        "".join(f"{escape_terminal(line)}\n" for line in lines)
        or f"nothing has changed: {len(receipt.articles)} articles judged again\n"
    )
    if result.faults:
        return Outcome(FAILED, told, result.faults)
    return Outcome(FINDINGS if lines else CLEAN, told)
