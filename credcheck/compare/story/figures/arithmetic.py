"""Reckoning that does not come out (CON814): parts and their total, a share, a margin in points."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.compare.story.thresholds import LOOSE_SHARE, MAX_PARTS, SHARE_TOLERANCE
from credcheck.lexicon.english.measures import ONES, TEENS
from credcheck.model.statements import Quantity, Sentence
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.span import Span

_SHARE_LEAD: Final = re.compile(
    r"(?:[,(] ?(?:or )?|\bor )(?:about |nearly |roughly |around |just over |just under |almost )?$"
)
_SHARE_REACH: Final = 90
"""Characters between a part and the share that is reckoned of it."""
_TOTAL: Final = re.compile(
    r"\b(?:for|giving|makes?|making|bringing) (?:a |the )?(?:grand |combined )?total (?:of|to) $"
    r"|, totall?ing $|\bin total, $"
)
_PLUS: Final = re.compile(r"(?: [a-z-]+){0,3} (?:plus|and another) (?:the |other |another )?")
_POINTS: Final = re.compile(
    r"\b(?P<points>\d+(?:\.\d+)?)(?:-point|-percentage-point| percentage points?| points?) ?(?P<of>margin|lead"
    r"|advantage|gap|edge|difference|spread|increase|rise|gain|jump|drop|decline|fall)"
)
PAIR: Final = re.compile(
    r"\b(?P<first>\d+(?:\.\d+)?) ?(?:%|percent|per cent)?(?:-| to |, compared (?:with|to) | versus | vs\.? "
    r"| against )(?P<second>\d+(?:\.\d+)?) ?(?:%|percent|per cent)"
)
_POINTS_REACH: Final = 60
_SPELLED: Final = {word: value for value, word in enumerate([*ONES, *TEENS])}
_NUMBER: Final = re.compile(
    rf"(?<![\w.,$£€-])(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{'|'.join(_SPELLED)})(?![\w%-]|[.,]\d"
    rf"| (?:million|billion|percent|per cent))"
)
_EXACT: Final = ("", "exact")


def find_sums(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each total, share and margin that the story's own figures do not give."""
    before: Sequence[Quantity] = ()
    for sentence in body.sentences:
        figures = body.by_sentence.get(sentence.id, ())
        if len(figures) > 1:
            yield from _shares(body, figures, before)
            yield from _totals(body, sentence, figures)
            yield from _plus(body, figures)
            if "point" in sentence.span.of(body.low):
                yield from _margins(body, sentence)
        before = figures


def _shares(body: Body, figures: Sequence[Quantity], before: Sequence[Quantity]) -> Iterator[StoryFact]:
    for at, share in enumerate(figures):
        part = figures[at - 1] if at else None
        if share.unit != "percent" or part is None or part.unit or share.upper is not None or part.comparator:
            continue
        between = body.low[part.span.end : share.span.start]
        if len(between) > _SHARE_REACH or not _SHARE_LEAD.search(between) or any(mark in between for mark in ".;"):
            continue
        totals = [part.of_total] if part.of_total else _wholes(part, [*before, *figures[: at - 1]])
        loose = LOOSE_SHARE if share.comparator else SHARE_TOLERANCE
        reckoned = [100 * part.value / total for total in totals if total]
        if reckoned and len(set(totals)) == 1 and abs(reckoned[0] - share.value) > loose + 10**-share.decimals / 2:
            whole = body.document.text_of(part.span)
            note = f"{part.value:g} of {totals[0]:g} is {reckoned[0]:.1f} percent"
            yield StoryFact(FactKind.SHARE, share.span, body.document.text_of(share.span), whole, part.span, note)


def _wholes(part: Quantity, figures: Sequence[Quantity]) -> list[float]:
    """Return the larger counts before a part, of which it may be a share."""
    return [one.value for one in figures if not one.unit and one.value > part.value]


def _totals(body: Body, sentence: Sentence, figures: Sequence[Quantity]) -> Iterator[StoryFact]:
    """Yield a fact for a total that no choice of the numbers before it in its sentence adds up to."""
    for total in figures:
        lead = body.low[sentence.span.start : total.span.end].rstrip("0123456789,.%")
        if total.comparator not in _EXACT or total.upper is not None or not _TOTAL.search(lead):
            continue
        parts = list(_NUMBER.finditer(body.low, sentence.span.start, total.span.start))[-MAX_PARTS:]
        values = [_value(one.group()) for one in parts]
        sums = {sum(some) for size in range(2, len(values) + 1) for some in combinations(values, size)}
        sums |= {one * other for one, other in combinations(values, 2)}  # two at each of seven agencies
        if len(values) > 1 and total.value not in sums:
            note = f"{' + '.join(f'{one:g}' for one in values)} = {sum(values):g}"
            beside = Span(parts[0].start(), parts[-1].end())
            shown = body.document.text_of(total.span)
            yield StoryFact(FactKind.SUM, total.span, shown, f"{sum(values):g}", beside, note)


def _value(number: str) -> float:
    return float(_SPELLED[number]) if number in _SPELLED else float(number.replace(",", ""))


def _plus(body: Body, figures: Sequence[Quantity]) -> Iterator[StoryFact]:
    """Yield a fact where "12 founders plus 18 countries" do not make the one total before them."""
    for first, second in pairwise(figures):
        between = body.low[first.span.end : second.span.start]
        totals = [one for one in figures if one.span < first.span and not one.unit and one.value > first.value]
        exact = not (first.comparator or second.comparator or first.unit or second.unit)
        if not exact or len(totals) != 1 or not _PLUS.fullmatch(between) or totals[0].comparator:
            continue
        added = first.value + second.value
        if added != totals[0].value:
            note = f"{first.value:g} + {second.value:g} = {added:g}"
            at = Span(first.span.start, second.span.end)
            shown = body.document.text_of(totals[0].span)
            yield StoryFact(FactKind.SUM, totals[0].span, shown, f"{added:g}", at, note)


def _margins(body: Body, sentence: Sentence) -> Iterator[StoryFact]:
    text = sentence.span.of(body.low)
    pairs = list(PAIR.finditer(text))
    for points in _POINTS.finditer(text):
        near = [
            one
            for one in pairs
            if min(abs(points.start() - one.end()), abs(one.start() - points.end())) <= _POINTS_REACH
        ]
        if len(near) != 1:
            continue
        first, second = float(near[0]["first"]), float(near[0]["second"])
        said = float(points["points"])
        if abs(abs(first - second) - said) > 0.11:
            at = Span(sentence.span.start + points.start(), sentence.span.start + points.end())
            beside = Span(sentence.span.start + near[0].start(), sentence.span.start + near[0].end())
            note = f"{max(first, second):g} − {min(first, second):g} = {abs(first - second):g}"
            yield StoryFact(FactKind.POINTS, at, body.document.text_of(at), body.document.text_of(beside), beside, note)
