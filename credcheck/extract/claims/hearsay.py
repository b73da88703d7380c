"""Hearsay: a writer's own words in, charges, reactions and beliefs that have no owner out.

"was criticised for the delay", "raising questions about the pier", "is widely seen as", "reportedly": the sentence says
that somebody holds or has said it, and not who. An owner behind it in its clause ("by the union", "from residents")
answers for it, whoever that is: a vague owner is the business of the vague source.
"""

import re
from collections.abc import Iterator
from typing import Final

from credcheck.lexicon.english.hearsay_phrases import (
    BY_OWNER,
    CHARGES,
    CLAUSE_BREAKS,
    FROM_OWNER,
    OWN_WORDS,
    OWNED_BEFORE,
    PASSIVES,
    REACTIONS,
)
from credcheck.lexicon.english.own_voice_phrases import phrase_table

_AGENT: Final = re.compile(BY_OWNER)
_OWNER: Final = re.compile(FROM_OWNER)
_CLAUSE: Final = re.compile(CLAUSE_BREAKS)
_OWNED: Final = re.compile(OWNED_BEFORE)
_OWN: Final = re.compile(OWN_WORDS)
_LONGEST_CLAUSE: Final = 90
"""Characters behind a phrase within which its owner stands."""
_BEFORE: Final = 60
"""Characters before a phrase within which its owner stands."""

_TABLES: Final = ((phrase_table(PASSIVES), _AGENT), (phrase_table(REACTIONS), _OWNER))


def find_hearsay(text: str, words: frozenset[str]) -> Iterator[tuple[int, int, float]]:
    """Yield (start, end, weight) of each phrase without an owner; offsets are into the text."""
    for table, owner in _TABLES:
        for phrase in table.near(words):
            match = phrase.search(text)
            if match and not _is_owned(text, match, owner):
                yield match.start(), match.end(), phrase.weight


def is_charge(words: frozenset[str]) -> bool:
    """Whether one of the words accuses somebody."""
    return not CHARGES.isdisjoint(words)


def _is_owned(text: str, match: re.Match[str], owner: re.Pattern[str]) -> bool:
    behind = text[match.end() : match.end() + _LONGEST_CLAUSE]
    end = _CLAUSE.search(behind)
    if _OWN.search(match.group()):
        return True
    return owner.search(behind[: end.start()] if end else behind) is not None or (
        _OWNED.search(text[max(0, match.start() - _BEFORE) : match.start()]) is not None
    )
