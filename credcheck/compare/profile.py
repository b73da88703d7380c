"""Count who stands behind what: documents and their verdicts in, one evidence profile an article or an outlet out.

Counts only: a profile says how an article is sourced, never how good it is.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from credcheck.model.article import Article
from credcheck.model.evidence import Verdict
from credcheck.model.profile import OutletProfile, Profile, join_profiles, profile_document
from credcheck.model.statements import Document
from credcheck.text.fold import fold

__all__ = ["domain_of", "profile_document", "profile_outlets"]


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
