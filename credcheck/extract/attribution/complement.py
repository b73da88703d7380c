"""Takes: where a reporting verb stands in its sentence, and what it turns out to take there."""

from typing import NamedTuple

from credcheck.extract.sentences.tokens import Line
from credcheck.lexicon.english.reporting_verbs import Verb


class Frame(NamedTuple):
    """What a verb takes here."""

    end: int
    """One past the last token of the cue."""
    content: int
    """Token at which the content starts."""
    takes: str
    """The letter that fits; "" for none, "-" where the verb alone reports nothing."""


class Place(NamedTuple):
    """Where a verb stands, and the first word behind it that is no adverb."""

    line: Line
    at: int
    after: int
    word: str
    verb: Verb
