"""Find the places worth a closer look: a word or a figure that could begin what is sought, found fast.

The patterns that read figures and dates are rich and slow; they are only tried where one of these words stands.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final

from credcheck.model.article import Article
from credcheck.model.statements import Sentence
from credcheck.model.text import straighten

WORDS: Final = re.compile(r"[a-z]+")
"""A word of lower-case text."""
_DIGIT: Final = re.compile(r"\d")


class Reading:
    """An article's text as figures, dates and claims are read: straightened, in lower case, its words by sentence."""

    __slots__ = ("figured", "low", "straight", "words")

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.straight = straighten(article.text).replace("\n", " ")
        """A figure may run over the end of a line."""
        self.low = _lower(self.straight)
        """Every offset still holds."""
        self.words = [WORDS.findall(self.low, one.span.start, one.span.end) for one in sentences]
        """The lower-case words of each sentence, by its id."""
        digits = [found.start() for found in _DIGIT.finditer(self.low)]
        self.figured = [bisect_left(digits, one.span.start) < bisect_left(digits, one.span.end) for one in sentences]
        """Whether a sentence holds a figure in digits, by its id."""


def _lower(straight: str) -> str:
    low = straight.lower()
    if len(low) == len(straight):
        return low
    return "".join(one if len(one) == 1 else old for old, one in ((old, old.lower()) for old in straight))


def heads(words: Iterable[str], *patterns: str) -> re.Pattern[str]:
    """Return a pattern for lower-case text that finds any of the words, and the patterns given."""
    named = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return re.compile("|".join([*patterns, rf"(?<![a-z])(?:{named})(?![a-z])"]))
