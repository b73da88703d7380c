"""Notes: what stands in the margin. A finding or a claim's verdict in, the words and links of its note out.

Errors and warnings stand open. An info finding is folded to a line; one that says of a whole claim what the claim's
sign says already stands within the claim's own note, without a number.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.evidence import Support, Verdict
from credcheck.model.findings import Finding, Judged, Related, Rule, Severity
from credcheck.model.statements import Claim
from credcheck.report.html.draft.matches import OtherSentence, choose_matches, show_match
from credcheck.report.html.labels import ATTRIBUTION, NO_ATTRIBUTION, SUPPORT, Sign
from credcheck.text.span import Span

_SUPPORT_CHECK: Final = "support"
"""The kind of rule that speaks where a claim has a certain support: an info finding of it repeats the claim's sign."""


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
    said: tuple["FindingNote", ...] = ()
    """Findings that say what its sign says: they stand within its note."""

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

    @property
    def mere(self) -> int:
        """How many of the other sentences are only about the same."""
        return sum(other.mere for other in self.others)

    @property
    def contested(self) -> bool:
        """Somebody denies or overtakes it: an editor wants both sides before her, so its note stands open."""
        return any(other.against for other in self.others)


@dataclass(frozen=True, slots=True)
class FindingNote:
    """A finding's mark in the text and its note in the margin."""

    id: str
    number: int
    """Its number in the text; 0 where the sign of a claim stands for it."""
    span: Span
    finding: Finding
    tokens: str
    whole: bool = False
    """It covers a claim from end to end: the claim's own underline marks it well enough."""
    claim: str = ""
    """Id of the claim whose sign says the same, or ""."""
    related: tuple[Related, ...] = ()
    """Places beside it, but for those that the claim's note shows already."""

    @property
    def is_finding(self) -> bool:
        """True: this is a finding."""
        return True

    @property
    def folded(self) -> bool:
        """Its note is one line until it is opened."""
        return self.finding.severity is Severity.INFO

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
    verdict = verdict or Verdict(claim.id, Support.NOT_CHECKABLE)
    attribution = None if claim.attribution is None else document.attributions[claim.attribution]
    kind = str(attribution.type) if attribution else NO_ATTRIBUTION
    shown, left_out = choose_matches(verdict)
    others = [show_match(document, claim, match, beside, against=match in verdict.against) for match in shown]
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


def spell_tokens(findings: Sequence[Finding], more: Sequence[str]) -> str:
    """Return classes by which the filters find an item: its rules, severities, and what else is given."""
    rules = {f"rule-{finding.rule}" for finding in findings} | {f"severity-{finding.severity}" for finding in findings}
    return " ".join([*sorted(rules), *dict.fromkeys(more)])


def note_findings(judged: Judged, claims: Sequence[ClaimNote], rules: Sequence[Rule] = ()) -> tuple[FindingNote, ...]:
    """Return a note for each finding that counts, in reading order; those that no sign stands for are numbered from 1.

    Only an info finding of one of the rules given, of the kind "support", can have a sign stand for it.
    """
    echoing = {rule.id for rule in rules if rule.check == _SUPPORT_CHECK}
    notes: list[FindingNote] = []
    number = 0
    for finding in judged.findings:
        if finding.suppressed is None:
            note = _note_finding(number + 1, finding, claims, echoing)
            number = note.number or number
            notes.append(note)
    return tuple(notes)


def _note_finding(number: int, finding: Finding, claims: Sequence[ClaimNote], echoing: Collection[str]) -> FindingNote:
    beneath = [claim for claim in claims if claim.span.overlaps(finding.span)]
    more = [f"support-{claim.support}" for claim in beneath] + [f"by-{claim.attribution}" for claim in beneath]
    covered = [claim for claim in beneath if finding.span.covers(claim.span)]
    signed = [claim for claim in covered if claim.noted]
    repeats = finding.severity is Severity.INFO and finding.rule in echoing and len(signed) == len(beneath) == 1
    related = finding.related
    if repeats:
        related = tuple(one for one in related if not _shown_beside(signed[0], one))
    return FindingNote(
        id=finding_id(finding),
        number=0 if repeats else number,
        span=finding.span,
        finding=finding,
        tokens=spell_tokens([finding], more),
        whole=bool(covered),
        claim=signed[0].id if repeats else "",
        related=related,
    )


def _shown_beside(claim: ClaimNote, related: Related) -> bool:
    return any(other.path == related.path and other.span.overlaps(related.span) for other in claim.others)


def finding_id(finding: Finding) -> str:
    """Return the id of a finding on the page: the same as long as its fingerprint is."""
    return "f-" + "".join(character for character in finding.fingerprint if character.isalnum() or character in "-_")
