"""Quotation: an article in, the parts out that are somebody's words, and the parts that only say whose they are.

Whoever prints what was said in public copies nobody. Quotation marks, block quotes and what follows a lead-in with a
colon are quotation; a short stretch beside it that holds a reporting verb ("said the statement from her attorney") is
its attribution, before, after or between.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from credcheck.compare.copies.thresholds import ATTRIBUTION_AFTER_WORDS, ATTRIBUTION_BEFORE_WORDS
from credcheck.lexicon.english.names import CAPITAL_CUTS
from credcheck.lexicon.english.reporting_verbs import VERBS
from credcheck.model.article import Article
from credcheck.text.span import Span

_REPORTING: Final = frozenset(
    word for word, verb in VERBS.items() if verb.group == "speech" and verb.form != "base" and verb.takes & set("sqtox")
) | {"according"}
_DOUBLE: Final = re.compile('"{1,2}[^"]*(?:"{1,2}|$)')
"""Marks may be set twice: "“"We knew"" of pages that were converted twice."""
_SINGLE: Final = re.compile(r"(?<![\w'])'(?=\w)[^\n\"]{15,}?[\w.,!?]'(?![\w'])")
"""British single marks; a short stretch is an apostrophe, a title or a word at arm's length."""
_LEAD_IN: Final = re.compile(r"([^.!?\n]{0,160}):\s*(?=\S|$)")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_STOP: Final = re.compile(r"[.!?][\"')]*(?=\s|$)")
_INITIAL: Final = re.compile(rf"\b(?:[A-Z]|{CAPITAL_CUTS}|St|Jr|Sr|U\.S)$")
_SHORTEST_INTRODUCED: Final = 8
"""Words; what a colon introduces and is shorter is a list or a label."""


def quotations(article: Article) -> tuple[Span, ...]:
    """Return where an article quotes, ascending; spans may overlap."""
    text = article.straight
    spans = [block.span for block in article.blocks if block.quoted]
    before = ""
    for paragraph in paragraphs(article):
        words = paragraph.of(text)
        for pattern in (_DOUBLE, _SINGLE):
            spans += [
                Span(paragraph.start + one.start(), paragraph.start + one.end()) for one in pattern.finditer(words)
            ]
        spans += _introduced(words, paragraph, before)
        before = words
    return tuple(sorted(spans))


def attributions(article: Article, quoted: Sequence[Span]) -> tuple[Span, ...]:
    """Return the stretches beside quotations that say whose words they are, in reading order."""
    text = article.straight
    found: list[Span] = []
    for paragraph in paragraphs(article):
        inside = _merged([span for span in quoted if span.overlaps(paragraph)], paragraph)
        found += _beside(text, inside, paragraph)
    return tuple(found)


def paragraphs(article: Article) -> Iterator[Span]:
    """Yield each paragraph: a quotation mark that is not closed ends with it."""
    for span in [block.span for block in article.blocks] or ([Span(0, len(article.text))] if article.text else []):
        words = span.of(article.text)
        breaks = [(0, 0), *((gap.start(), gap.end()) for gap in re.finditer(r"\n\s*\n", words)), (len(words),) * 2]
        yield from (Span(span.start + one[1], span.start + two[0]) for one, two in pairwise(breaks) if one[1] < two[0])


def _introduced(words: str, paragraph: Span, before: str) -> Iterator[Span]:
    """Yield what a reporting verb and a colon introduce: the rest of the paragraph, or all of the next one."""
    if before.rstrip().endswith(":") and _reports(before[-160:]):
        yield paragraph
    for lead in _LEAD_IN.finditer(words):
        rest = words[lead.end() :]
        if _reports(lead[1]) and len(rest.split()) >= _SHORTEST_INTRODUCED:
            yield Span(paragraph.start + lead.end(), paragraph.end)
            return


def _reports(words: str) -> bool:
    return any(one in _REPORTING for one in _WORD.findall(words.lower()))


def _merged(spans: Sequence[Span], paragraph: Span) -> list[tuple[int, int]]:
    """Return the parts of a paragraph that some spans cover, ascending and apart."""
    merged: list[tuple[int, int]] = []
    for span in spans:
        start, end = max(span.start, paragraph.start), min(span.end, paragraph.end)
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _beside(text: str, quoted: Sequence[tuple[int, int]], paragraph: Span) -> Iterator[Span]:
    """Yield the attributions around the quotations of one paragraph.

    What lies between two quotations belongs to the sentence of the first up to its stop, to the second from there on.
    """
    edges = [(paragraph.start, paragraph.start), *quoted, (paragraph.end, paragraph.end)]
    for at, ((_, left), (right, _)) in enumerate(pairwise(edges)):
        gap = text[left:right]
        stops = _stops(gap)
        if at > 0:
            after = gap[: stops[0]] if stops else gap
            yield from _attribution(after, left, ATTRIBUTION_AFTER_WORDS)
        if at < len(quoted) and (stops or at == 0):
            begin = stops[-1] if stops else 0
            yield from _attribution(gap[begin:], left + begin, ATTRIBUTION_BEFORE_WORDS)


def _stops(gap: str) -> list[int]:
    return [one.end() for one in _STOP.finditer(gap) if not _INITIAL.search(gap[: one.start()])]


def _attribution(words: str, start: int, most: int) -> Iterator[Span]:
    if words.strip() and len(words.split()) <= most and _reports(words):
        yield Span(start, start + len(words))
