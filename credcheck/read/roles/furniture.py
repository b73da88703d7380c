"""Furniture: the lines around a story that are not the story, told by their wording alone.

Dates, bylines, reading times, photo credits, comment forms, share bars. Every pattern takes one whole line or
paragraph; where it lies in the article is the business of `roles`. A line that could be a statement is none of these.
"""

import re
from typing import Final

from credcheck.read.front_matter.metadata import DATE, MONTH_NAME

_NUMBERS_ALONE: Final = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:(?:19|20)?\d\d)"
_YEARLESS: Final = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH_NAME}|{MONTH_NAME}\s+\d{{1,2}}(?:st|nd|rd|th)?)"
_DAY: Final = re.compile(rf"{DATE}|{_NUMBERS_ALONE}|{_YEARLESS}(?![\w])", re.IGNORECASE)
_NOT_OF_DATES: Final = re.compile(r"[^\w\s.,:;|·•()/–—-]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_DATE_WORDS: Final = frozenset(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
    november dec december mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday
    sun sunday st nd rd th at on of as the first last story article published posted updated created modified date
    dated time a p m am pm min mins minute minutes read utc gmt bst est edt cst cdt mst mdt pst pdt et ct mt pt akst
    akdt hst ist cet cest eet hkt sgt jst aest aedt
    """.split()
)
"""The words that a line of date and time is made of; one other word, and it is none."""
_BYLINE: Final = re.compile(
    r"(?:(?:Story|Written|Reported|Reporting|Words)\s+)?[Bb][Yy]:?\s+(?P<name>(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|der|bin|al|and|&|,)"
    r"(?:[ ,]+(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|der|bin|al|and|&|for|of|the|in))*)"
)
_BYLINE_OPENS: Final = re.compile(r"(?:(?:Story|Written|Reported|Reporting|Words)\s+)?[Bb][Yy]\b")
_BYLINE_PARTS: Final = re.compile(r"\s+[|·•]\s+|\s+[–—]\s+")
_NAME: Final = re.compile(
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)(?:[A-ZÀ-Þ][\w'’-]+\.?\s+){1,3}[A-ZÀ-Þ][\w'’-]+"
)
_LINES: Final = r"""
\d+[\s-]min(?:ute)?s?[\s-](?:read|listen|watch)
(?:estimated\s+)?reading time:?.{0,20}
about the authors?
leave a (?:reply|comment)(?: cancel reply)?
(?:post|cancel|add(?: a)?) (?:reply|comment)
your email address will not be published\.?(?: required fields are marked ?\*?)?
required fields are marked ?\*?
save my name, email,? and website in this browser.{0,60}
(?:name|email|website|comment|message)\s?\*?
\d* ?comments?(?: \(\d+\))?
(?:share|tweet|pin|email|print|whatsapp|facebook|twitter|linkedin|reddit|telegram)(?:[\s,|]+SHARED)*:?
advertise?ment
sponsored content
(?:story|article) continues (?:below|after).{0,30}
(?:related|more|recommended|further reading|read more|see also|most read|trending)(?: COPY)?:?
you (?:may|might) also like:?
skip to (?:main )?content
(?:sign up|subscribe)(?: now| here| today)?(?: (?:for|to) .{0,60})?[.!]?
(?:copyright|©|\(c\)).{0,120}
all rights reserved\.?
(?:tags?|filed under|categor(?:y|ies)|topics?|posted in): .{0,120}
(?:previous|next|older|newer)(?: (?:article|post|story))?:?
(?:follow|like) us on .{0,60}
(?:continue reading|read (?:the )?(?:full|whole|rest).{0,20}|click here.{0,40}|back to top|loading\.*)
(?:accept|manage) (?:all )?cookies
by (?:posting|submitting) (?:a comment|this form).{0,120}
"""
"""Lines of a page, a pattern each; they are held against the whole line."""
_SHARED: Final = (
    "(?:on )?(?:this(?: (?:article|story|post|page))?|share|tweet|pin|email|print|whatsapp|facebook|twitter|x|linkedin"
    "|reddit|telegram)"
)
_COPY: Final = "(?:articles|stories|posts|news|topics|content|coverage)"
_LINE: Final = re.compile(
    _LINES.strip().replace("\n", "|").replace("SHARED", _SHARED).replace("COPY", _COPY), re.IGNORECASE
)
_CREDITS: Final = r"""
(?:photo|image|picture|illustration|video|credit|photograph|caption)(?: credits?| courtesy| by)*\s*[:/|]\s*.{1,200}
.{0,300}[(\[|–—]\s*(?:AP|Reuters|File|Handout|Courtesy|AFP|EPA)?\s*PICTURE\s*(?:by|/|:|via|courtesy)\s*[^()\[\]]{1,80}[)\]]?\.?
.{0,300}(?:/|via )(?:Getty Images|AFP|AP|Reuters|EPA|Shutterstock|Bloomberg)(?: via Getty Images)?[)\]]?\.?
(?:©|\(c\))?\s?(?:Getty Images|Shutterstock|iStock|Unsplash)(?:/[\w ]{1,40})?
"""
"""Credits and captions of pictures, a pattern each."""
_CREDIT: Final = re.compile(
    _CREDITS.strip().replace("\n", "|").replace("PICTURE", "(?:photos?|images?|pictures?)"), re.IGNORECASE | re.DOTALL
)
_OF_PICTURES: Final = (
    "hoto",
    "HOTO",
    "mage",
    "icture",
    "redit",
    "aption",
    "ideo:",
    "llustration",
    "/AP",
    "/AFP",
    "/EPA",
    "/Reuters",
    "ia AP",
    "etty",
    "hutterstock",
    "iStock",
    "nsplash",
)
"""One of these stands in every line of `_CREDIT`, so that few others are held against it."""
_OPENINGS: Final = frozenset(
    """
    about accept add advertisement advertisment all article back by cancel categories category click comment
    comments continue copyright email estimated facebook filed follow further leave like linkedin loading manage
    message more most name newer next older pin post posted previous print read reading recommended reddit related
    required save see share sign skip sponsored story subscribe tag tags telegram topic topics trending tweet
    twitter website whatsapp you your
    """.split()
)
"""The first words of the lines of `_LINE`, so that few others are held against it."""
_COMMENT_FORM: Final = re.compile(r"leave a (?:reply|comment)(?: cancel reply)?", re.IGNORECASE)
_MASTHEAD_NOUN: Final = (
    r"(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Press|Observer|Guardian|Star|Today|Wire|Report|Magazine|Review"
    r"|Weekly|Daily|Standard|Mail|Telegraph|Independent|Globe|Sun|Sentinel|Courier|Examiner|Bulletin|Dispatch|Register|Record"
    r"|Inquirer|Monitor|Insider|Ledger|Mercury|Express|Argus|Echo|Advertiser|Reporter|Argosy|Network|Media|Online)"
)
_MASTHEAD: Final = re.compile(
    rf"(?:The\s+)?(?:[A-Z][\w&'’-]*\s+){{0,3}}{_MASTHEAD_NOUN}(?:\s+(?:Online|Network|Service|Agency))?"
)
_MAX_LINE: Final = 320
_MAX_DATE_LINE: Final = 120
_MAX_SHORT_LINE: Final = 180


def is_date_line(text: str) -> bool:
    """Say whether the line is a date, with or without a time of day, and nothing else."""
    if len(text) > _MAX_DATE_LINE or not any(map(str.isdigit, text)):
        return False
    lowered = text.lower()
    if not all(found[0] in _DATE_WORDS for found in _LETTERS.finditer(lowered)):
        return False
    return _DAY.search(text) is not None and _NOT_OF_DATES.search(text) is None


def is_address(text: str) -> bool:
    """Say whether the line is the address of a page and nothing else."""
    return text.startswith(("http://", "https://")) and len(text.split()) == 1


def byline(text: str) -> str | None:
    """Return who wrote the story where the line says only that ("By Ana Ruiz, Staff Writer"), else None."""
    if len(text) > _MAX_DATE_LINE or not _BYLINE_OPENS.match(text):
        return None
    found = _BYLINE.fullmatch(_BYLINE_PARTS.split(text)[0])
    return found["name"].strip(" ,") if found and _NAME.search(found["name"]) else None


def is_boilerplate(text: str) -> bool:
    """Say whether the line belongs to the page, not to the story: a reading time, a share bar, a comment form."""
    if len(text) > _MAX_SHORT_LINE:
        return False
    opening = text.split(None, 1)[0].rstrip(",.:!|").lower()
    return (opening in _OPENINGS or opening.isdigit() or opening[:1] in ("©", "(") or "-min" in opening) and bool(
        _LINE.fullmatch(text)
    )


def is_photo_credit(text: str) -> bool:
    """Say whether the line credits or captions a picture."""
    return len(text) < _MAX_LINE and any(map(text.__contains__, _OF_PICTURES)) and bool(_CREDIT.fullmatch(text))


def opens_comments(text: str) -> bool:
    """Say whether the line heads the comment form: what follows is the readers', not the story's."""
    return len(text) < 60 and bool(_COMMENT_FORM.fullmatch(text))


def is_masthead(text: str) -> bool:
    """Say whether the line could be the name of a paper or a site ("Daily Glide News")."""
    return len(text) < 50 and bool(_MASTHEAD.fullmatch(text))
