"""Days that contradict the calendar (CON812), and reports of what lies ahead of their own day (MET705)."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.compare.story.thresholds import NEAR_DAYS
from credcheck.lexicon.english.calendar import MONTH, MONTHS, WEEKDAYS
from credcheck.lexicon.english.story import AHEAD_WORDS
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.span import Span

_DAYS: Final = tuple(day.capitalize() for day in WEEKDAYS)
"""In the order of `date.weekday()`."""
_DAY_NAMES: Final = "|".join(_DAYS)
_MONTH_NUMBER: Final = {name[:3]: number for number, name in enumerate(MONTHS, 1)}
_YEAR: Final = r"(?:,? (?P<year>(?:19|20)\d\d))?"
_MONTH_FIRST: Final = rf"(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[-,]\d|:)"
_DAY_FIRST: Final = rf"(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?P<month2>{MONTH})"
_WEEKDAY_DATE: Final = re.compile(
    rf"\b(?P<name>{_DAY_NAMES})(?: (?:morning|afternoon|evening|night))?(?:,? (?:the )?| \()"
    rf"(?:{_MONTH_FIRST}|{_DAY_FIRST})\b{_YEAR}"
)
_FULL_DATE: Final = re.compile(rf"\b(?:on|On) (?:{_MONTH_FIRST}|{_DAY_FIRST})\b,? (?P<year>(?:19|20)\d\d)")
_OTHER_YEAR: Final = re.compile(r"\b(?:last|next|previous|that|following) year\b|\byears? (?:ago|earlier|later)\b")
_PAST: Final = re.compile(r"\b(?:said|told|was|were|died|killed|announced|happened|occurred|signed|voted|\w{3,}ed)\b")


def find_weekdays(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each weekday that is not that of the date beside it."""
    if "day" not in body.low:
        return
    for found in _WEEKDAY_DATE.finditer(body.text):
        written = _days(found, body.document.article.published)
        wanted = _DAYS.index(found["name"])
        if not written or any(one.weekday() == wanted for one in written):
            continue
        sentence = body.sentence_at(found.start())
        if sentence is None or (not found["year"] and _OTHER_YEAR.search(sentence.span.of(body.low))):
            continue
        day = written[0]
        is_a = _DAYS[day.weekday()]
        at = Span(found.start("name"), found.end("name"))
        whole = _written(day)
        yield StoryFact(
            FactKind.WEEKDAY, at, body.text[found.start() : found.end()].rstrip(" ("), is_a, note=whole, instead=is_a
        )


def _days(found: re.Match[str], published: date | None) -> list[date]:
    """Return the day that is written, or without a year the one nearest to the day of publication.

    A second day is returned where another year is nearly as near: half a year before or after, either may be meant.
    """
    month = _MONTH_NUMBER[(found["month"] or found["month2"])[:3].lower()]
    day = int(found["day"] or found["day2"])
    if found["year"]:
        return _valid(int(found["year"]), month, day)
    if published is None:
        return []
    near = [one for year in (-1, 0, 1) for one in _valid(published.year + year, month, day)]
    return [one for one in sorted(near, key=lambda one: abs(one - published)) if abs(one - published) <= NEAR_DAYS]


def _written(day: date) -> str:
    return f"{MONTHS[day.month - 1].capitalize()} {day.day}, {day.year}"


def _valid(year: int, month: int, day: int) -> list[date]:
    try:
        return [date(year, month, day)]
    except ValueError:
        return []


def find_future_dates(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each full date after the day of publication on which something is said to have happened."""
    published = body.document.article.published
    if published is None:
        return
    for found in _FULL_DATE.finditer(body.text):
        days = _days(found, published)
        sentence = body.sentence_at(found.start())
        if not days or days[0] <= published + timedelta(days=1) or sentence is None:
            continue
        before = body.low[sentence.span.start : found.start()]
        words = set(re.findall(r"[a-z']+", sentence.span.of(body.low)))
        if _PAST.search(before[-60:]) and words.isdisjoint(AHEAD_WORDS):
            shown = found.group()[3:]
            at = Span(found.start() + 3, found.end())
            yield StoryFact(FactKind.FUTURE_DATE, at, shown, _written(published))
