"""Find the sentences worth a closer look: those with a word or a digit that could begin what is sought.

Each reader of figures, dates and claims names its words in a table; which of them a sentence has is found once.
"""

import codecs
from collections.abc import Sequence
from typing import Final

from credcheck.extract.claims.opinion_or_forecast import VIEW_WORDS
from credcheck.extract.dates.patterns import HEAD_WORDS
from credcheck.extract.quantities.numerals import NUMBER_WORDS, Run
from credcheck.lexicon.english.measures import EVENT_WORDS, PART_WORDS
from credcheck.model.article import Article
from credcheck.model.statements import Sentence

TRIGGERS: Final = NUMBER_WORDS | PART_WORDS | EVENT_WORDS | HEAD_WORDS | VIEW_WORDS
"""Every word that a reader looks for."""
_LETTERS: Final = bytes(code if chr(code) in "abcdefghijklmnopqrstuvwxyz" else 32 for code in range(256))
_DIGITS: Final = bytes(48 if chr(code) in "0123456789" else 32 for code in range(256))


class Reading:
    """An article's text as figures, dates and claims are read: straight, in lower case, its triggers by sentence."""

    __slots__ = ("digits", "low", "straight", "words")

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.straight = article.straight.replace("\n", " ")
        """A figure may run over the end of a line."""
        self.low = _lower(self.straight)
        """Every offset still holds."""
        plain = self.low.encode("ascii", _PLAINLY)
        letters, digits = plain.translate(_LETTERS).decode("ascii"), plain.translate(_DIGITS)
        self.words = [TRIGGERS.intersection(letters[one.span.start : one.span.end].split()) for one in sentences]
        """The triggers that each sentence has, by its id."""
        self.digits = [_runs(digits, one.span.start, one.span.end) for one in sentences]
        """Where each run of digits in a sentence starts and ends, by its id."""


def _runs(digits: bytes, start: int, end: int) -> list[Run]:
    """Return where the digits of a stretch of text start and end, run by run; each is written as a nought."""
    runs: list[Run] = []
    at = digits.find(b"0", start, end)
    while at >= 0:
        behind = digits.find(b" ", at, end)
        runs.append((at, behind if behind >= 0 else end))
        at = digits.find(b"0", runs[-1][1], end)
    return runs


def _lower(straight: str) -> str:
    low = straight.lower()
    if len(low) == len(straight):
        return low
    return "".join(one if len(one) == 1 else old for old, one in ((old, old.lower()) for old in straight))


def _plainly(error: UnicodeError) -> tuple[str, int]:
    """Write what is not ASCII as a nought for each digit and a space for anything else, so that offsets hold."""
    assert isinstance(error, UnicodeEncodeError)
    written = error.object[error.start : error.end]
    return "".join("0" if one.isdecimal() else " " for one in written), error.end


_PLAINLY: Final = "credcheck.plainly"
codecs.register_error(_PLAINLY, _plainly)
