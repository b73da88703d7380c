"""Lines of agency copy: who a byline names, and which agency a dateline credits."""

import re
from collections.abc import Sequence
from typing import Final

from credcheck.model.article import Role
from credcheck.read.items.item import Paragraph

_BY: Final = re.compile(r"(?:by|von|par|por|di|van|av|af)\b[\s:]*(?=\S)", re.IGNORECASE)
_AGENCY: Final = re.compile(
    r"(?:[^()\n]{0,60}\s)?[(/]\s?(?P<agency>[A-Z][\w.’' &-]{1,30}?|[a-z]{2,4})\s?[)/]\s*(?:--|[—–―_-])\s"
    r"|[A-ZÀ-Þ][^\n.()]{2,50}? (?P<plain>[A-Z]{2,5}) (?:--|[—–―-])\s"
)
_PARAGRAPHS: Final = 4


def byline_of(text: str | None) -> str | None:
    """Return a byline without its "By" and the marks around it; None where nothing is left."""
    said = " ".join((text or "").split()).strip(" ,;=<")
    found = _BY.match(said)
    return (said[found.end() :] if found else said).strip(" ,;:=<") or None


def dateline_agency(paragraphs: Sequence[Paragraph]) -> str | None:
    """Return the agency that one of the first paragraphs opens with, as in "ROME (ANSA) - …"; None where none does."""
    for one in [one for one in paragraphs if one.role is Role.BODY][:_PARAGRAPHS]:
        if found := _AGENCY.match(one.text):
            return found["agency"] or found["plain"]
    return None
