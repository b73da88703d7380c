"""Uses: a shared passage in, how it is used out: quoted, credited, standing text, or taken without credit."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final

from credcheck.compare.copies.align_passages import Run
from credcheck.compare.copies.quotation import attributions, quotations
from credcheck.compare.copies.templates import Filled
from credcheck.compare.copies.thresholds import (
    FIGURES,
    FOOTER_BLOCKS,
    ITEM_WORDS,
    MIN_TAKEN_WORDS,
    MOSTLY,
    NAMES,
    SURELY_TAKEN_WORDS,
)
from credcheck.compare.copies.words import Words, read_words
from credcheck.compare.credits import CreditLine, is_agency, is_same_outlet, read_credits
from credcheck.lexicon.english.page_lines import FOOTER, IN_A_STATEMENT
from credcheck.model.article import Article, ArticleRole, Role
from credcheck.model.evidence import PassageUse
from credcheck.text.outlets import fold_outlet
from credcheck.text.span import Span

_FOOTER: Final = re.compile(FOOTER, re.IGNORECASE)
_STATEMENT: Final = re.compile(IN_A_STATEMENT, re.IGNORECASE)


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
        return Filled(self.compared)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Where it quotes: between quotation marks, in block quotes, behind a lead-in with a colon."""
        return quotations(self.article)

    @cached_property
    def standing(self) -> tuple[Span, ...]:
        """What its reader took for standing text: notices, comment forms, lists of links and tables.

        An item of a list that is as long as a sentence is copy like any other: lists are lifted item by item.
        """
        return self.footers + tuple(
            block.span
            for block in self.article.blocks
            if block.role is Role.BOILERPLATE
            or (block.listed and len(block.span.of(self.article.text).split()) < ITEM_WORDS)
        )

    @cached_property
    def footers(self) -> tuple[Span, ...]:
        """The last paragraphs that speak of the paper ("You are receiving this newsletter"), if there are others."""
        last = self.article.blocks[1:][-FOOTER_BLOCKS:]
        return tuple(block.span for block in last if _FOOTER.search(block.span.of(self.article.text)))

    @cached_property
    def compared(self) -> str:
        """Its text without footers: seven briefs with one footer are seven reports."""
        text = self.article.text
        for span in reversed(self.footers):
            text = text[: span.start] + text[span.end :]
        return text if self.footers else self.article.text

    def credits(self, other: Article) -> tuple[Span, ...]:
        """Return what it credits to another article: to its outlet by name or link, to an agency, or to where it ran.

        An article of an unknown outlet is credited where any outlet is.
        """
        outlet = fold_outlet(other.outlet or "")
        scopes = tuple(
            line.scope
            for line in self.credit_lines(outlet)
            if not outlet or not line.outlet or is_agency(line.outlet) or is_same_outlet(line.outlet, outlet)
        )
        return scopes + self._linked(other) + (self._statements if other.role is ArticleRole.RELEASE else ())

    def names(self, outlet: str) -> bool:
        """Return whether it credits an outlet by name."""
        return any(is_same_outlet(line.outlet, outlet) for line in self.credit_lines(outlet))

    def credit_lines(self, outlet: str) -> tuple[CreditLine, ...]:
        """Return its credits, those to one outlet (folded) among them however it is called."""
        if outlet not in self._credit_lines:
            self._credit_lines[outlet] = read_credits(self.article, [outlet])
        return self._credit_lines[outlet]

    @cached_property
    def _statements(self) -> tuple[Span, ...]:
        """The paragraphs that say their words are from a release or a statement, whoever gave it."""
        return tuple(block.span for block in self.article.blocks if _STATEMENT.search(block.span.of(self.article.text)))

    def _linked(self, other: Article) -> tuple[Span, ...]:
        """Return the paragraphs that link to another article."""
        if not other.url:
            return ()
        linked = [link.span for link in self.article.links if link.url.rstrip("/") == other.url.rstrip("/")]
        return tuple(block.span for block in self.article.blocks if any(map(block.span.overlaps, linked)))

    @cached_property
    def _credit_lines(self) -> dict[str, tuple[CreditLine, ...]]:
        return {}

    def share_quoted(self, start: int, end: int) -> float:
        """Return the share of the words `start` … `end` that it quotes, 0.0 to 1.0."""
        return _share(_running_count(_words_inside(self.words, self.quotations)), start, end)

    def share_standing(self, start: int, end: int) -> float:
        """Return the share of the words `start` … `end` that its reader took for standing text, 0.0 to 1.0."""
        return _share(self._standing_words, start, end)

    def share_figures(self, start: int, end: int) -> float:
        """Return the share of the words `start` … `end` that hold a digit, 0.0 to 1.0."""
        return _share(self._figures, start, end)

    @cached_property
    def said(self) -> tuple[bool, ...]:
        """Of each word whether it is quoted, or only says whose words are quoted."""
        spans = (*self.quotations, *attributions(self.article, self.quotations))
        return tuple(_words_inside(self.words, spans))

    def credited_words(self, other: Article) -> Sequence[bool]:
        """Return of each word whether it is credited to another article."""
        spans = self.credits(other)
        return _words_inside(self.words, spans) if spans else [False] * len(self.words)

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


@dataclass(frozen=True, slots=True)
class Use:
    """How one article uses a passage."""

    use: PassageUse
    taken: int = 0
    """Words that are the same in both and neither quoted nor credited nor standing text."""
    first: int = 0
    """Position of the first of these words."""
    last: int = 0
    """Position of the last one."""


def classify(run: Run, a: Reused, b: Reused, *, standing: bool, quotes: bool) -> tuple[Use, Use]:
    """Return how each of two articles uses a passage that they share.

    `standing`: its words stand in many stories; `quotes`: a quotation needs no other credit. Only where none of the
    kinder readings fits is it taken without credit; what both did not quote themselves is judged side by side.
    """
    if standing or _is_boilerplate(run, a, b):
        return Use(PassageUse.BOILERPLATE), Use(PassageUse.BOILERPLATE)
    gaps = [(gap[0], gap[1]) for gap in run.gaps], [(gap[2], gap[3]) for gap in run.gaps]
    ours, theirs = (run.a, run.a_end), (run.b, run.b_end)
    return (
        _use(a, ours, gaps[0], credited=_credited(a, ours, b, theirs), quotes=quotes),
        _use(b, theirs, gaps[1], credited=_credited(b, theirs, a, ours), quotes=quotes),
    )


def _use(
    taker: Reused,
    words: tuple[int, int],
    gaps: Sequence[tuple[int, int]],
    *,
    credited: Sequence[bool],
    quotes: bool,
) -> Use:
    """Return how an article uses its words `start` … `end`; those in gaps are its own."""
    start, end = words
    same = [True] * (end - start)
    for low, high in gaps:
        same[low - start : high - start] = [False] * (high - low)
    said = taker.said[start:end] if quotes else [False] * (end - start)
    left = [at for at in range(end - start) if same[at] and not said[at] and not credited[at]]
    plain = not any(said) and not any(credited)
    if plain or (
        len(left) >= MIN_TAKEN_WORDS and (len(left) >= SURELY_TAKEN_WORDS or len(left) > (1 - MOSTLY) * sum(same))
    ):
        return Use(PassageUse.UNCREDITED, len(left), start + left[0], start + left[-1])
    return Use(PassageUse.CREDITED if sum(credited) > sum(said) else PassageUse.QUOTED)


def _credited(taker: Reused, words: tuple[int, int], other: Reused, others: tuple[int, int]) -> Sequence[bool]:
    """Return of each word of a passage whether its taker credits the other; who is credited itself took nothing."""
    given = other.credited_words(taker.article)[slice(*others)] if taker.article.outlet else ()
    if any(given) and other.names(fold_outlet(taker.article.outlet or "")) and sum(given) * 2 >= len(given):
        return [True] * (words[1] - words[0])
    return taker.credited_words(other.article)[slice(*words)]


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
