"""Matches: the sentences of other articles beside one claim, scored and named for what they are to it.

Pure: opens no file, knows no storage, sets no severity.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from credcheck.compare.differences.figures import Figure, unsaid_figures
from credcheck.compare.differences.find import Compared, compare_values, within_week
from credcheck.compare.differences.same_event import Events, Field
from credcheck.compare.matching.agreement import join_doubts
from credcheck.compare.matching.coverage import ClaimCoverage, Extent
from credcheck.compare.matching.denials import denied_apart
from credcheck.compare.matching.relations import (
    CARRIES,
    QUOTED,
    Bar,
    Found,
    first_relation,
    settle_relation,
    settles,
    shows_difference,
    supports_value,
    weaken,
)
from credcheck.compare.matching.scoring import (
    WeightTotals,
    claim_probability,
    measure_likeness,
    story_probability,
    weigh_story,
)
from credcheck.compare.sentences.content_overlap import first_person, how_much, quotes_too, repeats, said_by, told_terms
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.sentences.lists import Item, carried_items, closing_items, list_items
from credcheck.compare.sentences.names import FullName, Mentioned, Surroundings, full_names
from credcheck.compare.sentences.negation import contradicts, negated_terms
from credcheck.model.candidates import Candidate, Candidates, Worded
from credcheck.model.evidence import Difference, Match, MatchRelation
from credcheck.model.statements import Claim
from credcheck.text.span import Span

MIN_STORY: Final = 0.5
"""Probability from which another article counts as a report of the same story."""
_NEIGHBOUR: Final = 0.3
"""Probability of telling our story from which an article's sentences weigh our story's terms."""
_FAR: Final = 0.05
"""Articles less probable to tell our story are not compared sentence by sentence."""
_MIN_COMPARED: Final = 0.35
"""Matches scoring less are too far for their values to be compared."""
_ALIKE: Final = 0.4
"""Likeness of two sentences from which their values are compared whatever they score: the voices may be others."""
_NEGATED: Final = 0.5
"""What is left of a score where one of the two says that it did not happen."""
_SHOWN_TERMS: Final = 8


@dataclass(frozen=True, slots=True)
class _Asked:
    """A claim, as it is held against every sentence."""

    span: Span
    worded: Worded
    items: Sequence[Item]
    names: Sequence[FullName]
    figures: Sequence[Figure]
    quotes: Sequence[Span]
    negated: frozenset[str]
    told: frozenset[str]
    """Terms of what it tells, without who says it."""
    closing: Sequence[Item]
    """Items of a list without an opening."""
    around: Surroundings
    counted: frozenset[str]
    """Terms of the items."""


class Matcher:
    """Holds the claims of one draft against the candidates of the other articles."""

    def __init__(self, ours: Side, field: Field, candidates: Candidates) -> None:
        self._ours = ours
        self._sides = sides = field.sides
        self._candidates = candidates
        self.near: Mapping[int, float] = {
            at: story_probability(affinity) for at, affinity in candidates.affinity[ours.at].items()
        }
        """Probability that another article tells our story, by its position in the field."""
        self.table = weigh_story(candidates.weights, self._story_sentences())
        self._totals = WeightTotals(self.table)
        self._own = _all_terms(candidates.sentences[ours.at])
        self._neighbours = [sides[at] for at, probability in self.near.items() if probability >= _NEIGHBOUR]
        self._events = Events(ours, field, [at for at, probability in self.near.items() if probability >= MIN_STORY])

    def find_matches(self, claim: Claim, *, least: float = 0.0) -> list[Found]:
        """Return the candidates of a claim, best first; of those too far to carry it, the ones that score `least`."""
        worded = self._candidates.claims[self._ours.at][claim.id]
        beside = self._candidates.beside[self._ours.at][claim.id]
        near = (one for one in beside if self.near[one.document] >= _FAR)
        found = list(self._measure_all(worded, near, min(least, _MIN_COMPARED)))
        asked = self._ask(claim, worded)
        found = join_doubts([self._compare(asked, one) if one.score >= _MIN_COMPARED else one for one in found])
        return sorted(found, key=lambda one: (-one.score, one.side.at, one.sentence))

    def tells_event(self, side: Side, shared: frozenset[str]) -> bool:
        """Whether another article reports the draft's event, by whom both name; `shared`: terms of two sentences."""
        return self._events.is_one(side, shared)

    def add_conflicts(
        self, claim: Claim, found: Sequence[Found], conflicts: Sequence[tuple[Side, int, Difference]]
    ) -> list[Found]:
        """Return what was found beside a claim with the sentences that conflict with it, best first."""
        kept = list(found)
        for side, sentence, difference in conflicts:
            at = next((n for n, one in enumerate(kept) if (one.side, one.sentence) == (side, sentence)), None)
            one = kept.pop(at) if at is not None else self._beside(claim, side, sentence)
            others = tuple(other for other in one.differs if not other.ours.overlaps(difference.ours))
            kept.append(replace(one, differs=(*others, difference), relation=MatchRelation.DIFFERS))
        return sorted(kept, key=lambda one: (-one.score, one.side.at, one.sentence))

    def show_bearing(self, claim: Claim, found: Sequence[Found], covered: Sequence[ClaimCoverage]) -> list[Found]:
        """Return what was found with the sentences that carry the claim together, best first.

        What bears on it in an article that carries something is at least a part of it, and what does not is no more
        than related, if not the same claim by itself.
        """
        bearing = {(one.side.at, at) for one in covered if one.extent is not Extent.NONE for at in one.bearing}
        judged = {one.side.at for one in covered}
        known = {(one.side.at, one.sentence) for one in found}
        more = [
            self._beside(claim, one.side, at)
            for one in covered
            if one.extent is not Extent.NONE
            for at in one.bearing
            if (one.side.at, at) not in known
        ]
        every = [self._place(claim, one, bearing) if one.side.at in judged else one for one in (*found, *more)]
        return sorted(every, key=lambda one: (-one.score, one.side.at, one.sentence))

    def _place(self, claim: Claim, found: Found, bearing: Container[tuple[int, int]]) -> Found:
        """Return a sentence as what it is to the claim: part of what carries it, or no more than related."""
        bears = (found.side.at, found.sentence) in bearing
        if bears and found.relation is MatchRelation.RELATED and not found.negated:
            return self._hear(claim.span, replace(found, relation=MatchRelation.PARTLY))
        if not bears and found.relation is MatchRelation.PARTLY and not found.differs:
            return replace(found, relation=MatchRelation.RELATED)
        return found

    def match_all(self, claim: Claim, found: Sequence[Found]) -> tuple[Match, ...]:
        """Return what was found beside a claim as it is reported."""
        ours = self._candidates.claims[self._ours.at][claim.id]
        text = self._ours.document.article.text
        heaviest = sorted(ours.keys, key=lambda key: (-self.table[key], key))
        written = {term.key: term.span.of(text) for term in reversed(ours.terms)}
        words = [(key, written[key]) for key in heaviest]
        backing = self._ours.attribution(claim)
        told = told_terms(ours.terms, said_by(ours.terms, [backing] if backing else []))
        return tuple(_report(one, words, told, text) for one in found)

    def match_against(self, claim: Claim, side: Side, sentence: int) -> Match:
        """Return a sentence that denies or overtakes a claim, of another article or of ours."""
        [match] = self.match_all(claim, [self._beside(claim, side, sentence)])
        return match

    def _beside(self, claim: Claim, side: Side, sentence: int) -> Found:
        """Return a sentence beside a claim, measured and not yet compared."""
        worded = self._candidates.claims[self._ours.at][claim.id]
        measured = measure_likeness(worded, side.worded[sentence], self.table, self._totals)
        affinity = self._candidates.affinity[self._ours.at].get(side.at, 1.0)
        return Found(side, sentence, round(claim_probability(measured, affinity), 4), MatchRelation.RELATED, measured)

    def _measure_all(self, worded: Worded, candidates: Iterable[Candidate], least: float) -> Iterator[Found]:
        """Yield the candidates that score so much."""
        affinity = self._candidates.affinity[self._ours.at]
        for one in candidates:
            side = self._sides[one.document]
            measured = measure_likeness(worded, side.worded[one.sentence], self.table, self._totals)
            score = round(claim_probability(measured, affinity[one.document]), 4)
            if score >= least:
                yield Found(side, one.sentence, score, first_relation(score, measured), measured)

    def _ask(self, claim: Claim, worded: Worded) -> _Asked:
        backing = self._ours.attribution(claim)
        said = said_by(worded.terms, [backing] if backing else [])
        items = list_items(self._ours.text, claim.span, worded.terms, said=backing.cue if backing else ())
        return _Asked(
            claim.span,
            worded,
            items,
            full_names(self._ours.text, worded.terms),
            [one for one in self._ours.figures_in(claim.span) if not any(span.covers(one.span) for span in said)],
            self._ours.quotes_in(claim.span),
            negated_terms(self._ours.text, claim.span, worded.terms),
            told_terms(worded.terms, said),
            () if items else closing_items(self._ours.text, claim.span, worded.terms),
            Surroundings(self._candidates.weights, worded.keys, self._own, self._elsewhere),
            frozenset[str]().union(*(item.keys for item in items)),
        )

    def _compare(self, asked: _Asked, found: Found) -> Found:
        """Return what was found with the values that differ, and what that makes it."""
        if found.relation is not MatchRelation.RELATED:
            told = found.side.told(found.sentence)
            found = weaken(found, how_much(asked.told, told, self._candidates.weights.names, self.table))
            found = self._hear(asked.span, found, asked.closing) if found.relation in CARRIES else found
        settling = settles(found)
        compared = Compared()
        alike = found.measured.likeness >= _ALIKE
        if settling or alike or (asked.quotes and found.side.quoted(found.sentence)):
            compared = compare_values(self._ours, asked.span, asked.names, found.side, found.sentence, asked.around)
        names, theirs = self._candidates.weights.names, found.side.worded[found.sentence]
        carried, lacking = carried_items(asked.items, theirs.keys)
        shared = (asked.worded.keys & theirs.keys) - names - asked.counted
        negated = contradicts(asked.negated, found.side.negated(found.sentence), shared) or denied_apart(
            (self._ours, self._ours.sentence_of(asked.span).id), (found.side, found.sentence), names
        )
        unsaid = unsaid_figures(asked.figures, found.side.figures(found.sentence))
        if not (compared.tells or negated or asked.items or unsaid):
            return found
        shown = self._shown(asked.worded, found, compared, Bar.ALONE)
        near = self._shown(asked.worded, found, compared, Bar.BORNE_OUT)
        found = replace(
            found,
            score=round(found.score * _NEGATED, 4) if negated else found.score,
            differs=shown,
            doubts=tuple(one for one in near if one not in shown),
            settled=compared.settled if supports_value(found, compared) else frozenset[Span](),
            opposed=frozenset(one.ours for one in compared.differs if settling),
            lacking=tuple(lacking),
            unsaid=unsaid,
            negated=negated,
        )
        relation = settle_relation(found, compared, carried=len(carried), negated=negated)
        return found if relation is found.relation else replace(found, relation=relation)

    def _hear(self, span: Span, found: Found, closing: Sequence[Item] = ()) -> Found:
        """Return what was found with what its words tell of it: copied, quoted, or some items short."""
        listed, unlisted = carried_items(closing, found.side.worded[found.sentence].keys)
        theirs = found.side.document.sentences[found.sentence].span
        words, others = self._ours.wording(span), found.side.wording(theirs)
        own, other_own = first_person(words.given), first_person(others.given)
        quoted = quotes_too(self._ours.spoken(span), found.side.spoken(theirs))
        return replace(
            found,
            copied=repeats(words.folded, others.folded),
            quoted=quoted or (own and other_own),
            partial=found.partial or own != other_own or bool(listed and unlisted),
            unlisted=tuple(unlisted) if listed else (),
        )

    def _shown(self, worded: Worded, found: Found, compared: Compared, bar: Bar) -> tuple[Difference, ...]:
        """Return the values that differ where both articles tell of one event, in sentences alike enough."""
        names, one_week = self._candidates.weights.names, within_week(self._ours, found.side)
        shared = worded.keys & found.side.worded[found.sentence].keys
        bars = ((one, Bar.HELD if one.ours in compared.held else bar) for one in compared.differs)
        return tuple(
            one
            for one, least in bars
            if shows_difference(worded, found, one.kind, names, one_week=one_week, bar=least)
            and (one.kind in QUOTED or self._events.is_one(found.side, shared))
        )

    @cached_property
    def _elsewhere(self) -> Sequence[Mentioned]:
        return [side.mentioned for side in self._neighbours]

    def _story_sentences(self) -> Iterable[Worded]:
        near = [self._ours.at, *(at for at, probability in self.near.items() if probability >= _NEIGHBOUR)]
        return [worded for at in near for worded in self._candidates.sentences[at]]


def _report(found: Found, words: Sequence[tuple[str, str]], told: frozenset[str], text: str) -> Match:
    """Return one match; `words` are the keys of our terms and how our text writes them, heaviest first.

    Who says it, and so is not in `told`, is not missing where it is told otherwise.
    """
    theirs = found.side.worded[found.sentence].keys
    missing = [item.span.of(text) for item in found.lacking or found.unlisted]
    if not missing and found.relation is not MatchRelation.RELATED:
        figures = [span.of(text) for span in found.unsaid]
        lacks = (word for key, word in words if key in told - theirs)
        missing = [*figures, *(word for word in lacks if not any(word in figure for figure in figures))]
    return Match(
        path=found.side.document.path,
        span=found.side.document.sentences[found.sentence].span,
        score=found.score,
        relation=found.relation,
        story=found.side.story.id,
        shared=_unique(word for key, word in words if key in theirs),
        differs=found.differs,
        missing=_unique(missing),
        ruled_out=found.ruled_out,
    )


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))[:_SHOWN_TERMS]


def _all_terms(sentences: Iterable[Worded]) -> frozenset[str]:
    return frozenset[str]().union(*(worded.keys for worded in sentences))
