"""Tell the frame of a page from its story: lines above its headline, lists below its last paragraph, and its kind."""

from collections.abc import Sequence
from typing import Final

from credcheck.model.article import Block, Role
from credcheck.read.markup.assemble import with_roles
from credcheck.read.pages.head import PageHead, types_of
from credcheck.read.pages.title import folded

_ABOVE: Final = 12
"""Blocks among which the headline stands in the text, where it does."""
_SHORT: Final = 10
"""Words up to which a line without an end is a heading of a list or a link, not a paragraph."""
_STUB: Final = 250
"""Words up to which a page that is not free to read shows a piece of its story."""
_LONGEST: Final = 15
"""Characters that a word of a language with spaces has at the most, on average."""
_ENDS: Final = ".!?…:;。！？।؟"
_CLOSERS: Final = "\"'”’“»«)]」』 "


def frame_story(text: str, blocks: Sequence[Block], title: str | None) -> list[Block]:
    """Return the blocks with the headline that repeats the title, and what frames the story, told from its body.

    Careful to lose no statement: only short lines that end as no sentence ends, above the headline ("News", "City
    News") or in a row at the end ("More on this", "Most read"), are furniture.
    """
    roles = [block.role for block in blocks]
    key = folded(title or "")
    at = next((at for at, block in enumerate(blocks[:_ABOVE]) if key and folded(block.span.of(text)) == key), None)
    if at is not None and roles[at] in (Role.BODY, Role.SUBHEAD):
        roles[at] = Role.HEADLINE
        above = range(at)
        roles[:at] = [Role.BOILERPLATE if _is_link(text, blocks[one]) else roles[one] for one in above]
    for last in range(len(blocks) - 1, 0, -1):
        if roles[last] in (Role.BODY, Role.SUBHEAD):
            if not _is_link(text, blocks[last]):
                break
            roles[last] = Role.BOILERPLATE
    return with_roles(list(blocks), roles)


def _is_link(text: str, block: Block) -> bool:
    """Return whether a block is a short line without an end; a quotation, a list and a table's cell are none."""
    words = block.span.of(text)
    if block.role not in (Role.BODY, Role.SUBHEAD) or block.quoted or block.listed or len(words.split()) > _SHORT:
        return False
    return len(words) <= 60 and words.rstrip(_CLOSERS)[-1:] not in _ENDS


def kind_of_page(head: PageHead, text: str) -> tuple[str, ...]:
    """Return a note where a page is only a piece of its story behind a paywall, or a live blog of many entries."""
    notes = []
    free = str(head.story.get("isAccessibleForFree", "")).rpartition("/")[2].lower()
    words = len(text.split())
    # Japanese and Chinese put no spaces between words: they are not counted, and nothing is said.
    if free == "false" and words < _STUB and len(text) < words * _LONGEST:
        notes.append(f"The page is a paywall's stub: {words} words.")
    if "LiveBlogPosting" in types_of(head.story):
        notes.append("The page is a live blog; its entries were read as one article.")
    return tuple(notes)
