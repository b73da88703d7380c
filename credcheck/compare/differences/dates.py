"""Dates of two sentences that report one event: which mark the same thing, and which of those differ.

Days of the week stand for themselves: one event falls on one day of the week whenever it is written about.
"""

from collections.abc import Sequence
from typing import Final

from credcheck.compare.sentences.context import Slot, akin_beside_words, differing_pairs
from credcheck.lexicon.english.reporting_verbs import DATED_ACTS
from credcheck.model.statements import DateMention

Day = Slot[DateMention]

_TOLD_LATER: Final = frozenset({"identifi"})
"""Words near a date that tell of the event afterwards: victims are identified on another day than they died."""


def differing_days(ours: Sequence[Day], theirs: Sequence[Day], *, one_week: bool = True) -> list[tuple[Day, Day]]:
    """Return the pairs that date one thing differently, ours first.

    `one_week`: both reports were written so near each other that a day of the week is the same day in both.
    """
    pairs = differing_pairs(ours, theirs, agree=days_agree, same=same_slot)
    return [pair for pair in pairs if one_week or not _by_weekday(*pair)]


def days_differ(ours: Day, theirs: Day, *, one_week: bool) -> bool:
    """Say whether two dates that stand in one place are not the same, whatever else is around them."""
    disagree = _same(ours.value, theirs.value) is False
    return disagree and not _of_report(ours, theirs) and (one_week or not _by_weekday(ours, theirs))


def _by_weekday(ours: Day, theirs: Day) -> bool:
    """Say whether a day of the week is all that two dates have in common to compare."""
    mine, other = _written(ours.value), _written(theirs.value)
    return not any(a is not None and b is not None for a, b in zip(mine[1:], other[1:], strict=True))


def days_agree(ours: DateMention, theirs: DateMention) -> bool:
    """Say whether both mean the same day; what cannot be told is no agreement, and no disagreement either."""
    return _same(ours, theirs) is True


def _same(ours: DateMention, theirs: DateMention) -> bool | None:
    """Return whether both mean the same day, or None where it cannot be told.

    A day of the week beside a day of the month agrees where the days of writing say so, and never disagrees: the days
    of writing are too often read from the page.
    """
    written = [
        mine == other
        for mine, other in zip(_written(ours), _written(theirs), strict=True)
        if mine is not None and other is not None
    ]
    if written:
        return all(written)
    if (
        ours.start
        and ours.end
        and theirs.start
        and theirs.end
        and ours.start <= theirs.end
        and theirs.start <= ours.end
    ):
        return True
    return None


def _written(mention: DateMention) -> tuple[int | None, ...]:
    return mention.weekday, mention.day, mention.month, mention.year


def same_slot(ours: Day, theirs: Day) -> bool:
    """Say whether two dates stand among the same words and disagree; days of reports are left out."""
    if _of_report(ours, theirs) or _same(ours.value, theirs.value) is not False:
        return False
    return akin_beside_words(ours, theirs) or (_slipped(ours.value, theirs.value) and len(ours.near & theirs.near) >= 2)


def _slipped(ours: DateMention, theirs: DateMention) -> bool:
    """Say whether both are a whole date, of one day of the month, and the month or the year alone is another."""
    whole = (ours.day, ours.month, ours.year), (theirs.day, theirs.month, theirs.year)
    same = [mine == other for mine, other in zip(*whole, strict=True)]
    return None not in (*whole[0], *whole[1]) and same[0] and sum(same) == len(same) - 1


def _of_report(ours: Day, theirs: Day) -> bool:
    """Say whether a date may be the day of a report, which every report has for itself."""
    return bool((ours.beside | theirs.beside) & DATED_ACTS or (ours.near | theirs.near) & _TOLD_LATER)
