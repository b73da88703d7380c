"""Documents kept between runs: an article that is met again is not taken apart again.

The key holds all that an extraction rests on: the article, the settings of extraction and the code.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from hashlib import sha256

from credcheck.app.cache.outcomes import cache_folder, code_stamp
from credcheck.config import Loaded
from credcheck.extract import extract_document
from credcheck.index.stores.codec import Undecodable, decode, encode
from credcheck.index.stores.record import record_digest
from credcheck.index.stores.result_cache import ResultCache
from credcheck.model.article import Article
from credcheck.model.settings import ExtractSettings
from credcheck.model.statements import Attribution, Claim, DateMention, Document, Quantity, Quote, Sentence

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


class Extractor:
    """Takes articles apart, each once."""

    def __init__(self, cache: ResultCache | None, settings: ExtractSettings) -> None:
        self._cache = cache
        self._settings = settings
        self._stamp = code_stamp() + repr(settings).encode("utf-8", "surrogatepass")

    def key_of(self, article: Article) -> bytes:
        """Return the key of an article: a digest over all that its extraction rests on."""
        return sha256(self._stamp + record_digest(article).encode()).digest()

    def __call__(self, articles: Sequence[Article]) -> list[Document]:
        """Return the document of each article, in order."""
        if self._cache is None:
            return [extract_document(article, self._settings) for article in articles]
        keys = [self.key_of(article) for article in articles]
        kept = self._cache.get_many(keys)
        documents = []
        fresh: dict[bytes, bytes] = {}
        for key, article in zip(keys, articles, strict=True):
            document = _unpacked(article, kept.get(key))
            if document is None:
                document = extract_document(article, self._settings)
                fresh[key] = pack_document(document)
            documents.append(document)
        self._cache.put_many(fresh)
        return documents


def extractor_of(loaded: Loaded) -> Extractor:
    """Return what takes articles apart in a project, with its memory where it has one."""
    folder = cache_folder(loaded)
    memory = ResultCache(folder / "cache.sqlite", "documents", kept=KEPT_DOCUMENTS) if folder else None
    return Extractor(memory, loaded.settings.extract)


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
