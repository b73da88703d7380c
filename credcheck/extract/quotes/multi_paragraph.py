"""Speech that is reopened before it was closed: marks without a partner in, one quotation where English allows it.

A speech of several paragraphs is opened in each and closed once. Copy that has lost its paragraph breaks keeps those
marks in the middle of a line. What looks alike and is none is a mark that was forgotten: there a cue stands inside.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from credcheck.lexicon.english.function_words import PLACE_OR_TIME_AFTER_CUE
from credcheck.lexicon.english.quote_contexts import SPOKEN

_NAME: Final = r"(?:(?:he|she|they|it)|(?:[Tt]he )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}|[Tt]he [a-z]+)"
_VERB: Final = rf"(?:{'|'.join(sorted(SPOKEN))})"
_FORGOTTEN: Final = re.compile(
    rf"[,?!]\s+(?:{_NAME} {_VERB}(?=[.,:;]| (?:{PLACE_OR_TIME_AFTER_CUE})\b|\s*$)"
    rf"|{_VERB} {_NAME}(?=[.,:;]| (?:{PLACE_OR_TIME_AFTER_CUE}|of|who)\b|\s*$))"
)
_SENTENCE_END: Final = re.compile(r"[.?!…][)\]’'”\"]*$|[—–-]\.?$")
_MAX_LOOKED_AT: Final = 4_000
"""Characters of an open speech in which a cue is looked for."""


class Stretch(NamedTuple):
    """A stretch from mark to mark; an unclosed one ends where the next begins, or with its paragraph."""

    start: int
    end: int
    balanced: bool = True
    unopened: bool = False
    """It is a closing mark alone."""

    @property
    def open(self) -> bool:
        """It was opened and not closed."""
        return not self.balanced and not self.unopened


def join_reopened(text: str, stretches: Sequence[Stretch]) -> list[Stretch]:
    """Return the stretches of a paragraph, each open one joined with the one that reopens it right behind it."""
    joined: list[Stretch] = []
    for one in reversed(stretches):
        after = joined[-1] if joined else None
        if after and one.open and not after.unopened and _is_reopened(text, one, after.start):
            joined[-1] = Stretch(one.start, after.end, after.balanced)
        else:
            joined.append(one)
    return joined[::-1]


def runs_on(text: str, stretches: Sequence[Stretch]) -> bool:
    """Say whether a paragraph's last quotation may be reopened in the next: it is open, and no cue stands in it."""
    return bool(stretches) and stretches[-1].open and not has_cue(text, stretches[-1].start, stretches[-1].end)


def close_over(text: str, stretches: Sequence[Stretch], end: int) -> list[Stretch]:
    """Return the stretches of a paragraph that the next one reopens: an open speech takes in those quoted within it.

    It does where nothing but the speech stands between its mark and the paragraph's end, other quotations left out.
    """
    at = next((index for index, one in enumerate(stretches) if one.open), None)
    if at is None or any(not one.balanced for one in stretches[at + 1 :]):
        return list(stretches)
    outside, begin = [], stretches[at].start
    for one in stretches[at + 1 :]:
        outside.append(text[begin : one.start])
        begin = one.end
    spoken = ", ".join([*outside, text[begin:end]])
    if _FORGOTTEN.search(spoken[:_MAX_LOOKED_AT]) or not _SENTENCE_END.search(text[:end][-8:]):
        return list(stretches)
    return [*stretches[:at], Stretch(stretches[at].start, end, balanced=False)]


def carry_on(stretches: Sequence[Stretch], begin: int, end: int) -> list[Stretch]:
    """Return the stretches of a paragraph behind an open speech, the first its continuation; none where it has none.

    A closing mark that nothing opened closes what the paragraph before left open.
    """
    if not stretches:
        return []
    first, last = stretches[0], stretches[-1]
    if first.unopened:
        return [Stretch(begin, first.end), *stretches[1:]]
    if first.start != begin:
        return []
    closes = last.unopened and last.end == end and all(one.balanced for one in stretches[:-1])
    return [Stretch(begin, end)] if closes else list(stretches)


def has_cue(text: str, start: int, end: int) -> bool:
    """Say whether somebody is named as saying what stands there: then a mark was forgotten before the cue."""
    return _FORGOTTEN.search(text, start, min(end, start + _MAX_LOOKED_AT)) is not None


def _is_reopened(text: str, one: Stretch, at: int) -> bool:
    spoken = text[one.end : at]
    return (
        spoken.isspace()
        and one.end - one.start > 1
        and _SENTENCE_END.search(text[one.start : one.end][-8:]) is not None
        and not has_cue(text, one.start, one.end)
    )
