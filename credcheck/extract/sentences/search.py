"""Places: where marks and words stand with which something may begin.

The patterns that read quotations, sentence ends, figures and dates are slow; they are only tried where one stands.
"""

from collections.abc import Iterable


def places_of_marks(text: str, marks: str) -> list[int]:
    """Return where any of the marks stand, ascending: to look for each by itself is six times as fast as a pattern."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    return sorted(found)


def places_of_words(low: str, start: int, end: int, words: Iterable[str]) -> list[tuple[int, str]]:
    """Return where the words stand whole between two offsets of lower-case text, each with the word, ascending."""
    found: list[tuple[int, str]] = []
    for word in words:
        at = low.find(word, start, end)
        while at >= 0:
            behind = at + len(word)
            if not (_is_letter(low[at - 1 : at]) or _is_letter(low[behind : min(behind + 1, end)])):
                found.append((at, word))
            at = low.find(word, behind, end)
    return sorted(found)


def _is_letter(char: str) -> bool:
    return "a" <= char <= "z"
