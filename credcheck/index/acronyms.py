"""Acronyms: the short form and the spelled-out form of one name, found where the articles of a run use both."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from credcheck.model.terms import Term, term_key

_LEAST, _MOST = 3, 6
"""Letters of an acronym: two letters are too often two people's initials."""
_JOINERS: Final = 5
"""Characters that may stand between two words of a name: "Immigration and Customs", "Department of Homeland"."""


def find_acronyms(texts: Sequence[str], terms: Sequence[Sequence[tuple[Term, ...]]]) -> frozenset[str]:
    """Return the folded acronyms that some article writes in capitals and some article spells out."""
    short = {
        text[term.span.start : term.span.end].casefold()
        for text, sentences in zip(texts, terms, strict=True)
        for sentence in sentences
        for term in sentence
        if _LEAST <= len(term.span) <= _MOST and text[term.span.start : term.span.end].isupper()
    }
    spelled = {initials for sentences in terms for sentence in sentences for _, initials in spelled_names(sentence)}
    return frozenset(short & spelled)


def spelled_names(sentence: tuple[Term, ...]) -> Iterator[tuple[int, str]]:
    """Yield each run of capitalised words as (position of its first term, its initials), shorter runs inside it too."""
    for first in range(len(sentence)):
        for last in range(first + 1, min(first + _MOST, len(sentence))):
            before, term = sentence[last - 1], sentence[last]
            gap = term.span.start - before.span.end
            if not (before.capital and term.capital and gap <= _JOINERS):
                break
            if last - first + 1 >= _LEAST:
                yield first, "".join(one.initial for one in sentence[first : last + 1])


def add_acronyms(sentence: tuple[Term, ...], acronyms: frozenset[str]) -> tuple[Term, ...]:
    """Return the terms with one more for each spelled-out name that some article abbreviates, in reading order."""
    if not acronyms:
        return sentence
    extra: Mapping[int, str] = {at: initials for at, initials in spelled_names(sentence) if initials in acronyms}
    return tuple(_with_extra(sentence, extra)) if extra else sentence


def _with_extra(sentence: tuple[Term, ...], extra: Mapping[int, str]) -> Iterable[Term]:
    for at, term in enumerate(sentence):
        yield term
        if at in extra:
            yield Term(term_key(extra[at]) or extra[at], term.span, capital=True, opens=False, initial=extra[at][0])
