"""Read NITF, the IPTC's XML of news text (3.x, with or without its namespace), alone or inside another envelope."""

from collections import Counter
from typing import TYPE_CHECKING

from credcheck.model.article import ArticleRole, Handling
from credcheck.read.decode import decode
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, clean, make_contents, read_day, read_time
from credcheck.read.items.lines import byline_of, dateline_agency
from credcheck.read.items.markup import paragraphs
from credcheck.read.items.xml import children, first, name, parse_xml, texts, words

if TYPE_CHECKING:
    from datetime import datetime

    from lxml.etree import _Element


def read_nitf(raw: bytes, path: str) -> Contents:
    """Return the story of a NITF file; raises `UnreadableArticle` where it is no XML or holds nothing."""
    decoded = decode(raw, path, declared="cp1252")
    root = parse_xml(decoded.text, path)
    item = nitf_item(root)
    if not item.paragraphs and first(root, "media") is not None:
        return make_contents(Found(passed_over=Counter({"picture": 1})), path, decoded.text, decoded.notes)
    return make_contents(Found([item]), path, decoded.text, decoded.notes)


def nitf_item(root: "_Element") -> Item:
    """Return the item that a `nitf` element is, its own metadata with it."""
    head = next(children(root, "head"), None)
    body = next(children(root, "body"), None)
    top = next(children(body, "body.head"), None)
    content = [one for part in children(body, "body.content") for one in paragraphs(part)]
    title = texts(top, "hl1") or texts(top, "hedline") or texts(head, "title")
    dek = texts(top, "hl2")
    docdata = first(head, "docdata")
    issued, released = _norm(docdata, "date.issue"), _norm(docdata, "date.release")
    dateline = first(top, "dateline")
    return Item(
        content,
        title=clean(title),
        dek=clean(dek) if dek != title else None,
        byline=byline_of(_byline(first(top, "byline"))),
        outlet=_source(root, head, top) or dateline_agency(content),
        published=read_day(
            issued, released, _norm(dateline, "story.date"), _attribute(head, "pubdata", "date.publication")
        ),
        language=_language(root),
        role=ArticleRole.WIRE,
        handling=Handling(
            status=(docdata.get("management-status") or "").lower() if docdata is not None else "",
            embargo=_embargo(read_time(issued), read_time(released)),
            editor_note=clean(_attribute(docdata, "ed-msg", "info") or words(first(top, "note"))) or "",
            dateline=clean(texts(dateline, "location") or words(dateline)) or "",
            slug=clean(_attribute(docdata, "du-key", "key") or _attribute(docdata, "keyword", "key")) or "",
            version=_attribute(docdata, "du-key", "version") or "",
        ),
    )


def _source(root: "_Element", head: "_Element | None", top: "_Element | None") -> str | None:
    return clean(
        texts(top, "distributor")
        or _attribute(head, "doc.copyright", "holder")
        or _attribute(head, "from-src", "src-name")
        or _attribute(head, "doc.rights", "owner")
        or _attribute(root, "pubdata", "name")
    )


def _byline(element: "_Element | None") -> str | None:
    """Return who a byline names, without the title that some write inside it."""
    if element is None:
        return None
    titles = [words(one) for one in element.iterdescendants() if name(one) == "byttl"]
    said = words(element) or ""
    for title in titles:
        said = said.replace(title or "", "") if title and len(title) < len(said) else said
    return said


def _embargo(issued: "datetime | None", released: "datetime | None") -> "datetime | None":
    """Return the time of release where it is after that of issue: until then the story is held."""
    if released is None or issued is None or (released.tzinfo is None) != (issued.tzinfo is None):
        return None
    return released if released > issued else None


def _norm(element: "_Element | None", tag: str) -> str | None:
    return _attribute(element, tag, "norm")


def _attribute(element: "_Element | None", tag: str, attribute: str) -> str | None:
    found = first(element, tag)
    return None if found is None else found.get(attribute) or None


def _language(root: "_Element") -> str | None:
    said: str | None = root.get("{http://www.w3.org/XML/1998/namespace}lang")
    return said
