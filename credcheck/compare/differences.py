"""Differences: the values that two sentences of one event give differently, and those they agree on.

Says that they differ, never which is right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from credcheck.compare.days import days_agree, differing_days
from credcheck.compare.figures import Figure, differing_figures, figures_agree
from credcheck.compare.people import FullName, Surroundings, differing_names
from credcheck.compare.side import Side
from credcheck.compare.slots import settled_spans
from credcheck.compare.wording import Alignment, align_quotes, quote_words
from credcheck.model.article import Span
from credcheck.model.evidence import Difference


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of holding a claim against one sentence."""

    differs: tuple[Difference, ...] = ()
    settled: frozenset[Span] = frozenset()
    """Our values that the sentence gives too."""
    quote: Alignment | None = None
    """The quotation that both have, or None."""


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
    pairs += [("date", a.span, b.span) for a, b in differing_days(days, other_days)]
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
    """Yield the figures that differ, but for counts that may have grown between the days of writing."""
    mine, other = ours.document.article.published, theirs.document.article.published
    later = mine is not None and other is not None and mine != other
    for a, b in differing_figures(figures, other_figures):
        if not (later and a.value.event):
            yield a.span, b.span


def _shared_quotes(ours: Side, span: Span, theirs: Side, sentence: int) -> list[Alignment]:
    """Return, for each quotation of our claim that the sentence has too, how both lie beside each other."""
    others = [quote_words(theirs.text, part) for part in theirs.quotes_in(theirs.document.sentences[sentence].span)]
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
