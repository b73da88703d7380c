"""Anonymity as a story words it: a reason by rote (ANO205), and "sources" where one speaks (ANO206)."""

import re
from collections.abc import Iterator
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.span import Span

_ROTE: Final = re.compile(
    r"\b(?:because|as|since) (?:he|she|they|the (?:official|source|person|aide|officer)s?) (?:was|were|is|are"
    r"|had|did|lacked?)"
    r"(?: not been| not|n't)? ?(?:have |yet )?(?:authori[sz]ed|permission|permitted|allowed|authori[sz]ation)"
    r"(?: to (?:speak|talk|comment|discuss|be (?:quoted|named|identified)|brief)\b[^.,;\"]{0,60})?"
    r"|\bnot authori[sz]ed to (?:speak|talk|comment|discuss|be (?:quoted|named))\b[^.,;\"]{0,60}"
)
_PLURAL: Final = re.compile(
    r"(?:^|[^\w-])(?P<words>(?!two |three |several |both )(?:[a-z-]+ )?sources) (?:said|say|told|confirmed"
    r"|added|close to|familiar with)\b"
)
_ONE: Final = re.compile(
    r"\b(?:the|one|a|this) (?:[a-z-]+ )?source (?:said|says|told|added|confirmed|who|close|familiar)\b"
)
_COUNTED: Final = re.compile(
    r"\b(?:two|three|four|five|six|several|multiple|other|another|a second|second|both"
    r"|all) (?:[a-z-]+ )?(?:of the )?sources?\b"
)


def find_anonymity(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for the first reason for anonymity by rote, and for a plural that stands for one source."""
    if "authori" in body.low or "anonym" in body.low:
        found = _ROTE.search(body.low)
        if found is not None:
            at = Span(found.start(), found.end())
            yield StoryFact(FactKind.ROTE_ANONYMITY, at, body.document.text_of(at))
    if "sources" in body.low:
        yield from _plurals(body)


def _plurals(body: Body) -> Iterator[StoryFact]:
    plural, one = _PLURAL.search(body.low), _ONE.search(body.low)
    if plural is None or one is None or _COUNTED.search(body.low):
        return
    at = Span(*plural.span("words"))
    beside = Span(one.start(), one.end())
    yield StoryFact(FactKind.PLURAL_FOR_ONE, at, body.document.text_of(at), body.document.text_of(beside), beside)
