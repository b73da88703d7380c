"""Shapes: what the form of a word tells wherever it stands, as bits, looked up once for each word of a text."""

from typing import Final

from credcheck.lexicon.english.closed_classes import KINDS, SUBJECT_PRONOUNS, Kind
from credcheck.lexicon.english.function_words import CLAUSE_BOUNDS, NOT_ADVERBS, NOT_ED
from credcheck.lexicon.english.reporting_nouns import REDUCED, VERB_OR_NOUN
from credcheck.lexicon.english.reporting_verbs import VERBS

VERB_BY_FORM: Final = 1
"""A finite verb unless it is a name or part of a noun phrase."""
VERB_BY_CLASS: Final = 2
"""A finite verb unless it is part of a noun phrase."""
SURELY_VERB: Final = 4
VERB: Final = VERB_BY_FORM | VERB_BY_CLASS | SURELY_VERB
BOUND: Final = 8
"""It never stands inside a phrase that ends at its verb."""
ADVERB: Final = 16
"""It is an adverb in -ly, unless it is a name."""
OWNER: Final = 32
"""It ends in "'s"."""
MARK: Final = 64
"""It begins neither in a letter or a digit nor in what stands before or for a figure."""

STOPS: Final = frozenset([".", "!", "?", ":", ";", "(", ")", "[", "]", "-", "--", "—", ",", "...", "/"])
"""Punctuation that ends a phrase."""
_BOUNDS: Final = (STOPS - {"/"}) | SUBJECT_PRONOUNS | CLAUSE_BOUNDS
_BOUND_KINDS: Final = Kind.AUXILIARY | Kind.MODAL | Kind.NEGATION
_FINITE: Final = Kind.AUXILIARY | Kind.MODAL | Kind.COMMON_VERB
_SHORTEST_ADVERB: Final = 5
_SHORTEST_PAST: Final = 5


def shape_of(word: str) -> int:
    """Return the bits of a word in lower case."""
    kind = KINDS.get(word, Kind.NONE)
    shape = _verb_shape(word, kind)
    if _bounds(word, kind):
        shape |= BOUND
    if word.endswith("ly") and len(word) >= _SHORTEST_ADVERB and word not in NOT_ADVERBS:
        shape |= ADVERB
    if word.endswith("'s"):
        shape |= OWNER
    if not (word[0].isalnum() or word[0] in "$%"):
        shape |= MARK
    return shape


def _verb_shape(word: str, kind: int) -> int:
    """Return how sure it is that a word alone is a finite verb."""
    if kind & _FINITE:
        return VERB_BY_CLASS if kind & Kind.COMMON_VERB else SURELY_VERB
    verb = VERBS.get(word)
    if word in REDUCED or (verb is not None and word not in VERB_OR_NOUN and verb.form == "ing"):
        return 0
    past = word.endswith("ed") and len(word) >= _SHORTEST_PAST and word not in NOT_ED
    return VERB_BY_FORM if past or (verb is not None and word not in VERB_OR_NOUN) else 0


def _bounds(word: str, kind: int) -> bool:
    if word in _BOUNDS or kind & _BOUND_KINDS:
        return True
    return bool(kind & Kind.SUBORDINATOR) and not kind & Kind.PREPOSITION
