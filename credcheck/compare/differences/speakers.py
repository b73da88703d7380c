"""Speakers: one quotation in two reports, and whether they put it into the mouths of two people.

Asks for names that stand beside the words themselves: a pronoun, a speaker carried over and a spokesman without a name
say nothing, nor does a quotation where either report names both.
"""

import re
from typing import Final

from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.sentences.quotes import Alignment
from credcheck.text.fold import fold
from credcheck.text.span import Span

_MIN_WORDS: Final = 8
"""Words that are the same: shorter phrases are said by many."""
_MIN_SHARE: Final = 0.9
"""Share of the aligned words that are the same."""
_WORD: Final = re.compile(r"[^\W_]+")
_MIN_NAME: Final = 2
"""Words of a full name."""


def another_speaker(ours: Side, theirs: Side, aligned: Alignment) -> tuple[Span, Span] | None:
    """Return where either report names its speaker, ours first, or None where they may name the same person."""
    if aligned.changes or aligned.equal < _MIN_WORDS or aligned.share < _MIN_SHARE:
        return None
    left, right = _named(ours, aligned.begins[0]), _named(theirs, aligned.begins[1])
    if left is None or right is None:
        return None
    (name, here), (instead, there) = left, right
    words, others = _words(name), _words(instead)
    if words & others or _names(ours, here, others) or _names(theirs, there, words):
        return None
    return here, there


def _named(side: Side, quoted: Span) -> tuple[str, Span] | None:
    """Return the full name of whoever speaks a quotation, and the source that names them beside it."""
    quote = next((one for one in side.document.quotes if one.span.overlaps(quoted)), None)
    if quote is None or quote.attribution is None or not quote.speaker:
        return None
    attribution = side.document.attributions[quote.attribution]
    if attribution.inherited_from is not None or attribution.cue_class != "speech" or not attribution.source:
        return None
    source = attribution.source[0]
    beside, name = _words(source.of(side.text)), _WORD.findall(fold(quote.speaker))
    written = re.search(rf"\b{re.escape(name[-1])}\b", source.of(side.text), re.IGNORECASE) if name else None
    # "said point-blank": words without a capital are nobody's name.
    if len(name) < _MIN_NAME or "and" in beside or not written or not written.group()[0].isupper():
        return None
    return quote.speaker, source


def _names(side: Side, source: Span, words: frozenset[str]) -> bool:
    """Say whether the sentence of a source holds a word of another name too."""
    return not words.isdisjoint(_words(side.sentence_of(source).span.of(side.text)))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text)))
