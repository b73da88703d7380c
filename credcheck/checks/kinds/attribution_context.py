"""What stands around an unnamed source and answers for it: a member brought in by name, a poll, a report beside it.

Reads the sentences next to an attribution; never the rule.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from credcheck.lexicon.english.function_words import BEFORE_INFINITIVE, QUANTIFIERS_BEFORE_PEOPLE
from credcheck.lexicon.english.impersonal import FORECAST_PARTICIPLES
from credcheck.lexicon.english.measures import FIGURE, SHARE_OF_PEOPLE
from credcheck.lexicon.english.source_nouns import AFTER_EXPERTS, BARE_OFFICIALS, EXPERTS
from credcheck.model.statements import Attribution, AttributionType, Document, Quote, QuoteUse, Sentence
from credcheck.text.span import Span

_OPENING: Final = 60
"""Characters into a paragraph within which a voice opens it."""
_PAPERS: Final = re.compile(r"(?i)\b(?:research|studies|surveys|reports)$")
_BEHIND_NOUN: Final = re.compile(AFTER_EXPERTS)
_PLACED: Final = 2
"""Blanks in the words for a source that is more than a kind of people: "an analyst at Alder Bank"."""
_EXPERTS: Final = re.compile(EXPERTS)
_PROPER: Final = re.compile(r"\b[A-Z][\w'’-]+ (?:of |for |on )?[A-Z]|\b[A-Z]{2,}\b")
_AGREES: Final = re.compile(r"\bagreed?\b")
_BEFORE: Final = 4
"""Sentences before a group in which its members may have been brought in."""
_EXAMPLE: Final = re.compile(r"\b[Ff]or (?:example|instance)\b|\b(?:such as|among them|including|like) (?=[A-Z])")
_LEFT: Final = re.compile(r"(?i)\b(?:democrat|progressive|liberal|dem\b)")
_RIGHT: Final = re.compile(r"(?i)\b(?:republican|conservative|gop\b)")
_REPUBLICAN: Final = re.compile(r"\bR-[A-Z]|\bRepublican|\bGOP\b")
_DEMOCRAT: Final = re.compile(r"\bD-[A-Z]|\bDemocrat")
_TITLED: Final = re.compile(r"(?:Sen|Rep|Gov|Dr|Prof)\. (?:[A-Z][\w.'’-]* )+?([A-Z][\w'’-]+)\b(?! [A-Z])")
_INTRODUCED: Final = re.compile(
    r"[A-Z][\w'’-]+ (?:[A-Z]\. )?(?:[A-Z][\w'’-]+ )?([A-Z][\w'’-]+), (?:an?|the|who|whose|\d\d)\b"
)
"""A person by name and by what she does: "Ana Ruiz, a former aide"."""
_NAMED: Final = frozenset((AttributionType.NAMED, AttributionType.NAMED_ORG))
_OTHERS: Final = re.compile(r"(?i)(?:some )?others?\b")
_BARE: Final = re.compile(BARE_OFFICIALS)
_SHARE: Final = re.compile(SHARE_OF_PEOPLE)
_AHEAD: Final = re.compile(r"\b(?:will|would|expect\w*|forecast\w*|project\w*|estimat\w*|predict\w*|likely)\b")
_PAST: Final = re.compile(r"\b(?:was|were)\b")
"""What was once expected has come since, or has not."""
_FIGURE: Final = re.compile(FIGURE)
_WORD: Final = re.compile(r"[\w'’]+")


def is_exemplified(document: Document, attribution: Attribution, reach: int) -> bool:
    """Say whether one of the group is brought in by name in its own sentence or in `reach` sentences behind it.

    That is whoever is quoted, a source whom the article has not named before, or "for example". "Others" are excused by
    whoever speaks before them, analysts by a named analyst there. A politician of the other party is none of the group.
    """
    sentence = document.sentences[attribution.sentence].span
    if _has_spoken_before(document, attribution) or _is_named_paper(document, attribution, reach):
        return True
    for one in _near(document, attribution, 0, reach):
        if one.type not in _NAMED or not (one.speaker and one.cue) or _is_of_the_others(document, attribution, one):
            continue
        quoted = one.sentence > attribution.sentence and _quotes(document, one) and _follows(document, one, sentence)
        beside = one.sentence - attribution.sentence <= 1 or _one_paragraph(document, one, sentence)
        if quoted or (beside and (_is_fresh(document, one, sentence) or _is_studied(document, attribution, one))):
            return True
    behind = document.sentences[attribution.sentence + 1 : attribution.sentence + 1 + reach]
    if any(_EXAMPLE.search(document.text_of(one.span)) for one in behind) or _brings_in(document, attribution, behind):
        return True
    return any(
        _is_unspoken_for(one) and one.span.overlaps(next_one.span) for next_one in behind[:1] for one in document.quotes
    )


def _has_spoken_before(document: Document, attribution: Attribution) -> bool:
    """Say whether one of the group has just spoken: a name where "others" agree, anybody placed who is of its kind."""
    source, cue = document.text_of(attribution.source[0]), document.text_of(attribution.cue[0])
    agrees = _OTHERS.match(source) or _AGREES.search(cue)
    for one in _near(document, attribution, _BEFORE, -1):
        words = " ".join(document.text_of(span) for span in one.source)
        named = one.type in _NAMED and one.speaker is not None
        placed = one.type is AttributionType.ANONYMOUS and words.count(" ") >= _PLACED
        if (named and agrees) or ((named or placed) and _is_of_the_kind(source, words)):
            return True
    return False


def _is_named_paper(document: Document, attribution: Attribution, reach: int) -> bool:
    """Say whether "research suggests" is followed by the paper, or by the body that wrote it."""
    told = {AttributionType.NAMED_ORG, AttributionType.DOCUMENT}
    paper = _PAPERS.search(document.text_of(attribution.source[0]))
    return paper is not None and any(one.type in told for one in _near(document, attribution, -1, reach))


def _is_somebody(one: Attribution) -> bool:
    return one.type.backed or one.type is AttributionType.ANONYMOUS


def _is_of_the_kind(group: str, words: str) -> bool:
    """Say whether a source holds the group's own noun: "Lena Marsh, an analyst at Alder Bank" before "analysts say"."""
    noun = _BEHIND_NOUN.split(group)[0].split()[-1].lower().removesuffix("s")
    return re.search(rf"(?i)\b{re.escape(noun)}s?\b", words) is not None


def _is_unspoken_for(quote: Quote) -> bool:
    """Say whether it is speech whose speaker has not been found: there is one all the same."""
    return quote.use is QuoteUse.SPEECH and quote.attribution is None


def _is_fresh(document: Document, one: Attribution, sentence: Span) -> bool:
    """Say whether a person is named here for the first time."""
    name = one.speaker or ""
    first = document.article.text.find(name.split()[-1]) if " " in name else -1
    return one.type is AttributionType.NAMED and first >= sentence.start


def _is_studied(document: Document, attribution: Attribution, one: Attribution) -> bool:
    """Say whether a body by name speaks in the sentence behind experts: theirs, as a rule."""
    experts = _EXPERTS.search(document.text_of(attribution.source[0]))
    named = one.type is AttributionType.NAMED_ORG and _PROPER.search(one.speaker or "") is not None
    return named and experts is not None and one.sentence > attribution.sentence


def is_placed(document: Document, attribution: Attribution, reach: int) -> bool:
    """Say whether "officials" alone stand beside whoever places them: a name, a body or a paper of theirs speaks."""
    if not _BARE.fullmatch(document.text_of(attribution.source[0])):
        return False
    return any(_is_somebody(one) and one.source for one in _near(document, attribution, reach, reach))


def _brings_in(document: Document, attribution: Attribution, behind: Sequence[Sentence]) -> bool:
    """Say whether the paragraph goes on with a person whom the article has not had before.

    For a whole body the next paragraph may bring her in as well, where it is the next sentence.
    """
    text = document.article.text
    end = document.sentences[attribution.sentence].span.end
    body = attribution.type is AttributionType.COLLECTIVE
    for one in behind:
        words = document.text_of(one.span)
        match = _TITLED.match(words) or _INTRODUCED.match(words)
        near = (body and one is behind[0]) or "\n" not in text[end : one.span.start]
        if match and near and text.find(match[1]) >= one.span.start:
            return True
    return False


def _quotes(document: Document, one: Attribution) -> bool:
    return any(span.overlaps(quote.span) for span in one.content for quote in document.quotes)


def _is_of_the_others(document: Document, attribution: Attribution, one: Attribution) -> bool:
    """Say whether what stands around a name gives another party than the group's: progressives, and R-Texas."""
    group = " ".join(document.text_of(span) for span in attribution.source)
    named = " ".join(document.text_of(span) for span in one.source)
    return any(
        wing.search(group) and other.search(named) for wing, other in ((_LEFT, _REPUBLICAN), (_RIGHT, _DEMOCRAT))
    )


def _one_paragraph(document: Document, one: Attribution, sentence: Span) -> bool:
    return _paragraph(document, document.sentences[one.sentence].span) == _paragraph(document, sentence)


def _follows(document: Document, one: Attribution, sentence: Span) -> bool:
    """Say whether a voice stands in the same paragraph as a sentence, or opens the next one."""
    first = min((*one.source, *one.cue, *one.content), key=lambda span: span.start)
    at, home = _paragraph(document, first), _paragraph(document, sentence)
    return at == home or (at == home + 1 and first.start - document.article.blocks[at].span.start <= _OPENING)


def _paragraph(document: Document, span: Span) -> int:
    """Return the number of the block that a span begins in, or of the last one before it."""
    return bisect_right(document.article.blocks, span.start, key=lambda block: block.span.start) - 1


def is_backed(document: Document, attribution: Attribution, reach: int) -> bool:
    """Say whether someone speaks in the same sentence, or a name, a body or a document `reach` sentences around it.

    A forecast is answered for beyond its paragraph only by another forecast; hearsay by whoever reports beside it.
    """
    sentence = document.sentences[attribution.sentence].span
    forecast = document.text_of(attribution.cue[0]).endswith(FORECAST_PARTICIPLES)
    for one in _near(document, attribution, reach, reach):
        if not (one.cue and one.source and one.content) or one.cue[0].overlaps(attribution.cue[0]):
            continue
        if one.sentence == attribution.sentence:
            return True
        told = (one.type.backed if forecast else _is_somebody(one)) and one.cue_class in {"speech", "document"}
        if told and (not forecast or _one_paragraph(document, one, sentence) or _looks_ahead(document, one)):
            return True
    return False


def _looks_ahead(document: Document, one: Attribution) -> bool:
    return _AHEAD.search(document.text_of(one.content[0])) is not None


def is_counted(document: Document, attribution: Attribution, reach: int) -> bool:
    """Say whether a share of people stands in the same sentence or `reach` sentences around: a poll speaks.

    Asked of bodies of people and of "most", "many" or "some" without a noun; of experts where the share is one of them.
    """
    named = " ".join(document.text_of(span) for span in attribution.source).casefold()
    first, last = attribution.sentence - reach, attribution.sentence + reach
    counted = attribution.type is AttributionType.COLLECTIVE or named.removeprefix("a ") in QUANTIFIERS_BEFORE_PEOPLE
    return any(
        _SHARE.search(document.text_of(one.span))
        and (counted or (one.id != attribution.sentence and _is_of_the_kind(named, document.text_of(one.span))))
        for one in document.sentences[max(0, first) : last + 1]
    )


def is_arranged(document: Document, attribution: Attribution, outcomes: frozenset[str]) -> bool:
    """Say whether it is past, a forecast with a figure, which is somebody's, or "is expected" of somebody's diary.

    A diary it is where no verb for an outcome follows.
    """
    cue = document.text_of(attribution.cue[0])
    if _PAST.search(cue):
        return True
    if not cue.endswith(FORECAST_PARTICIPLES):
        return False
    if _FIGURE.search(document.text_of(document.sentences[attribution.sentence].span)):
        return True
    if "widely" in cue:
        return False
    behind = document.article.text[attribution.cue[0].end : attribution.cue[0].end + 80]
    words = [word.lower() for word in _WORD.findall(behind)]
    verb = next((word for word in words if word not in BEFORE_INFINITIVE and word[-2:] != "ly"), "")
    return verb not in outcomes


def _near(document: Document, attribution: Attribution, before: int, behind: int) -> Iterator[Attribution]:
    for one in document.attributions:
        if one is not attribution and attribution.sentence - before <= one.sentence <= attribution.sentence + behind:
            yield one
