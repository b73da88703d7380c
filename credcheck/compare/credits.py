"""Credits: an article in, each credit to an outlet out, with the part of the text that it covers.

The one reader of credits: independence of reports and reuse of passages both rest on it. A credit covers its
paragraph; one that introduces what follows ("The Courier's report said:", "Here is an excerpt") covers that too; a
dateline, a byline, a slug or a line at the end ("First published in …") covers the whole article.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from credcheck.lexicon.english.calendar import WEEKDAY
from credcheck.lexicon.english.outlets import (
    AGENCY,
    BEFORE_REPORTED,
    KINDS_OF_OUTLET,
    NO_OUTLET,
    OUTLET_REPORTS,
    PAPER_NOUN,
    PIECE_OF_WORK,
    STATION,
    WIRE,
)
from credcheck.model.article import Article, Role
from credcheck.text.outlets import fold_outlet
from credcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class CreditLine:
    """One credit to another outlet."""

    span: Span
    """The name of the outlet, or the words of credit where none is named."""
    outlet: str
    """Folded; "" where the line names none ("Reprinted with permission")."""
    scope: Span
    """What it covers: its paragraph, what it introduces, or the whole text."""


def _any_of(names: Iterable[str]) -> str:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest_first)


_NO_NAME: Final = rf"(?:{WEEKDAY}|{NO_OUTLET})"
_PAPER: Final = rf"(?:[Tt]he\s+)?(?:(?!{_NO_NAME}\b)(?:[A-Z]\w{{0,2}}\.|[A-Z](?:[\w&.'-]*\w)?)\s+){{0,3}}?{PAPER_NOUN}"
_NAME: Final = rf"(?:{WIRE}|{STATION}|{_PAPER})(?!\s+(?!{WEEKDAY})[A-Z][a-z])"
"""An outlet by its name; a longer name that only begins like one ("Post Office") is none."""
_LONG_NAME: Final = rf"(?=[Tt]he\s|[A-Z]{{2}}|[A-Z]\S*\s+[A-Z]|{WIRE}|{STATION}){_NAME}"
"""The same where no cue stands before it: one word alone ("Times") is none."""
_CUE: Final = (
    r"(?:told|tells|telling|according to|(?:reported|cited|quoted) (?:by|in)|wrote in|verified by|citing|quoting|"
    r"credit(?:ed)? to|courtesy of|in an interview with|seen by|obtained by|[Rr]eporting by|"
    r"[Ww]ith (?:files|reporting|material) from|Source:|via|"
    rf"(?:{PIECE_OF_WORK})s? (?:in|by|from|with|of))\s+"
)
_REPORTED: Final = (
    rf"(?:'s(?:\s+[A-Z][\w.-]*){{1,3}})?(?:\s+(?:{BEFORE_REPORTED}|{WEEKDAY}|\w+ly))*"
    rf"\s+(?:{OUTLET_REPORTS})\b"
)
_SAID: Final = r"\s+(?:said|says|quoted|cited)\b"
_PIECE: Final = r"(?:'s?)?\s+(?:report|story|article|investigation|excerpt)\b"
_IN_TEXT: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_CUE}({_NAME})",
        rf"\b({_LONG_NAME})(?:{_REPORTED}|{_PIECE})",
        rf"\b({WIRE}){_SAID}",
        rf"\(\s*({AGENCY})\s*\)",
    )
)
"""Credits of a paragraph: a cue before the name, a verb or a piece of work after it, a slug in brackets."""
_SAME_PAPER: Final = re.compile(rf"\b([Tt]he (?:{KINDS_OF_OUTLET}))(?:{_REPORTED}|{_SAID})")
_THIS: Final = "this (?:story|article|report|piece)"
_SUPPLIED: Final = "(?:provided|produced|published|distributed|supplied)"
_SIGNED: Final = "(?:Source|Via|With (?:files|reporting|material) from|Reporting by|Information verified by)"
_WHOLE: Final = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"\(({AGENCY})\)\s*-",
        rf"^By\s[^\n]{{0,60}}?\b({WIRE})\s*$",
        rf"^\s*(?i:by |source:? |(?:©|\(c\)|copyright)[^\n]{{0,20}} )?({AGENCY})\s*\.?\s*$",
        rf"[.\"']\s+({AGENCY})\s*\Z",
        rf"({_LONG_NAME})\s+contributed to this (?:report|story|article)",
        rf"(?i:originally|first) (?:published|appeared|ran) (?:in|on|by|at|with)\s+({_NAME}|)",
        r"(?i:re-?published|reprinted|reproduced) (?:here )?(?:with|by|from|under)\b()",
        r"(?i:used) (?:here )?(?:with|by|under)\b[^.\n]{0,20}\b(?:permission|licen[cs]e)\b()",
        rf"(?i:{_THIS}) (?:is|was) {_SUPPLIED} (?:by|in partnership with)\s+({_NAME}|)",
        rf"^{_SIGNED}:?\s+({_NAME})\W*$",
    )
)
"""Credits of the whole article; what they name may be nothing."""
_INTRODUCES: Final = re.compile(r":\s*[\"']?\s*$|\b(?:excerpts?|in full|the following)\b|^\s*As\b[^.]*\bfirst\b")
_BYLINE_PARTS: Final = re.compile(r"\s*(?:,|;|/|\||\bof\b|\s-\s|^\W*[Bb][Yy]\b)\s*")


def read_credits(article: Article, outlets: Iterable[str] = ()) -> tuple[CreditLine, ...]:
    """Return each credit to another outlet, in reading order; none overlaps another, and none stands in a headline.

    `outlets`: folded names of outlets that need not be called like outlets ("lindholm today").
    """
    own = fold_outlet(article.outlet) if article.outlet else ""
    known = tuple(sorted({name for name in outlets if name and name != own}))
    paragraphs = _Paragraphs(article)
    found = [*_from_byline(article, known), *_from_text(article, paragraphs, known)]
    lines: list[CreditLine] = []
    for line in sorted(found, key=lambda one: (one.span.start, -len(one.scope), -one.span.end)):
        outlet = _spell_out(line.outlet, [own, *(one.outlet for one in lines)])
        apart = all(line.span.start >= one.span.end for one in lines)
        if apart and (not outlet or outlet != own) and not paragraphs.is_headline(line.span.start):
            lines.append(CreditLine(line.span, outlet, line.scope))
    return _with_same_paper(article, paragraphs, lines)


def is_agency(outlet: str) -> bool:
    """Return whether a folded name is that of a news agency."""
    return _IS_AGENCY.fullmatch(outlet) is not None


def is_same_outlet(credited: str, outlet: str) -> bool:
    """Return whether a credit names an outlet, in full or by the last words of its name; both folded."""
    return bool(credited) and (
        credited == outlet or outlet.endswith(f" {credited}") or outlet in (f"{credited} news", f"{credited}.com")
        or credited == f"{outlet} news"
    )  # fmt: skip


_IS_AGENCY: Final = re.compile(rf"{AGENCY}|{WIRE}", re.IGNORECASE)


class _Paragraphs:
    """The paragraphs of an article, looked up by offset."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._blocks = article.blocks
        self._starts = [block.span.start for block in self._blocks]
        self._body = [at for at, block in enumerate(self._blocks) if block.role is Role.BODY]

    @property
    def whole(self) -> Span:
        """The whole text."""
        return Span(0, max(1, len(self._article.text)))

    def is_headline(self, at: int) -> bool:
        """Return whether an offset lies in a headline."""
        block = self._at(at)
        return block is not None and self._blocks[block].role is Role.HEADLINE

    def scope(self, at: int, *, slug: bool) -> Span:
        """Return what a credit at an offset covers: its paragraph and what that introduces; a slug at an end, all."""
        block = self._at(at)
        if block is None:
            return self.whole
        if slug and (not self._body or block <= self._body[0] or block >= self._body[-1]):
            return self.whole
        span = self._blocks[block].span
        return Span(span.start, self._introduced(block) if _INTRODUCES.search(self._straight(block)) else span.end)

    def _introduced(self, block: int) -> int:
        """Return where that ends which a paragraph introduces: the next one, or the quotation that begins there."""
        last = min(block + 1, len(self._blocks) - 1)
        marks = self._straight(last).count('"')
        while last + 1 < len(self._blocks) and (
            marks % 2 or (self._blocks[last].quoted and self._blocks[last + 1].quoted)
        ):
            last += 1
            marks += self._straight(last).count('"')
        return self._blocks[last].span.end

    def _at(self, at: int) -> int | None:
        place = bisect_right(self._starts, at) - 1
        return place if place >= 0 else None

    def _straight(self, block: int) -> str:
        return self._blocks[block].span.of(self._article.straight)


def _from_text(article: Article, paragraphs: _Paragraphs, known: Sequence[str]) -> Iterator[CreditLine]:
    text = article.straight
    for pattern in _WHOLE:
        for one in pattern.finditer(text):
            named = Span(*one.span(1)) if one[1] else Span(one.start(), one.end())
            yield CreditLine(named, fold_outlet(one[1]), paragraphs.whole)
    for pattern in (*_IN_TEXT, *_known(tuple(known))):
        slug = pattern is _IN_TEXT[-1]
        for one in pattern.finditer(text):
            yield CreditLine(Span(*one.span(1)), fold_outlet(one[1]), paragraphs.scope(one.start(1), slug=slug))


@lru_cache(maxsize=64)
def _known(outlets: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of credits to outlets that need not be called like outlets."""
    if not outlets:
        return ()
    names = _any_of(outlets)
    return (
        re.compile(rf"\b{_CUE}(?:the\s+)?({names})\b", re.IGNORECASE),
        re.compile(rf"\b({names})(?:{_REPORTED}|{_SAID}|{_PIECE})", re.IGNORECASE),
    )


def _from_byline(article: Article, known: Sequence[str]) -> Iterator[CreditLine]:
    """Yield a credit for each outlet that the byline names; it covers the whole article."""
    named = [
        fold_outlet(part) for part in _BYLINE_PARTS.split((article.byline or "").strip(" ()")) if part.strip(" ()")
    ]
    line = next((block.span for block in article.blocks if block.role is Role.BYLINE), Span(0, 1))
    if not article.text:
        return
    for name in named:
        if is_agency(name) or name in known:
            yield CreditLine(line, name, Span(0, len(article.text)))


def _with_same_paper(article: Article, paragraphs: _Paragraphs, lines: Sequence[CreditLine]) -> tuple[CreditLine, ...]:
    """Return the credits with those that name an outlet again without its name: "the newspaper reported"."""
    again = []
    for one in _SAME_PAPER.finditer(article.straight) if lines else ():
        before = [line for line in lines if line.outlet and line.span.end <= one.start()]
        if before:
            span = Span(*one.span(1))
            again.append(CreditLine(span, before[-1].outlet, paragraphs.scope(span.start, slug=False)))
    return tuple(sorted((*lines, *again), key=lambda line: line.span))


def _spell_out(outlet: str, earlier: Sequence[str]) -> str:
    """Return the full name of an outlet that is named by its last words alone: "the Post", behind "the Hill Post"."""
    return next((one for one in earlier if outlet and one.endswith(f" {outlet}")), outlet)
