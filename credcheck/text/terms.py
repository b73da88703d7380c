"""Terms: the words of a sentence as they are compared, each with its place in the article.

One spelling for the index that finds candidates and for the comparison that scores them. Opens nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final
from unicodedata import combining, normalize

from credcheck.lexicon.english.measures import ONES, TEENS, TENS
from credcheck.lexicon.english.terms import STOP_WORDS, SYNONYMS
from credcheck.text.fold import straighten
from credcheck.text.span import Span

if TYPE_CHECKING:
    import Stemmer

_TOKEN: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*")
_STOP: Final = frozenset(STOP_WORDS)
_NUMERALS: Final = {word: str(value) for value, word in enumerate((*ONES, *TEENS, TENS[0]))}


_HEADLINE_SHARE: Final = 0.6
"""A sentence with more of its words capitalised is set like a headline: its capitals say nothing."""


@dataclass(frozen=True, slots=True)
class Term:
    """One content word of an article."""

    key: str
    """What is compared: folded and stemmed, numerals as digits."""
    span: Span
    capital: bool
    """Written with a capital letter."""
    opens: bool
    """The first word of its piece of text, where a capital says nothing."""
    initial: str
    """Its first letter, folded."""

    @property
    def number(self) -> bool:
        """It is a figure."""
        return self.key[0].isdigit()


def find_terms(text: str, at: int = 0) -> tuple[Term, ...]:
    """Return the content words of a piece of text that begins at offset `at` of its article, in reading order."""
    terms = []
    first = True
    for found in _TOKEN.finditer(straighten(text)):
        word = found.group()
        key = term_key(word.casefold())
        if key:
            span = Span(at + found.start(), at + found.end())
            terms.append(Term(key, span, word[0].isupper(), first, word[0].casefold()))
        first = False
    return tuple(terms)


def find_names(sentences: Iterable[Sequence[Term]]) -> frozenset[str]:
    """Return the terms written with a capital inside sentences, at least three times as often as without."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for terms in sentences:
        if sum(term.capital for term in terms) <= _HEADLINE_SHARE * len(terms):
            for term in terms:
                if not term.opens and not term.number:
                    (capital if term.capital else small)[term.key] += 1
    return frozenset(key for key, count in capital.items() if count >= 3 * small[key])


@cache
def term_key(word: str) -> str:
    """Return how a case-folded word is compared, or "" for one that carries no content."""
    if word[0].isdigit():
        return word.replace(",", "").rstrip(".")
    if all(part in _STOP for part in word.split("'")):
        return ""
    word = word.removesuffix("'s").replace("'", "").rstrip(".")
    if "." in word and word.replace(".", "") not in _STOP:
        word = word.replace(".", "")
    if not word.isascii():
        word = "".join(letter for letter in normalize("NFKD", word) if not combining(letter))
    if word in _STOP or (len(word) == 1 and word.isascii()):
        return ""
    if not word:
        return ""
    stem = _stem(word)
    return _NUMERALS.get(word) or _swapped().get(stem, stem)


@cache
def _swapped() -> Mapping[str, str]:
    """Return the stem that stands for each stem of the synonyms."""
    groups = [[_stem(word) for word in group.split()] for group in SYNONYMS]
    return {other: first for first, *others in groups for other in others}


def _stem(word: str) -> str:
    return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> "Stemmer.Stemmer":
    from Stemmer import Stemmer

    return Stemmer("english")
