"""Differences: the values that two sentences of one event give differently, and those they agree on.

Says that they differ, never which is right.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from credcheck.compare.days import days_agree, differing_days
from credcheck.compare.figures import Figure, differing_figures, figures_agree
from credcheck.compare.people import Surroundings, differing_names, full_names
from credcheck.compare.side import Side
from credcheck.compare.wording import Alignment, align_quotes, quote_words
from credcheck.model.article import Span
from credcheck.model.candidates import Worded
from credcheck.model.evidence import Difference

_MIN_QUOTE_WORDS: Final = 5


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of holding a claim against one sentence."""

    differs: tuple[Difference, ...] = ()
    settled: frozenset[Span] = frozenset()
    """Our values that the sentence gives too."""
    quote: Alignment | None = None
    """The quotation that both have, or None."""


def compare_values(
    ours: Side, span: Span, worded: Worded, theirs: Side, sentence: int, around: Surroundings
) -> Compared:
    """Return how a claim and a sentence of another article differ in figures, dates, names and quoted words."""
    figures, days = ours.figures_in(span), ours.days_in(span)
    other_figures, other_days = theirs.figures(sentence), theirs.days(sentence)
    quote = _best_quote(ours, span, theirs, sentence)
    pairs = [("number", *pair) for pair in _figure_pairs(ours, figures, theirs, other_figures)]
    pairs += [("date", a.span, b.span) for a, b in differing_days(days, other_days)]
    names, other_names = full_names(ours.text, worded.terms), theirs.names(sentence)
    pairs += [("name", *pair) for pair in differing_names(names, other_names, around)]
    pairs += [("quote", a, b) for a, b in (quote.changes if quote else ())]
    settled = {a.span for a in figures if any(figures_agree(a.value, b.value) for b in other_figures)}
    settled |= {a.span for a in days if any(days_agree(a.value, b.value) for b in other_days)}
    settled |= quote.settled if quote else frozenset()
    return Compared(tuple(_difference(ours, theirs, *pair) for pair in pairs), frozenset(settled), quote)


def _figure_pairs(
    ours: Side, figures: list[Figure], theirs: Side, other_figures: list[Figure]
) -> Iterator[tuple[Span, Span]]:
    """Yield the figures that differ, but for counts that may have grown between the days of writing."""
    mine, other = ours.document.article.published, theirs.document.article.published
    later = mine is not None and other is not None and mine != other
    for a, b in differing_figures(figures, other_figures):
        known = any(figures_agree(one, b.value) and one.noun == b.value.noun for one in ours.document.quantities)
        if not known and not (later and a.value.event):
            yield a.span, b.span


def _best_quote(ours: Side, span: Span, theirs: Side, sentence: int) -> Alignment | None:
    """Return how the quotation that both hold best lies on both sides, or None."""
    best: Alignment | None = None
    for quote in ours.quotes_in(span):
        words = quote_words(ours.text, quote)
        if len(words) < _MIN_QUOTE_WORDS:
            continue
        for other in theirs.quotes_in(theirs.document.sentences[sentence].span):
            found = align_quotes(words, quote_words(theirs.text, other))
            if found and (best is None or found.equal > best.equal):
                best = found
    return best


def _difference(ours: Side, theirs: Side, kind: str, mine: Span, other: Span) -> Difference:
    note = f"{ours.document.text_of(mine)} / {theirs.document.text_of(other)}"
    return Difference(kind, mine, other, note)
