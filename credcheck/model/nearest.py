"""The nearest known name: a word that was not understood in, the one that was probably meant out."""

from collections.abc import Iterable
from typing import Final

_MIN_LIKENESS: Final = 0.6


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known name most like the word, or None where nothing is near; case does not count."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(
        word.casefold(), sorted(known), scorer=fuzz.ratio, processor=str.casefold, score_cutoff=100 * _MIN_LIKENESS
    )
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return "did you mean 'name'?", or "" where nothing is near."""
    name = nearest(word, known)
    return f"did you mean '{name}'?" if name else ""
