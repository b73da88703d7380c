"""Mask what site generators put between the words: shortcodes, template tags, includes, JSX.

Every function returns a text of the same length, so that offsets hold: what no reader of the page sees becomes `MASK`,
and a line with nothing else on it becomes blank. All take time in proportion to the length, whatever is in it.
"""

import re
from collections.abc import Iterator
from typing import Final

from credcheck.read.markup.assemble import MASK

_TAGS: Final = (("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
"""Hugo shortcodes of both kinds, Liquid output and tags, Jinja comments; longest opening first."""
_CODE: Final = frozenset(
    {"highlight", "raw", "comment", "mermaid", "math", "katex", "gist", "code", "javascript", "css"}
)
"""Paired tags whose inside is no prose."""
_TAG_NAME: Final = re.compile(r"\{[{%][<%-]?-?\s*(/?\s*\w+)")
_INCLUDE: Final = re.compile(
    r"\{%-?\s*(?:include|include_relative|import|snippet)\b|\{\{[<%]\s*(?:include|readfile|partial)\b|^[ \t]*--8<--",
    re.MULTILINE,
)
_LINES: Final = re.compile(
    r"^[ \t]*(?:-{1,2}8<-{1,2}.*|:::+[ \t]*(?:\{?[\w-]*\}?.*)?|\[\[?_?TOC_?\]?\]|\*\[[^\]\n]+\]:.*"
    r"|\{:{1,2}[^{}\n]*\})[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_ATTRIBUTES: Final = re.compile(r"\{ ?[:#.][^{}\n]{0,200}\}")
_ALERT: Final = re.compile(r"^([ \t]*>[ \t]*)(\[![A-Za-z]+\][+-]?)", re.MULTILINE)
_TAB: Final = re.compile(r'^([ \t]*)===(?=[+!]? ")', re.MULTILINE)
_ESM: Final = re.compile(r"^(?:import|export)\s[^\n]*(?:\n[^\n]*\S[^\n]*)*", re.MULTILINE)


_PARAGRAPH_END: Final = re.compile(r"\n(?=[ \t]*(?:\n|[|]|[-*+#>][ \t]|\d+[.)][ \t]))")
_MARKS: Final = re.compile(r"[\n\[*_<`|~&{\\]")
_WORK_OF_A_PARAGRAPH: Final = 3_000
_MAX_WORK: Final = 300_000_000
"""Marks times characters, summed over the paragraphs of a page. Parsers of Markdown take time in proportion to it on
the worst of pages: about 2 s at this limit. Ordinary pages stay under a thousandth of it."""


def too_much_work(text: str) -> bool:
    """Say whether a page of Markdown is made so that no parser would be done with it in a few seconds."""
    work = at = 0
    while at < len(text) and work <= _MAX_WORK:
        found = _PARAGRAPH_END.search(text, at)
        end = found.end() if found else len(text)
        work += (end - at) * len(_MARKS.findall(text, at, end)) + _WORK_OF_A_PARAGRAPH
        at = end
    return work > _MAX_WORK


def count_includes(text: str) -> int:
    """Return how many other files a page would have put into it."""
    return len(_INCLUDE.findall(text))


def mask_templates(text: str) -> str:
    """Mask shortcodes, template tags, attribute lists and the markers of admonitions that Markdown does not know."""
    text = _TAB.sub(r"\1!!!", text)
    spans = list(_tag_spans(text)) if "{{" in text or "{%" in text or "{#" in text else []
    spans += [found.span() for found in _LINES.finditer(text)]
    spans += [found.span() for found in _ATTRIBUTES.finditer(text)]
    spans += [found.span(2) for found in _ALERT.finditer(text)]
    return mask(text, spans)


def mask_jsx(text: str) -> str:
    """Mask what MDX adds to Markdown: imports and exports, tags of components, expressions in braces."""
    text = mask(text, [found.span() for found in _ESM.finditer(text)])
    return mask(text, list(_jsx_spans(text)))


def mask(text: str, spans: list[tuple[int, int]]) -> str:
    """Return the text with the spans masked; line ends stay, and a line of nothing but masks becomes blank."""
    if not spans:
        return text
    parts, at = [], 0
    for start, end in sorted(spans):
        if end > at:
            begin = max(start, at)
            parts += [text[at:begin], re.sub(r"[^\n]", MASK, text[begin:end])]
            at = end
    masked = "".join([*parts, text[at:]])
    return re.sub(rf"^[ \t]*{MASK}[{MASK} \t]*$", lambda found: " " * len(found[0]), masked, flags=re.MULTILINE)


def _tag_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield each template tag, and all from a tag of code to its end. A tag does not run over a blank line."""
    finder = _Finder(text)
    at = text.find("{")
    code: tuple[str, int] | None = None
    while at >= 0:
        end = next(
            (finder.find(close, at + len(start)) + len(close) for start, close in _TAGS if text.startswith(start, at)),
            0,
        )
        if end <= at or finder.find("\n\n", at, missing=len(text)) < end or text[at - 1 : at] == "\\":
            at = text.find("{", at + 1)
            continue
        name = _TAG_NAME.match(text, at, end)
        word = re.sub(r"\s", "", name[1]) if name else ""
        if code and word in (f"end{code[0]}", f"/{code[0]}"):
            yield code[1], end
            code = None
        elif not code and word in _CODE and _closes(finder, word, end):
            code = word, at
        yield at, end
        at = text.find("{", end)


def _closes(finder: "_Finder", word: str, at: int) -> bool:
    return finder.find(f"end{word}", at) >= 0 or finder.find(f"/{word}", at) >= 0 or finder.find(f"/ {word}", at) >= 0


class _Finder:
    """Finds the next of a few marks; each stretch of the text is searched once for each mark."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next: dict[str, int] = {}

    def find(self, mark: str, at: int, *, missing: int = -10) -> int:
        """Return the offset of the first `mark` at or after `at`; calls for one mark must not go backwards."""
        known = self._next.get(mark, -2)
        if known != -1 and known < at:
            known = self._next[mark] = self._text.find(mark, at)
        return missing if known == -1 else known


_JSX_MARK: Final = re.compile(r"[<{]")
_JSX_TAG: Final = re.compile(r"</?(?:[A-Za-z][\w.:-]*(?=[\s/>])|(?=>))")
_IN_TAG: Final = re.compile(r"[\"'{}>]")
_MAX_TAG: Final = 20_000
_MAX_UNCLOSED: Final = 100
"""So many tags that are not closed, and the rest of the page is taken as it is: looking on would take too long."""


def _jsx_spans(text: str) -> Iterator[tuple[int, int]]:
    at = failures = 0
    while failures < _MAX_UNCLOSED and (found := _JSX_MARK.search(text, at)):
        start = found.start()
        inside = found[0] == "{" or _JSX_TAG.match(text, start) is not None
        end = _jsx_end(text, start, brace=found[0] == "{") if inside and text[start - 1 : start] != "\\" else None
        if end is not None:
            yield start, end
        failures += inside and end is None
        at = end if end is not None else start + 1


_NESTING: Final = {"{": 1, "}": -1}


def _jsx_end(text: str, start: int, *, brace: bool) -> int | None:
    """Return the end of a tag or an expression, quotes and braces in it skipped; None where it is not closed soon."""
    depth, at, limit = int(brace), start + 1, min(len(text), start + _MAX_TAG)
    while found := _IN_TAG.search(text, at, limit):
        at = found.end()
        in_comment = brace and depth == 1 and text[start + 1 : start + 3] == "/*"
        if found[0] in "\"'" and not in_comment:
            at = max(at, text.find(found[0], at, limit) + 1)
        depth += _NESTING.get(found[0], 0)
        if depth == 0 and found[0] == ("}" if brace else ">"):
            return at
    return None
