"""Count who stands behind what: documents and their verdicts in, one evidence profile an article or an outlet out.

Counts only: a profile says how an article is sourced, never how good it is.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from credcheck.model.article import Article
from credcheck.model.evidence import Coverage, Verdict
from credcheck.model.profile import NOBODY, OutletProfile, Profile, join_profiles
from credcheck.model.statements import Attribution, AttributionType, Document, Quote, QuoteUse
from credcheck.model.text import fold

_NAMED = (AttributionType.NAMED, AttributionType.NAMED_ORG)


def profile_document(document: Document, verdicts: Sequence[Verdict] = ()) -> Profile:
    """Return the profile of one article; without verdicts its coverage is 0 of 0."""
    speech = [quote for quote in document.quotes if quote.use is QuoteUse.SPEECH]
    checked = [verdict.supported for verdict in verdicts if verdict.supported is not None]
    return Profile(
        articles=1,
        claims=_claims_by_type(document),
        coverage=Coverage(len(checked), sum(checked)),
        quotes=len(speech),
        quotes_named=sum(_is_named(document, quote) for quote in speech),
        named_sources=_sources(document, *_NAMED),
        documents=_sources(document, AttributionType.DOCUMENT),
        anonymous_sources=_sources(document, AttributionType.ANONYMOUS),
    )


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


def _claims_by_type(document: Document) -> dict[str, int]:
    counts = dict.fromkeys([*map(str, AttributionType), NOBODY], 0)
    for claim in document.claims:
        if claim.kind.checkable:
            counts[NOBODY if claim.attribution is None else str(document.attributions[claim.attribution].type)] += 1
    return counts


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
