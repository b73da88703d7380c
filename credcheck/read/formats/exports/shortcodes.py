"""Shortcodes of WordPress: a tag goes and what it encloses stays, but for tags that enclose no text of the story."""

import re
from typing import Final

_BLOCK_COMMENT: Final = re.compile(r"<!--\s*/?wp:.*?-->", re.DOTALL)
_EMPTY: Final = re.compile(
    r"\[(gallery|embed|video|audio|contact-form(?:-7)?|contact_form|playlist|youtube|twitter)\b[^\]\n]{0,500}\]"
    r"(?:[^\[\n]{0,500}\[/\1\])?"
)
_CAPTION: Final = re.compile(r"\[caption\b[^\]\n]{0,500}\](.*?)\[/caption\]", re.DOTALL)
_TAG: Final = re.compile(
    r"\[/?[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*(?:\s+[\w-]+=(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'|[^\s\]]{1,100}))*\s*/?\]"
)
_PAIRED: Final = re.compile(r"\[/([a-z][a-z0-9_-]{1,40})\]")


def without_shortcodes(text: str) -> str:
    """Return a post without its shortcodes and the comments of the block editor; "[sic]" and "[the] pier" stay."""
    text = _EMPTY.sub(" ", _BLOCK_COMMENT.sub("", text))
    text = _CAPTION.sub(r"<figcaption>\1</figcaption>", text)
    paired = set(_PAIRED.findall(text))

    def drop(found: "re.Match[str]") -> str:
        word = found[0].strip("[]/ ").split()[0]
        return "" if "=" in found[0] or "_" in word or "/" in found[0] or word in paired else found[0]

    return _TAG.sub(drop, text)
