"""Furniture: the lines around a story that are not the story, told by their wording alone.

Dates, bylines, reading times, photo credits, comment forms, share bars. Every pattern takes one whole line or
paragraph; where it lies in the article is the business of `roles`. A line that could be a statement is none of these.
"""

import re
from typing import Final

from credcheck.lexicon.english.calendar import MONTH_WRITTEN
from credcheck.lexicon.english.outlets import MASTHEAD_NOUN
from credcheck.lexicon.english.page_lines import (
    BYLINE,
    BYLINE_NAME,
    COPY,
    DATE_WORDS,
    LINES,
    OF_PICTURES,
    OPENINGS,
    PICTURE_CREDITS,
    SHARED,
)
from credcheck.read.front_matter.metadata import DATE

_NUMBERS_ALONE: Final = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:(?:19|20)?\d\d)"
_YEARLESS: Final = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH_WRITTEN}|{MONTH_WRITTEN}\s+\d{{1,2}}(?:st|nd|rd|th)?)"
_DAY: Final = re.compile(rf"{DATE}|{_NUMBERS_ALONE}|{_YEARLESS}(?![\w])", re.IGNORECASE)
_NOT_OF_DATES: Final = re.compile(r"[^\w\s.,:;|·•()/–—-]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_BYLINE: Final = re.compile(BYLINE)
_BYLINE_OPENS: Final = re.compile(r"(?:(?:Story|Written|Reported|Reporting|Words)\s+)?[Bb][Yy]\b")
_BYLINE_PARTS: Final = re.compile(r"\s+[|·•]\s+|\s+[–—]\s+")
_NAME: Final = re.compile(BYLINE_NAME)
_LINE: Final = re.compile(
    LINES.strip().replace("\n", "|").replace("SHARED", SHARED).replace("COPY", COPY), re.IGNORECASE
)
_CREDIT: Final = re.compile(
    PICTURE_CREDITS.strip().replace("\n", "|").replace("PICTURE", "(?:photos?|images?|pictures?)"),
    re.IGNORECASE | re.DOTALL,
)
_COMMENT_FORM: Final = re.compile(r"leave a (?:reply|comment)(?: cancel reply)?", re.IGNORECASE)
_MASTHEAD: Final = re.compile(
    rf"(?:The\s+)?(?:[A-Z][\w&'’-]*\s+){{0,3}}{MASTHEAD_NOUN}(?:\s+(?:Online|Network|Service|Agency))?"
)
_MAX_LINE: Final = 320
_MAX_DATE_LINE: Final = 120
_MAX_SHORT_LINE: Final = 180


def is_date_line(text: str) -> bool:
    """Say whether the line is a date, with or without a time of day, and nothing else."""
    if len(text) > _MAX_DATE_LINE or not any(map(str.isdigit, text)):
        return False
    lowered = text.lower()
    if not all(found[0] in DATE_WORDS for found in _LETTERS.finditer(lowered)):
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
    return (opening in OPENINGS or opening.isdigit() or opening[:1] in ("©", "(") or "-min" in opening) and bool(
        _LINE.fullmatch(text)
    )


def is_photo_credit(text: str) -> bool:
    """Say whether the line credits or captions a picture."""
    return len(text) < _MAX_LINE and any(map(text.__contains__, OF_PICTURES)) and bool(_CREDIT.fullmatch(text))


def opens_comments(text: str) -> bool:
    """Say whether the line heads the comment form: what follows is the readers', not the story's."""
    return len(text) < 60 and bool(_COMMENT_FORM.fullmatch(text))


def is_masthead(text: str) -> bool:
    """Say whether the line could be the name of a paper or a site ("Daily Glide News")."""
    return len(text) < 50 and bool(_MASTHEAD.fullmatch(text))
