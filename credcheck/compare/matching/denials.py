"""Denials: claims that somebody disputes, in their own article or in another report of the story.

Two constructions. A sentence whose cue denies its content disputes the claims that say it, in any report. And where one
source blames somebody for something, and that somebody's own side tells of the same thing in the same article, the two
accounts dispute each other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.names import SOURCE_RANKS
from credcheck.lexicon.english.reporting_verbs import BLAME
from credcheck.model.article import Role
from credcheck.model.candidates import WeightTable
from credcheck.model.statements import Attribution
from credcheck.text.span import Span
from credcheck.text.terms import Term, term_key

_BLAME: Final = frozenset(map(term_key, BLAME))
_RANKS: Final = frozenset(map(term_key, SOURCE_RANKS))
_MIN_DENIED: Final = 0.5
"""Share of the weight of what is denied that a claim must hold."""
_MIN_WORDS: Final = 2


@dataclass(frozen=True, slots=True)
class Dispute:
    """A sentence that disputes another; both are (document, sentence) of the field."""

    disputed: tuple[int, int]
    by: tuple[int, int]


def find_disputes(ours: Side, near: Sequence[Side], names: frozenset[str], table: WeightTable) -> list[Dispute]:
    """Return which sentences of our article are disputed, and by which of ours or of the other reports."""
    disputes = [
        Dispute((ours.at, claimed), (side.at, denial))
        for side in (ours, *near)
        for denial, denied in _denied(side)
        for claimed in _saying(ours, denied, names, table)
        if (ours.at, claimed) != (side.at, denial)
    ]
    for blame, answer in _accounts(ours, names):
        disputes.append(Dispute((ours.at, blame), (ours.at, answer)))
        disputes.append(Dispute((ours.at, answer), (ours.at, blame)))
    return list(dict.fromkeys(disputes))


def denies(side: Side, sentence: int) -> bool:
    """Say whether a sentence reports a denial."""
    return any(one.denies for one in side.cited(sentence))


def denied_apart(ours: tuple[Side, int], theirs: tuple[Side, int], names: frozenset[str]) -> bool:
    """Say whether one of two sentences denies what the other tells."""
    return _denies_other(ours, theirs, names) or _denies_other(theirs, ours, names)


def _denies_other(one: tuple[Side, int], other: tuple[Side, int], names: frozenset[str]) -> bool:
    (side, sentence), (beside, told) = one, other
    if not denies(side, sentence) or denies(beside, told):
        return False
    denied = frozenset[str]().union(*(keys for at, keys in _denied(side) if at == sentence))
    return len((denied & beside.worded[told].keys) - names) >= _MIN_WORDS


def _denied(side: Side) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield each sentence that denies something, with the terms of what is denied."""
    for one in side.document.attributions:
        if one.denies and one.content:
            keys = frozenset(term.key for term in side.worded[one.sentence].terms if _inside(term, one.content))
            yield one.sentence, keys


def _saying(ours: Side, denied: frozenset[str], names: frozenset[str], table: WeightTable) -> Iterator[int]:
    """Yield the sentences of ours that say what is denied and do not deny it themselves."""
    for at, worded in enumerate(ours.worded):
        shared = worded.keys & denied
        enough = len(shared - names) >= _MIN_WORDS and table.total(shared) >= _MIN_DENIED * table.total(denied)
        if enough and ours.reports(at) and not denies(ours, at):
            yield at


def _accounts(side: Side, names: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield (sentence that blames, sentence that answers) for each pair of accounts of one thing."""
    for blame in _blames(side):
        blamed = _targets(side, blame)
        for answer in side.document.attributions:
            if _answers(side, blame, blamed, answer, names):
                yield blame.sentence, answer.sentence


def _blames(side: Side) -> Iterator[Attribution]:
    for one in side.document.attributions:
        words = {term_key(word.casefold()) for cue in one.cue for word in cue.of(side.text).split()}
        if words & _BLAME and side.document.sentences[one.sentence].role is Role.BODY:
            yield one


def _targets(side: Side, blame: Attribution) -> frozenset[str]:
    """Return the first capitalised words after the cue: who is blamed."""
    end = max(cue.end for cue in blame.cue)
    after = [term for term in side.worded[blame.sentence].terms if term.span.start >= end]
    named: list[str] = []
    for term in after:
        if not term.capital:
            break
        named.append(term.key)
    return frozenset(named)


def _answers(
    side: Side, blame: Attribution, blamed: frozenset[str], answer: Attribution, names: frozenset[str]
) -> bool:
    """Say whether an attribution is the blamed side's account: its source is theirs, and it tells of the same thing."""
    if blame.sentence == answer.sentence or not answer.source or not answer.content:
        return False
    terms = side.worded[answer.sentence].terms
    source = frozenset(term.key for term in terms if _inside(term, answer.source))
    told = frozenset(term.key for term in terms if _inside(term, answer.content))
    shared = (side.worded[blame.sentence].keys & told) - _RANKS
    return bool(source & blamed) and bool(shared - names) and bool((shared & names) - blamed)


def _inside(term: Term, spans: Sequence[Span]) -> bool:
    return any(span.covers(term.span) for span in spans)
