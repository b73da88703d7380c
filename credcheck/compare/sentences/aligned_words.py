"""Parallel sentences: two sentences that run word for word alike, and the words that alone are not the same in both.

Where the same words stand on both sides of a word that differs, it is the same place, whatever else is not known of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import term_key

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

_WORD: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*")
_MIN_RUN: Final = 2
"""Equal words right before and right after the word that differs; none where both sentences begin or end there."""
_MIN_HELD: Final = 5
"""Equal words on both sides together."""
_MIN_TELLING: Final = 3
"""Words of content among the nearest of them: "of the … in the" holds nothing in place."""
_NEAR: Final = 10
"""How far from the word they may be."""
_MAX_FIGURES: Final = 2
"""More changed figures than this are a list."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence, in its place."""

    text: str
    """As written, typographic marks made plain."""
    span: Span
    previous: str
    """The word right before, or ""."""
    following: str
    """The word right after, or ""."""

    @property
    def number(self) -> bool:
        """It is written in digits."""
        return self.text[0].isdigit()

    @property
    def capital(self) -> bool:
        """It has a capital letter that no beginning of a sentence asks for."""
        return self.text[0].isupper() and bool(self.previous)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a sentence, as written and folded, in reading order."""

    words: tuple[Word, ...]
    folded: tuple[str, ...]
    given: frozenset[str]
    """The folded words, each once."""


def read_wording(text: str, span: Span) -> Wording:
    """Return the words of a piece of an article's text."""
    found = [
        (one.group(), Span(span.start + one.start(), span.start + one.end()))
        for one in _WORD.finditer(straighten(span.of(text)))
    ]
    spelled = ["", *(word for word, _ in found), ""]
    folded = tuple(word.casefold() for word, _ in found)
    words = tuple(Word(word, at, spelled[n], spelled[n + 2]) for n, (word, at) in enumerate(found))
    return Wording(words, folded, frozenset(folded))


def lone_changes(ours: Wording, theirs: Wording) -> list[tuple[Word, Word]]:
    """Return each word of ours and the one that stands in its place in the other sentence, in reading order.

    Many changed figures are a form that is filled in for another event, a table or a list: nothing is returned.
    """
    if len(ours.given & theirs.given) < _MIN_HELD - 1:
        return []
    changes = [one for one in _exchanged(ours, theirs) if one[0].text.casefold() not in theirs.given]
    figures = sum(one.number and instead.number for one, instead, _ in changes)
    return [(one, instead) for one, instead, held in changes if held] if figures <= _MAX_FIGURES else []


def kept_numbers(ours: Wording, theirs: Wording) -> frozenset[Span]:
    """Return our numbers that the other sentence has between the same two words."""
    given = {(word.previous, word.text, word.following) for word in theirs.words if word.number}
    return frozenset(
        word.span for word in ours.words if word.number and (word.previous, word.text, word.following) in given
    )


def _exchanged(ours: Wording, theirs: Wording) -> Iterator[tuple[Word, Word, bool]]:
    """Yield each word that stands for one of the other sentence, and whether equal words hold it in its place."""
    from rapidfuzz.distance import Levenshtein

    steps = list(Levenshtein.opcodes(ours.folded, theirs.folded))
    for at, step in enumerate(steps):
        length = step.src_end - step.src_start
        if step.tag == "replace" and length == step.dest_end - step.dest_start:
            held = length == 1 and _is_held(ours.words, steps[at - 1 : at] if at else [], steps[at + 1 : at + 2])
            for offset in range(length):
                yield ours.words[step.src_start + offset], theirs.words[step.dest_start + offset], held


def _is_held(words: Sequence[Word], before: Sequence["Opcode"], after: Sequence["Opcode"]) -> bool:
    """Say whether enough equal words stand right before and right after to make it the same place."""
    if any(step.tag != "equal" for step in (*before, *after)) or not (before or after):
        return False
    runs = [words[step.src_start : step.src_end] for step in (*before, *after)]
    if any(len(run) < _MIN_RUN for run in runs) or sum(map(len, runs)) < _MIN_HELD:
        return False
    near = [*(runs[0][-_NEAR:] if before else ()), *(runs[-1][:_NEAR] if after else ())]
    return sum(bool(term_key(word.text.casefold())) for word in near) >= _MIN_TELLING
