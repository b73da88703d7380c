"""Embargoes that a story carries on its face (MET704): "EMBARGOED UNTIL 00:01 GMT MARCH 7"."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.lexicon.english.calendar import MONTHS, MONTHS_CUT
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.span import Span

_EMBARGO: Final = re.compile(
    r"\b(?:embargoed|under embargo)(?: for (?:release|publication))?(?: until| till|:)[^\n]{0,80}"
    r""
    r"|\bnot for (?:release|publication)(?: or broadcast)? (?:before|until)\b[^\n]{0,80}|^ *embargo: [^\n]{4,80}",
    re.MULTILINE,
)
_MONTH: Final = "|".join(MONTHS)
_DAY: Final = re.compile(
    rf"(?P<month>{_MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?) (?P<day>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?(?:,? (?P<year>20\d\d))?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?P<month2>{_MONTH})(?:,? (?P<year2>20\d\d))?|(?P<iso>20\d\d-\d\d-\d\d)"
)
_OPENING: Final = 1500
"""Characters at both ends of a file in which an embargo is announced; further in, a story speaks of a trade embargo."""


def find_embargo(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for the embargo that the article announces, with its last day where one is written.

    What an agency or a press office says of the article counts as what stands in it.
    """
    if embargo := body.document.article.handling.embargo:
        text = body.document.article.text
        line = Span(0, len(text.split("\n", 1)[0]))
        yield StoryFact(FactKind.EMBARGO, line, f"embargoed until {embargo:%Y-%m-%d %H:%M}", until=embargo.date())
        return
    if "embargo" not in body.low and "not for " not in body.low:
        return
    for found in _EMBARGO.finditer(body.low):
        if _OPENING < found.start() < len(body.low) - _OPENING or not _is_notice(body, found):
            continue
        at = Span(found.start(), found.end())
        until = _day(found.group(), body.document.article.published)
        yield StoryFact(FactKind.EMBARGO, at, at.of(body.document.article.text).strip(), until=until)
        return


def _is_notice(body: Body, found: re.Match[str]) -> bool:
    """Whether the words open a line: a notice to editors, no sentence about a country's exports."""
    start = body.low.rfind("\n", 0, found.start()) + 1
    return len(body.low[start : found.start()].strip(" *#-_>[(:")) <= len("note to editors: this story is")


def _day(text: str, published: date | None) -> date | None:
    found = _DAY.search(text)
    if found is None:
        return None
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        year = found["year"] or found["year2"] or (published.year if published else None)
        month = MONTHS_CUT.index((found["month"] or found["month2"])[:3]) + 1
        return date(int(year), month, int(found["day"] or found["day2"])) if year else None
    except ValueError:
        return None
