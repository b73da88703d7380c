"""Index: articles in, candidates out: pairs that may share text, sentences that may carry a claim; and the store.

Decides nothing: what it proposes is compared exactly by another stage. A name is imported when it is first used: a run
that finds everything in the cache needs the cache alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from credcheck.index.candidates import candidate_pairs
    from credcheck.index.recalled import Added, Checked, Recalled, Store
    from credcheck.index.stores.open import STORES, open_store
    from credcheck.index.summary import merge_recalled, summarise
    from credcheck.index.terms.claim_terms import claim_candidates

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

_HOMES: Final = {
    "STORES": "stores.open",
    "Added": "recalled",
    "Checked": "recalled",
    "Recalled": "recalled",
    "Store": "recalled",
    "candidate_pairs": "candidates",
    "claim_candidates": "terms.claim_terms",
    "merge_recalled": "summary",
    "open_store": "stores.open",
    "summarise": "summary",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import a public name from its file on first use."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = found
        return found
