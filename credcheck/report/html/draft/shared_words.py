"""Words: two texts in, the same texts in pieces out, each marked as shared or not. Judges nothing.

Word differences are the edit operations of `rapidfuzz.distance.Indel`; words are compared folded and shown as written.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from credcheck.text.fold import fold
from credcheck.text.span import Span

_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")
_MIN_STEM: Final = 4
"""Shortest term that also marks words which begin with it ("camera" marks "cameras")."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters and how they are marked: "" not at all, "shared", "only" (the other side lacks it), "differs"."""

    text: str
    kind: str = ""


def find_words(text: str) -> list[Span]:
    """Return the words of a text, in order, punctuation left out."""
    return [Span(*found.span()) for found in _WORD.finditer(text)]


def match_words(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return the equal runs of two lists of folded words as (start in ours, start in theirs, length), ascending."""
    from rapidfuzz.distance import Indel

    return [
        (step.src_start, step.dest_start, step.src_end - step.src_start)
        for step in Indel.opcodes(ours, theirs)
        if step.tag == "equal"
    ]


def mark_differences(ours: str, theirs: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both texts in pieces, "only" for the words the other side lacks; the pieces join to the text again."""
    our_words, their_words = find_words(ours), find_words(theirs)
    runs = match_words([fold(word.of(ours)) for word in our_words], [fold(word.of(theirs)) for word in their_words])
    our_same = {start + step for start, _, length in runs for step in range(length)}
    their_same = {start + step for _, start, length in runs for step in range(length)}
    return (
        cut_pieces(ours, _others(our_words, our_same)),
        cut_pieces(theirs, _others(their_words, their_same)),
    )


def _others(words: Sequence[Span], same: set[int]) -> list[tuple[Span, str]]:
    """Return the stretches of words that are not the same, neighbours joined into one stretch."""
    marks = []
    for alone, group in groupby(range(len(words)), key=lambda index: index not in same):
        if alone:
            each = list(group)
            marks.append((Span(words[each[0]].start, words[each[-1]].end), "only"))
    return marks


def mark_terms(text: str, terms: Iterable[str], differs: Iterable[Span] = ()) -> tuple[Piece, ...]:
    """Return the text in pieces: words of the terms "shared", the spans given "differs" (which wins)."""
    wanted = {fold(word.of(term)) for term in terms for word in find_words(term)}
    stems = tuple(sorted(term for term in wanted if len(term) >= _MIN_STEM))
    values = sorted(differs)
    marks = [(span, "differs") for span in values]
    for word in find_words(text):
        spelled = fold(word.of(text))
        if (spelled in wanted or spelled.startswith(stems)) and not any(word.overlaps(span) for span in values):
            marks.append((word, "shared"))
    return join_pieces(cut_pieces(text, marks))


def cut_pieces(text: str, marks: Iterable[tuple[Span, str]]) -> tuple[Piece, ...]:
    """Return the text cut at the marks; marks are cut to the text, and one that overlaps an earlier one is left out."""
    pieces, at = [], 0
    for span, kind in sorted(marks):
        end = min(span.end, len(text))
        if span.start < at or span.start >= end:
            continue
        pieces += [Piece(text[at : span.start]), Piece(text[span.start : end], kind)]
        at = end
    pieces.append(Piece(text[at:]))
    return tuple(piece for piece in pieces if piece.text)


def join_pieces(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with neighbours of one kind, and the single space between them, as one."""
    joined: list[Piece] = []
    for piece in pieces:
        if len(joined) > 1 and piece.kind and joined[-1] == Piece(" ") and joined[-2].kind == piece.kind:
            joined[-2:] = [Piece(f"{joined[-2].text} {piece.text}", piece.kind)]
        else:
            joined.append(piece)
    return tuple(joined)
