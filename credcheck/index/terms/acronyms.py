"""Acronyms: the short form of a name is read as its words, where the articles of a run spell the name out."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from credcheck.text.terms import Term

_LEAST, _MOST = 3, 6
"""Letters of an acronym: two letters are too often two people's initials."""
_GAP: Final = 5
"""Characters that may stand between two words of a name: "Immigration and Customs", "Department of Homeland"."""

Sentences = Sequence[Sequence[tuple[Term, ...]]]
"""Terms by document and sentence."""


def find_acronyms(texts: Sequence[str], documents: Sentences) -> Mapping[str, tuple[str, ...]]:
    """Return the keys of the name that each acronym of the run stands for, by the acronym in capitals.

    Only where some article writes the acronym in capitals and some article spells it out; the commonest reading wins.
    """
    short = {
        term.span.of(text)
        for text, sentences in zip(texts, documents, strict=True)
        for terms in sentences
        if not _shouted(terms, text)
        for term in terms
        if _is_acronym(term, text)
    }
    readings: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    names = (name for sentences in documents for terms in sentences for name in _spelled_names(terms))
    for name in names:
        initials = "".join(term.initial for term in name).upper()
        if initials in short:
            readings[initials][tuple(term.key for term in name)] += 1
    return {initials: min(found, key=lambda keys: (-found[keys], keys)) for initials, found in readings.items()}


def spell_out(text: str, terms: tuple[Term, ...], acronyms: Mapping[str, tuple[str, ...]]) -> tuple[Term, ...]:
    """Return the terms of a sentence with each known acronym replaced by the words of its name."""
    if not acronyms or _shouted(terms, text) or not any(_is_acronym(term, text) for term in terms):
        return terms
    return tuple(one for term in terms for one in _words_of(term, acronyms.get(term.span.of(text), ())))


def _words_of(term: Term, name: Sequence[str]) -> Sequence[Term]:
    """Return a term for each word of a name, at the place of its acronym; the term itself where it is none."""
    return [Term(key, term.span, capital=True, opens=term.opens, initial=key[0]) for key in name] or [term]


def _is_acronym(term: Term, text: str) -> bool:
    return term.capital and _LEAST <= len(term.span) <= _MOST and term.span.of(text).isupper()


def _shouted(terms: Sequence[Term], text: str) -> bool:
    """Say whether most words are set in capitals, as in some headlines: then capitals mark no acronym."""
    return 2 * sum(term.span.of(text).isupper() for term in terms) > len(terms)


def _spelled_names(terms: tuple[Term, ...]) -> Iterator[tuple[Term, ...]]:
    """Yield each run of capitalised words that an acronym could stand for, the shorter runs inside a longer one too."""
    for first in range(len(terms)):
        for last in range(first + 1, min(first + _MOST, len(terms))):
            before, term = terms[last - 1], terms[last]
            if not (before.capital and term.capital and term.span.start - before.span.end <= _GAP):
                break
            if last - first + 1 >= _LEAST:
                yield terms[first : last + 1]
