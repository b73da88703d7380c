"""Who is a named person in an article: speakers by name, and names behind a title. Prefers none to a wrong one."""

import re
from typing import Final

from credcheck.lexicon.english.names import TITLES_BEFORE_NAMES
from credcheck.model.statements import AttributionType, Document

_NAME: Final = r"[A-Z][\w’'-]*[a-z][\w’'-]*"
_TITLED: Final = re.compile(rf"\b{TITLES_BEFORE_NAMES}\s+((?:{_NAME}|[A-Z]\.)(?:\s+(?:{_NAME}|[A-Z]\.)){{0,3}})")
_AFTER: Final = re.compile(rf"\s*(?:{TITLES_BEFORE_NAMES}\s+)?((?:{_NAME}|[A-Z]\.)(?:\s+(?:{_NAME}|[A-Z]\.)){{0,3}})")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def named_people(document: Document) -> frozenset[str]:
    """Return the last names of the people whom the article names as speakers or by a title."""
    speakers = [one.speaker for one in document.attributions if one.type is AttributionType.NAMED and one.speaker]
    titled = _TITLED.findall(document.article.text)
    return frozenset(name for full in (*speakers, *titled) if (name := last_name(full)))


def last_name(full: str) -> str:
    """Return the last word of a name, without a possessive; "" where there is none."""
    words = _WORD.findall(full.split(",", maxsplit=1)[0])
    return re.sub(r"[’']s?$", "", words[-1]) if words else ""


def named_after(text: str, end: int, people: frozenset[str]) -> str:
    """Return the person whom the words right after an offset name, or ""."""
    found = _AFTER.match(text, end)
    return found[1] if found and last_name(found[1]) in people else ""


def person_in(text: str, people: frozenset[str]) -> str:
    """Return the first person of `people` whom a text names, or ""."""
    return next((word for word in _WORD.findall(text) if re.sub(r"[’']s?$", "", word) in people), "")
