"""Patterns of English dates: months, weekdays, and the words that stand before them. Words only; no code runs here."""

from typing import Final

from credcheck.lexicon.english.function_words import word_set

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

COUNTS_AND_MONTHS: Final = word_set(
    """april august december eight eleven february five four january july june march nine november october one
    september seven six ten three twelve two"""
)
"""Words that fill a template as figures do."""

CALENDAR_WORDS: Final = word_set(
    """apr april aug august bst cet dec december edt est feb february fri friday gmt jan january jul july jun june
    mar march mon monday nov november oct october pdt post pst publish sat saturday sep sept september sun
    sunday thu thur thurs thursday tue tues tuesday update utc wed wednesday"""
)

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

MONTH_NAMES: Final = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

WEEKDAY_NAMES: Final = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

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

MONTH_WRITTEN: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
"""Pattern of a month, whole or short."""

CLOCK: Final = (
    r"(?:[:.] ?\d\d)? ?(?:[ap]\.? ?m\b|o'clock|hours GMT|GMT|EST|EDT|PST|PDT|ET\b|PT\b|UTC|BST|CET)"
    r"|-\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b"
)
"""Pattern of a time of day."""

YEAR_LEAD: Final = word_set(
    """after and before by during early fiscal for from in late mid of since the through till to until year"""
)
"""Words before a year."""

MONTH_BEFORE: Final = r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? $"
