"""Real copy for tests: articles built from a text in one line."""

from datetime import date

from credcheck.model.article import Article, Block, Role, SourceMap
from credcheck.text.span import Span


def article(text: str, *, path: str = "story.txt", outlet: str | None = None, published: date | None = None) -> Article:
    """Return an article whose paragraphs are the blank-line separated pieces of `text`, each a body block."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        if paragraph:
            blocks.append(Block(Span(at, at + len(paragraph)), Role.BODY))
        at += len(paragraph) + 2
    starts = [0, *(index + 1 for index, character in enumerate(text) if character == "\n")]
    return Article(
        path=path,
        text=text,
        source_map=SourceMap(tuple(starts)),
        blocks=tuple(blocks),
        outlet=outlet,
        published=published,
    )
