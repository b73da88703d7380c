"""Uses: a shared passage in, how it is used out: quoted, credited, standing text, or taken without credit."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Final

from credcheck.compare.copies.align_passages import Run
from credcheck.compare.copies.templates import Filled
from credcheck.compare.copies.words import Words, read_words
from credcheck.lexicon.english.outlets import AGENCY, CREDIT_LEAD
from credcheck.model.article import Article, Role
from credcheck.model.evidence import PassageUse
from credcheck.text.fold import fold, straighten
from credcheck.text.span import Span

MOSTLY: Final = 0.8
"""Share of a passage's words that must be quotation for the passage to be a quotation."""
FIGURES: Final = 0.25
"""From this share of words with a digit on, a passage is a table, not prose."""
NAMES: Final = 0.75
"""From this share of words with a capital on, a passage is a list of names, not prose."""

_AGENCY_SLUG: Final = re.compile(
    rf"\(\s*{AGENCY}\s*\)|(?m:^\s*(?i:by |source:? |(?:©|\(c\)|copyright)[^\n]{{0,20}} )?{AGENCY}\s*\.?\s*$)"
    rf"|[.\"'”]\s+(?:Reuter|REUTER|Reuters|REUTERS)\s*$"
)
_AGENCY_BYLINE: Final = re.compile(rf"^\W*(?:by\b.*,\s*)?{AGENCY}\b", re.IGNORECASE)
_REPUBLISHED: Final = re.compile(
    r"contributed to this (?:report|story|article)"
    r"|(?:originally|first) (?:published|appeared|ran) (?:in|on|by|at|with)"
    r"|(?:re-?published|reprinted|reproduced) (?:here )?(?:with|by|from|under)\b"
    r"|used (?:here )?(?:with|by|under)\b[^.\n]{0,20}\b(?:permission|licen[cs]e)\b"
    r"|this (?:story|article|report) (?:is|was) (?:provided|produced|published|distributed|supplied)"
    r" (?:by|in partnership)",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile('"[^"]*(?:"|$)')


@dataclass(frozen=True)
class Reused:
    """One article, read for the way it uses what it shares."""

    article: Article

    @cached_property
    def words(self) -> Words:
        """Its words, with their places."""
        return read_words(self.article.text)

    @cached_property
    def filled(self) -> Filled:
        """Its text, read for the form it may be written in."""
        return Filled(self.article.text)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Where it quotes: between quotation marks, paragraph by paragraph, and in block quotes."""
        text = straighten(self.article.text)
        spans = [block.span for block in self.article.blocks if block.quoted]
        for start, end in _paragraphs(text):
            spans += [Span(start + found.start(), start + found.end()) for found in _QUOTED.finditer(text[start:end])]
        return tuple(sorted(spans))

    @cached_property
    def standing(self) -> tuple[Span, ...]:
        """What its reader took for standing text: notices, comment forms, lists of links."""
        return tuple(block.span for block in self.article.blocks if block.role is Role.BOILERPLATE or block.listed)

    @cached_property
    def credits_agency(self) -> bool:
        """It names a news agency, or where it was published first, for the whole of its text."""
        byline = self.article.byline or ""
        return bool(
            _AGENCY_BYLINE.search(byline)
            or _AGENCY_SLUG.search(self.article.text)
            or _REPUBLISHED.search(self.article.text)
        )

    def names(self, outlet: str | None) -> bool:
        """Say whether it credits an outlet by name."""
        name = fold(outlet or "")
        return len(name) > 2 and bool(re.search(rf"\b{CREDIT_LEAD} (?:the )?{re.escape(name)}\b", self._folded))

    @cached_property
    def _folded(self) -> str:
        return fold(self.article.text)

    def share_quoted(self, start: int, end: int) -> float:
        """Return the share of the words `start` … `end` that it quotes, 0.0 to 1.0."""
        return _share(self._quoted_words, start, end)

    def share_standing(self, start: int, end: int) -> float:
        """Return the share of the words `start` … `end` that its reader took for standing text, 0.0 to 1.0."""
        return _share(self._standing_words, start, end)

    def share_figures(self, start: int, end: int) -> float:
        """Return the share of the words `start` … `end` that hold a digit, 0.0 to 1.0."""
        return _share(self._figures, start, end)

    @cached_property
    def _quoted_words(self) -> tuple[int, ...]:
        return _running_count(_words_inside(self.words, self.quotations))

    @cached_property
    def _standing_words(self) -> tuple[int, ...]:
        return _running_count(_words_inside(self.words, self.standing))

    @cached_property
    def _figures(self) -> tuple[int, ...]:
        return _running_count([any(map(str.isdigit, form)) for form in self.words.forms])


def _words_inside(words: Words, spans: Sequence[Span]) -> list[bool]:
    """Return of each word whether it lies in any of the spans."""
    inside = [False] * len(words)
    for span in spans:
        first, last = bisect_left(words.starts, span.start), bisect_right(words.ends, span.end)
        inside[first:last] = [True] * max(0, last - first)
    return inside


def _running_count(flags: Sequence[bool]) -> tuple[int, ...]:
    """Return how many of the first 0, 1, … flags are up."""
    return tuple(accumulate(flags, initial=0))


def _share(counts: Sequence[int], start: int, end: int) -> float:
    """Return the share of flags that are up from `start` to `end`."""
    return (counts[end] - counts[start]) / max(1, end - start)


def classify(run: Run, a: Reused, b: Reused, *, standing: bool, quotes: bool) -> tuple[PassageUse, PassageUse]:
    """Return how each of two articles uses a passage that they share.

    `standing`: its words stand in many stories; `quotes`: a quotation in both needs no other credit. Only where none of
    the kinder readings fits is it taken without credit.
    """
    if standing or _is_boilerplate(run, a, b):
        return PassageUse.BOILERPLATE, PassageUse.BOILERPLATE
    quoted = min(a.share_quoted(run.a, run.a_end), b.share_quoted(run.b, run.b_end))
    if quotes and quoted >= MOSTLY:
        return PassageUse.QUOTED, PassageUse.QUOTED
    return _credit(a, b), _credit(b, a)


def _credit(taker: Reused, other: Reused) -> PassageUse:
    """Return whether one article credits what it shares with another; the one that is credited took nothing."""
    credited = taker.credits_agency or taker.names(other.article.outlet) or other.names(taker.article.outlet)
    return PassageUse.CREDITED if credited else PassageUse.UNCREDITED


def _is_boilerplate(run: Run, a: Reused, b: Reused) -> bool:
    """Say whether a passage is furniture of the page, a table, or a form that is filled in anew each time."""
    if max(a.share_standing(run.a, run.a_end), b.share_standing(run.b, run.b_end)) >= 0.5:
        return True
    return a.share_figures(run.a, run.a_end) >= FIGURES or _is_roll(run, a)


def _is_roll(run: Run, a: Reused) -> bool:
    """Say whether a passage is a list of names: a team sheet, a cast, the members of a board."""
    places = zip(a.words.starts[run.a : run.a_end], a.words.ends[run.a : run.a_end], strict=True)
    words = [a.article.text[at:to] for at, to in places]
    names = sum(word[0].isupper() and (len(word) == 1 or not word.isupper()) for word in words)
    return names >= NAMES * len(words)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Return where each paragraph begins and ends: quotation marks do not pair beyond it."""
    breaks = [(0, 0), *((gap.start(), gap.end()) for gap in re.finditer(r"\n\s*\n", text)), (len(text), len(text))]
    return [(before[1], after[0]) for before, after in pairwise(breaks) if before[1] < after[0]]
