"""Tell the language of a text: cheaply where it is English or its script says it, else by a classifier of languages.

A text too short to tell is left open, which is English: the one language whose copy is read for meaning.
"""

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from credcheck.lexicon.small_words import ENGLISH_WORDS

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SCRIPTS: Final = (
    (re.compile("[\u3040-\u30ff]"), "ja", 0.1),
    (re.compile("[\uac00-\ud7a3]"), "ko", 0.2),
    (re.compile("[\u4e00-\u9fff]"), "zh", 0.2),
    (re.compile("[\u0590-\u05ff]"), "he", 0.2),
    (re.compile("[\u0370-\u03ff]"), "el", 0.2),
    (re.compile("[\u0e00-\u0e7f]"), "th", 0.2),
)
"""Letters that one language of news is written in, and the share of a text's letters from which it is that language."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_LOOKED_AT: Final = 800
_CLASSIFIED: Final = 3_000
_MIN_WORDS: Final = 10
"""Words below which a text is left open: "BAHIA COCOA 155,221"."""
_LATIN: Final = 1 / 3
"""Share of a text's letters below which plain Latin ones are names in another script; Vietnamese has half of them."""
_SURELY_ENGLISH: Final = 0.18
"""So many of the words are small English ones: no other language of the pages measured comes near."""
_HARDLY_ENGLISH: Final = 0.1
"""Where so few are, a text may be another language; between the two it is a table or a list of English names."""
_CERTAIN: Final = 0.9
"""Probability from which the classifier is believed.

Set on the 129 saved pages: all are told right by their whole text, and what it got wrong in the first 60 characters had
less than .5.
"""


def detect_language(text: str, declared: str | None = None) -> str:
    """Return the ISO 639-1 code of the language of a text; what is declared, else "en", where the text does not tell.

    Templates declare English, or their owner's language, whatever the copy is written in: the text goes before.
    """
    sample = text[:_LOOKED_AT]
    if script := _by_script(sample):
        return script
    words = _WORD.findall(sample.lower())
    letters = "".join(words)
    if sum(map(str.isascii, letters)) < len(letters) * _LATIN:
        return str(_classifier().classify(text[:_CLASSIFIED])[0])
    if len(words) < _MIN_WORDS:
        return declared or "en"
    english = sum(map(ENGLISH_WORDS.__contains__, words)) / len(words)
    if english > _SURELY_ENGLISH:
        return "en"
    if english > _HARDLY_ENGLISH or (declared and not declared.startswith("en")):
        return declared or "en"
    code, probability = _classifier().classify(text[:_CLASSIFIED])
    return str(code) if probability >= _CERTAIN else declared or "en"


def _by_script(sample: str) -> str | None:
    if sample.isascii():
        return None
    letters = max(1, sum(map(str.isalpha, sample)))
    return next((code for script, code, share in _SCRIPTS if len(script.findall(sample)) >= letters * share), None)


@cache
def _classifier() -> "LanguageIdentifier":
    """Return the classifier, loaded once and only for texts that are not plainly English: it takes half a second."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
