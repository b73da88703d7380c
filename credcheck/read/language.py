"""Tell the language of a text, cheaply: by its script, else by its commonest small words."""

import re
from typing import Final

from credcheck.lexicon.small_words import SMALL_WORDS

_SCRIPTS: Final = (
    (re.compile("[\u3040-\u30ff]"), "ja", 0.1),
    (re.compile("[\uac00-\ud7a3]"), "ko", 0.2),
    (re.compile("[\u4e00-\u9fff]"), "zh", 0.2),
    (re.compile("[\u0600-\u06ff]"), "ar", 0.2),
    (re.compile("[\u0590-\u05ff]"), "he", 0.2),
    (re.compile("[\u0370-\u03ff]"), "el", 0.2),
    (re.compile("[іїєґІЇЄҐ]"), "uk", 0.04),
    (re.compile("[\u0400-\u04ff]"), "ru", 0.2),
    (re.compile("[\u0900-\u097f]"), "hi", 0.2),
    (re.compile("[\u0e00-\u0e7f]"), "th", 0.2),
)
"""Letters, language, and the share of a text's letters from which it is that language; the first that fits."""
_SETS: Final = {code: frozenset(words.split()) for code, words in SMALL_WORDS.items()}
_LOOKED_AT: Final = 800
_SURELY: Final = 0.18
"""So many of the words are small English ones: no other language of the table comes near."""


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language that the text most looks like; "en" where nothing tells."""
    sample = text[:_LOOKED_AT]
    if not sample.isascii():
        letters = max(1, sum(map(str.isalpha, sample)))
        for script, code, share in _SCRIPTS:
            if len(script.findall(sample)) >= letters * share:
                return code
    words = sample.lower().split()
    if sum(map(_SETS["en"].__contains__, words)) > len(words) * _SURELY:
        return "en"
    counts = {code: sum(map(small.__contains__, words)) for code, small in _SETS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > counts["en"] else "en"
