"""Tokens: one sentence in, its words as parallel tuples out, each quotation drawn together into a single token.

A light stream and no parse: what a word can be is looked up in the tables of `english/`, and its neighbours decide.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from credcheck.extract.english.words import ABBREVIATIONS, KINDS, Kind
from credcheck.model.statements import Quote, Sentence

_TOKEN: Final = re.compile(
    r"[DRI]-[A-Z][\w.]*|(?:[A-Z]\.)+(?:[A-Z]\b)?|\$?\d[\d,.]*\d|\w+(?:['&@.-]\w+)*\.?|--+|\.\.\.|[^\w\s]"
)
QUOTE: Final = "<quote>"
"""The word of a token that is a whole quotation."""
_LONGEST_HEADLINE: Final = 30
"""Tokens: a longer line is no headline."""
_SMALL: Final = 2
_SMALL_KINDS: Final = Kind.PREPOSITION | Kind.DETERMINER | Kind.CONJUNCTION | Kind.SUBORDINATOR | Kind.AUXILIARY
"""Letters of words that headlines write small as well."""
_LONG: Final = 32
"""Characters between two spaces from which on they are not remembered: few are, and none comes again."""
_STOPS: Final = frozenset([".", "!", "?", ":", ";", "(", ")", "[", "]", "-", "--", ",", "...", "/"])


def _cut(chunk: str) -> Sequence[tuple[str, int, int, str, int, bool]]:
    """Return the tokens of what stands between two spaces: written, start, end, word, kinds, whether a name."""
    cut: list[tuple[str, int, int, str, int, bool]] = []
    for match in _TOKEN.finditer(chunk):
        raw, (start, end) = match.group(), match.span()
        word = raw.lower()
        stops = raw[-1] == "." and len(raw) > 1 and word not in ABBREVIATIONS and not (len(raw) == 2 or "." in raw[:-1])
        if stops:
            raw, word, end = raw[:-1], word[:-1], end - 1
        kind = KINDS.get(word, Kind.NONE)
        cut.append(
            (raw, start, end, word, kind, raw[0].isupper() and (not kind or (end - start > 1 and kind == Kind.TIME)))
        )
        if stops:
            cut.append((".", end, end + 1, ".", Kind.NONE, False))
    return cut


_tokens: Final = lru_cache(maxsize=1 << 15)(_cut)


class Line:
    """The tokens of one sentence. Index `i` of each list speaks of the same token; offsets are into the article."""

    __slots__ = ("closes", "ends", "kinds", "names", "quotes", "raw", "sentence", "starts", "titled", "words")

    def __init__(self, text: str, sentence: Sentence, quotes: Sequence[Quote], end: int) -> None:
        self.sentence = sentence
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.raw: list[str] = []
        self.words: list[str] = []
        self.kinds: list[int] = []
        self.names: list[bool] = []
        self.quotes: dict[int, Quote] = {}
        self.closes: dict[int, str] = {}
        at = sentence.span.start
        for quote in quotes:
            if quote.span.start > at:
                self._read(text, at, quote.span.start)
            self._add_quote(text, quote, max(at, quote.span.start), min(end, quote.span.end))
            at = quote.span.end
        if at < end:
            self._read(text, at, end)
        self.titled = self._is_titled()
        """Written in capitals like a headline: a capital says nothing of its words."""

    def _is_titled(self) -> bool:
        """Say whether fewer than one token in eight is a word of weight written small."""
        size = len(self.raw)
        if size > _LONGEST_HEADLINE:
            return size > _LONGEST_HEADLINE * 8
        small = 0
        for raw, kind in zip(self.raw, self.kinds, strict=True):
            if len(raw) > _SMALL and raw[0].islower() and not kind & _SMALL_KINDS:
                small += 8
                if small >= size:
                    return False
        return small < size

    def __len__(self) -> int:
        return len(self.words)

    def _add_quote(self, text: str, quote: Quote, start: int, end: int) -> None:
        self.quotes[len(self.words)] = quote
        self.closes[len(self.words)] = text[start:end].rstrip("\"'”’»“`")[-1:]
        self.starts.append(start)
        self.ends.append(end)
        self.raw.append(QUOTE)
        self.words.append(QUOTE)
        self.kinds.append(Kind.NONE)
        self.names.append(False)

    def _read(self, text: str, start: int, end: int) -> None:
        starts, ends, raws, words, kinds, names = self.starts, self.ends, self.raw, self.words, self.kinds, self.names
        at = start
        for chunk in text[start:end].split():
            at = text.index(chunk, at)  # nothing but space stands between two chunks
            for raw, begin, finish, word, kind, name in _tokens(chunk) if len(chunk) < _LONG else _cut(chunk):
                starts.append(at + begin)
                ends.append(at + finish)
                raws.append(raw)
                words.append(word)
                kinds.append(kind)
                names.append(name)
            at += len(chunk)

    def is_stop(self, index: int) -> bool:
        """Say whether a token is punctuation that ends a phrase; the edges of the sentence do too."""
        return not 0 <= index < len(self.words) or self.words[index] in _STOPS
