"""Read a WordPress export (WXR): its posts and pages. Attachments, menus and comments are not read."""

import re
from typing import TYPE_CHECKING, Final

from credcheck.model.article import Handling
from credcheck.read.decode import decode
from credcheck.read.formats.exports.shortcodes import without_shortcodes
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, clean, make_contents, read_day
from credcheck.read.items.markup import paragraphs_of_html
from credcheck.read.items.xml import children, first, name, parse_xml, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

_NO_STORY: Final = {"attachment": "attachment", "nav_menu_item": "menu item", "revision": "revision"}
_STORIES: Final = frozenset({"post", "page", "article", "story", "news"})
_DRAFTS: Final = frozenset({"draft", "pending", "future", "auto-draft"})
_NO_DATE: Final = "0000"
_NAMESPACE: Final = re.compile(r"\{[^}]*/export/[\d.]+/\}")


def read_wordpress(raw: bytes, path: str) -> Contents:
    """Return the posts of a WordPress export; drafts among them are drafts, what lies in the trash is counted."""
    decoded = decode(raw, path)
    root = parse_xml(decoded.text, path)
    channel = first(root, "channel")
    outlet = clean(next((one.text for one in children(channel, "title")), None))
    authors = {texts(one, "author_login"): texts(one, "author_display_name") for one in children(channel, "author")}
    found = Found()
    for one in children(channel, "item"):
        kind, status = _own(one, "post_type") or "post", _own(one, "status") or ""
        if kind not in _STORIES or status in ("trash", "private"):
            found.passed_over[_NO_STORY.get(kind, kind if kind not in _STORIES else f"{status} post")] += 1
            continue
        found.items.append(_item(one, outlet, authors, status))
    lines = [0, *(at.end() for at in re.finditer("\n", decoded.text))]
    for item, element in zip(found.items, _told(channel), strict=False):
        item.start = lines[min(max(element.sourceline or 1, 1), len(lines)) - 1]
    return make_contents(found, path, decoded.text, decoded.notes)


def _told(channel: "_Element | None") -> "list[_Element]":
    return [
        one
        for one in children(channel, "item")
        if (_own(one, "post_type") or "post") in _STORIES and _own(one, "status") not in ("trash", "private")
    ]


def _own(element: "_Element", tag: str) -> str | None:
    """Return the text of a child in WordPress's own namespace."""
    found = next((one for one in element if name(one) == tag and _NAMESPACE.match(str(one.tag))), None)
    return clean(found.text) if found is not None else None


def _item(one: "_Element", outlet: str | None, authors: dict[str | None, str | None], status: str) -> Item:
    encoded = next((part for part in children(one, "encoded") if "content" in str(part.tag)), None)
    login = texts(one, "creator")
    dated = _own(one, "post_date") or ""
    link = clean(next((part.text for part in children(one, "link")), None))
    return Item(
        paragraphs_of_html(without_shortcodes((encoded.text or "") if encoded is not None else "")),
        title=clean(next((part.text for part in children(one, "title")), None)),
        byline=clean(authors.get(login) or login),
        outlet=outlet,
        published=None if dated.startswith(_NO_DATE) else read_day(dated),
        url=link if link and link.startswith("http") else None,
        draft=status in _DRAFTS,
        handling=Handling(status=status, slug=_own(one, "post_name") or ""),
    )
