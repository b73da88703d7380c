"""Copies: articles and candidate pairs in, the pairs that share text out, each with exact figures and its passages."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from credcheck.compare.copies.find_passages import PassageFinder, Shared
from credcheck.compare.copies.passage_use import Reused
from credcheck.compare.copies.same_report import tell_reports
from credcheck.compare.copies.similarity import Likeness, Likenesses, PairLikeness
from credcheck.model.article import Article
from credcheck.model.evidence import Copy, CopyRelation, Duplicate
from credcheck.model.settings import DuplicateSettings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MIN_SHARE: Final = 4
"""A passage keeps at least one shingle whole for so many of its words; pairs with fewer are not aligned."""
MIN_SHORT_CONTAINMENT: Final = 0.75
"""So much of a text of fewer than 40 words must be in another one: half of it is soon a way of speaking."""


def find_copies(
    articles: Sequence[Article],
    pairs: "NDArray[np.int64] | Sequence[tuple[int, int]]",
    settings: DuplicateSettings,
    *,
    drafts: int | None = None,
) -> tuple[Copy, ...]:
    """Return the candidate pairs that really share text, nearest first, then by path.

    Where only the first `drafts` articles are judged, nobody asks for the passages that two of the others share: such
    a pair is kept for its likeness alone.
    """
    if not len(pairs):
        return ()
    pairs = [(int(i), int(j)) for i, j in pairs]
    read = [Reused(article) for article in articles]
    texts = [one.compared for one in read]
    likenesses = Likenesses(texts, pairs, shingle_words=settings.shingle_words)
    measured = likenesses.measured()
    same, standing = tell_reports(likenesses, measured, read, settings)
    shared: Mapping[tuple[int, int], Shared | None] = {}
    if settings.passages:
        finder = PassageFinder(read, standing, settings)
        shared = {
            pair: finder.find(*pair) if drafts is None or pair[0] < drafts else None
            for pair, likeness in measured.items()
            if likeness.words.shared * MIN_SHARE >= settings.min_passage_words
        }
    judged = len(articles) if drafts is None else drafts
    found = (
        _copy(
            (read[i], read[j]),
            likeness,
            same.get((i, j)),
            shared.get((i, j), Shared()),
            settings,
            first=who_was_first(articles[i], articles[j], filed=i < judged <= j),
        )
        for (i, j), likeness in measured.items()
    )
    return tuple(sorted(filter(None, found), key=lambda copy: (-copy.duplicate.similarity, copy.a, copy.b)))


def _copy(
    pair: tuple[Reused, Reused],
    likeness: PairLikeness,
    same: float | None,
    shared: Shared | None,
    settings: DuplicateSettings,
    *,
    first: str,
) -> Copy | None:
    """Return the pair as a copy, or None where the two share nothing worth saying.

    `same`: how sure it is that both are one report; None where they are one form filled in twice. `shared`: None where
    they may share passages and nobody looked for them.
    """
    relation, shown = (None, likeness.words) if same is None else _relate(*pair, likeness, same, settings)
    if relation is None and shared is not None and not shared.passages:
        return None
    a, b = (one.article for one in pair)
    duplicate = Duplicate(
        path=b.path,
        relation=relation or CopyRelation.SHARES_PASSAGES,
        similarity=shown.similarity,
        containment=shown.containment,
        containment_theirs=shown.containment_theirs,
        first=first,
        passages=shared.passages if shared else (),
        same_report=same or 0.0,
        short=shared.short if shared else 0,
    )
    return Copy(a.path, b.path, duplicate)


def _relate(
    a: Reused, b: Reused, likeness: PairLikeness, same: float, settings: DuplicateSettings
) -> tuple[CopyRelation | None, Likeness]:
    """Return what `a` is to `b`, and the figures that say so: of words, or of letters where only those are alike."""
    if a.article.text == b.article.text or (likeness.words.similarity == 1.0 and likeness.letters.similarity == 1.0):
        return CopyRelation.EXACT, likeness.words
    brief = a.filled.brief or b.filled.brief
    least = max(settings.min_containment, MIN_SHORT_CONTAINMENT if brief else 0.0)
    for shown in (likeness.words, likeness.letters):
        if shown.similarity >= settings.min_similarity:
            return CopyRelation.NEAR_DUPLICATE, shown
        if shown.overlap >= least:
            inside = shown.containment >= shown.containment_theirs
            return (CopyRelation.CONTAINED if inside else CopyRelation.CONTAINS), shown
    if same >= settings.min_same_report:
        return CopyRelation.NEAR_DUPLICATE, likeness.letters
    return None, likeness.words


def who_was_first(a: Article, b: Article, *, filed: bool = False) -> str:
    """Return "ours" or "theirs", whichever has the earlier date; "unknown" where a date is missing or both are one.

    `filed`: `a` is a draft and `b` an article that it is compared with. A draft without a date is not out yet, so what
    has a date came first.
    """
    if filed and b.published and not a.published:
        return "theirs"
    if not a.published or not b.published or a.published == b.published:
        return "unknown"
    return "ours" if a.published < b.published else "theirs"
