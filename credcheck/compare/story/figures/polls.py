"""Polls that lead a story: what a reader must know to weigh one (POL521), and a lead that is none (POL522)."""

import re
from collections.abc import Iterator
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.compare.story.figures.arithmetic import PAIR
from credcheck.compare.story.thresholds import FEWEST_POLL_FACTS, LEADING_SENTENCES
from credcheck.lexicon.english.story import POLL_LEADS, POLL_RESULTS
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.span import Span

_POLL: Final = re.compile(r"\b(?:polls?|surveys?)\b(?! (?:open|close|station|place|worker|watcher|tax|number)s?)")
_VOTE: Final = re.compile(
    r"\b(?:to|at|from) the polls\b|\bpolls (?:opened|closed|open|close)\b|\bstraw polls?\b"
    r"|\blabou?r force survey\b|\bhousehold survey\b"
)
_RESULT: Final = re.compile(rf"\d ?(?:%|percent|per cent|points?)|\b(?:{POLL_RESULTS})\b")
_FACTS: Final = {
    "who conducted it": re.compile(
        r"\b(?:conducted|commissioned|carried out|done|released|published|sponsored) by\b"
        r"|\b(?:[A-Z][\w.&-]+(?:[ /-][A-Z][\w.&-]+)*)(?:'s)?(?: (?:news|national|new|tracking|online|state"
        r"|recent|latest|opinion)){0,3} (?:polls?|surveys?)\b"
        r"|\b(?:polls?|survey) (?:by|from|for) (?:the )?[A-Z]"
    ),
    "when": re.compile(
        r"\b(?:poll|survey|interview|conducted|respondents|surveyed)\w*\b[^.\n]{0,120}\b(?:Jan|Feb|March|April"
        r"|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b"
        r"|\b(?:conducted|taken|surveyed|held|carried out)\b[^.\n]{0,60}\b(?:between|from|over|on|last|this"
        r"|during|in|since)\b"
        r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[^.\n]{0,40}\b(?:poll|survey)\b"
    ),
    "how many were asked": re.compile(
        r"\b\d{1,2},\d{3}\b[^.\n]{0,50}\b(?:adults|voters|people|respondents|americans|britons|residents"
        r"|interviews|participants|caucus-?goers|republicans|democrats|likely|registered|households|workers"
        r"|companies|organizations)\b"
        r"|\b\d{3}\b[^.\n]{0,40}\b(?:adults|voters|people|respondents|residents|interviews|participants"
        r"|caucus-?goers|likely|registered|republicans|democrats)\b"
        r"|\bsample (?:of|size)\b|\b(?:surveyed|polled|interviewed|asked) (?:about |nearly |more than |some )?\d",
        re.IGNORECASE,
    ),
    "margin of error": re.compile(
        r"\bmargins? (?:of|for) (?:sampling )?error\b|\bplus or minus\b|±|\+/-", re.IGNORECASE
    ),
}
_MARGIN: Final = re.compile(
    r"\b(?:margin (?:of|for) (?:sampling )?error|plus or minus|\+/-"
    r"|±)[^.\n]{0,60}?(?P<points>\d(?:\.\d+)?)(?= ?(?:percent|per cent|%|point|percentage))"
)
_TIE: Final = re.compile(
    r"\bwithin the (?:poll's |survey's )?margin|statistical(?:ly)? (?:tie|tied|dead heat|even)"
    r"|\bvirtual(?:ly)? tied?\b|\bneck[ -]and[ -]neck\b"
)
_LEADS: Final = re.compile(rf"\b(?:{POLL_LEADS})\b")


def find_polls(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for the first poll in the top third of a story of which too little is told, and for a lead in it."""
    if "poll" not in body.low and "survey" not in body.low:
        return
    leading = body.sentences[: max(LEADING_SENTENCES, len(body.sentences) // 3)]
    for sentence in leading:
        text = _VOTE.sub(" ", sentence.span.of(body.text))
        if _POLL.search(text.lower()) and _RESULT.search(text.lower()):
            missing = [name for name, pattern in _FACTS.items() if not pattern.search(body.text)]
            if len(missing) >= FEWEST_POLL_FACTS:
                shown = body.document.text_of(sentence.span)
                yield StoryFact(FactKind.POLL_FACTS, sentence.span, shown, ", ".join(missing))
            break
    yield from _narrow_leads(body)


def _narrow_leads(body: Body) -> Iterator[StoryFact]:
    margins = list(_MARGIN.finditer(body.low))
    if len(margins) != 1 or _TIE.search(body.low):
        return
    margin = float(margins[0]["points"])
    for sentence in body.sentences:
        text = sentence.span.of(body.low)
        pairs = list(PAIR.finditer(text))
        if len(pairs) == 1 and _LEADS.search(text):
            lead = abs(float(pairs[0]["first"]) - float(pairs[0]["second"]))
            if 0 < lead < margin:
                at = Span(sentence.span.start + pairs[0].start(), sentence.span.start + pairs[0].end())
                beside = Span(margins[0].start(), margins[0].end())
                note = f"{lead:g} points, with a margin of error of {margin:g}"
                yield StoryFact(FactKind.POLL_MARGIN, at, body.document.text_of(at), f"{margin:g}", beside, note)
