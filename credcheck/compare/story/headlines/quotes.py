"""Words that a headline, dek or subhead puts in quotation marks and the story does not have (HED801).

Inflections, other pronouns and left-out words are what headline writers do, and pass. So do titles of works and
nicknames, and a single word set off before its noun: a scare quote is nobody's speech.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.compare.story.thresholds import MIN_SPOKEN_WORDS, NICKNAME_WORDS
from credcheck.lexicon.english.story import CONTRACTIONS, OPERATORS, SENTENCE_WORDS
from credcheck.model.article import Role
from credcheck.model.statements import Quote, QuoteUse
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.fold import straighten
from credcheck.text.span import Span
from credcheck.text.terms import term_key

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*")
_CENSORED: Final = re.compile(r"\w[*•#-]{2,}\w*")
_BEFORE_NOUN: Final = re.compile(r"[\"'” ’]* (?:[A-Z][\w'-]+ )*[A-Za-z][\w-]+")
_SPEAKER: Final = re.compile(
    r"(?:^[^\"'“‘:]{2,60}:\s*$)|\b(?:says?|said|calls?|called|warns?|declares?|vows?)[^\"'“‘]{0,40}$"
)
_PAIR: Final = re.compile(r"(?:(?<=\s)|^)['\"‘“]([^'\"‘’“”]+(?:[’'](?=\w)[^'\"‘’“”]+)*)['\"’”](?!\w)")


def find_headline_quotes(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for each quotation of a heading whose words the story does not have."""
    for heading in body.document.headings:
        for quote in heading.quotes:
            yield from _judge(body, heading.text, quote, body.place(heading, quote.span))
    for quote in body.document.quotes:
        sentence = body.sentence_at(quote.span.start)
        if sentence is not None and sentence.role is Role.SUBHEAD:
            span = Span(quote.span.start - sentence.span.start, quote.span.end - sentence.span.start)
            shown = Quote(quote.id, span, use=quote.use)
            yield from _judge(body, sentence.span.of(body.document.article.text), shown, quote.span)


def _judge(body: Body, text: str, quote: Quote, at: Span) -> Iterator[StoryFact]:
    words = _words(quote.span.of(text))
    if not words or _CENSORED.search(quote.span.of(text)):
        return
    missing = [
        word
        for word in words
        if len(word) > 2 and _content(word) and word not in body.words and term_key(word) not in body.stems
    ]
    if missing and not _is_label(text, quote, words):
        shown = quote.span.of(text)
        yield StoryFact(FactKind.HEADLINE_QUOTE, at, shown, ", ".join(missing), note="missing")
    elif not missing and len(words) >= MIN_SPOKEN_WORDS:
        nearest = _nearest(body, words)
        if nearest is not None and _said_otherwise(words, _words(nearest.of(body.text))):
            yield StoryFact(
                FactKind.HEADLINE_QUOTE, at, quote.span.of(text), nearest.of(body.text), nearest, "otherwise"
            )


def _words(text: str) -> list[str]:
    """Return the words in small letters, short forms spelled out."""
    found: list[str] = []
    for word in _WORD.findall(straighten(text).lower()):
        ending = next((one for one in CONTRACTIONS if "'" in word and word.endswith(one)), None)
        if ending is None:
            found.append(word.removesuffix("'s"))
        else:
            found += f"{word.removesuffix(ending)}{CONTRACTIONS[ending]}".split()
    return found


def _content(word: str) -> str:
    """Return the stem of a content word; "" for small words and for digits, which HED802 reads."""
    return "" if word[0].isdigit() else term_key(word)


def _is_label(text: str, quote: Quote, words: Sequence[str]) -> bool:
    """Whether the marks set off a title, a nickname or a single word before its noun, and no speech."""
    if _SPEAKER.search(straighten(text[: quote.span.start])):
        return False
    sentence_like = any(word in SENTENCE_WORDS for word in words)
    if len(words) <= NICKNAME_WORDS and quote.use is QuoteUse.TITLE and not sentence_like:
        return _capital(text, quote)
    if len(words) > 2 or sentence_like:
        return False
    following = text[quote.span.end :].lstrip("'\"’” ")
    following_word = _WORD.match(following)
    if following_word is None:
        return False
    next_word = following_word.group().lower()
    return bool(_BEFORE_NOUN.match(" " + following)) and bool(term_key(next_word))


def _capital(text: str, quote: Quote) -> bool:
    return all(word[0].isupper() or len(word) < 4 for word in _WORD.findall(quote.span.of(text)))


def _nearest(body: Body, words: Sequence[str]) -> Span | None:
    """Return the sentence of the story that shares most of the content words, half of them at least."""
    wanted = frozenset(filter(None, map(_content, words)))
    best: tuple[int, Span] | None = None
    for sentence in body.sentences:
        said = _words(sentence.span.of(body.text))
        shared = sum(1 for word in set(map(term_key, said)) if word in wanted)
        if shared and (best is None or shared > best[0]):
            best = (shared, sentence.span)
    return best[1] if best and 2 * best[0] >= len(wanted) else None


def _said_otherwise(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the headline's words deny, promise or order what the story's sentence does not."""
    blocks = SequenceMatcher(None, words, said, autojunk=False).get_matching_blocks()
    found = {at for block in blocks for at in range(block.a, block.a + block.size)}
    return any(word in OPERATORS and word not in said for at, word in enumerate(words) if at not in found)
