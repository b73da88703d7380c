"""Slots: a figure or a date with the words around it, which say what it is the figure or the date of."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from credcheck.compare.sentences.calendar import TIMES
from credcheck.lexicon.english.measures import PART_OF_SUM, SUM
from credcheck.text.span import Span
from credcheck.text.terms import Term, term_key

Value = TypeVar("Value")

_REACH: Final = 4
"""Content words on each side that make the surroundings of a value."""
_APPOSED: Final = 2
"""Characters between a word and what is apposed to it: a comma and a space."""
_PEOPLE: Final = frozenset(map(term_key, ("person", "persons", "people")))
_PART: Final = re.compile(PART_OF_SUM, re.IGNORECASE)
_SHARE: Final = re.compile(r"%|\bper ?cent\b")
_SUM: Final = re.compile(SUM, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Slot(Generic[Value]):
    """A value with the content words around it."""

    value: Value
    span: Span
    near: frozenset[str]
    """Terms of the nearest words on both sides."""
    before: str
    """Term of the word right before, or ""."""
    after: str
    """Term of the word right after, or ""."""
    apposed: bool
    """It stands right after the word before it, or after a comma: "Kane, 63,"."""
    part: bool
    """The text calls it one part of several: "two other rifles", "three more", "four of them"."""
    names: frozenset[str]
    """The nearest words that have a capital letter."""
    summed: bool
    """Its sentence adds up: "31 so far", "a total of 31"."""

    @property
    def beside(self) -> frozenset[str]:
        """Terms of the words right before and right after."""
        return frozenset((self.before, self.after)) - {""}

    def adjoins(self, other: "Slot[Value]") -> bool:
        """Say whether both follow, or both precede, the same word."""
        return bool(self.before and self.before == other.before) or bool(self.after and self.after == other.after)


def make_slot(value: Value, span: Span, text: str, terms: Sequence[Term], *, noun: str = "") -> Slot[Value]:
    """Return a value of a sentence with the terms that surround it; figures and what is counted are no surroundings."""
    counted = _PEOPLE if noun == "person" else frozenset({term_key(noun)} if noun else ())
    around = [term for term in terms if not term.number and term.key not in counted]
    before = [term.key for term in around if term.span.end <= span.start]
    after = [term.key for term in around if term.span.start >= span.end]
    near = frozenset((*before[-_REACH:], *after[:_REACH]))
    return Slot(
        value,
        span,
        near=near,
        before=before[-1] if before else "",
        after=after[0] if after else "",
        apposed=any(0 <= span.start - term.span.end <= _APPOSED for term in around),
        part=_is_part(text, span),
        names=near & {term.key for term in around if term.capital},
        summed=bool(terms and _SUM.search(text, terms[0].span.start, terms[-1].span.end)),
    )


def _is_part(text: str, span: Span) -> bool:
    """Say whether a value is one part of several; "48 percent of the vote" is not."""
    if _SHARE.search(text, span.start, span.end):
        return False
    return bool(_PART.match(text, span.end) or _PART.search(text, span.start, span.end))


def akin_beside_words(ours: Slot[Value], theirs: Slot[Value]) -> bool:
    """Say whether two values stand among the same words when names are left out: whoever is named has many days."""
    names = ours.names & theirs.names
    adjoining = {one for one, other in ((ours.before, theirs.before), (ours.after, theirs.after)) if one == other}
    shared = ours.near & theirs.near
    return bool(adjoining - names - {""}) or (len(shared) >= 2 and bool(shared - names))


def akin(ours: Slot[Value], theirs: Slot[Value]) -> bool:
    """Say whether two values stand among the same words: the same neighbour, or two words shared nearby.

    Words of time say when, not of what; names say whose: with them alone it may be a figure of anything.
    """
    shared = (ours.near & theirs.near) - TIMES
    return ours.adjoins(theirs) or (len(shared) >= 2 and bool(shared - (ours.names & theirs.names)))


def differing_pairs(
    ours: Sequence[Slot[Value]],
    theirs: Sequence[Slot[Value]],
    *,
    agree: Callable[[Value, Value], bool],
    same: Callable[[Slot[Value], Slot[Value]], bool],
) -> list[tuple[Slot[Value], Slot[Value]]]:
    """Return the pairs that stand for one thing with two values, ours first.

    A value that the other side has too is settled; where two values compete for one slot, nothing is said.
    """
    if not ours or not theirs:
        return []
    left = [one for one in ours if not any(agree(one.value, other.value) for other in theirs)]
    right = [one for one in theirs if not any(agree(other.value, one.value) for other in ours)]
    pairs = []
    for one in left:
        rivals = [other for other in right if same(one, other)]
        if len(rivals) == 1 and sum(same(other, rivals[0]) for other in left) == 1:
            pairs.append((one, rivals[0]))
    return pairs


def settled_spans(
    ours: Sequence[Slot[Value]], theirs: Sequence[Slot[Value]], agree: Callable[[Value, Value], bool]
) -> frozenset[Span]:
    """Return our values that the other side gives too, among words that are not all others."""
    return frozenset(
        one.span
        for one in ours
        if any(agree(one.value, other.value) and (one.adjoins(other) or one.near & other.near) for other in theirs)
    )
