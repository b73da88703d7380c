"""Names of two sentences that report one event: the same first name with another surname, or one name spelled two ways.

Says nothing of short forms, initials, titles and middle names: a name differs only where no other report has ours.
"""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from credcheck.model.article import Span
from credcheck.model.candidates import Weights
from credcheck.model.terms import Term, term_key
from credcheck.model.text import straighten

_GAP: Final = re.compile(r"\s+(?:[^\W\d_]\.\s*)?")
"""What may stand between two words of a name: a space, and an initial."""
_NAME: Final = re.compile(r"(?:[^\W\d_]')?[^\W\d_.]+\.?(?:'s)?|(?:[^\W\d_]\.)+")
_ONE_SPELLING: Final = 70.0
"""Likeness of two names from which they are one name spelled two ways."""
_MIN_RARITY: Final = 2900
"""Words commoner than this in ordinary English are read as words, not as surnames."""

_SHORT_FORM: Final = 4
"""Letters that a name and its short form begin with: "Philly", "Philadelphia"."""
_OUTNUMBERED: Final = 4
"""Reports with the other name for each report that has ours too."""
_MIN_FIRST_RARITY: Final = 2500
"""A commoner first word may be an adjective ("Greek", "Superior"): both last words must then look like names."""
_TITLE_WORDS: Final = """
sheriff deputy capt captain sgt sergeant lt lieutenant det detective sen senator rep gov governor prof professor judge
president justice minister officer agent director coach mayor secretary king queen pope saint general colonel major lord
lady
sir doctor trooper constable chairman chief commissioner councillor ambassador prince princess father sister brother
"""
_TITLES: Final = frozenset(map(term_key, _TITLE_WORDS.split()))
"""Two surnames after a title are two people."""


@dataclass(frozen=True, slots=True)
class FullName:
    """Two capitalised words in a row."""

    first: Term
    last: Term
    before: str = ""
    """Term of the word before it, where it has a capital too."""
    after: str = ""
    """Term of the word after it, where it has a capital too."""

    @property
    def span(self) -> Span:
        """Both words."""
        return Span(self.first.span.start, self.last.span.end)


def full_names(text: str, terms: Sequence[Term]) -> list[FullName]:
    """Return each two capitalised words in a row, of the terms of a sentence of `text`."""
    keys = ["", *(term.key if term.capital else "" for term in terms), ""]
    return [
        FullName(first, last, keys[at], keys[at + 3])
        for at, (first, last) in enumerate(pairwise(terms))
        if first.capital and last.capital and first.span.end < last.span.start and _is_name(text, first, last)
    ]


def _is_name(text: str, first: Term, last: Term) -> bool:
    if not _GAP.fullmatch(text[first.span.end : last.span.start]):
        return False
    words = [straighten(term.span.of(text)) for term in (first, last)]
    if words[0].endswith(("'s", "s'")):
        return False
    spelled = all(term_key(word.casefold()) == term.key for word, term in zip(words, (first, last), strict=True))
    return spelled and all(map(_NAME.fullmatch, words))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What decides whether a name is a slip: the words of our sentence and of the other reports."""

    weights: Weights
    mine: Container[str]
    """Terms of our sentence."""
    own: Container[str]
    """Terms of our whole article."""
    elsewhere: Mapping[str, int]
    """In how many other reports of the story a term stands."""

    def slip(self, ours: str, theirs: str) -> bool:
        """Say whether our word looks like a name and no other report has it; or few, many have theirs, and so do we."""
        if theirs in self.mine or ours[0].isdigit() or self.weights.rarity(ours) < _MIN_RARITY:
            return False
        heard = self.elsewhere.get(ours, 0)
        return not heard or (theirs in self.own and _OUTNUMBERED * heard < self.elsewhere.get(theirs, 0))


def differing_names(
    ours: Sequence[FullName], theirs: Sequence[FullName], around: Surroundings
) -> list[tuple[Span, Span]]:
    """Return the names that differ, ours first; each of ours at most once."""
    pairs = []
    given = {(one.first.key, one.last.key) for one in theirs}
    for name in ours:
        if (name.first.key, name.last.key) in given:
            continue
        other = next(
            (one for one in theirs if _another_last(name, one, around) or _another_first(name, one, around)), None
        )
        if other is not None:
            pairs.append((name.span, other.span))
    return pairs


def _another_last(name: FullName, other: FullName, around: Surroundings) -> bool:
    """Say whether the first names are the same, and our last name is nobody's in the other reports."""
    mine, theirs = name.last.key, other.last.key
    if name.first.key != other.first.key or mine == theirs or not around.slip(mine, theirs):
        return False
    first = name.first.key
    plain = first in _TITLES or max(map(around.weights.rarity, (first, theirs))) < _MIN_FIRST_RARITY
    if plain:
        return bool(name.after) and name.after == other.after
    if mine[:_SHORT_FORM] == theirs[:_SHORT_FORM] and not _one_spelling(mine, theirs):
        return False
    return not _one_spelling(mine, theirs) or around.weights.rarity(theirs) >= _MIN_RARITY


def _another_first(name: FullName, other: FullName, around: Surroundings) -> bool:
    """Say whether the last names are the same, and the first names two spellings, none short for the other."""
    mine, theirs = name.first.key, other.first.key
    if name.last.key != other.last.key or mine == theirs or not around.slip(mine, theirs):
        return False
    short = mine.startswith(theirs) or theirs.startswith(mine)
    return _one_spelling(mine, theirs) and not short and around.weights.rarity(theirs) >= _MIN_RARITY


def _one_spelling(ours: str, theirs: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(ours, theirs) >= _ONE_SPELLING
