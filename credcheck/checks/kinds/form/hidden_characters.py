"""Kind `hidden-characters`: what a reader of the page cannot see, or takes for another letter.

Characters that a language or an emoji needs are left alone: joiners in Persian and Hindi, direction marks beside Hebrew
and Arabic, spaces of no width in Thai and Khmer, soft hyphens, variation selectors behind emoji.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import make_finding
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import about, read_options
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Related, Rule
from credcheck.model.statements import Document
from credcheck.text.fold import BLANK_LETTERS, INVISIBLE
from credcheck.text.span import Span

_MAX_RELATED: Final = 5
_SHORTEST_MIXED: Final = 3
"""Letters; shorter words of two scripts are units and symbols ("kΩ")."""
_CONTROLS_OF_DIRECTION: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SOFT_HYPHEN: Final = "\u00ad"
_BYTE_ORDER_MARK: Final = "\ufeff"
_FLAG: Final = "\U0001f3f4"
"""Flags of regions (Scotland) are spelt by tag characters behind this one."""
_ALPHABETS: Final = ("LATIN ", "GREEK ", "CYRILLIC ")
_WORD: Final = re.compile(r"[^\W\d_]+")
_PIECE: Final = re.compile(r"\S+")
_TWINS: Final = frozenset("асеорхуіѕјһԁԛԝАВЕКМНОРСТУХІЅЈονρυιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
"""Cyrillic and Greek letters that no eye tells from a Latin one."""
_NEAR: Final = frozenset("αεγκτχ")
"""Greek letters that pass for Latin ones inside a word; at its edge they are science ("TNFα")."""


@dataclass(frozen=True, slots=True)
class HiddenCharactersOptions:
    """Which characters a rule leaves alone."""

    allow: tuple[str, ...] = field(
        default=(), metadata=about('names of characters that house style allows, such as "ZERO WIDTH SPACE"')
    )


def check_hidden_characters(rule: Rule) -> Finder:
    """Return the finder of hidden characters and of words in mixed scripts."""
    options = read_options(HiddenCharactersOptions, rule.options)

    def find(document: Document, _: Evidence) -> Iterator[Finding]:
        text = document.article.text
        if text.isascii():
            return
        places: dict[str, list[Span]] = {}
        for at in (*_hidden(text), *_foreign(text)):
            places.setdefault(text[at], []).append(_word_around(text, at))
        for character, spans in places.items():
            if name_of(character) not in options.allow:
                yield _finding(document, rule, character, spans)

    return find


KIND: Final = Kind(
    about="characters that cannot be seen, and words of mixed scripts",
    options=HiddenCharactersOptions,
    fields=("character", "code", "count", "places", "word"),
    check=check_hidden_characters,
)


def name_of(character: str) -> str:
    """Return the name of a character as Unicode gives it, or its code point."""
    return unicodedata.name(character, f"U+{ord(character):04X}")


def _finding(document: Document, rule: Rule, character: str, spans: list[Span]) -> Finding:
    """Return one finding a character, with the places where it stands beside it."""
    related = [
        Related(document.path, document.article.place(span.start), span, "here as well", document.text_of(span))
        for span in dict.fromkeys(spans[1:])
    ]
    return make_finding(
        document,
        rule,
        spans[0],
        related=related[:_MAX_RELATED],
        character=name_of(character),
        code=f"U+{ord(character):04X}",
        count=str(len(spans)),
        places="1 place" if len(spans) == 1 else f"{len(spans)} places",
        word=INVISIBLE.sub("", document.text_of(spans[0])),
    )


def _hidden(text: str) -> Iterator[int]:
    """Yield the offsets of characters that show nothing and that no language or emoji needs where they stand."""
    runs = [found.span() for found in INVISIBLE.finditer(text)] + [one.span() for one in BLANK_LETTERS.finditer(text)]
    for start, end in sorted(runs):
        before, after = text[start - 1 : start], text[end : end + 1]
        for at in range(start, end):
            if not _is_needed(text, at, before, after):
                yield at


def _is_needed(text: str, at: int, before: str, after: str) -> bool:
    """Return whether a character is at home between two others ("" at an end of the text)."""
    character = text[at]
    if character == _SOFT_HYPHEN or (character == _BYTE_ORDER_MARK and at == 0):
        return True
    if character in _CONTROLS_OF_DIRECTION:
        return _line_is_right_to_left(text, at)
    if 0xE0000 <= ord(character) <= 0xE007F:
        return before == _FLAG
    beside = [one for one in (before, after) if one and not one.isspace()]
    return any(not _is_plain(one) for one in beside)


def _is_plain(character: str) -> bool:
    """Return whether a character is of an alphabet like ours, a figure or a mark of ordinary punctuation."""
    name = unicodedata.name(character, "")
    plain = unicodedata.category(character)[0] == "P" or (character.isascii() and not character.isspace())
    return plain or name.startswith(_ALPHABETS) or character.isdecimal() or unicodedata.category(character) == "Mn"


def _line_is_right_to_left(text: str, at: int) -> bool:
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return any(unicodedata.bidirectional(one) in ("R", "AL") for one in text[start : end if end >= 0 else len(text)])


def _foreign(text: str) -> Iterator[int]:
    """Yield the offset of the first letter of another script in each word that otherwise passes for Latin."""
    for found in _WORD.finditer(text):
        word = found[0]
        if word.isascii() or len(word) < _SHORTEST_MIXED:
            continue
        latin = [unicodedata.name(one, "").startswith("LATIN ") for one in word]
        others = [at for at, of_latin in enumerate(latin) if not of_latin]
        if any(latin) and others and all(_passes(word, at) for at in others):
            yield found.start() + others[0]


def _passes(word: str, at: int) -> bool:
    """Return whether a letter passes for a Latin one where it stands in a word."""
    return word[at] in _TWINS or (word[at] in _NEAR and 0 < at < len(word) - 1 and word[at - 1].islower())


def _word_around(text: str, at: int) -> Span:
    """Return the piece between spaces that holds an offset: hidden characters alone could not be shown."""
    start, end = max((text.rfind(gap, 0, at) for gap in " \n\t"), default=-1) + 1, at + 1
    found = _PIECE.match(text, at)
    return Span(start, max(end, found.end() if found else end))
