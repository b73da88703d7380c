"""Tell figures that name something (a model, a section, a time, a year, a telephone number) from those that count."""

import re
from typing import Final

from credcheck.extract.quantities.numerals import Number
from credcheck.lexicon.english.calendar import CLOCK, MONTH_WRITTEN, YEAR_LEAD
from credcheck.lexicon.english.measures import (
    CODES,
    EVENTS,
    GLUED_UNITS,
    LABELS,
    PERSONS,
    SMALL_WORDS,
    SPELLED_AFTER,
    STREETS,
)

_DAY_AFTER_MONTH: Final = re.compile(rf"\b{MONTH_WRITTEN} (?:\d{{1,2}}(?:-| to | and | or |, ))?$")
_DAY_BEFORE_MONTH: Final = re.compile(rf"(?:st|nd|rd|th)?(?: of|(?:-| to | and )\d{{1,2}})? {MONTH_WRITTEN}(?![\w'])")
_GLUED_BEFORE: Final = re.compile(r"[\w.,/:#@&_'=×]$|=\"$|\w-$|\.-$|\d ?[-:/×] $|\b0\d{2,4} (?:\d{3} )?$")
_GLUED_AFTER: Final = re.compile(
    r"[/:@_=(×]\w| [/×] ?\d|: \d\d|\.\d|,\d|-[A-Z0-9]|-(?:on|for)-|-(?:foot|feet)-\d|[A-Za-z]|'(?!s\b)\w"
)
_NOT_GLUED: Final = re.compile(
    rf"(?:st|nd|rd|th)\b|(?:{'|'.join(GLUED_UNITS)})\b|-\d+(?:\.\d+)?(?:bn|mn|[mk])?(?![\w/-]|\.\d)"
)
"""An ordinal, a unit ("5km") and the second half of a range or a score."""
_HALF_BEFORE: Final = re.compile(r"(?<![\w.,/:#$-])[$£€]?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:-|-to-| - )$")
_SCALES_BEFORE: Final = ("magnitude-", "category-")
_PHONE: Final = r"[- )]{1,2}\d{3}[- ]\d{3,4}|-\d{4}\b"
_PREVIOUS: Final = re.compile(r"([A-Za-z][\w'.&-]*)( of)? $")
_STREET: Final = rf"(?: (?:[NSEW]\.?|[A-Z][\w.'-]+|\d+(?:st|nd|rd|th))){{1,3}}? (?:{'|'.join(sorted(STREETS))})\b"
_NAMES_AFTER: Final = re.compile(f"{CLOCK}|{_PHONE}|{_STREET}|(?:st|nd|rd|th) [A-Z]")
"""What follows a time, a telephone number, an address and "5th Avenue"."""
_LIST_ITEM: Final = re.compile(r"[.)] ")
_COUNTED_YEAR: Final = re.compile(rf" (?:[a-z-]+ )?(?:{'|'.join(sorted(PERSONS))})s?\b")
_SPELLED_AFTER: Final = re.compile(SPELLED_AFTER)
_LONG_WORD: Final = re.compile(r"[A-Za-z]{4,}")
_TOO_LONG: Final = 10**8
"""From here on plain digits are an identifier, no count."""
_EMERGENCY: Final = frozenset({911.0, 999.0, 112.0})
_CALLS: Final = re.compile(
    r"(?: |-)(?:calls?|callers?|operators?|dispatch\w*|tapes?|cent(?:er|re)s?|recordings?)\b|[.,;]|$"
    r"| (?:and|when|after|before|because) "
)


def is_label(text: str, number: Number, start: int, end: int) -> bool:
    """Say whether the number is part of a name, a date, a time, an address and the like, in its sentence."""
    before, after = text[max(start, number.start - 40) : number.start], text[number.end : min(end, number.end + 40)]
    if number.spelled:
        return bool(_SPELLED_AFTER.match(after)) or (before[-1:] not in ("", " ") and before[-1] in "-'/.@#_")
    if _is_glued(before, after) or _NAMES_AFTER.match(after):
        return True
    if (number.start == start and _LIST_ITEM.match(after)) or (text[number.start] == "0" and _starts_in_nought(number)):
        return True
    if number.size > 1 or number.grouped:
        return False
    return (
        number.value >= _TOO_LONG
        or _is_date(number, before, after)
        or _is_year(number, before, after)
        or _is_named(number, before, after)
    )


def _starts_in_nought(number: Number) -> bool:
    return number.value >= 1 or (number.end - number.start > 1 and not number.decimals)


def _is_glued(before: str, after: str) -> bool:
    """Say whether letters, figures or signs stand so close that the number is part of something longer."""
    if before[-1:] != " " or not before[-2:-1].isalpha():
        half = _HALF_BEFORE.search(before[-14:])
        if half and after[:1] == "-" and after[1:2].isdigit():
            return True
        if not half and _GLUED_BEFORE.search(before[-10:]) and not before.lower().endswith(_SCALES_BEFORE):
            return True
    return bool(_GLUED_AFTER.match(after)) and not _NOT_GLUED.match(after)


def _is_date(number: Number, before: str, after: str) -> bool:
    if number.value > 31 or number.decimals:
        return False
    return bool(_DAY_AFTER_MONTH.search(before[-20:]) or _DAY_BEFORE_MONTH.match(after))


def _is_year(number: Number, before: str, after: str) -> bool:
    """Say whether four plain digits are a year and count nothing."""
    if number.decimals or number.end - number.start != 4 or not 1500 <= number.value <= 2150:
        return False
    if before.rstrip()[-1:] in ("$", "£", "€") and before.strip():
        return False
    words = before.rsplit(None, 1)
    return bool(words and words[-1].lower() in YEAR_LEAD) or not _COUNTED_YEAR.match(after)


def _is_named(number: Number, before: str, after: str) -> bool:
    """Say whether the word before makes a name of the number: "Boeing 737", "Section 230", "day 5"."""
    if number.value in _EMERGENCY and _CALLS.match(after):
        return True
    previous = _PREVIOUS.search(before, before.rfind(" ", 0, max(0, before.rfind(" ", 0, -1))) + 1)
    if not previous or previous.group(2):
        return False
    word = previous.group(1).rstrip(".")
    low = word.lower()
    if low in LABELS:
        return True
    if not word[0].isupper() or low in SMALL_WORDS or low in EVENTS or word in CODES:
        return False
    return not _means_nothing(before[: previous.start()] + after)


def _means_nothing(around: str) -> bool:
    """Say whether capitals mean nothing here, as in a headline: most longer words carry one."""
    words = _LONG_WORD.findall(around)
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)
