"""Which quantities make a sentence a figure: what somebody counted or measured, so that another could check it.

An age, a rank, a score, a time that something takes and a handful of persons are told like any other fact. A figure
that stands in a source, a cue, a date or a title belongs to that and says nothing of the event.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from credcheck.extract.thresholds import HANDFUL
from credcheck.lexicon.english.measures import NO_FIGURES
from credcheck.model.statements import Attribution, DateMention, Quantity, Quote, QuoteUse
from credcheck.text.span import Span


def find_figures(
    quantities: Sequence[Quantity],
    attributions: Sequence[Attribution],
    dates: Sequence[DateMention],
    quotes: Sequence[Quote],
) -> list[int]:
    """Return where the figures stand that somebody must have counted or measured, in reading order."""
    counted = [one.span for one in quantities if _is_counted(one)]
    if not counted:
        return []
    taken = _merge(
        [
            *(span for one in attributions for span in (*one.source, *one.cue)),
            *(one.span for one in dates),
            *(one.span for one in quotes if one.use is QuoteUse.TITLE),
        ]
    )
    return sorted(span.start for span in counted if not _lies_in(span, taken))


def _is_counted(quantity: Quantity) -> bool:
    if quantity.unit:
        return quantity.unit not in NO_FIGURES
    return bool(quantity.value > HANDFUL or quantity.event or quantity.of_total)


def _merge(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Return where the spans start and end, in order, those that touch one another as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted([(span.start, span.end) for span in spans]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _lies_in(span: Span, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(taken, (span.end, 0)) - 1
    return at >= 0 and span.start < taken[at][1]
