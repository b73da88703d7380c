"""Subjects: whom two sentences open with. What one firm or country does is no other value of what another does."""

import re
from collections.abc import Set
from dataclasses import dataclass
from typing import Final

from credcheck.compare.sentences.calendar import CALENDAR
from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.outlets import COMPANY_FORMS
from credcheck.text.terms import term_key

_FORMS: Final = frozenset(map(term_key, COMPANY_FORMS))
_OPENS: Final = re.compile(r"\W*(?:the\s+)?", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[ \n-]?")
_NEAR: Final = 6
"""Words of content among which the form of the company stands that a sentence opens with."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The name that a sentence opens with."""

    words: tuple[str, ...]
    """Its terms, forms of companies left out."""
    firm: bool
    """It is a company's."""

    @property
    def initials(self) -> str:
        """What it may be called for short."""
        return "".join(word[0] for word in self.words)

    def may_be(self, other: "Subject") -> bool:
        """Say whether one name may be a part of the other, or short for it; companies are told by their first words."""
        if self.initials in other.words or other.initials in self.words:
            return True
        if self.firm and other.firm:
            return self.words[0] == other.words[0]
        return not set(self.words).isdisjoint(other.words)

    def named_by(self, side: Side) -> bool:
        """Say whether an article names it."""
        return self.words[0] in side.capitals or (not self.firm and self.words[-1] in side.capitals)


def subjects_differ(ours: Side, sentence: int, theirs: Side, other: int, names: Set[str]) -> bool:
    """Say whether two sentences open with the names of two, and not both articles name both."""
    mine, instead = find_subject(ours, sentence, names), find_subject(theirs, other, names)
    if mine is None or instead is None or mine.may_be(instead):
        return False
    return not (mine.named_by(theirs) and instead.named_by(ours))


def find_subject(side: Side, sentence: int, names: Set[str]) -> Subject | None:
    """Return the name that a sentence opens with, or None where it opens with any other word."""
    terms, end = side.worded[sentence].terms, side.document.sentences[sentence].span.start
    words: list[str] = []
    between = _OPENS
    for term in terms:
        if not term.capital or term.number or not between.fullmatch(side.text, end, term.span.start):
            break
        words.append(term.key)
        end, between = term.span.end, _BETWEEN
    told = tuple(word for word in words if word not in _FORMS)
    firm = any(term.capital and term.key in _FORMS for term in terms[:_NEAR])
    if not told or not (firm or told[0] in names) or not CALENDAR.isdisjoint(told):
        return None
    return Subject(told, firm)
