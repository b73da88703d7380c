"""Polarity: what a sentence says did not happen. Negation is never a match."""

import re
from collections.abc import Sequence
from typing import Final

from credcheck.lexicon.english.function_words import NEGATOR
from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import Term

_NEGATOR: Final = re.compile(NEGATOR, re.IGNORECASE)
_REACH: Final = 2
"""Content words after a negator that it turns."""
_CLAUSE: Final = re.compile(r"[,;:.!?]")


def negated_terms(text: str, span: Span, terms: Sequence[Term]) -> frozenset[str]:
    """Return the terms of a piece of text that it negates, names and figures left out."""
    plain = straighten(span.of(text))
    turned: set[str] = set()
    for found in _NEGATOR.finditer(plain):
        clause = _CLAUSE.search(plain, found.end())
        start, end = span.start + found.end(), span.start + (clause.start() if clause else len(plain))
        after = [term.key for term in terms if start <= term.span.start < end]
        if found[1] and not any(term.span.start == start for term in terms):
            continue  # "no" is an answer here ("voted no on"), not a word before its noun.
        turned.update(key for key in after[: 1 if found[1] else _REACH] if not key[0].isdigit())
    return frozenset(turned)


def contradicts(ours: frozenset[str], theirs: frozenset[str], shared: frozenset[str]) -> bool:
    """Say whether one side negates a shared term that the other does not."""
    return bool((ours ^ theirs) & shared)
