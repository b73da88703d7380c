"""Credits: sentences that point at sources instead of quoting them, one function each.

Blanket credits for a whole article, pointers to further reading, and what the outlet itself did.
"""

import re
from collections.abc import Sequence
from typing import Final

from credcheck.extract.attribution.builder import Voice
from credcheck.extract.sentences.tokens import Line
from credcheck.lexicon.english.outlets import (
    ASKED,
    CREDIT_STARTS,
    FOR_MORE,
    GO_TO,
    OUTLET_WORD,
    VERIFIED_BY,
    WITNESSED,
    WITNESSING,
)
from credcheck.model.statements import AttributionType as Type
from credcheck.text.span import Span

_NAME: Final = r"(?P<source>(?:[Tt]he )?[A-Z][\w.&'-]*(?:,? (?:and |of |the |& )?[A-Z][\w.&'-]*){0,6})\W*$"
_MEDIA: Final = rf"(?=[^\n]*\b{OUTLET_WORD}\b)"
"""What follows "Source:" names an outlet; "Source: NATO" beneath a chart is no credit for the article."""
_AT_LARGE: Final = r"(?i:(?:news |wire |local |other )*(?:agenc(?:ies|y)|media(?: reports| outlets)?|outlets|wires))"
"""The press at large behind "with inputs from"."""
_LISTED: Final = r"[\w .&'-]{2,40}(?:, [\w .&'-]{2,40}){1,8}"
"""Outlets in a row, some without a name: "Reuters, BBC, local media"."""
_ADAPTED: Final = r"(?:adapted|compiled|sourced|based on (?:a report|reports|reporting|information)) (?:by|from)"
_WITH_INPUT: Final = r"(?i:with (?:additional )?(?:information|inputs?|material|reporting) from)"
_BLANKET: Final = (
    *(
        re.compile(rf"^(?P<cue>{cue}){between}{_NAME}")
        for cue, between in (
            (r"(?i:source attribution)", r"\s*:\s*(?:[\w ]{0,40}?\b(?:by|from) )?"),
            (rf"(?i:(?:all )?information (?:(?:was|is|has been) )?{VERIFIED_BY})", " "),
            (r"(?:Sources?|Credits?|Via|News source)\s*:", rf"\s*{_MEDIA}"),
            (r"(?i:(?:with )?(?:information|material|inputs?|reporting) from)", r"\s*:?\s*"),
            (r"(?i:(?:(?:additional )?reporting contributed|with (?:additional )?reporting) by)", rf"\s*{_MEDIA}"),
            (r"(?i:(?:all )?facts (?:(?:were|are) )?(?:checked|confirmed|verified) by)", rf"\s*{_MEDIA}"),
            (rf"(?i:(?:this (?:article|story|report) (?:is|was) )?{_ADAPTED})", " "),
        )
    ),
    re.compile(rf"^(?P<cue>(?:Sources?|Credits?|Via)\s*:)\s*{_MEDIA}(?P<source>{_LISTED})\W*$"),
    re.compile(rf"^(?P<cue>{_WITH_INPUT}) (?P<source>{_AT_LARGE})\W*$"),
)
_MORE_AT: Final = (
    r"Read more (?:at|on|in)|Learn more (?:at|on|from)|More (?:information|details?) (?:is|are) available"
    r" (?:at|on|from)|See also|Find out more (?:at|on)"
)
_POINTER: Final = re.compile(
    rf"^(?:(?:{FOR_MORE})\b[^.?!]{{0,90}}?,? (?P<cue>{GO_TO})|(?P<cue2>{_MORE_AT}))\b:? (?P<source>[^.?!\n]{{2,120}})"
)
_ASKING: Final = frozenset(phrase.split()[0] for phrase in ASKED.split("|"))
_REPLY: Final = r"comment|response|statement|clarification|remarks?"
_OWN_ACT: Final = re.compile(
    r"^(?!(?:He|She|They|It|You)\b)(?P<source>(?:[Tt]he )?[A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,4}|We|Our reporters?"
    r"|This (?:newspaper|reporter|outlet|publication))"
    rf" (?P<cue>(?:has |have |had )?(?:also )?(?:{ASKED}))\b"
    rf"(?P<content>[^.?!]{{0,200}}?\b(?:{_REPLY})\b[^.?!]{{0,120}}|(?: to| from)? [^.?!]{{3,120}})"
)
_WITNESSED: Final = re.compile(
    rf"^(?P<source>(?:[Tt]he )?(?:[A-Z][\w.&'-]* ){{0,4}}?{OUTLET_WORD}|This (?:newspaper|outlet))"
    rf" (?P<cue>(?:has|had) (?:not )?(?:{WITNESSED})"
    r"(?!.*\b(?:show|sa[iy]|that\b))"
    r"|(?:could|was) not (?:able to )?(?:immediately |independently )?(?:verify|confirm|reach))"
    r" (?P<content>[^.?!]{3,160})"
)
"""What an outlet tells of its own looking: only the name of a paper or a broadcaster may stand before it,
and what the letter says is no longer about the paper."""
_SHORT: Final = 220
"""Characters of a sentence that can be a credit."""
_OWN: Final = _ASKING | WITNESSING
"""A sentence without any of these words is no act of the outlet's own."""


def find_credits(text: str, lines: Sequence[Line]) -> list[Voice]:
    """Return the credits, pointers and own acts of an article, in reading order."""
    found = []
    for line in lines:
        starts = line.words[0] in CREDIT_STARTS
        if line.quotes or (not starts and _OWN.isdisjoint(line.words)):
            continue
        said = line.span(0, line.size).of(text)
        if len(said) > _SHORT:
            continue
        voice = (blanket_credit(line, said) or pointer(line, said)) if starts else None
        voice = voice or own_act(line, said)
        if voice is not None:
            found.append(voice)
    return found


def blanket_credit(line: Line, said: str) -> Voice | None:
    """Source Attribution: Information verified by The Harbour Times."""
    for pattern in _BLANKET:
        match = pattern.match(said)
        if match:
            return _voice(line, match, "cue", Type.BLANKET, "blanket-credit", content=False)
    return None


def pointer(line: Line, said: str) -> Voice | None:
    """For more on this topic, visit The Harbour Times."""
    match = _POINTER.match(said)
    if not match:
        return None
    cue = "cue" if match["cue"] else "cue2"
    return _voice(line, match, cue, Type.POINTER, "pointer", content=False)


def own_act(line: Line, said: str) -> Voice | None:
    """Read “The Harbour Times has reached out to the mayor for comment”."""
    match = _OWN_ACT.match(said) or _WITNESSED.match(said)
    return _voice(line, match, "cue", Type.OWN, "own-act", content=True) if match else None


def _voice(line: Line, match: re.Match[str], cue: str, kind: Type, construction: str, *, content: bool) -> Voice:
    base = line.starts[0]
    named = match["source"].rstrip(" .,;:")
    source = Span(base + match.start("source"), base + match.start("source") + len(named))
    said = [Span(base + match.end(cue), base + match.end("content"))] if content else []
    cues = [Span(base + match.start(cue), base + match.end(cue))]
    return Voice(None, line, cues, [source], said, construction, group="own", type=kind, speaker=named)
