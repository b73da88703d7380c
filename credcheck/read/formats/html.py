"""Read HTML: trafilatura says which text is the story and what the page says of it; `page` says where it stands.

Nothing is fetched. A page whose main text is not found is read whole, with a note; a page without text is refused.
"""

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from credcheck.model.article import Article, Block, Role
from credcheck.model.errors import UnreadableArticle
from credcheck.read.decode import decode
from credcheck.read.front_matter.metadata import Metadata, one_line, read_date
from credcheck.read.front_matter.parse import NO_FRONT_MATTER, read_front_matter
from credcheck.read.language import detect_language
from credcheck.read.markup.assemble import MASK, Assembly, place_directives, with_roles
from credcheck.read.markup.directives import find_directives
from credcheck.read.markup.templates import mask_templates
from credcheck.read.pages.authors import choose_byline, clean_byline
from credcheck.read.pages.dates import choose_date
from credcheck.read.pages.elements import Page, scan_page
from credcheck.read.pages.frame import frame_story, kind_of_page
from credcheck.read.pages.head import PageHead, read_head
from credcheck.read.pages.story import assemble_story
from credcheck.read.pages.title import choose_title
from credcheck.read.roles.assign import furniture_role, said_by
from credcheck.read.roles.dateline import split_datelines

if TYPE_CHECKING:
    from lxml.etree import _Element
    from trafilatura.settings import Document as Extracted

_CHARSET: Final = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2,3})", re.IGNORECASE)
_BLOCKS: Final = frozenset(
    {"ab", "body", "cell", "code", "div", "fw", "head", "item", "list", "main", "p", "quote", "row", "table"}
)
_WHOLE_PAGE: Final = "No main text was found in the page; all of its text was read, menus and footers left out."
_MAX_ELEMENTS: Final = 20_000
"""Pages of more are read whole: a page of news has a tenth of it, and finding the story in more takes long."""
_LAST_DAY: Final = "2100-01-01"


def read_html(raw: bytes, path: str) -> Article:
    """Return the article of an HTML page, or of a Jekyll or Hugo page with front matter.

    Raises:
        UnreadableArticle: it holds no text.
    """
    declared = _CHARSET.search(raw[:2048])
    decoded = decode(raw, path, declared=declared[1].decode("ascii") if declared else None)
    front = read_front_matter(decoded.text, path) if decoded.text.startswith(("---", "+++")) else NO_FRONT_MATTER
    source = _without_templates(decoded.text, front.end) if front.end else decoded.text
    page = scan_page(source)
    head, extracted = _extract(source) if page.elements <= _MAX_ELEMENTS else (PageHead(), None)
    made, notes = _assemble(page, extracted)
    if not made.text:
        raise UnreadableArticle(f"{path}: it holds no text", hint="export the story itself, not a page that loads it")
    notes += kind_of_page(head, made.text)
    said = front.metadata.over(_metadata(head, extracted, source)).over(Metadata(notes=decoded.notes + notes))
    return _article(path, decoded.text, made, said)


def _article(path: str, file_text: str, made: Assembly, said: Metadata) -> Article:
    text, way = made.text, made.source_map(file_text)
    blocks, told = _tell_roles(text, made.blocks)
    said = said.over(told)
    blocks = frame_story(text, blocks, said.title)
    comments = find_directives(file_text, lambda _: False)
    return Article(
        path=path,
        text=text,
        source_map=way,
        blocks=split_datelines(text, blocks),
        title=said.title,
        dek=said.dek,
        byline=said.byline,
        outlet=said.outlet,
        published=said.published,
        url=said.url,
        language=detect_language(text, said.language),
        links=tuple(made.links),
        directives=said.directives + place_directives(comments, way, len(text)),
        draft=bool(said.draft),
        notes=said.notes,
    )


def _without_templates(text: str, start: int) -> str:
    head = re.sub(r"[^\n]", " ", text[:start])
    return head + mask_templates(text[start:]).replace(MASK, " ")


def _extract(source: str) -> "tuple[PageHead, Extracted | None]":
    """Return what the page says of itself, and what trafilatura makes of it: None where it finds no story."""
    import trafilatura
    from trafilatura.utils import load_html

    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    head = PageHead()
    try:
        tree = load_html(source)
        if tree is None:
            return head, None
        head = read_head(tree)
        found = trafilatura.bare_extraction(
            tree,
            include_comments=False,
            favor_recall=True,
            with_metadata=True,
            date_extraction_params={"max_date": _LAST_DAY, "original_date": True, "extensive_search": False},
        )
    except (AssertionError, RecursionError, ValueError, TypeError, AttributeError, LookupError, OverflowError):
        return head, None
    return head, None if isinstance(found, dict) else found


def _metadata(head: PageHead, extracted: "Extracted | None", source: str) -> Metadata:
    """Return what the page says of itself; what it does not say is filled in with what was found on it."""
    found = _LANGUAGE.search(source[:20_000])
    language = found[1].lower() if found else None
    day = read_date(extracted.date) if extracted and extracted.date else None
    published, notes = choose_date(head, day)
    return Metadata(
        title=choose_title(head) or _line(extracted.title if extracted else None),
        dek=_line(extracted.description if extracted else None),
        byline=choose_byline(head, source) or clean_byline(_line(extracted.author if extracted else None), head),
        outlet=_line(extracted.sitename if extracted else None),
        published=published,
        url=_line(extracted.url if extracted else None),
        language=language,
        notes=notes,
    )


def _line(text: str | None) -> str | None:
    return one_line(text) if text else None


def _assemble(page: Page, extracted: "Extracted | None") -> tuple[Assembly, tuple[str, ...]]:
    """Return the story, and a note where it is the whole page."""
    if extracted is not None and extracted.body is not None and page.stretches:
        made = assemble_story(page, list(_paragraphs(extracted.body)))
        if made.blocks:
            return made, ()
    return assemble_story(page, list(page.paragraphs())) if page.stretches else Assembly(), (_WHOLE_PAGE,)


def _paragraphs(body: object) -> Iterator[str]:
    """Yield the text of each block of trafilatura's tree, in order; code is left out. Walks without recursion."""
    from lxml import etree

    blocks: list[list[str]] = [[]]
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            blocks.append([])
        blocks[-1].append(_text_at(event, element, last=element is body))
    yield from filter(None, ("".join(words).strip() for words in blocks))


def _text_at(event: str, element: "_Element", *, last: bool) -> str:
    """Return the text that stands where an element starts or ends."""
    if event == "end":
        return "" if last else element.tail or ""
    if element.tag == "code":
        return ""
    return ("\n" if element.tag == "lb" else "") + (element.text or "")


def _tell_roles(text: str, blocks: list[Block]) -> tuple[list[Block], Metadata]:
    """Return the blocks with the furniture among them told, and what that says of the article."""
    said, roles = Metadata(), []
    for block in blocks:
        words, role = block.span.of(text), block.role
        if role is Role.HEADLINE:
            said = said.over(Metadata(title=words))
        elif role is Role.BODY and not block.quoted:
            role = furniture_role(words) or role
            said = said.over(said_by(words, role))
        roles.append(role)
    return with_roles(blocks, roles), said
