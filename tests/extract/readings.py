"""What an attribution says, as words: the shape that the tables of the tests are written in."""

from typing import NamedTuple

from credcheck.extract import extract_document
from credcheck.text.span import Span
from tests.copy import article


class Said(NamedTuple):
    """One attribution, every part of it as the article's own words; parts of one kind are parted by a bar."""

    construction: str
    type: str
    source: str
    cue: str
    content: str
    speaker: str | None = None


def read(text: str) -> list[Said]:
    """Return every attribution of a text, in order."""
    document = extract_document(article(text))

    def words(spans: tuple[Span, ...]) -> str:
        return " | ".join(document.text_of(span) for span in spans)

    return [
        Said(one.construction, one.type.value, words(one.source), words(one.cue), words(one.content), one.speaker)
        for one in document.attributions
    ]
