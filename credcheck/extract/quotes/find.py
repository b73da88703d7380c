"""Quotations: an article's text in, every stretch that stands in quotation marks out, and what the marks are for.

Looks at marks and at the few words around them alone; who speaks is decided in `speakers.py`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from credcheck.extract.quotes.multi_paragraph import Stretch, carry_on, close_over, join_reopened, runs_on
from credcheck.extract.quotes.signature_lines import signature_start
from credcheck.extract.sentences.search import places_of_marks
from credcheck.extract.thresholds import ANNOUNCED_TITLE_WORDS, SCARE_QUOTE_WORDS, SINGLE_MARKS_REACH, TITLE_WORDS
from credcheck.lexicon.english.function_words import SENTENCE_LIKE
from credcheck.lexicon.english.quote_contexts import BEFORE_SCARE_QUOTE, BEFORE_TITLE, CLIPPED_WORDS, SMALL_WORDS
from credcheck.model.article import Article, Block, Role
from credcheck.model.statements import Quote, QuoteUse
from credcheck.text.span import Span

_MARKS: Final = "\"“”„‟«»″＂'‘`´"
_MARK: Final = re.compile(
    rf"[{_MARKS}](?:(?<=[\"“”„‟«»″＂])|(?<=')'{{1,2}}|(?<=`)`|(?<=´)´|(?<=['‘])(?<!\w.)(?=[\w“\"$£€…]))"
)
_MARKUP: Final = re.compile(r"</?[A-Za-z][\w-]*(?:\s[^<>]{0,400})?(?:>|$)|\"/?>")
_INCHES: Final = '"”″'
_FEET: Final = re.compile(r"\d['’′] ?\d{1,2}$")
_ALONE: Final = '"″＂»«'
_CELL_EDGES: Final = " \t|"
_OPENERS: Final = "“„«‟"
_CLOSERS: Final = "”»"
_SINGLE_CLOSER: Final = re.compile(r"(?<=[\w.,;:?!…%)—–-])['’](?![\w'])")
_ELISION: Final = re.compile(rf"['‘’](?:\d0s|\d\d\b|n['’]|(?:{'|'.join(sorted(CLIPPED_WORDS))})\b)", re.IGNORECASE)
_CLIPPED_AND: Final = re.compile(r"['‘’]n$", re.IGNORECASE)
"""What stands before the second apostrophe of "rock 'n' roll"."""
_OWNED: Final = re.compile(r"['’] [a-z]")
_LAST_CLOSER: Final = re.compile(r"[,.?!…—–-]['’](?![\w'])")
_WORD: Final = re.compile(r"\w+(?:[’'.-]\w+)*")
_SENTENCE_LIKE: Final = re.compile(SENTENCE_LIKE, re.IGNORECASE)
_BOILERPLATE: Final = Role.BOILERPLATE


class _Mark(NamedTuple):
    start: int
    end: int
    opens: bool


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """Return every quotation in reading order, marks included.

    Nested quotations are not split. A quotation left open at a paragraph's end and reopened at the start of the next
    is one, as English allows; a block quote of Markdown or HTML is one, with or without marks.
    """
    text = article.text
    blocks = [block for block in article.blocks if block.role is not _BOILERPLATE]
    reversed_guillemets = _guillemets_point_inwards(text)
    candidates = places_of_marks(text, _MARKS)
    found = _join_paragraphs(
        text, [(block, _stretches(text, block.span, candidates, inwards=reversed_guillemets)) for block in blocks]
    )
    return tuple(
        Quote(number, Span(start, end), use=_use_of(text, start, end, quoted=quoted), balanced=balanced)
        for number, (start, end, balanced, quoted) in enumerate(found)
    )


def _join_paragraphs(text: str, blocks: Sequence[tuple[Block, list[Stretch]]]) -> list[tuple[int, int, bool, bool]]:
    """Return (start, end, balanced, block quote), quotations that run on joined over their paragraphs."""
    joined: list[tuple[int, int, bool, bool]] = []
    running = parted = False
    for index, (block, stretches) in enumerate(blocks):
        if not (stretches or block.quoted):
            # A subhead may part a speech that runs on: “We shut the pier. | What comes next | “It opens in May,” …
            parted = running and block.role is Role.SUBHEAD
            running = parted
            continue
        if block.quoted:
            start, end = _trim(text, block.span)
            goes_on = bool(joined) and joined[-1][3] and index > 0 and blocks[index - 1][0].quoted
            end = signature_start(text, start, end, first=not goes_on)
            if goes_on and start < end:
                joined[-1] = (joined[-1][0], end, True, True)
            elif start < end:
                joined.append((start, end, True, True))
            running = False
            continue
        begin, end = _trim(text, block.span)
        reopened = _is_reopened(text, blocks[index + 1 : index + 2])
        speeches = close_over(text, stretches, end) if reopened else stretches
        behind = carry_on(speeches, begin, end) if running and joined else []
        if parted and behind:
            joined[-1] = (*joined[-1][:2], True, False)
            behind = []
        parted = False
        if behind:
            joined[-1] = (joined[-1][0], behind[0].end, behind[0].balanced, False)
        speeches = behind or speeches
        joined += [(one.start, one.end, one.balanced, False) for one in speeches[1 if behind else 0 :]]
        running = runs_on(text, speeches)
    return joined


def _is_reopened(text: str, following: Sequence[tuple[Block, list[Stretch]]]) -> bool:
    """Say whether the next paragraph begins with a quotation."""
    return any(
        stretches and not stretches[0].unopened and not block.quoted and stretches[0].start == _first(text, block.span)
        for block, stretches in following
    )


def _stretches(text: str, span: Span, candidates: Sequence[int], *, inwards: bool) -> list[Stretch]:
    """Return the outermost quotations of one paragraph."""
    stack: list[tuple[_Mark, list[Stretch]]] = []
    found: list[Stretch] = []
    inside = candidates[bisect_left(candidates, span.start) : bisect_left(candidates, span.end)]
    if not inside:
        return found
    for mark in _marks(text, span, inside, inwards=inwards):
        if mark.opens:
            stack.append((mark, []))
        elif not stack:
            found.append(Stretch(mark.start, mark.end, balanced=False, unopened=True))
        else:
            opened, _inner = stack.pop()
            (stack[-1][1] if stack else found).append(Stretch(opened.start, mark.end))
    for (opened, inner), (after, _) in zip(stack, [*stack[1:], (None, ())], strict=False):
        following = min([one.start for one in inner[:1]] + ([after.start] if after else []), default=span.end)
        end = _trim(text, Span(opened.start, following))[1]
        found += [Stretch(opened.start, end, balanced=False), *inner]
    return join_reopened(text, sorted(_drop_nested(found)))


def _drop_nested(found: list[Stretch]) -> list[Stretch]:
    """Read an unclosed mark followed by a stray closing one as one quotation with others inside it."""
    kept: list[Stretch] = []
    unclosed: int | None = None
    for one in sorted(found):
        if one.unopened and unclosed is not None:
            kept[unclosed:] = [Stretch(kept[unclosed].start, one.end)]
            unclosed = None
            continue
        if unclosed is None and not one.balanced and not one.unopened:
            unclosed = len(kept)
        kept.append(one)
    return kept


def _marks(text: str, span: Span, candidates: Sequence[int], *, inwards: bool) -> Iterator[_Mark]:
    """Yield the quotation marks of a paragraph, each opening or closing; apostrophes left out."""
    depth, at = 0, span.start
    low = False
    tagged = _tagged(text, span) if "<" in text or '">' in text else ()
    for start in candidates:
        match = _MARK.match(text, start, span.end) if start >= at else None
        if not match:
            continue
        at = end = match.end()
        mark = match.group()
        if start in tagged or (mark in _INCHES and _is_measured(text, span, start)):
            continue
        if mark in _ALONE and _is_alone(text, (start, end), span):
            continue
        if mark in "'‘":
            closing = None if depth else _single_end(text, start, span.end)
            if closing:
                yield _Mark(start, end, opens=True)
                yield _Mark(closing, closing + 1, opens=False)
                at = closing + 1
            continue
        if mark in '"″＂' and not depth and start > span.start and text[start - 1].isdigit():
            continue  # inches
        opens = _opens(text, (start, end), depth=depth, low=low, inwards=inwards)
        low = mark == "„" if opens else False
        depth = depth + 1 if opens else max(0, depth - 1)
        yield _Mark(start, end, opens=opens)


def _is_measured(text: str, span: Span, start: int) -> bool:
    """Say whether a mark stands for inches behind feet."""
    return text[start - 1].isdigit() and _FEET.search(text, max(span.start, start - 5), start) is not None


def _is_alone(text: str, place: tuple[int, int], span: Span) -> bool:
    """Return whether a mark quotes nothing: a ditto mark alone in a cell, a » that opens the lines of a list."""
    begin = text.rfind("\n", span.start, place[0]) + 1 or span.start
    stop = text.find("\n", place[1], span.end)
    if text[begin : place[0]].strip(_CELL_EDGES):
        return False
    partners = "«»" if text[place[0]] in "«»" else ""
    after = text[place[1] : stop if stop >= 0 else span.end]
    if not after.strip(_CELL_EDGES):
        return True
    return bool(partners) and after[:1].isspace() and not any(mark in after for mark in partners)


def _tagged(text: str, span: Span) -> frozenset[int]:
    """Return where marks would stand that quote nothing, in the attributes of a tag."""
    tags = _MARKUP.finditer(span.of(text))
    return frozenset(span.start + at for tag in tags for at in range(tag.start(), tag.end()))


def _opens(text: str, place: tuple[int, int], *, depth: int, low: bool, inwards: bool) -> bool:
    """Say whether a mark opens a quotation, from its shape and, where that says nothing, from its surroundings."""
    start, end = place
    mark = text[start:end]
    if mark in "«»":
        return (mark == "«") != inwards
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    begins = before.isspace() or before in "([{—–-/"
    if mark in _OPENERS:
        trails = not begins and (after.isspace() or after in ".,;:!?)<")
        return not (depth and mark in "“‟" and (low or trails))
    leads = begins and not after.isspace()
    if mark in _CLOSERS:
        return leads and not depth and after.isalnum()
    return leads if depth else leads or not (before.isalnum() or before in ",.?!…)")


def _single_end(text: str, start: int, limit: int) -> int | None:
    """Return where a quotation between single marks that opens at `start` closes; None for an apostrophe."""
    if _ELISION.match(text, start):
        return None
    stop = min(limit, start + SINGLE_MARKS_REACH)
    for match in _SINGLE_CLOSER.finditer(text, start + 1, stop):
        at = match.start()
        if not _CLIPPED_AND.search(text, at - 2, at) and not _is_possessive(text, start, at, stop):
            return at
    return None


def _is_possessive(text: str, start: int, at: int, stop: int) -> bool:
    """Return whether the apostrophe at `at` belongs to a plural: ‘The boats’ owners say so,’ said Pike.

    A straight mark behind an "s" always does, as 'so' and boats' look alike. A curly one does where a small word
    follows and a later mark closes the quotation before another one opens.
    """
    if text[at - 1] != "s":
        return False
    if text[start] == "'":
        return True
    closer = _LAST_CLOSER.search(text, at + 1, stop) if _OWNED.match(text, at) else None
    return closer is not None and "‘" not in text[at : closer.start()]


def _guillemets_point_inwards(text: str) -> bool:
    """Say whether quotations read »so« in this text; «so» is the other way."""
    first = text.find("»")
    return first >= 0 and (text.find("«") < 0 or first < text.find("«")) and "«" in text


_LOOKED_AT: Final = 400
"""Characters of a quotation that tell what it is: marks that open and never close make one as long as the article."""


def _use_of(text: str, start: int, end: int, *, quoted: bool) -> QuoteUse:
    """Tell speech from titles and scare quotes by what stands in the marks and just before them."""
    if quoted:
        return QuoteUse.SPEECH
    stop = min(end, start + _LOOKED_AT)
    before = _WORD.findall(text[max(0, start - 40) : start].lower())[-2:]
    announced = not BEFORE_TITLE.isdisjoint(before)
    looked_at = None if announced else ANNOUNCED_TITLE_WORDS + 1
    words = [found.group() for found in islice(_WORD.finditer(text, start, stop), looked_at)]
    if not words or not BEFORE_SCARE_QUOTE.isdisjoint(before[-1:]):
        return QuoteUse.SCARE
    if _is_title(words, announced=announced, first_of_text=text[max(0, start - 2) : start].strip() in ("", ".")):
        return QuoteUse.TITLE
    ends_sentence = text[end - 2] in ".?!,"
    if len(words) < SCARE_QUOTE_WORDS and not ends_sentence and not _SENTENCE_LIKE.search(text, start, stop):
        return QuoteUse.SCARE
    return QuoteUse.SPEECH


def _is_title(words: list[str], *, announced: bool, first_of_text: bool) -> bool:
    """Say whether words in quotation marks are the name of a work."""
    if not words[0][0].isupper() or (len(words) > ANNOUNCED_TITLE_WORDS and not announced):
        return False
    heavy = [word for word in words if word.lower() not in SMALL_WORDS]
    capitals = all(word[0].isupper() or word[0].isdigit() for word in heavy)
    if announced:
        return capitals or len(words) <= TITLE_WORDS
    return capitals and (len(heavy) > 1 or (not first_of_text and len(words) == 1))


def _trim(text: str, span: Span) -> tuple[int, int]:
    """Return the span without the space around it."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _first(text: str, span: Span) -> int:
    """Return where the first character of a paragraph stands that is no space."""
    return _trim(text, span)[0]
