"""Find the places worth a closer look: a word or a figure that could begin what is sought, found fast.

The patterns that read figures and dates are rich and slow; they are only tried where one of these words stands.
"""

import re
from collections.abc import Iterable
from typing import Final

WORDS: Final = re.compile(r"[a-z]+")
"""A word of lower-case text."""


def lower(straight: str) -> str:
    """Return the text in lower case, character for character: every offset still holds."""
    low = straight.lower()
    if len(low) == len(straight):
        return low
    return "".join(one if len(one) == 1 else old for old, one in ((old, old.lower()) for old in straight))


def holds(words: frozenset[str], low: str, start: int, end: int) -> bool:
    """Say whether lower-case text holds one of the words between two offsets."""
    return not words.isdisjoint(WORDS.findall(low, start, end))


def heads(words: Iterable[str], *patterns: str) -> re.Pattern[str]:
    """Return a pattern for lower-case text that finds any of the words, and the patterns given."""
    named = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return re.compile("|".join([*patterns, rf"(?<![a-z])(?:{named})(?![a-z])"]))
