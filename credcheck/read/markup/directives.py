"""Comments to credcheck in a file: `<!-- credcheck: … -->`, and `{/* credcheck: … */}` where MDX has no other."""

import re
from collections.abc import Callable
from typing import Final

_COMMENT: Final = re.compile(r"(<!--|\{/\*)\s*credcheck:")
_ENDS: Final = {"<!--": "-->", "{/*": "*/}"}


def find_directives(text: str, is_code: Callable[[int], bool], *, start: int = 0) -> list[tuple[str, int]]:
    """Return (what follows `credcheck:`, offset of the first character after the comment), in order; none from code."""
    found = []
    at = start
    while comment := _COMMENT.search(text, at):
        end = text.find(_ENDS[comment[1]], comment.end())
        if end < 0:
            break
        at = end + len(_ENDS[comment[1]])
        if not is_code(comment.start()):
            found.append((" ".join(text[comment.end() : end].split()), at))
    return found
