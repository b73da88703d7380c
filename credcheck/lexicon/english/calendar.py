"""Patterns of English dates: months, weekdays, and the words that stand before them. Words only; no code runs here."""

from typing import Final

from credcheck.lexicon.english.function_words import word_list, word_set
from credcheck.lexicon.english.measures import FIRST_COUNTS

MONTHS: Final = word_list("january february march april may june july august september october november december")
MONTHS_CUT: Final = tuple(month[:3] for month in MONTHS)
WEEKDAYS: Final = word_list("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAYS_CUT: Final = tuple(day[:3] for day in WEEKDAYS)
LONGER_CUTS: Final = word_set("sept tues thur thurs")
"""Months and weekdays that are cut behind the fourth or fifth letter as well."""
VERBS_AND_MONTHS: Final = word_set("march may")
TIME_ZONES: Final = word_list(
    """gmt utc bst est edt cst cdt mst mdt pst pdt akst akdt hst ist cet cest eet hkt sgt jst aest aedt et ct mt pt"""
)
_CAPITALS: Final = tuple(month.capitalize() for month in MONTHS)
MONTH_FORMS: Final = frozenset({*MONTHS, *MONTHS_CUT, "sept"})
WEEKDAY_FORMS: Final = frozenset({*WEEKDAYS, *WEEKDAYS_CUT, "tues", "thur", "thurs"})
FULL: Final = "|".join(_CAPITALS)
_CUT: Final = "|".join([*(month[:3] for month in _CAPITALS if month != "May"), "Sept"])
MONTH: Final = rf"(?:{FULL}|{FULL.upper()}|(?:{_CUT})(?![a-z])\.?)"
SURE_MONTH: Final = "|".join(month for month in _CAPITALS if month.lower() not in VERBS_AND_MONTHS)
DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
YEAR: Final = r"(?:1[5-9]|20|21)\d\d(?![\d%]|[.,]\d)"
WEEKDAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
ANY_WEEKDAY: Final = rf"(?:{WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)(?![a-z])\.?)"
BEFORE_MONTHS: Final = (
    r"[Ll]ast|[Nn]ext|[Tt]his|[Ii]n(?: early| late| mid)?|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|through"
    r"|[Ee]arly|[Ll]ate|mid"
)
BEFORE_SURE_MONTHS: Final = "[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|of|to|between|and"
NAMED: Final = rf"(?:(?P<weekday>{ANY_WEEKDAY}),? )?"
COUNTED: Final = rf"an?|{'|'.join(FIRST_COUNTS)}|\d{{1,3}}"

COUNTS_AND_MONTHS: Final = frozenset({*FIRST_COUNTS, *MONTHS}) - {"may"}
"""Words that fill a template as figures do."""

CALENDAR_WORDS: Final = (MONTH_FORMS | WEEKDAY_FORMS | {*TIME_ZONES, "post", "publish", "update"}) - {"may"}

PERIOD_WORDS: Final = word_set(
    """ago begin day earlier end half last later month period previous quarter season start week year"""
)

AHEAD: Final = (
    r"\b(?:will|would|next|until|till|by|coming|upcoming|due|scheduled|set|expected|expects?|plans?|planned|planning|deadline"
    r"|vows?|'ll|going to|slated|poised|through|hopes?|aims?|intends?|ahead of|must|shall)\b"
)
"""Pattern of words that say a date lies ahead."""

PAST: Final = (
    r"\b(?:\w{3,}ed|was|were|had|did|won|met|made|took|got|lost|held|gave|went|came|began|ran|became|hit|left|led|saw|fell"
    r"|rose|struck|broke|spoke|wrote|brought|thought|sent|sold|told|said|died|got|shot|lit)\b"
)
"""Pattern of words that say a date has passed."""

REPORT_BREAK: Final = r"\b(?:said|told|says|announced|reported|confirmed)\b|[;:]|, (?:and|but|while|after|who|which) "
"""Pattern of a cue or a new clause: what stands before it says nothing of the date."""

NO_WEEKDAY_BEFORE: Final = (
    r"\b(?:Black|Super|Ash|Good|Bloody|Cyber|Fat|Palm|Easter|Whit|Maundy|Giving|Freaky|Ruby|Man) $"
)
"""Pattern of a word that makes a weekday a name: "Black Friday"."""

NO_YEAR_BEFORE: Final = (
    r"(?:[$£€#]|\b(?:No\.|Flight|Section|Route|Highway|Room|Boeing|Model|Page|Resolution|Bill|about|nearly|least|than|some"
    r"|over|almost|roughly|approximately|only|just|another|magnitude|to \d+ of|of the)) ?$"
)
"""Pattern of what makes four digits no year: "Flight 1984"."""

NO_YEAR_AFTER: Final = (
    r"[:/]\d| ?(?:percent|per cent|km|miles|people|persons|men|women|children|troops|soldiers|homes|houses|jobs|dollars"
    r"|euros|feet|metres|meters|votes|hours|workers|students|residents"
    r"|[A-Z][a-z]+ (?:Street|Avenue|Road|St\.|Ave\.|Blvd))\b"
)
"""Pattern of what four digits count: "1984 people"."""

_OR_CUT: Final = (
    rf"{month[:3]}(?:{month[3:]}|\.)?" if len(month) > 3 else month for month in _CAPITALS if month != "September"
)
MONTH_WRITTEN: Final = rf"(?:{'|'.join(_OR_CUT)}|Sep(?:t(?:ember|\.)?|\.)?)"
"""Pattern of a month, whole or cut."""

CLOCK: Final = (
    rf"(?:[:.] ?\d\d)? ?(?:[ap]\.? ?m\b|o'clock|hours GMT|(?:{'|'.join(zone.upper() for zone in TIME_ZONES)})\b)"
    r"|-\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b"
)
"""Pattern of a time of day."""

YEAR_LEAD: Final = word_set(
    """after and before by during early fiscal for from in late mid of since the through till to until year"""
)
"""Words before a year."""

MONTH_BEFORE: Final = rf"\b(?:{'|'.join(MONTHS_CUT)})[a-z]*\.? $"

STEPS: Final = word_list("week weekend month year decade spring summer fall autumn winter")
"""Spans of time that "last", "next" and "this" step by."""
NEAR_DAYS: Final = word_list("today yesterday tomorrow tonight morning afternoon evening night")
