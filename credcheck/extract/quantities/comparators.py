"""Read how exactly a figure is meant: the words before or behind it in, "more", "about", "up-to" out."""

import re
from typing import Final

from credcheck.lexicon.english.measures import AFTERWARDS, COMPARATORS

_LONGEST: Final = max(phrase.count(" ") + 1 for phrase in COMPARATORS)
_ARTICLES: Final = frozenset({"a", "an", "the", "only", "just"})
_LAST: Final = _ARTICLES | {phrase.rpartition(" ")[2] for phrase in COMPARATORS}
"""A comparator ends in one of these: most figures have none, and that is seen at once."""
_AFTER: Final = re.compile(
    "|".join([r"\+(?!\w)", *(rf"[ -]{phrase}\b" for phrase in sorted(AFTERWARDS, key=len, reverse=True))]),
    re.IGNORECASE,
)


def comparator_before(before: str, start: int) -> tuple[str, int]:
    """Return the comparator that `before` ends in, and where it begins; else "" and `start`, where `before` ends."""
    if not before.endswith(" ") or before[before.rfind(" ", 0, -1) + 1 : -1].lower().lstrip("\"'(") not in _LAST:
        return "", start
    words = before.rsplit(None, _LONGEST + 1)[-_LONGEST - 1 :]
    article = words.pop() if words[-1].lower() in _ARTICLES else ""
    for first in range(max(0, len(words) - _LONGEST), len(words)):
        phrase = " ".join(words[first:]).lower().lstrip("\"'(")
        if phrase in COMPARATORS:
            at = len(before)
            for word in reversed([*words[first:], article]):
                at = before.rindex(word, 0, at)
            return COMPARATORS[phrase], start - len(before) + at
    return "", start


def comparator_after(after: str) -> str:
    """Return the comparator that `after` begins with ("or more", "+"), else ""."""
    found = _AFTER.match(after)
    if not found:
        return ""
    return "at-least" if found.group() == "+" else AFTERWARDS[found.group()[1:].lower()]
