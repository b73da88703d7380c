"""The forms of dates: how each is written and what it says. A form a line; `dates` finds where they stand.

A form is only tried near a word that heads it: that makes the search fast.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from credcheck.extract.dates.resolve import (
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
from credcheck.extract.quantities.numerals import Run, read_words
from credcheck.extract.sentences.search import places_of_words
from credcheck.extract.thresholds import MONTHS_BEHIND
from credcheck.lexicon.english.calendar import (
    BEFORE_MONTHS,
    BEFORE_SURE_MONTHS,
    COUNTED,
    DAY,
    FULL,
    MONTH,
    MONTH_FORMS,
    MONTHS_CUT,
    NAMED,
    NEAR_DAYS,
    NO_WEEKDAY_BEFORE,
    NO_YEAR_AFTER,
    NO_YEAR_BEFORE,
    STEPS,
    SURE_MONTH,
    WEEKDAY,
    WEEKDAYS,
    WEEKDAYS_CUT,
    YEAR,
)
from credcheck.text.span import Span

_ATTACKS: Final = (9, 11)
"""Named as a day of history more often than as a date."""

_NO_WEEKDAY_BEFORE: Final = re.compile(NO_WEEKDAY_BEFORE)
_NO_WEEKDAY_AFTER: Final = re.compile(
    r" (?:Times|Night (?:Live|Football|Lights|Fever)|Telegraph|Mirror|Mail|Herald|Post\b|Independent)"
)
_NO_YEAR_BEFORE: Final = re.compile(NO_YEAR_BEFORE)
_NO_YEAR_AFTER: Final = re.compile(NO_YEAR_AFTER)


class Moment(NamedTuple):
    """What a date is read against."""

    published: date | None
    ahead: bool
    """The words before it, in its own clause, look ahead ("will vote on Friday")."""
    past: bool
    """They tell of what is over ("lost in August")."""


class DateReading(NamedTuple):
    """What one form of date says."""

    days: Days
    grain: str
    relative: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


class Form(NamedTuple):
    """One way of writing a date."""

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Moment], DateReading | None]


Found = tuple[Form, re.Match[str]]


def is_name(text: str, matched: re.Match[str], form: str, start: int, end: int) -> bool:
    """Say whether a weekday or a year is part of a name or a count ("Black Friday", "2000 people")."""
    before = text[max(start, matched.start() - 16) : matched.start()]
    if form == "weekday":
        return bool(_NO_WEEKDAY_BEFORE.search(before) or _NO_WEEKDAY_AFTER.match(text, matched.end(), end))
    if form == "year":
        return bool(_NO_YEAR_BEFORE.search(before) or _NO_YEAR_AFTER.match(text, matched.end(), end))
    return False


def _month(name: str) -> int:
    return MONTHS_CUT.index(name[:3].lower()) + 1


def _weekday(name: str | None) -> int | None:
    return WEEKDAYS_CUT.index(name[:3].lower()) if name else None


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _read_iso(found: re.Match[str], _moment: Moment) -> DateReading | None:
    year, month, day = (int(part) for part in found.group().split("-"))
    whole = day_of(year, month, day)
    return DateReading(Days(whole, whole), "day", year=year, month=month, day=day) if whole else None


def _read_slashed(found: re.Match[str], _moment: Moment) -> DateReading | None:
    """Read 3/14/2026 and 14/3/2026; where both orders fit, only the year is sure."""
    first, second, year = (int(part) for part in found.group().split("/"))
    orders = {one for one in (day_of(year, first, second), day_of(year, second, first)) if one}
    if not orders:
        return None
    if len(orders) > 1:
        return DateReading(days_of_years(year), "year", year=year)
    [whole] = orders
    return DateReading(Days(whole, whole), "day", year=year, month=whole.month, day=whole.day)


def _read_day(found: re.Match[str], moment: Moment) -> DateReading | None:
    month, day = _month(found["month"]), _number(found["day"])
    last = _number(found["last"]) if found["last"] else day
    weekday = _weekday(found["weekday"])
    year = int(found["year"]) if found["year"] else None
    if day_of(2024, month, day) is None:
        return None
    if year is not None:
        start = day_of(year, month, day)
    elif moment.published is None or (month, day) == _ATTACKS:
        return DateReading(UNRESOLVED, "day", True, None, month, day, weekday)
    else:
        start = nearest_day(moment.published, month, day)
    if start is None:
        return None
    end = day_of(start.year, month, last) if last >= day else None
    return DateReading(Days(start, end or start), "day", year is None, year, month, day, weekday)


def _read_month(found: re.Match[str], _moment: Moment) -> DateReading | None:
    year, month = int(found["year"]), _month(found["month"])
    return DateReading(days_of_month(year, month), "month", year=year, month=month)


def _read_bare_month(found: re.Match[str], moment: Moment) -> DateReading | None:
    """Read a month without a year; where neither side is clear, the day stays unresolved."""
    month, lead = _month(found["month"]), found["which"].lower()
    if moment.published is None:
        return DateReading(UNRESOLVED, "month", relative=True, month=month)
    behind = (moment.published.month - month) % 12
    which = lead if lead in ("last", "next") else ""
    ahead = moment.ahead or lead in ("until", "till", "by", "through")
    if not (which or ahead or moment.past or lead in ("since", "during") or behind <= MONTHS_BEHIND):
        return DateReading(UNRESOLVED, "month", relative=True, month=month)
    days = month_near(moment.published, month, which=which, ahead=ahead)
    return DateReading(days, "month", relative=True, month=month)


def _read_weekday(found: re.Match[str], moment: Moment) -> DateReading | None:
    weekday = _weekday(found["weekday"])
    if moment.published is None or weekday is None:
        return DateReading(UNRESOLVED, "day", relative=True, weekday=weekday)
    which = (found["which"] or "").lower()
    day = weekday_near(moment.published, weekday, which=which if which in ("last", "next") else "", ahead=moment.ahead)
    return DateReading(Days(day, day), "day", relative=True, weekday=weekday)


def _read_step(found: re.Match[str], moment: Moment) -> DateReading | None:
    """Read "last week", "this month", "next year", "last fall"."""
    step = {"last": 1, "this": 0, "next": -1}[found["which"].lower()]
    unit = found["unit"]
    if unit in ("spring", "summer", "fall", "autumn", "winter"):
        days = season_near(moment.published, unit, -step) if moment.published else UNRESOLVED
        return DateReading(days, "season", relative=True)
    unit = "week" if unit == "weekend" else unit
    if moment.published is None:
        return DateReading(UNRESOLVED, unit, relative=True)
    days, grain = shifted(moment.published, unit, step)
    return DateReading(days, grain, relative=True)


def _read_ago(found: re.Match[str], moment: Moment) -> DateReading | None:
    written = found["count"].lower()
    count = 1.0 if written in ("a", "an") else float(written) if written.isdigit() else read_words(written) or 0
    if moment.published is None:
        return DateReading(UNRESOLVED, found["unit"], relative=True)
    days, grain = shifted(moment.published, found["unit"], int(count))
    return DateReading(days, grain, relative=True)


def _read_near(found: re.Match[str], moment: Moment) -> DateReading | None:
    word = found.group().lower()
    step = {"yesterday": 1, "last night": 1, "tomorrow": -1}.get(word, 0)
    days = shifted(moment.published, "day", step)[0] if moment.published else UNRESOLVED
    return DateReading(days, "day", relative=True)


def _read_decade(found: re.Match[str], _moment: Moment) -> DateReading | None:
    first = int(found["year"])
    return DateReading(days_of_years(first, 10), "decade", year=first)


def _read_year(found: re.Match[str], _moment: Moment) -> DateReading | None:
    year = int(found.group())
    return DateReading(days_of_years(year), "year", year=year)


_TABLE: Final = {
    "iso": (r"(?:1[5-9]|20|21)\d\d-[01]\d-[0-3]\d(?!\d)", _read_iso),
    "slashed": (r"\d{1,2}/\d{1,2}/(?:19|20)\d\d(?![/\d])", _read_slashed),
    "month_day": (
        rf"{NAMED}(?P<month>{MONTH}) (?P<day>{DAY})(?:(?:-| to | and )(?P<last>{DAY}))?(?:,? (?P<year>{YEAR}))?",
        _read_day,
    ),
    "day_month": (
        rf"{NAMED}(?:the )?(?P<day>{DAY})(?:-(?P<last>{DAY}))?(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?",
        _read_day,
    ),
    "month_year": (rf"(?P<month>{MONTH}),? (?:of )?(?P<year>{YEAR})", _read_month),
    "weekday": (
        rf"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?(?P<weekday>{WEEKDAY})(?!s)",
        _read_weekday,
    ),
    "month": (
        rf"(?:(?P<which>{BEFORE_MONTHS}) )(?P<span>(?P<month>{FULL}))(?!,? \d)",
        _read_bare_month,
    ),
    "sure_month": (
        rf"(?P<which>{BEFORE_SURE_MONTHS}) (?P<span>(?P<month>{SURE_MONTH}))(?!,? \d| [A-Z])",
        _read_bare_month,
    ),
    "step": (
        rf"(?P<which>[Ll]ast|[Nn]ext|[Tt]his) (?P<unit>{'|'.join(STEPS)})",
        _read_step,
    ),
    "ago": (rf"(?P<count>{COUNTED}) (?P<unit>day|week|month|year|decade)s? ago", _read_ago),
    "near": (
        r"[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)",
        _read_near,
    ),
    "decade": (r"(?P<year>(?:1[5-9]|20)\d0)s", _read_decade),
    "year": (YEAR, _read_year),
}


@lru_cache(maxsize=len(_TABLE))
def _form(name: str) -> Form:
    """Return a form of the table, its pattern compiled when it is first met: that takes longer than an article."""
    pattern, read = _TABLE[name]
    return Form(name, re.compile(rf"(?:{pattern})(?!\w)"), read)


@lru_cache(maxsize=len(_TABLE))
def _union(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern that finds any of the forms and names its group by it."""
    bare = {form: re.sub(r"[?]P<[a-z]+>", "?:", _TABLE[form][0]) for form in forms}
    union = "|".join(f"(?P<{form}>(?:{pattern}))" for form, pattern in bare.items())
    return re.compile(rf"(?<![\w$£€/.,'-])(?:{union})(?!\w)")


_IN_DIGITS: Final = frozenset(("month_day", "day_month", "month_year", "iso", "slashed", "decade", "year"))


class Head(NamedTuple):
    """A kind of word that dates have: how far before it they begin, and in which forms it stands."""

    back: int
    forms: tuple[str, ...]
    plain: tuple[str, ...]
    """Those of them that need no digit."""


def _head(back: int, *forms: str) -> Head:
    return Head(back, forms, tuple(form for form in forms if form not in _IN_DIGITS))


_KINDS: Final = {
    " ".join(WEEKDAYS): _head(14, "month_day", "day_month", "weekday"),
    " ".join(MONTH_FORMS): _head(24, "month_day", "day_month", "month_year", "month", "sure_month"),
    " ".join(STEPS): _head(5, "step"),
    "ago": _head(18, "ago"),
    " ".join(NEAR_DAYS): _head(5, "near"),
}
_FIGURE: Final = _head(2, "iso", "slashed", "decade", "year")
HEADS: Final = {word: head for words, head in _KINDS.items() for word in words.split()}
"""Every form of date holds one of these words or a figure of four digits or with a slash."""
_FIGURES: Final = re.compile(r"\d(?:\d{3}|/\d)")
HEAD_WORDS: Final = frozenset(HEADS)
_YEAR_DIGITS: Final = 4
_REACH: Final = 40
"""How far a form reaches behind its head."""


def find_forms(text: str, low: str, span: Span, words: Set[str], digits: Sequence[Run]) -> Iterator[Found]:
    """Yield the dates of a stretch of text, each with its form; none overlaps another.

    `low` is the straightened text in lower case, `words` holds at least those of HEAD_WORDS that stand there, and
    `digits` where each run of digits starts and ends.
    """
    at = span.start
    for start, end, kind in _find_heads(low, span, words, digits):
        if start < at:
            continue
        found = _union(kind.forms if digits else kind.plain).search(
            text, max(at, start - kind.back), min(span.end, end + _REACH)
        )
        at = max(end, found.end()) if found else end
        if found:
            form = _form(found.lastgroup or "")
            matched = form.pattern.match(text, found.start(), found.end())
            if matched:
                at = matched.end()
                yield form, matched


def _find_heads(low: str, span: Span, words: Set[str], digits: Sequence[Run]) -> list[tuple[int, int, Head]]:
    """Return where the words and figures stand that head dates, in reading order."""
    named = places_of_words(low, span.start, span.end, HEAD_WORDS & words)
    found = [(at, at + len(word), HEADS[word]) for at, word in named]
    if any(end - start >= _YEAR_DIGITS or low[end : end + 1] == "/" for start, end in digits):
        found += [(one.start(), one.end(), _FIGURE) for one in _FIGURES.finditer(low, span.start, span.end)]
        found.sort(key=lambda head: head[0])
    return found
