"""Tell what a file is by what it begins with: magic bytes, the root element, the first lines. Never by its name."""

import re
import zlib
from typing import Final

LOOKED_AT: Final = 65_536
"""Bytes of a file that are looked at: JSON names its keys in any order, a long body may stand before the others."""
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_PROLOGUE: Final = re.compile(
    r"\s*(?:<\?[^>]{0,2000}\?>|<!--.{0,4000}?-->|<!DOCTYPE[^\[>]{0,1000}(?:\[.*?\])?\s*>)", re.DOTALL | re.IGNORECASE
)
_ROOT: Final = re.compile(r"\s*<(?:[\w.-]{1,40}:)?(?P<name>[A-Za-z][\w.-]{0,40})(?P<rest>[^>]{0,4000})")
_HEADER: Final = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9-]{1,40}):(?=[ \t]|$)[^\n]*(?:\n[ \t][^\n]*)*(?:\n|$)")
_OF_MAIL: Final = frozenset(
    "received return-path delivered-to message-id mime-version x-received dkim-signature x-mailer".split()
)
_OF_PASTED_MAIL: Final = frozenset({"from", "to", "subject", "date", "sent"})
_ADDRESS: Final = re.compile(r"^(?:from|to):.*@", re.IGNORECASE | re.MULTILINE)
_JSON_ADDRESS: Final = re.compile(r'"(?:uri|guid|altids)"\s*:')
_JSON_STORY: Final = re.compile(
    r'"(?:headlines?|body_text|body_html|body_xhtml|bodies|versioncreated|versionCreated|description_text|renditions)"\s*:'
)
_GHOST: Final = re.compile(r'\s*\{\s*(?:"db"\s*:\s*\[|"meta"\s*:\s*\{[^}]{0,200}\}\s*,\s*"data"\s*:\s*\{)')
_ANS: Final = re.compile(r'"content_elements"\s*:\s*\[|"type"\s*:\s*"story"[^\0]{0,2000}"version"\s*:\s*"0\.')
_JSON_TEXT: Final = re.compile(
    r'"(?:text|body|content|article|article_text|body_text|full_text|maintext|story|body_html|html)"\s*:\s*"',
    re.IGNORECASE,
)
_TEXT_COLUMNS: Final = frozenset(
    {"text", "body", "content", "article", "article_text", "body_text", "full_text", "maintext", "story", "body_html"}
)
_MAX_COLUMNS: Final = 2000
_G2: Final = frozenset(
    {"newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"}
)


class Head:
    """The beginning of a file, and what was found out about it."""

    def __init__(self, raw: bytes) -> None:
        self._whole = raw
        self.raw = raw[:LOOKED_AT]
        self.text = _decoded(self.raw)
        self.root, self.attributes = _root(self.text)
        self.is_json = self.text.lstrip()[:1] in ("{", "[") and self.text.lstrip()[1:2] != ""

    def in_whole(self, mark: bytes) -> bool:
        """Say whether the bytes stand anywhere in what there is of the file: a zip lists its parts at its end."""
        return mark in self._whole


def is_newsml_g2(head: Head) -> bool:
    """Say whether the root is one of NewsML-G2's."""
    return head.root in _G2


def is_newsml_1(head: Head) -> bool:
    """Say whether the root is NewsML's, of version 1."""
    return head.root == "NewsML"


def is_nitf(head: Head) -> bool:
    """Say whether the root is NITF's."""
    return head.root == "nitf"


def is_ninjs(head: Head) -> bool:
    """Say whether JSON names what an item of news has: an address, and a headline, a body or a version."""
    return head.is_json and bool(_JSON_ADDRESS.search(head.text)) and bool(_JSON_STORY.search(head.text))


def is_wire(head: Head) -> bool:
    """Say whether the file is framed as wire copy (ANPA 1312, IPTC 7901): SOH near its start, STX behind it."""
    start = head.raw.find(b"\x01", 0, 200)
    return start >= 0 and head.raw.find(b"\x02", start, 1200) > start and b"\0" not in head.raw


def is_mail(head: Head) -> bool:
    """Say whether the file begins with the headers of an e-mail, as a server wrote them or as somebody pasted them."""
    text = head.text.lstrip()[:8000].replace("\r\n", "\n")
    names, at = set[str](), 0
    while found := _HEADER.match(text, at):
        names.add(found["name"].lower())
        at = found.end()
    if names & _OF_MAIL and len(names) > 1:
        return True
    return len(names & _OF_PASTED_MAIL) >= 3 and "from" in names and bool(_ADDRESS.search(text[:at]))


def _decoded(raw: bytes) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    return raw.decode("utf-8", "replace")


def _root(text: str) -> tuple[str, str]:
    """Return (name of the root element without its prefix, its attributes); ("", "") where the text is no XML."""
    if not text.lstrip().startswith("<"):
        return "", ""
    at = 0
    while found := _PROLOGUE.match(text, at):
        at = found.end()
    root = _ROOT.match(text, at)
    return (root["name"], root["rest"]) if root else ("", "")


def is_rbnews(head: Head) -> bool:
    """Say whether the root is that of Ritzau's own XML."""
    return head.root == "RBNews"


def is_wenn(head: Head) -> bool:
    """Say whether a feed carries WENN's own elements, which hold its stories."""
    return head.root == "feed" and "wenn_cm" in head.attributes


def is_wordpress(head: Head) -> bool:
    """Say whether the root is a feed in the namespace of WordPress exports."""
    return head.root == "rss" and "wordpress.org/export/" in head.attributes


def is_feed(head: Head) -> bool:
    """Say whether the root is that of RSS or Atom."""
    if head.root == "RDF":
        return "purl.org/rss/" in head.attributes
    return head.root == "rss" or (head.root == "feed" and "Atom" in head.attributes)


def is_ghost(head: Head) -> bool:
    """Say whether JSON begins as an export of Ghost does."""
    return head.is_json and bool(_GHOST.match(head.text))


def is_ans(head: Head) -> bool:
    """Say whether JSON has what a story of Arc's ANS has."""
    return head.is_json and head.text.lstrip().startswith("{") and bool(_ANS.search(head.text))


def is_jsonl(head: Head) -> bool:
    """Say whether the first line is a whole JSON object with a text, and another object follows or nothing does."""
    line, _, rest = head.text.lstrip("\ufeff").lstrip().partition("\n")
    if not (line.startswith("{") and line.rstrip().endswith("}")) or not _JSON_TEXT.search(line):
        return False
    return not rest.strip() or rest.lstrip().startswith("{")


def is_csv(head: Head) -> bool:
    """Say whether the first line names columns, one of them a text and one a title, source or date."""
    line = head.text.lstrip("\ufeff").partition("\n")[0]
    if len(line) > _MAX_COLUMNS or line.count(",") + line.count(";") + line.count("\t") < 1:
        return False
    names = {one.strip(' "\r').lower() for one in re.split(r"[,;\t]", line)}
    return bool(names & _TEXT_COLUMNS) and len(names) > 1 and all(len(one) < 40 for one in names)


def is_rtf(head: Head) -> bool:
    """Say whether the file begins as RTF."""
    return head.raw.startswith(b"{\\rtf")


def is_docx(head: Head) -> bool:
    """Say whether it is a zip with the parts of a Word document."""
    return head.raw.startswith(b"PK\x03\x04") and head.in_whole(b"word/document.xml")


def is_odt(head: Head) -> bool:
    """Say whether it is a zip whose first part says that it is an OpenDocument text."""
    return head.raw.startswith(b"PK\x03\x04") and b"mimetypeapplication/vnd.oasis.opendocument.text" in head.raw[:200]


def is_warc(head: Head) -> bool:
    """Say whether it is a WARC, as it is or compressed."""
    if head.raw.startswith(b"WARC/"):
        return True
    if not head.raw.startswith(b"\x1f\x8b"):
        return False
    try:
        return zlib.decompressobj(wbits=31).decompress(head.raw, 16).startswith(b"WARC/")
    except zlib.error:
        return False


def is_pdf(head: Head) -> bool:
    """Say whether it is a PDF."""
    return b"%PDF-" in head.raw[:1024]
