"""Matches: the sentences of other articles beside one claim, scored and named for what they are to it.

Pure: opens no file, knows no storage, sets no severity.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from credcheck.compare.differences import compare_values
from credcheck.compare.people import Surroundings
from credcheck.compare.scoring import (
    Likeness,
    claim_probability,
    measure_likeness,
    story_probability,
    weigh_story,
)
from credcheck.compare.side import Side
from credcheck.model.article import Span
from credcheck.model.candidates import Candidate, Candidates, Worded
from credcheck.model.evidence import Difference, Match, MatchRelation
from credcheck.model.statements import Claim
from credcheck.model.terms import term_key

_MIN_SAME: Final = 0.75
_MIN_SAME_LIKENESS: Final = 0.40
_MIN_PARTLY: Final = 0.45
_MIN_PARTLY_LIKENESS: Final = 0.30
_NEIGHBOUR: Final = 0.3
"""Probability of telling our story from which an article's sentences weigh our story's terms."""
_FAR: Final = 0.05
"""Articles less probable to tell our story are not compared sentence by sentence."""
_MIN_COMPARED: Final = 0.35
"""Matches scoring less are too far for their values to be compared."""
_MIN_DIFFERS: Final = 0.6
_MIN_LIKENESS: Final = {"number": 0.4, "date": 0.4, "name": 0.25}
"""Likeness of two sentences from which a value that differs is shown, by kind. An unheard name needs least."""
_PLAIN: Final = 0.6
"""Likeness from which two sentences need no name in common: "He scored six" may be anybody."""
_SURE: Final = 0.95
"""Score from which the likeness does not matter: much is shared, and each sentence says more besides."""
_MIN_DIFFERS_TERMS: Final = 4
"""Sentences of fewer words tell too little of what their values belong to; figures are not counted."""
_CALENDAR_WORDS: Final = """
january february march april june july august september october november december jan feb mar apr jun jul aug sept sep
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun gmt est
edt pst pdt bst utc cet publish post update
"""
_CALENDAR: Final = frozenset(map(term_key, _CALENDAR_WORDS.split()))
_MIN_SETTLED: Final = 0.5
_SHOWN_TERMS: Final = 8


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence of another article beside a claim of ours."""

    side: Side
    sentence: int
    score: float
    relation: MatchRelation
    measured: Likeness
    differs: tuple[Difference, ...] = ()
    settled: frozenset[Span] = frozenset()
    """Our values that it gives too."""
    ruled_out: str = ""


class Matcher:
    """Holds the claims of one draft against the candidates of the other articles."""

    def __init__(self, ours: Side, sides: Sequence[Side], candidates: Candidates) -> None:
        self._ours = ours
        self._sides = sides
        self._candidates = candidates
        self.near: Mapping[int, float] = {
            at: story_probability(affinity) for at, affinity in candidates.affinity[ours.at].items()
        }
        """Probability that another article tells our story, by its position in the field."""
        self._table = weigh_story(candidates.weights, self._story_sentences())
        self._own = _all_terms(candidates.sentences[ours.at])
        self._elsewhere = Counter(
            key
            for at, probability in self.near.items()
            if probability >= _NEIGHBOUR
            for key in _all_terms(candidates.sentences[at])
        )

    def find_matches(self, claim: Claim) -> list[Found]:
        """Return the candidates of a claim, best first."""
        worded = self._candidates.claims[self._ours.at][claim.id]
        beside = self._candidates.beside[self._ours.at][claim.id]
        found = [self._measure(worded, one) for one in beside if self.near[one.document] >= _FAR]
        found = [self._compare(claim, worded, one) if one.score >= _MIN_COMPARED else one for one in found]
        return sorted(found, key=lambda one: (-one.score, one.side.at, one.sentence))

    def match_all(self, claim: Claim, found: Sequence[Found]) -> tuple[Match, ...]:
        """Return what was found beside a claim as it is reported."""
        ours = self._candidates.claims[self._ours.at][claim.id]
        text = self._ours.document.article.text
        heaviest = sorted(ours.keys, key=lambda key: (-self._table[key], key))
        written = {term.key: term.span.of(text) for term in reversed(ours.terms)}
        words = [(key, written[key]) for key in heaviest]
        return tuple(_report(one, words) for one in found)

    def _measure(self, worded: Worded, candidate: Candidate) -> Found:
        side = self._sides[candidate.document]
        measured = measure_likeness(worded, side.worded[candidate.sentence], self._table)
        affinity = self._candidates.affinity[self._ours.at][candidate.document]
        score = round(claim_probability(measured, affinity), 4)
        return Found(side, candidate.sentence, score, _relation(score, measured), measured)

    def _compare(self, claim: Claim, worded: Worded, found: Found) -> Found:
        """Return what was found with the values that differ, and what that makes it."""
        around = Surroundings(self._candidates.weights, worded.keys, self._own, self._elsewhere)
        compared = compare_values(self._ours, claim.span, worded, found.side, found.sentence, around)
        differs = tuple(one for one in compared.differs if self._shows(worded, found, one.kind))
        relation = found.relation
        if differs:
            relation = MatchRelation.DIFFERS
        elif compared.quote is not None:
            relation = MatchRelation.SAME_QUOTE
        return replace(
            found,
            relation=relation,
            differs=differs,
            settled=compared.settled if found.score >= _MIN_SETTLED else frozenset(),
        )

    def _shows(self, worded: Worded, found: Found, kind: str) -> bool:
        """Say whether both sentences are so alike that another value in one of them means something."""
        if not found.side.reports(found.sentence):
            return False
        if kind == "quote":
            return True
        theirs = found.side.worded[found.sentence]
        alike = found.measured.likeness >= _MIN_LIKENESS[kind] or (kind != "name" and found.score >= _SURE)
        named = found.measured.likeness >= _PLAIN or worded.keys & theirs.keys & self._candidates.weights.names
        return bool(alike and named) and found.score >= _MIN_DIFFERS and _tells(worded) and _tells(theirs)

    def _story_sentences(self) -> Iterable[Worded]:
        near = [self._ours.at, *(at for at, probability in self.near.items() if probability >= _NEIGHBOUR)]
        return [worded for at in near for worded in self._candidates.sentences[at]]


def _report(found: Found, words: Sequence[tuple[str, str]]) -> Match:
    """Return one match; `words` are the keys of our terms and how we write them, heaviest first."""
    theirs = found.side.worded[found.sentence].keys
    return Match(
        path=found.side.document.path,
        span=found.side.document.sentences[found.sentence].span,
        score=found.score,
        relation=found.relation,
        story=found.side.story.id,
        shared=tuple([word for key, word in words if key in theirs][:_SHOWN_TERMS]),
        differs=found.differs,
        missing=tuple([word for key, word in words if key not in theirs][:_SHOWN_TERMS]),
        ruled_out=found.ruled_out,
    )


def _all_terms(sentences: Iterable[Worded]) -> frozenset[str]:
    return frozenset[str]().union(*(worded.keys for worded in sentences))


def _tells(worded: Worded) -> bool:
    return sum(not key[0].isdigit() and key not in _CALENDAR for key in worded.keys) >= _MIN_DIFFERS_TERMS


def _relation(score: float, measured: Likeness) -> MatchRelation:
    if score >= _MIN_SAME and measured.likeness >= _MIN_SAME_LIKENESS:
        return MatchRelation.SAME_CLAIM
    if score >= _MIN_PARTLY and measured.likeness >= _MIN_PARTLY_LIKENESS:
        return MatchRelation.PARTLY
    return MatchRelation.RELATED
