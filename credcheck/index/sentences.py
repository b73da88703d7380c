"""The sentence index: sentences by the terms they hold, so that a claim meets only those that share its rare words."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
        import numpy as np

        self._table = table
        self._worded: list[Worded] = []
        self._places: list[tuple[int, int]] = []
        postings: dict[str, list[int]] = defaultdict(list)
        for document, of_document in enumerate(sentences):
            for sentence, worded in enumerate(of_document):
                if worded.keys:
                    for key in worded.keys:
                        postings[key].append(len(self._worded))
                    self._worded.append(worded)
                    self._places.append((document, sentence))
        self._postings = {key: np.array(found, dtype=np.int64) for key, found in postings.items()}
        self._roots = np.sqrt(np.array([worded.weight for worded in self._worded], dtype=np.float64))

    def likeliest(self, claim: Worded, *, limit: int, leave_out: int) -> tuple[Candidate, ...]:
        """Return at most `limit` sentences of other documents than `leave_out`, likeliest first."""
        root = sqrt(claim.weight)
        found = []
        for at in self._recall(claim.keys, most=limit):
            document, sentence = self._places[at]
            if document != leave_out:
                worded = self._worded[at]
                likeness = self._table.total(claim.keys & worded.keys) / (root * sqrt(worded.weight))
                if likeness >= MIN_LIKENESS:
                    found.append(Candidate(document, sentence, likeness))
        found.sort(key=lambda one: (-one.likeness, one.document, one.sentence))
        return tuple(found)

    def _recall(self, keys: Iterable[str], *, most: int) -> list[int]:
        """Return the sentences with the greatest share of the rarest terms, at most `most`."""
        import numpy as np

        rarest = self._rarest(keys)
        if not rarest:
            return []
        held = np.concatenate([self._postings[key] for key in rarest])
        weights = np.repeat([self._table[key] for key in rarest], [len(self._postings[key]) for key in rarest])
        order = np.argsort(held, kind="stable")
        sentences, starts = np.unique(held[order], return_index=True)
        share = np.add.reduceat(weights[order], starts) / self._roots[sentences]
        best: list[int] = sentences[np.lexsort((sentences, -share))[:most]].tolist()
        return best

    def _rarest(self, keys: Iterable[str]) -> list[str]:
        """Return the known terms, rarest first, whose postings the budget allows to be read."""
        kept = []
        left = POSTINGS_BUDGET
        for postings, key in sorted((len(self._postings[key]), key) for key in keys if key in self._postings):
            left -= postings
            if left < 0:
                break
            kept.append(key)
        return kept
