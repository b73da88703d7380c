"""Kind `quote`: quotations that nobody speaks, and quotation marks that do not close."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import insertion, make_finding, once_a_place, sentence_around
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.kinds.sourcing.unattributed_quotes import bare, find_unspoken
from credcheck.checks.options import about, read_options
from credcheck.model.article import Role
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Fix, Rule
from credcheck.model.statements import Document, Quote
from credcheck.text.span import Span

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
    """Yield quotations that nobody speaks; of many in one article the first: it is an interview or a list of voices."""
    silent = list(find_unspoken(document, min_words=options.min_words))
    for quote in silent if len(silent) <= options.most else silent[:1]:
        yield make_finding(document, rule, quote.span, quote=bare(document, quote))


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
            yield make_finding(document, rule, quote.span, fix=fix, quote=bare(document, quote))


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
    return insertion(document, block.span.start + len(text), _CLOSING[text[0]])


def _has_cue(document: Document, block: Span) -> bool:
    return any(block.covers(cue) for attribution in document.attributions for cue in attribution.cue)
