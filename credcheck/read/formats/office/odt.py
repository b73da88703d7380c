"""Read ODT (LibreOffice): paragraphs, headings and lists; tracked deletions and annotations are not read."""

from typing import TYPE_CHECKING, Final

from credcheck.model.article import Role
from credcheck.model.errors import UnreadableArticle
from credcheck.read.items.archive import open_archive, read_part
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents
from credcheck.read.items.tops import with_head
from credcheck.read.items.xml import first, name, parse_xml, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEFT_OUT: Final = frozenset({"tracked-changes", "annotation", "note", "frame", "sequence-decls"})
_BREAKS: Final = {"s": " ", "tab": " ", "line-break": " "}


def read_odt(raw: bytes, path: str) -> Contents:
    """Return the story of an ODT document.

    Raises:
        UnreadableArticle: it is damaged, a bomb, or without text.
    """
    archive = open_archive(raw, path)
    content = read_part(archive, "content.xml", path)
    if not content:
        raise UnreadableArticle(f"{path}: no text document", hint="save it as ODT, DOCX or plain text")
    root = parse_xml(content.decode("utf-8", "replace"), path)
    meta = read_part(archive, "meta.xml", path)
    told = _paragraphs(first(root, "body"))
    item = Item(told, notes=_changes(root))
    if meta:
        item.title = clean(texts(parse_xml(meta.decode("utf-8", "replace"), path), "title"))
    return make_contents(Found([with_head(item)]), path, "\n".join(one.text for one in told))


def _changes(root: "_Element") -> tuple[str, ...]:
    count = sum(name(one) == "changed-region" for one in root.iterdescendants())
    if not count:
        return ()
    many = "1 open suggestion" if count == 1 else f"{count} open suggestions"
    return (f"The document has {many}; it was read as if they were accepted.",)


def _paragraphs(body: "_Element | None") -> list[Paragraph]:
    """Return the paragraphs below an element, walked without recursion."""
    if body is None:
        return []
    from lxml import etree

    made: list[Paragraph] = []
    words: list[str] = []
    left_out = listed = 0
    for event, one in etree.iterwalk(body, events=("start", "end")):
        tag, step = name(one), 1 if event == "start" else -1
        left_out += step if tag in _LEFT_OUT else 0
        listed += step if tag in ("list", "table") else 0
        if event == "start":
            if tag in ("p", "h") and not left_out:
                words.clear()
            said = one.text or ""
            words += [_BREAKS.get(tag, ""), said] if not left_out else []
        else:
            if tag in ("p", "h") and not left_out and (text := " ".join("".join(words).split())):
                made.append(Paragraph(text, _role(tag, one), listed=listed > 0))
                words.clear()
            words += [one.tail or ""] if not left_out else []
    return made


def _role(tag: str, element: "_Element") -> Role:
    style = next((value for key, value in element.attrib.items() if str(key).endswith("style-name")), "")
    if style == "Title":
        return Role.HEADLINE
    return Role.DEK if style == "Subtitle" else Role.SUBHEAD if tag == "h" else Role.BODY
