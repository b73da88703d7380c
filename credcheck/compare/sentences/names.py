"""Names of two sentences that report one event: the same first name with another surname, or one name spelled two ways.

Says nothing of short forms, initials, titles and middle names: a name differs only where no other report has ours.
"""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from credcheck.compare.sentences.aligned_words import Word
from credcheck.lexicon.english.names import TITLES_OF_NAMESAKES
from credcheck.lexicon.english.states import STATE_OF
from credcheck.model.candidates import Weights
from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import Term, term_key

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
_TITLES: Final = frozenset(map(term_key, TITLES_OF_NAMESAKES))
"""Two surnames after a title are two people."""


@dataclass(frozen=True, slots=True)
class FullName:
    """Two capitalised words in a row."""

    first: Term
    last: Term
    after: str = ""
    """Term of the word right after it, where the name goes on."""

    @property
    def span(self) -> Span:
        """Both words."""
        return Span(self.first.span.start, self.last.span.end)


def full_names(text: str, terms: Sequence[Term]) -> list[FullName]:
    """Return each two capitalised words in a row, of the terms of a sentence of `text`."""
    names = []
    after = ""
    for first, last in reversed(list(pairwise(terms))):
        if first.capital and last.capital and first.span.end < last.span.start and _is_name(text, first, last):
            names.append(FullName(first, last, after))
            after = last.key
        else:
            after = ""
    return names[::-1]


def _is_name(text: str, first: Term, last: Term) -> bool:
    if not _GAP.fullmatch(text[first.span.end : last.span.start]):
        return False
    words = [straighten(term.span.of(text)) for term in (first, last)]
    if words[0].endswith(("'s", "s'")):
        return False
    spelled = all(term_key(word.casefold()) == term.key for word, term in zip(words, (first, last), strict=True))
    return spelled and all(map(_NAME.fullmatch, words))


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Whom a report names, and how."""

    full: frozenset[tuple[str, str]] = frozenset()
    """Terms of each first and last name."""
    alone: frozenset[str] = frozenset()
    """Terms that stand without a first name, or after a title."""

    def names(self, first: str, last: str) -> bool:
        """Say whether it has a name, or the last name alone."""
        return (first, last) in self.full or last in self.alone


def mentioned(sentences: Iterable[tuple[Sequence[Term], Sequence[FullName]]]) -> Mentioned:
    """Return whom the sentences name, each given as its terms and its full names."""
    full: set[tuple[str, str]] = set()
    alone: set[str] = set()
    for terms, names in sentences:
        full.update((name.first.key, name.last.key) for name in names)
        lasts = {name.last.span for name in names if name.first.key not in _TITLES}
        alone.update(term.key for term in terms if term.span not in lasts)
    return Mentioned(frozenset(full), frozenset(alone))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What decides whether a name is a slip: the words of our sentence and of the other reports."""

    weights: Weights
    mine: Container[str]
    """Terms of our sentence."""
    own: Container[str]
    """Terms of our whole article."""
    elsewhere: Sequence[Mentioned]
    """Whom each other report of the story names."""

    def another_last(self, name: FullName, other: FullName) -> bool:
        """Say whether our last name is a slip for theirs."""
        return self._slip(name.last.key, other.last.key, self._heard(name), self._heard(other))

    def another_first(self, name: FullName, other: FullName) -> bool:
        """Say whether our first name is a slip for theirs."""
        heard, others = (
            sum((one.first.key, one.last.key) in report.full for report in self.elsewhere) for one in (name, other)
        )
        return self._slip(name.first.key, other.first.key, heard, others)

    def unheard(self, first: str, last: str) -> bool:
        """Say whether the last word of a name looks like a name, and no other report names anybody so."""
        if not last or last[0].isdigit() or self.weights.rarity(last) < _MIN_RARITY:
            return False
        return not any(report.names(first, last) for report in self.elsewhere)

    def _heard(self, name: FullName) -> int:
        """Return how many other reports have a name, or its last name without a first."""
        first, last = name.first.key, name.last.key
        return sum(report.names(first, last) for report in self.elsewhere)

    def _slip(self, ours: str, theirs: str, heard: int, others: int) -> bool:
        """Say whether our word looks like a name and no other report has it; or few, many have theirs, and so do we."""
        if theirs in self.mine or ours[0].isdigit() or self.weights.rarity(ours) < _MIN_RARITY:
            return False
        return not heard or (theirs in self.own and _OUTNUMBERED * heard < others)


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


def another_name(mine: Word, other: Word, around: Surroundings) -> bool:
    """Say whether a word of our sentence is another name than the one that stands in its place in theirs.

    The first word of a name may be a title there and a first name here: only inside a name or at its end it counts.
    """
    inside = mine.previous[:1].isupper() and mine.previous == other.previous
    if not (mine.capital and other.capital) or (not inside and (_goes_on(mine) or _goes_on(other))):
        return False
    last, theirs = term_key(mine.text.casefold()), term_key(other.text.casefold())
    first = term_key(mine.previous.casefold()) if inside else ""
    if not theirs or last[:_SHORT_FORM] == theirs[:_SHORT_FORM] or _one_spelling(last, theirs):
        return False
    if _abbreviates(mine.text, other.text):
        return False
    return around.unheard(first, last)


def _abbreviates(ours: str, theirs: str) -> bool:
    """Whether one is short for the other: "Ark.", "Gen.", or a state's two letters; "Saudi Arabia" is Saudi Arabian."""
    mine, other = ours.casefold().rstrip("."), theirs.casefold().rstrip(".")
    short, long = sorted((mine, other), key=len)
    return long.startswith(short) or STATE_OF.get(mine, mine) == STATE_OF.get(other, other)


def _goes_on(word: Word) -> bool:
    return word.following[:1].isupper()


def _another_last(name: FullName, other: FullName, around: Surroundings) -> bool:
    """Say whether the first names are the same, and our last name is nobody's in the other reports."""
    mine, theirs = name.last.key, other.last.key
    if name.first.key != other.first.key or mine in (theirs, other.after) or theirs == name.after:
        return False
    if not around.another_last(name, other):
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
    if name.last.key != other.last.key or mine == theirs or not around.another_first(name, other):
        return False
    short = mine.startswith(theirs) or theirs.startswith(mine)
    return _one_spelling(mine, theirs) and not short and around.weights.rarity(theirs) >= _MIN_RARITY


def _one_spelling(ours: str, theirs: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(ours, theirs) >= _ONE_SPELLING
