"""Documents kept between runs: an article that is met again is not taken apart again.

The key holds all that an extraction rests on: the article, the settings of extraction and the code.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from hashlib import sha256

from credcheck.app.cache.outcomes import cache_folder, code_stamp
from credcheck.config import Loaded
from credcheck.index.stores.codec import Undecodable, decode, encode
from credcheck.index.stores.record import record_digest
from credcheck.index.stores.result_cache import ResultCache
from credcheck.model.article import Article
from credcheck.model.guard import UNGUARDED, Guard
from credcheck.model.settings import Settings
from credcheck.model.statements import (
    Attribution,
    Claim,
    DateMention,
    Document,
    Heading,
    Quantity,
    Quote,
    Sentence,
    Unattributed,
)
from credcheck.pipeline import extract_each, extract_one

KEPT_DOCUMENTS = 10_000
"""Documents kept, about a kilobyte each; the oldest go first."""


@dataclass(frozen=True, slots=True)
class _Statements:
    """What a document holds beside its article."""

    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    attributions: tuple[Attribution, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[DateMention, ...]
    claims: tuple[Claim, ...]
    unattributed: tuple[Unattributed, ...]
    headings: tuple[Heading, ...]


class Extractor:
    """Takes articles apart, each once."""

    def __init__(self, cache: ResultCache | None, settings: Settings) -> None:
        self._cache = cache
        self._settings = settings
        self._stamp = code_stamp() + repr(settings.extract).encode("utf-8", "surrogatepass")

    def key_of(self, article: Article) -> bytes:
        """Return the key of an article: a digest over all that its extraction rests on."""
        return sha256(self._stamp + record_digest(article).encode()).digest()

    def __call__(self, articles: Sequence[Article], guard: Guard = UNGUARDED) -> list[Document]:
        """Return the document of each article, in order; those that fail are left out, with a fault in the guard."""
        if self._cache is None:
            return extract_each(articles, self._settings, guard)
        keys = [self.key_of(article) for article in articles]
        kept = self._cache.get_many(keys)
        documents = []
        fresh: dict[bytes, bytes] = {}
        for key, article in zip(keys, articles, strict=True):
            document = _unpacked(article, kept.get(key))
            if document is None:
                document = extract_one(article, self._settings, guard)
                if document is None:
                    continue
                fresh[key] = pack_document(document)
            documents.append(document)
        self._cache.put_many(fresh)
        return documents


def extractor_of(loaded: Loaded) -> Extractor:
    """Return what takes articles apart in a project, with its memory where it has one."""
    folder = cache_folder(loaded)
    memory = ResultCache(folder / "cache.sqlite", "documents", kept=KEPT_DOCUMENTS) if folder else None
    return Extractor(memory, loaded.settings)


def pack_document(document: Document) -> bytes:
    """Return all of a document but its article."""
    return encode(_Statements(**{one.name: getattr(document, one.name) for one in fields(_Statements)}))


def _unpacked(article: Article, packed: bytes | None) -> Document | None:
    if packed is None:
        return None
    try:
        held = decode(_Statements, packed)
    except Undecodable:
        return None
    return Document(article, **{one.name: getattr(held, one.name) for one in fields(_Statements)})
