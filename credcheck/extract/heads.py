"""Heads: patterns that find the words and figures with which something may begin.

The patterns that read figures and dates are rich and slow; they are only tried where one of these stands.
"""

import re
from collections.abc import Iterable


def heads(words: Iterable[str], *patterns: str) -> re.Pattern[str]:
    """Return a pattern for lower-case text that finds any of the words, and the patterns given."""
    named = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return re.compile("|".join([*patterns, rf"(?<![a-z])(?:{named})(?![a-z])"]))
