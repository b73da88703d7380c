"""Signature lines: where the last line of a block quote names who said or wrote it, which is no part of the quote."""

import re
from typing import Final

from credcheck.lexicon.english.names import NAME_PARTICLES

_NAME: Final = r"[^\W\d_a-z][\w.'’-]*"
_DASHED: Final = re.compile(
    rf"[—–―-]{{1,2}}\s*(?:by )?(?:[Tt]he )?{_NAME}[^.!?]{{0,120}}(?:\.[^\s.!?][^.!?]{{0,60}})*\.?$"
)
_BARE: Final = re.compile(
    rf"(?:{_NAME}|{NAME_PARTICLES})(?: (?:{_NAME}|{NAME_PARTICLES})){{1,4}}"
    rf"(?:\s*[,(|][^.!?]{{0,100}}|\s*)$"
)
_LONGEST: Final = 160
"""Characters of a line that may be a signature."""


def signature_start(text: str, start: int, end: int, *, first: bool) -> int:
    """Return where the words of a quoted paragraph end: before its signature, or at `end` where it has none.

    `first`: nothing of the block quote stands before this paragraph, so that a name in it signs nothing.
    """
    line = max(start, text.rfind("\n", start, end) + 1)
    if end - line > _LONGEST or (first and line == start):
        return end
    written = text[line:end]
    if not (_DASHED.match(written) or _BARE.match(written)):
        return end
    return len(text[:line].rstrip()) if line > start else start
