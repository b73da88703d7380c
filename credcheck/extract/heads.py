"""Heads: find the marks, words and figures with which something may begin.

The patterns that read quotations, sentence ends, figures and dates are slow; they are only tried where one stands.
"""

import re
from collections.abc import Iterable


def places(text: str, marks: str) -> list[int]:
    """Return where any of the marks stand, ascending: to look for each by itself is six times as fast as a pattern."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    return sorted(found)


def heads(words: Iterable[str], *patterns: str) -> re.Pattern[str]:
    """Return a pattern for lower-case text that finds any of the words, and the patterns given."""
    named = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return re.compile("|".join([*patterns, rf"(?<![a-z])(?:{named})(?![a-z])"]))
