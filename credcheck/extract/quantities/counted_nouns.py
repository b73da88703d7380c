"""Find what a figure counts and what befell it: the words around a number in, a folded noun and an event out."""

import re
from typing import Final

from credcheck.lexicon.english.measures import CLAUSE_BREAK, EVENTS, IRREGULAR, NOT_PLURAL, STOPS

_WORD: Final = re.compile(r"(?: |-)([A-Za-z][\w']*(?:-[a-z]+)*)")
_MODIFIER: Final = re.compile(r"-([a-z]+)\b")
_REACH: Final = 5
"""Words looked at after a figure."""
_WORDS: Final = re.compile(r"[A-Za-z]+")
_CLAUSE: Final = re.compile(CLAUSE_BREAK)
_WORDS_BEFORE: Final = 4
_WORDS_AFTER: Final = 7
"""How far from a figure a word may stand that says what befell those counted."""


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

    The first plural is the head ("15 wounded soldiers"), a plural right behind it even more ("appropriations bills");
    of a hyphened modifier it is the word itself ("12-member jury"). With `one`, for a figure of 1 or a measure before
    its noun, the last word of the run will do.
    """
    modifier = _MODIFIER.match(after)
    if modifier:
        return singular(modifier.group(1)), modifier.end()
    at, head, reach, plural = 0, "", 0, False
    for _ in range(_REACH):
        found = _WORD.match(after, at)
        word = found.group(1).lower() if found else ""
        if not found or _ends_run(word, after, found.end()) or (plural and not is_plural(word)):
            break
        at = found.end()
        if is_plural(word) or one:
            head, reach, plural = word, at, is_plural(word)
    return (singular(head), reach) if head else ("", 0)


def _ends_run(word: str, after: str, end: int) -> bool:
    """Say whether a word cannot belong to what is counted; of "wounded soldiers" the first word does."""
    if word in STOPS:
        behind = _WORD.match(after, end) if word in EVENTS else None
        return not (behind and is_plural(behind.group(1).lower()))
    return word.endswith("ly")


def event_beside(before: str, after: str) -> str:
    """Return what befell those a figure counts, by the nearest word of its clause that says so, or ""."""
    behind = _WORDS.findall(_CLAUSE.split(after, maxsplit=1)[0])[:_WORDS_AFTER]
    ahead = _WORDS.findall(_CLAUSE.split(before)[-1])[-_WORDS_BEFORE:][::-1]
    for distance in range(_WORDS_AFTER):
        for words in (behind, ahead):
            event = EVENTS.get(words[distance].lower()) if distance < len(words) else None
            if event:
                return event
    return ""
