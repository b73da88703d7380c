"""Other sentences: a claim's matches in, the sentences of other reports as they are read beside it out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from credcheck.model.evidence import Match, MatchRelation, Support, Verdict
from credcheck.model.statements import Claim, Document
from credcheck.report.html.display_names import name_outlet, spell_date
from credcheck.report.html.draft.shared_words import Piece, mark_terms
from credcheck.report.html.labels import RELATION
from credcheck.text.span import Span

_MAX_RELATED: Final = 2


@dataclass(frozen=True, slots=True)
class OtherSentence:
    """A sentence of another article beside a claim of ours."""

    outlet: str
    path: str
    span: Span
    """In that article."""
    day: str
    line: str
    """"line 12", or "" where the article is not at hand."""
    url: str
    """Of the other article, http or https alone; else ""."""
    relation: str
    score: str
    text: tuple[Piece, ...]
    ours: tuple[Piece, ...]
    """Our sentence with the differing words marked; empty where nothing differs."""
    differences: tuple[str, ...]
    missing: tuple[str, ...]
    mere: bool
    """It is only about the same: paper leaves it out."""
    partly: bool
    """It carries a part of the claim, and `missing` is the rest."""
    ruled_out: str
    against: bool
    """It denies or overtakes the claim."""


def choose_matches(verdict: Verdict) -> tuple[list[Match], int]:
    """Return the matches to show, those that speak against the claim first, and how many are left out.

    All that carry or contradict it are shown; of those that are only about the same, the best, and none where there is
    no verdict.
    """
    matches = [*verdict.against, *(match for match in verdict.matches if match not in verdict.against)]
    related = [match for match in matches if match.relation is MatchRelation.RELATED and match not in verdict.against]
    dropped = related[_MAX_RELATED if verdict.support is not Support.UNMATCHED else 0 :]
    return [match for match in matches if match not in dropped], len(dropped)


def show_match(
    document: Document, claim: Claim, match: Match, beside: Mapping[str, Document], *, against: bool = False
) -> OtherSentence:
    """Return a match as it is read: shared words and differing values marked on both sides."""
    theirs = document if match.path == document.path else beside.get(match.path)
    article = theirs.article if theirs else None
    differing = [
        Span(one.theirs.start - match.span.start, one.theirs.end - match.span.start)
        for one in match.differs
        if match.span.covers(one.theirs)
    ]
    ours = [
        Span(one.ours.start - claim.span.start, one.ours.end - claim.span.start)
        for one in match.differs
        if claim.span.covers(one.ours)
    ]
    return OtherSentence(
        outlet=name_outlet(article) if article else match.path,
        path=match.path,
        span=match.span,
        day=spell_date(article.published) if article else "",
        line=f"line {article.place(match.span.start).line}" if article else "",
        url=safe_url(article.url if article else None),
        relation="speaks against it" if against else RELATION[match.relation],
        score=f"{match.score:.2f}",
        text=mark_terms(match.span.of(article.text), match.shared, differing) if article else (),
        ours=mark_terms(document.text_of(claim.span), match.shared, ours) if ours else (),
        differences=tuple(f"{one.kind}: {one.note}" for one in match.differs),
        missing=match.missing,
        mere=match.relation is MatchRelation.RELATED and not against,
        partly=match.relation is MatchRelation.PARTLY,
        ruled_out=match.ruled_out,
        against=against,
    )


def safe_url(url: str | None) -> str:
    """Return the address if it is one of the web, else "": no javascript:, data: or file: reaches a link."""
    return url if url and url.lower().startswith(("https://", "http://")) else ""
