"""The annotated draft: one judged article in, its rows with marks and margin notes out. Decides nothing.

Claims are the outer marks; findings, quotations and sources lie within them. A finding that crosses a claim's edge is
shown as two marks of one number.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from credcheck.model.article import Role
from credcheck.model.findings import Judged
from credcheck.model.statements import Quote, Sentence
from credcheck.report.html.draft.notes import ClaimNote, FindingNote
from credcheck.report.html.draft.rows import QUIET, Strip, cut_rows, spread
from credcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that carry the same marks."""

    text: str
    quiet: bool = False
    """Boilerplate, a dateline or the like: greyed."""
    quote: bool = False
    source: bool = False
    """The words that say who says so."""
    findings: tuple[FindingNote, ...] = ()
    """Findings marked here, those of the outermost last."""
    ends: tuple[FindingNote, ...] = ()
    """Findings whose first mark ends here: their number stands behind it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The runs of one claim, or of the text between two claims."""

    claim: ClaimNote | None
    runs: tuple[Run, ...]
    opens: bool = False
    """The claim begins here: the place its permalink goes to."""
    closes: bool = False
    """The claim ends here: its sign stands behind it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph and the notes beside it."""

    role: str
    quoted: bool
    listed: bool
    stretches: tuple[Stretch, ...]
    notes: tuple[ClaimNote | FindingNote, ...]
    """What stands in the margin, in reading order, findings before claims; what a sign says stands within its claim."""
    opens: tuple[FindingNote, ...]
    """Findings over several paragraphs that begin here: their numbers stand in front."""
    marked: str
    """Severity of the gravest finding over several paragraphs that runs through it, or ""."""


@dataclass(frozen=True, slots=True)
class _Layers:
    """What overlaps one row."""

    claims: Sequence[ClaimNote]
    findings: Sequence[FindingNote]
    quotes: Sequence[Quote]
    sources: Sequence[Span]
    sentences: Sequence[Sentence]


def annotate_draft(judged: Judged, claims: Sequence[ClaimNote], findings: Sequence[FindingNote]) -> tuple[Row, ...]:
    """Return the rows of the draft, in reading order.

    Their texts joined are the article, but for the space between rows.
    """
    document = judged.document
    claims = [replace(claim, said=_said(claim, findings)) for claim in claims]
    strips = cut_rows(document)
    if not strips:
        return ()
    sources = [span for one in document.attributions for span in one.source]
    layers = zip(
        strips,
        spread(strips, claims, lambda one: one.span),
        spread(strips, findings, lambda one: one.span),
        spread(strips, document.quotes, lambda one: one.span),
        spread(strips, sources, lambda one: one),
        spread(strips, document.sentences, lambda one: one.span),
        strict=True,
    )
    seen: set[str] = set()
    return tuple(_row(document.article.text, strip, _Layers(*rest), seen) for strip, *rest in layers)


def _said(claim: ClaimNote, findings: Sequence[FindingNote]) -> tuple[FindingNote, ...]:
    return tuple(one for one in findings if one.claim == claim.id)


def _row(text: str, strip: Strip, layers: _Layers, seen: set[str]) -> Row:
    """Return one row; `seen` holds the ids of the notes that stand beside earlier rows."""
    findings = [one for one in layers.findings if one.id not in seen]
    claims = [one for one in layers.claims if one.id not in seen]
    seen.update(finding.id for finding in findings)
    seen.update(claim.id for claim in claims)
    wide = [one for one in layers.findings if one.number and not strip.span.covers(one.span)]
    notes: list[ClaimNote | FindingNote] = [one for one in findings if not one.claim]
    notes += [claim for claim in claims if claim.noted]
    return Row(
        role=str(strip.role),
        quoted=strip.quoted,
        listed=strip.listed,
        stretches=_stretches(text, strip, layers),
        notes=tuple(sorted(notes, key=lambda note: note.span.start)),
        opens=tuple(one for one in wide if one in findings),
        marked=max((one.finding.severity for one in wide), key=lambda one: one.rank, default=""),
    )


def _stretches(text: str, strip: Strip, layers: _Layers) -> tuple[Stretch, ...]:
    """Return the row's text in stretches, one for each claim and each gap between claims."""
    cuts = list(pairwise(_boundaries(strip.span, layers)))
    stretches = []
    for claim, group in groupby(cuts, key=lambda cut: _claim_at(layers.claims, cut[0])):
        each = list(group)
        start, end = each[0][0], each[-1][1]
        stretches.append(
            Stretch(
                claim=claim,
                runs=tuple(_run(text, strip, layers, Span(*cut)) for cut in each),
                opens=claim is not None and start <= claim.span.start,
                closes=claim is not None and end >= claim.span.end,
            )
        )
    return tuple(stretches)


def _boundaries(span: Span, layers: _Layers) -> list[int]:
    """Return every offset at which the marks of a row may change, its own ends among them."""
    spans = [one.span for one in layers.claims] + [one.span for one in layers.findings]
    spans += [one.span for one in layers.quotes] + [one.span for one in layers.sentences]
    ends = {edge for one in (*spans, *layers.sources) for edge in (one.start, one.end)}
    return sorted({span.start, span.end} | {edge for edge in ends if span.start < edge < span.end})


def _claim_at(claims: Sequence[ClaimNote], at: int) -> ClaimNote | None:
    return next((claim for claim in claims if claim.span.start <= at < claim.span.end), None)


def _run(text: str, strip: Strip, layers: _Layers, cut: Span) -> Run:
    """Return the characters between two neighbouring boundaries with everything that is marked on them."""
    inside = [one for one in layers.findings if one.span.overlaps(cut) and strip.span.covers(one.span)]
    role = next((one.role for one in layers.sentences if one.span.overlaps(cut)), strip.role)
    return Run(
        text=cut.of(text),
        quiet=role in QUIET or strip.role is Role.BOILERPLATE,
        quote=any(one.span.overlaps(cut) for one in layers.quotes),
        source=any(one.overlaps(cut) for one in layers.sources),
        findings=tuple(sorted(inside, key=lambda one: (len(one.span), one.number))),
        ends=tuple(one for one in inside if one.number and one.span.end == cut.end),
    )
