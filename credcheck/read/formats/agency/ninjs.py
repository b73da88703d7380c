"""Read ninjs, the IPTC's JSON of news (versions 1 to 3), and the AP's media API, which is made of it.

One item, a list, or an envelope of items. What only looks like it, such as the record of a test, is no item.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from credcheck.model.article import ArticleRole, Handling
from credcheck.model.errors import UnreadableArticle
from credcheck.read.decode import decode
from credcheck.read.formats.agency.nitf import nitf_item
from credcheck.read.items.contents import Contents, NotThisFormat
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents, read_day, read_time
from credcheck.read.items.lines import byline_of, dateline_agency
from credcheck.read.items.markup import paragraphs_of_html, paragraphs_of_text
from credcheck.read.items.xml import parse_xml

Json = Mapping[str, Any]
_ENVELOPES: Final = ("data", "item", "items", "newsItems", "_items", "results")
_NO_TEXT: Final = {
    "picture": "picture", "photo": "picture", "graphic": "graphic", "video": "video", "audio": "audio",
    "composite": "package", "package": "package", "event": "event", "planning": "planning item", "live": "package",
    "placeholder": "placeholder", "binary": "file", "component": "component",
}  # fmt: skip
_OF_ITEM: Final = frozenset({"uri", "guid", "altids"})
_OF_STORY: Final = (
    "headline", "headlines", "body_text", "body_html", "body_xhtml", "bodies", "versioncreated", "versionCreated",
    "title", "renditions",
)  # fmt: skip
_BODIES: Final = ("body_xhtml", "body_html", "body_nitf", "body_text")
_BODY_ROLES: Final = ("xhtml", "html", "nitf", "text", "main", "plain")
_MOST_ITEMS: Final = 10_000


def read_ninjs(raw: bytes, path: str) -> Contents:
    """Return the stories of a ninjs or AP media file.

    Raises:
        UnreadableArticle: it is no JSON, or no item of news is in it.
    """
    decoded = decode(raw, path)
    try:
        told = json.loads(decoded.text)
    except (ValueError, RecursionError):
        raise NotThisFormat(f"{path}: no JSON that can be read", hint="ask the sender for the file again") from None
    found = Found()
    for item in _items(told):
        kind = _NO_TEXT.get(str(item.get("type") or item.get("itemClass") or "text").lower().rpartition(":")[2])
        if kind:
            found.passed_over[kind] += 1
        else:
            found.items.append(_item(item))
    if not found.items and not found.passed_over:
        raise NotThisFormat(f"{path}: no item of news is in it", hint="known in JSON: ninjs, AP media, Ghost, ANS")
    return make_contents(found, path, decoded.text, decoded.notes)


def is_item(told: object) -> bool:
    """Say whether a JSON object is an item of news: it has an address of its own, and a headline, body or version."""
    return isinstance(told, dict) and bool(_OF_ITEM & told.keys()) and any(key in told for key in _OF_STORY)


def _items(told: object) -> Iterator[Json]:
    """Yield the items of an envelope, in order, without recursion."""
    waiting, seen = [told], 0
    while waiting and seen < _MOST_ITEMS:
        one = waiting.pop()
        seen += 1
        if isinstance(one, list):
            waiting.extend(reversed(one))
        elif isinstance(one, dict) and is_item(one):
            yield one
        elif isinstance(one, dict):
            waiting.extend(one[key] for key in reversed(_ENVELOPES) if key in one)


def _item(told: Json) -> Item:
    body = _body(told)
    byline = byline_of(_text(told, "byline", "by")) or _names(told.get("bylines")) or body.byline
    outlet = _text(told, "source", "provider", "copyrightholder", "copyrightHolder")
    outlet = outlet or _names(told.get("infosource") or told.get("infoSources"))
    location = told.get("datelinelocation")
    return Item(
        body.paragraphs,
        title=_text(told, "headline") or _valued(told.get("headlines")) or _text(told, "title", "name") or body.title,
        byline=byline,
        outlet=outlet or dateline_agency(body.paragraphs) or _holder(told) or _described(told),
        published=read_day(*(_text(told, key) for key in _DATES)),
        language=_text(told, "language"),
        role=ArticleRole.WIRE,
        handling=Handling(
            status=(_text(told, "pubstatus", "pubStatus", "pubState") or "").lower(),
            embargo=read_time(_text(told, "embargoed")),
            editor_note=_note(told),
            dateline=_text(told, "dateline", "located") or (_names(location) if location else None) or "",
            credit=_text(told, "creditline", "credit") or "",
            slug=_text(told, "slugline", "slug") or "",
            version=str(told.get("version") or ""),
        ),
        notes=() if body.paragraphs else _elsewhere(told),
    )


_DATES: Final = ("versioncreated", "versionCreated", "firstcreated", "firstCreated", "contentcreated", "contentCreated")


def _text(told: Json, *keys: str) -> str | None:
    """Return the first of the keys that has text; an object's own text is its name or text."""
    for key in keys:
        said = told.get(key)
        if isinstance(said, dict):
            said = said.get("text") or said.get("name")
        if isinstance(said, str) and (shown := clean(said)):
            return shown
    return None


def _valued(told: object) -> str | None:
    """Return the value of the main one of a list of {"role", "value"}, else of the first."""
    rows = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    rows.sort(key=lambda one: one.get("role") not in ("main", None))
    return next((text for one in rows if (text := _text(one, "value"))), None)


def _names(told: object) -> str | None:
    rows = told if isinstance(told, list) else [told]
    said = [_text(one, "name", "by", "title", "city") for one in rows if isinstance(one, dict)]
    return ", ".join(one for one in said if one) or None


def _note(told: Json) -> str:
    said = told.get("ednote") or told.get("edNote") or told.get("edNotes") or told.get("ednotes")
    if isinstance(said, list):
        said = " ".join(str(one.get("value", "")) if isinstance(one, dict) else str(one) for one in said)
    return clean(said) or "" if isinstance(said, str) else ""


def _holder(told: Json) -> str | None:
    notice = _text(told, "copyrightnotice", "copyrightNotice")
    return notice.lstrip("©( cC)").removeprefix("opyright").strip(" 0123456789,-.") or None if notice else None


def _described(told: Json) -> str | None:
    said = _text(told, "description_text") if not _text(told, "copyrightnotice") else None
    return said if said and len(said.split()) <= 3 else None


def _body(told: Json) -> Item:
    """Return the first body that has words: marked up before plain, for it has paragraphs."""
    for key in _BODIES:
        if isinstance(said := told.get(key), str) and (made := _made(said, key)).paragraphs:
            return made
    rows = [one for one in told.get("bodies") or () if isinstance(one, dict)]
    rank = {role: at for at, role in enumerate(_BODY_ROLES)}
    for row in sorted(rows, key=lambda one: rank.get(str(one.get("role")).lower(), len(rank))):
        said = row.get("value")
        kind = f"{row.get('role')} {row.get('contentType') or row.get('contenttype')}".lower()
        if isinstance(said, str) and (made := _made(said, kind)).paragraphs:
            return made
    return Item()


def _made(text: str, kind: str) -> Item:
    if "nitf" in kind and "<nitf" in text:
        try:
            return nitf_item(parse_xml(text, "body"))
        except UnreadableArticle:
            return Item()
    plain = "html" not in kind and "</" not in text
    found: list[Paragraph] = paragraphs_of_text(text) if plain else paragraphs_of_html(text)
    return Item(found)


def _elsewhere(told: Json) -> tuple[str, ...]:
    """Return a note that says where the body is: the AP's feed sends it as a file of its own."""
    renditions = told.get("renditions")
    rows = renditions.values() if isinstance(renditions, dict) else renditions if isinstance(renditions, list) else ()
    kinds = {
        str(one.get("format") or one.get("title") or one.get("name"))
        for one in rows
        if isinstance(one, dict) and one.get("href")
    }
    if not kinds:
        return ()
    return (f"Its text is in another file, not read ({', '.join(sorted(kinds))}): fetch that one and name it.",)
