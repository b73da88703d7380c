"""Read how exactly a figure is meant: the words before or behind it in, "more", "about", "up-to" out."""

import re
from typing import Final

from credcheck.extract.english.measures import AFTERWARDS, COMPARATORS

_LONGEST: Final = max(phrase.count(" ") + 1 for phrase in COMPARATORS)
_ARTICLES: Final = frozenset({"a", "an", "the", "only", "just"})
_LAST: Final = _ARTICLES | {phrase.rpartition(" ")[2] for phrase in COMPARATORS}
"""A comparator ends in one of these: most figures have none, and that is seen at once."""
_WORDS: Final = re.compile(r"\S+")
_AFTER: Final = re.compile(
    "|".join([r"\+(?!\w)", *(rf"[ -]{phrase}\b" for phrase in sorted(AFTERWARDS, key=len, reverse=True))]),
    re.IGNORECASE,
)


def comparator_before(before: str, start: int) -> tuple[str, int]:
    """Return the comparator that `before` ends in, and where it begins; else "" and `start`, where `before` ends."""
    if not before.endswith(" ") or before[before.rfind(" ", 0, -1) + 1 : -1].lower().lstrip("\"'(") not in _LAST:
        return "", start
    words = list(_WORDS.finditer(before))[-_LONGEST - 1 :]
    if words[-1].group().lower() in _ARTICLES:
        words = words[:-1]
    for first in range(max(0, len(words) - _LONGEST), len(words)):
        phrase = " ".join(word.group().lower() for word in words[first:]).lstrip("\"'(")
        if phrase in COMPARATORS:
            return COMPARATORS[phrase], start - len(before) + words[first].start()
    return "", start


def comparator_after(after: str) -> str:
    """Return the comparator that `after` begins with ("or more", "+"), else ""."""
    found = _AFTER.match(after)
    if not found:
        return ""
    return "at-least" if found.group() == "+" else AFTERWARDS[found.group()[1:].lower()]
