"""Hard tokens: what a report of the same fact must have and may not change: names, ranks, figures, dates and the like.

An article and a span in, its tokens out. Knows no other article: `hard_token_checks` holds two of them together.
"""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from typing import Final

from credcheck.compare.sentences.calendar import CALENDAR, TIMES
from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.closed_classes import KINDS
from credcheck.lexicon.english.contrasts import (
    DIRECTIONS,
    JUNIOR,
    OF_ANOTHER,
    ORDINALS,
    PARTIES,
    RANK_FORMS,
    RANKS,
    SUPERLATIVES,
    TWO_SIDED,
)
from credcheck.lexicon.english.names import NAME_PARTICLES
from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import Term, term_key

_RANK: Final = "(?i:" + "|".join(sorted((re.escape(one) for one in (*RANKS, *RANK_FORMS)), key=len, reverse=True)) + ")"
_TITLE: Final = rf"\b{_RANK}(?:\s+{_RANK}\b)*"
_NAME: Final = r"[A-Z][\w'-]+(?:\s+(?:[A-Z]\.\s*)?[A-Z][\w'-]+){0,2}"
_RANK_BEFORE: Final = re.compile(rf"((?:\b[\w-]+\s+){{0,2}}?)({_TITLE})\s+({_NAME})")
_RANK_AFTER: Final = re.compile(
    rf"\b({_NAME}),\s+((?:(?!(?:{OF_ANOTHER})\b)[\w'-]+\s+){{0,4}}?)"
    rf"({_TITLE})\b(?!\.?\s+[A-Z])"
)
"""Nothing between the name and the rank may say that the rank is another's: "Wendt, who works for Rep. Holt"."""
_ORDINAL: Final = re.compile(
    rf"\b(?:({'|'.join(ORDINALS)})|(\d+)(?:st|nd|rd|th))\s+(?!lad(?:y|ies)\b|place\b|time\b|half\b|famil)([a-z][a-z-]+)",
    re.IGNORECASE,
)
_PARTY_WORD: Final = {word: party for party, words in PARTIES.items() for word in words.split()}
_PARTY_NAMES: Final = "|".join(sorted((re.escape(one) for one in _PARTY_WORD if len(one) > 1), key=len, reverse=True))
_PARTY: Final = re.compile(rf"\b([DRI])-(?=[A-Z])|\b((?i:{_PARTY_NAMES}))\b")
_BEFORE_PARTY: Final = re.compile(rf"({_NAME})(?:,\s+(?:an?\s+|the\s+)?|\s*\()$")
_SUPERLATIVE: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(SUPERLATIVES))})\b(?:-\w+)?|\b(?:most|least)\s+(?!of\b|likely\b|recent)\w+(?<!ly)\b",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(rf"(?:\s|-|\.)*(?:(?:{NAME_PARTICLES})\s+){{0,2}}")
"""What may stand between two words of one name."""
_SINGLE_UNITS: Final = frozenset({"ordinal", "clock", "time"})
_WORD: Final = re.compile(r"[\w-]+")


class TokenKind(StrEnum):
    """What a hard token is."""

    NAME = "name"
    RANK = "rank"
    ORDINAL = "ordinal"
    FIGURE = "figure"
    DATE = "date"
    PARTY = "party"
    SUPERLATIVE = "superlative"
    NEGATION = "negation"
    DIRECTION = "direction"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class HardToken:
    """One thing in a sentence that another report of the same fact has too, and has the same."""

    kind: TokenKind
    value: str
    """As it is compared: a folded name, rank or party; the figure or the date as written; a term."""
    span: Span
    slot: str = ""
    """What it is the value of: whose rank or party, what is counted or numbered, which scale; "" where nothing says."""


class HardTokens:
    """The hard tokens of one article, each sentence read once."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self._found: dict[Span, tuple[HardToken, ...]] = {}

    def of(self, span: Span) -> tuple[HardToken, ...]:
        """Return the hard tokens of a claim, or of another span of one sentence, in reading order."""
        if span not in self._found:
            self._found[span] = self._find(span)
        return self._found[span]

    def of_sentence(self, sentence: int) -> tuple[HardToken, ...]:
        """Return the hard tokens of a whole sentence."""
        return self.of(self.side.document.sentences[sentence].span)

    @cached_property
    def proper(self) -> frozenset[str]:
        """The terms that the article writes with a capital where no rule asks for one; no ranks, parties or dates."""
        terms = (term for worded in self.side.worded for term in worded.terms)
        return frozenset(one.key for one in terms if one.capital and not (one.opens or one.number)) - _no_names()

    @cached_property
    def everywhere(self) -> tuple[HardToken, ...]:
        """The hard tokens of the whole article, in reading order; headlines and captions left out."""
        body = [one.id for one in self.side.document.sentences if self.side.reports(one.id)]
        return tuple(token for sentence in body for token in self.of_sentence(sentence))

    def _find(self, span: Span) -> tuple[HardToken, ...]:
        text = straighten(span.of(self.side.text))
        terms = [one for one in self.side.worded[self.side.sentence_of(span).id].terms if span.covers(one.span)]
        found = [
            *_figures(self.side, span),
            *_dates(self.side, span),
            *_names(self.side.text, terms, self.proper),
            *_ranks(text, span.start, self.proper),
            *_ordinals(text, span.start),
            *_parties(text, span.start),
            *_superlatives(text, span.start),
            *_directions(text, span.start),
            *_negations(terms, self.side.negated(self.side.sentence_of(span).id)),
            *_roles(self.side.text, terms),
        ]
        return tuple(sorted(found, key=lambda one: (one.span.start, one.span.end, one.kind)))


def _figures(side: Side, span: Span) -> Iterator[HardToken]:
    for one in side.figures_in(span):
        if one.value.unit not in _SINGLE_UNITS:
            slot = one.value.unit or one.value.event or (term_key(one.value.noun) if one.value.noun else "")
            yield HardToken(TokenKind.FIGURE, one.span.of(side.text), one.span, slot)


def _dates(side: Side, span: Span) -> Iterator[HardToken]:
    for one in side.days_in(span):
        yield HardToken(TokenKind.DATE, one.span.of(side.text), one.span, one.value.grain)


def _names(text: str, terms: Sequence[Term], proper: Container[str]) -> Iterator[HardToken]:
    """Yield each run of capitalised words that is a name; what opens a sentence is one where it is one elsewhere."""
    run: list[Term] = []
    for term in terms:
        named = term.capital and term.key in proper
        if run and not (named and _BETWEEN.fullmatch(text, run[-1].span.end, term.span.start)):
            yield _name(run)
            run = []
        if named:
            run.append(term)
    if run:
        yield _name(run)


def _name(run: Sequence[Term]) -> HardToken:
    span = Span(run[0].span.start, run[-1].span.end)
    return HardToken(TokenKind.NAME, " ".join(one.key for one in run), span)


RANK_KEYS: Final = frozenset(map(term_key, (*RANKS, *RANK_FORMS))) - {""}
"""Ranks as terms."""


@cache
def _no_names() -> frozenset[str]:
    return RANK_KEYS | frozenset(map(term_key, _PARTY_WORD)) | CALENDAR | TIMES


def _ranks(text: str, at: int, proper: Container[str]) -> Iterator[HardToken]:
    """Yield each rank that is given to somebody by name; the slot is the surname."""
    before = (_rank(found, at, name=3, before=1, rank=2) for found in _RANK_BEFORE.finditer(text))
    after = (_rank(found, at, name=1, before=2, rank=3) for found in _RANK_AFTER.finditer(text))
    yield from (one for one in (*before, *after) if one.slot in proper)


def _rank(found: re.Match[str], at: int, *, name: int, before: int, rank: int) -> HardToken:
    words = [RANK_FORMS.get(word, word) for word in found[rank].casefold().split()]
    start = found.start(rank)
    ahead: list[str] = []
    for one in reversed(list(_WORD.finditer(found.string, *found.span(before)))):
        word = one.group().casefold()
        named = one.start() > 0 and one.group()[0].isupper()
        if word not in JUNIOR and (ahead or named or word in KINDS):
            break
        ahead.insert(0, word)
        start = one.start()
    value = " ".join([*ahead, *words]).replace("-", " ")
    return HardToken(TokenKind.RANK, value, Span(at + start, at + found.end(rank)), _surname(found[name]))


def _surname(name: str) -> str:
    return term_key(name.casefold().removesuffix("'s").split()[-1]) or name.casefold().split()[-1]


def _ordinals(text: str, at: int) -> Iterator[HardToken]:
    for found in _ORDINAL.finditer(text):
        number = str(ORDINALS[found[1].casefold()]) if found[1] else found[2]
        slot = term_key(found[3].casefold())
        if slot:
            yield HardToken(TokenKind.ORDINAL, number, Span(at + found.start(), at + found.end()), slot)


def _parties(text: str, at: int) -> Iterator[HardToken]:
    """Yield each party; the slot is the surname it stands right behind: "Ruiz, a Democrat", "Ruiz (D-Ohio)"."""
    for found in _PARTY.finditer(text):
        which = 1 if found[1] else 2
        whose = _BEFORE_PARTY.search(text, 0, found.start())
        slot = _surname(whose[1]) if whose else ""
        span = Span(at + found.start(which), at + found.end(which))
        yield HardToken(TokenKind.PARTY, _PARTY_WORD[found[which].casefold()], span, slot)


_NAMED: Final = re.compile(r"(?:\s+[a-z][\w-]*){1,3},?(?:\s+[a-z][\w-]*)?\s+[A-Z]")
"""Nouns and the name of whom they are said: "challenger, councillor Anna Kole"."""


def _superlatives(text: str, at: int) -> Iterator[HardToken]:
    """Yield each word that leaves room for one alone, but an epithet of somebody who is named right behind it.

    "Her lone challenger, councillor Anna Kole" tells whom she beat, and is carried where another report names Kole.
    """
    for found in _SUPERLATIVE.finditer(text):
        if found.group().casefold() in ("lone", "sole", "only") and _NAMED.match(text, found.end()):
            continue
        word = found.group().casefold().split()[-1]
        yield HardToken(TokenKind.SUPERLATIVE, word, Span(at + found.start(), at + found.end()))


@cache
def _scales() -> dict[str, tuple[tuple[int, int], ...]]:
    """Return, by word, the scales that it stands on, each with its end: 0 or 1."""
    found: dict[str, list[tuple[int, int]]] = {}
    for row, ends in enumerate(DIRECTIONS):
        for end, words in enumerate(ends):
            for word in words.split():
                found.setdefault(word, []).append((row, end))
    return {word: tuple(places) for word, places in found.items()}


def _directions(text: str, at: int) -> Iterator[HardToken]:
    """Yield each word that is one of two ends of a scale, as it is written: "fired" is one, "fire" is none."""
    for word in _WORD.finditer(text):
        for row, end in _scales().get(word.group().casefold(), ()):
            yield HardToken(TokenKind.DIRECTION, str(end), Span(at + word.start(), at + word.end()), str(row))


def _negations(terms: Sequence[Term], negated: Container[str]) -> Iterator[HardToken]:
    for term in terms:
        if term.key in negated and not term.capital:
            yield HardToken(TokenKind.NEGATION, term.key, term.span)


@cache
def _two_sided() -> frozenset[str]:
    return frozenset(map(term_key, TWO_SIDED)) - {""}


def _roles(text: str, terms: Sequence[Term]) -> Iterator[HardToken]:
    """Yield each verb with two sides as "who > whom", the passive turned; the slot is the verb."""
    for before, verb, after in zip(terms, terms[1:], terms[2:], strict=False):
        if verb.key in _two_sided() and not (verb.capital or before.number or after.number):
            ends = [before.key, after.key]
            if " by " in f"{straighten(text[verb.span.end : after.span.start]).casefold()} ":
                ends.reverse()
            yield HardToken(TokenKind.ROLE, " > ".join(ends), Span(before.span.start, after.span.end), verb.key)
