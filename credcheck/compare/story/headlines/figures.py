"""Figures of a headline that the story does not have, while it gives another one in the same place (HED802).

A figure alone is no slip: headlines count what the story lists ("five things to know") and add up what it names ("two
former presidents"). The story must give another figure of the same kind, and the headline's must be nowhere in it:
not rounded, not as an ordinal, not as an end of a range, not as a sum of two figures of one sentence.
"""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Final

from credcheck.compare.story.body import Body, stems_of
from credcheck.compare.story.thresholds import LOOSE_FIGURE, MISPRINT_DIGITS, SHARED_STEMS, SUMMED_FIGURES
from credcheck.lexicon.english.measures import SPANS_OF_TIME
from credcheck.model.statements import Heading, Quantity
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.fold import straighten

_DIGITS: Final = re.compile(r"\d+(?:[.,]\d+)*")
_REACH: Final = 40
"""Characters around a plain count whose words say what it counts."""
_ADDED: Final = re.compile(r"[^.;]{0,30}(?:,| and| plus)[^.;]{0,12}")
_COUNTS: Final = ("", "ordinal")
_LOOSE: Final = ("about", "more", "at-least", "less", "at-most", "up-to")


def find_headline_figures(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each figure of a heading that the story contradicts."""
    for heading in body.document.headings:
        for figure in heading.quantities:
            if _is_given(body, heading, figure):
                continue
            rival = _rival(body, heading, figure)
            if rival is not None:
                yield StoryFact(
                    FactKind.HEADLINE_FIGURE,
                    body.place(heading, figure.span),
                    figure.span.of(heading.text),
                    rival.span.of(body.document.article.text),
                    rival.span,
                )


def _is_given(body: Body, heading: Heading, figure: Quantity) -> bool:
    """Whether the story has the figure, in digits or words, exact or as a headline rounds it."""
    shown = straighten(figure.span.of(heading.text)).lower()
    digits = _DIGITS.findall(shown)
    if digits and all(re.search(rf"(?<![\d.,]){re.escape(one)}(?!\d)(?![.,]\d)", body.prose) for one in digits):
        return True
    if not digits and any(re.search(rf"\b{re.escape(word)}\b", body.prose) for word in shown.split()[:1]):
        return True
    return any(_rounds(figure, value) for one in body.quantities for value in _values(one)) or _is_sum(body, figure)


def _values(figure: Quantity) -> Iterator[float]:
    yield figure.value
    if figure.upper is not None:
        yield figure.upper
    if figure.of_total is not None:
        yield figure.of_total


def _rounds(headline: Quantity, value: float) -> bool:
    """Whether a value of the story is what the headline says, at the headline's precision."""
    for said in filter(None, (headline.value, headline.upper)):
        if said == value:
            return True
        step = _step(said, headline.decimals)
        if step > 1 or said != int(said):
            reach = LOOSE_FIGURE * said if headline.comparator in _LOOSE else step
            if abs(said - value) <= max(reach, step / 2 if value else 0):
                return True
    return False


def _step(value: float, decimals: int) -> float:
    """Return the size of the last digit that a figure gives: 1000 of 43,000; 0.1 of 5.7."""
    if value != int(value):
        return float(10.0**-decimals)
    step = 1.0
    while value and value % (step * 10) == 0:
        step *= 10
    return step


def _is_sum(body: Body, figure: Quantity) -> bool:
    """Whether two or three figures of one sentence add up to it: "four men and two women"."""
    for figures in body.by_sentence.values():
        same = [one for one in figures if one.unit == figure.unit][:SUMMED_FIGURES]
        for size in (2, 3):
            for part in combinations(same, size):
                listed = all(_ADDED.fullmatch(body.low[a.span.end : b.span.start]) for a, b in pairwise(part))
                if listed and sum(one.value for one in part) == figure.value:
                    return True
    return False


def _rival(body: Body, heading: Heading, figure: Quantity) -> Quantity | None:
    """Return the first figure of the story that stands where the headline's should: same unit, same thing counted."""
    around = heading.text[max(0, figure.span.start - _REACH) : figure.span.end + _REACH].lower()
    wanted = frozenset(stems_of(straighten(around)))
    return next((one for one in body.quantities if _same_slot(body, figure, one, wanted)), None)


def _same_slot(body: Body, figure: Quantity, other: Quantity, wanted: frozenset[str]) -> bool:
    if figure.unit in _COUNTS and other.unit in _COUNTS:
        if figure.noun in SPANS_OF_TIME and not wanted & body.stems_around(other.span, reach=_REACH):
            return False
        if figure.noun or other.noun:
            return figure.noun == other.noun and figure.unit == other.unit
        if figure.event and other.event:
            return figure.event == other.event
        sentence = body.sentence_at(other.span.start)
        return sentence is not None and len(wanted & set(stems_of(sentence.span.of(body.low)))) >= SHARED_STEMS
    if figure.unit != other.unit:
        return False
    near = wanted & body.stems_around(other.span)
    return figure.unit == "year-old" or bool(near) or is_misprint(figure.value, other.value)


def is_misprint(one: float, other: float) -> bool:
    """Whether two figures of two digits or more differ in one digit, or have two neighbours swapped."""
    at = _differing(one, other)
    return len(at) == 1 or is_swapped(one, other)


def is_swapped(one: float, other: float) -> bool:
    """Whether two figures of three digits or more are the same but for two neighbouring digits in the other order."""
    at = _differing(one, other)
    a, b = _digits(one), _digits(other)
    return (
        len(a) > MISPRINT_DIGITS
        and len(at) == 2
        and at[1] == at[0] + 1
        and a[at[0]] == b[at[1]]
        and a[at[1]] == b[at[0]]
    )


def _differing(one: float, other: float) -> list[int]:
    """Return the places of the digits that differ; none where the figures are not of one size."""
    a, b = _digits(one), _digits(other)
    if len(a) != len(b) or len(a) < MISPRINT_DIGITS or one == other or _size(one) != _size(other):
        return []
    return [place for place, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]


def _size(value: float) -> int:
    """Return the digits before the point."""
    return len(str(int(abs(value))))


def _digits(value: float) -> str:
    """Return the digits of a figure without zeros at either end."""
    return f"{value:.12g}".replace(".", "").strip("0")
