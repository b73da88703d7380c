"""Persons whose office or sex changes on the way through a story (CON815)."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from credcheck.compare.story.body import Body
from credcheck.compare.story.people.names import Names
from credcheck.compare.story.thresholds import MAX_OPENING
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.lexicon.english.names import ROLES
from credcheck.lexicon.english.story import OFFICES, RANKS, WOMEN_AND_MEN
from credcheck.model.statements import Sentence
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.span import Span

_OFFICES: Final = "|".join(sorted(OFFICES, key=len, reverse=True))
_APPOSED: Final = re.compile(
    rf"(?P<last>[A-ZÀ-Þ][\w-]+), (?P<office>the [^,.;:\"()]{{4,70}}? (?P<head>{_OFFICES}))(?=,|\.| who\b)"
)
_FORMER: Final = re.compile(
    rf"\b(?P<the>the )?former (?:(?!of\b)[\w.-]+ ){{0,3}}?(?P<head>{_OFFICES}"
    rf"|{'|'.join(re.escape(one) for one in ROLES)})(?![\w-]| of\b)"
)
_OPENS: Final = re.compile(r"(?P<pronoun>He|She) [a-z]")
_OTHERS: Final = re.compile(rf"\b(?:{'|'.join(sorted(WOMEN_AND_MEN))})\b", re.IGNORECASE)


def find_changes(body: Body, names: Names) -> Iterator[StoryFact]:
    """Yield a fact for each person who is given another office, or another pronoun, than before."""
    yield from _offices(body)
    yield from _former(body)
    yield from _pronouns(body, names)


def _offices(body: Body) -> Iterator[StoryFact]:
    """Yield a fact where an apposition differs in one word alone: "the … political director", "communications"."""
    seen: dict[tuple[str, str], re.Match[str]] = {}
    for found in _APPOSED.finditer(body.text) if ", the " in body.text else ():
        first = seen.setdefault((found["last"], found["head"]), found)
        a, b = first["office"].lower().split(), found["office"].lower().split()
        odd = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
        if len(a) == len(b) and len(odd) == 1 and RANKS.isdisjoint(odd[0]):
            at = Span(*found.span("office"))
            yield StoryFact(FactKind.TITLE, at, found["office"], first["office"], Span(*first.span("office")))


def _former(body: Body) -> Iterator[StoryFact]:
    """Yield a fact for "the former senator" in a story whose only former office is another."""
    found = list(_FORMER.finditer(body.low) if "former" in body.low else ())
    offices = Counter(_office(one) for one in found)
    for one in found:
        mine = _office(one)
        others = [other for other in offices if other != mine]
        usual = next((other for other in found if _office(other) != mine), None)
        if one["the"] and offices[mine] == 1 and len(others) == 1 and usual is not None and offices[others[0]] > 1:
            at, beside = Span(one.start(), one.end()), Span(usual.start(), usual.end())
            yield StoryFact(FactKind.TITLE, at, at.of(body.text), beside.of(body.text), beside)


def _office(found: re.Match[str]) -> str:
    head = found["head"].lower()
    return ROLES.get(head, head)


def _pronouns(body: Body, names: Names) -> Iterator[StoryFact]:
    """Yield a fact where a sentence after one about a single person takes that person up by the other pronoun."""
    for before, sentence in zip(body.sentences, body.sentences[1:], strict=False):
        opens = _OPENS.match(body.text, sentence.span.start)
        if opens is None or "\n" in body.text[before.span.end : sentence.span.start]:
            continue
        near = {last for at, last in names.mentions if before.span.start <= at < before.span.end}
        if (
            len(near) != 1
            or not _is_about(body, names, before, next(iter(near)))
            or _OTHERS.search(before.span.of(body.text))
        ):
            continue
        last = next(iter(near))
        usual = _pronoun(names, last)
        if usual and usual != opens["pronoun"].lower():
            at = Span(opens.start("pronoun"), opens.end("pronoun"))
            yield StoryFact(FactKind.PRONOUN, at, opens["pronoun"], last, names.place(last), usual.capitalize())


def _is_about(body: Body, names: Names, sentence: Sentence, last: str) -> bool:
    """Whether a sentence begins with a person or is what that person said, and names nobody else."""
    text = sentence.span.of(body.text)
    others = (other for other in names.runs if other != last and other[1:].islower())
    if any(sentence.span.start < run.start < sentence.span.end for other in others for run in names.runs[other]):
        return False
    opening = text[: text.find(last) + len(last)].split()
    return len(opening) <= MAX_OPENING or bool(
        re.search(rf"\b{re.escape(last)} (?:said|says|added|told)\b[^\"]{{0,30}}$", text)
    )


def _pronoun(names: Names, last: str) -> str:
    """Return the pronoun of the one person of a surname, by the first name; "" where that is not certain."""
    firsts = {first.lower() for first in names.people[last]}
    if len(firsts) != 1:
        return ""
    return "he" if firsts <= HE else "she" if firsts <= SHE else ""
