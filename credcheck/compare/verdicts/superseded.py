"""Overtaken claims: what had not happened yet when it was written, and has happened in a later report of the story.

Only reports with dates are compared.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.sentences.negation import negated_terms
from credcheck.lexicon.english.opinion import COMPLETED, NOT_YET
from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import term_key

_PENDING: Final = re.compile(
    r"\b(?:(?:no|not|n't|never|none)\b[^.;]*\b(?:yet|so far|as of)\b|(?:yet|still) to\b|ha(?:s|ve) yet\b|still not?\b)",
    re.IGNORECASE,
)
_DONE: Final = frozenset(map(term_key, COMPLETED))
_UNREAL: Final = re.compile(NOT_YET, re.IGNORECASE)


def find_overtaken(ours: Side, near: Sequence[Side]) -> list[tuple[int, tuple[int, int]]]:
    """Return (our sentence, (document, sentence) that overtakes it), in reading order."""
    written = ours.document.article.published
    later = [side for side in near if written and side.document.article.published and _after(side, ours)]
    pending = list(_pending(ours)) if later else []
    return [
        (sentence, (side.at, done)) for sentence, awaited in pending for side in later for done in _done(side, awaited)
    ]


def _after(side: Side, ours: Side) -> bool:
    mine, theirs = ours.document.article.published, side.document.article.published
    return mine is not None and theirs is not None and theirs > mine


def _pending(side: Side) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield each sentence that says something has not happened yet, with the terms of what is awaited."""
    for sentence in side.document.sentences:
        found = _PENDING.search(straighten(side.document.text_of(sentence.span)))
        if found and side.reports(sentence.id):
            awaited = negated_terms(side.text, sentence.span, side.worded[sentence.id].terms) - _DONE
            if awaited:
                yield sentence.id, awaited


def _done(side: Side, awaited: frozenset[str]) -> Iterator[int]:
    """Yield the sentences that tell, as a fact, that what was awaited has happened."""
    for sentence in side.document.sentences:
        worded = side.worded[sentence.id]
        if not (worded.keys & awaited and worded.keys & _DONE and side.reports(sentence.id)):
            continue
        if negated_terms(side.text, sentence.span, worded.terms) & (awaited | _DONE):
            continue
        if any(_told(side, sentence.span, one.span.start, one.span.end) for one in worded.terms if one.key in _DONE):
            yield sentence.id


def _told(side: Side, sentence: Span, start: int, end: int) -> bool:
    """Say whether a verb stands in a clause that tells a fact, not a hope or a condition."""
    text = straighten(side.text[sentence.start : end])
    return not _UNREAL.search(text, max(0, text.rfind(",", 0, start - sentence.start)))
