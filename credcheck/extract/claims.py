"""Find claims: body sentences with their quotes, attributions and figures in, what another report could carry out.

Questions, pointers, blanket credits, the outlet's own acts and fragments are no claims. Forecast, opinion and background
are named narrowly: each takes a sentence out of the checking.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from credcheck.model.article import Article, Role, Span
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
from credcheck.model.text import straighten

_MIN_WORDS: Final = 3
_MIN_QUOTED: Final = 0.5
"""Share of a sentence inside speech marks from which it is a quote."""
_MIN_CONTENT: Final = 0.3
"""Share of a claim that an attribution's content must cover to stand behind it."""
_NO_CLAIM: Final = frozenset({AttributionType.POINTER, AttributionType.BLANKET, AttributionType.OWN})
_NOBODY: Final = frozenset({AttributionType.AGENTLESS})

_QUESTION: Final = re.compile(r"\?[\"')\]]*$")
_SUBORDINATE: Final = re.compile(
    r"(?:If|When|While|Although|Though|Once|Unless|As|Should|Even if|Because|Since|After|Before)\b[^,]*, "
)
_OPENING: Final = re.compile(
    r"(?:(?:Moreover|However|Still|But|And|Also|Meanwhile|Furthermore|In turn|Eventually|Ultimately|Analysis|Instead|Then|In addition"
    r"|As a result|For now|Yet|Perhaps),? )?"
)
_MAIN_MODAL: Final = re.compile(
    r"(?:(?!(?:is|are|was|were|has|have|had|did|does|do|that|which|who|said|will|would|can|\w+ed)\b)[\w'$%.&-]+ ){1,14}?"
    r"(?:could|may|might)(?: (?:also|still|yet|well|soon|even|eventually|significantly))? (?!not have\b|have \w+(?:ed|en)\b)\w+"
)
_FORECASTS: Final = re.compile(
    r"\b(?:(?:is|are) (?:widely )?(?:expected|likely|bound|set|poised) to (?:shape|influence|affect|impact|play|remain|determine|weigh"
    r"|define|dominate|test|deepen|reshape|have)|will (?:likely|probably|almost certainly|be (?:crucial|critical|key|pivotal|decisive|vital))"
    r"|(?:coming|next) (?:days|weeks|months|years) will)\b",
    re.IGNORECASE,
)
_OPINIONS: Final = re.compile(
    r"(?:^(?:In conclusion|Overall|To sum up|In summary|All in all|In short|Clearly|Obviously|Unfortunately|Sadly|Hopefully"
    r"|Frankly|Admittedly|Thankfully)\b"
    r"|\bremains? to be seen\b|\btime will tell\b|\bthe question remains\b|\bit is (?:clear|hard|difficult|easy|time|important) (?:to|that)\b"
    r"|\b(?:I|we) (?:think|believe|feel|hope|doubt|suspect|argue)\b"
    r"|\b(?:this|it|situation|episode|case|debate|push|moment) (?:\w+ )?(?:exemplif|underscor|epitomi[sz])\w*)",
    re.IGNORECASE,
)
_BACKGROUND: Final = re.compile(
    r"[A-Z][\w&.' -]{1,60}(?: \([A-Z]{2,8}\))?(?:, (?:an? |the )[^,]{5,90},)? (?:is|are) (?:responsible for|charged with|tasked with"
    r"|defined as|known as|named after|short for)\b"
)


def find_claims(
    article: Article,
    sentences: tuple[Sentence, ...],
    quotes: tuple[Quote, ...],
    attributions: tuple[Attribution, ...],
    quantities: tuple[Quantity, ...],
    dates: tuple[DateMention, ...],
) -> tuple[Claim, ...]:
    """Return one claim for each body sentence that states something, in reading order; its span is the sentence."""
    straight = straighten(article.text)
    spoken = [quote.span for quote in quotes if quote.use is QuoteUse.SPEECH]
    figures = sorted(quantity.span.start for quantity in quantities if quantity.unit != "ordinal")
    said = _by_sentence(sentences, attributions)
    found: list[Claim] = []
    for sentence in sentences:
        text = sentence.span.of(straight)
        here = said[sentence.id]
        if sentence.role is not Role.BODY or not _states(text) or _is_no_claim(sentence.span, here):
            continue
        behind = _behind(sentence.span, here)
        kind = _kind(sentence, text, behind, spoken, figures)
        found.append(Claim(len(found), sentence.id, sentence.span, kind, behind.id if behind else None))
    return tuple(found)


def _by_sentence(
    sentences: Sequence[Sentence], attributions: Sequence[Attribution]
) -> tuple[tuple[Attribution, ...], ...]:
    """Return for each sentence the attributions whose cue or content touches it."""
    starts = [sentence.span.start for sentence in sentences]
    touching: list[list[Attribution]] = [[] for _ in sentences]
    for attribution in attributions:
        reached = {attribution.sentence}
        for span in (*attribution.content, *attribution.cue):
            first = max(0, bisect_left(starts, span.start + 1) - 1)
            reached.update(range(first, max(first + 1, bisect_left(starts, span.end))))
        for at in reached:
            if 0 <= at < len(touching):
                touching[at].append(attribution)
    return tuple(tuple(one) for one in touching)


def _states(text: str) -> bool:
    """Say whether a sentence states something: it is no question and no fragment."""
    return len(text.split()) >= _MIN_WORDS and not _QUESTION.search(text)


def _is_no_claim(span: Span, here: Sequence[Attribution]) -> bool:
    """Say whether the sentence is a pointer, a blanket credit or the outlet's own act and nothing else."""
    return any(one.type in _NO_CLAIM and (not one.content or _share(span, one.content) >= _MIN_QUOTED) for one in here)


def _behind(span: Span, here: Sequence[Attribution]) -> Attribution | None:
    """Return the attribution whose content covers most of the claim, the first where several do."""
    ranked = sorted(here, key=lambda one: (-_share(span, one.content), one.id))
    best = next(iter(ranked), None)
    if best is None:
        return None
    inside = [*best.cue, *best.source]
    open_part = max(0.05, 1.0 - _share(span, inside))
    return best if _share(span, best.content) / open_part >= _MIN_CONTENT else None


def _share(span: Span, parts: Sequence[Span]) -> float:
    """Return the share of a span that the parts cover, 0.0 to 1.0; parts are taken not to overlap."""
    covered = sum(max(0, min(span.end, part.end) - max(span.start, part.start)) for part in parts)
    return min(1.0, covered / len(span))


def _kind(
    sentence: Sentence, text: str, behind: Attribution | None, spoken: Sequence[Span], figures: Sequence[int]
) -> ClaimKind:
    if sentence.quoted or _share(sentence.span, spoken) >= _MIN_QUOTED:
        return ClaimKind.QUOTE
    if behind is None or behind.type in _NOBODY:
        view = _view(text)
        if view:
            return view
    at = bisect_left(figures, sentence.span.start)
    if at < len(figures) and figures[at] < sentence.span.end:
        return ClaimKind.FIGURE
    return ClaimKind.FACT


def _view(text: str) -> ClaimKind | None:
    """Return forecast, opinion or background where an unattributed sentence is clearly that, else None."""
    if _OPINIONS.search(text):
        return ClaimKind.OPINION
    begin = _OPENING.match(text)
    at = begin.end() if begin else 0
    subordinate = _SUBORDINATE.match(text, at)
    at = subordinate.end() if subordinate else at
    if _MAIN_MODAL.match(text, at) or _FORECASTS.search(text):
        return ClaimKind.FORECAST
    return ClaimKind.BACKGROUND if _BACKGROUND.match(text) else None
