"""Values: the figures and dates of two whole articles, and those that are foreign to both.

A value counts as another one only where ours is nowhere in their article and theirs nowhere in ours, both are of one
unit and of one thing counted, and enough of the words around them are the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.compare.differences.dates import days_agree
from credcheck.compare.differences.figures import Figure, figures_agree, is_list, may_be_one_thing
from credcheck.compare.differences.thresholds import (
    COMPOUND_CONTEXT,
    DATE_CONTEXT,
    FIGURE_CONTEXT,
    NEAR_DATE,
    NEAR_FIGURE,
    SLIP_CONTEXT,
    STATEMENT_SHARE,
    STATEMENT_TERMS,
)
from credcheck.compare.sentences.calendar import TIMES
from credcheck.compare.sentences.context import Slot
from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.function_words import BEFORE_VALUE
from credcheck.lexicon.english.measures import COMPOUND_UNITS, ONES, TEENS, TENS
from credcheck.lexicon.english.reporting_nouns import OCCASIONS_OF_TALK
from credcheck.model.candidates import Weights
from credcheck.model.statements import DateMention, Quantity
from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import Term, term_key

_NUMBER_WORDS: Final = {word: value for value, word in enumerate((*ONES, *TEENS))} | {
    word: 10 * value for value, word in enumerate(TENS, start=2)
}
_COMPOUND: Final = re.compile(
    rf"\b(?P<number>\d+(?:\.\d+)?|{'|'.join(_NUMBER_WORDS)})-(?P<unit>{'|'.join(COMPOUND_UNITS)})\b(?!-old)",
    re.IGNORECASE,
)
_UNCOMPARED: Final = frozenset({"score", "fraction", "clock", "time"})
_TIMES: Final = TIMES - {term_key(word) for word in ("publish", "post", "update")}
_LEAD_REACH: Final = 24
_UNTIL: Final = {"until": "to", "till": "to", "through": "to", "during": "in"}
_PREPOSITIONS: Final = BEFORE_VALUE
_SLIPPED: Final = frozenset({"", "usd", "eur", "gbp", "percent"})
_TALK: Final = frozenset(map(term_key, OCCASIONS_OF_TALK))
"""Words of talk: whoever is in the news gives an interview or a statement on many days."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value of an article: what it is of, and the words around it."""

    kind: str
    """number | date"""
    slot: str
    """What is compared with it: its unit and what is counted."""
    value: object
    """The `Quantity`, the `DateMention`, or the number of a compound as it is written."""
    span: Span
    sentence: int
    figure: Figure | None
    """A figure of the article with what is known of its surroundings; None for dates and compounds."""
    near: frozenset[str]
    adjoining: frozenset[str]
    """The terms right before and right after, each with its side: "<vote", ">seat"."""
    names: frozenset[str]
    """The terms near it that are written with a capital."""
    words: frozenset[str]
    """The terms of its whole sentence that are no names, figures or times."""
    lead: str
    """The word right before it, folded: "since", "with"."""


def find_values(side: Side) -> Mapping[str, Sequence[Value]]:
    """Return the values of an article's reports by what they are compared with, in reading order."""
    found: dict[str, list[Value]] = {}
    for value in (*_figures(side), *_dates(side), *_written(side)):
        found.setdefault(value.slot, []).append(value)
    return found


def _figures(side: Side) -> Iterator[Value]:
    for sentence in side.document.sentences:
        figures = side.figures(sentence.id)
        if not side.reports(sentence.id) or side.is_row(sentence.id) or is_list(figures):
            continue
        for figure in figures:
            quantity = figure.value
            slot = f"{quantity.unit} {quantity.noun if quantity.unit in ('', 'ordinal') else ''}".strip()
            if quantity.unit not in _UNCOMPARED and (quantity.unit or quantity.noun):
                yield _value(side, slot, figure, quantity.span, sentence.id)


def _dates(side: Side) -> Iterator[Value]:
    for mention in side.document.dates:
        sentence = side.sentence_of(mention.span).id
        if not side.reports(sentence):
            continue
        slot = ""
        if mention.weekday is not None and mention.day is None:
            slot = "weekday"
        elif mention.day is not None:
            slot = "day"
        elif mention.year is not None and mention.month is None and not mention.relative:
            slot = "year"
        elif mention.month is not None:
            slot = "month"
        if slot:
            yield _value(side, slot, mention, mention.span, sentence)


def _written(side: Side) -> Iterator[Value]:
    """Yield values that are read from the words: "seven-term", "48-page"."""
    for sentence in side.document.sentences:
        if not side.reports(sentence.id):
            continue
        text, start = straighten(sentence.span.of(side.text)), sentence.span.start
        for found in _COMPOUND.finditer(text):
            number = found["number"].casefold()
            value = str(_NUMBER_WORDS.get(number, number))
            unit = found["unit"].casefold()
            yield _value(side, f"-{unit}", value, _of(found, start, "number"), sentence.id)


def _of(found: re.Match[str], start: int, group: str | int = 0) -> Span:
    return Span(start + found.start(group), start + found.end(group))


def _value(side: Side, slot: str, value: Figure | DateMention | str, span: Span, sentence: int) -> Value:
    figure = value if isinstance(value, Slot) else None
    counted = term_key(figure.value.noun) if figure and figure.value.noun else ""
    terms = [term for term in side.worded[sentence].terms if not term.span.overlaps(span) and term.key != counted]
    reach = NEAR_DATE if isinstance(value, DateMention) else NEAR_FIGURE
    before = [term for term in terms if term.span.end <= span.start and term.key not in _TIMES][-reach:]
    after = [term for term in terms if term.span.start >= span.end and term.key not in _TIMES][:reach]
    words = [term.key for term in (*before, *after) if not _number(term)]
    figures = [f"<{term.key}" for term in before if _number(term)] + [f">{term.key}" for term in after if _number(term)]
    beside = {f"<{one.key}" for one in before[-1:]} | {f">{one.key}" for one in after[:1]}
    return Value(
        "date" if isinstance(value, DateMention) else "number",
        slot,
        figure.value if figure else value,
        span,
        sentence,
        figure,
        frozenset((*words, *figures)),
        frozenset(beside),
        frozenset(term.key for term in (*before, *after) if term.capital and not _number(term)),
        frozenset(term.key for term in terms if not (term.capital or _number(term) or term.key in _TIMES)),
        _lead(side.text, span),
    )


def _lead(text: str, at: Span) -> str:
    words = text[max(0, at.start - _LEAD_REACH) : at.start].split()
    word = words[-1].casefold().strip("(“\"'") if words else ""
    return _UNTIL.get(word, word)


def _number(term: Term) -> bool:
    return term.key[0].isdigit()


def foreign_values(
    ours: Mapping[str, Sequence[Value]], theirs: Mapping[str, Sequence[Value]], weights: Weights
) -> Iterator[tuple[Value, Value, float]]:
    """Yield each value of ours with the one that the other article gives instead, and how much around them is shared.

    Each of ours once, with the one whose surroundings are likest; none where two of theirs are as like.
    """
    for slot, mine in ours.items():
        others = theirs.get(slot, ())
        left = [one for one in mine if not any(agree(one, other) for other in others)]
        # Both have more than one day of the week: ours may be the slip though theirs stands elsewhere in ours.
        right = [one for one in others if slot == "weekday" or not any(agree(one, other) for other in mine)]
        for one in left:
            fitting = [other for other in right if plausible(one, other)]
            foreign = [other for other in fitting if not any(agree(again, other) for again in mine)]
            scored = sorted(((context(one, other, weights), -at) for at, other in enumerate(foreign)), reverse=True)
            if scored and scored[0][0] >= _least(slot):
                yield one, foreign[-scored[0][1]], scored[0][0]
            elif len(fitting) == 1 and _slipped(one, fitting[0]):
                yield one, fitting[0], 0.0
            elif same := [other for other in fitting if slot == "weekday" and _one_statement(one, other)]:
                yield one, same[0], 0.0


def _one_statement(ours: Value, theirs: Value) -> bool:
    """Whether the sentences of two values have so many words in common that both report one thing.

    "Remained in the hospital on Thursday after a second surgery for internal injuries" and, with the day in front,
    "Sunday night, the hospital said that he underwent a second surgery related to his internal injuries": no words
    stand near both days.
    """
    shared = len(ours.words & theirs.words)
    return shared >= STATEMENT_TERMS and shared >= STATEMENT_SHARE * min(len(ours.words), len(theirs.words))


def _slipped(ours: Value, theirs: Value) -> bool:
    """Whether two figures differ as a slip of the pen does, in sentences that share what is counted and more.

    "$8 million" for "$8 billion", "18" for "8", "$7.5 million" for "$5.7 million".
    """
    mine, other = ours.value, theirs.value
    if not (isinstance(mine, Quantity) and isinstance(other, Quantity)) or mine.unit not in _SLIPPED:
        return False
    shared = ours.words & theirs.words
    return len(shared) >= SLIP_CONTEXT and _alike_in_digits(mine.value, other.value)


def _alike_in_digits(mine: float, other: float) -> bool:
    """Whether one number is the other with a digit more, less or elsewhere, or with another number of zeros."""
    one, two = (f"{value:.10g}".replace(".", "").strip("0") or "0" for value in (mine, other))
    if one == two or sorted(one) == sorted(two):
        return True
    short, long = sorted((one, two), key=len)
    return len(long) - len(short) == 1 and (long.endswith(short) or long.startswith(short))


def _least(slot: str) -> float:
    if slot.startswith("-"):
        return COMPOUND_CONTEXT
    return DATE_CONTEXT if slot in ("weekday", "day", "year", "month", "period") else FIGURE_CONTEXT


def agree(ours: Value, theirs: Value) -> bool:
    """Whether two values of one slot may be the same."""
    mine, other = ours.value, theirs.value
    if isinstance(mine, Quantity) and isinstance(other, Quantity):
        return figures_agree(mine, other)
    if isinstance(mine, DateMention) and isinstance(other, DateMention):
        return days_agree(mine, other)
    return mine == other


def plausible(ours: Value, theirs: Value) -> bool:
    """Whether two values that do not agree may stand for one thing."""
    if ours.figure and theirs.figure:
        # "Trade deals with 11 nations" is the 12-nation deal seen from one of them.
        near = abs(ours.figure.value.value - theirs.figure.value.value) == 1
        beside_others = near and {ours.lead, theirs.lead} & {"with", "other"}
        return may_be_one_thing(ours.figure, theirs.figure) and not beside_others
    if ours.slot in ("year", "month"):
        return ours.lead == theirs.lead or not {ours.lead, theirs.lead} & _PREPOSITIONS
    return True


def context(ours: Value, theirs: Value, weights: Weights) -> float:
    """Return how much of the words around two values is the same, in the weight of words; names alone are nothing."""
    shared = ours.near & theirs.near
    if ours.kind == "date":
        shared -= _TALK
    compound = ours.slot.startswith("-")
    if not shared - (ours.names & theirs.names) or (len(shared) < 2 and not compound):
        return 0.0
    beside = ours.adjoining & theirs.adjoining
    return (sum(weights.rarity(key.strip("<>")) for key in shared) + 1000 * len(beside)) / 1000
