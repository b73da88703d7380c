"""Quotations of two reports: the same words, or the same words with one of them changed.

Brackets, ellipses, capitals, spelling, inflection, contractions and function words are no changes; another content
word in the same place is one, and so is a "not", or a prefix such as "un-", that only one side has.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from credcheck.lexicon.english.function_words import NEGATIVE_PREFIXES, TURNING
from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import term_key

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

_WORD: Final = re.compile(r"\[[^\]]*\]|\.{3}|…|[^\W_]+(?:'[^\W_]+)*")
_ONE_SPELLING: Final = 70.0
"""Likeness of two words from which they are one word spelled or inflected two ways."""
_MIN_EQUAL: Final = 5
"""Words that two quotations must share to be one."""
_MIN_SHARE: Final = 0.7
"""Share of the aligned words that are the same in two versions of one quotation."""
_MIN_RUN: Final = 2
"""Equal words on both sides of a change."""
_MIN_WORD: Final = 4
"""Letters of a word of form ("these", "going") that is changed where a word of content stands in its place."""
_MAX_CHANGES: Final = 2
"""More changed words than this are a translation or another sentence, not a slip."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a quotation: as compared, and where it stands."""

    text: str
    span: Span

    @property
    def editorial(self) -> bool:
        """The reporter's own: brackets or an ellipsis."""
        return not self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two versions of one quotation."""

    share: float
    """Share of the aligned words that are the same."""
    equal: int
    """Words that are the same."""
    begins: tuple[Span, Span]
    """The first word that is the same, ours and theirs."""
    changes: tuple[tuple[Span, Span], ...] = ()
    """Words that differ, ours first."""
    settled: frozenset[Span] = field(default_factory=frozenset)
    """Our words that they have too."""


def quote_words(text: str, span: Span) -> list[Word]:
    """Return the words inside a span of a text, as they are compared."""
    at = span.start
    found = _WORD.finditer(straighten(span.of(text)))
    return [Word(one.group().casefold(), Span(at + one.start(), at + one.end())) for one in found]


def align_quotes(ours: Sequence[Word], theirs: Sequence[Word]) -> Alignment | None:
    """Return how two quotations lie beside each other, or None where they are not versions of one."""
    from rapidfuzz.distance import Levenshtein

    steps = list(Levenshtein.opcodes([word.text for word in ours], [word.text for word in theirs]))
    kept = [index for index, step in enumerate(steps) if step.tag == "equal"]
    if not kept:
        return None
    inner = steps[kept[0] : kept[-1] + 1]
    tail = steps[kept[-1] + 1 :]
    equal = sum(step.src_end - step.src_start for step in inner if step.tag == "equal")
    length = sum(max(step.src_end - step.src_start, step.dest_end - step.dest_start) for step in inner)
    if equal < _MIN_EQUAL or equal / length < _MIN_SHARE:
        return None
    changes = _first_change(ours, theirs, steps[: kept[0]], inner[0])
    changes += _inner_changes(ours, theirs, inner) + _last_change(ours, theirs, inner[-1], tail)
    settled = frozenset(
        word.span for step in inner if step.tag == "equal" for word in ours[step.src_start : step.src_end]
    )
    begins = ours[inner[0].src_start].span, theirs[inner[0].dest_start].span
    return Alignment(equal / length, equal, begins, tuple(changes) if len(changes) <= _MAX_CHANGES else (), settled)


def _inner_changes(ours: Sequence[Word], theirs: Sequence[Word], steps: Sequence["Opcode"]) -> list[tuple[Span, Span]]:
    """Return the words that differ between runs of equal words long enough to hold them in place."""
    changes: list[tuple[Span, Span]] = []
    turned = sum(map(_turning, ours)) != sum(map(_turning, theirs))
    for before, step, after in zip(steps, steps[1:], steps[2:], strict=False):
        opens = before.src_start == before.dest_start == 0
        whole = after.src_end == len(ours) or after.dest_end == len(theirs)
        held = (_length(before) >= _MIN_RUN or opens) and (_length(after) >= _MIN_RUN or whole)
        if step.tag != "equal" and held:
            changes += _changes(ours, theirs, step, turned=turned)
    return changes


def _first_change(
    ours: Sequence[Word], theirs: Sequence[Word], head: Sequence["Opcode"], after: "Opcode"
) -> list[tuple[Span, Span]]:
    """Return the first word of both quotations where it alone differs before a long run of equal ones."""
    alone = len(head) == 1 and head[0].src_end == head[0].dest_end == 1 and head[0].tag == "replace"
    return _changes(ours, theirs, head[0], turned=False) if alone and _length(after) >= 2 * _MIN_RUN else []


def _last_change(
    ours: Sequence[Word], theirs: Sequence[Word], before: "Opcode", tail: Sequence["Opcode"]
) -> list[tuple[Span, Span]]:
    """Return the first words that differ after a long run of equal ones where one of the quotations ends there.

    Whoever quotes less ends on a word of the sentence: its last word stands for the next one of the longer version.
    """
    ends = (tail[0].src_start, tail[-1].src_end, tail[0].dest_start, tail[-1].dest_end) if tail else (0, 0, 0, 0)
    left, right = ours[ends[0] : ends[1]], theirs[ends[2] : ends[3]]
    if min(len(left), len(right)) != 1 or _length(before) < 2 * _MIN_RUN:
        return []
    mine, other = left[0], right[0]
    repeated = mine.text in [word.text for word in right] or other.text in [word.text for word in left]
    plain = not (mine.editorial or other.editorial or repeated)
    return [(mine.span, other.span)] if plain and _changed(mine.text, other.text) else []


def _length(step: "Opcode") -> int:
    return step.src_end - step.src_start if step.tag == "equal" else 0


def _changes(ours: Sequence[Word], theirs: Sequence[Word], step: "Opcode", *, turned: bool) -> list[tuple[Span, Span]]:
    """Return the words that differ in one gap."""
    left, right = ours[step.src_start : step.src_end], theirs[step.dest_start : step.dest_end]
    if any(word.editorial for word in (*left, *right)):
        return []
    if len(left) == len(right):
        return [(a.span, b.span) for a, b in zip(left, right, strict=True) if _changed(a.text, b.text)]
    if turned and any(map(_turning, (*left, *right))):
        return [(_stretch(ours, step.src_start, step.src_end), _stretch(theirs, step.dest_start, step.dest_end))]
    return []


def _changed(ours: str, theirs: str) -> bool:
    from rapidfuzz import fuzz

    mine, other = term_key(ours), term_key(theirs)
    if not mine and not other:
        return _turns(ours) != _turns(theirs)
    if not mine or not other:
        return min(len(ours), len(theirs)) >= _MIN_WORD
    if _is_opposite(ours, theirs) or _is_opposite(theirs, ours):
        return True
    if mine == other or mine[0].isdigit() or other[0].isdigit() or _is_part(ours, theirs):
        return False
    return fuzz.ratio(ours, theirs) < _ONE_SPELLING


def _is_part(ours: str, theirs: str) -> bool:
    """Whether one word is the beginning or the end of the other: "work force" and "workforce"."""
    short, long = sorted((ours, theirs), key=len)
    return long.startswith(short) or long.endswith(short)


def _is_opposite(word: str, other: str) -> bool:
    """Say whether a word is the other behind a prefix that turns it: "unfair", "dishonest"."""
    return len(other) >= _MIN_WORD and any(word == prefix + other for prefix in NEGATIVE_PREFIXES)


def _turning(word: Word) -> bool:
    return _turns(word.text)


def _turns(word: str) -> bool:
    return word in TURNING or word.endswith("n't")


def _stretch(words: Sequence[Word], start: int, end: int) -> Span:
    """Return the gap, or the word before it where it is empty."""
    start = start if start < end else start - 1
    return Span(words[start].span.start, words[end - 1].span.end)
