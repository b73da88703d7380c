"""Which quotations nobody speaks: a document in, those that stand alone out.

A quotation stands alone where its sentence holds nothing else, and neither a label, a signature nor a voice beside it
says whose words it holds. Where in doubt somebody speaks: readers follow a speaker through a paragraph.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from credcheck.lexicon.english.names import PERSON_OPENS
from credcheck.lexicon.english.reporting_verbs import SAYS
from credcheck.model.article import Block, Role
from credcheck.model.statements import Document, Quote, QuoteUse, Sentence

_MARKS: Final = "“”„«»\"‘’'「」『』 \n"
_MAX_OUTSIDE: Final = 2
"""Words beside the quotation that leave its sentence a quotation ("And: “…”")."""
_MAX_SIGNATURE: Final = 80
_MAX_HEADING: Final = 8
_SIGNED: Final = re.compile(r"(?:[―—–~-]{1,2}\s*|\(\s*)[A-Z@]")
_SIGNED_LAST: Final = re.compile(r"[”\"»’.!?]\s*[―—–~]\s*[A-Z@][\w.’' ,-]*$")
_SIGNED_WITHIN: Final = re.compile(r"[.!?…][”\"’']?\n\s*(?:[―—–~-]{1,2}\s*)?[A-Z][\w.’'-]+ [A-Z][\w.’' ,-]+\.?$")
_LABELLED: Final = re.compile(r"(?:[A-Z][A-Z.’'-]+ ?){1,4}:|(?:[A-Z][\w.’'-]+ ){0,3}[A-Z][\w.’'-]*: ")
"""Transcripts put the speaker's name before his words."""
_SAYS: Final = re.compile(SAYS)
_NESTED: Final = re.compile(r"[“”\"]")
_PERSON: Final = re.compile(PERSON_OPENS)


def bare(document: Document, quote: Quote) -> str:
    """Return the words of a quotation without its marks."""
    return document.text_of(quote.span).strip(_MARKS)


def find_unspoken(document: Document, *, min_words: int) -> Iterator[Quote]:
    """Yield the quotations of at least `min_words` words that nobody speaks, in reading order."""
    if not document.article.is_understood:
        return
    somebodys: set[int] = set()
    ends = [one.span.end for one in document.sentences]
    starts = [one.span.start for one in document.sentences]
    for quote in document.quotes:
        around = document.sentences[bisect_right(ends, quote.span.start) : bisect_left(starts, quote.span.end)]
        if not around or not _is_left_open(quote):
            continue
        if not _fills(document, quote, around) or len(document.text_of(quote.span).split()) < min_words:
            continue
        if around[0].id - 1 in somebodys or _is_somebodys(document, quote, around):
            somebodys |= {one.id for one in around}
        else:
            yield quote


def _is_left_open(quote: Quote) -> bool:
    """Say whether it is speech that no attribution has been found for."""
    alone = quote.speaker is None and quote.attribution is None
    return alone and quote.balanced and quote.use is QuoteUse.SPEECH


def _fills(document: Document, quote: Quote, around: Sequence[Sentence]) -> bool:
    """Say whether body sentences hold the quotation and next to nothing else."""
    if any(one.role is not Role.BODY or one.quoted for one in around):
        return False
    text = document.article.text
    outside = text[around[0].span.start : quote.span.start] + " " + text[quote.span.end : around[-1].span.end]
    return len(outside.split()) <= _MAX_OUTSIDE


def _is_somebodys(document: Document, quote: Quote, around: Sequence[Sentence]) -> bool:
    """Say whether its form or what stands around it leads to a speaker, or it is a heading or an entry of a list."""
    text = document.article.text
    before = text[max(0, quote.span.start - 200) : quote.span.start].rstrip()
    if before.endswith(":") or _LABELLED.match(bare(document, quote)):
        return True
    if document.text_of(quote.span).rstrip(_MARKS).endswith(","):
        return True  # a comma hands over to the words of the writer: sentences were cut at a name
    if any(_SAYS.match(piece.strip(" ,")) for piece in _NESTED.split(bare(document, quote))[1:]):
        return True  # an excerpt: who speaks is told within the marks
    block = next((one for one in document.article.blocks if one.span.overlaps(quote.span)), None)
    if block and (block.listed or block.quoted or _LABELLED.match(document.text_of(block.span))):
        return True
    if block and _is_heading(document, quote, block):
        return True
    return _is_signed(document, quote, block) or _has_voice_beside(document, quote, around)


def _is_heading(document: Document, quote: Quote, block: Block) -> bool:
    """Say whether a short quotation is a paragraph: it heads a section, and is spoken in it."""
    words = document.text_of(quote.span).split()
    return len(words) <= _MAX_HEADING and document.text_of(block.span).split() == words


def _is_signed(document: Document, quote: Quote, block: Block | None) -> bool:
    """Say whether a name follows on a dash or in brackets, at the paragraph's end, or on a last line of its own."""
    text = document.article.text
    last = text[max(quote.span.end, block.span.end - _MAX_SIGNATURE) : block.span.end] if block else ""
    behind = text[quote.span.end : quote.span.end + _MAX_SIGNATURE].lstrip()
    within = bare(document, quote)[-_MAX_SIGNATURE:]
    return bool(_SIGNED.match(behind) or _SIGNED_LAST.search(last) or _SIGNED_WITHIN.search(within))


def _has_voice_beside(document: Document, quote: Quote, around: Sequence[Sentence]) -> bool:
    """Say whether somebody speaks before it in its paragraph, or is told of or speaks in a sentence beside it."""
    first, last = around[0].id, around[-1].id
    block = next((one.span for one in document.article.blocks if one.span.overlaps(quote.span)), quote.span)
    before = document.sentences[max(0, first - 1) : first]
    told = [*(one for one in document.sentences[:first] if block.covers(one.span)), *before]
    behind = document.sentences[last + 1 : last + 2]
    if any(_SAYS.match(document.text_of(one.span)) for one in (*before, *behind)):
        return True
    ids = {one.id for one in (*told, *behind)}
    if any(one.cue and one.source and one.sentence in ids for one in document.attributions):
        return True
    return any(_quotes_somebody(document, one) for one in told) or any(
        _is_about_somebody(document, one) for one in before if one.role is Role.BODY
    )


def _quotes_somebody(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence holds speech with a speaker, or with words beside it that tell whose it is."""
    spoken = [one for one in document.quotes if one.use is QuoteUse.SPEECH and one.span.overlaps(sentence.span)]
    if any(one.attribution is not None for one in spoken):
        return True
    inside = sum(len(document.text_of(one.span).split()) for one in spoken)
    return bool(spoken) and len(document.text_of(sentence.span).split()) - inside > _MAX_OUTSIDE


def _is_about_somebody(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence shows the speaker without a verb of speech: "Ana Ruiz shook her head."."""
    words = document.text_of(sentence.span)
    known = {one.speaker.split()[-1] for one in document.attributions if one.speaker and one.type.backed}
    return _PERSON.match(words) is not None or not known.isdisjoint(re.findall(r"\w+", words))
