"""The report for a terminal: verdict first, then what to look at, then the figures."""

from typing import Final

from credcheck.model.findings import Judged, Result
from credcheck.report.escape import one_line
from credcheck.report.excerpt import message_of, shorten
from credcheck.report.style import Style
from credcheck.report.text.explain import explain_claims
from credcheck.report.text.findings import write_findings
from credcheck.report.text.page import Page
from credcheck.report.text.table import write_outlets, write_overview
from credcheck.report.verdict import (
    action_sentence,
    answer_questions,
    corpus_sentence,
    counted_findings,
    passed_over_sentence,
)
from credcheck.report.words import count, day, listing

_MORE: Final = "--verbose shows each info finding with its sentence, --explain PATH:LINE why a claim got its verdict."


def render_text(result: Result, style: Style) -> str:
    """Return the report for a terminal, or the explanation of the claim that the style asks for."""
    page = Page(style)
    if style.explain not in (None, ""):
        explain_claims(page, result.articles, str(style.explain))
        return page.text()
    for fault in result.faults:
        if fault.setting:
            page.paragraph(("Left out of the settings: ", "error"), one_line(fault.message.split("\n", 1)[0]))
    if len(result.articles) > 1:
        page.heading("overview")
        write_overview(page, result.articles)
        page.blank()
    for judged in result.articles:
        _write_article(page, judged, others=result.others, verbose=style.verbose)
    if write_outlets(page, result.articles):
        page.blank()
    _write_summary(page, result, verbose=style.verbose)
    return page.text()


def _write_article(page: Page, judged: Judged, *, others: int, verbose: bool) -> None:
    article = judged.document.article
    page.heading(article.path)
    about = [article.title, article.outlet, article.byline, article.published and day(article.published)]
    known = [shorten(one_line(one), 160) for one in about if one]
    if known:
        page.paragraph(" · ".join(known))
    page.paragraph((shorten(one_line(action_sentence(judged)), 300), "strong"))
    for note in article.notes:
        page.paragraph(shorten(note, 300))
    page.blank()
    for one in answer_questions(judged, others=others):
        page.paragraph((one.question, "strong"), f" {one.answer}", hanging=2)
    if len(judged.first) > 1:
        page.blank()
        page.paragraph(("To do first:", "strong"))
        for number, finding in enumerate(judged.first, start=1):
            words = f"line {finding.start.line}, “{shorten(one_line(finding.quoted), 60)}”: {message_of(finding)}"
            page.paragraph(f"{number}. ", words, f" ({finding.rule})", indent=2, hanging=3)
    if judged.findings:
        page.blank()
        page.paragraph(f"{counted_findings(judged.findings)}:".capitalize())
    write_findings(page, judged, verbose=verbose)
    page.blank()


def _write_summary(page: Page, result: Result, *, verbose: bool) -> None:
    if result.articles:
        page.paragraph(corpus_sentence(result.corpus))
    findings = result.findings
    hidden = sum(one.suppressed is not None for one in findings)
    suppressed = f" ({hidden} suppressed)" if hidden else ""
    where = count(len(result.articles), "article")
    page.paragraph((f"{counted_findings(findings)}{suppressed} in {where}.".capitalize(), "strong"))
    if not verbose and any(one.severity == "info" and one.suppressed is None for one in findings):
        page.paragraph(_MORE)
    if result.faults:
        named = listing([fault.path for fault in result.faults[:3]])
        more = f" and {len(result.faults) - 3} more" if len(result.faults) > 3 else ""
        page.paragraph((f"Could not be checked: {named}{more}.", "error"))
    if result.passed_over:
        page.paragraph(passed_over_sentence(result.passed_over))
