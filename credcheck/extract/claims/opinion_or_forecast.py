"""Views: a sentence in lower case in, whether it is a forecast, an opinion or background out.

Each is named narrowly, since it takes a sentence out of the checking. A row a phrase, with the words without which no
sentence has it. A pattern begins with a letter and looks back at the edge of the word: a search then runs fast.
"""

import re
from collections.abc import Set
from typing import Final

from credcheck.lexicon.english.function_words import OPENING_ADVERB, SUBORDINATE_CLAUSE, word_set
from credcheck.lexicon.english.opinion import (
    BACKGROUND,
    DEFINING,
    FIXED,
    FORECASTS,
    MAIN_MODAL,
    OPINION_OPENS,
    OPINIONS,
    REQUESTS,
)
from credcheck.model.statements import ClaimKind

_SUBORDINATE: Final = re.compile(SUBORDINATE_CLAUSE)
_OPENING: Final = re.compile(OPENING_ADVERB)
_MAIN_MODAL: Final = re.compile(MAIN_MODAL)
_FIXED: Final = re.compile(FIXED)
_REQUESTS: Final = re.compile(REQUESTS)
_MODALS: Final = word_set("could may might")
_BACKGROUND: Final = re.compile(BACKGROUND)
_Phrases = tuple[tuple[frozenset[str], re.Pattern[str]], ...]
_FORECASTS: Final[_Phrases] = tuple((words, re.compile(pattern)) for words, pattern in FORECASTS)
_OPINIONS: Final[_Phrases] = tuple((words, re.compile(pattern)) for words, pattern in OPINIONS)
_OPINION_WORDS: Final = frozenset[str]().union(*(words for words, _ in _OPINIONS))
_FORECAST_WORDS: Final = frozenset[str]().union(*(words for words, _ in _FORECASTS))
VIEW_WORDS: Final = _MODALS | DEFINING | _OPINION_WORDS | _FORECAST_WORDS
"""Words that a sentence may be asked for here."""


def view_of(text: str, words: Set[str]) -> ClaimKind | None:
    """Return forecast, opinion or background where an unattributed sentence is clearly that, else None.

    `words` holds at least those of VIEW_WORDS that the sentence has.
    """
    if text.startswith(OPINION_OPENS):
        return ClaimKind.OPINION
    if VIEW_WORDS.isdisjoint(words):
        return None
    if not _OPINION_WORDS.isdisjoint(words) and _has_one(_OPINIONS, text, words):
        return ClaimKind.OPINION
    if not _MODALS.isdisjoint(words) and _MAIN_MODAL.match(text, _main_clause(text)) and not _FIXED.search(text):
        return ClaimKind.FORECAST
    if not _FORECAST_WORDS.isdisjoint(words) and _has_one(_FORECASTS, text, words):
        return ClaimKind.FORECAST
    return ClaimKind.BACKGROUND if not DEFINING.isdisjoint(words) and _BACKGROUND.match(text) else None


def is_request(text: str) -> bool:
    """Return whether a sentence, in lower case, asks, wishes or exclaims something in the outlet's own voice."""
    return _REQUESTS.match(text) is not None


def _has_one(phrases: _Phrases, text: str, words: Set[str]) -> bool:
    return any(not needed.isdisjoint(words) and pattern.search(text) for needed, pattern in phrases)


def _main_clause(text: str) -> int:
    """Return where the main clause begins, behind an opening word and a subordinate clause with its comma."""
    opening = _OPENING.match(text)
    at = opening.end() if opening else 0
    subordinate = _SUBORDINATE.match(text, at)
    return subordinate.end() if subordinate else at
