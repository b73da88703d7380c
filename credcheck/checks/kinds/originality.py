"""Kind `originality`: what has run before, whole or in passages, by another outlet or by our own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import look_beside, make_finding, once_a_place
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import about, read_options
from credcheck.model.article import Role
from credcheck.model.evidence import CopyRelation, Duplicate, Evidence, Passage, PassageUse
from credcheck.model.findings import Finding, Related, Rule
from credcheck.model.statements import Document
from credcheck.text.fold import fold
from credcheck.text.span import Span

_DATED: Final = {
    "ours": "this one has the earlier date",
    "theirs": "that one has the earlier date",
    "unknown": "which came first is not known",
}
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
    credited: bool = field(default=False, metadata=about("flag copies as well whose shared passages are all credited"))
    min_words: int = field(default=25, metadata=about("leave out passages with fewer words", low=1))


def check_originality(rule: Rule) -> Finder:
    """Return the finder of repeats of the rule's kind."""
    options = read_options(OriginalityOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        chosen = [one for one in evidence.duplicates if _of_outlet(document, evidence, one) == options.outlet]
        if options.of in ("article", "any"):
            yield from _copies(document, evidence, rule, options, chosen)
        if options.of in ("passage", "any"):
            yield from once_a_place(_passages(document, evidence, rule, options, chosen))

    return find


KIND: Final = Kind(
    about="repeats of other articles, whole or in passages",
    options=OriginalityOptions,
    fields=("other", "share", "words", "dated", "path"),
    check=check_originality,
    alone=False,
)


def _of_outlet(document: Document, evidence: Evidence, duplicate: Duplicate) -> str:
    other = evidence.beside.get(duplicate.path)
    ours, theirs = document.article.outlet, other.article.outlet if other else None
    return "own" if ours and theirs and fold(ours) == fold(theirs) else "other"


def _is_copy(duplicate: Duplicate) -> bool:
    return duplicate.relation is not CopyRelation.SHARES_PASSAGES


def _copies(
    document: Document, evidence: Evidence, rule: Rule, options: OriginalityOptions, duplicates: list[Duplicate]
) -> Iterator[Finding]:
    """Yield one finding an article, at its opening, with every article it repeats beside it, the nearest first."""
    copies = [one for one in duplicates if _is_copy(one) and (options.credited or _has_uncredited(one))]
    if not copies:
        return
    nearest = copies[0]
    related = [_copy_beside(document, evidence, one) for one in copies[:_MAX_RELATED]]
    yield make_finding(
        document,
        rule,
        _opening(document),
        related=related,
        other=_name(evidence, nearest.path),
        path=nearest.path,
        share=_percent(nearest.containment),
        words=str(sum(passage.words for passage in nearest.passages)),
        dated=_DATED.get(nearest.first, _DATED["unknown"]),
    )


def _has_uncredited(duplicate: Duplicate) -> bool:
    return not duplicate.passages or any(map(_is_uncredited, duplicate.passages))


def _is_uncredited(passage: Passage) -> bool:
    return passage.use is PassageUse.UNCREDITED and not passage.left_out


def _copy_beside(document: Document, evidence: Evidence, duplicate: Duplicate) -> Related:
    theirs = duplicate.passages[0].theirs if duplicate.passages else Span(0, 1)
    note = f"{duplicate.relation.value}, {_percent(duplicate.containment)} of this article"
    return look_beside(document, evidence, duplicate.path, theirs, note=note)


def _opening(document: Document) -> Span:
    """Return the first body sentence: a whole article marked would hide everything else."""
    body = next((one.span for one in document.sentences if one.role is Role.BODY), None)
    return body or Span(0, max(1, len(document.article.text)))


def _passages(
    document: Document, evidence: Evidence, rule: Rule, options: OriginalityOptions, duplicates: list[Duplicate]
) -> Iterator[Finding]:
    """Yield one finding a passage; the same words in several articles are one finding with several places beside it."""
    pairs = [
        (passage, one)
        for one in duplicates
        if not _is_copy(one)
        for passage in one.passages
        if _is_uncredited(passage) and passage.words >= options.min_words and not _is_note(document, passage)
    ]
    ordered = sorted(pairs, key=lambda pair: (-pair[0].words, pair[0].ours, pair[1].path))
    for passage, duplicate in ordered:
        same = [pair for pair in ordered if pair[0].ours.overlaps(passage.ours)]
        related = [_passage_beside(document, evidence, *pair) for pair in same[:_MAX_RELATED]]
        yield make_finding(
            document,
            rule,
            passage.ours,
            related=related,
            other=_name(evidence, duplicate.path),
            path=duplicate.path,
            share=_percent(duplicate.containment),
            words=str(passage.words),
            dated=_DATED.get(duplicate.first, _DATED["unknown"]),
        )


def _is_note(document: Document, passage: Passage) -> bool:
    """Say whether the desk speaks there itself: notes beneath articles are the same from day to day."""
    block = next((one for one in document.article.blocks if one.span.covers(passage.ours)), None)
    return block is not None and _NOTE.match(document.text_of(block.span)) is not None


def _passage_beside(document: Document, evidence: Evidence, passage: Passage, duplicate: Duplicate) -> Related:
    note = f"{passage.words} words, {_percent(passage.similarity)} the same"
    return look_beside(document, evidence, duplicate.path, passage.theirs, note=note)


def _percent(share: float) -> str:
    """Return a share in whole percent, rounded down: 100% means all of it."""
    return f"{int(100 * share + 1e-9)}%"


def _name(evidence: Evidence, path: str) -> str:
    other = evidence.beside.get(path)
    return (other.article.outlet if other else None) or path
