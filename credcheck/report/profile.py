"""The evidence profile: who stands behind an article's claims, counted. Document in, figures out; judges nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from credcheck.model.statements import Attribution, AttributionType, Document, QuoteUse
from credcheck.model.text import fold


@dataclass(frozen=True)
class EvidenceProfile:
    """Who stands behind the checkable claims of an article, or of several together."""

    claims: Mapping[str, int] = field(default_factory=dict)
    """Checkable claims by attribution type, every type present, and "none" for those without an attribution."""
    named_sources: frozenset[str] = frozenset()
    """Named people and organisations, folded."""
    documents: frozenset[str] = frozenset()
    anonymous_sources: frozenset[str] = frozenset()
    """Unnamed sources that are described, as the article words them, folded."""
    quotes: int = 0
    """Quotations that are speech."""
    quotes_with_named_speaker: int = 0

    @property
    def named_quote_share(self) -> float | None:
        """Share of quotations with a named speaker, 0.0 to 1.0; None without quotations."""
        return self.quotes_with_named_speaker / self.quotes if self.quotes else None

    def count(self, *types: AttributionType) -> int:
        """Return how many checkable claims rest on attributions of these types."""
        return sum(self.claims.get(one, 0) for one in types)

    @property
    def named(self) -> int:
        """Checkable claims with a named source, an organisation or a document behind them."""
        return self.count(*(one for one in AttributionType if one.backed))

    @property
    def anonymous(self) -> int:
        """Checkable claims that rest on an unnamed source the reader can place."""
        return self.count(AttributionType.ANONYMOUS)

    @property
    def vague(self) -> int:
        """Checkable claims that rest on somebody the reader cannot place."""
        return self.count(*_VAGUE)

    @property
    def none(self) -> int:
        """Checkable claims without an attribution, the outlet's own observations among them."""
        return self.claims.get("none", 0) + self.count(AttributionType.OWN)


_VAGUE = (
    AttributionType.VAGUE,
    AttributionType.COLLECTIVE,
    AttributionType.AGENTLESS,
    AttributionType.BLANKET,
    AttributionType.POINTER,
)
_EMPTY = dict.fromkeys([*map(str, AttributionType), "none"], 0)


def profile_document(document: Document) -> EvidenceProfile:
    """Return the profile of one article."""
    counts = dict(_EMPTY)
    for claim in document.claims:
        if claim.kind.checkable:
            kind = "none" if claim.attribution is None else str(document.attributions[claim.attribution].type)
            counts[kind] += 1
    speech = [quote for quote in document.quotes if quote.use is QuoteUse.SPEECH]
    return EvidenceProfile(
        claims=counts,
        named_sources=_sources(document, AttributionType.NAMED, AttributionType.NAMED_ORG),
        documents=_sources(document, AttributionType.DOCUMENT),
        anonymous_sources=_sources(document, AttributionType.ANONYMOUS),
        quotes=len(speech),
        quotes_with_named_speaker=sum(quote.speaker is not None for quote in speech),
    )


def _sources(document: Document, *types: AttributionType) -> frozenset[str]:
    """Return the distinct sources of these types, folded, each under its fullest name."""
    found = (_source_name(document, one) for one in document.attributions if one.type in types)
    return frozenset(filter(None, found))


def _source_name(document: Document, attribution: Attribution) -> str:
    """Return the resolved speaker, or else the words of the source; "" where there are none."""
    words = attribution.speaker or " ".join(document.text_of(span) for span in attribution.source)
    return fold(words)


def join_profiles(profiles: Iterable[EvidenceProfile]) -> EvidenceProfile:
    """Return the profile of several articles together; a source they share counts once."""
    each = list(profiles)
    claims: Counter[str] = Counter(_EMPTY)
    for one in each:
        claims.update(one.claims)
    return EvidenceProfile(
        claims=dict(claims),
        named_sources=frozenset().union(*(one.named_sources for one in each)),
        documents=frozenset().union(*(one.documents for one in each)),
        anonymous_sources=frozenset().union(*(one.anonymous_sources for one in each)),
        quotes=sum(one.quotes for one in each),
        quotes_with_named_speaker=sum(one.quotes_with_named_speaker for one in each),
    )
