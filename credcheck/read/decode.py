"""Decode: the bytes of a file in, its characters out, with a note where the encoding had to be guessed.

Never opens a file. Line ends become line feeds and a byte order mark goes; nothing else changes.
"""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from credcheck.model.errors import UnreadableArticle

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS: Final = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a") + b"\x7f"
_MAX_CONTROL_SHARE: Final = 0.01
_LOOK_ALIKES: Final = ("cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "iso8859", "latin")
_MARKS_OF_PUNCTUATION: Final = frozenset(b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa9\xae\xb0")
"""Bytes of Windows-1252 that no word is spelled with; where there are no others, a detector has nothing to weigh."""
_SIGN_IN_WORD: Final = re.compile(
    "(?<=[^\\W\\d_])[\ufffd¹²³¿¡ºª¼½¾£¥¤¦§¨©¬®¯±´µ¶¸×÷˛˘ˇ](?=[^\\W\\d_])|[£¿¹][a-zà-ÿ]*[³¹¿Ÿ]"
)
_HINT: Final = "save it as UTF-8 text"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file, and what had to be guessed."""

    text: str
    """Line ends are line feeds; offsets into the file, in `SourceMap` and `Fix`, count in this text."""
    notes: tuple[str, ...] = ()


def decode(raw: bytes, path: str, *, declared: str | None = None) -> Decoded:
    """Return the text of a file: by its byte order mark, as UTF-8, as it declares itself, then as detected.

    Raises:
        UnreadableArticle: it is empty, it is no text, or no encoding fits.
    """
    if not raw.strip():
        raise UnreadableArticle(f"{path}: the file is empty", hint="write the article, or leave the file out")
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return Decoded(_strictly(raw[len(mark) :], encoding, path))
    _refuse_binary(raw, path)
    try:
        return Decoded(_one_line_end(raw.decode("utf-8")))
    except UnicodeDecodeError:
        return _as_declared(raw, declared) or _as_detected(raw, path)


def _strictly(raw: bytes, encoding: str, path: str) -> str:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableArticle(
            f"{path}: its byte order mark says {encoding}, its bytes are not (byte {error.start})", hint=_HINT
        ) from None
    if not text.strip():
        raise UnreadableArticle(f"{path}: the file is empty", hint="write the article, or leave the file out")
    return _one_line_end(text)


def _refuse_binary(raw: bytes, path: str) -> None:
    controls = len(raw) - len(raw.translate(None, _CONTROLS))
    if controls and (b"\0" in raw or controls > len(raw) * _MAX_CONTROL_SHARE):
        kind = "it holds NUL bytes" if b"\0" in raw else f"{controls} of its {len(raw)} bytes are control characters"
        raise UnreadableArticle(f"{path}: no text: {kind}", hint=_HINT)


def _as_declared(raw: bytes, declared: str | None) -> Decoded | None:
    if declared is None:
        return None
    try:
        return Decoded(_one_line_end(raw.decode(declared)))
    except (LookupError, UnicodeError):
        return None


def _as_detected(raw: bytes, path: str) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:200_000]).best()
    encoding = _western(raw, best.encoding if best else None)
    try:
        text = raw.decode(encoding or "ascii")
    except UnicodeDecodeError:
        raise UnreadableArticle(f"{path}: no text: it is not UTF-8 and no other encoding fits", hint=_HINT) from None
    return Decoded(_one_line_end(text), (f"The file is not UTF-8; it was read as {encoding}, which is a guess.",))


def _western(raw: bytes, guess: str | None) -> str | None:
    """Return Windows-1252 or Windows-1250 for a guess among their look-alikes, else the guess.

    Detectors weigh letters, and the same bytes are letters in both: "naïve" and "naďve". In the wrong one of the two,
    signs stand inside words ("powiedzia³"); where neither shows any, Western Europe is the likelier.
    """
    marks_alone = {byte for byte in raw if byte >= 0x80} <= _MARKS_OF_PUNCTUATION
    if not marks_alone and (guess is None or not guess.startswith(_LOOK_ALIKES)):
        return guess
    return min(("cp1252", "cp1250"), key=lambda encoding: _signs_in_words(raw, encoding))


def _signs_in_words(raw: bytes, encoding: str) -> int:
    return len(_SIGN_IN_WORD.findall(raw[:200_000].decode(encoding, errors="replace")))


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
