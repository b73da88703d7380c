"""The sentence index: sentences by the terms they hold, so that a claim meets only those that share its rare words."""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import TYPE_CHECKING

from credcheck.index.thresholds import CLAIM_POSTINGS, MIN_SENTENCE_LIKENESS
from credcheck.model.candidates import Candidate, WeightTable, Worded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class SentenceIndex:
    """Sentences by the terms they hold; the rarest terms of a claim are looked up first."""

    def __init__(self, sentences: Sequence[Sequence[Worded]], table: WeightTable) -> None:
        import numpy as np

        held = [
            (document, sentence, worded)
            for document, of_document in enumerate(sentences)
            for sentence, worded in enumerate(of_document)
            if worded.keys
        ]
        self._table = table
        self._places = np.array([(document, sentence) for document, sentence, _ in held], dtype=np.int64).reshape(-1, 2)
        self._roots = np.sqrt(np.array([worded.weight for _, _, worded in held], dtype=np.float64))
        self._number: dict[str, int] = {}
        numbers = [self._number.setdefault(key, len(self._number)) for _, _, worded in held for key in worded.keys]
        self._terms = np.array(numbers, dtype=np.int64)
        """Terms of all sentences, end to end."""
        self._starts = np.cumsum([0, *(len(worded.keys) for _, _, worded in held)])
        self._asked = np.zeros(len(self._number), dtype=np.int64)
        """Weight of each term of the claim that is being looked up; 0 between two claims."""
        order = np.argsort(self._terms, kind="stable")
        self._holders = np.repeat(np.arange(len(held)), np.diff(self._starts))[order]
        self._bounds = np.concatenate([[0], np.cumsum(np.bincount(self._terms, minlength=len(self._number)))])

    def likeliest(self, claim: Worded, *, limit: int, leave_out: int) -> tuple[Candidate, ...]:
        """Return at most `limit` sentences of other documents than `leave_out`, likeliest first."""
        import numpy as np

        at = self._recall(claim.keys, most=limit)
        at = np.sort(at[self._places[at, 0] != leave_out])
        if not len(at):
            return ()
        likeness = self._shared_weight(claim.keys, at) / (sqrt(claim.weight) * self._roots[at])
        order = np.argsort(-likeness, kind="stable")
        order = order[likeness[order] >= MIN_SENTENCE_LIKENESS]
        documents, sentences = self._places[at[order]].T.tolist()
        return tuple(map(Candidate, documents, sentences, likeness[order].tolist()))

    def _shared_weight(self, keys: Iterable[str], at: "NDArray[np.int64]") -> "NDArray[np.int64]":
        """Return what the terms weigh that each of some sentences shares with a claim. Shape: as `at`."""
        import numpy as np

        known = [self._number[key] for key in keys if key in self._number]
        self._asked[known] = [self._table[key] for key in keys if key in self._number]
        lengths = self._starts[at + 1] - self._starts[at]
        ends = np.cumsum(lengths)
        inside = np.arange(ends[-1]) + np.repeat(self._starts[at] - ends + lengths, lengths)
        shared: NDArray[np.int64] = np.add.reduceat(self._asked[self._terms[inside]], ends - lengths)
        self._asked[known] = 0
        return shared

    def _recall(self, keys: Iterable[str], *, most: int) -> "NDArray[np.int64]":
        """Return the sentences with the greatest share of the rarest terms, at most `most`."""
        import numpy as np

        rarest = self._rarest(keys)
        if not rarest:
            return np.zeros(0, dtype=np.int64)
        postings = [self._postings(key) for key in rarest]
        held = np.concatenate(postings)
        weights = np.repeat([self._table[key] for key in rarest], [len(one) for one in postings])
        order = np.argsort(held, kind="stable")
        sentences, starts = np.unique(held[order], return_index=True)
        share = np.add.reduceat(weights[order], starts) / self._roots[sentences]
        best: NDArray[np.int64] = sentences[np.lexsort((sentences, -share))[:most]]
        return best

    def _postings(self, key: str) -> "NDArray[np.int64]":
        """Return the sentences that hold a known term, ascending."""
        number = self._number[key]
        return self._holders[self._bounds[number] : self._bounds[number + 1]]

    def _rarest(self, keys: Iterable[str]) -> list[str]:
        """Return the known terms, rarest first, whose postings the budget allows to be read."""
        kept = []
        left = CLAIM_POSTINGS
        for postings, key in sorted((len(self._postings(key)), key) for key in keys if key in self._number):
            left -= postings
            if left < 0:
                break
            kept.append(key)
        return kept
