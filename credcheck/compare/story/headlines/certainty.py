"""Headlines that state as certain what the story gives as possible or as somebody's charge (HED804)."""

import re
from collections.abc import Iterator
from typing import Final

from credcheck.compare.story.body import Body, stems_of
from credcheck.compare.story.thresholds import HEDGE_REACH, MIN_HEADLINE_SHARE, MIN_HEADLINE_STEMS, TOP_SENTENCES
from credcheck.lexicon.english.story import HEADLINE_HEDGES, HEDGES
from credcheck.model.article import Role
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.fold import straighten
from credcheck.text.span import Span

_HEDGE: Final = re.compile(rf"\b(?:{HEDGES})\b")
_HEDGED: Final = re.compile(rf"[?:\"“”‘]|(?<!\w)'|\b(?:{HEADLINE_HEDGES})\b")


def find_headline_certainty(body: Body) -> Iterator[StoryFact]:
    """Yield a fact where the sentence that carries the headline hedges and the headline does not."""
    for heading in body.document.headings:
        text = straighten(heading.text).lower()
        if heading.role is not Role.HEADLINE or _HEDGED.search(text):
            continue
        wanted = frozenset(stems_of(text))
        if len(wanted) < MIN_HEADLINE_STEMS:
            continue
        for sentence in body.sentences[:TOP_SENTENCES]:
            said = sentence.span.of(body.low)
            share = len(wanted.intersection(stems_of(said))) / len(wanted)
            hedge = _hedge(said, sentence.span.of(body.text), wanted)
            if share >= MIN_HEADLINE_SHARE:
                if hedge is not None:
                    at = Span(sentence.span.start + hedge.start(), sentence.span.start + hedge.end())
                    whole = body.place(heading, Span(0, len(heading.text)))
                    shown = f"“{body.document.text_of(at)}”"
                    yield StoryFact(FactKind.HEADLINE_CERTAINTY, whole, heading.text, shown, at)
                break


def _hedge(said: str, shown: str, wanted: frozenset[str]) -> re.Match[str] | None:
    """Return the first hedge whose next content word is one of the headline's: it hedges what the headline states."""
    for hedge in _HEDGE.finditer(said):
        following = next(stems_of(said[hedge.end() : hedge.end() + HEDGE_REACH]), "")
        if following in wanted and shown[hedge.start()].islower():
            return hedge
    return None
