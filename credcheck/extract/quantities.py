"""Find quantities: figures with their unit, what they count and how exactly they are meant.

Feeds the comparison of figures, which must not cry wolf: what is not surely a count or a measure (model names, section
numbers, times, telephone numbers, years, labels) is passed over.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from credcheck.extract.english.measures import AFTERWARDS, COMPARATORS, CURRENCY, DOLLARS, SCORES, UNITS
from credcheck.extract.labels import is_label
from credcheck.extract.nouns import counted_noun, event_beside
from credcheck.extract.numerals import Number, find_numbers
from credcheck.model.article import Article, Role, Span
from credcheck.model.statements import Quantity, Sentence
from credcheck.model.text import straighten

_SILENT: Final = frozenset({Role.BYLINE, Role.DATELINE, Role.BOILERPLATE})
_BACK: Final = 60
_AHEAD: Final = 90
"""Characters looked at on either side of a figure."""


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_COMPARATOR: Final = re.compile(rf"(?<!\w)({_any(COMPARATORS)})(?: the| a| an)? $", re.IGNORECASE)
_AFTERWARDS: Final = re.compile(rf"(\+)(?!\w)|[ -]({_any(AFTERWARDS)})\b", re.IGNORECASE)
_MONEY: Final = re.compile(rf"(?:\b({_any(DOLLARS)}))?([{''.join(CURRENCY)}]) ?$")
_UNIT: Final = re.compile(rf"[ -]?({_any(UNITS)})(?![\w°])", re.IGNORECASE)
_SCALE: Final = re.compile(r"\b(magnitude|category)(?:[ -]| of )$", re.IGNORECASE)
_PART: Final = re.compile(r" (?:out )?of (?:the |its |their |his |her |our |all |some |about |more than |at least )*")
_RANGE: Final = re.compile(r"-|(?: (?:to|or) )(?:as many as )?")
_AGED: Final = re.compile(r"\b(?:aged?|ages)(?: of)? $", re.IGNORECASE)
_APPOSED: Final = re.compile(r"\b[A-Z][\w'.-]+ ([A-Z][\w'-]+)(?:,? (?:Jr|Sr)\.)?, $")
_OLD_NAME: Final = re.compile(r"[ ,]*(?:[A-Z][\w'.-]+ )+([A-Z][\w'-]+)")
_AGO: Final = re.compile(
    r"[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries) "
    r"(?:ago|earlier|later|before|after|from now|since|on|away)\b"
)
_SIDE: Final = re.compile(rf"\b(?:{_any(SCORES)})\b", re.IGNORECASE)
_HALF: Final = re.compile(
    r"(?<![\w-])(?:(a|one|two|three|four|nine)[ -])?(half|third|quarter|fifth|sixth|eighth|tenth)s?"
    r"(?= of\b| the\b| its\b| their\b| all\b)",
    re.IGNORECASE,
)
_PARTS: Final = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_FROM: Final = re.compile(r"\b(?:from|rose|fell|up|down|grew|dropped|increased|decreased) (?:[$£€] ?)?$", re.IGNORECASE)
_ONE: Final = re.compile(
    r" (?:person|people|man|woman|child|boy|girl|dead|officer|soldier|suspect|victim|student|worker"
    r"|(?:other )?[a-z]+ (?:was|were) )|-"
)
_WHOSE: Final = re.compile(r" (?:the|its|their|all) ")
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)\b")
_COMMA: Final = re.compile(r",|\.$")
_OF: Final = re.compile(r" (?:of|in) (?:the |its |their |his |her |all |our |those |these )?")
_TIMES: Final = {"two": 2, "three": 3, "four": 4, "nine": 9}


def find_quantities(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Quantity, ...]:
    """Return every figure that counts or measures something, in reading order; none overlaps another.

    Bylines, datelines and boilerplate have none.
    """
    straight = straighten(article.text)
    return tuple(
        quantity
        for sentence in sentences
        if sentence.role not in _SILENT
        for quantity in _in_sentence(straight, sentence.span.start, sentence.span.end)
    )


def _in_sentence(text: str, start: int, end: int) -> Iterator[Quantity]:
    found = [*_fractions(text, start, end)]
    numbers = list(find_numbers(text, start, end))
    at = 0
    while at < len(numbers):
        number = numbers[at]
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        at += 1
        if is_label(text, number, start, end):
            continue
        figure = _Figure(text, number, start, end)
        joined = figure.joined(following) if following else None
        at += joined is not None
        quantity = joined or figure.alone()
        if quantity:
            found.append(quantity)
    return iter(sorted(found, key=lambda quantity: quantity.span))


def _fractions(text: str, start: int, end: int) -> Iterator[Quantity]:
    """Yield "a third of", "two-thirds of", "half the"."""
    for part in _HALF.finditer(text, start, end):
        many, name = part.group(1), part.group(2).lower()
        if not many and name != "half":
            continue
        value = _TIMES.get((many or "").lower(), 1) / _PARTS[name]
        after = _PART.match(text, part.end(), end) or _WHOSE.match(text, part.end(), end)
        noun, _ = counted_noun(text[(after.end() - 1 if after else part.end()) : min(end, part.end() + _AHEAD)])
        comparator = _COMPARATOR.search(text, max(start, part.start() - _BACK), part.start())
        word = COMPARATORS[comparator.group(1).lower()] if comparator else ""
        yield Quantity(Span(part.start(), part.end()), value, "fraction", noun, word)


class _Figure:
    """One number and the words beside it, all of one sentence."""

    def __init__(self, text: str, number: Number, start: int, end: int) -> None:
        self.number, self.start, self.end = number, number.start, number.end
        self.before = text[max(start, number.start - _BACK) : number.start]
        self.after = text[number.end : min(end, number.end + _AHEAD)]
        self.text, self.limit = text, end

    def joined(self, other: Number) -> Quantity | None:
        """Return the range, the score or the part of a total that this number and the next one make together, or None."""
        between = self.text[self.end : other.start]
        rest = self.text[other.end : min(self.limit, other.end + _AHEAD)]
        if _PART.fullmatch(between):
            return self._made(other.end, rest, of_total=other.value)
        if not _RANGE.fullmatch(between) or self.number.decimals > other.decimals:
            return None
        if between in ("-", " to ") and self._is_score(rest):
            return Quantity(Span(self.start, other.end), self.number.value, "score", upper=other.value)
        if self.number.value >= other.value or (between == " to " and _FROM.search(self.before)):
            return None
        return self._made(other.end, rest, upper=other.value)

    def alone(self) -> Quantity | None:
        """Return what the number says by itself, or None where nothing could be compared."""
        if _AGO.match(self.after) or (self.number.spelled and self.number.value <= 1 and not _ONE.match(self.after)):
            return None
        return self._made(self.end, self.after)

    def _is_score(self, rest: str) -> bool:
        if self.number.scaled or self.number.spelled:
            return False
        return bool(_SIDE.search(self.before[-24:]) or _SIDE.search(rest[:16]))

    def _made(self, end: int, after: str, *, upper: float | None = None, of_total: float | None = None) -> Quantity:
        unit, start, reach = self._unit(after)
        comparator, start = self._comparator(start, after[reach:])
        noun = self._noun(unit, after[reach:])
        return Quantity(
            Span(start, end + reach),
            self.number.value,
            unit,
            noun,
            comparator,
            self.number.decimals,
            upper,
            of_total,
            event_beside(self.before[: len(self.before) - (self.start - start)], after[reach:]) if not unit else "",
        )

    def _unit(self, after: str) -> tuple[str, int, int]:
        """Return the unit, where the figure begins with it and how far it reaches behind the number."""
        money = _MONEY.search(self.before)
        if money:
            unit = DOLLARS[money.group(1)] if money.group(1) else CURRENCY[money.group(2)]
            return unit, self.start - len(money.group()), 0
        scale = _SCALE.search(self.before)
        if scale:
            return scale.group(1).lower(), self.start - len(scale.group()), 0
        ordinal = _ORDINAL.match(after)
        if ordinal:
            return "ordinal", self.start, ordinal.end()
        named = _UNIT.match(after)
        if named:
            return UNITS[named.group(1).lower()], self.start, named.end()
        aged = _AGED.search(self.before)
        if aged or (_APPOSED.search(self.before) and _COMMA.match(after) and self.number.value < 120):
            return "year-old", self.start, 0
        return "", self.start, 0

    def _comparator(self, start: int, rest: str) -> tuple[str, int]:
        """Return how exactly the figure is meant, and where it begins with the words that say so."""
        before = self.before[: len(self.before) - (self.start - start)]
        found = _COMPARATOR.search(before)
        if found:
            return COMPARATORS[found.group(1).lower()], start - len(found.group())
        later = _AFTERWARDS.match(rest)
        return ("at-least" if later and later.group(1) else AFTERWARDS[later.group(2).lower()] if later else ""), start

    def _noun(self, unit: str, rest: str) -> str:
        if unit == "year-old":
            return self._whose_age(rest)
        behind = _OF.match(rest)
        if unit and behind:
            return counted_noun(rest[behind.end() - 1 :], one=True)[0]
        return counted_noun(rest, one=bool(unit) or self.number.value == 1)[0]

    def _whose_age(self, rest: str) -> str:
        named = _APPOSED.search(self.before) or _OLD_NAME.match(rest)
        return named.group(1).lower() if named else counted_noun(rest, one=True)[0]
