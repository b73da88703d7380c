"""The sentence index: sentences by the terms they hold, so that a claim meets only those that share its rare words."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import nsmallest
from math import sqrt
from typing import Final

from credcheck.model.candidates import Candidate, WeightTable, Worded

POSTINGS_BUDGET: Final = 3000
"""Postings read for one claim, rarest terms first. What costs time is common words, and they tell least."""
MIN_LIKENESS: Final = 0.10
"""Sentences that share less are not worth a look."""


class SentenceIndex:
    """Sentences by the terms they hold; the rarest terms of a claim are looked up first."""

    def __init__(self, sentences: Sequence[Sequence[Worded]], table: WeightTable) -> None:
        self._table = table
        self._worded: list[Worded] = []
        self._places: list[tuple[int, int]] = []
        self._postings: dict[str, list[int]] = defaultdict(list)
        for document, of_document in enumerate(sentences):
            for sentence, worded in enumerate(of_document):
                if worded.keys:
                    for key in worded.keys:
                        self._postings[key].append(len(self._worded))
                    self._worded.append(worded)
                    self._places.append((document, sentence))
        self._roots = [sqrt(worded.weight) for worded in self._worded]

    def likeliest(self, claim: Worded, *, limit: int, leave_out: int) -> tuple[Candidate, ...]:
        """Return at most `limit` sentences of other documents than `leave_out`, likeliest first."""
        root = sqrt(claim.weight)
        found = []
        for at in self._recall(claim.keys, most=limit):
            document, sentence = self._places[at]
            if document != leave_out:
                likeness = self._table.total(claim.keys & self._worded[at].keys) / (root * self._roots[at])
                if likeness >= MIN_LIKENESS:
                    found.append(Candidate(document, sentence, likeness))
        found.sort(key=lambda one: (-one.likeness, one.document, one.sentence))
        return tuple(found)

    def _recall(self, keys: Iterable[str], *, most: int) -> list[int]:
        """Return the sentences with the greatest share of the rarest terms, at most `most`."""
        scores: dict[int, int] = {}
        left = POSTINGS_BUDGET
        for postings, key in sorted((len(self._postings[key]), key) for key in keys if key in self._postings):
            left -= postings
            if left < 0:
                break
            weight = self._table[key]
            for at in self._postings[key]:
                scores[at] = scores.get(at, 0) + weight
        roots = self._roots
        return nsmallest(most, scores, key=lambda at: (-scores[at] / roots[at], at))
