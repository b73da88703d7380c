"""Tokens: one sentence in, its words as parallel tuples out, each quotation drawn together into a single token.

A light stream and no parse: what a word can be is looked up in the tables of `english/`, and its neighbours decide.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from credcheck.extract.english.verbs import VERBS
from credcheck.extract.english.words import ABBREVIATIONS, KINDS, Kind
from credcheck.model.article import Span
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
_REMEMBERED: Final = 1 << 15
STOPS: Final = frozenset([".", "!", "?", ":", ";", "(", ")", "[", "]", "-", "--", "—", ",", "...", "/"])
_SPACED_DASHES: Final = frozenset(("-", "--"))
"""What stands for a dash between two spaces."""


class Token(NamedTuple):
    """One word or mark, as far as it can be told without its neighbours."""

    raw: str
    """As written, with straight apostrophes."""
    word: str
    """In lower case."""
    kind: int
    name: bool
    """Written with a capital, and no word of the closed classes."""
    weighty: bool
    """Written small although headlines write such words with a capital."""
    reports: bool
    """A form of a verb that may report something."""


Chunk = tuple[tuple[Token, ...], tuple[int, ...]]
"""What stands between two spaces: its tokens, and how far from each to the start of the next, one space included."""


def _cut(chunk: str) -> Chunk:
    if chunk in _SPACED_DASHES:
        return (_token(chunk)._replace(word="—"),), (len(chunk) + 1,)
    raws: list[tuple[str, int]] = []
    for match in _TOKEN.finditer(chunk):
        raw, start = match.group(), match.start()
        if raw[-1] == "." and len(raw) > 2 and "." not in raw[:-1] and raw.lower() not in ABBREVIATIONS:
            raws += [(raw[:-1], start), (".", match.end() - 1)]
        else:
            raws.append((raw, start))
    starts = [*(start for _, start in raws), len(chunk) + 1]
    return tuple(_token(raw) for raw, _ in raws), tuple(after - start for start, after in pairwise(starts))


def _token(raw: str) -> Token:
    word = raw.lower()
    kind = KINDS.get(word, Kind.NONE)
    name = raw[0].isupper() and (not kind or (len(raw) > 1 and kind == Kind.TIME))
    weighty = len(raw) > _SMALL and raw[0].islower() and not kind & _SMALL_KINDS
    return Token(raw, word, kind, name, weighty, word in VERBS)


class _Chunks(dict[str, Chunk]):
    """The tokens of every chunk met so far: most words of an article come again. Bounded."""

    def __missing__(self, chunk: str) -> Chunk:
        cut = _cut(chunk)
        if len(chunk) < _LONG:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[chunk] = cut
        return cut


def _starts(text: str, at: int, chunks: Sequence[str]) -> Iterator[int]:
    """Yield where each token starts, chunks that any space may part looked for one by one."""
    for chunk in chunks:
        at = text.index(chunk, at)
        for step in _CHUNKS[chunk][1]:
            yield at
            at += step


_CHUNKS: Final = _Chunks()
_QUOTED: Final = Token(QUOTE, QUOTE, Kind.NONE, name=False, weighty=False, reports=False)


class Line:
    """The tokens of one sentence. Index `i` of each list speaks of the same token; offsets are into the article."""

    __slots__ = (
        *("_end", "closes", "kinds", "names", "quotes", "raw", "reports", "sentence"),
        *("size", "starts", "titled", "vocabulary", "words"),
    )
    raw: list[str]
    words: list[str]
    kinds: list[int]
    names: list[bool]
    reports: list[bool]

    def __init__(self, text: str, sentence: Sentence, quotes: Sequence[Quote], end: int) -> None:
        self.sentence = sentence
        self._end = end
        self.starts: list[int] = []
        self.quotes: dict[int, Quote] = {}
        self.closes: dict[int, str] = {}
        tokens: list[Token] = []
        at = sentence.span.start
        for quote in quotes:
            self._read(tokens, text, at, quote.span.start)
            self._add_quote(tokens, text, quote, max(at, quote.span.start), min(end, quote.span.end))
            at = quote.span.end
        self._read(tokens, text, at, end)
        columns = zip(*tokens, strict=True) if tokens else ((),) * len(Token._fields)
        self.raw, self.words, self.kinds, self.names, weighty, self.reports = map(list, columns)
        self.size = len(tokens)
        """How many tokens it has."""
        self.vocabulary = frozenset(self.words)
        self.titled = self._is_titled(weighty)
        """Written in capitals like a headline: a capital says nothing of its words."""

    def _is_titled(self, weighty: Sequence[bool]) -> bool:
        """Say whether fewer than one token in eight is a word of weight written small."""
        size = len(weighty)
        if size > _LONGEST_HEADLINE:
            return size > _LONGEST_HEADLINE * 8
        return sum(weighty) * 8 < size

    def __len__(self) -> int:
        return self.size

    def _add_quote(self, tokens: list[Token], text: str, quote: Quote, start: int, end: int) -> None:
        self.quotes[len(tokens)] = quote
        self.closes[len(tokens)] = text[start:end].rstrip("\"'”’»“`")[-1:]
        self.starts.append(start)
        tokens.append(_QUOTED)

    def _read(self, tokens: list[Token], text: str, start: int, end: int) -> None:
        """Add the tokens of a piece of text: their places follow from their sizes where one space parts its chunks."""
        piece = text[start:end].rstrip()
        chunks = piece.split()
        if not chunks:
            return
        steps: list[int] = []
        for chunk in chunks:
            cut, sizes = _CHUNKS[chunk]
            tokens += cut
            steps += sizes
        starts = list(accumulate(steps, initial=text.index(chunks[0], start)))
        if starts.pop() != start + len(piece) + 1:
            starts = list(_starts(text, start, chunks))
        self.starts += starts

    def end(self, index: int) -> int:
        """Return where a token ends; of a quotation that runs on behind the sentence, where the sentence does."""
        quote = self.quotes.get(index)
        return min(quote.span.end, self._end) if quote else self.starts[index] + len(self.raw[index])

    def span(self, first: int, last: int) -> Span:
        """Return the stretch of the article from one token to the one before another."""
        return Span(self.starts[first], self.end(last - 1))

    def is_stop(self, index: int) -> bool:
        """Say whether a token is punctuation that ends a phrase; the edges of the sentence do too."""
        try:
            return index < 0 or self.words[index] in STOPS
        except IndexError:
            return True
