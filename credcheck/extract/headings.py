"""Headlines and deks: an Article in, each read apart with its quotations and figures out.

A headline often stands in the metadata alone and so has no place in the article's text; it is read like a text of its
own, so that what it promises can be compared with what the story has.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from credcheck.extract.quantities.find import find_quantities
from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.model.article import Article, Block, Role, SourceMap
from credcheck.model.statements import Heading
from credcheck.text.span import Span

_MAX_HEADLINE_WORDS: Final = 18
_MAX_DEK_WORDS: Final = 24
_PROSE: Final = re.compile(r"\b(?:the|an?|was|were|had|said|told|has been)\b")
"""Small words that headlines leave out. In a first line without any, and without a stop inside, a headline is read."""
_STOP_INSIDE: Final = re.compile(r"[a-z]{4}[.!?]['\"’”]* [A-Z]")


def find_headings(article: Article) -> tuple[Heading, ...]:
    """Return the headline and the dek, in this order; one that is neither in the text nor in the metadata is left out.

    Where the text holds it, that counts: the metadata of a page often have a shorter one. Of an article without a
    title the first line is its headline where it is worded as headlines are; agencies end theirs with a stop.
    """
    found = []
    for role, said in ((Role.HEADLINE, article.title), (Role.DEK, article.dek)):
        block = next((one.span for one in article.blocks if one.role is role), None)
        text = block.of(article.text) if block else (said or "")
        if text.strip():
            found.append(_read(text if block else unescape(text), role, block))
    return tuple(found or _unmarked(article))


def _unmarked(article: Article) -> Iterator[Heading]:
    """Yield the first line of an untitled article where it reads as a headline, and the line below a semicolon."""
    blocks = article.blocks[:3]
    if len(blocks) < 3 or any(one.role is not Role.BODY for one in blocks[:1]):
        return
    first, second = (one.span.of(article.text) for one in blocks[:2])
    if len(first.split()) > _MAX_HEADLINE_WORDS or _STOP_INSIDE.search(first) or _PROSE.search(first):
        return
    yield _read(first, Role.HEADLINE, blocks[0].span)
    if first.endswith(";") and blocks[1].role is Role.BODY and len(second.split()) <= _MAX_DEK_WORDS:
        yield _read(second, Role.DEK, blocks[1].span)


def _read(text: str, role: Role, at: Span | None) -> Heading:
    whole = Article("", text, SourceMap((0,)), (Block(Span(0, len(text)), Role.BODY),))
    quotes = find_quotes(whole)
    sentences = find_sentences(whole, quotes)
    return Heading(text, role, at, quotes, find_quantities(whole, sentences))
