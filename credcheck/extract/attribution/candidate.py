"""Drafts: attributions of one sentence while they are still token indices."""

from typing import NamedTuple

from credcheck.extract.sentences.noun_phrases import Range


class Draft(NamedTuple):
    """An attribution in the making; everything is token indices of one sentence."""

    construction: str
    lemma: str
    group: str
    cue: Range
    starts: int
    """Where its clause starts: what is said to its left ends here."""
    source: tuple[Range, ...] = ()
    right: int | None = None
    """Where what is said to its right starts, if anything is."""
    takes: str = ""
    left: bool = False
    """What is said (also) stands to the left."""
    negated: bool = False
    form: str = ""
    content: tuple[Range, ...] = ()
