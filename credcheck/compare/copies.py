"""Copies: articles and candidate pairs in, the pairs that share text out, each with exact figures and its passages."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from credcheck.compare.likeness import Likeness, Likenesses, PairLikeness
from credcheck.compare.passages import shared_runs
from credcheck.compare.uses import Reused, classify
from credcheck.model.article import Article, Span
from credcheck.model.evidence import Copy, CopyRelation, Duplicate, Passage
from credcheck.model.settings import DuplicateSettings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def find_copies(
    articles: Sequence[Article], pairs: "NDArray[np.int64] | Sequence[tuple[int, int]]", settings: DuplicateSettings
) -> tuple[Copy, ...]:
    """Return the candidate pairs that really share text, nearest first, then in the order given."""
    if not len(pairs):
        return ()
    likenesses = Likenesses([article.text for article in articles], shingle_words=settings.shingle_words)
    reused = [Reused(article) for article in articles]
    copies = []
    for i, j in _plain(pairs):
        copy = _copy(reused[i], reused[j], likenesses.compare(i, j), settings)
        if copy:
            copies.append(copy)
    return tuple(sorted(copies, key=lambda copy: (-copy.duplicate.similarity, copy.a, copy.b)))


def _plain(pairs: "NDArray[np.int64] | Sequence[tuple[int, int]]") -> Iterable[tuple[int, int]]:
    """Yield the pairs as whole numbers of Python."""
    for i, j in pairs:
        yield int(i), int(j)


def _copy(ours: Reused, theirs: Reused, likeness: PairLikeness, settings: DuplicateSettings) -> Copy | None:
    """Return the pair as a copy, or None where the two share nothing worth saying."""
    a, b = ours.article, theirs.article
    relation, shown = _relate(a, b, likeness, settings)
    passages: tuple[Passage, ...] = ()
    if settings.passages and likeness.words.shared * 3 >= settings.min_passage_words:
        passages = _passages(ours, theirs, settings)
    if relation is None and not passages:
        return None
    duplicate = Duplicate(
        path=b.path,
        relation=relation or CopyRelation.SHARES_PASSAGES,
        similarity=shown.similarity,
        containment=shown.containment,
        containment_theirs=shown.containment_theirs,
        first=who_was_first(a, b),
        passages=passages,
        same_report=likeness.same_report,
    )
    return Copy(a.path, b.path, duplicate)


def _relate(
    a: Article, b: Article, likeness: PairLikeness, settings: DuplicateSettings
) -> tuple[CopyRelation | None, Likeness]:
    """Return what `a` is to `b`, and the figures that say so: of words, or of letters where only those are alike."""
    if a.digest == b.digest or (likeness.words.similarity == 1.0 and likeness.letters.similarity == 1.0):
        return CopyRelation.EXACT, likeness.words
    for shown in (likeness.words, likeness.letters):
        if shown.similarity >= settings.min_similarity:
            return CopyRelation.NEAR_DUPLICATE, shown
        if shown.overlap >= settings.min_containment:
            inside = shown.containment >= shown.containment_theirs
            return (CopyRelation.CONTAINED if inside else CopyRelation.CONTAINS), shown
    if likeness.same_report >= settings.min_same_report:
        return CopyRelation.NEAR_DUPLICATE, likeness.letters
    return None, likeness.words


def _passages(a: Reused, b: Reused, settings: DuplicateSettings) -> tuple[Passage, ...]:
    """Return the passages that two articles share, each with its use."""
    runs = shared_runs(a.words, b.words, min_words=settings.min_passage_words, max_gap=settings.max_passage_gap)
    return tuple(
        Passage(
            ours=_span(a, run.a, run.a_end),
            theirs=_span(b, run.b, run.b_end),
            words=run.a_end - run.a,
            similarity=run.similarity,
            use=classify(run, a, b, standing=False),
        )
        for run in runs
    )


def _span(article: Reused, start: int, end: int) -> Span:
    """Return where in the text the words `start` … `end` stand."""
    return Span(article.words.starts[start], article.words.ends[end - 1])


def who_was_first(a: Article, b: Article) -> str:
    """Return "ours" or "theirs", whichever has the earlier date; "unknown" where a date is missing or both are one."""
    if not a.published or not b.published or a.published == b.published:
        return "unknown"
    return "ours" if a.published < b.published else "theirs"
