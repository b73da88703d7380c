"""What editing leaves in copy (COP901): placeholders, chat residue, markup, broken characters, widgets, repeats."""

import re
from collections.abc import Iterator
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.compare.story.thresholds import LIVE_ENTRIES, MAX_REPEATS, MIN_REPEATED_WORDS
from credcheck.lexicon.english.leftovers import (
    CHAT_CLOSINGS,
    CHAT_OPENINGS,
    NOTE_WORDS,
    PLACEHOLDER_WORDS,
    WIDGETS,
    WIRE_MARKS,
)
from credcheck.model.article import Block, Role
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.fold import fold
from credcheck.text.span import Span

_PLACEHOLDERS: Final = re.compile(
    rf"\[(?:{NOTE_WORDS})\b[^\]\n]{{0,80}}\]|\((?:{NOTE_WORDS})\b[^)\n]{{0,40}}\?\?+\)"
    rf"|(?<![\w./-])(?:TK){{1,3}}(?:-[a-z]+)?(?![\w./])|(?<![\w.-])XX+(?:,XXX)*(?![\w.]|, ?[IVX])|\$X+\b"
    rf"|\b00/00/00\b|\(MORE\)"
    rf"|\b(?:{PLACEHOLDER_WORDS})\b"
)
_PLACEHOLDER_SIGNS: Final = (
    "[",
    "TK",
    "(MORE)",
    "XX",
    "$X",
    "??",
    "00/00",
    "orem ipsum",
    "olor sit",
    "TODO",
    "HERE",
    "INSERT",
)
_WIRE: Final = re.compile(rf"^\s*(?:{WIRE_MARKS})\s*$", re.MULTILINE)
_CHAT: Final = re.compile(rf"(?:{CHAT_OPENINGS}|{CHAT_CLOSINGS})")
_CHAT_HINTS: Final = (
    " ai ", "here is", "here's a", "here are", "let me know", "language model", "hope this", "certainly",
    "knowledge cutoff", "regenerate", "i can't assist", "i cannot assist", "i cannot fulfill", "feel free",
)  # fmt: skip
_MARKUP: Final = re.compile(
    r"@media [a-z][^{\n]{0,80}\{|^\s*[.#]?[a-z][\w.# -]{0,60}\{\s*(?:[a-z-]+: ?[^;{}\n]{1,80};\s*){1,20}\}?"
    r"|<(?:tweet|iframe|script|style|embed|blockquote|figure|div|span)\s[\w-]+=[^>\n]{0,200}>|<tweet/>"
    r"|^(?:<{7} |>{7} |={7}$)|\[(?:embed|caption|gallery|youtube|tweet|video|pullquote)\b[ \]=][^\]\n]{0,120}\]?"
    r"|&(?:nbsp|amp|quot|lt|gt|rsquo|lsquo|ldquo|rdquo|mdash|ndash|#\d{2,5});",
    re.MULTILINE,
)
_MARKUP_SIGNS: Final = "<>[{&"
_BROKEN: Final = re.compile(
    r"\ufffd|\w*(?:A\u0303(?=[\d\u0080-\u00bf])|Ã[\u0080-\u00bf¼½¾©¨§¡±³¶º«´µ¸‘’“”€™\d]|â€[\u0080-\u02ff™œ“”˜¦¢]"
    r"|Â[£©®°·»«\u00a0](?=\s?\d|\w)|ï¿½|Ã[^\sA-Za-zÀ-ÿ])[\w⁄]*"
)
_BROKEN_SIGNS: Final = "\ufffdÃâÂï\u0303"
_WIDGET: Final = re.compile(rf"^\s*(?:{WIDGETS})[^\n]{{0,120}}$", re.IGNORECASE | re.MULTILINE)
_NAME_THEN: Final = re.compile(r"[A-Z]\w+ $")
_CLOCK_LINE: Final = re.compile(r"\s*\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|GMT|BST|ET)?[^\n]{0,12}$|_{3,}\.?\s*$")


def find_leftovers(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each thing that editing left behind; code samples and quoted blocks are not copy."""
    yield from _placeholders(body)
    yield from _markup(body)
    yield from _matching(body, _BROKEN, FactKind.BROKEN_CHARACTERS, _BROKEN_SIGNS)
    if any(hint in body.low for hint in _CHAT_HINTS):
        yield from _chat(body)
    yield from _widgets(body)
    yield from _repeated(body)


def _placeholders(body: Body) -> Iterator[StoryFact]:
    reported: set[str] = set()
    marked = any(sign in body.text for sign in _PLACEHOLDER_SIGNS)
    for found in _PLACEHOLDERS.finditer(body.text) if marked else ():
        before = body.text[max(0, found.start() - 30) : found.start()]
        if found.group().startswith("XX") and _NAME_THEN.search(before):
            continue  # Super Bowl XX, Louis XX
        if body.role_at(found.start()) is not Role.BOILERPLATE and found.group() not in reported:
            reported.add(found.group())
            yield _fact(body, FactKind.PLACEHOLDER, Span(found.start(), found.end()))
    for found in _WIRE.finditer(body.text):
        at = found.start() + len(found.group()) - len(found.group().lstrip())
        yield _fact(body, FactKind.PLACEHOLDER, Span(at, at + len(found.group().strip())))


def _markup(body: Body) -> Iterator[StoryFact]:
    yield from _matching(body, _MARKUP, FactKind.MARKUP, _MARKUP_SIGNS)


def _matching(body: Body, pattern: re.Pattern[str], kind: FactKind, signs: str) -> Iterator[StoryFact]:
    """Yield one fact for the first match of a pattern: what is broken once is broken throughout."""
    text = body.document.article.text
    if not any(sign in text for sign in signs):
        return
    found = pattern.search(text)
    if found is not None:
        start = found.start() + len(found.group()) - len(found.group().lstrip())
        yield _fact(body, kind, Span(start, max(start + 1, found.end())))


def _chat(body: Body) -> Iterator[StoryFact]:
    for found in _CHAT.finditer(body.low):
        at = Span(found.start(), found.end())
        if not any(one.span.overlaps(at) for one in body.document.quotes):
            yield _fact(body, FactKind.CHAT_RESIDUE, at)


def _widgets(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each call to follow or sign up that stands inside the story: prose comes before and after it."""
    blocks = body.document.article.blocks
    prose = [at for at, one in enumerate(blocks) if one.role is Role.BODY and len(one.span.of(body.text).split()) > 12]
    for at, block in enumerate(blocks):
        if prose and prose[0] < at < prose[-1]:
            found = _WIDGET.match(block.span.of(body.text))
            if found is not None:
                yield _fact(body, FactKind.WIDGET, block.span)


def _repeated(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each run of paragraphs that is printed a second time.

    A live page repeats its background under every entry, and a list its labels: neither is a slip.
    """
    blocks = body.document.article.blocks
    if sum(1 for one in blocks if _CLOCK_LINE.match(one.span.of(body.text))) >= LIVE_ENTRIES:
        return
    runs: list[tuple[Span, Span]] = []
    seen: dict[str, Span] = {}
    running = False
    for block in blocks:
        key = _paragraph(block, body)
        first = seen.setdefault(key, block.span) if key else None
        repeats = first is not None and first is not block.span
        if repeats and not running and first is not None:
            runs.append((block.span, first))
        running = repeats or (running and not key)
    for at, first in runs if len(runs) <= MAX_REPEATS else ():
        shown = at.of(body.document.article.text)
        yield StoryFact(FactKind.REPEATED_PARAGRAPH, at, shown, shown, first)


def _paragraph(block: Block, body: Body) -> str:
    """Return a paragraph as it is compared, folded; "" for one that may well stand twice."""
    words = block.span.of(body.text)
    if block.role in (Role.BYLINE, Role.DATELINE, Role.BOILERPLATE, Role.SUBHEAD) or block.listed:
        return ""
    key = fold(words) if len(words) > MIN_REPEATED_WORDS else ""
    return key if len(key.split()) >= MIN_REPEATED_WORDS else ""


def _fact(body: Body, kind: FactKind, at: Span) -> StoryFact:
    return StoryFact(kind, at, at.of(body.document.article.text))
