"""Escapes: article text is hostile, so it reaches a terminal, a page or a log only through one of these.

Text in, text out, one function a format. Nothing is dropped: what cannot be shown as it is becomes visible.
"""

import re
from typing import Final

# Control characters, C1, invisible and bidi characters, line and paragraph separators, tags, lone surrogates.
_ALIVE: Final = (
    "\x00-\x1f\x7f-\x9f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\ud800-\udfff\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
# A joiner is spelling in Persian or Hindi and in emoji; beside a plain ASCII letter it is a trick.
_STRAY_JOINER: Final = r"(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])"
_NOT_SHOWN: Final = re.compile(f"[{_ALIVE}]|{_STRAY_JOINER}")
_NOT_IN_JSON: Final = re.compile(f"[{_ALIVE[3:]}\u200c\u200d]|(?<=#)#(?=[A-Za-z.-]{{0,40}}\\[)")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACE: Final = re.compile(r"[ \t\r\n\u00a0]+")
_COMMAND: Final = re.compile(r"(?<=:)(?=:)|(?<=##)(?=[A-Za-z.-]{0,40}\[)|(?:(?<=section_start)|(?<=section_end))(?=:)")
"""Where a build log would read a command: of GitHub (`::`), of Azure and TeamCity (`##vso[`, `##teamcity[`, `##[`), and
of GitLab's sections. A word may come to stand at the start of a line, so that they are broken anywhere."""
_MARKDOWN: Final = re.compile(r"[\\`*_\[\]<>|~$]|^[-+=#:]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
_REFERENCE: Final = re.compile(r"(?i)(?<=http)(?=s?:)|(?<=www)(?=\.)|(?<=\w)(?=@)|(?<=[@#!$~%])(?=\w)")
_FORMULA: Final = re.compile("[=+\\-@＝＋－＠]")
_XML: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


def squeeze(text: str) -> str:
    """Return the text with each run of spaces, tabs and line ends as one space."""
    return _SPACE.sub(" ", text)


def one_line(text: str) -> str:
    """Return the text squeezed and without spaces around it: a sentence as it is quoted."""
    return squeeze(text).strip()


def escape_terminal(text: str) -> str:
    r"""Return the text as a terminal may have it: whatever moves, hides or reorders characters is shown instead.

    An escape becomes ␛, a line feed ␊, a bidi override \u202e. The result has one line. Build logs obey lines that
    begin with `::` or `section_start:`, or hold `##vso[`: those get a space between.
    """
    return _COMMAND.sub(" ", _NOT_SHOWN.sub(_visible, text))


def _visible(found: re.Match[str]) -> str:
    """Return a control picture for a C0 control, an escape sequence of Python for the rest."""
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def escape_json(document: str) -> str:
    r"""Return finished JSON with every character that is alive in a terminal as a \u escape; it parses to the same.

    Lone surrogates become escapes too, so that the document can be encoded.
    """
    return _NOT_IN_JSON.sub(_json_escape, document)


def _json_escape(found: re.Match[str]) -> str:
    r"""Return the character as one \u escape, or as two above the basic plane."""
    code = ord(found[0])
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def escape_xml(text: str) -> str:
    """Return the text for XML 1.0, in content and in quoted attributes; what XML cannot hold is shown."""
    return escape_terminal_keeping_lines(_NOT_IN_XML.sub(_visible, text)).translate(_XML)


def escape_terminal_keeping_lines(text: str) -> str:
    """Escape each line as `escape_terminal` does; line feeds and tabs stay."""
    return "\n".join("\t".join(map(escape_terminal, line.split("\t"))) for line in text.split("\n"))


def escape_annotation(text: str) -> str:
    """Return the message of a GitHub workflow command: no character of it can end the line or begin a command."""
    lines = escape_terminal_keeping_lines(text.replace("\r\n", "\n"))
    return lines.replace("%", "%25").replace("\n", "%0A")


def escape_annotation_property(text: str) -> str:
    """Return a property of a GitHub workflow command, such as a file name."""
    shown = escape_terminal(text).replace("%", "%25")
    return shown.replace(":", "%3A").replace(",", "%2C")


def escape_markdown(text: str) -> str:
    """Return the text as plain words for Markdown on a forge: no markup, no HTML, no mention, no link, no table cell.

    The result has one line.
    """
    shown = escape_terminal(one_line(text)).replace("&", "&amp;")
    broken = _MARKDOWN.sub(_markdown_escape, _REFERENCE.sub("\0", shown))
    return broken.replace("\0", "&#8203;")


def _markdown_escape(found: re.Match[str]) -> str:
    """Return an entity for angle brackets and pipes, a backslash before the rest."""
    return {"<": "&lt;", ">": "&gt;", "|": "&#124;"}.get(found[0], f"\\{found[0]}")


def escape_csv(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: one that begins like one gets an apostrophe in front.

    The csv module does the quoting; control characters are shown, line ends become spaces.
    """
    shown = escape_terminal(one_line(text))
    return f"'{shown}" if _FORMULA.match(shown) else shown
