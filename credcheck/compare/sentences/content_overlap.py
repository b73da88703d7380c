"""Carrying: how much of what a claim tells another sentence tells, too.

Who says it is no part of what is told: two reports of one spokesman do not agree by his name.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.lexicon.english.function_words import FIRST_PERSON
from credcheck.lexicon.english.reporting_verbs import ONLY_SAYING
from credcheck.model.candidates import WeightTable
from credcheck.model.statements import Attribution
from credcheck.text.span import Span
from credcheck.text.terms import Term, term_key

_SAYING: Final = frozenset(map(term_key, ONLY_SAYING))
"""Verbs that only say. Of others the subject is part of what is told: "the mayor ordered", "the union accused"."""
_MIN_SHARE: Final = 0.65
"""Share of the weight of what a claim tells from which a sentence tells it whole."""
_MIN_WORDS: Final = 0.6
"""Share of its words, names and figures left out."""
_MIN_QUOTED: Final = 0.5
"""Share of the quoted words of a claim that a sentence quotes too, from which both heard one voice."""
_FEWEST_QUOTED: Final = 2
"""Quoted words: one alone may be anybody's."""
_COPIED: Final = 8
"""Words in a row from which one of two sentences was copied from the other, or both from a third."""
_MIN_COPIED: Final = 0.8
"""Share of the words of the shorter sentence, in their order, from which it is a copy that somebody edited."""
_SHORTEST_SAME: Final = 3
"""Words of two whole sentences that are the same."""
_MIN_TERMS: Final = 3
"""Terms in common, unless the claim has fewer."""


@dataclass(frozen=True, slots=True)
class Carried:
    """How much of a claim a sentence tells."""

    words: int
    """Words in common, names and figures left out: of one or none, two sentences speak of the same people at best."""
    whole: bool


def said_by(terms: Sequence[Term], attributions: Iterable[Attribution]) -> list[Span]:
    """Return the words that say who says it, and that it is said."""
    return [
        span
        for one in attributions
        if one.cue_class in ("speech", "document")
        if all(term.key in _SAYING for term in terms for cue in one.cue if cue.covers(term.span))
        for span in (*one.cue, *one.source)
    ]


def told_terms(terms: Sequence[Term], said: Sequence[Span]) -> frozenset[str]:
    """Return the keys of what is told, without the words that say who says it; all keys where that is all there is."""
    told = frozenset(term.key for term in terms if not any(span.covers(term.span) for span in said))
    return told or frozenset(term.key for term in terms)


def how_much(ours: frozenset[str], theirs: frozenset[str], names: frozenset[str], table: WeightTable) -> Carried:
    """Return how much of what ours tells is told by theirs."""
    shared = ours & theirs
    asked, words = _words(ours, names), _words(shared, names)
    whole = (
        len(shared) >= min(_MIN_TERMS, len(ours))
        and words >= _MIN_WORDS * asked
        and table.total(shared) >= _MIN_SHARE * table.total(ours)
    )
    return Carried(words, whole)


def _words(keys: Iterable[str], names: frozenset[str]) -> int:
    return sum(key not in names and not key[0].isdigit() for key in keys)


def first_person(words: Iterable[str]) -> bool:
    """Say whether folded words are somebody's own: nobody else's report of them tells the same."""
    return not FIRST_PERSON.isdisjoint(words)


def quotes_too(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Say whether most of what one sentence quotes is quoted by the other, too."""
    return len(ours) >= _FEWEST_QUOTED and len(ours & theirs) >= _MIN_QUOTED * len(ours)


def repeats(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether one of two sentences is in the words of the other: many in a row, or nearly all of the shorter."""
    from rapidfuzz.distance import LCSseq

    shorter = min(len(ours), len(theirs))
    if shorter < _COPIED:
        return shorter >= _SHORTEST_SAME and tuple(ours) == tuple(theirs)
    if LCSseq.similarity(ours, theirs) >= _MIN_COPIED * shorter:
        return True
    runs = {tuple(ours[at : at + _COPIED]) for at in range(len(ours) - _COPIED + 1)}
    return any(tuple(theirs[at : at + _COPIED]) in runs for at in range(len(theirs) - _COPIED + 1))
