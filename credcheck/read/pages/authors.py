"""Choose a page's byline: the people it names, in their own writing; the outlet only where nobody else is named."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from credcheck.lexicon.page_heads import BYLINE_LEADS, NO_AUTHORS, PICTURE_CREDITS
from credcheck.read.pages.head import PageHead, text_of, types_of
from credcheck.read.pages.title import folded, outlet_keys

_LEAD: Final = re.compile(rf"^(?i:{BYLINE_LEADS})\s*(?::\s*|\s+)")
_GLUED: Final = re.compile(r"^(?:By|Von|Par|Por)(?=[A-ZÀ-Þ][a-zà-ÿ])")
_BETWEEN: Final = re.compile(r"\s*[;|•·]\s*|\s*,\s*|\s*/\s*|\s+(?:and|und|y|et|e|og|och|en|&)\s+")
_PICTURE: Final = re.compile(rf"\b(?:{PICTURE_CREDITS})\s*:", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"https?:|www\.|@|\.(?:html?|php)\b", re.IGNORECASE)
_REVERSED: Final = re.compile(r"([^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?), ([^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]*)?)")
_NO_NAME: Final = re.compile(r"\d{1,2}[:.]\d\d|\d{4}|^\d|\s\d{1,2}$|^[a-z0-9]+(?:[-_][a-z0-9]+)+$")
_MAX_NAME: Final = 80
_MAX_WORDS: Final = 7
_METAS: Final = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
)


def choose_byline(head: PageHead, text: str) -> str | None:
    """Return the byline of a page, names joined by commas, or None where nobody is named.

    JSON-LD comes first, then what the page shows as its byline, then its meta tags; a place that names only the outlet
    waits for the others. `text` is what the page shows: it tells "Rowe, Lena" from two names.
    """
    outlets = outlet_keys(head)
    structured = _names(_structured(head, head.story.get("author") or head.story.get("creator")))
    tagged = _names(_in_order(name, text) for name in head.said(*_METAS))
    shown = _shown_names(head.bylines, tagged)
    if structured and set(structured) < set(shown) and all(" " in name for name in shown):
        structured = shown  # JSON-LD that names one author of two
    for place, names in enumerate((structured, shown, tagged)):
        people = [name for name in names if folded(name) not in outlets]
        # A page of "kicker" that signs "amw" in its text names nobody: initials do not go before the outlet.
        if people and (place == 0 or not structured or any(" " in name for name in people)):
            return ", ".join(people)
    return next((", ".join(names) for names in (structured, tagged, shown) if names), None)


def clean_byline(byline: str | None, head: PageHead) -> str | None:
    """Return the names of a byline that was searched for on a page, or None where nobody is left.

    A search finds again what was put aside in the page's own data: an account "chuck-hale", a credit of a picture.
    """
    put_aside = folded(" ".join((*_structured(head, head.story.get("author")), *head.said(*_METAS))))
    names = [name for name in _names([byline or ""]) if folded(name) not in put_aside]
    return ", ".join(names) or None


def _structured(head: PageHead, said: object) -> Iterator[str]:
    """Yield the names of the authors of JSON-LD; a mere @id is looked up on the page."""
    waiting = [said]
    for _ in range(50):
        if not waiting:
            return
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting[:0] = one
        elif isinstance(one, dict):
            yield from _of_node(head, one)
        elif name := text_of(one):
            yield name


def _of_node(head: PageHead, node: dict[str, object]) -> Iterator[str]:
    known = node if node.get("name") else head.nodes.get(str(node.get("@id")), node)
    name = known.get("name")
    if isinstance(name, list):
        yield from filter(None, map(text_of, name))
    elif found := text_of(name):
        yield found
    elif "Person" in types_of(node) or node.get("familyName"):
        yield " ".join(filter(None, (text_of(node.get("givenName")), text_of(node.get("familyName")))))


def _shown_names(bylines: Sequence[str], tagged: Sequence[str]) -> list[str]:
    """Return the names of the first byline that the page shows; a later one is often that of another story.

    Elements in it that hold a name each tell the names apart, and the page's tags tell a name from a post: "By Lena
    Rowe Lifestyle Writer".
    """
    first = next((one for one in bylines if _names([one])), "")
    parts = list(dict.fromkeys(one for one in bylines if one != first and one in first))
    if parts and folded("".join(parts)) == folded(first):
        return _names(parts)
    return [name for name in tagged if name in first] or _names([first])


def _in_order(name: str, text: str) -> str:
    """Return "Lena Rowe" for "Rowe, Lena" where the page shows her so."""
    if (found := _REVERSED.fullmatch(name)) and (turned := f"{found[2]} {found[1]}") in text:
        return turned
    return name


def _names(said: Iterable[str]) -> list[str]:
    """Return the names that stand in bylines, each once."""
    lines = (line for line in said if not _ADDRESS.search(line) and not _PICTURE.search(line))
    parts = (part for line in lines for part in _BETWEEN.split(_without_lead(line)))
    return list(dict.fromkeys(name for part in parts if (name := _name(part))))


def _without_lead(line: str) -> str:
    return _GLUED.sub("", _LEAD.sub("", line.strip()))


def _name(part: str) -> str | None:
    """Return a name, or None for what cannot be one."""
    name = _without_lead(part).strip(' \t-–—:*•|()[]"“”')
    if not name or len(name) > _MAX_NAME or len(name.split()) > _MAX_WORDS:
        return None
    if name.lower() in NO_AUTHORS or not any(map(str.isalpha, name)) or _is_slug_or_number(name):
        return None
    return name


def _is_slug_or_number(name: str) -> bool:
    """Return whether it is a day, a time, a number or the name of an account: "12 June 2024", "chuck-ross"."""
    return _NO_NAME.search(name) is not None
