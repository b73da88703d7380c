"""Voices: attributions while they are being put together, before their numbers are known."""

from dataclasses import dataclass

from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.sentences.tokens import Line
from credcheck.model.statements import AttributionType
from credcheck.text.span import Span


@dataclass(slots=True, eq=False)
class Voice:
    """An attribution in the making. Spans are into the article."""

    draft: Draft | None
    line: Line
    cue: list[Span]
    source: list[Span]
    content: list[Span]
    construction: str
    lemma: str = ""
    group: str = "speech"
    denies: bool = False
    inherited_from: "Voice | None" = None
    type: AttributionType = AttributionType.NAMED
    speaker: str | None = None
    reason: bool = False
    asserts: bool = True
    title: str | None = None
    how_they_know: str | None = None
    anonymity_reason: str | None = None
    gender: str = ""
    """he | she | "" where nothing tells."""

    @property
    def quotes(self) -> bool:
        """It has a quotation among what is said."""
        return any(quote.span.overlaps(content) for quote in self.line.quotes.values() for content in self.content)
