"""Read NewsML 1: components in components, the text in the one that is no caption, style sheet or headline."""

from typing import TYPE_CHECKING, Final

from credcheck.model.article import ArticleRole, Handling
from credcheck.read.decode import decode
from credcheck.read.formats.agency.nitf import nitf_item
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents, read_day, read_time
from credcheck.read.items.lines import byline_of, dateline_agency
from credcheck.read.items.markup import paragraphs, paragraphs_of_html
from credcheck.read.items.xml import children, first, name, parse_xml, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

_NO_TEXT: Final = frozenset({"caption", "stylesheet", "headline", "logo", "icon", "thumbnail", "preview", "quicklook"})
_MEDIA: Final = frozenset({"photo", "picture", "image", "graphic", "video", "audio", "animation", "complexdata"})


def read_newsml_1(raw: bytes, path: str) -> Contents:
    """Return the stories of a NewsML 1 file; raises `UnreadableArticle` where it holds no item at all."""
    decoded = decode(raw, path, declared="cp1252")
    root = parse_xml(decoded.text, path)
    envelope = next(children(root, "NewsEnvelope"), None)
    found = Found()
    for element in (one for one in root.iterdescendants() if name(one) == "NewsItem"):
        item = _item(element, envelope)
        media = _media(element)
        if item.paragraphs or not media:
            found.items.append(item)
        else:
            found.passed_over["picture" if media in ("photo", "image") else media] += 1
    return make_contents(found, path, decoded.text, decoded.notes)


def _item(element: "_Element", envelope: "_Element | None") -> Item:
    managed = first(element, "NewsManagement")
    inner = _text(element)
    title = texts(element, "NewsLines/HeadLine")
    dek = texts(element, "NewsLines/SubHeadLine")
    return Item(
        inner.paragraphs,
        title=clean(title) or inner.title,
        dek=clean(dek) or inner.dek,
        byline=byline_of(texts(element, "NewsLines/ByLine")) or inner.byline,
        outlet=_provider(element, envelope) or inner.outlet or dateline_agency(inner.paragraphs),
        published=read_day(
            texts(managed, "ThisRevisionCreated"),
            texts(managed, "FirstCreated"),
            texts(envelope, "DateAndTime"),
            texts(element, "DateId"),
        ),
        language=_formal(element, "Language"),
        role=ArticleRole.WIRE,
        handling=Handling(
            status=(_formal(managed, "Status") or "").lower(),
            embargo=read_time(texts(managed, "StatusWillChange/DateAndTime")),
            editor_note=clean(
                texts(managed, "Instruction/Comment") or texts(element, "NewsLines/NewsLine/NewsLineText")
            )
            or "",
            dateline=clean(texts(element, "NewsLines/DateLine")) or "",
            credit=clean(texts(element, "NewsLines/CreditLine")) or "",
            slug=clean(texts(element, "NewsLines/SlugLine") or texts(element, "NameLabel")) or "",
            version=clean(texts(element, "RevisionId")) or "",
        ),
    )


def _text(element: "_Element") -> Item:
    """Return the longest text among the components whose role does not say that it is something else."""
    best = Item()
    for part in (one for one in element.iterdescendants() if name(one) == "ContentItem"):
        if _formal(part, "MediaType", direct=True) in _MEDIA or _roles(part, element) & _NO_TEXT:
            continue
        for content in children(part, "DataContent"):
            nitf = first(content, "nitf")
            item = nitf_item(nitf) if nitf is not None else Item(_paragraphs(content))
            if sum(len(one.text) for one in item.paragraphs) > sum(len(one.text) for one in best.paragraphs):
                best = item
    return best


def _paragraphs(content: "_Element") -> list[Paragraph]:
    if len(content):
        body = first(content, "body.content")
        body = first(content, "body") if body is None else body
        return paragraphs(content if body is None else body)
    return paragraphs_of_html(content.text or "")


def _roles(part: "_Element", top: "_Element") -> set[str]:
    """Return the roles of the components around a content item, the nearest two."""
    found, component = set[str](), part.getparent()
    for _ in range(2):
        if component is None or component is top:
            break
        found |= {(one.get("FormalName") or "").lower() for one in children(component, "Role")}
        component = component.getparent()
    return found


def _media(element: "_Element") -> str:
    """Return the kind of the media that an item holds, in lower case; "" where it holds none."""
    told = ((one.get("FormalName") or "").lower() for one in element.iterdescendants() if name(one) == "MediaType")
    return next((one for one in told if one in _MEDIA), "")


def _provider(element: "_Element", envelope: "_Element | None") -> str | None:
    for top, path in (
        (element, "Provider/Party"),
        (element, "Source/Party"),
        (envelope, "SentFrom/Party"),
        (element, "Creator/Party"),
    ):
        party = first(top, path)
        if party is not None and (said := clean(party.get("FormalName"))):
            return said
    return clean(texts(element, "ProviderId"))


def _formal(element: "_Element | None", tag: str, *, direct: bool = False) -> str | None:
    found = next(children(element, tag), None) if direct else first(element, tag)
    if found is None:
        return None
    said: str | None = found.get("FormalName")
    return said.lower() if said and direct else said
