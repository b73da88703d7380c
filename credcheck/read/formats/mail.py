"""Read e-mail: press releases, stories that were mailed in, forwards. The standard library takes the message apart."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import Final

from credcheck.lexicon.english.agency_lines import FOR_IMMEDIATE_USE, NOTES_BELOW
from credcheck.model.article import ArticleRole, Handling, Role
from credcheck.model.errors import UnreadableArticle
from credcheck.read.decode import decode
from credcheck.read.front_matter.metadata import read_date
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents
from credcheck.read.items.lines import byline_of, dateline_agency
from credcheck.read.items.markup import paragraphs_of_html, paragraphs_of_text
from credcheck.read.items.sign_offs import is_sign_off

_PREFIXES: Final = re.compile(r"(?:(?:re|fw|fwd|aw|wg|tr)\s*:\s*|\[[^\]]{1,30}\]\s*)+", re.IGNORECASE)
_FIELD: Final = re.compile(
    r"(?P<key>headline|title|subject|byline|by|dateline|slug(?:line)?|abstract|embargo(?:ed)?|body|story|text)"
    r"(?:\s?\d)?\s*:\s*(?P<value>.*)",
    re.IGNORECASE,
)
_FORWARD: Final = re.compile(
    r"^[ \t>]*(?:-{3,}\s*(?:forwarded message|original message|weitergeleitete nachricht)\s*-{3,}|begin forwarded "
    r"message:)[ \t]*\n+(?P<head>(?:[ \t>]*\*?[A-Z][\w-]{1,20}:\*?[^\n]*\n(?:[ \t]+[^\n]*\n)*){1,8})",
    re.IGNORECASE | re.MULTILINE,
)
_FORWARDED: Final = re.compile(r"[ \t>]*\*?(?P<key>subject|from|date|sent):\*?\s*(?P<value>.+)", re.IGNORECASE)
_SIGNATURE: Final = re.compile(r"^-- ?$", re.MULTILINE)
_ENDS: Final = re.compile(r"[-–—#*\s]*(?:ends?|30|#\s?#\s?#)[-–—#*\s.]*", re.IGNORECASE)
_EMBARGO: Final = re.compile(
    r"[*_\s]*(?:strictly )?(?:embargoed?|under embargo|hold for release|not for publication)\b", re.IGNORECASE
)
_ANNOUNCES: Final = re.compile(rf"[*_#\s]*(?:{'|'.join(FOR_IMMEDIATE_USE)})\b.{{0,80}}", re.IGNORECASE)
_PUBLIC_HOSTS: Final = frozenset(
    {"gmail", "googlemail", "yahoo", "hotmail", "outlook", "icloud", "gmx", "web", "aol", "mail"}
)
_SECOND_LEVEL: Final = frozenset({"co", "com", "org", "net", "gov", "ac", "edu"})
_OF_RELEASES: Final = ("notes to editors", "note to editors", "notes for editors", "media contact", "press contact")
_MAX_NOTICE: Final = 200
_MIN_FIELDS: Final = 2
_MAX_PARTS: Final = 100
_MOST_BOUNDARIES: Final = 5_000
"""Lines that may part one piece of a message from the next: the library takes 0.2 ms for each."""
_MAX_HEADER: Final = 2_000
"""Characters of a header that are decoded: its time grows with their square in the library."""
_MOST_HEAD_LINES: Final = 14
_MAX_LABEL: Final = 60
_MAX_LABEL_WORDS: Final = 4
_HEAD_PARAGRAPHS: Final = 3
_BROKEN: Final = re.compile("[âÃ][\x80-¿€™œžŸ‚„†‡ˆ‰Š‹ŒŽ‘’“”•–—˜›]")
"""UTF-8 that was read as Windows-1252."""


def read_mail(raw: bytes, path: str) -> Contents:
    """Return the story of an e-mail; attachments are counted, quoted replies and signatures are not read.

    Raises:
        UnreadableArticle: no text is in it.
    """
    decoded = decode(raw, path, declared="cp1252")
    if raw.count(b"\n--") > _MOST_BOUNDARIES:
        raise UnreadableArticle(f"{path}: it has more parts than an e-mail has", hint="save the story itself as text")
    message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(
        _with_short_headers(raw.lstrip(b"\xef\xbb\xbf \t\r\n"))
    )
    text, markup, attached = _parts(message)
    item = _item(message, text, markup)
    if not item.paragraphs:
        raise UnreadableArticle(f"{path}: no text is in this e-mail", hint="save what is attached and name that")
    item.start = decoded.text.find("\n\n")
    notes = (f"Attached and not read: {attached}.",) if attached else ()
    return make_contents(Found([item]), path, decoded.text, (*decoded.notes, *notes))


def _with_short_headers(raw: bytes) -> bytes:
    """Return a message with its headers cut at `_MAX_HEADER`, folded lines counted with the first."""
    end = min((at for mark in (b"\n\n", b"\r\n\r\n") if (at := raw.find(mark)) > 0), default=len(raw))
    lines: list[bytes] = []
    length = 0
    for line in raw[:end].split(b"\n"):
        length = length + len(line) if line[:1] in b" \t" and line else len(line)
        if length <= _MAX_HEADER:
            lines.append(line)
        elif length == len(line):
            lines.append(line[:_MAX_HEADER])
    return b"\n".join(lines) + raw[end:]


def _parts(message: EmailMessage) -> tuple[str, str, int]:
    """Return (plain text, HTML, number of attachments) of a message."""
    plain, markup, attached = "", "", 0
    for at, part in enumerate(message.walk()):
        if at >= _MAX_PARTS:
            break
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            attached += 1
        elif kind == "text/html":
            markup = markup or _content(part)
        else:
            plain = plain or _content(part)
    return plain, markup, attached


def _content(part: object) -> str:
    assert isinstance(part, EmailMessage)
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    for encoding in ("utf-8", part.get_content_charset() or "cp1252", "cp1252"):
        try:
            return payload.decode(encoding).replace("\r\n", "\n")
        except (LookupError, UnicodeError):
            continue
    return payload.decode("utf-8", "replace").replace("\r\n", "\n")


def _item(message: EmailMessage, text: str, markup: str) -> Item:
    forwarded: dict[str, str] = {}
    if found := _FORWARD.search(text):
        forwarded = {one["key"].lower(): one["value"] for one in _FORWARDED.finditer(found["head"])}
        text = re.sub(r"^> ?", "", text[found.end() :], flags=re.MULTILINE)
    fields = _form(text)
    if not fields:
        fields, text = _field_lines(_without_quotes(text))
    body = fields.get("body") or fields.get("story") or fields.get("text") or text
    told = paragraphs_of_text(body) if body.strip() else paragraphs_of_html(markup)
    told = [_headed(one) for one in told]
    notice = next((one.text for one in told if _EMBARGO.match(one.text)), None) or fields.get("embargo")
    sender = forwarded.get("from") or _header(message, "from")
    subject = _PREFIXES.sub("", forwarded.get("subject") or _header(message, "subject"))
    until = read_date(notice) if notice else None
    return Item(
        _cut(told),
        title=clean(fields.get("headline") or fields.get("title") or subject),
        byline=byline_of(fields.get("byline") or fields.get("by")),
        outlet=dateline_agency(told) or _house(sender),
        published=_day(forwarded.get("date") or forwarded.get("sent")) or _day(_header(message, "date")),
        role=ArticleRole.RELEASE
        if notice or any(_says_release(one.text) for one in told) or _says_release(subject)
        else None,
        handling=Handling(
            embargo=datetime(until.year, until.month, until.day) if until else None,
            editor_note=notice or "",
            dateline=clean(fields.get("dateline")) or "",
            slug=clean(fields.get("slugline") or fields.get("slug")) or "",
        ),
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        said = str(message.get(name) or "")
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):  # of the library, on malformed headers
        return ""
    if not _BROKEN.search(said):
        return said
    try:
        return said.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return said


def _day(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return read_date(text)


def _house(sender: str) -> str | None:
    """Return the house a mail was sent from, by its domain: "aap" of "desk@aap.com.au"; None for a public host."""
    parts = parseaddr(sender)[1].rpartition("@")[2].lower().split(".")
    names = parts[:-1]
    while len(names) > 1 and names[-1] in _SECOND_LEVEL:
        names.pop()
    return names[-1] if names and names[-1] not in _PUBLIC_HOSTS and len(names[-1]) > 1 else None


def _form(text: str) -> dict[str, str]:
    """Return the fields of a form that was mailed as JSON, its values texts or lists of texts; {}: it is none."""
    shown = text.strip()
    if not shown.startswith("{"):
        return {}
    try:
        told = json.loads(re.sub(r"\s*\n", " ", shown), strict=False)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(told, Mapping):
        return {}
    rows = {str(key).lower(): value[0] if isinstance(value, list) and value else value for key, value in told.items()}
    return {re.sub(r"[\s_-]?\d+$", "", key): value for key, value in rows.items() if isinstance(value, str)}


def _field_lines(text: str) -> tuple[dict[str, str], str]:
    """Return the fields that head a story as lines ("Headline: …"), and the text below them; ({}, text): none do.

    Short lines between them are labels of the sender's own, the first of them the slug.
    """
    fields, short = dict[str, str](), list[str]()
    lines = text.split("\n")
    below = 0
    for at, line in enumerate(lines[:_MOST_HEAD_LINES]):
        shown = line.strip(" *\t")
        if found := _FIELD.fullmatch(shown):
            fields.setdefault(found["key"].lower(), found["value"])
            below = at + 1
        elif len(shown) > _MAX_LABEL:
            break
        elif shown and not fields:
            short.append(shown)
    if len(fields) < _MIN_FIELDS or not fields.keys() & {"headline", "title", "body", "slug", "slugline"}:
        return {}, text
    if short:
        fields.setdefault("slug", short[0])
    return fields, "\n".join(lines[below:])


def _without_quotes(text: str) -> str:
    """Return a mail's text without its signature and the lines that quote another mail."""
    found = _SIGNATURE.search(text)
    text = text[: found.start()] if found else text
    return "\n".join(line for line in text.split("\n") if not line.startswith(">"))


def _headed(one: Paragraph) -> Paragraph:
    """Return a line that is for the newsroom as boilerplate: an embargo, "For immediate release"."""
    if len(one.text) < 200 and (_EMBARGO.match(one.text) or _ANNOUNCES.fullmatch(one.text)):
        return Paragraph(one.text, Role.BOILERPLATE)
    return one


def _says_release(text: str) -> bool:
    """Say whether a line makes the mail a press release: "For immediate release", "Notes to editors"."""
    low = text.strip(" :*_#-").lower()
    return len(text) < _MAX_NOTICE and (bool(_ANNOUNCES.match(text)) or low.startswith(_OF_RELEASES))


def _cut(told: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs; what stands below "ENDS", a sign-off or the notes to editors is none of the story."""
    made: list[Paragraph] = []
    below = False
    signed = next((at for at, one in enumerate(told[:_HEAD_PARAGRAPHS]) if byline_of(one.text) != one.text), 0)
    for at, one in enumerate(told):
        below = below or (at > 0 and _opens_notes(one.text, at))
        label = at < signed and len(one.text.split()) <= _MAX_LABEL_WORDS
        made.append(Paragraph(one.text, Role.BOILERPLATE) if below or label else one)
    return made


def _opens_notes(text: str, at: int) -> bool:
    if len(text) > 80:
        return False
    low = text.strip(" :*_#").lower()
    if _ENDS.fullmatch(text) or low in NOTES_BELOW:
        return True
    return at > 2 and (low.startswith(tuple(f"{one}:" for one in NOTES_BELOW)) or is_sign_off(text, last=True))
