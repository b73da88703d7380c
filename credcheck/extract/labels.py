"""Tell figures that name something (a model, a section, a time, a year, a telephone number) from those that count."""

import re
from typing import Final

from credcheck.extract.english.measures import LABELS, PERSONS, STREETS
from credcheck.extract.numerals import Number

_MONTH: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY_AFTER_MONTH: Final = re.compile(rf"\b{_MONTH} (?:\d{{1,2}}(?:-| to | and | or ))?$")
_DAY_BEFORE_MONTH: Final = re.compile(rf"(?:st|nd|rd|th)?(?: of|-\d{{1,2}})? {_MONTH}(?![\w'])")
_YEAR_AFTER_DATE: Final = re.compile(rf"(?:\b{_MONTH}(?: \d{{1,2}},?)?|\b\d{{1,2}} {_MONTH},?) $")
_GLUED_BEFORE: Final = re.compile(r"[\w.,/:#@&_'=]$|\w-$|[^\W\d_]-$|\.-$|\d[ ]-$")
_GLUED_AFTER: Final = re.compile(r"[/:@_=]\w|[.]\d|,\d|-[A-Z0-9]|[A-Za-z]|'(?!s\b|\w)")
_CLOCK: Final = re.compile(r"(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o'clock|hours GMT|GMT|EST|EDT|PST|PDT|ET\b|PT\b|UTC|BST|CET)")
_CLOCK_BEFORE: Final = re.compile(r"\d{1,2}[:.]$|\d ?(?:-|to) ?$")
_PHONE: Final = re.compile(r"[- )]{1,2}\d{3}[- ]\d{3,4}|-\d{4}\b")
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)\b")
_PREVIOUS: Final = re.compile(r"([A-Za-z][\w'.&-]*)(?: of)? $")
_STREET: Final = re.compile(
    rf"(?: (?:[NSEW]\.?|[A-Z][\w.'-]+|\d+(?:st|nd|rd|th))){{1,3}}? (?:{'|'.join(sorted(STREETS))})\b"
)
_LIST_ITEM: Final = re.compile(r"[.)] ")
_YEAR_NOUN: Final = re.compile(rf" (?:[a-z-]+ )?(?:{'|'.join(sorted(PERSONS))}|people|men|women|children)s?\b")
_YEAR_LEAD: Final = re.compile(
    r"\b(?:in|since|of|by|during|until|till|from|early|late|mid|fiscal|around|year|before|after|through|the) $",
    re.IGNORECASE,
)
_SMALL_WORDS: Final = frozenset(
    [
        "a",
        "about",
        "above",
        "after",
        "all",
        "almost",
        "also",
        "although",
        "among",
        "an",
        "and",
        "another",
        "approximately",
        "around",
        "as",
        "at",
        "because",
        "before",
        "between",
        "but",
        "by",
        "despite",
        "during",
        "each",
        "estimated",
        "every",
        "exactly",
        "for",
        "four",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "his",
        "however",
        "if",
        "in",
        "including",
        "is",
        "it",
        "its",
        "just",
        "last",
        "least",
        "less",
        "more",
        "most",
        "my",
        "nearly",
        "no",
        "not",
        "of",
        "on",
        "one",
        "only",
        "or",
        "our",
        "out",
        "over",
        "over",
        "past",
        "police",
        "roughly",
        "she",
        "since",
        "some",
        "still",
        "such",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "through",
        "to",
        "total",
        "two",
        "under",
        "until",
        "up",
        "upwards",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "while",
        "who",
        "with",
        "within",
        "you",
    ]
)
"""Words that may stand before a count at the head of a sentence; any other capitalised word makes a name of it."""
_TITLE_CASE: Final = re.compile(r"\b[A-Z]\w*")


def is_label(text: str, number: Number, start: int, end: int) -> bool:
    """Say whether the number is part of a name, a date, a time, an address or the like in the sentence `start`–`end`."""
    before, after = text[max(start, number.start - 40) : number.start], text[number.end : min(end, number.end + 40)]
    if number.spelled:
        return _names_in_words(before, after)
    if _GLUED_BEFORE.search(before) or (_GLUED_AFTER.match(after) and not _ORDINAL.match(after)):
        return True
    if _CLOCK.match(after) or _PHONE.match(after) or _STREET.match(after):
        return True
    if number.start == start and _LIST_ITEM.match(after):
        return True
    return _is_date(number, before, after) or _is_year(number, before, after) or _is_named(text, number, before, after)


def _names_in_words(before: str, after: str) -> bool:
    """Say whether a number in words is a clock time or a part of a name."""
    if after.startswith(" o'clock") or (_GLUED_BEFORE.search(before[-2:]) is not None and not before.endswith("-")):
        return True
    return False


def _is_date(number: Number, before: str, after: str) -> bool:
    if number.scaled or number.grouped or number.value > 31:
        return False
    return bool(_DAY_AFTER_MONTH.search(before) or _DAY_BEFORE_MONTH.match(after))


def _is_year(number: Number, before: str, after: str) -> bool:
    if number.scaled or number.grouped or number.decimals or not 1500 <= number.value <= 2150:
        return False
    if number.end - number.start != 4 or before.rstrip().endswith(("$", "£", "€")):
        return False
    if _YEAR_AFTER_DATE.search(before) or _YEAR_LEAD.search(before):
        return True
    return not _YEAR_NOUN.match(after)


def _is_named(text: str, number: Number, before: str, after: str) -> bool:
    """Say whether the word before makes a name of the number: "Boeing 737", "Section 230", "day 5"."""
    previous = _PREVIOUS.search(before)
    if not previous or number.scaled or number.grouped:
        return False
    word = previous.group(1).rstrip(".")
    if word.lower() in LABELS and " of " not in previous.group():
        return True
    if not word[0].isupper() or word.lower() in _SMALL_WORDS or " of " in previous.group():
        return False
    return not _is_title_case(before[: previous.start()] + after)


def _is_title_case(around: str) -> bool:
    """Say whether capitals mean nothing here, as in a headline: most longer words carry one."""
    words = [word for word in re.findall(r"[A-Za-z]{4,}", around)]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)
