"""Differences: the values that two sentences of one event give differently, and those they agree on.

Says that they differ, never which is right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.compare.days import days_agree, differing_days
from credcheck.compare.figures import Figure, differing_figures, figures_agree
from credcheck.compare.people import FullName, Surroundings, differing_names
from credcheck.compare.side import Side
from credcheck.compare.slots import settled_spans
from credcheck.compare.wording import Alignment, align_quotes, quote_words
from credcheck.model.article import Span
from credcheck.model.evidence import Difference

_SAME_FIGURES: Final = 3
"""Days between two reports up to which their figures are of one moment."""
_SAME_WEEK: Final = 6
"""Days between two reports up to which a day of the week is the same day in both."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of holding a claim against one sentence."""

    differs: tuple[Difference, ...] = ()
    settled: frozenset[Span] = frozenset()
    """Our values that the sentence gives too."""
    quote: Alignment | None = None
    """The quotation that both have, or None."""

    @property
    def tells(self) -> bool:
        """Both have a value or a quotation in common, or one that differs."""
        return bool(self.differs or self.settled or self.quote)


def compare_values(
    ours: Side, span: Span, names: Sequence[FullName], theirs: Side, sentence: int, around: Surroundings
) -> Compared:
    """Return how a claim and a sentence of another article differ in figures, dates, names and quoted words.

    `names` are the full names of the claim.
    """
    figures, days = ours.figures_in(span), ours.days_in(span)
    other_figures, other_days = theirs.figures(sentence), theirs.days(sentence)
    quotes = _shared_quotes(ours, span, theirs, sentence)
    pairs = [("number", *pair) for pair in _figure_pairs(ours, figures, theirs, other_figures)]
    one_week = within_week(ours, theirs)
    pairs += [("date", a.span, b.span) for a, b in differing_days(days, other_days, one_week=one_week)]
    pairs += [("name", *pair) for pair in differing_names(names, theirs.names(sentence), around)]
    pairs += [("quote", *pair) for quote in quotes for pair in quote.changes]
    return Compared(
        tuple(_difference(ours, theirs, *pair) for pair in pairs),
        settled_spans(figures, other_figures, figures_agree)
        | settled_spans(days, other_days, days_agree)
        | {span for quote in quotes for span in quote.settled},
        max(quotes, key=lambda quote: quote.equal, default=None),
    )


def _figure_pairs(
    ours: Side, figures: list[Figure], theirs: Side, other_figures: list[Figure]
) -> Iterator[tuple[Span, Span]]:
    """Yield the figures that differ, but for those that may have changed between the days of writing.

    A count of casualties grows by the day; a poll, a price or a tally is another one after a few days.
    """
    apart = _days_apart(ours, theirs)
    for a, b in differing_figures(figures, other_figures):
        if apart <= (0 if a.value.event else _SAME_FIGURES):
            yield a.span, b.span


def within_week(ours: Side, theirs: Side) -> bool:
    """Say whether a day of the week is the same day in two reports; so it is taken where a date is not known."""
    return _days_apart(ours, theirs) <= _SAME_WEEK


def _days_apart(ours: Side, theirs: Side) -> int:
    """Return how many days lie between the days of writing, or 0 where one of them is not known."""
    mine, other = ours.document.article.published, theirs.document.article.published
    return abs((mine - other).days) if mine and other else 0


def _shared_quotes(ours: Side, span: Span, theirs: Side, sentence: int) -> list[Alignment]:
    """Return, for each quotation of our claim that the sentence has too, how both lie beside each other."""
    others = theirs.quoted(sentence)
    shared = []
    for part in ours.quotes_in(span) if others else ():
        words = quote_words(ours.text, part)
        aligned = [found for other in others if (found := align_quotes(words, other)) is not None]
        if aligned:
            shared.append(max(aligned, key=lambda found: found.equal))
    return shared


def _difference(ours: Side, theirs: Side, kind: str, mine: Span, other: Span) -> Difference:
    note = f"{ours.document.text_of(mine)} / {theirs.document.text_of(other)}"
    return Difference(kind, mine, other, note)
