"""Tokens: one sentence in, its words as parallel tuples out, each quotation drawn together into a single token.

A light stream and no parse: what a word can be is looked up in the tables of `english/`, and its neighbours decide.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, compress
from operator import itemgetter
from typing import Any, Final, NamedTuple

from credcheck.extract.sentences.word_shapes import STOPS, shape_of
from credcheck.lexicon.english.closed_classes import ABBREVIATIONS, KINDS, Kind
from credcheck.lexicon.english.impersonal import CUE_WORDS
from credcheck.lexicon.english.reporting_verbs import VERBS
from credcheck.model.statements import Quote, Sentence
from credcheck.text.span import Span

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
_SMALL_NAMES: Final = frozenset(("Long", "Will"))
"""Surnames and first names that are small words too."""
_SPACED_DASHES: Final = frozenset(("-", "--"))
"""What stands for a dash between two spaces."""


class Token(NamedTuple):
    """One word or mark, as far as it can be told without its neighbours."""

    raw: str
    """As written, with straight apostrophes; a short quotation with its marks."""
    word: str
    """In lower case."""
    kind: int
    name: bool
    """Written with a capital, and no word of the closed classes."""
    weighty: bool
    """Written small although headlines write such words with a capital."""
    reports: bool
    """A form of a verb that may report something."""
    cues: bool
    """A word that may report something without a verb."""
    shape: int
    step: int = 0
    """Characters to the start of the next token, one space between included."""


def _cut(chunk: str) -> tuple[Token, ...]:
    """Return the tokens of what stands between two spaces."""
    if chunk.isalpha():
        return (_token(chunk, len(chunk) + 1),)
    mark = _MARKS.get(chunk[-1])
    if mark is not None and chunk[:-1].isalpha() and chunk.lower() not in ABBREVIATIONS and len(chunk) > _SMALL:
        return _token(chunk[:-1], len(chunk) - 1), mark
    if chunk in _SPACED_DASHES:
        return (_token(chunk, len(chunk) + 1)._replace(word="—"),)
    raws: list[tuple[str, int]] = []
    for match in _TOKEN.finditer(chunk):
        raw, start = match.group(), match.start()
        if raw[-1] == "." and len(raw) > 2 and "." not in raw[:-1] and raw.lower() not in ABBREVIATIONS:
            raws += [(raw[:-1], start), (".", match.end() - 1)]
        else:
            raws.append((raw, start))
    ends = [*(start for _, start in raws[1:]), len(chunk) + 1]
    return tuple(_token(raw, end - start) for (raw, start), end in zip(raws, ends, strict=True))


def _token(raw: str, step: int) -> Token:
    word = raw.lower()
    # "May" is a month or a name; what "may" be is written small but for the first word of a question.
    month = raw == "May"
    kind = Kind.TIME if month else KINDS.get(word, Kind.NONE)
    name = raw[0].isupper() and (not kind or (len(raw) > 1 and kind == Kind.TIME))
    weighty = len(raw) > _SMALL and raw[0].islower() and not kind & _SMALL_KINDS
    return Token(raw, word, kind, name, weighty, word in VERBS, word in CUE_WORDS, 0 if month else shape_of(word), step)


_MARKS: Final = {mark: _token(mark, 2) for mark in ",."}


class _Chunks(dict[str, tuple[Token, ...]]):
    """The tokens of every chunk met so far: most words of an article come again. Bounded."""

    def __missing__(self, chunk: str) -> tuple[Token, ...]:
        cut = _cut(chunk)
        if len(chunk) < _LONG:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[chunk] = cut
        return cut


_CHUNKS: Final = _Chunks()
_QUOTED: Final = Token(QUOTE, QUOTE, Kind.NONE, name=False, weighty=False, reports=False, cues=False, shape=0)
_STEP: Final = itemgetter(Token._fields.index("step"))


def _tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a piece of text."""
    return [*chain.from_iterable(map(_CHUNKS.__getitem__, text[start:end].split()))]


def _starts(text: str, start: int, end: int, steps: Iterable[int]) -> list[int]:
    """Return where the tokens of a piece of text start, from how far it is from each to the next."""
    piece = text[start:end]
    starts = [*accumulate(steps, initial=start + len(piece) - len(piece.lstrip()))]
    if starts.pop() == start + len(piece.rstrip()) + 1:
        return starts
    return [*_wide_starts(text, start, piece.split())]


def _read(text: str, start: int, end: int) -> tuple[list[Token], list[int]]:
    """Return the tokens of a piece of text, and where each starts."""
    tokens = _tokens(text, start, end)
    return tokens, _starts(text, start, end, map(_STEP, tokens))


def _wide_starts(text: str, at: int, chunks: Sequence[str]) -> Iterator[int]:
    """Yield where each token starts, chunks that any space may part looked for one by one."""
    for chunk in chunks:
        at = text.index(chunk, at)
        for token in _CHUNKS[chunk]:
            yield at
            at += token.step


class Line:
    """The tokens of one sentence. Index `i` of each list speaks of the same token; offsets are into the article."""

    __slots__ = (
        *("_end", "closes", "cues", "kinds", "names", "quotes", "raw", "reports", "sentence", "shapes"),
        *("size", "starts", "titled", "words"),
    )
    raw: list[str]
    words: list[str]
    kinds: tuple[int, ...]
    names: tuple[bool, ...]
    reports: tuple[bool, ...]
    cues: tuple[int, ...]
    """Where words stand that may report something without a verb."""
    shapes: tuple[int, ...]

    def __init__(self, text: str, sentence: Sentence, quotes: Sequence[Quote], end: int) -> None:
        self.sentence = sentence
        self._end = end
        self.quotes: dict[int, Quote] = {}
        self.closes: dict[int, str] = {}
        tokens, starts = self._around(text, quotes) if quotes else (_tokens(text, sentence.span.start, end), None)
        self.size = len(tokens)
        """How many tokens it has."""
        columns: Iterable[tuple[Any, ...]] = zip(*tokens, strict=False) if tokens else ((),) * len(Token._fields)
        raw, words, self.kinds, self.names, weighty, self.reports, cues, self.shapes, steps = columns
        self.raw, self.words = list(raw), list(words)
        for index, quote in self.quotes.items():
            if quote.span.end - quote.span.start < _LONG:
                self.raw[index] = quote.span.of(text)
        if not _SMALL_NAMES.isdisjoint(self.raw) and self.raw[-1] != "?":
            self._name_small_words()
        self.starts = _starts(text, sentence.span.start, end, steps) if starts is None else starts
        self.cues = tuple(compress(range(self.size), cues)) if True in cues else ()
        self.titled = self._is_titled(weighty)
        """Written in capitals like a headline: a capital says nothing of its words."""

    def _name_small_words(self) -> None:
        """Read "Will" before a name and "Long" before its verb as names: said Will Doyle; Long on Monday denied."""
        kinds, names, shapes = list(self.kinds), list(self.names), list(self.shapes)
        for index, raw in enumerate(self.raw[:-1]):
            if raw not in _SMALL_NAMES:
                continue
            day = self.words[index + 1] == "on" and self.kinds[min(index + 2, self.size - 1)] & Kind.TIME
            verb = raw == "Long" and (self.reports[index + 1] or day)
            if (names[index + 1] and raw == "Will") or verb:
                kinds[index], names[index], shapes[index] = Kind.NONE, True, 0
        self.kinds, self.names, self.shapes = tuple(kinds), tuple(names), tuple(shapes)

    def _is_titled(self, weighty: Sequence[bool]) -> bool:
        """Say whether fewer than one token in eight is a word of weight written small, and none before a full stop."""
        size = len(weighty)
        if size and self.raw[-1][-1] == "." and True in weighty:
            return False
        if size > _LONGEST_HEADLINE:
            return size > _LONGEST_HEADLINE * 8
        return sum(weighty) * 8 < size

    def __len__(self) -> int:
        return self.size

    def _around(self, text: str, quotes: Sequence[Quote]) -> tuple[list[Token], list[int]]:
        """Return the tokens of a sentence with quotations in, each of them one token, and where each starts."""
        at = self.sentence.span.start
        tokens, starts = _read(text, at, quotes[0].span.start)
        for quote, behind in zip(quotes, [*(quote.span.start for quote in quotes[1:]), self._end], strict=True):
            start, end = max(at, quote.span.start), min(self._end, quote.span.end)
            self.quotes[len(tokens)] = quote
            self.closes[len(tokens)] = text[start:end].rstrip("\"'”’»“`")[-1:]
            at = quote.span.end
            more, places = _read(text, at, behind)
            tokens += [_QUOTED, *more]
            starts += [start, *places]
        return tokens, starts

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
