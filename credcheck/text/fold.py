"""One spelling of text: quotes, dashes, width, case and space.

Text is compared in this spelling and shown in its own. `straighten` keeps every offset; `fold` does not.
"""

import re
import unicodedata
from typing import Final

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
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_GAP: Final = re.compile(r"\s+")


def straighten(text: str) -> str:
    """Return the text with plain quotes, hyphens and spaces, character for character: every offset still holds."""
    # Few characters are crooked: to look for each is six times as fast as a pattern for all of them.
    for crooked, plain in (_STRAIGHT_ASCII if text.isascii() else _STRAIGHT_OF).items():
        if crooked in text:
            text = text.replace(crooked, plain)
    return text


def fold(text: str) -> str:
    """Return the text as it is compared: straight, without invisible characters, one case, one width, single spaces.

    Offsets do not survive. Idempotent: folding twice changes nothing more.
    """
    return _GAP.sub(" ", fold_characters(text)).strip()


def fold_characters(text: str) -> str:
    """Return the text folded but for its spaces: what `fold` does before it closes the gaps."""
    return text.lower() if text.isascii() else fold_letters(text).translate(_STRAIGHT)


def fold_letters(text: str) -> str:
    """Return the text with its letters folded and its marks as they are: for whoever looks at letters alone."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
