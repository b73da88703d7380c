"""Items: what a reader of agency files, mail or exports finds in a file, and the article that is made of each."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from html import unescape
from itertools import chain
from typing import Final

from credcheck.model.article import NO_HANDLING, Article, ArticleRole, Handling, Role
from credcheck.model.errors import UnreadableArticle
from credcheck.read.items.contents import ITEM, Contents
from credcheck.read.items.place import Placer
from credcheck.read.items.sign_offs import is_sign_off
from credcheck.read.language import detect_language
from credcheck.read.roles.assign import furniture_role, said_by
from credcheck.read.roles.dateline import split_datelines

STOPPED: Final = frozenset({"canceled", "cancelled", "withheld", "killed", "withdrawn", "retracted", "embargoed"})
"""Statuses under which a story is not to be used (IPTC's `stat:canceled` and `stat:withheld`, and agencies' own)."""
_LAST_PARAGRAPHS: Final = 4
"""Paragraphs at the end among which initials alone are a desk's sign-off."""
_BYLINE_AMONG: Final = 8
"""Paragraphs among which a byline may stand: alerts put their points above it."""
_ESCAPED: Final = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|quot|amp|apos|nbsp|lt|gt);")
"""Characters that a sender escaped twice."""
NO_BODY: Final = "The file has a headline for this story and no text of it."


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, cell or heading of an item's body, its space made single."""

    text: str
    role: Role = Role.BODY
    quoted: bool = False
    listed: bool = False


@dataclass(slots=True)
class Item:
    """One story as a file holds it; None and "" where the file says nothing."""

    paragraphs: Sequence[Paragraph] = ()
    title: str | None = None
    dek: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None
    draft: bool = False
    role: ArticleRole | None = None
    handling: Handling = NO_HANDLING
    start: int = 0
    """Where in the decoded file it begins."""
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Found:
    """The items of a file before they are articles."""

    items: list[Item] = field(default_factory=list)
    passed_over: Counter[str] = field(default_factory=Counter)


def make_contents(found: Found, path: str, file_text: str, notes: tuple[str, ...] = ()) -> Contents:
    """Return an article for each item; with more than one, an article's path ends in its number ("feed.xml#2").

    Raises:
        UnreadableArticle: there is nothing in it, not even an item that is no story.
    """
    told = [item for item in found.items if item.title or item.paragraphs]
    if not told and not found.passed_over:
        raise UnreadableArticle(f"{path}: it holds no text", hint="send the story itself, not its envelope alone")
    single = len(told) == 1 and sum(found.passed_over.values()) == 0
    paths = [path if single else f"{path}#{number}" for number in range(1, len(told) + 1)]
    placer = Placer(file_text)
    articles = [make_article(item, at, placer, notes) for item, at in zip(told, paths, strict=True)]
    return Contents(
        articles, Counter({f"{ITEM}{kind}": number for kind, number in found.passed_over.items() if number})
    )


def make_article(item: Item, path: str, placer: Placer, notes: tuple[str, ...] = ()) -> Article:
    """Return the article of an item: its headline, then its body with bylines, datelines and sign-offs told apart."""
    placer.begin(item.start)
    if item.title:
        placer.add(item.title, Role.HEADLINE)
    byline = item.byline
    published = item.published
    told = list(_told(item))
    for paragraph in told:
        if paragraph.role is Role.BYLINE and byline is None:
            byline = said_by(paragraph.text, Role.BYLINE).byline
        placer.add(paragraph.text, paragraph.role, quoted=paragraph.quoted, listed=paragraph.listed)
    if not any(one.role is Role.BODY for one in told):
        notes = (*notes, *(() if item.notes else (NO_BODY,)))
    made = placer.end()
    body = " ".join(one.text for one in told[:20])
    return Article(
        path=path,
        text=made.text,
        source_map=made.way,
        blocks=split_datelines(made.text, made.blocks),
        title=item.title,
        dek=item.dek,
        byline=byline,
        outlet=item.outlet,
        published=published,
        url=item.url,
        language=_language(item.language, body),
        draft=item.draft,
        notes=(*notes, *item.notes, *_warning(item.handling)),
        handling=item.handling,
        role=item.role,
    )


def _told(item: Item) -> "chain[Paragraph]":
    """Return the paragraphs with the furniture among them told, and a repeated headline left out."""
    title = " ".join((item.title or "").split()).casefold()
    shown = (_unescaped(one) for one in item.paragraphs)
    kept = [one for one in shown if one.text and one.text.casefold() != title]
    return chain.from_iterable(_tell(at, len(kept), one) for at, one in enumerate(kept))


def _unescaped(one: Paragraph) -> Paragraph:
    return replace(one, text=" ".join(unescape(one.text).split())) if _ESCAPED.search(one.text) else one


def _tell(at: int, of: int, one: Paragraph) -> Sequence[Paragraph]:
    if one.role is not Role.BODY or one.quoted or one.listed:
        return (one,)
    if is_sign_off(one.text, last=0 < at >= of - _LAST_PARAGRAPHS):
        return (Paragraph(one.text, Role.BOILERPLATE),)
    role = furniture_role(one.text)
    if role is Role.BYLINE and at >= _BYLINE_AMONG:
        return (Paragraph(one.text, Role.BOILERPLATE),)
    return (Paragraph(one.text, role),) if role else (one,)


def _language(declared: str | None, text: str) -> str:
    """Return the language the text is told to be in; what is declared counts where the text is short or leaves it open.

    Agencies tag the desk rather than the text: an English story of an Italian service says "it".
    """
    return detect_language(text, declared.replace("_", "-").split("-")[0].lower() if declared else None)


def _warning(handling: Handling) -> tuple[str, ...]:
    if handling.status in STOPPED:
        return (f"Its sender's status for it is “{handling.status}”: it is not to be used.",)
    return ()


def read_time(text: str | None) -> datetime | None:
    """Return the time that a field of an agency file gives: ISO 8601, with or without marks, or a plain day.

    "2016-10-23T12:00:00Z", "20130709T103700-0500", "2016-01-12 12:35:40", "20020226". Anything else is None, such as
    the pattern "YYYYMMDD000000" that some systems leave in the field.
    """
    text = (text or "").strip()
    if len(text) >= 15 and text[:8].isdigit() and text[8] in "T ":
        text = f"{text[:4]}-{text[4:6]}-{text[6:8]}T{text[9:11]}:{text[11:13]}:{text[13:]}"
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text[:19])
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text[:10]) if len(text) > 10 else None
    except ValueError:
        return None


def read_day(*fields: str | None) -> date | None:
    """Return the day of the first field that gives one."""
    return next((found.date() for text in fields if (found := read_time(text))), None)


def clean(text: str | None) -> str | None:
    """Return the text on one line without controls, or None where nothing is left."""
    if text is None:
        return None
    shown = "".join(" " if character.isspace() or ord(character) < 32 else character for character in text)
    return " ".join(shown.encode("utf-8", "replace").decode("utf-8").split()) or None
