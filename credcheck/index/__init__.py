"""Index: articles in, candidates out: pairs that may share text, sentences that may carry a claim; and the store.

Decides nothing: what it proposes is compared exactly by another stage.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from credcheck.index.recalled import Added, Checked, Recalled, Store
from credcheck.index.store import STORES, open_store
from credcheck.index.summary import merge_recalled, summarise
from credcheck.model.article import Article
from credcheck.model.settings import DuplicateSettings, MatchSettings
from credcheck.model.statements import Document

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credcheck.model.candidates import Candidates

__all__ = [
    "STORES",
    "Added",
    "Checked",
    "Recalled",
    "Store",
    "candidate_pairs",
    "claim_candidates",
    "merge_recalled",
    "open_store",
    "summarise",
]


def candidate_pairs(articles: Sequence[Article], settings: DuplicateSettings) -> "NDArray[np.int64]":
    """Return the positions of the articles worth comparing exactly, shape (pairs, 2), each i < j, ascending."""
    from credcheck.index.candidates import candidate_pairs as find_pairs

    return find_pairs(articles, settings)


def claim_candidates(
    field: Sequence[Document], *, drafts: int, recalled: Recalled, settings: MatchSettings
) -> "Candidates":
    """Return, for each claim of the first `drafts` documents, the likeliest sentences of the other documents."""
    from credcheck.index.terms import claim_candidates as find_sentences

    return find_sentences(field, drafts=drafts, recalled=recalled, settings=settings)
