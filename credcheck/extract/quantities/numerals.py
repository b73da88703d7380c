"""Read numbers: digits and English number words in, values out, with where they stand and how they were written.

Knows nothing of units or of what is counted; that is `quantities`.
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final, NamedTuple

from credcheck.extract.sentences.search import places_of_words
from credcheck.lexicon.english.calendar import MONTH_BEFORE
from credcheck.lexicon.english.measures import BIG_NUMBER, GLUED_SIZES, ONES, SIZES, TEENS, TENS, WIRE_SIZES

_SMALL: Final = {word: value for value, word in enumerate((*ONES, *TEENS))}
_TENS: Final = {word: 10 * value for value, word in enumerate(TENS, start=2)}
_SIZES: Final = {**SIZES, **GLUED_SIZES, **WIRE_SIZES, "hundred": 100, "dozen": 12}

_GAP: Final = re.compile(r"[ -]+")

_WORD: Final = "|".join([*sorted([*_SMALL, *_TENS], key=len, reverse=True), *SIZES, "hundred", "dozen"])
_NUMBER: Final = re.compile(
    r"(?:(?P<digits>\d{1,3}(?:, ?\d{3})+(?![\d,]*\d)|\d+)"
    r"(?P<point>\.\d+|\. \d{1,2}(?=%| (?:- )?(?:per ?cent|[mbt]\w*llion)))?"
    rf"(?:(?:[ -]| - )(?P<size>{BIG_NUMBER})\b|(?P<glued>bn|mn|tn|[mkb])(?!\w))?"
    r"|(?P<half>half an?|three[ -]quarters of an?) (?P<halved>million|billion|trillion|dozen)\b"
    rf"|(?P<words>(?:{_WORD})(?:[ -](?:and )?(?:{_WORD}))*)(?: and a half(?: (?P<later>{BIG_NUMBER}))?)?\b)"
)
_DIGITS: Final = re.compile(r"\d\d*")
"""A search runs fast to what begins with a class of characters, not to a repeated one."""
NUMBER_WORDS: Final = frozenset([*_WORD.split("|"), "half"])
"""A sentence with none of these and no digit has no number."""
_LONGEST_FIGURE: Final = 30
"""Characters from which a run of digits is a key, a hash or noise: no report counts that many of anything."""
_MONTH_BEFORE: Final = re.compile(MONTH_BEFORE)
_ARTICLE: Final = re.compile(r"\ban? $")


Run = tuple[int, int]
"""Where something starts and ends."""


class Number(NamedTuple):
    """A number where it stands, without its unit."""

    start: int
    end: int
    value: float
    decimals: int = 0
    """Digits after the point as written."""
    spelled: bool = False
    """Written in words."""
    size: float = 1
    """What a word or letter for its size multiplies it by: 1000000 of "2.3 million" or "5m"."""
    glued: bool = False
    """With a letter for its size ("5m"), which may be no size at all."""
    grouped: bool = False
    """With commas between thousands."""


def _dozens(before: list[str]) -> float | None:
    dozens = _below_hundred(before) if before else 1
    return None if dozens is None else 12.0 * dozens


def read_words(words: str) -> float | None:
    """Return the value of English number words such as "two hundred and five"; None where they are not one number."""
    rest = _GAP.split(words.lower())
    if rest[-1] == "dozen":
        return _dozens(rest[:-1])
    total = 0.0
    for name in (name for name in SIZES if name in rest):
        at = rest.index(name)
        bare = None if total else 1
        group = _below_thousand(rest[:at]) if at else bare
        if group is None:
            return None
        total, rest = total + SIZES[name] * group, _after_and(rest[at + 1 :])
    group = _below_thousand(rest) if rest else 0
    return None if group is None else total + group


def _below_thousand(words: Sequence[str]) -> int | None:
    """Return the value of words up to "nine hundred and ninety-nine", "nineteen hundred" among them, or None."""
    if "hundred" not in words:
        return _below_hundred(words)
    at = words.index("hundred")
    hundreds, rest = _below_hundred(words[:at]) if at else 1, _after_and(words[at + 1 :])
    low = _below_hundred(rest) if rest else 0
    return None if hundreds is None or low is None else 100 * hundreds + low


def _below_hundred(words: Sequence[str]) -> int | None:
    """Return the value of one word, or of tens with a digit behind them, or None."""
    if len(words) == 1:
        return _SMALL.get(words[0], _TENS.get(words[0]))
    if len(words) == 2 and words[0] in _TENS and 0 < _SMALL.get(words[1], 0) < 10:
        return _TENS[words[0]] + _SMALL[words[1]]
    return None


def _after_and(words: Sequence[str]) -> list[str]:
    return list(words[1:] if words[:1] == ["and"] else words)


def find_numbers(
    low: str, start: int, end: int, words: Set[str] = NUMBER_WORDS, digits: Sequence[Run] | None = None
) -> Iterator[Number]:
    """Yield the numbers of straightened lower-case text between two offsets, in reading order.

    `words` holds at least those of NUMBER_WORDS that stand there, `digits` where each run of digits starts and ends;
    they are looked for where it is not given.
    """
    at = start
    if digits is None:
        digits = [one.span() for one in _DIGITS.finditer(low, start, end)]
    for head, behind in _find_heads(low, start, end, words, digits):
        if head < at:
            continue
        found = _NUMBER.match(low, head, end)
        if found and ", " in (found["digits"] or "") and _follows_month(low, head):
            found = _NUMBER.match(low, head, behind)
        number = _number(low, found) if found else None
        if number is not None:
            yield number
        at = found.end() if found else behind


def _find_heads(low: str, start: int, end: int, words: Set[str], digits: Sequence[Run]) -> Sequence[Run]:
    """Return where the digits and words that begin a number start and end, in reading order."""
    spelled = [(at, at + len(word)) for at, word in places_of_words(low, start, end, NUMBER_WORDS & words)]
    return sorted([*digits, *spelled]) if spelled else digits


def _follows_month(low: str, at: int) -> bool:
    """Say whether a month stands before: in "April 5, 300 people" the comma groups no thousands."""
    return _MONTH_BEFORE.search(low, max(0, at - 11), at) is not None


def _number(low: str, found: re.Match[str]) -> Number | None:
    if found["digits"]:
        return _in_digits(found)
    if found["half"]:
        part = 0.75 if found["half"].startswith("three") else 0.5
        size = _SIZES[found["halved"]]
        return Number(found.start(), found.end(), part * size, spelled=True, size=size)
    value = read_words(found["words"])
    if value is None:
        return None
    if " and a half" in found.group():
        value += _half_of(found["words"])
    if found["later"]:
        value *= _SIZES[found["later"]]
    article = _ARTICLE.search(low, max(0, found.start() - 4), found.start())
    size = next((size for name, size in _SIZES.items() if len(name) > 2 and name in found.group()), 1)
    return Number(article.start() if article else found.start(), found.end(), value, spelled=True, size=size)


def _half_of(words: str) -> float:
    """Return what "and a half" adds: half of the size the words end in."""
    return _SIZES.get(re.split(r"[ -]", words)[-1], 1) / 2


def _in_digits(found: re.Match[str]) -> Number | None:
    digits, point, named, glued = found.group("digits", "point", "size", "glued")
    if len(digits) >= _LONGEST_FIGURE:
        return None
    point = point.replace(" ", "") if point else ""
    grouped = "," in digits
    plain = digits.replace(",", "").replace(" ", "") if grouped else digits
    size = _SIZES.get(named or glued or "", 1)
    value = float(plain + point) * size
    return Number(
        found.start(),
        found.end(),
        round(value, 6) if point else value,
        len(point) - 1 if point else 0,
        size=size,
        glued=bool(glued),
        grouped=grouped,
    )
