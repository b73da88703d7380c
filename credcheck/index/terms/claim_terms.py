"""Claim terms: from the articles of a run to the sentences that may carry each claim of its drafts.

Knows nothing of verdicts: it recalls by rare shared words, and comparing is another's business.
"""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from math import fsum, log, sqrt
from typing import Final

from credcheck.index.recalled import Recalled
from credcheck.index.terms.acronyms import Sentences, find_acronyms, spell_out
from credcheck.index.terms.background import background_weights
from credcheck.index.terms.embeddings import Place, join_candidates, load_encoder, nearest_sentences
from credcheck.index.terms.sentence_index import SentenceIndex
from credcheck.model.article import Role
from credcheck.model.candidates import Candidate, Candidates, Weights, WeightTable, Worded
from credcheck.model.settings import MatchSettings
from credcheck.model.statements import Document
from credcheck.text.terms import Term, find_names, find_terms

_SILENT: Final = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.DATELINE})
Beside = tuple[tuple[tuple[Candidate, ...], ...], ...]
"""Candidates by draft and claim."""


def claim_candidates(
    field: Sequence[Document], *, drafts: int, recalled: Recalled, settings: MatchSettings
) -> Candidates:
    """Return, for each claim of the first `drafts` documents, the likeliest sentences of the other documents."""
    del recalled  # Its articles are part of the field already.
    terms = _spell_out(field, [_sentence_terms(document) for document in field])
    weights = Weights(background_weights(), find_names(one for document in terms for one in document))
    table = WeightTable(weights.of)
    sentences = tuple(tuple(_weigh(found, table) for found in document) for document in terms)
    index = SentenceIndex(sentences, table)
    claims = tuple(_claim_terms(document, sentences[at], table) for at, document in enumerate(field[:drafts]))
    beside = tuple(
        tuple(index.likeliest(claim, limit=settings.max_candidates, leave_out=draft) for claim in draft_claims)
        for draft, draft_claims in enumerate(claims)
    )
    if settings.embed_model:
        encode = load_encoder(settings.embed_model)
        near = nearest_sentences(field, drafts, encode, lambda place: bool(sentences[place[0]][place[1]].keys))
        beside = _add_by_meaning(beside, near, claims, sentences, table)
    return Candidates(drafts, weights, sentences, claims, beside, _affinities(sentences, beside, table))


def _add_by_meaning(
    beside: Beside,
    near: Sequence[Sequence[Sequence[Place]]],
    claims: Sequence[Sequence[Worded]],
    sentences: Sequence[Sequence[Worded]],
    table: WeightTable,
) -> Beside:
    """Return the candidates with those that a model finds near, each with its likeness by words."""

    def likeness(claim: Worded, place: Place) -> float:
        theirs = sentences[place[0]][place[1]]
        return table.total(claim.keys & theirs.keys) / sqrt(max(1, claim.weight * theirs.weight))

    return tuple(
        tuple(
            join_candidates(words, meaning, partial(likeness, claim))
            for words, meaning, claim in zip(*of_draft, strict=True)
        )
        for of_draft in zip(beside, near, claims, strict=True)
    )


def _sentence_terms(document: Document) -> list[tuple[Term, ...]]:
    return [
        () if sentence.role in _SILENT else find_terms(document.text_of(sentence.span), sentence.span.start)
        for sentence in document.sentences
    ]


def _spell_out(field: Sequence[Document], terms: Sentences) -> list[list[tuple[Term, ...]]]:
    texts = [document.article.text for document in field]
    acronyms = find_acronyms(texts, terms)
    return [[spell_out(text, one, acronyms) for one in sentences] for text, sentences in zip(texts, terms, strict=True)]


def _weigh(terms: tuple[Term, ...], table: WeightTable) -> Worded:
    keys = frozenset([term.key for term in terms])
    return Worded(terms, keys, table.total(keys))


def _claim_terms(document: Document, sentences: Sequence[Worded], table: WeightTable) -> tuple[Worded, ...]:
    worded = []
    for claim in document.claims:
        whole = sentences[claim.sentence]
        part = tuple(term for term in whole.terms if claim.span.covers(term.span))
        worded.append(whole if part == whole.terms else _weigh(part, table))
    return tuple(worded)


def _affinities(
    sentences: Sequence[Sequence[Worded]], beside: Sequence[Sequence[Sequence[Candidate]]], table: WeightTable
) -> tuple[dict[int, float], ...]:
    """Return the likeness of each draft and each article that holds a candidate for one of its claims."""
    vectors = [_article_vector(worded, table) for worded in sentences]
    known: list[dict[int, float]] = []
    for draft, claims in enumerate(beside):
        others = sorted({one.document for claim in claims for one in claim})
        known.append({at: _cosine(vectors[draft], vectors[at]) for at in others})
    return tuple(known)


def _article_vector(sentences: Sequence[Worded], table: WeightTable) -> dict[str, float]:
    """Return the article's terms at unit length: weight times the damped count of sentences that hold it."""
    counts = Counter(key for worded in sentences for key in worded.keys)
    vector = {key: table[key] * (1.0 + log(count)) for key, count in counts.items()}
    length = sqrt(fsum(value * value for value in vector.values())) or 1.0
    return {key: value / length for key, value in vector.items()}


def _cosine(ours: dict[str, float], theirs: dict[str, float]) -> float:
    return fsum([ours[key] * theirs[key] for key in ours.keys() & theirs.keys()])
