"""Patterns of English dates: months, weekdays, and the words that stand before them. Words only; no code runs here."""

from typing import Final

FULL: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
MONTH: Final = rf"(?:{FULL}|{FULL.upper()}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z])\.?)"
SURE_MONTH: Final = "January|February|April|June|July|August|September|October|November|December"
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
COUNTED: Final = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}"
