"""Read NewsML-G2: one item, or a message of several. Text is read; pictures, packages and events are counted."""

import re
from typing import TYPE_CHECKING, Final

from credcheck.model.article import ArticleRole, Handling
from credcheck.read.decode import decode
from credcheck.read.formats.agency.nitf import nitf_item
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents, read_day, read_time
from credcheck.read.items.lines import byline_of, dateline_agency
from credcheck.read.items.markup import paragraphs, paragraphs_of_html, paragraphs_of_text
from credcheck.read.items.xml import children, first, name, parse_xml, texts, words

if TYPE_CHECKING:
    from lxml.etree import _Element

_NO_STORY: Final = {
    "packageItem": "package",
    "conceptItem": "concept",
    "knowledgeItem": "knowledge item",
    "planningItem": "planning item",
    "catalogItem": "catalog",
}
_ITEMS: Final = frozenset({"newsItem", *_NO_STORY})
_BODY: Final = frozenset({"inlineXML", "inlineData"})
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_TIMESTAMP: Final = re.compile(r"\d{4}-?\d\d-?\d\d[T ]?\d")
_HOST: Final = re.compile(r"[\w-]+(?:\.[a-z]{2,6})+")
_OPAQUE: Final = 2
"""A provider of so few letters is a code of the sender's own, not a name."""


def read_newsml_g2(raw: bytes, path: str) -> Contents:
    """Return the stories of a NewsML-G2 file; raises `UnreadableArticle` where it holds no item at all."""
    decoded = decode(raw, path, declared="cp1252")
    root = parse_xml(decoded.text, path)
    lines = _line_offsets(decoded.text)
    sender = texts(root, "sender") or texts(root, "origin")
    found = Found()
    for element in _items(root):
        kind = _NO_STORY.get(name(element)) or _kind(element)
        if kind != "text":
            found.passed_over[kind] += 1
            continue
        item = _item(element, sender, texts(root, "sent"))
        item.start = lines[min(max(element.sourceline or 1, 1), len(lines)) - 1]
        found.items.append(item)
    if found.items:
        del found.passed_over["package"]
    return make_contents(found, path, decoded.text, decoded.notes)


def _line_offsets(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text))]


def _items(root: "_Element") -> "list[_Element]":
    """Return the items of a message, or the root where it is one."""
    if name(root) in _ITEMS:
        return [root]
    return [one for part in root.iterdescendants() if name(part) == "itemSet" for one in children(part, *_ITEMS)]


def _kind(element: "_Element") -> str:
    """Return "text", or what else the item is by its class ("picture", "video", "composite")."""
    found = first(element, "itemMeta/itemClass")
    code = _code(found)
    if code in ("", "text"):
        return (
            "text"
            if code or first(element, "inlineXML") is not None or first(element, "inlineData") is not None
            else "empty item"
        )
    return code


def _code(element: "_Element | None") -> str:
    """Return the last part of an element's code: "usable" of "stat:usable" or of ".../pubstatus/usable"."""
    if element is None:
        return ""
    said = element.get("qcode") or element.get("uri") or element.get("literal") or ""
    return re.split(r"[:/#]", said)[-1].strip().lower()


def _item(element: "_Element", sender: str | None, sent: str | None) -> Item:
    meta, content = first(element, "itemMeta"), first(element, "contentMeta")
    inner = _body(element)
    title = _headline(content) or inner.title or texts(meta, "title")
    slug = texts(content, "slugline") or texts(meta, "slugline")
    outlet = _provider(element, meta) or inner.outlet or dateline_agency(inner.paragraphs)
    if outlet is None or len(outlet) <= _OPAQUE:
        outlet = dateline_agency(inner.paragraphs) or clean(sender) or outlet
    credit = clean(texts(content, "creditline")) or ""
    if outlet and credit and _HOST.fullmatch(outlet):
        outlet = credit
    dateline = texts(content, "dateline") or inner.handling.dateline
    return Item(
        inner.paragraphs,
        title=clean(title),
        dek=_headline(content, sub=True) or inner.dek,
        byline=byline_of(texts(content, "by")) or inner.byline or _author(content, inner),
        outlet=outlet,
        published=read_day(
            texts(meta, "versionCreated"),
            texts(content, "contentModified"),
            texts(content, "contentCreated"),
            texts(meta, "firstCreated"),
            sent,
        ),
        language=_spoken(element, content),
        role=ArticleRole.WIRE,
        handling=Handling(
            status=_code(first(meta, "pubStatus")) or inner.handling.status,
            embargo=read_time(texts(meta, "embargoed")) or inner.handling.embargo,
            editor_note=clean(texts(meta, "edNote")) or inner.handling.editor_note,
            dateline="" if _TIMESTAMP.match(dateline) else clean(dateline) or "",
            credit=credit,
            slug=clean(slug) or "",
            version=element.get("version") or "",
        ),
        notes=_elsewhere(element) if not inner.paragraphs else (),
    )


def _headline(content: "_Element | None", *, sub: bool = False) -> str | None:
    """Return the headline, or with `sub` the one whose role says that it stands below."""
    told = ((words(one), (one.get("role") or "").lower()) for one in children(content, "headline"))
    return next((clean(text) for text, role in told if text and ("sub" in role) is sub), None)


def _body(element: "_Element") -> Item:
    """Return the first rendition of the text that has words, with what an inner NITF says of it."""
    for part in element.iterdescendants():
        if name(part) not in _BODY:
            continue
        inner = first(part, "nitf")
        item = nitf_item(inner) if inner is not None else Item(_paragraphs(part))
        if item.paragraphs or item.title:
            return item
    return Item()


def _paragraphs(part: "_Element") -> list[Paragraph]:
    if len(part):
        body = first(part, "body")
        return paragraphs(part if body is None else body)
    text = part.text or ""
    markup = "html" in (part.get("contenttype") or "") or "</" in text
    return paragraphs_of_html(text) if markup else paragraphs_of_text(text)


def _provider(element: "_Element", meta: "_Element | None") -> str | None:
    for one in (first(meta, "provider"), first(element, "rightsInfo/copyrightHolder"), first(element, "infoSource")):
        if one is None:
            continue
        said = clean(texts(one, "name") or one.get("literal") or (one.get("qcode") or "").rpartition(":")[2])
        if said:
            return said
    return None


def _author(content: "_Element | None", inner: Item) -> str | None:
    """Return the creator where a person is named for it and the text has no byline of its own."""
    if any(byline_of(one.text) != one.text for one in inner.paragraphs[:2] if len(one.text) < 80):
        return None
    for one in children(content, "creator"):
        said = texts(one, "name")
        if said and len(said.split()) > 1 and not one.get("role"):
            return clean(said)
    return None


def _spoken(element: "_Element", content: "_Element | None") -> str | None:
    found = first(content, "language")
    said: str | None = (found.get("tag") if found is not None else None) or element.get(_LANGUAGE)
    return said


def _elsewhere(element: "_Element") -> tuple[str, ...]:
    """Return a note that says where the text is, if the item points to it."""
    found = first(element, "contentSet/remoteContent")
    where = clean(found.get("href") or found.get("residref") or "") if found is not None else None
    return (f"Its text is in another file, not read: {where}",) if where else ()
