"""Figures of two sentences that report one event: which stand for the same thing, and which of those differ.

Cautious by design: rounding, comparators, ranges, totals beside parts and figures of different things are no
difference.
"""

from collections.abc import Sequence
from math import inf, isclose
from typing import Final

from credcheck.compare.sentences.context import Slot, akin, differing_pairs
from credcheck.lexicon.english.measures import COUNTED_SPANS, MANY_FACES, SPANS_OF_TIME
from credcheck.model.statements import Quantity
from credcheck.text.span import Span
from credcheck.text.terms import term_key

Figure = Slot[Quantity]

_UNCOMPARED: Final = frozenset({"ordinal", "score", "fraction", "clock", "time"})
"""Units whose figures are no measure of the event."""
_LIST: Final = 6
"""A sentence with more figures is a list or a table, where neighbours mislead."""
_COUNTED: Final = SPANS_OF_TIME | {"year-old", "percent", "magnitude", "night"}
"""Units whose figures are not converted from another unit."""
_MEASURED: Final = 0.015
"""Share by which a measure or a sum may miss on each side: miles of kilometres, dollars of euros."""
_THOUSAND: Final = 1000.0
_FARTHEST: Final = 100.0
_ABOUT: Final = 0.15
"""Share by which "about 100" may miss."""
_ONE_SIDED: Final = ({"more", "at-least"}, {"less", "at-most", "up-to"})
_LEAST: Final = 0.25
"""Share of the greater by which "more than 50" and "more than 60" may miss: whoever knows of 70 does not write 50."""
_OF_ITS_OWN: Final = frozenset(map(term_key, ("margin", "sampling")))
"""Words near a figure that every poll has for itself: its margin of error, its sample."""


def differing_figures(ours: Sequence[Figure], theirs: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Return the pairs that count or measure one thing with two values, ours first; lists of figures are left out."""
    if max(len(ours), len(theirs)) > _LIST:
        return []
    pairs = differing_pairs(ours, theirs, agree=figures_agree, same=same_slot)
    return [
        pair
        for pair in pairs
        if pair[0].value.unit != "percent" or not (_several_shares(ours) or _several_shares(theirs))
    ]


def _several_shares(figures: Sequence[Figure]) -> bool:
    """Say whether a sentence gives several shares: of a poll one has the figure of one, another that of another."""
    return sum(one.value.unit == "percent" for one in figures) > 1


def figures_agree(ours: Quantity, theirs: Quantity) -> bool:
    """Say whether one value could satisfy both, as each was written; equal values agree whatever they count."""
    if ours.value == theirs.value:
        return True
    if any(ours.comparator in side and theirs.comparator in side for side in _ONE_SIDED):
        return ours.unit == theirs.unit and abs(ours.value - theirs.value) <= _LEAST * max(ours.value, theirs.value)
    low, high = _bounds(ours)
    other_low, other_high = _bounds(theirs)
    return ours.unit == theirs.unit and max(low, other_low) <= min(high, other_high)


def unsaid_figures(ours: Sequence[Figure], theirs: Sequence[Figure]) -> tuple[Span, ...]:
    """Return where our figures stand that the other side does not give; times and ordinals are left out."""
    return tuple(
        one.span
        for one in ours
        if one.value.unit not in _UNCOMPARED and not any(figures_agree(one.value, other.value) for other in theirs)
    )


def same_slot(ours: Figure, theirs: Figure) -> bool:
    """Say whether two figures count or measure one thing: unit, noun, event, total and surroundings fit."""
    mine, other = ours.value, theirs.value
    if {mine.unit, other.unit} == {"", "year-old"}:
        return _of_one_age(ours, theirs) or _of_one_age(theirs, ours)
    if mine.unit != other.unit or _stands_alone(ours) or _stands_alone(theirs) or not _of_one_kind(ours, theirs):
        return False
    if mine.noun != other.noun:
        return not (mine.noun and other.noun) and _akin_without_noun(ours, theirs)
    if mine.event and mine.event == other.event:
        return True
    if (
        mine.unit in SPANS_OF_TIME
        or mine.noun in COUNTED_SPANS
        or ((not mine.noun or mine.noun in MANY_FACES) and mine.unit in ("", "year-old"))
    ):
        return ours.adjoins(theirs)
    return akin(ours, theirs)


def may_be_one_thing(ours: Figure, theirs: Figure) -> bool:
    """Whether two figures of one unit and one noun may count one thing, whatever the words around them.

    "$8 million" beside "$8 billion" is a slip of the pen, however far apart they are.
    """
    mine, other = ours.value, theirs.value
    if _stands_alone(ours) or _stands_alone(theirs) or not _adds_up_alike(ours, theirs):
        return False
    if _worlds_apart(mine, other) and not (mine.unit and _another_scale(mine.value, other.value)):
        return False
    many = mine.noun in MANY_FACES and mine.unit in ("", "year-old")
    if many or mine.unit in SPANS_OF_TIME or mine.noun in COUNTED_SPANS:
        return ours.adjoins(theirs) or bool(mine.event and mine.event == other.event)
    return True


def is_list(figures: Sequence[Figure]) -> bool:
    """Whether a sentence gives so many figures, or several shares, that neighbours mislead."""
    return len(figures) > _LIST or _several_shares(figures)


def _of_one_age(aged: Figure, bare: Figure) -> bool:
    """Say whether a bare figure stands behind the name of whoever has the age: "Kane, 63, and", "Kane, 63, of Varn"."""
    noun = aged.value.noun
    return bool(noun) and aged.value.unit == "year-old" and bare.apposed and bare.before == term_key(noun)


def _of_one_kind(ours: Figure, theirs: Figure) -> bool:
    """Say whether both are parts or neither is, both add up or neither does, and the same befell what they count."""
    return _adds_up_alike(ours, theirs) and not _worlds_apart(ours.value, theirs.value)


def _adds_up_alike(ours: Figure, theirs: Figure) -> bool:
    mine, other = ours.value, theirs.value
    events = {mine.event, other.event} - {""}
    return (mine.of_total is None) == (other.of_total is None) and ours.summed == theirs.summed and len(events) < 2


def _another_scale(ours: float, theirs: float) -> bool:
    """Whether one is a thousand or a million times the other, and both are thousands at least."""
    low, high = sorted((abs(ours), abs(theirs)))
    return low >= _THOUSAND and any(isclose(low * _THOUSAND**power, high) for power in (1, 2))


def place_differs(ours: Figure, theirs: Figure) -> bool:
    """Say whether two figures that stand in one place, the one written otherwise than the other, are not the same.

    Ranks, other units, sums, rounding and what every poll has for itself are no difference.
    """
    mine, other = ours.value, theirs.value
    if (
        mine.unit != other.unit
        or ours.summed != theirs.summed
        or mine.unit == "ordinal"
        or (ours.near | theirs.near) & _OF_ITS_OWN
    ):
        return False
    return not figures_agree(mine, other)


def _akin_without_noun(ours: Figure, theirs: Figure) -> bool:
    """Say whether a figure without a noun is of one thing with another: a measure, or an age after the same name."""
    follows = ours.apposed and theirs.apposed and ours.before == theirs.before
    measure = bool(ours.value.unit) and ours.value.unit not in SPANS_OF_TIME
    return (follows or measure) and akin(ours, theirs)


def _stands_alone(figure: Figure) -> bool:
    """Say whether a figure is no measure of the event, a part of another, or one that every poll has for itself."""
    return figure.value.unit in _UNCOMPARED or figure.part or bool(figure.near & _OF_ITS_OWN)


def _worlds_apart(ours: Quantity, theirs: Quantity) -> bool:
    """Say whether the values are so far apart that one lacks its "million", or both are of different things."""
    low, high = sorted((abs(ours.value), abs(theirs.value)))
    return high > _FARTHEST * max(low, 1.0)


def _bounds(quantity: Quantity) -> tuple[float, float]:
    """Return the least and the greatest value that the words allow."""
    low, high = quantity.value, quantity.value if quantity.upper is None else quantity.upper
    slack = _rounding(quantity)
    if quantity.unit and quantity.unit not in _COUNTED:
        slack = max(slack, _MEASURED * abs(low))
    low, high = low - slack, high + slack
    match quantity.comparator:
        case "about":
            return low - _ABOUT * abs(low), high + _ABOUT * abs(high)
        case "more" | "at-least":
            return low, inf
        case "less" | "at-most" | "up-to":
            return -inf, high
    return low, high


def _rounding(quantity: Quantity) -> float:
    """Return by how much the writer may have rounded: half a step of the last digit that is not a zero."""
    if quantity.decimals:
        return _scale(quantity) * 0.5 * 10.0**-quantity.decimals
    value = abs(quantity.value)
    if value < 100 or not isclose(value, round(value)):
        return 0.0
    step = 1
    while round(value) % (step * 10) == 0:
        step *= 10
    return 0.0 if step == 1 else 0.5 * step


def _scale(quantity: Quantity) -> float:
    """Return what one of the written number is worth: a million for "2.3 million"."""
    scale = 1.0
    while abs(quantity.value) / (scale * 1000) >= 1 and scale < 1e12:
        scale *= 1000
    return scale
