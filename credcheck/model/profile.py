"""The evidence profile: who stands behind the claims of an article or an outlet; and a newsroom's own ratings."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from credcheck.model.article import Article
from credcheck.model.evidence import Rate, Verdict, corroboration_rate
from credcheck.model.statements import Attribution, AttributionType, Claim, Document, Quote, QuoteUse, UnattributedKind
from credcheck.text.fold import fold

NOBODY = "none"
"""What stands in place of an attribution type where a claim has no attribution."""

_NAMED = (AttributionType.NAMED, AttributionType.NAMED_ORG)
_GROUPS = (AttributionType.VAGUE, AttributionType.COLLECTIVE)
_VAGUE = (
    AttributionType.VAGUE,
    AttributionType.COLLECTIVE,
    AttributionType.AGENTLESS,
    AttributionType.BLANKET,
    AttributionType.POINTER,
)


@dataclass(frozen=True)
class Profile:
    """Who stands behind the checkable claims of one article, or of several together."""

    articles: int = 0
    claims: Mapping[str, int] = field(default_factory=dict)
    """Checkable claims by attribution type, every type present, and `NOBODY` for those without an attribution."""
    corroboration: Rate = field(default_factory=lambda: Rate(0, 0))
    """Claims that independent reports carry, of those that the corpus covers."""
    quotes: int = 0
    """Quotations that are speech."""
    quotes_named: int = 0
    """Of these, the ones whose speaker is named."""
    named_sources: frozenset[str] = frozenset()
    """Distinct named people and organisations, folded."""
    documents: frozenset[str] = frozenset()
    """Distinct documents that are quoted, folded."""
    anonymous_sources: frozenset[str] = frozenset()
    """Distinct unnamed sources that are described, as the article words them, folded."""

    @property
    def total(self) -> int:
        """Checkable claims in all."""
        return sum(self.claims.values())

    @property
    def named_quote_share(self) -> float | None:
        """Share of quotations with a named speaker, 0.0 to 1.0; None without quotations."""
        return self.quotes_named / self.quotes if self.quotes else None

    def count(self, *types: AttributionType) -> int:
        """Return how many checkable claims rest on attributions of these types."""
        return sum(self.claims.get(one.value, 0) for one in types)

    @property
    def backed(self) -> int:
        """Checkable claims with a named source, an organisation or a document behind them."""
        return self.count(*(one for one in AttributionType if one.backed))

    @property
    def named(self) -> int:
        """Checkable claims with a named source, an organisation or a document behind them."""
        return self.backed

    @property
    def anonymous(self) -> int:
        """Checkable claims that rest on an unnamed source the reader can place."""
        return self.count(AttributionType.ANONYMOUS)

    @property
    def sourcing(self) -> Rate:
        """Checkable claims with a named source, an organisation or a document behind them, of all of them."""
        return Rate(self.backed, self.total)

    @property
    def vague(self) -> int:
        """Checkable claims that rest on somebody the reader cannot place."""
        return self.count(*_VAGUE)

    @property
    def unattributed(self) -> int:
        """Checkable claims without an attribution, the outlet's own observations among them."""
        return self.claims.get(NOBODY, 0) + self.count(AttributionType.OWN)


@dataclass(frozen=True, slots=True)
class OutletProfile:
    """The profile of all articles of one outlet."""

    outlet: str
    """Its name as most of its articles write it; its domain where none names it; "" where neither is known."""
    domain: str
    """Host of its articles' addresses without "www.", or ""."""
    profile: Profile


@dataclass(frozen=True, slots=True)
class Rating:
    """What a newsroom itself thinks of an outlet; shown beside the measured figures, never mixed into them."""

    outlet: str
    """Name or domain, as written."""
    rating: str
    note: str = ""


def profile_document(document: Document, verdicts: Sequence[Verdict] = ()) -> Profile:
    """Return the profile of one article; without verdicts its corroboration is 0 of 0."""
    speech = [quote for quote in document.quotes if quote.use is QuoteUse.SPEECH]
    return Profile(
        articles=1,
        claims=_claims_by_type(document),
        corroboration=corroboration_rate(verdicts),
        quotes=len(speech),
        quotes_named=sum(_is_named(document, quote) for quote in speech),
        named_sources=_sources(document, *_NAMED),
        documents=_sources(document, AttributionType.DOCUMENT),
        anonymous_sources=_sources(document, AttributionType.ANONYMOUS),
    )


def join_profiles(profiles: Iterable[Profile]) -> Profile:
    """Return the profile of several articles together; a source they share counts once."""
    each = list(profiles)
    claims: Counter[str] = Counter()
    for one in each:
        claims.update(one.claims)
    return Profile(
        articles=sum(one.articles for one in each),
        claims={name: claims[name] for name in (*map(str, AttributionType), NOBODY)},
        corroboration=sum((one.corroboration for one in each), start=Rate(0, 0)),
        quotes=sum(one.quotes for one in each),
        quotes_named=sum(one.quotes_named for one in each),
        named_sources=frozenset().union(*(one.named_sources for one in each)),
        documents=frozenset().union(*(one.documents for one in each)),
        anonymous_sources=frozenset().union(*(one.anonymous_sources for one in each)),
    )


def _claims_by_type(document: Document) -> dict[str, int]:
    counts = dict.fromkeys([*map(str, AttributionType), NOBODY], 0)
    heard = {one.sentence for one in document.unattributed if one.kind is UnattributedKind.HEARSAY}
    for claim in document.claims:
        if claim.kind.checkable:
            counts[_standing(document, claim, heard)] += 1
    return counts


def _standing(document: Document, claim: Claim, heard: AbstractSet[int]) -> str:
    """Return the type of what a claim rests on, or `NOBODY`.

    Vague is what a finding can be opened for: a group whose member is named rests on her, and what a group only does or
    wants is nobody's claim.
    """
    if claim.attribution is None:
        return NOBODY
    one = document.attributions[claim.attribution]
    if one.type in _GROUPS and one.member:
        return str(AttributionType.NAMED)
    if (one.type in _GROUPS and not one.asserts) or (
        one.type is AttributionType.AGENTLESS and claim.sentence not in heard
    ):
        return NOBODY
    return str(one.type)


def _is_named(document: Document, quote: Quote) -> bool:
    """Say whether a quotation has a speaker with a name: of "an official" the reader learns none."""
    if quote.attribution is not None:
        return document.attributions[quote.attribution].type in _NAMED
    return quote.speaker is not None


def _sources(document: Document, *types: AttributionType) -> frozenset[str]:
    """Return the distinct sources of these types, folded, each under its fullest name."""
    names = (_source_name(document, one) for one in document.attributions if one.type in types)
    return frozenset(filter(None, names))


def _source_name(document: Document, attribution: Attribution) -> str:
    """Return the resolved speaker, or else the words of the source; "" where there are none."""
    return fold(attribution.speaker or " ".join(map(document.text_of, attribution.source)))


def profile_outlets(pairs: Iterable[tuple[Document, Sequence[Verdict]]]) -> tuple[OutletProfile, ...]:
    """Return one profile an outlet, by name; articles without an outlet go by their domain, the rest together last."""
    groups: dict[str, list[tuple[Article, Profile]]] = {}
    for document, verdicts in pairs:
        article = document.article
        key = fold(article.outlet or "") or domain_of(article)
        groups.setdefault(key, []).append((article, profile_document(document, verdicts)))
    return tuple(_outlet(groups[key]) for key in sorted(groups, key=lambda key: (not key, key)))


def domain_of(article: Article) -> str:
    """Return the host of an article's address in lower case without "www.", or ""."""
    try:
        host = urlsplit(article.url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _outlet(group: Sequence[tuple[Article, Profile]]) -> OutletProfile:
    names = [article.outlet for article, _ in group if article.outlet]
    domain = _commonest([domain for article, _ in group if (domain := domain_of(article))])
    return OutletProfile(_commonest(names) or domain, domain, join_profiles(profile for _, profile in group))


def _commonest(words: Sequence[str]) -> str:
    """Return the word that occurs most often, the first of the alphabet where several do, or ""."""
    counts = Counter(words)
    return min(counts, key=lambda word: (-counts[word], word), default="")
