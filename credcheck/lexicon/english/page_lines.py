"""Lines of a page that are not the story: dates, bylines, credits of pictures, forms and share bars."""

from typing import Final

from credcheck.lexicon.english.calendar import FULL, MONTH_FORMS, TIME_ZONES, WEEKDAY, WEEKDAY_FORMS
from credcheck.lexicon.english.function_words import word_set

DATE_WORDS: Final = (
    word_set(
        """a am article as at created date dated first last m min mins minute minutes modified nd of on p pm posted
    published rd read st story th the time updated"""
    )
    | MONTH_FORMS
    | WEEKDAY_FORMS
    | frozenset(TIME_ZONES)
)

"""The words that a line of date and time is made of; one other word, and it is none."""

BYLINE: Final = (
    r"(?:(?:Story|Written|Reported|Reporting|Words)\s+)?[Bb][Yy]:?\s+(?P<name>(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|der|bin|al|and|&|,)"
    r"(?:[ ,]+(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|der|bin|al|and|&|for|of|the|in))*)"
)
"""Pattern of a byline."""

BYLINE_NAME: Final = (
    rf"(?!{WEEKDAY}|{FULL.replace('|May', '')})"
    r"(?:[A-ZÀ-Þ][\w'’-]+\.?\s+){1,3}[A-ZÀ-Þ][\w'’-]+"
)
"""Pattern of a name in a byline; a day or month is none."""

LINES: Final = r"""
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

SHARED: Final = (
    "(?:on )?(?:this(?: (?:article|story|post|page))?|share|tweet|pin|email|print|whatsapp|facebook|twitter|x|linkedin"
    "|reddit|telegram)"
)

COPY: Final = "(?:articles|stories|posts|news|topics|content|coverage)"

PICTURE_CREDITS: Final = r"""
(?:photo|image|picture|illustration|video|credit|photograph|caption)(?: credits?| courtesy| by)*\s*[:/|]\s*.{1,200}
.{0,300}[(\[|–—]\s*(?:AP|Reuters|File|Handout|Courtesy|AFP|EPA)?\s*PICTURE\s*(?:by|/|:|via|courtesy)\s*[^()\[\]]{1,80}[)\]]?\.?
.{0,300}(?:/|via )(?:Getty Images|AFP|AP|Reuters|EPA|Shutterstock|Bloomberg)(?: via Getty Images)?[)\]]?\.?
(?:©|\(c\))?\s?(?:Getty Images|Shutterstock|iStock|Unsplash)(?:/[\w ]{1,40})?
"""
"""Credits and captions of pictures, a pattern each."""

OF_PICTURES: Final = (
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

OPENINGS: Final = word_set(
    """about accept add advertisement advertisment all article back by cancel categories category click comment
    comments continue copyright email estimated facebook filed follow further leave like linkedin loading manage
    message more most name newer next older pin post posted previous print read reading recommended reddit
    related required save see share sign skip sponsored story subscribe tag tags telegram topic topics trending
    tweet twitter website whatsapp you your"""
)
"""The first words of the lines of `_LINE`, so that few others are held against it."""

ADDRESS: Final = r"(?i)\b(?:https?://|www\.)\S|\b[\w-]+\.(?:com|org|net|gov|edu|info|co\.uk)/\S"
"""Pattern of the address of a page."""

FOOTER: Final = (
    r"\b(?:unsubscribe|newsletter|all rights reserved|sign(?:ed)? up (?:at|for|to|here)|subscribe (?:to|now|here|for)"
    r"|may not be (?:published|broadcast|rewritten|redistributed|reproduced)|you are receiving this"
    r"|(?:is|are) (?:supported|funded) by (?:its|our|your) readers|(?:leave|join) (?:the|our) (?:mailing )?list"
    r"|follow us on|terms of (?:use|service)|privacy policy)\b|©|\(c\) \d{4}"
)
"""Pattern of what the last paragraphs of an article say about the paper, not the story."""

IN_A_STATEMENT: Final = (
    r"\b(?:in|from|according to) (?:an? |the |its |his |her |their )?(?:\w+ )?(?:press |news |media )?"
    r"(?:release|statement|announcement)\b"
)
"""Words that credit a passage to a release or a statement."""
