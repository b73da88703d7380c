"""One amount, two values: figures of a story that are one misprint apart and speak of the same thing (CON813)."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.compare.story.headlines.figures import is_misprint, is_swapped
from credcheck.compare.story.thresholds import LEAD_WORDS, MAX_FIGURES
from credcheck.model.statements import Quantity
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.terms import term_key

_NOT_MEASURES: Final = frozenset(
    ("", "ordinal", "percent", "year-old", "score", "year", "month", "day", "week", "hour", "minute", "second")
)


def find_figures(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each amount that stands once and differs by a misprint from one that stands for the same.

    Two neighbouring digits swapped are a misprint; one other digit is one only behind the same words ("in exchange for
    $5.7 billion", "in exchange for $5.9 billion"): two sums of one size are two sums as a rule. Amounts of one
    sentence are compared on purpose, and a range or an "about" is no contradiction.
    """
    measures = [one for one in body.quantities if _is_plain(one)][:MAX_FIGURES]
    counts = Counter((one.unit, one.value) for one in measures)
    reported: set[float] = set()
    for first, second in combinations(measures, 2):
        if first.unit != second.unit or not is_misprint(first.value, second.value):
            continue
        odd, usual = (
            (first, second) if counts[first.unit, first.value] < counts[second.unit, second.value] else (second, first)
        )
        if counts[odd.unit, odd.value] > 1 or odd.value in reported or not _one_thing(body, odd, usual):
            continue
        reported.add(odd.value)
        shown, other = body.document.text_of(odd.span), body.document.text_of(usual.span)
        yield StoryFact(FactKind.FIGURE, odd.span, shown, other, usual.span)


def _is_plain(figure: Quantity) -> bool:
    return figure.unit not in _NOT_MEASURES and figure.upper is None and not figure.comparator


def _one_thing(body: Body, odd: Quantity, usual: Quantity) -> bool:
    """Whether two amounts stand for one thing: digits swapped, or the same words lead up to both."""
    if body.sentence_at(odd.span.start) is body.sentence_at(usual.span.start) or odd.decimals != usual.decimals:
        return False
    if is_swapped(odd.value, usual.value):
        return True
    leads = [_lead(body, one) for one in (odd, usual)]
    return leads[0] == leads[1] and any(map(term_key, leads[0]))


def _lead(body: Body, figure: Quantity) -> list[str]:
    """Return the last words before an amount, in small letters."""
    return re.findall(r"[a-z']+", body.low[max(0, figure.span.start - 60) : figure.span.start])[-LEAD_WORDS:]
