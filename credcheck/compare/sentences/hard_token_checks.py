"""Hard tokens of a claim beside another article: each found, contradicted, or missing.

A value is contradicted only where it is foreign on both sides: ours is not in their article, theirs not in ours.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from credcheck.compare.differences.dates import Day, days_agree, days_differ
from credcheck.compare.differences.figures import Figure, figures_agree
from credcheck.compare.sentences.calendar import CALENDAR
from credcheck.compare.sentences.hard_tokens import HardToken, HardTokens, TokenKind
from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.contrasts import CONVERSES, JUNIOR, SHARED_RANKS
from credcheck.text.span import Span

_ONE_SPELLING: Final = 75.0
"""Likeness of two names, in hundredths, from which they are one name spelled two ways: "Berger", "Burger"."""
_SHORT: Final = 4
"""Letters up to which two names that look alike are two names: "Kim", "Kin"."""
_REACH: Final = 5
"""Content words on each side of a direction that say what it is of."""
_FEWEST_AROUND: Final = 2
"""How many of them two reports of one thing share."""
_PARALLEL: Final = 0.5
"""Share of a claim's terms that their best sentence must have before a "not" on one side means anything.

Below it the word is negated of something else: of 40 such pairs in the readers' events none was a contradiction.
"""


class Outcome(StrEnum):
    """What another article says of a hard token of ours."""

    FOUND = "found"
    CONTRADICTED = "contradicted"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class CheckedToken:
    """A hard token of a claim, and what became of it in another article."""

    token: HardToken
    outcome: Outcome
    other: Span | None = None
    """Where their other value stands, for a contradicted token; where theirs stands, for one that is found."""


@dataclass(frozen=True, slots=True)
class _Beside:
    """Both articles, and the sentences of theirs that bear on the claim, best first."""

    ours: HardTokens
    theirs: HardTokens
    bearing: Sequence[int]

    def near(self, kind: TokenKind) -> list[HardToken]:
        """Return their tokens of a kind in the sentences that bear on the claim."""
        return [one for at in self.bearing for one in self.theirs.of_sentence(at) if one.kind is kind]

    def parallel(self, span: Span) -> bool:
        """Say whether their best sentence has most of the words of our sentence."""
        mine = self.ours.side.worded[self.ours.side.sentence_of(span).id].keys
        if not self.bearing or not mine:
            return False
        return len(mine & self.theirs.side.worded[self.bearing[0]].keys) >= _PARALLEL * len(mine)

    def all_theirs(self, kind: TokenKind) -> list[HardToken]:
        return [one for one in self.theirs.everywhere if one.kind is kind]

    def all_ours(self, kind: TokenKind) -> list[HardToken]:
        return [one for one in self.ours.everywhere if one.kind is kind]


def check_hard_tokens(
    ours: HardTokens, span: Span, theirs: HardTokens, bearing: Sequence[int]
) -> tuple[CheckedToken, ...]:
    """Return what another article makes of each hard token of a claim, in reading order.

    `bearing`: ids of their sentences that bear on the claim, best first. Contradictions come from these alone; a name,
    a figure or a date counts as found wherever their article has it.
    """
    beside = _Beside(ours, theirs, bearing)
    checked = [_CHECKS[token.kind](token, beside) for token in ours.of(span)]
    return tuple(sorted([*checked, *_negated_there(span, beside)], key=lambda one: one.token.span.start))


def contradicted(checked: Iterable[CheckedToken]) -> list[CheckedToken]:
    """Return those that the other article gives otherwise."""
    return [one for one in checked if one.outcome is Outcome.CONTRADICTED]


def _found(token: HardToken, other: HardToken | Span | None = None) -> CheckedToken:
    return CheckedToken(token, Outcome.FOUND, other.span if isinstance(other, HardToken) else other)


def _missing(token: HardToken) -> CheckedToken:
    return CheckedToken(token, Outcome.MISSING)


def _against(token: HardToken, other: Span) -> CheckedToken:
    return CheckedToken(token, Outcome.CONTRADICTED, other)


def _check_figure(token: HardToken, beside: _Beside) -> CheckedToken:
    ours, theirs = beside.ours.side, beside.theirs.side
    mine = _figure(ours, token.span)
    near = [one for at in beside.bearing for one in theirs.figures(at)]
    same = next((one for one in (*near, *_all_figures(theirs)) if figures_agree(mine.value, one.value)), None)
    if same is not None:
        return _found(token, same.span)
    own = _all_figures(ours)
    rivals = [
        one for one in near if _one_thing(mine, one) and not any(figures_agree(one.value, other.value) for other in own)
    ]
    return _against(token, rivals[0].span) if rivals else _missing(token)


def _figure(side: Side, span: Span) -> Figure:
    return next(one for one in side.figures_in(side.sentence_of(span).span) if one.span == span)


def _all_figures(side: Side) -> list[Figure]:
    return [
        one for sentence in side.document.sentences if side.reports(sentence.id) for one in side.figures(sentence.id)
    ]


def _one_thing(mine: Figure, other: Figure) -> bool:
    """Say whether two figures can be of one thing: unit, noun and what befell them agree as far as they are given."""
    a, b = mine.value, other.value
    if a.unit != b.unit or mine.part != other.part or (a.of_total is None) != (b.of_total is None):
        return False
    if a.event or b.event:
        return a.event == b.event
    if a.unit:
        return not (a.noun and b.noun) or a.noun == b.noun
    return bool(a.noun) and a.noun == b.noun


def _check_date(token: HardToken, beside: _Beside) -> CheckedToken:
    ours, theirs = beside.ours.side, beside.theirs.side
    mine = next(one for one in ours.days_in(ours.sentence_of(token.span).span) if one.span == token.span)
    near = [one for at in beside.bearing for one in theirs.days(at)]
    every = [one for sentence in theirs.document.sentences for one in theirs.days(sentence.id)]
    same = next((one for one in (*near, *every) if days_agree(mine.value, one.value)), None)
    own = [one for sentence in ours.document.sentences for one in ours.days(sentence.id)]
    rivals = [one for one in near if _other_day(mine, one, own, foreign=same is None)]
    if rivals and not any(days_agree(mine.value, one.value) for one in near):
        return _against(token, rivals[0].span)
    return _found(token, same.span) if same is not None else _missing(token)


def _other_day(mine: Day, other: Day, own: Sequence[Day], *, foreign: bool) -> bool:
    """Say whether another day is given for one thing: it is foreign here, and ours there, or stands at one verb."""
    if mine.value.grain != other.value.grain or not days_differ(mine, other, one_week=True):
        return False
    shared = (mine.beside & other.beside) - mine.names - CALENDAR
    return bool(shared) and (foreign or not any(days_agree(other.value, one.value) for one in own))


def _check_name(token: HardToken, beside: _Beside) -> CheckedToken:
    keys = token.value.split()
    theirs, ours = beside.theirs.side.capitals, beside.ours.side.capitals
    given = [key for key in keys if key in theirs]
    if keys[-1] in theirs or len(given) * 2 > len(keys) or _initials(keys) in theirs:
        return _found(token)
    for other in beside.near(TokenKind.NAME):
        if _other_spelling(keys, other.value.split(), ours):
            return _against(token, other.span)
    return _missing(token)


def _initials(keys: Sequence[str]) -> str:
    return "".join(key[0] for key in keys) if len(keys) > 1 else ""


def _other_spelling(keys: Sequence[str], others: Sequence[str], ours: frozenset[str]) -> bool:
    """Say whether one name is spelled two ways: "Berger", "Burger"; two people of one first name are two people."""
    last, instead = keys[-1], others[-1]
    if instead in ours or last.startswith(instead) or instead.startswith(last):
        return False
    return len(keys) == len(others) and keys[:-1] == others[:-1] and _alike(last, instead)


def _check_rank(token: HardToken, beside: _Beside) -> CheckedToken:
    """Compare ranks: of one person another step, or somebody else in the post whom our article puts elsewhere."""
    mine, given = _step(token), beside.all_theirs(TokenKind.RANK)
    of_them = [one for one in given if one.slot == token.slot or _alike(one.slot, token.slot)]
    heads = [one for one in of_them if _head(one) == _head(token)]
    if heads:
        same = next((one for one in heads if _step(one) == mine), None)
        return _found(token, same) if same is not None else _against(token, heads[0].span)
    elsewhere = {one.slot: one.value for one in beside.all_ours(TokenKind.RANK) if one.value != token.value}
    holder = next((one for one in given if one.value == token.value and one.slot in elsewhere), None)
    if holder is not None and of_them and _head(token) not in SHARED_RANKS:
        return _against(token, holder.span)
    return _missing(token)


def _alike(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return min(len(one), len(other)) > _SHORT and fuzz.ratio(one, other) >= _ONE_SPELLING


def _head(token: HardToken) -> str:
    return token.value.split()[-1]


def _step(token: HardToken) -> frozenset[str]:
    return frozenset(token.value.split()) & JUNIOR


def _check_ordinal(token: HardToken, beside: _Beside) -> CheckedToken:
    every = [one for one in beside.all_theirs(TokenKind.ORDINAL) if one.slot == token.slot]
    same = next((one for one in every if one.value == token.value), None)
    if same is not None:
        return _found(token, same)
    own = {one.value for one in beside.all_ours(TokenKind.ORDINAL) if one.slot == token.slot}
    near = [one for one in beside.near(TokenKind.ORDINAL) if one.slot == token.slot and one.value not in own]
    return _against(token, near[0].span) if near else _missing(token)


def _check_party(token: HardToken, beside: _Beside) -> CheckedToken:
    every = beside.all_theirs(TokenKind.PARTY)
    same = next((one for one in every if one.value == token.value), None)
    of_them = [one for one in every if one.slot and one.slot == token.slot]
    if of_them and all(one.value != token.value for one in of_them):
        return _against(token, of_them[0].span)
    return _found(token, same) if same is not None else _missing(token)


def _check_superlative(token: HardToken, beside: _Beside) -> CheckedToken:
    same = next((one for one in beside.near(TokenKind.SUPERLATIVE) if one.value == token.value), None)
    return _found(token, same) if same is not None else _missing(token)


def _check_negation(token: HardToken, beside: _Beside) -> CheckedToken:
    """Compare what ours negates: contradicted where their best sentence has the word plain, and nothing negated."""
    near = beside.near(TokenKind.NEGATION)
    same = next((one for one in near if one.value == token.value), None)
    if same is not None:
        return _found(token, same)
    if near or not beside.parallel(token.span):
        return _missing(token)
    terms = beside.theirs.side.worded[beside.bearing[0]].terms
    plain = next((one for one in terms if one.key == token.value), None)
    return _against(token, plain.span) if plain is not None else _missing(token)


def _negated_there(span: Span, beside: _Beside) -> Iterator[CheckedToken]:
    """Yield each plain word of ours that their best sentence negates: "willing", "not willing"."""
    ours, theirs = beside.ours.side, beside.theirs.side
    if not beside.parallel(span):
        return
    best = beside.bearing[0]
    own = ours.negated(ours.sentence_of(span).id)
    negated = {one.key: one.span for one in theirs.worded[best].terms if one.key in theirs.negated(best)}
    for term in ours.worded[ours.sentence_of(span).id].terms:
        if span.covers(term.span) and not term.capital and term.key in negated and term.key not in own:
            yield _against(HardToken(TokenKind.NEGATION, term.key, term.span), negated[term.key])


def _check_direction(token: HardToken, beside: _Beside) -> CheckedToken:
    """Compare directions: contradicted where they have the other one, which ours never has, and never have ours."""
    near = [one for one in beside.near(TokenKind.DIRECTION) if one.slot == token.slot]
    same = next((one for one in near if one.value == token.value), None)
    if same is not None:
        return _found(token, same)
    known = any(one.value != token.value for one in beside.all_ours(TokenKind.DIRECTION) if one.slot == token.slot)
    theirs = any(one.value == token.value for one in beside.all_theirs(TokenKind.DIRECTION) if one.slot == token.slot)
    rival = next((one for one in near if _one_matter(token.span, one.span, beside)), None)
    return _against(token, rival.span) if rival is not None and not (known or theirs) else _missing(token)


def _one_matter(mine: Span, other: Span, beside: _Beside) -> bool:
    """Say whether two directions are of one thing: two words around them are the same, or whoever won and lost is."""
    before, after = _around(beside.ours.side, mine)
    instead, behind = _around(beside.theirs.side, other)
    if mine.of(beside.ours.side.text).casefold() in CONVERSES:
        return not before.isdisjoint(instead)
    return len((before | after) & (instead | behind)) >= _FEWEST_AROUND


def _around(side: Side, span: Span) -> tuple[frozenset[str], frozenset[str]]:
    """Return the terms of the nearest words before a word and after it."""
    terms = side.worded[side.sentence_of(span).id].terms
    before = [one.key for one in terms if one.span.end <= span.start]
    after = [one.key for one in terms if one.span.start >= span.end]
    return frozenset(before[-_REACH:]), frozenset(after[:_REACH])


def _check_role(token: HardToken, beside: _Beside) -> CheckedToken:
    near = [one for one in beside.near(TokenKind.ROLE) if one.slot == token.slot]
    same = next((one for one in near if one.value == token.value), None)
    if same is not None:
        return _found(token, same)
    turned = " > ".join(reversed(token.value.split(" > ")))
    other = next((one for one in near if one.value == turned), None)
    return _against(token, other.span) if other is not None else _missing(token)


_CHECKS: Final = {
    TokenKind.DATE: _check_date,
    TokenKind.DIRECTION: _check_direction,
    TokenKind.FIGURE: _check_figure,
    TokenKind.NAME: _check_name,
    TokenKind.NEGATION: _check_negation,
    TokenKind.ORDINAL: _check_ordinal,
    TokenKind.PARTY: _check_party,
    TokenKind.RANK: _check_rank,
    TokenKind.ROLE: _check_role,
    TokenKind.SUPERLATIVE: _check_superlative,
}
