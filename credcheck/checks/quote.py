"""Kind `quote`: quotations that nobody speaks, and quotation marks that do not close."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import make_finding, once_a_place, sentence_around
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import about, read_options
from credcheck.model.article import Block, Role, Span
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Fix, Rule
from credcheck.model.statements import Document, Quote, QuoteUse, Sentence

_MAX_OUTSIDE: Final = 2
_SIGNED: Final = re.compile(r"(?:[―—–~-]{1,2}\s*|\(\s*)[A-Z@]")
_SIGNED_LAST: Final = re.compile(r"[”\"»’.!?]\s*[―—–~]\s*[A-Z@][\w.’' ,-]*$")
_MAX_SIGNATURE: Final = 80
_MAX_HEADING: Final = 8
_PERSON: Final = re.compile(
    r"(?:But |And |Then |Later )?"
    r"(?:[Hh]e |[Ss]he |(?:Mr|Mrs|Ms|Dr|Sir|Lord|Sen|Rep|Gov)\.? [A-Z]|[A-Z][a-z’']+ [A-Z][a-z’']+[ ,])"
)
_LABELLED: Final = re.compile(r"(?:[A-Z][A-Z.’'-]+ ?){1,4}:|(?:[A-Z][\w.’'-]+ ){0,3}[A-Z][\w.’'-]+: ")
"""Transcripts put the speaker's name before his words."""
_CLOSING: Final = {"“": "”", "„": "“", "«": "»", "»": "«", "‘": "’", "「": "」", "『": "』"}


@dataclass(frozen=True, slots=True)
class QuoteOptions:
    """What is wrong with a quotation."""

    fault: str = field(
        default="speaker",
        metadata=about("speaker: nobody says it; balance: a mark is missing", choices=("balance", "speaker")),
    )
    most: int = field(default=4, metadata=about("more of them are a list of voices: one finding", low=1))
    min_words: int = field(default=6, metadata=about("shorter quotations need no speaker of their own", low=1))


def check_quote(rule: Rule) -> Finder:
    """Return the finder of quotations with the rule's fault."""
    options = read_options(QuoteOptions, rule.options)

    def find(document: Document, _: Evidence) -> Iterator[Finding]:
        found = _unbalanced(document, rule) if options.fault == "balance" else _unspoken(document, rule, options)
        yield from once_a_place(found)

    return find


KIND: Final = Kind(
    about="quotations without a speaker, quotation marks that do not close",
    options=QuoteOptions,
    fields=("quote",),
    check=check_quote,
)


def _unspoken(document: Document, rule: Rule, options: QuoteOptions) -> Iterator[Finding]:
    """Yield quotations that stand alone; of many in one article the first: it is an interview or a list of voices."""
    silent = [
        quote
        for quote in document.quotes
        if quote.speaker is None
        and quote.attribution is None
        and quote.balanced
        and quote.use is QuoteUse.SPEECH
        and _stands_alone(document, quote, options)
    ]
    for quote in silent if len(silent) <= options.most else silent[:1]:
        yield make_finding(document, rule, quote.span, quote=_bare(document, quote))


def _stands_alone(document: Document, quote: Quote, options: QuoteOptions) -> bool:
    """Say whether its sentences hold nothing but the quotation, and nothing before or behind it leads to a speaker."""
    around = [one for one in document.sentences if one.span.overlaps(quote.span)]
    if not around or any(one.role is not Role.BODY or one.quoted for one in around):
        return False
    text = document.article.text
    outside = text[around[0].span.start : quote.span.start] + " " + text[quote.span.end : around[-1].span.end]
    if len(outside.split()) > _MAX_OUTSIDE or len(document.text_of(quote.span).split()) < options.min_words:
        return False
    if text[: quote.span.start].rstrip().endswith(":") or _LABELLED.match(_bare(document, quote)):
        return False
    if document.text_of(quote.span).rstrip("“”„«»\"‘’' ").endswith(",") or _is_heading(document, quote):
        return False
    return not (_is_signed(document, quote) or _in_list(document, quote) or _has_voice_beside(document, quote, around))


def _is_heading(document: Document, quote: Quote) -> bool:
    """Say whether a short quotation is a paragraph: it heads a section, and is spoken in it."""
    if len(document.text_of(quote.span).split()) > _MAX_HEADING:
        return False
    block = next((one for one in document.article.blocks if one.span.overlaps(quote.span)), None)
    return block is not None and document.text_of(block.span).strip() == document.text_of(quote.span).strip()


def _is_signed(document: Document, quote: Quote) -> bool:
    """Say whether a name follows on a dash or in brackets, behind the quotation or at its paragraph's end."""
    text = document.article.text
    block = next((one for one in document.article.blocks if one.span.overlaps(quote.span)), None)
    last = text[max(quote.span.end, block.span.end - _MAX_SIGNATURE) : block.span.end] if block else ""
    behind = text[quote.span.end : quote.span.end + _MAX_SIGNATURE].lstrip()
    return _SIGNED.match(behind) is not None or _SIGNED_LAST.search(last) is not None


def _has_voice_beside(document: Document, quote: Quote, around: Sequence[Sentence]) -> bool:
    """Say whether somebody speaks in its paragraph before it, in the sentence before, or in the one right behind."""
    block = next((one.span for one in document.article.blocks if one.span.overlaps(quote.span)), quote.span)
    before = [one for one in document.sentences[: around[0].id] if block.covers(one.span)]
    beside = {one.id for one in (*before, *document.sentences[max(0, around[0].id - 1) : around[0].id])}
    beside |= {one.id for one in document.sentences[around[-1].id + 1 :][:1] if block.covers(one.span)}
    if any(one.cue and one.source and one.sentence in beside for one in document.attributions):
        return True
    if any(_quotes_somebody(document, document.sentences[one]) for one in beside):
        return True
    return bool(before) and _is_about_somebody(document, before[-1])


def _quotes_somebody(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence holds speech and words beside it: whoever spoke there is named or known by them."""
    spoken = [one.span for one in document.quotes if one.use is QuoteUse.SPEECH and one.span.overlaps(sentence.span)]
    if any(one.attribution is not None and one.span.overlaps(sentence.span) for one in document.quotes):
        return True
    outside = len(document.text_of(sentence.span).split()) - sum(len(document.text_of(one).split()) for one in spoken)
    return bool(spoken) and outside > _MAX_OUTSIDE


def _is_about_somebody(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence shows the speaker without a verb of speech: "Ana Ruiz shook her head."."""
    words = document.text_of(sentence.span)
    known = {one.speaker.split()[-1] for one in document.attributions if one.speaker and one.type.backed}
    return _PERSON.match(words) is not None or not known.isdisjoint(re.findall(r"\w+", words))


def _in_list(document: Document, quote: Quote) -> bool:
    return any(block.span.overlaps(quote.span) and (block.listed or block.quoted) for block in document.article.blocks)


def _bare(document: Document, quote: Quote) -> str:
    return document.text_of(quote.span).strip("“”„«»\"‘’'「」『』 \n")


def _unbalanced(document: Document, rule: Rule) -> Iterator[Finding]:
    """Yield one finding a sentence: one missing mark leaves another without its partner."""
    seen: set[int] = set()
    for quote in document.quotes:
        sentence = sentence_around(document, quote.span)
        if quote.balanced or sentence is None or sentence.id in seen:
            continue
        if sentence.role in (Role.BODY, Role.HEADLINE, Role.DEK):
            seen.add(sentence.id)
            fix = _closing_fix(document, quote)
            yield make_finding(document, rule, quote.span, fix=fix, quote=_bare(document, quote))


def _closing_fix(document: Document, quote: Quote) -> Fix | None:
    """Return the missing closing mark where its place is certain: the whole paragraph is one speech.

    Certain is only a paragraph that begins with a directed mark, holds no other mark and no cue of an attribution, and
    ends a sentence.
    """
    block = next((one for one in document.article.blocks if one.span.covers(quote.span)), None)
    if block is None or block.span.start != quote.span.start or _has_cue(document, block.span):
        return None
    text = document.text_of(block.span).rstrip()
    if text[0] not in _CLOSING or text[-1] not in ".!?…" or any(mark in text[1:] for mark in '“”„«»"「」『』'):
        return None
    return _insert(document, block, len(text), _CLOSING[text[0]])


def _insert(document: Document, block: Block, length: int, mark: str) -> Fix:
    at = document.article.source_map.offset(block.span.start + length - 1) + 1
    return Fix(at, at, mark)


def _has_cue(document: Document, block: Span) -> bool:
    return any(block.covers(cue) for attribution in document.attributions for cue in attribution.cue)
