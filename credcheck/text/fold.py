"""One spelling of text: quotes, dashes, width, case and space; what only looks like a letter, and what shows nothing.

Text is compared in this spelling and shown in its own. `straighten` keeps every offset; `fold` does not.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import dropwhile
from typing import Final

from credcheck.text.look_alikes import IGNORABLE, LOOK_ALIKES

_SINGLE: Final = "‘’‚‛′ʼ＇"
_DOUBLE: Final = "“”„‟«»″＂"
_DASHES: Final = "‐‑‒–—―−－"
_SPACES: Final = (
    "\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_STRAIGHT: Final = str.maketrans(
    {
        **dict.fromkeys(_SINGLE, "'"),
        **dict.fromkeys(_DOUBLE, '"'),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_SPACES, " "),
    }
)
_STRAIGHT_OF: Final = {chr(code): plain for code, plain in _STRAIGHT.items()}
_STRAIGHT_ASCII: Final = {mark: plain for mark, plain in _STRAIGHT_OF.items() if mark.isascii()}
_BLANKS: Final = "\u2000-\u200a\u205f\u2800\u3164\u115f\u1160\uffa0"
"""Characters that look like a narrow space or like nothing; U+00A0 and U+202F stand between words of honest copy."""
_IGNORED: Final = "".join(f"{chr(low)}-{chr(high)}" for low, high in IGNORABLE if chr(low) not in "\u115f\u3164\uffa0")
BLANK_LETTERS: Final = re.compile("[\u2800\u3164\u115f\u1160\uffa0]")
"""One letter or symbol that is drawn as nothing."""
INVISIBLE: Final = re.compile(f"[{_IGNORED}]+")
"""Runs of characters that show nothing (Default_Ignorable_Code_Point)."""
_LETTERS: Final = rf"(?:(?![{_BLANKS}])[^\W\d_])+"
_SPLIT_WORD: Final = re.compile(rf"{_LETTERS}(?:[{_BLANKS}{_IGNORED}]+{_LETTERS})+")
BLANK: Final = re.compile(f"[{_BLANKS}]")
"""One character that looks like a narrow space or like nothing."""
_ACCENTED: Final = re.compile(r"[a-z0-9][^\x00-\x7f]+")
_LIKE: Final = {letter: plain for plain, letters in LOOK_ALIKES.items() for letter in letters}
_LOOK_ALIKES: Final = str.maketrans(_LIKE)
_GAP: Final = re.compile(r"\s+")
LONGEST_WORD: Final = 22
"""Letters. Blanks inside a run of at most so many split one word; inside a longer one they stand for spaces."""


def straighten(text: str) -> str:
    """Return the text with plain quotes, hyphens and spaces, character for character: every offset still holds."""
    # Few characters are crooked: to look for each is six times as fast as a pattern for all of them.
    for crooked, plain in (_STRAIGHT_ASCII if text.isascii() else _STRAIGHT_OF).items():
        if crooked in text:
            text = text.replace(crooked, plain)
    return text


def fold(text: str) -> str:
    """Return the text as it is compared: straight, without invisible characters, one case, one width, single spaces.

    Letters that look like Latin ones (UTS 39) are those; Latin letters lose their accents, so that a mark put beneath
    them changes nothing. Offsets do not survive. Idempotent: folding twice changes nothing more.
    """
    return _GAP.sub(" ", fold_characters(text)).strip()


def fold_characters(text: str) -> str:
    """Return the text folded but for its spaces: what `fold` does before it closes the gaps."""
    return text.lower() if text.isascii() else fold_letters(text).translate(_STRAIGHT)


def fold_letters(text: str) -> str:
    """Return the text with its letters folded and its marks as they are: for whoever looks at letters alone."""
    if text.isascii():
        return text.lower()
    if BLANK.search(text):
        text = _SPLIT_WORD.sub(_rejoin, text)
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", text)).casefold()
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    return text if text.isascii() else _fold_accents(text.translate(_LOOK_ALIKES))


def hidden_inside_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where blanks and invisible characters stand inside words, as (start, end): no word ends there."""
    for found in _SPLIT_WORD.finditer(text) if BLANK.search(text) else ():
        if _is_one_word(found[0]):
            yield found.span()
    for found in INVISIBLE.finditer(text):
        yield found.span()


def _rejoin(found: re.Match[str]) -> str:
    return BLANK.sub("" if _is_one_word(found[0]) else " ", found[0])


def _is_one_word(run: str) -> bool:
    return sum(map(str.isalpha, BLANK.sub("", run))) <= LONGEST_WORD


def _fold_accents(text: str) -> str:
    """Return a normalised text with Latin letters bare; other scripts keep their marks."""
    if text.isascii():
        return text
    bare = _ACCENTED.sub(_strip_marks, unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFKC", bare)


def _strip_marks(found: re.Match[str]) -> str:
    """Return a Latin letter and what follows it without the marks on the letter."""
    letter, rest = found[0][0], found[0][1:]
    return letter + "".join(dropwhile(lambda one: unicodedata.category(one)[0] == "M", rest))
