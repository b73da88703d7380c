"""Differences: the values that two sentences of one event give differently, and those they agree on.

Says that they differ, never which is right.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.compare.differences.dates import Day, days_agree, days_differ, differing_days
from credcheck.compare.differences.figures import Figure, differing_figures, figures_agree, place_differs
from credcheck.compare.differences.same_event import in_series
from credcheck.compare.differences.speakers import another_speaker
from credcheck.compare.differences.subjects import subjects_differ
from credcheck.compare.sentences.aligned_words import Word, kept_numbers, lone_changes
from credcheck.compare.sentences.context import Slot, Value, settled_spans
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.sentences.names import FullName, Surroundings, another_name, differing_names
from credcheck.compare.sentences.quotes import Alignment, align_quotes, quote_words
from credcheck.model.evidence import Difference
from credcheck.text.span import Span

_SAME_FIGURES: Final = 3
"""Days between two reports up to which their figures are of one moment."""
_SAME_WEEK: Final = 6
"""Days between two reports up to which a day of the week is the same day in both."""

_MEASURES: Final = ("number", "date")
"""Kinds of values that belong to whomever the sentence is about."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of holding a claim against one sentence."""

    differs: tuple[Difference, ...] = ()
    settled: frozenset[Span] = frozenset()
    """Our values that the sentence gives too."""
    quote: Alignment | None = None
    """The quotation that both have, or None."""
    held: frozenset[Span] = frozenset()
    """Our values that differ between the same words on both sides."""

    @property
    def tells(self) -> bool:
        """Both have a value or a quotation in common, or one that differs."""
        return bool(self.differs or self.settled or self.quote)


def compare_values(
    ours: Side, span: Span, names: Sequence[FullName], theirs: Side, sentence: int, around: Surroundings
) -> Compared:
    """Return how a claim and a sentence of another article differ in figures, dates, names and quoted words.

    `names` are the full names of the claim. Two rows of tables or forms never differ: they look alike whatever they
    are of.
    """
    figures, days = ours.figures_in(span), ours.days_in(span)
    other_figures, other_days = theirs.figures(sentence), theirs.days(sentence)
    quotes = _shared_quotes(ours, span, theirs, sentence)
    pairs = [("number", *pair) for pair in _figure_pairs(ours, figures, theirs, other_figures)]
    one_week = within_week(ours, theirs)
    pairs += [
        ("date", a.span, b.span)
        for a, b in differing_days(days, other_days, one_week=one_week)
        if not _has_day(theirs, a)
    ]
    pairs += [("name", *pair) for pair in differing_names(names, theirs.names(sentence), around)]
    pairs += [("quote", *pair) for quote in quotes for pair in quote.changes if not _heard_too(ours, theirs, *pair)]
    spoken = (another_speaker(ours, theirs, quote) for quote in quotes)
    pairs += [("speaker", *pair) for pair in spoken if pair]
    words, others = ours.wording(span), theirs.wording(theirs.document.sentences[sentence].span)
    alone = lone_changes(words, others)
    pairs += _parallel_pairs(ours, theirs, alone, around, taken=[mine for _, mine, _ in pairs])
    own = ours.sentence_of(span).id
    if in_series(ours, theirs) or (ours.is_row(own) and theirs.is_row(sentence)):
        pairs = []
    if subjects_differ(ours, own, theirs, sentence, around.weights.names):
        pairs = [one for one in pairs if one[0] not in _MEASURES]
    return Compared(
        tuple(_difference(ours, theirs, *pair) for pair in pairs),
        settled_spans(figures, other_figures, figures_agree)
        | settled_spans(days, other_days, days_agree)
        | kept_numbers(words, others)
        | {span for quote in quotes for span in quote.settled},
        max(quotes, key=lambda quote: quote.equal, default=None),
        frozenset(mine for _, mine, _ in pairs for word, _ in alone if mine.overlaps(word.span)),
    )


def _parallel_pairs(
    ours: Side, theirs: Side, alone: Sequence[tuple[Word, Word]], around: Surroundings, *, taken: Sequence[Span]
) -> Iterator[tuple[str, Span, Span]]:
    """Yield the values that differ in one place of two sentences that run alike, their kind first."""
    for mine, other in alone:
        kind = _kind_of(ours, mine, theirs, other, around)
        if kind and not any(one.overlaps(mine.span) for one in taken):
            yield kind, mine.span, other.span


def _kind_of(ours: Side, mine: Word, theirs: Side, other: Word, around: Surroundings) -> str:
    """Return what a word that stands in the place of another is a value of: number, date, name; or ""."""
    day, other_day = _at(ours.days_in, ours, mine), _at(theirs.days_in, theirs, other)
    if day or other_day:
        one_week = within_week(ours, theirs)
        return "date" if day and other_day and days_differ(day, other_day, one_week=one_week) else ""
    figure, other_figure = _at(ours.figures_in, ours, mine), _at(theirs.figures_in, theirs, other)
    if figure and other_figure and figure.value.value != other_figure.value.value:
        return "number" if place_differs(figure, other_figure) and _one_moment(ours, figure, theirs) else ""
    if mine.number and other.number:
        return "number" if bool(figure) == bool(other_figure) else ""
    return "name" if another_name(mine, other, around) else ""


def _at(find: Callable[[Span], list[Slot[Value]]], side: Side, word: Word) -> Slot[Value] | None:
    """Return the value that a word belongs to, or None."""
    found = find(side.document.sentences[side.sentence_of(word.span).id].span)
    return next((one for one in found if one.span.covers(word.span)), None)


def _heard_too(ours: Side, theirs: Side, mine: Span, other: Span) -> bool:
    """Whether their article has our words among ours elsewhere, or one of the two is a part of a word.

    "Would materially increase" is quoted by both, "significantly" was said another time; "the president's Christian"
    is "is not a Christian" cut at its apostrophe.
    """
    words = ours.wording(ours.sentence_of(mine).span)
    inside = [at for at, word in enumerate(words.words) if word.span.overlaps(mine)]
    instead = [word for word in theirs.wording(theirs.sentence_of(other).span).words if word.span.overlaps(other)]
    changed = [*(words.words[at] for at in inside), *instead]
    if any(len(word.text) == 1 and word.text.isalpha() and word.text.casefold() not in ("a", "i") for word in changed):
        return True
    if not inside:
        return False
    start, end = inside[0], inside[-1] + 1
    runs = (words.folded[max(0, start - 2) : end], words.folded[start : end + 2])
    wanted = [f" {' '.join(run)} " for run in runs if len(run) == end - start + 2]
    texts = (f" {' '.join(theirs.wording(one.span).folded)} " for one in theirs.document.sentences)
    return any(run in text for text in texts for run in wanted)


def _figure_pairs(
    ours: Side, figures: list[Figure], theirs: Side, other_figures: list[Figure]
) -> Iterator[tuple[Span, Span]]:
    """Yield the figures that differ, but for those that may have changed between the days of writing.

    A count of casualties grows by the day; a poll, a price or a tally is another one after a few days.
    """
    for a, b in differing_figures(figures, other_figures):
        if _one_moment(ours, a, theirs):
            yield a.span, b.span


def _has_day(side: Side, day: Day) -> bool:
    """Whether an article has a date anywhere: it is then a date of something else in the sentence at hand."""
    return any(days_agree(day.value, other) for other in side.document.dates)


def _one_moment(ours: Side, figure: Figure, theirs: Side) -> bool:
    """Say whether a figure cannot have changed between the days on which two reports were written."""
    return _days_apart(ours, theirs) <= (0 if figure.value.event else _SAME_FIGURES)


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
