"""Find claims: body sentences with quotes, attributions and figures in, what another report could carry out.

Questions, pointers, blanket credits, the outlet's own acts and fragments are no claims.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from credcheck.extract.claims.checkable_figures import find_figures
from credcheck.extract.claims.opinion_or_forecast import is_request, view_of
from credcheck.extract.sentences.trigger_words import Reading
from credcheck.extract.thresholds import CONTENT_SHARE, MIN_CLAIM_WORDS, QUOTED_SHARE
from credcheck.lexicon.english.reporting_nouns import NON_ANSWERS
from credcheck.model.article import Article, Role
from credcheck.model.statements import (
    Attribution,
    AttributionType,
    Claim,
    ClaimKind,
    DateMention,
    Quantity,
    Quote,
    QuoteUse,
    Sentence,
)
from credcheck.text.span import Span

_BODY: Final = Role.BODY
_QUOTE: Final = ClaimKind.QUOTE
_FIGURE: Final = ClaimKind.FIGURE
_FACT: Final = ClaimKind.FACT
_LEAD_WORDS: Final = 4
"""Words before a quoted question from which the sentence tells what somebody did."""
_NO_CLAIM: Final = (AttributionType.POINTER, AttributionType.BLANKET, AttributionType.OWN)
_NON_ANSWER: Final = re.compile(NON_ANSWERS)
_LONGEST_NON_ANSWER: Final = 130
"""Characters from "did not respond" to the end of a sentence that tells nothing else."""
_NOBODY: Final = AttributionType.AGENTLESS


def find_claims(  # noqa: PLR0913, PLR0917 - a stage takes all that was found before it
    article: Article,
    sentences: tuple[Sentence, ...],
    quotes: tuple[Quote, ...],
    attributions: tuple[Attribution, ...],
    quantities: tuple[Quantity, ...],
    dates: tuple[DateMention, ...],
    reading: Reading | None = None,
) -> tuple[Claim, ...]:
    """Return one claim for each body sentence that states something, in reading order; its span is the sentence.

    `reading` saves reading the article once more.
    """
    reading = reading or Reading(article, sentences)
    spoken = _Speech(quotes)
    figures = find_figures(quantities, attributions, dates, quotes)
    said = _by_sentence(sentences, attributions)
    found: list[Claim] = []
    for sentence in sentences:
        if sentence.role is not _BODY:
            continue
        text, here = sentence.span.of(reading.low), said[sentence.id]
        if not _states(text) or _is_no_claim(sentence.span, here) or is_non_answer(text):
            continue
        behind = _behind(sentence.span, here)
        if sentence.quoted or spoken.share(sentence.span) >= QUOTED_SHARE:
            kind = _QUOTE
        elif behind is None and is_request(text):
            continue
        else:
            view = None if _is_said(behind) else view_of(text, reading.words[sentence.id])
            kind = view or _fact(sentence.span, figures)
        found.append(Claim(len(found), sentence.id, sentence.span, kind, behind.id if behind else None))
    return tuple(found)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


class _Speech:
    """The stretches inside speech marks."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._spans = sorted((quote.span for quote in quotes if quote.use is QuoteUse.SPEECH), key=_ends)
        self._starts = [span.start for span in self._spans]

    def share(self, span: Span) -> float:
        """Return the share of a span inside speech marks: one that begins before it is the last of those before."""
        last = bisect_left(self._starts, span.end)
        if not last or self._spans[last - 1].end <= span.start:
            return 0.0
        first = max(0, bisect_left(self._starts, span.start) - 1)
        return _share(span, self._spans[first:last])


def _by_sentence(sentences: Sequence[Sentence], attributions: Sequence[Attribution]) -> list[list[Attribution]]:
    """Return for each sentence the attributions whose cue or content touches it."""
    starts = [sentence.span.start for sentence in sentences]
    touching: list[list[Attribution]] = [[] for _ in sentences]
    for attribution in attributions:
        reached = {attribution.sentence}
        own = sentences[attribution.sentence].span
        for span in (*attribution.content, *attribution.cue):
            if not own.covers(span):
                first = max(0, bisect_left(starts, span.start + 1) - 1)
                reached.update(range(first, max(first + 1, bisect_left(starts, span.end))))
        for at in reached:
            if 0 <= at < len(touching):
                touching[at].append(attribution)
    return touching


def _states(text: str) -> bool:
    """Whether a sentence states something: it is no fragment, and no question but one that somebody is told to ask."""
    if text.count(" ") < MIN_CLAIM_WORDS - 1:
        return False
    if text.rstrip("\"')]*")[-1:] != "?":
        return True
    # "He walked up to her, asking, “Where were you?”": what he did can be told by others.
    return text.endswith('"') and text.partition('"')[0].count(" ") >= _LEAD_WORDS


def is_non_answer(text: str) -> bool:
    """Return whether a sentence, in lower case, tells of nobody's words but that somebody would not give any."""
    # The pattern is slow, and few sentences hold one of these.
    if not ("comment" in text or "respon" in text or "reach" in text or "repl" in text or "return" in text):
        return False
    found = _NON_ANSWER.search(text)
    if found is None:
        return False
    # "Hale, who did not return calls, said the pier was sold" tells more than that.
    lead = text[: found.start()]
    tells_more = "," in lead or " who " in lead or ", and " in text or ", but " in text or " said" in text
    return not tells_more and len(text) - len(lead) < _LONGEST_NON_ANSWER


def _is_no_claim(span: Span, here: Sequence[Attribution]) -> bool:
    """Return whether the sentence is a signature, a pointer, a blanket credit or the outlet's own act, no more."""
    for one in here:
        if one.construction == "signed-quote" and _share(span, [*one.cue, *one.source]) >= QUOTED_SHARE:
            return True
        if one.type in _NO_CLAIM and (
            not one.content or _share(span, [*one.content, *one.cue, *one.source]) >= QUOTED_SHARE
        ):
            return True
    return False


def _behind(span: Span, here: Sequence[Attribution]) -> Attribution | None:
    """Return the attribution whose content covers most of the claim, the first where several do."""
    if not here:
        return None
    best = here[0] if len(here) == 1 else min(here, key=lambda one: (-_share(span, one.content), one.id))
    covered = _share(span, best.content)
    if not 0 < covered < CONTENT_SHARE:
        return best if covered else None
    open_part = max(0.05, 1.0 - _share(span, [*best.cue, *best.source]))
    return best if covered / open_part >= CONTENT_SHARE else None


def _share(span: Span, parts: Sequence[Span]) -> float:
    """Return the share of a span that the parts cover, 0.0 to 1.0; parts are taken not to overlap."""
    if not parts:
        return 0.0
    covered, start, end = 0, span.start, span.end
    for part in parts:
        if part.start < end and start < part.end:
            covered += min(end, part.end) - max(start, part.start)
    return min(1.0, covered / (end - start))


def _is_said(behind: Attribution | None) -> bool:
    """Say whether somebody stands behind a claim, so that a view in it is a fact about him."""
    return behind is not None and behind.type is not _NOBODY


def _fact(span: Span, figures: Sequence[int]) -> ClaimKind:
    """Return what a sentence is that is no view and nobody's words: a figure or a fact."""
    at = bisect_left(figures, span.start)
    return _FIGURE if at < len(figures) and figures[at] < span.end else _FACT
