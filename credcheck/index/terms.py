"""Claim terms: from the articles of a run to the sentences that may carry each claim of its drafts.

Knows nothing of verdicts: it recalls by rare shared words, and comparing is another's business.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum, log, sqrt
from typing import Final

from credcheck.index.background import background_weights
from credcheck.index.recalled import Recalled
from credcheck.model.article import Role
from credcheck.model.candidates import Candidate, Candidates, Weights, Worded
from credcheck.model.settings import MatchSettings
from credcheck.model.statements import Document
from credcheck.model.terms import Term, find_terms

_SILENT: Final = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.DATELINE})
_HEADLINE_SHARE: Final = 0.6
"""A sentence with more of its words capitalised is set like a headline: its capitals say nothing."""


def claim_candidates(
    field: Sequence[Document], *, drafts: int, recalled: Recalled, settings: MatchSettings
) -> Candidates:
    """Return, for each claim of the first `drafts` documents, the likeliest sentences of the other documents."""
    del recalled  # Its articles are part of the field already.
    terms = [_sentence_terms(document) for document in field]
    weights = Weights(background_weights(), _find_names(terms))
    sentences = tuple(tuple(_weigh(found, weights) for found in document) for document in terms)
    index = SentenceIndex(sentences, weights)
    claims = tuple(_claim_terms(document, sentences[at], weights) for at, document in enumerate(field[:drafts]))
    beside = tuple(
        tuple(index.likeliest(claim, limit=settings.max_candidates, leave_out=draft) for claim in draft_claims)
        for draft, draft_claims in enumerate(claims)
    )
    return Candidates(drafts, weights, sentences, claims, beside, _affinities(sentences, beside, weights))


def _sentence_terms(document: Document) -> list[tuple[Term, ...]]:
    return [
        () if sentence.role in _SILENT else find_terms(document.text_of(sentence.span), sentence.span.start)
        for sentence in document.sentences
    ]


def _find_names(documents: Iterable[Iterable[tuple[Term, ...]]]) -> frozenset[str]:
    """Return the terms written with a capital inside sentences, at least three times as often as without."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for document in documents:
        for terms in document:
            if sum(term.capital for term in terms) <= _HEADLINE_SHARE * len(terms):
                for term in terms:
                    if not term.opens and not term.number:
                        (capital if term.capital else small)[term.key] += 1
    return frozenset(key for key, count in capital.items() if count >= 3 * small[key])


def _weigh(terms: tuple[Term, ...], weights: Weights) -> Worded:
    keys = frozenset(term.key for term in terms)
    return Worded(terms, keys, fsum(map(weights.of, keys)))


def _claim_terms(document: Document, sentences: Sequence[Worded], weights: Weights) -> tuple[Worded, ...]:
    worded = []
    for claim in document.claims:
        whole = sentences[claim.sentence]
        part = tuple(term for term in whole.terms if claim.span.covers(term.span))
        worded.append(whole if part == whole.terms else _weigh(part, weights))
    return tuple(worded)


@dataclass(frozen=True, slots=True)
class _Place:
    document: int
    sentence: int
    weight: float
    keys: frozenset[str]


class SentenceIndex:
    """Sentences by the terms they hold; the rarest terms of a claim are looked up first."""

    def __init__(self, sentences: Sequence[Sequence[Worded]], weights: Weights, *, budget: int = 3000) -> None:
        self._weights = weights
        self._budget = budget
        self._places: list[_Place] = []
        self._postings: dict[str, list[int]] = defaultdict(list)
        for document, worded in enumerate(sentences):
            for sentence, one in enumerate(worded):
                if one.keys:
                    for key in one.keys:
                        self._postings[key].append(len(self._places))
                    self._places.append(_Place(document, sentence, one.weight, one.keys))

    def likeliest(
        self, claim: Worded, *, limit: int, leave_out: int, min_likeness: float = 0.08
    ) -> tuple[Candidate, ...]:
        """Return at most `limit` sentences of other documents than `leave_out`, likeliest first."""
        found = []
        for at in self._recall(claim.keys, most=2 * limit):
            place = self._places[at]
            if place.document != leave_out:
                likeness = self._likeness(claim, place)
                if likeness >= min_likeness:
                    found.append(Candidate(place.document, place.sentence, likeness))
        found.sort(key=lambda one: (-one.likeness, one.document, one.sentence))
        return tuple(found[:limit])

    def _likeness(self, claim: Worded, place: _Place) -> float:
        shared = fsum(map(self._weights.of, claim.keys & place.keys))
        return shared / sqrt(claim.weight * place.weight)

    def _recall(self, keys: Iterable[str], *, most: int) -> list[int]:
        """Return the sentences with the greatest share of the rarest terms, at most `most`; reads `budget` postings."""
        scores: dict[int, float] = defaultdict(float)
        left = self._budget
        for key in sorted(keys, key=lambda key: (len(self._postings.get(key, ())), key)):
            postings = self._postings.get(key, ())
            if len(postings) > left:
                break
            left -= len(postings)
            weight = self._weights.of(key)
            for at in postings:
                scores[at] += weight
        ranked = sorted(scores, key=lambda at: (-scores[at] / sqrt(self._places[at].weight), at))
        return ranked[:most]


def _affinities(
    sentences: Sequence[Sequence[Worded]], beside: Sequence[Sequence[Sequence[Candidate]]], weights: Weights
) -> dict[tuple[int, int], float]:
    """Return the likeness of each draft and each article that holds a candidate for one of its claims."""
    vectors = [_article_vector(worded, weights) for worded in sentences]
    pairs = sorted({(draft, one.document) for draft, claims in enumerate(beside) for claim in claims for one in claim})
    known: dict[tuple[int, int], float] = {}
    for ours, theirs in pairs:
        known[ours, theirs] = known.get((theirs, ours)) or _cosine(vectors[ours], vectors[theirs])
    return known


def _article_vector(sentences: Sequence[Worded], weights: Weights) -> dict[str, float]:
    """Return the article's terms at unit length: weight times the damped count of sentences that hold it."""
    counts = Counter(key for worded in sentences for key in worded.keys)
    vector = {key: weights.of(key) * (1.0 + log(count)) for key, count in counts.items()}
    length = sqrt(fsum(value * value for value in vector.values())) or 1.0
    return {key: value / length for key, value in vector.items()}


def _cosine(ours: dict[str, float], theirs: dict[str, float]) -> float:
    if len(theirs) < len(ours):
        ours, theirs = theirs, ours
    return fsum(value * theirs[key] for key, value in ours.items() if key in theirs)
