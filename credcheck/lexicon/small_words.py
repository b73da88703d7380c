"""The commonest small words of English, by which a text is told from other languages. Data only."""

from typing import Final

ENGLISH_WORDS: Final = frozenset(
    "the of and to in that is was for with said by from are were has have it as at be not this".split()
)
