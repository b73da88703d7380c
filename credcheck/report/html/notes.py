"""Notes: what stands in the margin. A finding or a claim's verdict in, the words and links of its note out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.article import Span
from credcheck.model.evidence import Match, MatchRelation, Support, Verdict
from credcheck.model.findings import Finding, Judged
from credcheck.model.statements import Claim, Document
from credcheck.report.html.labels import ATTRIBUTION, NO_ATTRIBUTION, RELATION, SUPPORT, Sign
from credcheck.report.html.naming import name_outlet, spell_date
from credcheck.report.html.wording import Piece, mark_terms

_MAX_RELATED: Final = 2


@dataclass(frozen=True, slots=True)
class OtherSentence:
    """A sentence of another article beside a claim of ours."""

    outlet: str
    path: str
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


@dataclass(frozen=True, slots=True)
class ClaimNote:
    """A claim's mark in the text and its note in the margin."""

    id: str
    span: Span
    support: Support
    sign: Sign
    attribution: str
    attribution_name: str
    speaker: str
    reports: int
    others: tuple[OtherSentence, ...]
    left_out: int
    """Sentences that are only about the same and are not shown."""
    why: tuple[str, ...]
    tokens: str
    """Its values of the filters, as classes."""

    @property
    def is_finding(self) -> bool:
        """False: this is a verdict on a claim."""
        return False

    @property
    def noted(self) -> bool:
        """It has a note in the margin: a verdict, or other sentences to show although there is none."""
        if self.support is Support.NOT_CHECKABLE:
            return False
        return bool(self.others) or self.support is not Support.UNMATCHED


@dataclass(frozen=True, slots=True)
class FindingNote:
    """A finding's number in the text and its note in the margin."""

    id: str
    number: int
    span: Span
    finding: Finding
    tokens: str
    whole: bool = False
    """It covers a claim from end to end: the claim's own underline marks it well enough."""

    @property
    def is_finding(self) -> bool:
        """True: this is a finding."""
        return True

    @property
    def place(self) -> str:
        """Where it stands in the file: "line 14, column 3"."""
        return f"line {self.finding.start.line}, column {self.finding.start.column}"


def note_claims(judged: Judged, prefix: str) -> tuple[ClaimNote, ...]:
    """Return a note for each claim, in the order of the claims; `prefix` makes its id unique on the page."""
    verdicts = {verdict.claim: verdict for verdict in judged.evidence.verdicts}
    active = [finding for finding in judged.findings if finding.suppressed is None]
    return tuple(
        _note_claim(judged, claim, verdicts.get(claim.id), _overlapping(active, claim.span), prefix)
        for claim in judged.document.claims
    )


def _overlapping(findings: Sequence[Finding], span: Span) -> list[Finding]:
    return [finding for finding in findings if finding.span.overlaps(span)]


def _note_claim(
    judged: Judged, claim: Claim, verdict: Verdict | None, findings: Sequence[Finding], prefix: str
) -> ClaimNote:
    document, beside = judged.document, judged.evidence.beside
    verdict = verdict or Verdict(claim.id, Support.NOT_CHECKABLE, None)
    attribution = None if claim.attribution is None else document.attributions[claim.attribution]
    kind = str(attribution.type) if attribution else NO_ATTRIBUTION
    shown, left_out = _choose_matches(verdict)
    others = [_other(document, claim, match, beside, against=match in verdict.against) for match in shown]
    return ClaimNote(
        id=f"{prefix}c{claim.id}",
        span=claim.span,
        support=verdict.support,
        sign=SUPPORT[verdict.support],
        attribution=kind,
        attribution_name=ATTRIBUTION[kind],
        speaker=(attribution.speaker or "") if attribution else "",
        reports=verdict.reports,
        others=tuple(others),
        left_out=left_out,
        why=verdict.why,
        tokens=spell_tokens(findings, [f"support-{verdict.support}", f"by-{kind}"]),
    )


def _choose_matches(verdict: Verdict) -> tuple[list[Match], int]:
    """Return the matches to show, those that speak against the claim first, and how many are left out.

    All that carry or contradict it are shown; of those that are only about the same, the best, and none where there is
    no verdict.
    """
    matches = [*verdict.against, *(match for match in verdict.matches if match not in verdict.against)]
    related = [match for match in matches if match.relation is MatchRelation.RELATED and match not in verdict.against]
    dropped = related[_MAX_RELATED if verdict.support is not Support.UNMATCHED else 0 :]
    return [match for match in matches if match not in dropped], len(dropped)


def spell_tokens(findings: Sequence[Finding], more: Sequence[str]) -> str:
    """Return classes by which the filters find an item: its rules, severities, and what else is given."""
    rules = {f"rule-{finding.rule}" for finding in findings} | {f"severity-{finding.severity}" for finding in findings}
    return " ".join([*sorted(rules), *dict.fromkeys(more)])


def _other(
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


def note_findings(judged: Judged, claims: Sequence[ClaimNote]) -> tuple[FindingNote, ...]:
    """Return a note for each finding that counts, numbered from 1 in reading order."""
    active = [finding for finding in judged.findings if finding.suppressed is None]
    return tuple(_note_finding(number, finding, claims) for number, finding in enumerate(active, 1))


def _note_finding(number: int, finding: Finding, claims: Sequence[ClaimNote]) -> FindingNote:
    beneath = [claim for claim in claims if claim.span.overlaps(finding.span)]
    more = [f"support-{claim.support}" for claim in beneath] + [f"by-{claim.attribution}" for claim in beneath]
    whole = any(finding.span.covers(claim.span) for claim in beneath)
    return FindingNote(finding_id(finding), number, finding.span, finding, spell_tokens([finding], more), whole)


def finding_id(finding: Finding) -> str:
    """Return the id of a finding on the page: the same as long as its fingerprint is."""
    return "f-" + "".join(character for character in finding.fingerprint if character.isalnum() or character in "-_")
