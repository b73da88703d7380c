"""Find what a figure counts and what befell it: the words around a number in, a folded noun and an event out."""

import re
from typing import Final

from credcheck.extract.english.measures import EVENTS, IRREGULAR, NOT_PLURAL, STOPS

_WORD: Final = re.compile(r"(?: |-)([A-Za-z][\w']*(?:-[a-z]+)*)")
_OF: Final = re.compile(r" (?:of|in) (?:the |its |their |his |her |all |our |those |these )?")
_REACH: Final = 5
"""Words looked at after a figure."""
_BESIDE: Final = re.compile(r"[A-Za-z]+(?:-old)?")


def singular(word: str) -> str:
    """Return a noun folded and in the singular, by rule and a small table."""
    word = word.lower().removesuffix("'s").rstrip("'")
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1] if is_plural(word) else word


def is_plural(word: str) -> bool:
    """Say whether a lower-case word looks like a plural noun."""
    return word in IRREGULAR or (len(word) > 3 and word.endswith("s") and not word.endswith(NOT_PLURAL))


def counted_noun(after: str, *, one: bool = False) -> tuple[str, int]:
    """Return the head noun of the words after a figure and how far it reaches into them; "" and 0 where there is none.

    The first plural is the head ("15 wounded soldiers"), a plural right behind it even more ("appropriations bills").
    With `one`, for a figure of 1 or a measure before its noun, the last word of the run will do.
    """
    at, head, reach, plural = 0, "", 0, False
    for _ in range(_REACH):
        found = _WORD.match(after, at)
        word = found.group(1).lower() if found else ""
        if not found or word in STOPS or (plural and not is_plural(word)):
            break
        at = found.end()
        if is_plural(word) or one:
            head, reach, plural = word, at, is_plural(word)
    return (singular(head), reach) if head else ("", 0)


def event_beside(before: str, after: str) -> str:
    """Return what befell those a figure counts, by the nearest word that says so in its clause, or ""."""
    words_after = _BESIDE.findall(_clause_after(after))[:7]
    words_before = _BESIDE.findall(_clause_before(before))[-4:][::-1]
    for near, far in zip([*words_before, *[""] * 7], [*words_after, *[""] * 7], strict=False):
        if EVENTS.get(far.lower()):
            return EVENTS[far.lower()]
        if EVENTS.get(near.lower()):
            return EVENTS[near.lower()]
    return ""


def _clause_after(after: str) -> str:
    return re.split(r"[,;:.(]| and | but | while | as |\d", after, maxsplit=1)[0]


def _clause_before(before: str) -> str:
    return re.split(r"[,;:.)]| and | but | while | as |\d", before)[-1]
