"""Annotated text of LanguageTool's protocol: pieces in; the text to judge, and the way back to UTF-16 offsets, out."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final

from credcheck.app.service.drafts import UnusableRequest
from credcheck.text.span import Span

_BYTE_ORDER_MARK: Final = "\ufeff"
_DROPPED: Final = re.compile(rf"(\r\n?|{_BYTE_ORDER_MARK})")
_HINT: Final = 'send {"annotation": [{"text": "…"}, {"markup": "…", "interpretAs": "…"}]}'


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of what was sent, and what is judged in its place: itself, or for markup a stand-in."""

    sent: str
    judged: str


@dataclass(frozen=True)
class AnnotatedText:
    """What was sent, piece by piece."""

    pieces: tuple[Piece, ...]

    @cached_property
    def text(self) -> str:
        """The text that is judged."""
        return "".join(piece.judged for piece in self.pieces)

    @cached_property
    def _judged_starts(self) -> Sequence[int]:
        return [0, *accumulate(len(piece.judged) for piece in self.pieces)]

    @cached_property
    def _sent_starts(self) -> Sequence[int]:
        return [0, *accumulate(utf16_length(piece.sent) for piece in self.pieces)]

    def locate(self, span: Span) -> tuple[int, int]:
        """Return (offset, length) of a span of `text` in what was sent, markup counted, both in UTF-16 units."""
        start, end = self._sent_offset(span.start), self._sent_offset(span.end - 1, behind=True)
        return start, end - start

    def _sent_offset(self, at: int, *, behind: bool = False) -> int:
        """Return where a character of `text` begins, or ends, in what was sent; a stand-in is its whole markup."""
        number = min(bisect_right(self._judged_starts, at) - 1, len(self.pieces) - 1)
        piece, start = self.pieces[number], self._sent_starts[number]
        if piece.sent != piece.judged:
            return start + (utf16_length(piece.sent) if behind else 0)
        within = at - self._judged_starts[number] + behind
        return start + utf16_length(piece.sent[:within])


def plain_text(text: str) -> AnnotatedText:
    """Return a text without markup as pieces."""
    return AnnotatedText(tuple(_plain(text)))


def annotated_text(data: object) -> AnnotatedText:
    """Return the pieces of the protocol's `data`.

    Raises:
        UnusableRequest: it is no list of pieces of text and markup.
    """
    found = data.get("annotation") if isinstance(data, dict) else None
    if not isinstance(found, list):
        raise UnusableRequest("data: a list of annotations is expected", hint=_HINT)
    return AnnotatedText(tuple(piece for one in found for piece in _pieces(one)))


def utf16_length(text: str) -> int:
    """Return how many UTF-16 code units a text takes: two for a character beyond U+FFFF."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _pieces(one: object) -> Iterable[Piece]:
    if isinstance(one, dict) and isinstance(text := one.get("text"), str):
        return _plain(text)
    if isinstance(one, dict) and isinstance(markup := one.get("markup"), str):
        stand_in = one.get("interpretAs", "")
        if isinstance(stand_in, str):
            return [Piece(markup, "".join(piece.judged for piece in _plain(stand_in)))]
    raise UnusableRequest("data: a piece is neither text nor markup", hint=_HINT)


def _plain(text: str) -> Iterator[Piece]:
    """Yield the runs of a text. Readers make a line feed of a carriage return and drop a byte order mark: so does this.

    Half a surrogate pair, which JSON can carry and UTF-8 cannot, is judged as a replacement character.
    """
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    for run in _DROPPED.split(text):
        yield Piece(run, "\n" if run.startswith("\r") else "" if run == _BYTE_ORDER_MARK else run)
