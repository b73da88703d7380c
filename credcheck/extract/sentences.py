"""Find sentences: an article's blocks and its quotations in, its sentences out, each with its role.

nupunkt proposes the cuts (on news it was the best of the libraries: `benchmarks/sentences.py`); a small table mends what
it gets wrong on news copy. Never merges across blocks, never cuts inside a pair of quotation marks.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from credcheck.model.article import Article, Block, Span
from credcheck.model.statements import Quote, Sentence
from credcheck.model.text import straighten

if TYPE_CHECKING:
    from nupunkt import PunktSentenceTokenizer

_TITLES: Final = (
    "Adm Amb Asst Atty Bros Capt Cmdr Col Cpl Dep Det Dr Fr Gen Gov Govs Hon Insp Lt Maj Messrs Mr Mrs Ms Mx Ofc Pres Prof "
    "Pvt Rep Reps Rev Sen Sens Sgt Spc Sr Sra St Ste Supt Treas"
)
"""Before a name: the full stop never ends a sentence."""
_BEFORE_NUMBERS: Final = "Apr Art Aug Ch Dec Feb Fig Jan Jul Jun Mar No Nos Nov Oct Para Pt Sec Sect Sep Sept Vol pp"
"""Before a figure: "Jan. 5", "No. 10"."""
_ENDS_EITHER_WAY: Final = "Assn Ave Blvd Bros Co Corp Dept Dist Inc Jr Ltd Mt Rd Sq St Univ a.m am etc p.m pm"
"""May end a sentence or not: the next word decides."""
_STARTERS: Final = frozenset(
    [
        "A",
        "About",
        "After",
        "All",
        "Also",
        "Although",
        "An",
        "And",
        "Another",
        "Any",
        "As",
        "At",
        "Authorities",
        "Because",
        "Before",
        "Both",
        "But",
        "By",
        "Despite",
        "Earlier",
        "Each",
        "Even",
        "Every",
        "Few",
        "Five",
        "For",
        "Four",
        "From",
        "Further",
        "Had",
        "Has",
        "Have",
        "He",
        "Her",
        "Here",
        "His",
        "How",
        "However",
        "I",
        "If",
        "In",
        "Instead",
        "Is",
        "It",
        "Its",
        "Just",
        "Last",
        "Later",
        "Many",
        "Meanwhile",
        "Moreover",
        "Most",
        "My",
        "Neither",
        "Nearly",
        "No",
        "None",
        "Nor",
        "Not",
        "Nothing",
        "Now",
        "Officials",
        "On",
        "Once",
        "One",
        "Only",
        "Or",
        "Other",
        "Our",
        "Over",
        "People",
        "Perhaps",
        "Police",
        "Residents",
        "Several",
        "She",
        "Since",
        "So",
        "Some",
        "Such",
        "Ten",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "These",
        "They",
        "This",
        "Those",
        "Though",
        "Three",
        "Through",
        "Thus",
        "To",
        "Today",
        "Two",
        "Under",
        "Until",
        "We",
        "Were",
        "What",
        "When",
        "Where",
        "Whether",
        "Which",
        "While",
        "Who",
        "Why",
        "With",
        "Within",
        "Without",
        "Witnesses",
        "Yes",
        "Yesterday",
        "Yet",
        "You",
        "Your",
    ]
)
"""Words that, capitalised after an abbreviation, begin a new sentence."""

_CUT: Final = re.compile(r"([.?!]+[\"')\]*]*)(\s+)(?=([\"'(\[*]*)(\w?))")
"""A possible end of a sentence in straightened text: the marks, the gap, what opens the next one and its first character."""
_LAST_WORD: Final = re.compile(r"[^\s\"'(\[]*$")
_NEXT_WORD: Final = re.compile(r"[\"'(\[*]*([\w'-]*)")
_INITIALS: Final = re.compile(r"(?:[A-Z]\.)+[A-Z]?$|(?:[A-Z]\.)*[A-Z]$|[DRI]-[A-Z][\w.]*$")
_TERMINAL: Final = re.compile(r"[.?!:;…][\"')\]*]*$")
_ABBREVIATION_REACH: Final = 24
"""Characters looked at before a full stop."""


@lru_cache(maxsize=1)
def _tokenizer() -> "PunktSentenceTokenizer":
    from nupunkt import load_default_model

    return load_default_model()


def find_sentences(article: Article, quotes: tuple[Quote, ...]) -> tuple[Sentence, ...]:
    """Return every sentence and metadata line, in reading order; white space between them belongs to none.

    A quotation of several sentences inside balanced quotation marks is not cut. A sentence has the role of its block.
    """
    straight = straighten(article.text)
    held = _Held(quotes)
    found: list[Sentence] = []
    for block in article.blocks:
        for span in _spans(straight, block, held):
            found.append(Sentence(len(found), span, block.role, block.quoted))
    return tuple(found)


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


def _spans(straight: str, block: Block, held: _Held) -> Iterator[Span]:
    for start, end in _lines(straight, block.span):
        begin = start
        for cut in _cuts(straight, start, end):
            if cut not in held:
                yield from _trimmed(straight, begin, cut)
                begin = cut
        yield from _trimmed(straight, begin, end)


def _trimmed(straight: str, start: int, end: int) -> Iterator[Span]:
    piece = straight[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start < end:
        yield Span(start, end)


def _lines(straight: str, span: Span) -> Iterator[tuple[int, int]]:
    """Yield the pieces of a block that line feeds end: each line, or the whole of lines wrapped at a column."""
    text = span.of(straight)
    if "\n" not in text:
        yield span.start, span.end
        return
    lines = text.split("\n")
    width = max(map(len, lines))
    start = at = span.start
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        at += len(line) + 1
        if _ends_sentence(line, after, width):
            yield start, min(at, span.end)
            start = at
    if start < span.end:
        yield start, span.end


def _ends_sentence(line: str, after: str, width: int) -> bool:
    """Say whether a line feed ends a sentence: the next word would have fitted, and begins something new."""
    word = after.split(" ", 1)[0] if after.strip() else ""
    if not word or not line.strip():
        return True
    if len(line.rstrip()) + 1 + len(word) > width and width <= 110:
        return False
    return bool(_TERMINAL.search(line.rstrip())) or not word[0].islower()


def _cuts(straight: str, start: int, end: int) -> list[int]:
    """Return where new sentences begin between `start` and `end`, ascending."""
    text = straight[start:end]
    if "." not in text and "?" not in text and "!" not in text:
        return []
    proposed = {at for _, at in _tokenizer().span_tokenize(text)}
    return [start + cut.end() for cut in _CUT.finditer(text) if _is_cut(text, cut, cut.end() in proposed)]


def _is_cut(text: str, cut: re.Match[str], proposed: bool) -> bool:
    first = cut.group(4)
    if first.islower():
        return False
    before = text[max(0, cut.start() - _ABBREVIATION_REACH) : cut.start()]
    last = _LAST_WORD.search(before)
    word = last.group() if last else ""
    if cut.group(1) != ".":
        return proposed or (bool(first) and (first.isupper() or bool(cut.group(3))))
    if word in _NAMES_FOLLOW or (word in _FIGURES_FOLLOW and first.isdigit()):
        return False
    if word in _EITHER or _INITIALS.search(word):
        return _starts_anew(text, cut.end())
    return proposed or first.isupper()


def _starts_anew(text: str, at: int) -> bool:
    following = _NEXT_WORD.match(text, at)
    return following is not None and following.group(1) in _STARTERS


_NAMES_FOLLOW: Final = frozenset(_TITLES.split()) - {"St", "Bros", "Sr"}
_FIGURES_FOLLOW: Final = frozenset(_BEFORE_NUMBERS.split())
_EITHER: Final = frozenset(_ENDS_EITHER_WAY.split()) | {"Sr", "Bros"}
