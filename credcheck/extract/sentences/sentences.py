"""Find sentences: an article's blocks and its quotations in, its sentences out, each with its role.

A table of what news copy writes with a full stop decides where it can; nupunkt, the best of the libraries on news,
decides the rest (`benchmarks/sentences.py` measures them apart and together). Never merges across blocks, never cuts
inside a pair of quotation marks.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import compress, pairwise
from typing import TYPE_CHECKING, Final

from credcheck.extract.sentences.search import places_of_marks
from credcheck.lexicon.english.abbreviations import (
    BEFORE_FIGURES,
    BEFORE_NAMES,
    EITHER_WAY,
    EXCLAIMING_NAMES,
    STARTERS,
    STATES,
)
from credcheck.model.article import Article
from credcheck.model.statements import Quote, Sentence
from credcheck.text.span import Span

if TYPE_CHECKING:
    from nupunkt import PunktSentenceTokenizer

LONGEST_SENTENCE: Final = 2_000
"""Characters of a sentence: the longest of news copy has half of it. What is longer is a list or a table, and is cut at
spaces: several readers compare the words of a sentence with one another, and `benchmarks/hostile.py` found 50 kB of
"named Ann, Ann, …" to take minutes."""
_CUT: Final = re.compile(r"([.?!…](?<![.?!…]{2})[.?!…]*+)([\"')\]*]*)\s+(?=([\"'`(\[*]*) ?(\w?\w?))")
"""A possible end in straightened text: the marks, what closes, then in view what opens the next one and two letters."""
_SPACED_CUT: Final = re.compile(r"([.?!…](?<![.?!…]{2})[.?!…]*+)( \")\s+(?=([\"'`(\[*]*) ?(\w?\w?))")
"""A possible end before a mark that a space parts from the words it closes: « We are ready. » Marc said no."""
_MARKS: Final = ".?!…"
_OPENS_WORD: Final = "\"'(["
_NEXT_WORD: Final = re.compile(r"[\"'`(\[*]* ?([\w'-]*)")
_INITIALS: Final = re.compile(r"(?:[DRI]-)?(?:[A-Z]\.)*[A-Z]")
_INITIAL: Final = re.compile(r"[A-Z]\. ?[A-Z]")
"""What follows an initial that is set apart from the next: "A. A. Milton"."""
_CLOCK: Final = re.compile(r"\b[ap]\. m$")
_LONGEST_NUMBER: Final = 3
_ENUMERATOR: Final = re.compile(r"\s*(?:\d{1,3}|[A-Za-z]|[ivx]+)$")
_SPACED_DECIMAL: Final = re.compile(r"\d{1,2}(?:%| (?:- )?(?:per ?cent|[mbt]\w*llion|magnitude|degrees))")
_TERMINAL: Final = re.compile(r"[.?!:;…][\"')\]]*$")
_REACH: Final = 24
"""Characters looked at before a full stop."""
_MIN_WRAP: Final = 45
_MAX_WRAP: Final = 110
"""Length of the longest line, in characters, of text that may be wrapped at a column."""
_INDENT: Final = 4
"""Characters that the first line of a wrapped paragraph was indented by, and is short of."""


@lru_cache(maxsize=1)
def _tokenizer() -> "PunktSentenceTokenizer":
    from nupunkt import load_default_model

    return load_default_model()


def find_sentences(article: Article, quotes: tuple[Quote, ...]) -> tuple[Sentence, ...]:
    """Return every sentence and metadata line, in reading order; white space between them belongs to none.

    A quotation of several sentences inside balanced quotation marks is not cut. A sentence has the role of its block.
    """
    straight = article.straight
    held, marks = _Held(quotes), places_of_marks(straight, _MARKS)
    found: list[Sentence] = []
    for block in article.blocks:
        for start, end in _lines(straight, block.span):
            ends = [start, *_cuts(straight, start, end, marks, held), end]
            for begin, stop in pairwise(_no_longer(straight, ends) if end - start > LONGEST_SENTENCE else ends):
                written = straight[begin:stop].rstrip()
                bare = written.lstrip()
                if bare:
                    span = Span(begin + len(written) - len(bare), begin + len(written))
                    found.append(Sentence(len(found), span, block.role, block.quoted))
    return tuple(found)


def _no_longer(straight: str, ends: Sequence[int]) -> list[int]:
    """Return the places where sentences end, with more of them, at spaces, where one would be longer than any is."""
    found = [ends[0]]
    for end in ends[1:]:
        while end - found[-1] > LONGEST_SENTENCE:
            most = found[-1] + LONGEST_SENTENCE
            space = straight.rfind(" ", found[-1] + 1, most)
            found.append(space if space > 0 else most)
        found.append(end)
    return found


class _Held:
    """The stretches inside quotation marks, asked in ascending order."""

    def __init__(self, quotes: Iterable[Quote]) -> None:
        self._spans = sorted((quote.span.start, quote.span.end) for quote in quotes if quote.balanced)
        self._next = 0

    def __contains__(self, at: int) -> bool:
        """Say whether a cut before the character at `at` falls inside quotation marks."""
        while self._next < len(self._spans) and self._spans[self._next][1] <= at:
            self._next += 1
        return self._next < len(self._spans) and self._spans[self._next][0] < at


def _lines(straight: str, span: Span) -> Iterator[tuple[int, int]]:
    """Yield the pieces of a block that line feeds end: each line, or the whole of lines wrapped at a column."""
    if straight.find("\n", span.start, span.end) < 0:
        yield span.start, span.end
        return
    lines = span.of(straight).split("\n")
    width = _wrapped_at(lines)
    start = at = span.start
    for index, (line, after) in enumerate(zip(lines, [*lines[1:], ""], strict=True)):
        at += len(line) + 1
        indent = 0 if index or not width else _INDENT
        if _ends_piece(line, after, width - indent):
            yield start, min(at, span.end)
            start = at
    if start < span.end:
        yield start, span.end


def _wrapped_at(lines: Sequence[str]) -> int:
    """Return the column at which the lines are wrapped, or 0 where each stands for itself.

    A wrapped line is one that the next word would not have fitted; in wrapped text every other line ends a sentence.
    """
    width = max(map(len, lines))
    if not _MIN_WRAP <= width <= _MAX_WRAP:
        return 0
    pairs = [*pairwise(lines)]
    early = [line for line, after in pairs[1:] if not _is_full(line, after, width)]
    if pairs and not _is_full(*pairs[0], width - _INDENT):
        early.append(lines[0])
    return width if all(_TERMINAL.search(line.rstrip()) or not line.strip() for line in early) else 0


def _is_full(line: str, after: str, width: int) -> bool:
    """Say whether the first word of the next line would not have fitted; an indented line begins a paragraph."""
    word = after.split(" ", 1)[0]
    return bool(word) and len(line.rstrip()) + 1 + len(word) > width


def _ends_piece(line: str, after: str, width: int) -> bool:
    """Say whether a line feed ends a sentence whatever stands before it."""
    if not line.strip() or not after.strip() or after[0] == " ":
        return True
    if width and _is_full(line, after, width):
        return False
    return bool(_TERMINAL.search(line.rstrip())) or not after[0].islower()


def _cuts(straight: str, start: int, end: int, marks: Sequence[int], held: _Held) -> list[int]:
    """Return where new sentences begin between `start` and `end`, ascending; none is held in quotation marks.

    `marks` holds where the marks stand that may end a sentence.
    """
    inside = marks[bisect_left(marks, start) : bisect_left(marks, end - 1)]
    if not inside:
        return []
    text = straight[start:end]
    possible = [
        cut
        for at in inside
        for pattern in ((_CUT, _SPACED_CUT) if text[at - start + 1 : at - start + 3] == ' "' else (_CUT,))
        if (cut := pattern.match(text, at - start)) and start + cut.end() not in held
    ]
    return [start + cut.end() for cut in compress(possible, _decided(text, possible))]


def _decided(text: str, possible: Sequence[re.Match[str]]) -> Sequence[bool | None]:
    """Return which cuts end a sentence: by the words around them, and by the model where those say nothing."""
    ends = [_decides(text, cut) for cut in possible]
    if None not in ends:
        return ends
    proposed = {at for _, at in _tokenizer().span_tokenize(text)}
    by_model = [not proposed.isdisjoint((cut.end(1), cut.end(2))) for cut in possible]
    return [model if one is None else one for model, one in zip(by_model, ends, strict=True)]


def _decides(text: str, cut: re.Match[str]) -> bool | None:
    """Say whether a sentence ends here by what stands on both sides; None where that does not tell."""
    marks, _, opens, first = cut.groups()
    if first[:1].islower() and not first[1:].isupper():
        return False
    word = _last_word(text[max(0, cut.start() - _REACH) : cut.start()])
    if marks == "." and (_goes_on(text, cut, word) or (len(word) == 1 and _INITIAL.match(text, cut.end()))):
        return False
    if _may_go_on(text, cut, word):
        return _next_word(text, cut.end()) in STARTERS
    if word in STATES and marks == ".":
        return _next_word(text, cut.end()) not in BEFORE_NAMES
    return True if first[:1].isupper() or (opens and first) else None


def _goes_on(text: str, cut: re.Match[str], word: str) -> bool:
    """Say whether a full stop surely ends nothing: a title, "No. 10", the number of a list item."""
    if word in BEFORE_NAMES or (word in BEFORE_FIGURES and cut.group(4)[:1].isdigit()):
        return True
    if word[-1:].isdigit() and _SPACED_DECIMAL.match(text, cut.end()):
        return True
    numbers = len(word) <= _LONGEST_NUMBER or word[-1] in "ivx"
    return numbers and _ENUMERATOR.fullmatch(text, 0, cut.start()) is not None


def _may_go_on(text: str, cut: re.Match[str], word: str) -> bool:
    """Say whether what stands before is written in the middle of a sentence too: an ellipsis, "p.m.", an initial."""
    marks = cut.group(1)
    if marks != ".":
        return not marks.strip(".…") or (marks == "!" and word in EXCLAIMING_NAMES)
    if word in EITHER_WAY or (word == "m" and _CLOCK.search(text, max(0, cut.start() - 5), cut.start())):
        return True
    return word[-1:].isupper() and _INITIALS.fullmatch(word) is not None


def _last_word(text: str) -> str:
    """Return what a text ends in behind the last space, quotation mark or bracket."""
    word = "" if text[-1:].isspace() else text.rsplit(None, 1)[-1] if text else ""
    for mark in _OPENS_WORD:
        word = word.rpartition(mark)[2]
    return word


def _next_word(text: str, at: int) -> str:
    following = _NEXT_WORD.match(text, at)
    return following.group(1) if following else ""
