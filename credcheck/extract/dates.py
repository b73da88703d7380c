"""Find dates: days, weeks, months and years that the text names, resolved against the day of publication.

No clock: what is relative stays unresolved where the article has no date, but keeps what is written (weekday, month).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from credcheck.extract.days import (
    UNRESOLVED,
    Days,
    day_of,
    days_of_month,
    days_of_years,
    month_near,
    nearest_day,
    season_near,
    shifted,
    weekday_near,
)
from credcheck.extract.numerals import read_words
from credcheck.extract.triggers import Reading, heads
from credcheck.model.article import Article, Role, Span
from credcheck.model.statements import DateMention, Sentence

_SILENT: Final = frozenset({Role.BYLINE, Role.DATELINE, Role.BOILERPLATE})
_NAMES: Final = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WEEKDAYS: Final = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

_FULL: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH: Final = rf"(?:{_FULL}|{_FULL.upper()}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z])\.?)"
_SURE_MONTH: Final = "January|February|April|June|July|August|September|October|November|December"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
_YEAR: Final = r"(?:1[5-9]|20|21)\d\d(?![\d%]|[.,]\d)"
_WEEKDAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ANY_WEEKDAY: Final = rf"(?:{_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)(?![a-z])\.?)"
_BEFORE_MONTHS: Final = (
    r"[Ll]ast|[Nn]ext|[Tt]his|[Ii]n(?: early| late| mid)?|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|through"
    r"|[Ee]arly|[Ll]ate|mid"
)
_BEFORE_SURE_MONTHS: Final = "[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|of|to|between|and"
_NAMED: Final = rf"(?:(?P<weekday>{_ANY_WEEKDAY}),? )?"
_COUNTED: Final = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}"
_BACK: Final = 90
"""Characters before a date that tell whether it lies ahead."""
_MAX_MONTHS_BEHIND: Final = 5
"""A bare month this far back is taken for the last one; further back it could as well be the next."""
_ATTACKS: Final = (9, 11)
"""Named as a day of history more often than as a date."""

_AHEAD_CUE: Final = re.compile(
    r"\b(?:will|would|next|until|till|by|coming|upcoming|due|scheduled|set|expected|expects?|plans?|planned|planning|deadline"
    r"|vows?|'ll|going to|slated|poised|through|hopes?|aims?|intends?|ahead of|must|shall)\b",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\b(?:\w{3,}ed|was|were|had|did|won|met|made|took|got|lost|held|gave|went|came|began|ran|became|hit|left|led|saw|fell"
    r"|rose|struck|broke|spoke|wrote|brought|thought|sent|sold|told|said|died|got|shot|lit)\b"
)
_REPORTS: Final = re.compile(
    r"\b(?:said|told|says|announced|reported|confirmed)\b|[;:]|, (?:and|but|while|after|who|which) "
)
_NO_WEEKDAY_BEFORE: Final = re.compile(
    r"\b(?:Black|Super|Ash|Good|Bloody|Cyber|Fat|Palm|Easter|Whit|Maundy|Giving|Freaky|Ruby|Man) $"
)
_NO_WEEKDAY_AFTER: Final = re.compile(
    r" (?:Times|Night (?:Live|Football|Lights|Fever)|Telegraph|Mirror|Mail|Herald|Post\b|Independent)"
)
_NO_YEAR_BEFORE: Final = re.compile(
    r"(?:[$£€#]|\b(?:No\.|Flight|Section|Route|Highway|Room|Boeing|Model|Page|Resolution|Bill|about|nearly|least|than|some"
    r"|over|almost|roughly|approximately|only|just|another|magnitude|to \d+ of|of the)) ?$"
)
_NO_YEAR_AFTER: Final = re.compile(
    r"[:/]\d| ?(?:percent|per cent|km|miles|people|persons|men|women|children|troops|soldiers|homes|houses|jobs|dollars"
    r"|euros|feet|metres|meters|votes|hours|workers|students|residents"
    r"|[A-Z][a-z]+ (?:Street|Avenue|Road|St\.|Ave\.|Blvd))\b"
)


@dataclass(frozen=True, slots=True)
class _Moment:
    """What a date is read against."""

    published: date | None
    ahead: bool
    """The words before it, in its own clause, look ahead ("will vote on Friday")."""
    past: bool
    """They tell of what is over ("lost in August")."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one form of date says."""

    days: Days
    grain: str
    relative: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class _Form:
    """One way of writing a date."""

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], _Moment], _Reading | None]


def find_dates(
    article: Article, sentences: tuple[Sentence, ...], reading: Reading | None = None
) -> tuple[DateMention, ...]:
    """Return every day, week, month and year that is named, in reading order; none overlaps another.

    Times of day alone, names ("Black Friday") and plurals ("Mondays") are none. `reading` saves reading the article
    once more.
    """
    reading = reading or Reading(article, sentences)
    return tuple(
        mention
        for sentence, words in zip(sentences, reading.words, strict=True)
        if sentence.role not in _SILENT
        for mention in _in_sentence(reading, sentence.span, words, article.published)
    )


def _in_sentence(reading: Reading, span: Span, words: Sequence[str], published: date | None) -> Iterator[DateMention]:
    text, low = reading.straight, reading.low
    if _HEAD_WORDS.isdisjoint(words) and not _FOUR_DIGITS.search(low, span.start, span.end):
        return
    at = span.start
    while head := _HEAD.search(low, at, span.end):
        found = _ANY_FORM.search(text, max(at, head.start() - _LEFT), min(span.end, head.end() + _RIGHT))
        at = max(found.end() if found else 0, head.end())
        form = _FORMS[found.lastgroup or ""] if found else None
        matched = form.pattern.match(text, found.start(), found.end()) if form and found else None
        if form is None or matched is None or _is_name(text, matched, form.name, span):
            continue
        read = form.read(matched, _moment(text, span.start, matched.start(), published))
        if read:
            yield _mention(matched, read)


def _mention(matched: re.Match[str], reading: _Reading) -> DateMention:
    group = "span" if "span" in matched.re.groupindex else 0
    return DateMention(
        Span(matched.start(group), matched.end(group)),
        reading.days.start,
        reading.days.end,
        reading.grain,
        reading.relative,
        reading.year,
        reading.month,
        reading.day,
        reading.weekday,
    )


def _moment(text: str, start: int, at: int, published: date | None) -> _Moment:
    """Return what the words before a date say of its direction; the last to say so wins."""
    if published is None:
        return _Moment(None, ahead=False, past=False)
    clause = _REPORTS.split(text[max(start, at - _BACK) : at])[-1]
    ahead = past = -1
    for found in _AHEAD_CUE.finditer(clause):
        ahead = found.end()
    for found in _PAST.finditer(clause):
        past = found.end()
    return _Moment(published, ahead=ahead >= max(past, 0), past=past > ahead)


def _is_name(text: str, matched: re.Match[str], form: str, span: Span) -> bool:
    before = text[max(span.start, matched.start() - 16) : matched.start()]
    if form == "weekday":
        return bool(_NO_WEEKDAY_BEFORE.search(before) or _NO_WEEKDAY_AFTER.match(text, matched.end(), span.end))
    if form == "year":
        return bool(_NO_YEAR_BEFORE.search(before) or _NO_YEAR_AFTER.match(text, matched.end(), span.end))
    return False


def _month(name: str) -> int:
    return _NAMES.index(name[:3].lower()) + 1


def _weekday(name: str | None) -> int | None:
    return _WEEKDAYS.index(name[:3].lower()) if name else None


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _read_iso(found: re.Match[str], _moment: _Moment) -> _Reading | None:
    year, month, day = (int(part) for part in found.group().split("-"))
    whole = day_of(year, month, day)
    return _Reading(Days(whole, whole), "day", year=year, month=month, day=day) if whole else None


def _read_slashed(found: re.Match[str], _moment: _Moment) -> _Reading | None:
    """Read 3/14/2026 and 14/3/2026; where both orders fit, only the year is sure."""
    first, second, year = (int(part) for part in found.group().split("/"))
    orders = {one for one in (day_of(year, first, second), day_of(year, second, first)) if one}
    if not orders:
        return None
    if len(orders) > 1:
        return _Reading(days_of_years(year), "year", year=year)
    [whole] = orders
    return _Reading(Days(whole, whole), "day", year=year, month=whole.month, day=whole.day)


def _read_day(found: re.Match[str], moment: _Moment) -> _Reading | None:
    month, day = _month(found["month"]), _number(found["day"])
    last = _number(found["last"]) if found["last"] else day
    weekday = _weekday(found["weekday"])
    year = int(found["year"]) if found["year"] else None
    if day_of(2024, month, day) is None:
        return None
    if year is not None:
        start = day_of(year, month, day)
    elif moment.published is None or (month, day) == _ATTACKS:
        return _Reading(UNRESOLVED, "day", True, None, month, day, weekday)
    else:
        start = nearest_day(moment.published, month, day)
    if start is None:
        return None
    end = day_of(start.year, month, last) if last >= day else None
    return _Reading(Days(start, end or start), "day", year is None, year, month, day, weekday)


def _read_month(found: re.Match[str], _moment: _Moment) -> _Reading | None:
    year, month = int(found["year"]), _month(found["month"])
    return _Reading(days_of_month(year, month), "month", year=year, month=month)


def _read_bare_month(found: re.Match[str], moment: _Moment) -> _Reading | None:
    """Read a month without a year; where neither side is clear, the day stays unresolved."""
    month, lead = _month(found["month"]), found["which"].lower()
    if moment.published is None:
        return _Reading(UNRESOLVED, "month", relative=True, month=month)
    behind = (moment.published.month - month) % 12
    which = lead if lead in ("last", "next") else ""
    ahead = moment.ahead or lead in ("until", "till", "by", "through")
    if not (which or ahead or moment.past or lead in ("since", "during") or behind <= _MAX_MONTHS_BEHIND):
        return _Reading(UNRESOLVED, "month", relative=True, month=month)
    days = month_near(moment.published, month, which=which, ahead=ahead)
    return _Reading(days, "month", relative=True, month=month)


def _read_weekday(found: re.Match[str], moment: _Moment) -> _Reading | None:
    weekday = _weekday(found["weekday"])
    if moment.published is None or weekday is None:
        return _Reading(UNRESOLVED, "day", relative=True, weekday=weekday)
    which = (found["which"] or "").lower()
    day = weekday_near(moment.published, weekday, which=which if which in ("last", "next") else "", ahead=moment.ahead)
    return _Reading(Days(day, day), "day", relative=True, weekday=weekday)


def _read_step(found: re.Match[str], moment: _Moment) -> _Reading | None:
    """Read "last week", "this month", "next year", "last fall"."""
    step = {"last": 1, "this": 0, "next": -1}[found["which"].lower()]
    unit = found["unit"]
    if unit in ("spring", "summer", "fall", "autumn", "winter"):
        days = season_near(moment.published, unit, -step) if moment.published else UNRESOLVED
        return _Reading(days, "season", relative=True)
    unit = "week" if unit == "weekend" else unit
    if moment.published is None:
        return _Reading(UNRESOLVED, unit, relative=True)
    days, grain = shifted(moment.published, unit, step)
    return _Reading(days, grain, relative=True)


def _read_ago(found: re.Match[str], moment: _Moment) -> _Reading | None:
    written = found["count"].lower()
    count = 1.0 if written in ("a", "an") else float(written) if written.isdigit() else read_words(written) or 0
    if moment.published is None:
        return _Reading(UNRESOLVED, found["unit"], relative=True)
    days, grain = shifted(moment.published, found["unit"], int(count))
    return _Reading(days, grain, relative=True)


def _read_near(found: re.Match[str], moment: _Moment) -> _Reading | None:
    word = found.group().lower()
    step = {"yesterday": 1, "last night": 1, "tomorrow": -1}.get(word, 0)
    days = shifted(moment.published, "day", step)[0] if moment.published else UNRESOLVED
    return _Reading(days, "day", relative=True)


def _read_decade(found: re.Match[str], _moment: _Moment) -> _Reading | None:
    first = int(found["year"])
    return _Reading(days_of_years(first, 10), "decade", year=first)


def _read_year(found: re.Match[str], _moment: _Moment) -> _Reading | None:
    year = int(found.group())
    return _Reading(days_of_years(year), "year", year=year)


_TABLE: Final = {
    "iso": (r"(?:1[5-9]|20|21)\d\d-[01]\d-[0-3]\d(?!\d)", _read_iso),
    "slashed": (r"\d{1,2}/\d{1,2}/(?:19|20)\d\d(?![/\d])", _read_slashed),
    "month_day": (
        rf"{_NAMED}(?P<month>{_MONTH}) (?P<day>{_DAY})(?:(?:-| to | and )(?P<last>{_DAY}))?(?:,? (?P<year>{_YEAR}))?",
        _read_day,
    ),
    "day_month": (
        rf"{_NAMED}(?:the )?(?P<day>{_DAY})(?:-(?P<last>{_DAY}))?(?: of)? (?P<month>{_MONTH})(?:,? (?P<year>{_YEAR}))?",
        _read_day,
    ),
    "month_year": (rf"(?P<month>{_MONTH}),? (?:of )?(?P<year>{_YEAR})", _read_month),
    "weekday": (
        rf"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?(?P<weekday>{_WEEKDAY})(?!s)",
        _read_weekday,
    ),
    "month": (
        rf"(?:(?P<which>{_BEFORE_MONTHS}) )(?P<span>(?P<month>{_FULL}))(?!,? \d)",
        _read_bare_month,
    ),
    "sure_month": (
        rf"(?P<which>{_BEFORE_SURE_MONTHS}) (?P<span>(?P<month>{_SURE_MONTH}))(?!,? \d| [A-Z])",
        _read_bare_month,
    ),
    "step": (
        r"(?P<which>[Ll]ast|[Nn]ext|[Tt]his) (?P<unit>week|weekend|month|year|decade|spring|summer|fall|autumn|winter)",
        _read_step,
    ),
    "ago": (rf"(?P<count>{_COUNTED}) (?P<unit>day|week|month|year|decade)s? ago", _read_ago),
    "near": (
        r"[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)",
        _read_near,
    ),
    "decade": (r"(?P<year>(?:1[5-9]|20)\d0)s", _read_decade),
    "year": (_YEAR, _read_year),
}
_FORMS: Final = {
    name: _Form(name, re.compile(rf"(?:{pattern})(?!\w)"), read) for name, (pattern, read) in _TABLE.items()
}
_ANY_FORM: Final = re.compile(
    r"(?<![\w$£€/.,'-])(?:"
    + "|".join(rf"(?P<{name}>(?:{re.sub(r'[?]P<[a-z]+>', '?:', pattern)}))" for name, (pattern, _) in _TABLE.items())
    + r")(?!\w)"
)

_HEAD_WORDS: Final = frozenset(
    " ".join(
        [
            _FULL.lower().replace("|", " "),
            "jan feb mar apr jun jul aug sep sept oct nov dec",
            "monday tuesday wednesday thursday friday saturday sunday",
            "week weekend month year decade spring summer fall autumn winter morning afternoon evening night",
            "today yesterday tomorrow tonight ago",
        ]
    ).split()
)
_HEAD: Final = heads(_HEAD_WORDS, r"\d{4}", r"\d/\d")
"""Every form of date holds one of these."""
_FOUR_DIGITS: Final = re.compile(r"\d{4}")
_LEFT: Final = 22
_RIGHT: Final = 40
"""How far a form of date reaches on either side of its head."""
