"""Credits: sentences that point at sources instead of quoting them, one function each.

Blanket credits for a whole article, pointers to further reading, and what the outlet itself did.
"""

import re
from collections.abc import Sequence
from typing import Final

from credcheck.extract.english.grammar import word_set
from credcheck.extract.tokens import Line
from credcheck.extract.voices import Voice
from credcheck.model.article import Span
from credcheck.model.statements import AttributionType as Type

_NAME: Final = r"(?P<source>(?:[Tt]he )?[A-Z][\w.&'-]*(?:,? (?:and |of |the |& )?[A-Z][\w.&'-]*){0,6})"
_MEDIA: Final = r"[^\n]*\b(?:Times|Post|News|Journal|Herald|Tribune|Guardian|Gazette|Chronicle|Reuters|Press|Bloomberg|CNN|BBC|NBC|CBS|Politico)\b"
"""What follows "Source:" names an outlet; "Source: NATO" beneath a chart is no credit for the article."""
_BLANKET: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?P<cue>[Ss]ource [Aa]ttribution|SOURCE ATTRIBUTION)\s*:\s*(?:[\w ]{{0,40}}?\b(?:by|from) )?{_NAME}\W*$",
        rf"^(?P<cue>(?:All )?[Ii]nformation (?:(?:was|is|has been) )?(?:verified|provided|supplied|confirmed|gathered|sourced) (?:by|from))"
        rf" {_NAME}\W*$",
        rf"^(?P<cue>(?:Sources?|Credits?|Via|News source)\s*:)\s*(?={_MEDIA}){_NAME}\W*$",
        rf"^(?P<cue>(?i:(?:with )?(?:information|material|inputs?|reporting) from))\s*:?\s*{_NAME}\W*$",
        rf"^(?P<cue>(?i:(?:this (?:article|story|report) (?:is|was) )?(?:adapted|compiled|sourced|based on (?:a report|reports|reporting)) (?:by|from)))"
        rf" {_NAME}\W*$",
    )
)
_POINTER: Final = re.compile(
    r"^(?:For (?:more|further|additional|full|a full|the full|the latest)\b[^.?!]{0,90}?,? (?P<cue>visit|see|read|go to|check out|head to|"
    r"check|consult|refer to|follow|turn to)|To (?:learn|read|find out|see|know) more\b[^.?!]{0,80}?,? (?P<cue2>visit|see|read|go to|check"
    r" out|head to|consult)|(?P<cue3>Read more (?:at|on|in)|Learn more (?:at|on|from)|More (?:information|details?) (?:is|are) available"
    r" (?:at|on|from)|See also|Find out more (?:at|on)))\b:? (?P<source>[^.?!\n]{2,120})"
)
_OWN_ACT: Final = re.compile(
    r"^(?P<source>(?:The |the )?[A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,4}|We|Our reporters?|This (?:newspaper|reporter|outlet|publication))"
    r" (?P<cue>(?:has |have |had )?(?:also )?(?:reached out|contacted|approached|sought comment|requested comment|asked for comment))\b"
    r"(?P<content>[^.?!]{0,200}?\b(?:comment|response|statement|clarification|remarks?)\b[^.?!]{0,120}|(?: to| from)? [^.?!]{3,120})"
)
_SHORT: Final = 220
"""Characters of a sentence that can be a credit."""
_CREDIT_STARTS: Final = word_set(
    "material based input source sources credit credits via information all with this news adapted compiled inputs for to read learn more see find"
)


def find_credits(text: str, lines: Sequence[Line]) -> list[Voice]:
    """Return the credits, pointers and own acts of an article, in reading order."""
    found = []
    for line in lines:
        start, end = line.starts[0], line.ends[-1]
        if end - start > _SHORT or line.quotes:
            continue
        said = text[start:end]
        voice = None
        if line.words[0] in _CREDIT_STARTS:
            voice = blanket_credit(line, said) or pointer(line, said)
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
    cue = next(name for name in ("cue", "cue2", "cue3") if match[name])
    return _voice(line, match, cue, Type.POINTER, "pointer", content=False)


def own_act(line: Line, said: str) -> Voice | None:
    """Read “The Harbour Times has reached out to the mayor for comment”."""
    match = _OWN_ACT.match(said)
    return _voice(line, match, "cue", Type.OWN, "own-act", content=True) if match else None


def _voice(line: Line, match: re.Match[str], cue: str, kind: Type, construction: str, *, content: bool) -> Voice:
    base = line.starts[0]
    named = match["source"].rstrip(" .,;:")
    source = Span(base + match.start("source"), base + match.start("source") + len(named))
    said = [Span(base + match.end(cue), base + match.end("content"))] if content else []
    return Voice(
        None, line, [Span(base + match.start(cue), base + match.end(cue))], [source], said, construction, group="own", type=kind,
        speaker=named,
    )  # fmt: skip
