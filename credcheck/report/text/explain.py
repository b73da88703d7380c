"""One claim explained: its verdict, each step to it, the reports that were held against it and what ruled them out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.errors import BadConfiguration
from credcheck.model.evidence import Match, MatchRelation, Verdict
from credcheck.model.findings import Judged
from credcheck.model.statements import Claim, Document
from credcheck.report.excerpt import Excerpt, excerpt, shorten
from credcheck.report.messages import ATTRIBUTION, SUPPORT, SUPPORT_MEANS
from credcheck.report.text.page import Page
from credcheck.report.words import count

_RELATION: Final = {
    MatchRelation.SAME_CLAIM: "reports the same",
    MatchRelation.SAME_QUOTE: "has the same quotation",
    MatchRelation.PARTLY: "has part of it",
    MatchRelation.DIFFERS: "conflict",
    MatchRelation.RELATED: "on the same subject",
}
_SHOWN_TERMS: Final = 12


@dataclass(frozen=True, slots=True)
class Explained:
    """A claim with the article it stands in and its verdict."""

    judged: Judged
    claim: Claim
    verdict: Verdict


def explain_claims(page: Page, articles: Sequence[Judged], which: str) -> None:
    """Add the explanation of the claims that `which` names: "all", a line, #ID, PATH#ID or PATH:LINE.

    Raises:
        BadConfiguration: no claim is meant, or an id that several articles have.
    """
    found = list(_named(articles, which.strip()))
    if not found:
        raise BadConfiguration(f"--explain {which}: no such claim", hint=_known(articles))
    for number, one in enumerate(found):
        if number:
            page.blank()
        _write_claim(page, one)


def _every(articles: Sequence[Judged]) -> Iterator[Explained]:
    for judged in articles:
        for claim, verdict in zip(judged.document.claims, judged.evidence.verdicts, strict=True):
            yield Explained(judged, claim, verdict)


def _named(articles: Sequence[Judged], which: str) -> Iterator[Explained]:
    """Yield the claims that are meant, in reading order.

    A bare number is a line, and an id where no claim stands on that line; #NUMBER is an id.
    """
    path, _, number = which.rpartition("#")
    if number.isdecimal() and not path and len(articles) > 1:
        raise BadConfiguration(f"--explain {which}: which article's claim {which}?", hint=_known(articles))
    on_line = [one for one in _every(articles) if which.isdecimal() and _covers_line(one, int(which))]
    if on_line:
        yield from on_line
        return
    for one in _every(articles):
        here = one.judged.document
        line = here.article.place(one.claim.span.start).line
        by_id = number == str(one.claim.id) and path in ("", here.path)
        if by_id or which in ("all", f"{here.path}:{line}"):
            yield one


def _covers_line(one: Explained, line: int) -> bool:
    """Whether a claim begins on a line or runs over it."""
    place = one.judged.document.article.place
    return place(one.claim.span.start).line <= line <= place(one.claim.span.end - 1).line


def _known(articles: Sequence[Judged]) -> str:
    """Return the remedy: how a claim of the first article is named, and how many there are."""
    for judged in articles:
        if judged.document.claims:
            last = len(judged.document.claims) - 1
            return f"name a claim by its line, as {judged.document.path}#0 to #{last}, as PATH:LINE, or say 'all'"
    return "these articles make no claims"


def _write_claim(page: Page, one: Explained) -> None:
    document, claim, verdict = one.judged.document, one.claim, one.verdict
    place = document.article.place(claim.span.start)
    page.line(
        f"{document.path}:{place.line}:{place.column} claim {claim.id}, {claim.kind}: ",
        (SUPPORT[verdict.support], "strong"),
    )
    page.quote(excerpt(document, claim.span), style="strong")
    page.paragraph(_source(document, claim), indent=2)
    reports = f" ({count(verdict.reports, 'independent report')})" if verdict.reports else ""
    page.paragraph(f"Verdict: {SUPPORT_MEANS[verdict.support]}{reports}.", indent=2)
    for number, step in enumerate(verdict.why, start=1):
        page.paragraph(f"{number}. {step}", indent=4, hanging=3)
    _write_matches(page, one.judged, "Contradicting sentences:", verdict.against)
    _write_matches(page, one.judged, "Matching sentences:", verdict.matches)


def _source(document: Document, claim: Claim) -> str:
    """Return the source of a claim, in words."""
    if claim.attribution is None:
        return "Source: none stated."
    attribution = document.attributions[claim.attribution]
    words = " … ".join(document.text_of(span) for span in attribution.source)
    who = attribution.speaker or words or "not stated"
    heard = f", “{shorten(words, 80)}”" if words and words != who else ""
    return f"Source: {shorten(who, 80)}{heard} ({ATTRIBUTION[attribution.type]})."


def _write_matches(page: Page, judged: Judged, title: str, matches: tuple[Match, ...]) -> None:
    if matches:
        page.paragraph((title, "strong"), indent=2)
    for match in matches:
        _write_match(page, judged, match)


def _write_match(page: Page, judged: Judged, match: Match) -> None:
    theirs = judged.document if match.path == judged.document.path else judged.evidence.beside.get(match.path)
    place = theirs.article.place(match.span.start) if theirs else None
    where = f"{match.path}:{place.line}:{place.column}" if place else match.path
    page.line(f"    {where} {_RELATION[match.relation]} ({match.score:.2f})")
    if theirs:
        page.quote(_their_words(theirs, match), style="strong" if match.differs else "", indent=4)
    for difference in match.differs:
        page.paragraph(f"{difference.kind}: {difference.note}", indent=6, hanging=2)
    for label, terms in (("in both", match.shared), ("only in this article", match.missing)):
        if terms:
            more = f" and {len(terms) - _SHOWN_TERMS} more" if len(terms) > _SHOWN_TERMS else ""
            shown = ", ".join(shorten(term, 60) for term in terms[:_SHOWN_TERMS])
            page.paragraph(f"{label}: {shown}{more}", indent=6, hanging=2)
    if match.ruled_out:
        page.paragraph(f"not independent: {match.ruled_out}", indent=6, hanging=2)


def _their_words(theirs: Document, match: Match) -> Excerpt:
    """Return their sentence with the first value that differs marked, or nothing marked."""
    if match.differs and match.span.covers(match.differs[0].theirs):
        return excerpt(theirs, match.differs[0].theirs)
    return excerpt(theirs, match.span)
