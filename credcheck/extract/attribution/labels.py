"""Labels: what stands before a colon and names who speaks behind it, as in a release, an interview or a transcript."""

from typing import Final

from credcheck.extract.sentences.noun_phrases import Range, is_verb_like
from credcheck.extract.sentences.tokens import Line
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.lexicon.english.reporting_nouns import LABEL_NOUNS, NOT_SPEAKERS

_MAKERS: Final = frozenset(("from", "by", "of"))
"""Words between what is said and who says it: "A statement from Lena Holt:"."""
_LONGEST_LABEL: Final = 18
"""Tokens before the colon: a name, and a post with its place behind it."""
_LONGEST_LEAD: Final = 7
"""Tokens before the name: "In a statement sent to reporters by"."""
_APPOSED: Final = frozenset((",", "("))
_SMALL: Final = Kind.DETERMINER | Kind.ADJECTIVE


def label_source(line: Line, at: int) -> Range | None:
    """Return who speaks behind the colon at `at`: the source of a statement, or a name with its post; else None.

    "A statement from Lena Holt, the mayor:", "From the desk of John Dorn:", "Lena Holt (mayor):", "Lena Holt, mayor:".
    """
    if not 0 < at <= _LONGEST_LABEL:
        return None
    start = _behind_lead(line, at)
    if start is None:
        end = _name_end(line, 0, at)
        return (0, at) if end > 1 and line.words[end] in _APPOSED and _is_apposition(line, end, at) else None
    end = _name_end(line, start, at)
    if end > start and (end == at or (line.words[end] in _APPOSED and _is_apposition(line, end, at))):
        return start, at
    plain = not any(is_verb_like(line, i) or line.is_stop(i) for i in range(start, at))
    return (start, at) if plain and line.kinds[start] & Kind.DETERMINER else None


def _behind_lead(line: Line, at: int) -> int | None:
    """Return the token behind "a statement from", "from the desk of"; None where no such words open the sentence."""
    said = False
    for index in range(min(at - 1, _LONGEST_LEAD)):
        word = line.words[index]
        said = said or word in LABEL_NOUNS
        if (said and word in _MAKERS and line.words[index + 1] != "the") or (said and word in {"from", "by"}):
            return index + 1
        if line.is_stop(index):
            return None
    return None


def _name_end(line: Line, start: int, at: int) -> int:
    """Return where a name, with a post or "the" before it, ends; `start` where none begins."""
    end = start
    while end < at and line.kinds[end] & _SMALL and not line.names[end]:
        end += 1
    first = end
    while end < at and line.names[end] and line.words[end] not in NOT_SPEAKERS:
        end += 1
    return end if end > first else start


def _is_apposition(line: Line, start: int, at: int) -> bool:
    """Return whether what stands between a name and the colon only says what its bearer is."""
    return not any(is_verb_like(line, index) or line.words[index] in {";", "—"} for index in range(start, at))
