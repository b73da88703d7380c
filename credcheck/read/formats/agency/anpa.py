"""Read wire copy with control characters: ANPA 1312 (American agencies) and IPTC 7901 (European ones).

Both frame a story in SOH, STX and ETX. ANPA marks its head lines with "^" and "<"; in IPTC 7901 the lines behind STX
are the head, the last of them the headline.
"""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from credcheck.lexicon.english.calendar import MONTHS_CUT
from credcheck.model.article import ArticleRole, Handling, Role
from credcheck.read.decode import decode
from credcheck.read.items.contents import Contents
from credcheck.read.items.item import Found, Item, Paragraph, clean, make_contents
from credcheck.read.items.lines import byline_of, dateline_agency
from credcheck.read.items.markup import paragraphs_of_text

_STX, _ETX = 2, 3
_CONTROLS: Final = bytes(code for code in range(32) if code not in b"\t\n\r") + b"\x7f"
_BLANKED: Final = bytes.maketrans(_CONTROLS, b" " * len(_CONTROLS))
_HEAD_LINE: Final = re.compile(r"^[ \t]*\^(.*?)[<=]?[ \t]*$", re.MULTILINE)
_STAMP: Final = re.compile(r"\b[A-Z]{2,4}-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) \d{4}(?:GMT|E[DS]T|Z)?")
_SERVICE_DAY: Final = re.compile(r"(?<!\d)(?P<month>\d\d)-(?P<day>\d\d)(?:-(?P<year>\d\d))? \d{4}(?!\d)")
_FILED: Final = re.compile(
    rf"\b(?P<day>\d\d)\d{{4}} (?:GMT|UTC|CES?T) (?P<month>{'|'.join(MONTHS_CUT)})[a-z]* (?P<year>\d\d(?:\d\d)?)\b",
    re.IGNORECASE,
)
_NO_HEADLINE: Final = re.compile(
    r"(?:AP|AFP|UPI|EPA|Reuters)?\s?(?:Photos?|Graphics?|Video|Audio)\b|Eds?\b|Editors?\b|With\b.{0,40}Photo"
    r"|(?:1st|2nd|3rd|\d+th) (?:Ld|Lead|Add)|(?:BC|AM|PM)-|Associated Press$|AP .{0,30}Writer|For use\b|Embargo|HOLD",
    re.IGNORECASE,
)
_NOTES: Final = re.compile(r"Eds?(?:itors)?\b:?|Editors?\b|Embargo|HOLD FOR|For use\b", re.IGNORECASE)
_LABELS: Final = re.compile(
    r"(?:URGENT|EXTRA|FLASH|REFILE|REPEAT(?:ING)?|CORRECTION|CORRECTED|ROUNDUP|FEATURE|NEWS ?FEATURE|PROFILE|PREVIEW"
    r"|BACKGROUND|ANALYSIS|(?:1ST|2ND|3RD|\d+TH) (?:LEAD|ADD|UPDATE|NEWS ?LEAD)|LEAD|UPDATE|SUMMARY)\b[\s:]*",
    re.IGNORECASE,
)
_BELOW: Final = re.compile(r"^#.*NOTEBOOK|^# |^## ", re.MULTILINE)
_OTHER_MARKS: Final = (("``", "“"), ("''", "”"))
_MAX_HEAD: Final = 220


def read_anpa(raw: bytes, path: str) -> Contents:
    """Return the story of a wire file; raises `UnreadableArticle` where no text is in it."""
    head_end, body_start, body_end = _frame(raw)
    decoded = decode(raw.translate(_BLANKED), path, declared="cp1252")
    service = _shown(raw[:head_end])
    text = _shown(raw[body_start:body_end])
    after = _shown(raw[body_end:])
    caret = len(_HEAD_LINE.findall(text[:2000])) > 0
    item = _anpa_item(text) if caret else _iptc_item(service, text)
    published = item.published or _day(_STAMP, text, after) or _day(_FILED, after, text) or _day(_SERVICE_DAY, service)
    item.published = published
    return make_contents(Found([item]), path, decoded.text, decoded.notes)


def _frame(raw: bytes) -> tuple[int, int, int]:
    """Return (end of the service line, start of the text, end of the text)."""
    stx = raw.find(bytes([_STX]))
    etx = raw.find(bytes([_ETX]), stx + 1)
    return stx, stx + 1, etx if etx > 0 else len(raw)


def _shown(raw: bytes) -> str:
    text = raw.translate(_BLANKED)
    try:
        shown = text.decode("utf-8")
    except UnicodeDecodeError:
        shown = text.decode("cp1252", "replace")
    return shown.replace("\r\n", "\n").replace("\r", "\n")


def _anpa_item(text: str) -> Item:
    """Return the story below the head lines with "^": the first is the slug, the next that is no note the headline."""
    heads, body_from = list[str](), 0
    for found in _HEAD_LINE.finditer(text):
        if text[body_from : found.start()].strip() and heads:
            break
        heads.append(found[1].strip())
        body_from = found.end()
    slug = heads[0] if heads else ""
    byline = next((byline_of(one) for one in heads[1:] if re.match(r"by\b", one, re.IGNORECASE)), None)
    titles = [one for one in heads[1:] if not _NO_HEADLINE.match(one) and not re.match(r"by\b", one, re.IGNORECASE)]
    body = [one for one in paragraphs_of_text(_without_tail(text[body_from:])) if one.text != "^"]
    title = clean(titles[0]) if titles and len(titles[0]) <= _MAX_HEAD else None
    name = re.sub(r",\s?\d+$", "", slug)
    return Item(
        [replace(one, text=_quoted(one.text)) for one in body],
        title=_quoted(title) if title else clean(name.rpartition("--")[2] or name),
        byline=byline,
        outlet=dateline_agency(body) or _agency(text),
        role=ArticleRole.WIRE,
        handling=Handling(
            slug=clean(slug) or "",
            editor_note=" ".join(one for one in heads if _NOTES.match(one)),
            dateline=_place(body),
        ),
    )


def _without_tail(text: str) -> str:
    """Return the text up to the closing "^" line, its table rows' "<" taken off and dividers with their credit."""
    found = re.search(r"^[ \t]*\^", text, re.MULTILINE)
    text = text[: found.start()] if found else text
    text = re.sub(r"[ \t]*<[ \t]*$", "", text, flags=re.MULTILINE)
    parts = re.split(r"^[ \t]*_{3,}[ \t]*$", text, flags=re.MULTILINE)
    if len(parts) > 1 and len(parts[-1].split()) < 60:
        parts.pop()
    return "\n\n".join(parts)


def _agency(text: str) -> str | None:
    found = _STAMP.search(text)
    return (
        "AP" if found and found[0].startswith("AP-") else "AP" if "^AP " in text or "Associated Press" in text else None
    )


def _iptc_item(service: str, text: str) -> Item:
    """Return the story whose head lines end in " =" or in a blank line, its notebook and sign-off left out."""
    head, _, rest = text.partition("=\n")
    if not rest or len(head) > 4 * _MAX_HEAD:
        head, _, rest = text.strip().partition("\n\n")
    lines = [one.strip() for one in head.strip().split("\n") if one.strip()]
    byline = next((byline_of(one) for one in lines[1:] if re.match(r"(?:by|von)\b", one, re.IGNORECASE)), None)
    titles = [one for one in lines if not _LABELS.fullmatch(one) and not re.match(r"(?:by|von)\b", one, re.IGNORECASE)]
    found = _BELOW.search(rest)
    body = paragraphs_of_text(rest[: found.start()] if found else rest)
    slug = [one.strip() for one in service.strip().split("\n")[1:] if one.strip()]
    return Item(
        body,
        title=clean(" ".join(titles)) if titles else None,
        byline=byline,
        outlet=dateline_agency(body) or _sender(service),
        role=ArticleRole.WIRE,
        handling=Handling(
            slug=clean(slug[-1].rstrip("/")) or "" if slug else "",
            dateline=_place(body),
            editor_note=" ".join(one.rstrip() for one in lines if _LABELS.fullmatch(one)),
            version=next((one for one in lines if re.match(r"(?:\d+(?:ST|ND|RD|TH)) LEAD", one, re.IGNORECASE)), ""),
        ),
    )


def _sender(service: str) -> str | None:
    found = re.search(
        r"\b(dpa|afp|ap|apa|ansa|efe|rtr|reuters|tass|kna|epd|sda|belga|anp|ntb|ritzau)\b", service, re.IGNORECASE
    )
    return found[1] if found else None


def _place(body: list[Paragraph]) -> str:
    first = next((one.text for one in body if one.role is Role.BODY), "")
    found = re.match(r"([A-ZÀ-Þ][^()\n]{1,60}?) \(", first)
    return found[1] if found else ""


def _quoted(text: str) -> str:
    """Return the text with the typewriter's quotation marks as they are printed; its dash, "_", stays."""
    for typed, printed in _OTHER_MARKS:
        text = text.replace(typed, printed)
    return text


def _day(pattern: "re.Pattern[str]", *texts: str) -> date | None:
    for text in texts:
        if found := pattern.search(text):
            said = found.groupdict()
            month = said["month"]
            number = int(month) if month.isdigit() else MONTHS_CUT.index(month[:3].lower()) + 1
            if not said.get("year"):
                return None
            year = int(said["year"])
            try:
                return date(year if year > 99 else 2000 + year if year < 70 else 1900 + year, number, int(said["day"]))
            except ValueError:
                continue
    return None
