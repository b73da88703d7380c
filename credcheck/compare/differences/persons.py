"""People of two articles: what one says of a person that the other says otherwise, and names that are slips.

A first or last name is a slip only where the other article never has it and ours never has theirs, and where something
else says that both are one person: a post, a state, the spelling, or the words around the name.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from credcheck.compare.differences.people import Fact, Person, share_group
from credcheck.compare.differences.thresholds import (
    MANY_AGREED,
    NAME_CONTEXT,
    NEAR_NAME,
    ONE_SPELLING,
    RARE_NAME,
    UNKNOWN_NAME,
)
from credcheck.compare.sentences.calendar import TIMES
from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.lexicon.english.names import KIN
from credcheck.lexicon.english.nicknames import may_be_one, spelled_otherwise
from credcheck.model.candidates import Weights
from credcheck.text.span import Span
from credcheck.text.terms import term_key

_KIND_OF: Final = {
    "party": "party", "state": "place", "city": "place", "age": "number", "post": "post", "body": "body",
}  # fmt: skip
"""What is said of a person to the kind of difference it makes."""

Found = tuple[str, Span, Span]
"""Kind, and where both stand, ours first."""


@dataclass(frozen=True)
class Cast:
    """The people of an article, and the names it writes."""

    side: Side
    people: Mapping[str, Person]
    ages: Mapping[str, Sequence[Fact]]
    """By folded first or last name."""

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the article, headlines and all, folded."""
        return frozenset(
            word for sentence in self.side.document.sentences for word in self.side.wording(sentence.span).given
        )

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset(first for person in self.people.values() for first in person.firsts)

    def calls(self, last: str) -> bool:
        """Whether the article may call somebody by a last name; a first name that is spelled so is none."""
        return last in self.people or (last in self.words and last not in self._firsts)

    def given(self, sentence: int) -> frozenset[str]:
        """Return the folded words of a sentence."""
        return self.side.wording(self.side.document.sentences[sentence].span).given

    def near(self, fact: Fact) -> tuple[frozenset[str], frozenset[str]]:
        """Return the terms near a name, without names and times; and the ones right beside it."""
        terms = [term for term in self.side.worded[fact.sentence].terms if not term.span.overlaps(fact.span)]
        before = [term for term in terms if term.span.end <= fact.span.start][-NEAR_NAME:]
        after = [term for term in terms if term.span.start >= fact.span.end][:NEAR_NAME]
        beside = [*before[-1:], *after[:1]]
        plain = frozenset(term.key for term in (*before, *after) if not term.capital and not term.number) - TIMES
        return plain, frozenset(term.key for term in beside if not term.number) - TIMES


def differing_persons(ours: Cast, theirs: Cast, weights: Weights) -> Iterator[Found]:
    """Yield what two articles say of one person differently, and names that are slips for another."""
    for last, person in ours.people.items():
        other = theirs.people.get(last)
        if other is not None and _compatible(person, other):
            yield from _other_facts(person, other)
            yield from _other_spelling(person, other)
        elif other is not None:
            yield from _other_first((ours, person), (theirs, other), weights)
        else:
            yield from _other_last((ours, person), theirs, weights)
    for name, facts in ours.ages.items():
        others = theirs.ages.get(name, ())
        if others and {fact.value for fact in facts}.isdisjoint(fact.value for fact in others):
            yield "number", facts[0].span, others[0].span


def _compatible(person: Person, other: Person) -> bool:
    """Whether two people of one last name may be one by their first names."""
    return any(may_be_one(a, b) for a in person.firsts for b in other.firsts)


def _other_facts(person: Person, other: Person) -> Iterator[Found]:
    """Yield what is said of one person in both articles with no value in common."""
    if len(person.firsts) > 1 or len(other.firsts) > 1:
        return
    for kind, named in _KIND_OF.items():
        mine, instead = person.facts.get(kind), other.facts.get(kind)
        if mine and instead and person.values(kind).isdisjoint(other.values(kind)):
            for fact in mine:
                against = next((one for one in instead if _exclude(kind, fact, one)), None)
                if against:
                    yield named, fact.span, against.span


def _other_spelling(person: Person, other: Person) -> Iterator[Found]:
    """Yield a first name that sounds like the one the other article gives and is another: "Stephen" and "Steven"."""
    if len(person.firsts) != 1 or len(other.firsts) != 1:
        return
    [(mine, facts)], [(instead, others)] = person.firsts.items(), other.firsts.items()
    if spelled_otherwise(mine, instead):
        yield "name", facts[0].span, others[0].span


def _exclude(kind: str, ours: Fact, theirs: Fact) -> bool:
    """Whether two things that are said of a person cannot both be so."""
    if kind == "post":
        return share_group(ours.value, theirs.value)
    if kind == "body":
        return ours.value.split()[-1] == theirs.value.split()[-1]
    if kind == "age":
        return abs(int(ours.value) - int(theirs.value)) >= 1
    return True


Named = tuple[Cast, Person]
"""An article's people, and one of them."""


def _other_first(ours: Named, theirs: Named, weights: Weights) -> Iterator[Found]:
    """Yield a first name that is a slip for the one the other article gives."""
    (cast, person), (other_cast, other) = ours, theirs
    if len(person.firsts) != 1 or len(other.firsts) != 1:
        return
    [(mine, facts)], [(instead, others)] = person.firsts.items(), other.firsts.items()
    if mine in other_cast.words or instead in cast.words:
        return
    spelled = _one_spelling(mine, instead)
    if not spelled and (mine in HE) != (instead in HE) and (mine in SHE) != (instead in SHE):
        return
    rare = weights.rarity(term_key(person.last) or person.last) >= UNKNOWN_NAME
    if spelled or (rare and not _of_kin(ours, theirs)) or _one_person(ours, theirs, weights):
        yield "name", facts[0].span, others[0].span


def _of_kin(*named: Named) -> bool:
    """Whether kin are named beside: two of one rare last name are soon a couple, or a father and a daughter."""
    sentences = ((cast, fact.sentence) for cast, person in named for facts in person.firsts.values() for fact in facts)
    return any(not KIN.isdisjoint(cast.given(sentence)) for cast, sentence in sentences)


def _other_last(ours: Named, theirs: Cast, weights: Weights) -> Iterator[Found]:
    """Yield a last name that is a slip for that of somebody whom the other article gives the same first name."""
    cast, person = ours
    if theirs.calls(person.last) or len(person.firsts) != 1:
        return
    [(first, facts)] = person.firsts.items()
    unusual = weights.rarity(term_key(person.last) or person.last) >= RARE_NAME
    for other in theirs.people.values():
        if first not in other.firsts or cast.calls(other.last) or len(other.firsts) != 1:
            continue
        spelled = unusual and _one_spelling(person.last, other.last)
        if spelled or _one_person(ours, (theirs, other), weights):
            yield "name", facts[0].span, other.firsts[first][0].span
            return


def _one_person(ours: Named, theirs: Named, weights: Weights) -> bool:
    """Whether something else than the name says that both are one person: posts and places, or the words around it."""
    (cast, person), (other_cast, other) = ours, theirs
    given = {kind: (person.values(kind), other.values(kind)) for kind in _KIND_OF}
    if any(mine and instead and mine.isdisjoint(instead) for mine, instead in given.values()):
        return False
    agreed = sum(not mine.isdisjoint(instead) for mine, instead in given.values())
    mentions = [cast.near(fact) for facts in person.firsts.values() for fact in facts]
    others = [other_cast.near(fact) for facts in other.firsts.values() for fact in facts]
    return agreed >= MANY_AGREED or any(
        _context(a, b, weights) >= NAME_CONTEXT - agreed for a in mentions for b in others
    )


Near = tuple[frozenset[str], frozenset[str]]


def _context(ours: Near, theirs: Near, weights: Weights) -> float:
    """Return how much of the words around two names is the same, in the weight of words."""
    shared = ours[0] & theirs[0]
    beside = ours[1] & theirs[1]
    return (sum(map(weights.rarity, shared)) + sum(map(weights.rarity, beside))) / 1000


def _one_spelling(ours: str, theirs: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(ours, theirs) >= ONE_SPELLING
