"""Read DOCX as the final text reads: tracked insertions are text, deletions are not; comments are counted."""

import io
from typing import TYPE_CHECKING, Any, Final

from credcheck.model.article import Role
from credcheck.model.errors import UnreadableArticle
from credcheck.read.items.archive import open_archive, read_part
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents
from credcheck.read.items.missing import needing
from credcheck.read.items.tops import with_head
from credcheck.read.items.xml import name

if TYPE_CHECKING:
    from lxml.etree import _Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DELETED: Final = frozenset({"del", "moveFrom", "delText", "instrText", "Fallback", "rPr", "sectPr"})
_TRACKED: Final = frozenset({"ins", "del", "moveFrom", "moveTo"})
_BREAKS: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_TITLES: Final = ("title",)


def read_docx(raw: bytes, path: str) -> Contents:
    """Return the story of a Word document or of a document exported by Google Docs.

    Raises:
        UnreadableArticle: it is damaged, a bomb, without text, or python-docx is not installed.
    """
    archive = open_archive(raw, path)
    with needing("docx", "a Word document", path):
        import docx
    try:
        document = docx.Document(io.BytesIO(raw))
    except Exception as error:  # noqa: BLE001 - python-docx raises what it likes on damaged parts
        raise UnreadableArticle(
            f"{path}: the document is damaged ({type(error).__name__})", hint="open and save it again"
        ) from None
    told = [one for part in _paragraphs(document) for one in part]
    notes = (*_open_suggestions(document.element.body), *_comments(read_part(archive, "word/comments.xml", path)))
    item = with_head(Item(told, notes=notes))
    item.byline = item.byline or _author(document)
    return make_contents(Found([item]), path, "\n".join(one.text for one in told))


def _paragraphs(document: Any) -> "list[list[Paragraph]]":
    styles = {one.style_id: (one.name or "").lower() for one in document.styles}
    made = []
    for element in document.element.body.iter(f"{_W}p"):
        text = _text(element)
        style = element.find(f"{_W}pPr/{_W}pStyle")
        named = styles.get(style.get(f"{_W}val") if style is not None else None, "")
        listed = element.find(f"{_W}pPr/{_W}numPr") is not None or _inside_table(element)
        made.append(
            [
                Paragraph(" ".join(line.split()), _role(named), "quote" in named, listed)
                for line in text.split("\n\n")
                if line.strip()
            ]
        )
    return made


def _role(style: str) -> Role:
    if style in _TITLES:
        return Role.HEADLINE
    if style == "subtitle":
        return Role.DEK
    return Role.SUBHEAD if style.startswith("heading") else Role.CAPTION if style == "caption" else Role.BODY


def _inside_table(element: "_Element") -> bool:
    return any(name(one) == "tc" for one in element.iterancestors())


def _text(paragraph: "_Element") -> str:
    """Return the words of a paragraph without what was deleted from it, walked without recursion."""
    from lxml import etree

    words, left_out = [], 0
    for event, one in etree.iterwalk(paragraph, events=("start", "end")):
        tag = name(one)
        if tag in _DELETED or (tag == "p" and one is not paragraph):
            left_out += 1 if event == "start" else -1
        elif event == "start" and not left_out:
            words.append(one.text or "" if tag == "t" else _BREAKS.get(tag, ""))
    return "".join(words)


def _open_suggestions(body: "_Element") -> tuple[str, ...]:
    """Return a note that says how many tracked changes nobody has accepted or refused."""
    count = sum(name(one) in _TRACKED and name(one.getparent()) != "rPr" for one in body.iter())
    if not count:
        return ()
    many = "1 open suggestion" if count == 1 else f"{count} open suggestions"
    return (f"The document has {many}; it was read as if they were accepted.",)


def _comments(raw: bytes) -> tuple[str, ...]:
    count = raw.count(b"<w:comment ")
    if not count:
        return ()
    return (f"The document has {count} comment{'s' if count > 1 else ''}, not read.",)


def _author(document: Any) -> str | None:
    """Return the author that the document names, if it is a person's name and not a program's."""
    said = clean(str(document.core_properties.author or ""))
    return said if said and len(said.split()) > 1 and not said.lower().startswith(("python", "microsoft")) else None
