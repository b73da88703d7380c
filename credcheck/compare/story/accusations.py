"""Accusations of wrong-doing that a story leaves without an answer (REP821), and the answers it has.

Narrow: somebody named is said to have done what the law or an employer punishes, and nothing in the story answers,
not a word of theirs, a denial, a lawyer, a plea, nor that one was asked.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from credcheck.compare.story.body import Body
from credcheck.compare.story.people.names import Names
from credcheck.compare.story.thresholds import MAX_ACCUSATIONS
from credcheck.lexicon.english.story import ANSWERS, WRONGDOING
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.span import Span

_WRONG: Final = re.compile(rf"\b(?:{WRONGDOING})\b")
_ANSWER: Final = re.compile(rf"\b(?:{ANSWERS})\b")
_NOT_DONE: Final = re.compile(
    r"\b(?:no evidence|never|not|deny|denied|denies|denying|if|would|could|law|bill|ban|policy|prevent|fight"
    r"|against|fictional)\b"
)


class Accusation(NamedTuple):
    """A sentence that accuses somebody named."""

    at: Span
    accused: str


def find_accusations(body: Body, names: Names) -> Iterator[StoryFact]:
    """Yield a fact for each accusation in a story that has no answer of the accused."""
    if not _WRONG.search(body.low) or _ANSWER.search(body.low):
        return
    speakers = {one.speaker.split()[-1].lower() for one in body.document.attributions if one.speaker}
    found = 0
    for accusation in _accusations(body, names):
        if accusation.accused.lower() in speakers:
            continue
        shown = body.document.text_of(accusation.at)
        yield StoryFact(FactKind.ACCUSATION, accusation.at, shown, accusation.accused)
        found += 1
        if found == MAX_ACCUSATIONS:
            return


def _accusations(body: Body, names: Names) -> Iterator[Accusation]:
    for sentence in body.sentences:
        wrong = _WRONG.search(body.low, sentence.span.start, sentence.span.end)
        if wrong is None or _NOT_DONE.search(body.low, sentence.span.start, sentence.span.end):
            continue
        accused = _accused(body, names, sentence.span, wrong.start())
        if accused:
            yield Accusation(sentence.span, accused)


def _accused(body: Body, names: Names, sentence: Span, wrong: int) -> str:
    """Return the surname of the person named nearest to the words of wrong-doing in their sentence, or ""."""
    speakers = {
        one.speaker.split()[-1]
        for one in body.document.attributions
        if one.speaker and any(sentence.overlaps(span) for span in (*one.cue, *one.source))
    }
    near = [
        (abs(at - wrong), last)
        for at, last in names.mentions
        if sentence.start <= at < sentence.end and last not in speakers
    ]
    return min(near)[1] if near else ""
