"""Forms: two texts that are alike in, whether they are copies or one form filled in twice out.

Market reports, dividends, weather and results are written in one form each day, with other names and figures. They
share most of their words and are different reports all the same. In a copy what differs is cut, added or misspelt; in
a form it is replaced, slot by slot.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from credcheck.compare.copies.openings import stands_in
from credcheck.compare.copies.words import read_forms
from credcheck.lexicon.english.calendar import COUNTS_AND_MONTHS
from credcheck.text.fold import fold

MAX_REFILLED: Final = 0.15
"""Share of the aligned words that are replaced by quite another one, from which two texts are one form.

Measured on reprints with edits and scanning noise (1.5 % of the copies lie above) and on 21,000 news items of a wire
with many forms (57 % of their pairs lie above). The script was not kept.
"""
MIN_FIGURES_SHARED: Final = 0.5
"""Copies have at least this share of the figures of one of the two in common."""
TABLE: Final = 0.2
"""From this share of words with a figure on, a text is a table, and a table is its figures."""
MIN_TABLE_SHARED: Final = 0.85
"""Copies of a table have at least this share of the figures of one of the two in common."""
BRIEF_WORDS: Final = 60
"""A brief of the wire is its figures, as a table is."""
SLIPPED: Final = 0.025
"""From this share of misspelt words on, a text is scanned: its figures are misspelt as well and prove nothing."""
MIN_OPENING: Final = 0.7
"""The openings of copies, laid beside each other letter by letter, are at least so much the same."""
MIN_SHORT_OPENING: Final = 0.85
SHORT_WORDS: Final = 40
"""Shorter texts say little beside their form: they must be nearly the same."""
_READ_WORDS: Final = 100
_READ_CHARACTERS: Final = 1_000
_OPENING: Final = 200
_SLACK: Final = 100
_ANCHOR_WORDS: Final = 3
_ENOUGH_FIGURES: Final = 3
_MAX_SLOT_WORDS: Final = 8
_SAME_WORD: Final = 0.5
_NUMBER: Final = re.compile(r"\d(?:[\d.,/:-]*\d)?")
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True)
class Filled:
    """One text, read for its form and for what fills it."""

    text: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of its opening."""
        return read_forms(self.text[:_READ_CHARACTERS])

    @cached_property
    def brief(self) -> bool:
        """The whole of it says little beside its form."""
        return len(self.text.split()) < SHORT_WORDS

    @cached_property
    def figures(self) -> frozenset[str]:
        """The numbers and months of its beginning, as written."""
        beginning = self.text[: 2 * _READ_CHARACTERS].lower()
        return frozenset(_NUMBER.findall(beginning)) | COUNTS_AND_MONTHS.intersection(_WORD.findall(beginning))

    @cached_property
    def density(self) -> float:
        """Share of its words that hold a digit."""
        return sum(not form.isalpha() for form in self.words) / max(1, len(self.words))

    @cached_property
    def letters(self) -> str:
        """The letters of its opening, folded."""
        return re.sub(r"[\W_]+", "", fold(self.text[: 2 * (_OPENING + _SLACK)]))[: _OPENING + _SLACK]


def is_refilled(a: Filled, b: Filled) -> bool:
    """Say whether two texts are one form filled in twice, as far as what differs can tell."""
    refilled, slipped = compare_slots(a.words, b.words)
    if refilled >= MAX_REFILLED:
        return True
    few = min(len(a.figures), len(b.figures))
    brief = min(len(a.words), len(b.words)) < BRIEF_WORDS
    exacting = brief or min(a.density, b.density) >= TABLE
    least = MIN_TABLE_SHARED if exacting else MIN_FIGURES_SHARED
    told = few >= (1 if brief else _ENOUGH_FIGURES)
    return told and len(a.figures & b.figures) < least * few and slipped < SLIPPED


def opens_alike(a: Filled, b: Filled) -> bool:
    """Say whether the opening of one stands, letter by letter, in the opening of the other."""
    least = MIN_SHORT_OPENING if min(len(a.words), len(b.words)) < SHORT_WORDS else MIN_OPENING
    return any(stands_in(one.letters[:_OPENING], other.letters, least) for one, other in ((a, b), (b, a)))


def compare_slots(a: Sequence[str], b: Sequence[str]) -> tuple[float, float]:
    """Return the shares of the aligned words that are replaced by another word, and that are misspelt; 0.0 to 1.0.

    Looked at between the first and the last three words in a row that are the same, in the opening; a longer stretch
    that differs is other text, not a slot. Nothing aligned: both 0.0.
    """
    from rapidfuzz.distance import Indel, Levenshtein

    ours, theirs = a[:_READ_WORDS], b[:_READ_WORDS]
    steps = list(Levenshtein.opcodes(ours, theirs))
    anchors = [
        at for at, one in enumerate(steps) if one.tag == "equal" and one.src_end - one.src_start >= _ANCHOR_WORDS
    ]
    same = refilled = slipped = 0
    for one in steps[anchors[0] : anchors[-1] + 1] if anchors else ():
        if one.tag == "equal":
            same += one.src_end - one.src_start
        elif one.tag == "replace" and one.src_end - one.src_start <= _MAX_SLOT_WORDS:
            slots = zip(ours[one.src_start : one.src_end], theirs[one.dest_start : one.dest_end], strict=True)
            for word, instead in slots:
                figures = word.isdigit() and instead.isdigit()
                like = not figures and Indel.normalized_similarity(word, instead) >= _SAME_WORD
                slipped += like
                refilled += not like
    aligned = max(1, same + refilled + slipped)
    return refilled / aligned, slipped / aligned
