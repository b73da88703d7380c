"""Read agencies' XML of their own design: Ritzau's RBNews, and WENN's Atom with its story in elements of its own."""

from typing import TYPE_CHECKING

from credcheck.model.article import ArticleRole, Handling
from credcheck.read.decode import decode
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, clean, make_contents, read_day, read_time
from credcheck.read.items.lines import byline_of, dateline_agency
from credcheck.read.items.markup import paragraphs_of_html, paragraphs_of_text
from credcheck.read.items.xml import first, name, parse_xml, texts

if TYPE_CHECKING:
    from lxml.etree import _Element


def read_rbnews(raw: bytes, path: str) -> Contents:
    """Return the story of a Ritzau file; its body is HTML in an element."""
    decoded = decode(raw, path, declared="cp1252")
    root = parse_xml(decoded.text, path)
    body = first(root, "content")
    origin = (texts(root, "origin") or "").strip(" /")
    item = Item(
        paragraphs_of_html("".join(body.itertext()) if body is not None else ""),
        title=clean(texts(root, "headline") or texts(root, "strapline")),
        dek=clean(texts(root, "subtitle")),
        byline=byline_of(texts(root, "byLine")),
        outlet=clean(origin.capitalize() if origin.islower() else origin),
        published=read_day(texts(root, "PublishDate")),
        role=ArticleRole.WIRE,
        handling=Handling(
            status="canceled" if (texts(root, "Annuleret") or "").lower() == "true" else "",
            embargo=read_time(texts(root, "EmbargoDate")),
            editor_note=clean(texts(root, "TilRedaktionen")) or "",
            dateline=clean(texts(root, "town")) or "",
            slug=clean(texts(root, "strapline")) or "",
            version=clean(texts(root, "version")) or "",
        ),
    )
    return make_contents(Found([item]), path, decoded.text, decoded.notes)


def read_wenn(raw: bytes, path: str) -> Contents:
    """Return the stories of a feed whose entries hold a first line and a body of the agency's own."""
    decoded = decode(raw, path, declared="cp1252")
    root = parse_xml(decoded.text, path)
    outlet = texts(root, "feed_name") or (texts(root, "title") or "").split(" ")[0]
    found = Found([_entry(one, clean(outlet)) for one in root.iterdescendants() if name(one) == "entry"])
    return make_contents(found, path, decoded.text, decoded.notes)


def _entry(entry: "_Element", outlet: str | None) -> Item:
    told = [] if (opening := texts(entry, "first_line")) is None else paragraphs_of_text(opening)
    body = first(entry, "ContentMetadata/body")
    told += paragraphs_of_text("".join(body.itertext()) if body is not None else "")
    return Item(
        told,
        title=clean(texts(entry, "ContentMetadata/title") or texts(entry, "title")),
        outlet=outlet or dateline_agency(told),
        published=read_day(texts(entry, "published"), texts(entry, "updated")),
        role=ArticleRole.WIRE,
        handling=Handling(status=(texts(entry, "publishing_status") or "").lower()),
    )
