"""What stands around an unnamed source and answers for it: a member brought in by name, a poll, a report beside it.

Reads the sentences next to an attribution; never the rule.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from credcheck.model.article import Span
from credcheck.model.statements import Attribution, AttributionType, Document, Sentence

_EXAMPLE: Final = re.compile(r"\b[Ff]or (?:example|instance)\b|\b(?:such as|among them|including|like) (?=[A-Z])")
_LEFT: Final = re.compile(r"(?i)\b(?:democrat|progressive|liberal|dem\b)")
_RIGHT: Final = re.compile(r"(?i)\b(?:republican|conservative|gop\b)")
_REPUBLICAN: Final = re.compile(r"\bR-[A-Z]|\bRepublican|\bGOP\b")
_DEMOCRAT: Final = re.compile(r"\bD-[A-Z]|\bDemocrat")
_TITLED: Final = re.compile(r"(?:Sen|Rep|Gov|Dr|Prof)\. (?:[A-Z][\w.'’-]* )+?([A-Z][\w'’-]+)\b(?! [A-Z])")
_SHARE: Final = re.compile(
    r"(?i)%|\bper ?cent\b|\bpct\b|\b(?:two|three|four)[ -](?:thirds|fourths|quarters|fifths)\b|\bby \d-(?:to-)?\d\b"
    r"|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:of|in|out of) (?:\d+|ten|five|four|three)\b"
)
"""A share of people."""
_QUANTIFIERS: Final = frozenset(("most", "many", "some", "few", "a few", "several", "others"))
_FORECAST: Final = re.compile(r"\b(?:will|would|expect\w*|forecast\w*|project\w*|estimat\w*|predict\w*|likely)\b")
_WORD: Final = re.compile(r"[\w'’]+")
_BEFORE_VERB: Final = frozenset(("to", "not", "also", "again", "soon", "once", "even"))
_ARRANGED: Final = frozenset(
    (
        "made", "sold", "held", "brought", "found", "taken", "built", "paid", "back", "out", "in", "at", "on",
        "available", "operational", "complete", "given", "begun", "done", "put", "set", "drawn", "sent", "sworn",
        "shown", "chosen", "spent", "met", "left", "there", "here", "ready", "present", "among",
    )
)  # fmt: skip
"""Words behind "expected to be" that tell of an arrangement: "to be held", "to be back"."""


def is_exemplified(document: Document, attribution: Attribution, reach: int) -> bool:
    """Say whether one of the group is brought in by name in its own sentence or in `reach` sentences behind it.

    That is a source whom the article has not named before, or whose quotation follows in the same paragraph; "for
    example" will do as well. A politician of the other party is none of the group.
    """
    sentence = document.sentences[attribution.sentence].span
    for one in _near(document, attribution, 0, reach):
        if one.type is not AttributionType.NAMED or not (one.speaker and one.cue):
            continue
        quoted = (
            one.sentence > attribution.sentence and _one_paragraph(document, one, sentence) and _quotes(document, one)
        )
        fresh = " " in one.speaker and document.article.text.find(one.speaker.split()[-1]) >= sentence.start
        if (quoted or fresh) and not _is_of_the_others(document, attribution, one):
            return True
    behind = document.sentences[attribution.sentence + 1 : attribution.sentence + 1 + reach]
    return any(_EXAMPLE.search(document.text_of(one.span)) for one in behind) or _brings_in(document, sentence, behind)


def _brings_in(document: Document, sentence: Span, behind: Sequence[Sentence]) -> bool:
    """Say whether the paragraph goes on with a title and a name that the article has not had before."""
    text = document.article.text
    for one in behind:
        match = _TITLED.match(document.text_of(one.span))
        if match and "\n" not in text[sentence.end : one.span.start] and text.find(match[1]) >= one.span.start:
            return True
    return False


def _quotes(document: Document, one: Attribution) -> bool:
    return any(span.overlaps(quote.span) for span in one.content for quote in document.quotes)


def _is_of_the_others(document: Document, attribution: Attribution, one: Attribution) -> bool:
    """Say whether what stands around a name gives another party than the group's: progressives, and R-Texas."""
    group = " ".join(document.text_of(span) for span in attribution.source)
    named = " ".join(document.text_of(span) for span in one.source)
    return any(
        wing.search(group) and other.search(named) for wing, other in ((_LEFT, _REPUBLICAN), (_RIGHT, _DEMOCRAT))
    )


def _one_paragraph(document: Document, one: Attribution, sentence: Span) -> bool:
    other = document.sentences[one.sentence].span
    return "\n" not in document.article.text[min(sentence.end, other.end) : max(sentence.start, other.start)]


def is_backed(document: Document, attribution: Attribution, reach: int) -> bool:
    """Say whether a name, a body or a document speaks in the same sentence or `reach` sentences before or behind.

    Beyond the paragraph only where what it says is a forecast as well.
    """
    sentence = document.sentences[attribution.sentence].span
    return any(
        one.type.backed
        and one.cue
        and one.cue_class in {"speech", "document"}
        and not one.cue[0].overlaps(attribution.cue[0])
        and (_one_paragraph(document, one, sentence) or _FORECAST.search(document.text_of(one.content[0])) is not None)
        for one in _near(document, attribution, reach, reach)
        if one.content
    )


def is_counted(document: Document, attribution: Attribution, reach: int) -> bool:
    """Say whether a share of people stands in the same sentence or `reach` sentences around: a poll speaks.

    Asked of bodies of people and of "most", "many" or "some" without a noun; experts are not counted.
    """
    named = " ".join(document.text_of(span) for span in attribution.source).casefold()
    if attribution.type is not AttributionType.COLLECTIVE and named not in _QUANTIFIERS:
        return False
    first, last = attribution.sentence - reach, attribution.sentence + reach
    return any(_SHARE.search(document.text_of(one.span)) for one in document.sentences[max(0, first) : last + 1])


def is_arranged(document: Document, attribution: Attribution, outcomes: frozenset[str]) -> bool:
    """Say whether "is expected" tells of somebody's diary: no verb for an outcome follows it, and no state."""
    if not document.text_of(attribution.cue[0]).endswith("expected"):
        return False
    behind = document.article.text[attribution.cue[0].end : attribution.cue[0].end + 80]
    words = [word.lower() for word in _WORD.findall(behind)]
    verb, following = [*(word for word in words if word not in _BEFORE_VERB and word[-2:] != "ly"), "", ""][:2]
    if verb == "be":
        return following.endswith("ed") or following in _ARRANGED
    return verb not in outcomes and f"{verb} {following}" not in outcomes


def _near(document: Document, attribution: Attribution, before: int, behind: int) -> Iterator[Attribution]:
    for one in document.attributions:
        if one is not attribution and attribution.sentence - before <= one.sentence <= attribution.sentence + behind:
            yield one
