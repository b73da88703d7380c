"""Wording: where two articles run word for word alike but for a word or two, in quotation marks or out of them.

Whole articles are aligned, not pairs of sentences: a quotation that another report cuts elsewhere, or holds apart from
who speaks it, is found all the same.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from credcheck.compare.differences.thresholds import (
    LONG_RUN,
    MAX_GAP,
    MAX_RUN_STARTS,
    MIN_RUN,
    MIN_RUN_ONE_SIDE,
    RUN_SEED,
)
from credcheck.compare.sentences.aligned_words import Word, read_wording
from credcheck.compare.sentences.indexed_document import Side
from credcheck.model.article import Role
from credcheck.model.statements import QuoteUse
from credcheck.text.span import Span

_GAPS: Final = sorted(
    ((mine, other) for mine in range(MAX_GAP + 1) for other in range(MAX_GAP + 1) if mine or other),
    key=lambda gap: (max(gap), sum(gap), gap),
)
"""How many words may stand in the place of how many, the smallest gaps first."""


@dataclass(frozen=True, slots=True)
class Rewording:
    """Words of ours and what stands in their place in the other article; one of the two may be nothing."""

    ours: tuple[Word, ...]
    theirs: tuple[Word, ...]
    left: tuple[Word, ...]
    """Our words before them that are the same, in reading order."""
    right: tuple[Word, ...]
    """Our words behind them that are the same."""
    at: tuple[Span, Span]
    """Where the words stand, ours first; where there are none, the word before."""
    quoted: tuple[bool, bool]
    """Whether they stand in quotation marks, ours first."""
    ends: bool
    """The words behind them are the last of a quotation or a sentence in one of the two articles."""
    whole: bool
    """In both articles one quotation, or none, holds the change and the words right before and behind it."""
    begins: bool
    """The words before them are the first of one in either."""


_FORMS_OF_BE_AND_DO: Final = {"does": "do", "did": "do", "was": "is", "are": "is", "were": "is", "has": "have"}
"""Forms that go with another subject or another time: "he does not ask", "I do not ask"."""


class Reading:
    """The words of an article's body and headlines in reading order, as they are aligned."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.words: list[Word] = []
        self.folded: list[str] = []
        self._sentences: list[int] = []
        for sentence in side.document.sentences:
            if sentence.role is not Role.BODY:
                continue
            for word in read_wording(side.text, sentence.span).words:
                self.words.append(word)
                self.folded.append(word.text.casefold())
                self._sentences.append(sentence.id)
        self._quote_of = self._find_quotes()
        self.compared = [_FORMS_OF_BE_AND_DO.get(word, word) for word in self.folded]

    def quoted(self, at: int) -> bool:
        """Whether a word stands in quotation marks."""
        return self._quote_of[at] is not None

    def in_one(self, at: int, count: int) -> bool:
        """Whether the words of a gap, the one before and the one behind it belong to one sentence."""
        return at > 0 and at + count < len(self.words) and self._sentences[at - 1] == self._sentences[at + count]

    def joined(self, at: int) -> bool:
        """Whether a word and the one before it belong to one sentence, and both to one quotation or neither to any."""
        if at == 0 or at >= len(self.words):
            return False
        same = self._sentences[at] == self._sentences[at - 1]
        return same and self._quote_of[at] == self._quote_of[at - 1]

    @cached_property
    def joined_text(self) -> str:
        """Its folded words, each between two spaces."""
        return f" {' '.join(self.folded)} "

    @cached_property
    def seeds(self) -> Mapping[tuple[str, ...], Sequence[int]]:
        """Where each run of a few words begins."""
        found: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for at in range(len(self.folded) - RUN_SEED + 1):
            found[tuple(self.compared[at : at + RUN_SEED])].append(at)
        return found

    def _find_quotes(self) -> list[int | None]:
        spans = [quote.span for quote in self.side.document.quotes if quote.use is not QuoteUse.TITLE]
        found: list[int | None] = []
        at = 0
        for word in self.words:
            while at < len(spans) and spans[at].end <= word.span.start:
                at += 1
            inside = at < len(spans) and spans[at].start <= word.span.start
            found.append(at if inside else None)
        return found


def find_rewordings(ours: Reading, theirs: Reading) -> Iterator[Rewording]:
    """Yield each word or two of ours that stand in the place of others, between the same words on both sides."""
    seen: set[tuple[int, int]] = set()
    for start, other in _run_starts(ours, theirs):
        length = _equal_on(ours, theirs, start, other)
        for found in (
            _after(ours, theirs, start + length, other + length, length),
            _before(ours, theirs, start, other, length),
        ):
            if found is not None:
                place, rewording = found
                if place not in seen:
                    seen.add(place)
                    yield rewording


def _run_starts(ours: Reading, theirs: Reading) -> Iterator[tuple[int, int]]:
    """Yield where runs of equal words begin in both."""
    for at in range(len(ours.folded) - RUN_SEED + 1):
        others = theirs.seeds.get(tuple(ours.compared[at : at + RUN_SEED]), ())
        for other in others if len(others) <= MAX_RUN_STARTS else ():
            if at == 0 or other == 0 or ours.compared[at - 1] != theirs.compared[other - 1]:
                yield at, other


def _equal_on(ours: Reading, theirs: Reading, at: int, other: int) -> int:
    """Return how many words from here on are the same, up to the end of the sentence or the quotation of ours."""
    length = 0
    while (
        at + length < len(ours.folded)
        and other + length < len(theirs.folded)
        and ours.compared[at + length] == theirs.compared[other + length]
        and (length == 0 or (ours.joined(at + length) and theirs.joined(other + length)))
    ):
        length += 1
    return length


def _equal_back(ours: Reading, theirs: Reading, at: int, other: int) -> int:
    """Return how many words before these are the same."""
    length = 0
    while (
        at - length > 0
        and other - length > 0
        and ours.compared[at - length - 1] == theirs.compared[other - length - 1]
        and (length == 0 or (ours.joined(at - length) and theirs.joined(other - length)))
    ):
        length += 1
    return length


Placed = tuple[tuple[int, int], Rewording]


def _after(ours: Reading, theirs: Reading, at: int, other: int, run: int) -> Placed | None:
    """Return the smallest gap behind a run of equal words after which both go on alike."""
    for mine, instead in _GAPS:
        if not (ours.in_one(at, mine) and theirs.in_one(other, instead)):
            continue
        right = _equal_on(ours, theirs, at + mine, other + instead)
        if not right:
            continue
        ends = not (ours.joined(at + mine + right) and theirs.joined(other + instead + right))
        if right < MIN_RUN_ONE_SIDE and not ends:
            continue
        if run + right < MIN_RUN:
            continue
        return (at, other), _rewording(ours, theirs, (at, mine), (other, instead), run, right)
    return None


def _before(ours: Reading, theirs: Reading, at: int, other: int, run: int) -> Placed | None:
    """Return the smallest gap before a run of equal words before which both are alike."""
    for mine, instead in _GAPS:
        start, start_other = at - mine, other - instead
        if start <= 0 or start_other <= 0:
            continue
        if not (ours.in_one(start, mine) and theirs.in_one(start_other, instead)):
            continue
        left = _equal_back(ours, theirs, start, start_other)
        begins = not (ours.joined(start - left) and theirs.joined(start_other - left))
        if not left or (left < MIN_RUN_ONE_SIDE and not begins and run < LONG_RUN) or left + run < MIN_RUN:
            continue
        return (start, start_other), _rewording(ours, theirs, (start, mine), (start_other, instead), left, run)
    return None


def _rewording(
    ours: Reading,
    theirs: Reading,
    mine: tuple[int, int],
    instead: tuple[int, int],
    left: int,
    right: int,
) -> Rewording:
    (at, count), (other, others) = mine, instead
    begins = not (ours.joined(at - left) and theirs.joined(other - left))
    whole = all(ours.joined(at + offset) for offset in range(count + 1)) and all(
        theirs.joined(other + offset) for offset in range(others + 1)
    )
    ends = not (ours.joined(at + count + right) and theirs.joined(other + others + right))
    return Rewording(
        tuple(ours.words[at : at + count]),
        tuple(theirs.words[other : other + others]),
        tuple(ours.words[at - left : at]),
        tuple(ours.words[at + count : at + count + right]),
        (_span(ours, at, count), _span(theirs, other, others)),
        (ours.quoted(at if count else at - 1), theirs.quoted(other if others else other - 1)),
        ends,
        whole,
        begins,
    )


def _span(reading: Reading, at: int, count: int) -> Span:
    """Return where the words of a gap stand, or the words around an empty one."""
    if count:
        return Span(reading.words[at].span.start, reading.words[at + count - 1].span.end)
    return Span(reading.words[at - 1].span.start, reading.words[at].span.end)
