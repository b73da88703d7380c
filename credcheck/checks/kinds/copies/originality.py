"""Kind `originality`: what has run before, whole or in passages, by another outlet or by our own.

Who published first is never told to credit who published second; where the order is not known, only a rule that says
so speaks. Quotation, credited passages and standing text are no findings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import look_beside, make_finding, once_a_place
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import about, read_options
from credcheck.model.article import ArticleRole, Role
from credcheck.model.evidence import CopyRelation, Duplicate, Evidence, Passage, PassageUse
from credcheck.model.findings import Finding, Related, Rule
from credcheck.model.statements import Document
from credcheck.text.fold import fold
from credcheck.text.span import Span

WHOLE: Final = 0.5
"""Share of our article from which another one holds it as a whole; under it, the rules speak of passages."""
_UNKNOWN: Final = "publication order unknown"
_MAX_RELATED: Final = 5
_NOTE: Final = re.compile(r"\W{0,3}(?:editor['’]?s['’]? note|disclosure|disclaimer|about the author)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OriginalityOptions:
    """Which repeats a rule is about."""

    of: str = field(
        default="article",
        metadata=about("article: copies; passage: shared passages; any: both", choices=("any", "article", "passage")),
    )
    outlet: str = field(
        default="other",
        metadata=about("other: of another or an unknown outlet; own: of the same", choices=("other", "own")),
    )
    role: str = field(
        default="other",
        metadata=about(
            "release: press releases alone; other: all but those; any: whatever it is",
            choices=("any", "other", "release"),
        ),
    )
    order: str = field(
        default="earlier",
        metadata=about(
            "earlier: the other one was published first; unknown: nobody knows; any: ours was not the first",
            choices=("any", "earlier", "unknown"),
        ),
    )
    credited: bool = field(default=False, metadata=about("flag copies as well whose shared passages are all credited"))
    min_words: int = field(default=25, metadata=about("leave out passages with fewer words", low=1))


def check_originality(rule: Rule) -> Finder:
    """Return the finder of repeats of the rule's kind."""
    options = read_options(OriginalityOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        look = _Look(document, evidence, rule, options)
        chosen = [one for one in evidence.duplicates if look.concerns(one)]
        if options.of in ("article", "any"):
            yield from look.copies([one for one in chosen if look.is_whole(one)])
        if options.of in ("passage", "any"):
            yield from once_a_place(look.passages([one for one in chosen if not look.is_whole(one)]))

    return find


KIND: Final = Kind(
    about="repeats of other articles, whole or in passages",
    options=OriginalityOptions,
    fields=("other", "share", "used", "words", "dated", "path"),
    check=check_originality,
    alone=False,
)


@dataclass(frozen=True)
class _Look:
    """One rule's look at one article."""

    document: Document
    evidence: Evidence
    rule: Rule
    options: OriginalityOptions

    def concerns(self, duplicate: Duplicate) -> bool:
        """Return whether the rule is about an article of that outlet, and in that order."""
        orders = {"earlier": ("theirs",), "unknown": ("unknown",), "any": ("theirs", "unknown")}
        release = is_release(self.evidence, duplicate.path)
        return (
            self.options.role in ("any", "release" if release else "other")
            and outlet_of(self.document, self.evidence, duplicate) == self.options.outlet
            and duplicate.first in orders[self.options.order]
        )

    def is_whole(self, duplicate: Duplicate) -> bool:
        """Return whether the other article holds ours as a whole, not just a passage, and mostly without credit."""
        if duplicate.relation is CopyRelation.SHARES_PASSAGES or duplicate.containment < WHOLE:
            return False
        shared = sum(passage.words for passage in duplicate.passages)
        taken = sum(passage.taken for passage in duplicate.passages if is_uncredited(passage))
        return self.options.credited or not shared or taken >= WHOLE * shared

    def copies(self, copies: Sequence[Duplicate]) -> Iterator[Finding]:
        """Yield a finding for each part of the article that has run before, the articles that hold it beside it.

        Two articles that hold different parts are two findings: a mash-up names every source.
        """
        waiting = list(copies)
        while waiting:
            nearest = waiting[0]
            same = [one for one in waiting if one is nearest or _overlap(one, nearest)]
            waiting = [one for one in waiting if not any(one is other for other in same)]
            related = [self._copy_beside(one) for one in same[:_MAX_RELATED]]
            words = sum(passage.words for passage in nearest.passages)
            yield self._finding(self._start_of(nearest), nearest, related, words=words)

    def passages(self, duplicates: Sequence[Duplicate]) -> Iterator[Finding]:
        """Yield one finding a passage; the same words in several articles are one finding with related places."""
        pairs = [
            (passage, one)
            for one in duplicates
            for passage in one.passages
            if (self.options.credited or is_uncredited(passage))
            and _weight(passage) >= self.options.min_words
            and not is_note(self.document, passage)
        ]
        ordered = sorted(pairs, key=lambda pair: (-_weight(pair[0]), pair[0].ours, pair[1].path))
        for passage, duplicate in ordered:
            same = [pair for pair in ordered if pair[0].ours.overlaps(passage.ours)]
            related = [self._passage_beside(*pair) for pair in same[:_MAX_RELATED]]
            yield self._finding(passage.taken_at or passage.ours, duplicate, related, words=_weight(passage))

    def _finding(self, at: Span, duplicate: Duplicate, related: Sequence[Related], *, words: int) -> Finding:
        return make_finding(
            self.document,
            self.rule,
            at,
            related=related,
            other=name_of(self.evidence, duplicate.path),
            path=duplicate.path,
            share=_percent(duplicate.containment),
            used=_percent(duplicate.containment_theirs),
            words=str(words),
            dated=dated(self.evidence, duplicate),
        )

    def _start_of(self, duplicate: Duplicate) -> Span:
        """Return the first sentence of the longest passage: a whole article marked would hide everything else."""
        longest = max(duplicate.passages, key=lambda one: (_weight(one), -one.ours.start), default=None)
        at = longest.taken_at or longest.ours if longest else None
        body = [one.span for one in self.document.sentences if one.role is Role.BODY]
        inside = next((span for span in body if at is None or span.end > at.start), None)
        if at and inside and inside.overlaps(at):
            return Span(max(at.start, inside.start), min(at.end, inside.end))
        return inside or at or Span(0, max(1, len(self.document.article.text)))

    def _copy_beside(self, duplicate: Duplicate) -> Related:
        theirs = duplicate.passages[0].theirs if duplicate.passages else Span(0, 1)
        note = f"{duplicate.relation.value}, {_percent(duplicate.containment)} of this article"
        return look_beside(self.document, self.evidence, duplicate.path, theirs, note=note)

    def _passage_beside(self, passage: Passage, duplicate: Duplicate) -> Related:
        note = f"{passage.words} words, {_percent(passage.similarity)} the same"
        return look_beside(self.document, self.evidence, duplicate.path, passage.theirs, note=note)


def is_release(evidence: Evidence, path: str) -> bool:
    """Return whether another article is a press release."""
    other = evidence.beside.get(path)
    return other is not None and other.article.role is ArticleRole.RELEASE


def outlet_of(document: Document, evidence: Evidence, duplicate: Duplicate) -> str:
    """Return "own" where the other article is our own, by its role or its outlet, else "other"."""
    other = evidence.beside.get(duplicate.path)
    if other and other.article.role is not None:
        return "own" if other.article.role is ArticleRole.OWN else "other"
    ours, theirs = document.article.outlet, other.article.outlet if other else None
    return "own" if ours and theirs and fold(ours) == fold(theirs) else "other"


def is_uncredited(passage: Passage) -> bool:
    """Return whether a passage is taken without credit and no setting allows it."""
    return passage.use is PassageUse.UNCREDITED and not passage.left_out


def is_note(document: Document, passage: Passage) -> bool:
    """Return whether the desk speaks there itself: notes beneath articles are the same from day to day."""
    block = next((one for one in document.article.blocks if one.span.covers(passage.ours)), None)
    return block is not None and _NOTE.match(document.text_of(block.span)) is not None


def name_of(evidence: Evidence, path: str) -> str:
    """Return the outlet of another article, or its path where that is not known."""
    other = evidence.beside.get(path)
    return (other.article.outlet if other else None) or path


def dated(evidence: Evidence, duplicate: Duplicate) -> str:
    """Return when the other article appeared, as far as that matters: in brackets of a message."""
    other = evidence.beside.get(duplicate.path)
    published = other.article.published if other else None
    return f"published {published.isoformat()}" if duplicate.first == "theirs" and published else _UNKNOWN


def _overlap(one: Duplicate, other: Duplicate) -> bool:
    """Return whether two copies hold the same part of ours, as far as their passages show."""
    if not one.passages or not other.passages:
        return True
    return any(mine.ours.overlaps(theirs.ours) for mine in one.passages for theirs in other.passages)


def _weight(passage: Passage) -> int:
    return passage.taken or passage.words


def _percent(share: float) -> str:
    """Return a share in whole percent, rounded down: 100% means all of it."""
    return f"{int(100 * share + 1e-9)}%"
