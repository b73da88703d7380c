"""Visible: text as a page may show it. Markup is escaped by the templates; this shows what would hide or reorder words.

Text in, text out. A bidi override becomes ⟨U+202E⟩, so that a reader sees it and it turns no word around.
"""

import re
from typing import Final

from markupsafe import Markup

# C0 and C1 controls but tab and line feed, bidi embeddings, overrides and isolates, fillers, tags, lone surrogates.
_ALIVE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def show_hidden(text: str) -> str:
    """Return the text with every character that hides or reorders others spelled out, as ⟨U+202E⟩."""
    return _ALIVE.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


def show_value(value: object) -> object:
    """Return what a template prints: text with its hidden characters shown, everything else as it is."""
    return show_hidden(value) if isinstance(value, str) and not isinstance(value, Markup) else value
