"""Find quantities: figures with their unit, what they count and how exactly they are meant.

Feeds the comparison of figures, which must not cry wolf: what is not surely a count or a measure (model names, section
numbers, times, telephone numbers, years, labels) is passed over.
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from credcheck.extract.quantities.comparators import comparator_after, comparator_before
from credcheck.extract.quantities.counted_nouns import counted_noun, event_beside
from credcheck.extract.quantities.identifiers import is_label
from credcheck.extract.quantities.numerals import NUMBER_WORDS, Number, Run, find_numbers
from credcheck.extract.quantities.units import Unit, unit_of
from credcheck.extract.sentences.trigger_words import Reading
from credcheck.extract.thresholds import FIGURE_LOOK_AHEAD, FIGURE_LOOK_BACK, TAKEN_UP_COUNT
from credcheck.lexicon.english.measures import (
    AGO,
    EVENT_WORDS,
    FRACTION,
    NO_FRACTION,
    OF_WHOLE,
    ONE_COUNTED,
    PART_OF,
    PART_WORDS,
    PARTS,
    RELATIVE_SPAN,
    SCORES,
    TAKEN_UP,
)
from credcheck.model.article import Article, Role
from credcheck.model.statements import Quantity, Sentence
from credcheck.text.span import Span

_SILENT: Final = (Role.BYLINE, Role.DATELINE, Role.BOILERPLATE)

_TIMES: Final = {"two": 2, "three": 3, "four": 4, "nine": 9}
_FRACTION: Final = re.compile(FRACTION)
_NO_FRACTION: Final = re.compile(NO_FRACTION)
_WORDS: Final = NUMBER_WORDS | PART_WORDS
"""A sentence with none of these and no digit has no quantity."""
_OF_WHOLE: Final = re.compile(OF_WHOLE)

_PART: Final = re.compile(PART_OF)
_RANGE: Final = re.compile(
    r"(?:%| percent| per cent| points)?(?:-to-|-| - | (?:to|or)(?: as many as| about| even)? )(?:[$£€])?"
)
_PERCENT: Final = re.compile(r"%| per ?cent\b")
_AND: Final = re.compile(r"(?:%| percent)? and (?:[$£€])?")
_BETWEEN: Final = re.compile(r"\bbetween (?:the ages of )?(?:[$£€]|about )?$", re.IGNORECASE)
_CHANGES: Final = re.compile(r"\b(?:from|up|down) (?:about |nearly )?(?:[$£€])?$", re.IGNORECASE)
_ONE_IN: Final = re.compile(r" (?:in|out of)(?: every)? ")
_SIDE: Final = re.compile(r"[a-z]+")
_AGO: Final = re.compile(AGO)
_RELATIVE: Final = re.compile(RELATIVE_SPAN, re.IGNORECASE)
_LONGEST_RELATIVE: Final = len(" previous ")
_TAKEN_UP: Final = re.compile(TAKEN_UP, re.IGNORECASE)
_LONGEST_TAKEN_UP: Final = len(" these ")
_ONE: Final = re.compile(ONE_COUNTED)


def find_quantities(
    article: Article, sentences: tuple[Sentence, ...], reading: Reading | None = None
) -> tuple[Quantity, ...]:
    """Return every figure that counts or measures something, in reading order; none overlaps another.

    Bylines, datelines and boilerplate have none. `reading` saves reading the article once more.
    """
    reading = reading or Reading(article, sentences)
    return tuple(
        quantity
        for sentence, words, digits in zip(sentences, reading.words, reading.digits, strict=True)
        if (digits or not _WORDS.isdisjoint(words)) and sentence.role not in _SILENT
        for quantity in _in_sentence(reading, sentence.span, words, digits)
    )


def _counts(low: str, number: Number, end: int, taken: Sequence[Span]) -> bool:
    """Say whether a number may be a count: "one" only before what it counts, none inside a fraction that is read."""
    if number.spelled and number.value <= 1 and not _ONE.match(low, number.end, end):
        return False
    return not any(part.start < number.end and number.start < part.end for part in taken)


def _in_sentence(reading: Reading, span: Span, words: Set[str], digits: Sequence[Run]) -> list[Quantity]:
    text, low, start, end = reading.straight, reading.low, span.start, span.end
    eventful = not EVENT_WORDS.isdisjoint(words)
    found = [] if PART_WORDS.isdisjoint(words) else [*_fractions(low, start, end)]
    taken = [quantity.span for quantity in found]
    numbers = [
        number
        for number in find_numbers(low, start, end, words, digits)
        if _counts(low, number, end, taken) and not is_label(text, number, start, end)
    ]
    at = 0
    while at < len(numbers):
        figure = _Figure(text, numbers[at], start, end, eventful)
        joined = figure.joined(numbers[at + 1]) if at + 1 < len(numbers) else None
        quantity = joined or figure.alone()
        at += 2 if joined else 1
        if quantity:
            found.append(quantity)
    return sorted(found, key=_place) if len(found) > 1 else found


def _place(quantity: Quantity) -> tuple[int, int]:
    return quantity.span.start, quantity.span.end


def _fractions(low: str, start: int, end: int) -> Iterator[Quantity]:
    """Yield "a third of", "two-thirds", "half the"."""
    for part in _FRACTION.finditer(low, start, end):
        many, name = part.group(1) or part.group(3), part.group(2) or part.group(4)
        before = low[max(start, part.start() - FIGURE_LOOK_BACK) : part.start()]
        if (not many and name != "half") or _NO_FRACTION.search(before):
            continue
        whole = _OF_WHOLE.match(low, part.end(), end)
        noun, _ = counted_noun(low[whole.end() - 1 : min(end, part.end() + FIGURE_LOOK_AHEAD)] if whole else "")
        comparator, begin = comparator_before(before, part.start())
        value = _TIMES.get(many or "", 1) / PARTS[name]
        yield Quantity(Span(begin, part.end()), value, "fraction", noun, comparator)


class _Figure:
    """One number and the words beside it, all of one sentence."""

    def __init__(self, text: str, number: Number, start: int, end: int, eventful: bool) -> None:
        self.number, self.start, self.end = number, number.start, number.end
        self.text, self.limit, self.eventful = text, end, eventful
        self.before = text[max(start, number.start - FIGURE_LOOK_BACK) : number.start]
        self.after = self._ahead(number.end)

    def _ahead(self, at: int) -> str:
        return self.text[at : min(self.limit, at + FIGURE_LOOK_AHEAD)]

    def joined(self, other: Number) -> Quantity | None:
        """Return the range, score, share or part of a total that this number and the next make together, or None."""
        between, rest = self.text[self.end : other.start], self._ahead(other.end)
        if _PART.fullmatch(between) and self.number.value <= other.value:
            return self._made(other.end, rest, of_total=other.value)
        if _ONE_IN.fullmatch(between) and self.number.value < other.value <= 1000:
            noun, _ = counted_noun(rest)
            share = self.number.value / other.value
            return Quantity(Span(self.start, other.end), share, "fraction", noun) if noun else None
        if between in ("-", " to ", "-to-", " - ") and self._is_score(rest):
            return Quantity(Span(self.start, other.end), self.number.value, "score", upper=other.value)
        return self._range(other, between, rest)

    def _range(self, other: Number, between: str, rest: str) -> Quantity | None:
        paired = _AND.fullmatch(between) and _BETWEEN.search(self.before)
        if not paired and (not _RANGE.fullmatch(between) or _CHANGES.search(self.before)):
            return None
        if ("%" in between or "per" in between) and not _PERCENT.match(rest):
            return None
        lower_end = self.number.value
        if self.number.size == 1 and other.size > 1 and lower_end < other.value / other.size:
            lower_end *= other.size
        if lower_end >= other.value:
            return None
        return self._made(other.end, rest, value=lower_end, upper=other.value)

    def alone(self) -> Quantity | None:
        """Return what the number says by itself, or None where nothing could be compared."""
        if _AGO.match(self.after) or _RELATIVE.search(self.before[-_LONGEST_RELATIVE:]):
            return None
        number = self.number
        if (
            number.spelled
            and number.value <= 1
            and (not _ONE.match(self.after) or self.before.endswith(("no ", "No ")))
        ):
            return None
        made = self._made(self.end, self.after)
        return None if self._says_little(made) else made

    def _says_little(self, made: Quantity) -> bool:
        """Say whether nothing tells what the number counts, or it takes up a count made before ("the two men")."""
        if made.unit:
            return False
        if (self.number.glued or self._heads_a_list()) and not made.noun and not made.event:
            return True
        if not self.number.spelled or self.number.value > TAKEN_UP_COUNT or made.comparator:
            return False
        return (not made.noun and not made.event) or _TAKEN_UP.search(self.before[-_LONGEST_TAKEN_UP:]) is not None

    def _heads_a_list(self) -> bool:
        """Say whether the number opens its sentence and a capital follows: "17 Things To Know"."""
        return not self.before and self.after[1:2].isupper()

    def _is_score(self, rest: str) -> bool:
        if self.number.size > 1 or self.number.decimals:
            return False
        beside = f"{self.before[-24:]} {rest[:16]}".lower()
        return not SCORES.isdisjoint(_SIDE.findall(beside))

    def _made(
        self,
        end: int,
        after: str,
        *,
        value: float | None = None,
        upper: float | None = None,
        of_total: float | None = None,
    ) -> Quantity:
        unit = unit_of(self.before, after, self.number.value)
        rest = after[unit.reach :]
        before = self.before[: len(self.before) - unit.back]
        comparator, start = comparator_before(before, self.start - unit.back)
        return Quantity(
            Span(start, end + unit.reach),
            self.number.value if value is None else value,
            unit.name,
            unit.noun or self._noun(unit, rest),
            comparator or comparator_after(rest),
            self.number.decimals,
            upper,
            of_total,
            event_beside(before, rest) if self.eventful and not unit.name else "",
        )

    def _noun(self, unit: Unit, rest: str) -> str:
        behind = _OF_WHOLE.match(rest) if unit.name and rest.startswith((" of ", " in ")) else None
        if behind:
            return counted_noun(rest[behind.end() - 1 :], one=True)[0]
        return counted_noun(rest, one=bool(unit.name) or self.number.value == 1)[0]
