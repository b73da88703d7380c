"""Parse XML that strangers sent: no entity of its own is expanded, no other file and no network is looked at."""

import re
from html.entities import name2codepoint
from typing import TYPE_CHECKING, Final

from credcheck.model.errors import UnreadableArticle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")
_NAMED: Final = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_OF_XML: Final = frozenset({"amp", "apos", "gt", "lt", "quot"})
_NO_CHARACTER: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DTD_BODY: Final = re.compile(r"<!DOCTYPE[^\[>]{0,1000}\[.*?\]\s*>", re.DOTALL | re.IGNORECASE)


def parse_xml(text: str, path: str) -> "_Element":
    """Return the root of an XML text, as well as it can be made out of one with mistakes.

    What the file declares about its encoding is past: `text` is decoded. A DTD's own entities go with the DTD.

    Raises:
        UnreadableArticle: it is no XML at all.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    source = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)
    source = without_dtd(source)
    source = _NO_CHARACTER.sub(" ", _NAMED.sub(_character, source))
    try:
        root = etree.fromstring(source, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise UnreadableArticle(f"{path}: no XML that can be read", hint="ask the sender for the file again")
    return root


def without_dtd(text: str) -> str:
    """Return an XML text without the entities that its DTD declares, which may grow without bound."""
    return _DTD_BODY.sub("", text, count=1) if "<!DOCTYPE" in text[:4000].upper() else text


def parse_html(text: str) -> "_Element | None":
    """Return the root of a piece of HTML; None where nothing is in it."""
    from lxml import etree

    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    source = _NO_CHARACTER.sub(" ", text).strip()
    try:
        return etree.fromstring(f"<html><body>{source}</body></html>", parser) if source else None
    except (etree.XMLSyntaxError, ValueError):
        return None


def name(element: "_Element") -> str:
    """Return an element's name without its namespace; "" for what is no element, such as an entity."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: "_Element | None", *names: str) -> "Iterator[_Element]":
    """Yield the children of an element that have one of the names, whatever their namespace."""
    return (one for one in (() if element is None else element) if name(one) in names)


def first(element: "_Element | None", path: str) -> "_Element | None":
    """Return the first element at a path of names ("itemMeta/provider"), whatever the namespaces; None: there is none.

    The first step may stand anywhere below; every other one is a child of the one before.
    """
    if element is None:
        return None
    top, _, rest = path.partition("/")
    for one in element.iterdescendants():
        if name(one) == top:
            found = _step(one, rest)
            if found is not None:
                return found
    return None


def _step(element: "_Element", path: str) -> "_Element | None":
    if not path:
        return element
    top, _, rest = path.partition("/")
    found = (_step(one, rest) for one in children(element, top))
    return next((one for one in found if one is not None), None)


def words(element: "_Element | None") -> str | None:
    """Return the text of an element and all within on one line, elements parted by space; None where there is none."""
    if element is None:
        return None
    return " ".join(" ".join(element.itertext(with_tail=False)).split()) or None


def texts(element: "_Element | None", path: str) -> str | None:
    """Return the words of the first element at a path that has any."""
    return words(first(element, path))


def _character(found: "re.Match[str]") -> str:
    if found[1] in _OF_XML:
        return found[0]
    code = name2codepoint.get(found[1])
    return chr(code) if code else " "
