"""Sameness: pairs with their likeness in, those that are one report out, told from forms and from standing text."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from credcheck.compare.copies.clusters import link_by_average
from credcheck.compare.copies.passage_use import Reused
from credcheck.compare.copies.similarity import Likenesses, PairLikeness
from credcheck.compare.copies.templates import is_refilled, opens_alike
from credcheck.model.settings import DuplicateSettings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Pair = tuple[int, int]

MAX_STANDING: Final = 0.5
"""Share of what two texts have in common that may stand in many other stories as well."""
ALL_BUT_SAME: Final = 0.97
"""From this likeness on nothing is left that could have been filled in."""
SURE_OPENING: Final = 0.6
"""Openings that share so many of their letters in a row are laid out the same: no need to align them."""
NO_OPENING: Final = 0.2
"""Openings that share fewer are not the same, whatever an alignment makes of them."""


def tell_reports(
    likenesses: Likenesses,
    measured: Mapping[Pair, PairLikeness],
    read: Sequence[Reused],
    settings: DuplicateSettings,
) -> tuple[dict[Pair, float], "NDArray[np.uint64]"]:
    """Return how sure each pair is one report, 0.0 to 1.0, and the shingles that stand in many stories.

    A pair that is one form filled in twice, or whose common text is mostly standing text, is left out. What stands in
    many stories is counted by a first clustering, so that thirty copies of one report count once.
    """
    same = {pair: likeness for pair, likeness in measured.items() if not _is_form(pair, likeness, read, settings)}
    sure = _sure_of(same, read, settings)
    stories = link_by_average(len(read), sure, at_least=settings.min_same_report)
    standing = likenesses.standing(stories, at_least=settings.boilerplate_stories)
    if len(standing):
        asked = [
            pair for pair in sure if same[pair].letters.similarity < ALL_BUT_SAME and _is_alike(same[pair], settings)
        ]
        shares = likenesses.shares_standing(asked, standing=standing)
        sure = {pair: value for pair, value in sure.items() if shares.get(pair, 0.0) < MAX_STANDING}
    return sure, standing


def _sure_of(
    same: Mapping[Pair, PairLikeness], read: Sequence[Reused], settings: DuplicateSettings
) -> dict[Pair, float]:
    """Return how sure each pair is one report.

    Openings are aligned only where it shows. A pair that is not alike is seen by its passages or not at all, and it
    cannot change which articles come together unless both of its own may come together with some other.
    """
    joining = {text for pair, likeness in same.items() if _joins(likeness, settings) for text in pair}
    return {
        pair: _opening_sure(pair, likeness, read, settings)
        if settings.passages or joining.issuperset(pair) or _is_alike(likeness, settings)
        else 0.0
        for pair, likeness in same.items()
    }


def _joins(likeness: PairLikeness, settings: DuplicateSettings) -> bool:
    """Say whether a pair may be sure enough to make two articles one report."""
    return likeness.opening >= NO_OPENING and likeness.same_report >= settings.min_same_report


def _is_alike(likeness: PairLikeness, settings: DuplicateSettings) -> bool:
    """Say whether a pair could be called a copy at all."""
    return (
        likeness.same_report >= settings.min_same_report
        or max(likeness.words.similarity, likeness.letters.similarity) >= settings.min_similarity
        or max(likeness.words.overlap, likeness.letters.overlap) >= settings.min_containment
    )


def _is_form(pair: Pair, likeness: PairLikeness, read: Sequence[Reused], settings: DuplicateSettings) -> bool:
    """Say whether a pair is one form filled in twice; asked only of pairs that are alike."""
    if likeness.letters.similarity >= ALL_BUT_SAME or not _is_alike(likeness, settings):
        return False
    return is_refilled(read[pair[0]].filled, read[pair[1]].filled)


def _opening_sure(pair: Pair, likeness: PairLikeness, read: Sequence[Reused], settings: DuplicateSettings) -> float:
    """Return how sure a pair is one report, 0.0 where their openings do not bear it out."""
    if likeness.same_report < settings.min_same_report / 2 or likeness.opening >= SURE_OPENING:
        return likeness.same_report
    if likeness.opening < NO_OPENING:
        return 0.0
    return likeness.same_report if opens_alike(read[pair[0]].filled, read[pair[1]].filled) else 0.0
