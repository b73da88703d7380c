"""The body of one article, prepared once for every reader of the story: its words, its stems, where each stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from credcheck.model.article import Role
from credcheck.model.statements import Document, Heading, Quantity, Sentence
from credcheck.text.span import Span
from credcheck.text.terms import term_key

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*")
STORY_ROLES: Final = frozenset((Role.BODY, Role.CAPTION))
"""What a headline is held to; a dek may carry what the body does not."""


@dataclass(frozen=True)
class Body:
    """One article as its own consistency is checked; every offset is into the article's text."""

    document: Document

    @cached_property
    def text(self) -> str:
        """The article's text with plain quotes, hyphens and spaces."""
        return self.document.article.straight

    @cached_property
    def low(self) -> str:
        """The same in small letters; where that would move offsets, as it is."""
        low = self.text.lower()
        return low if len(low) == len(self.text) else self.text

    @cached_property
    def prose(self) -> str:
        """The text in small letters with headlines and deks blanked out: offsets hold."""
        prose = self.low
        for heading in self.document.headings:
            if heading.at is not None:
                prose = f"{prose[: heading.at.start]}{' ' * len(heading.at)}{prose[heading.at.end :]}"
        return prose

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences of the body and its captions."""
        headings = [one.at for one in self.document.headings if one.at is not None]
        return tuple(
            one
            for one in self.document.sentences
            if one.role in STORY_ROLES and not any(at.overlaps(one.span) for at in headings)
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the story in small letters, possessives as their noun; headlines and deks left out."""
        return frozenset(word.removesuffix("'s") for word in frozenset(_WORD.findall(self.prose)))

    @cached_property
    def words_in_small(self) -> frozenset[str]:
        """Every word that the story writes in small letters somewhere."""
        return frozenset(
            word for one in self.sentences for word in _WORD.findall(one.span.of(self.text)) if word[0].islower()
        )

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its content words."""
        return frozenset(filter(None, map(term_key, self.words)))

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The figures of these sentences, in reading order."""
        starts = [one.span.start for one in self.sentences]
        return tuple(one for one in self.document.quantities if _inside(self.sentences, starts, one.span.start))

    @cached_property
    def by_sentence(self) -> Mapping[int, list[Quantity]]:
        """The figures of the story by the id of their sentence."""
        found: dict[int, list[Quantity]] = {}
        for one in self.quantities:
            sentence = self.sentence_at(one.span.start)
            if sentence is not None:
                found.setdefault(sentence.id, []).append(one)
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [one.span.start for one in self.document.sentences]

    @cached_property
    def opening(self) -> Span:
        """The article's first line: where a headline that stands in the metadata alone is reported."""
        found = re.search(r"\S[^\n]*", self.document.article.text)
        return Span(found.start(), found.end()) if found else Span(0, 1)

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds an offset, or None between sentences."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or self.document.sentences[at].span.end <= offset:
            return None
        return self.document.sentences[at]

    def role_at(self, offset: int) -> Role | None:
        """Return the role of the sentence at an offset."""
        sentence = self.sentence_at(offset)
        return sentence.role if sentence else None

    def place(self, heading: Heading, span: Span) -> Span:
        """Return where a part of a heading is reported."""
        if heading.at is None:
            return self.opening
        return Span(heading.at.start + span.start, heading.at.start + span.end)

    def stems_around(self, span: Span, *, reach: int = 60) -> frozenset[str]:
        """Return the stems of the content words within `reach` characters on both sides, in the same sentence."""
        sentence = self.sentence_at(span.start)
        if sentence is None:
            return frozenset()
        start, end = max(sentence.span.start, span.start - reach), min(sentence.span.end, span.end + reach)
        return frozenset(stems_of(f"{self.low[start : span.start]} {self.low[span.end : end]}"))


def _inside(sentences: Sequence[Sentence], starts: Sequence[int], offset: int) -> bool:
    at = bisect_right(starts, offset) - 1
    return at >= 0 and offset < sentences[at].span.end


def stems_of(low: str) -> Iterator[str]:
    """Yield the stems of the content words of a text in small letters, figures left out."""
    for word in _WORD.findall(low):
        stem = term_key(word)
        if stem and not stem[0].isdigit():
            yield stem
