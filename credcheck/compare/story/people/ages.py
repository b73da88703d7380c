"""Ages that contradict one another or the year of birth (CON813, CON814): one person, two ages."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from credcheck.compare.story.body import Body
from credcheck.compare.story.people.names import Names
from credcheck.compare.story.thresholds import ANTECEDENT_CHARACTERS
from credcheck.model.story_facts import FactKind, StoryFact
from credcheck.text.span import Span

_NAME: Final = r"[A-ZÀ-Þ][\w'-]+(?: (?:[A-Z]\.|[A-ZÀ-Þ][\w'-]+)){0,3}"
_AFTER_NAME: Final = re.compile(
    rf"(?P<name>{_NAME})(?:, (?:aged |age )?| (?:aged |\())(?P<age>[1-9]\d?|10\d)(?=,|;|\)|\.(?:\s|$)"
    rf"| (?:and|who|of|from)\b)"
)
_BEFORE_NAME: Final = re.compile(rf"\b(?P<age>[1-9]\d?|10\d)-year-old (?:[a-z-]+ ){{0,3}}(?P<name>{_NAME})")
_TAKEN_UP: Final = re.compile(
    r"(?:^|(?<=[.!?\"\n] ))The (?P<age>[1-9]\d?|10\d)-year-old(?= (?!was |is )[a-z]+(?:ed|s|d)\b|,| said)", re.MULTILINE
)
_BORN: Final = re.compile(
    r"\bborn (?:on [A-Z][a-z]+\.? \d{1,2}, |in [A-Z][\w ]{2,30}, in |in [A-Z][\w ]{2,30} in "
    r"|in )?(?P<year>1[89]\d\d|20\d\d)\b"
)
_THEN: Final = re.compile(r"\b(?:then|when|was|at the time|aged|in (?:19|20)\d\d)[^.]{0,12}$|\b(?:ago|before|until)\b")
_MONTH_END: Final = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr"
    r"|Aug|Sept?|Oct|Nov|Dec)\.?$"
)


class Age(NamedTuple):
    """An age and whose it is."""

    name: str
    years: int
    at: Span


def find_ages(body: Body, names: Names) -> Iterator[StoryFact]:
    """Yield a fact for each person whose age changes, and for each age that the year of birth does not allow."""
    if not any(digit in body.low for digit in "123456789"):
        return
    ages = sorted(_named(body), key=lambda one: one.at)
    yield from _changes(body, ages)
    yield from _taken_up(body, names)
    yield from _born(body, ages)


def _named(body: Body) -> Iterator[Age]:
    for pattern in (_AFTER_NAME, _BEFORE_NAME):
        for found in pattern.finditer(body.text):
            if pattern is _BEFORE_NAME and " " not in found["name"]:
                continue  # a 26-year-old Berlin man
            if _MONTH_END.search(found["name"]) or body.sentence_at(found.start()) not in body.sentences:
                continue
            yield Age(found["name"], int(found["age"]), Span(found.start("age"), found.end("age")))


def _changes(body: Body, ages: list[Age]) -> Iterator[StoryFact]:
    for at, one in enumerate(ages):
        first = next((other for other in ages[:at] if _same_person(other.name, one.name, ages)), None)
        if (
            first is not None
            and first.years != one.years
            and not _THEN.search(body.low[one.at.start - 30 : one.at.start])
        ):
            yield StoryFact(FactKind.AGE, one.at, f"{one.name}, {one.years}", f"{first.name}, {first.years}", first.at)


def _same_person(one: str, other: str, ages: list[Age]) -> bool:
    """Whether two names are one person's: the same, the surname of the other, or its first name and nobody else's."""
    a, b = sorted((one.split(), other.split()), key=len)
    if a == b:
        return True
    if len(a) > 1:
        return a[-1] == b[-1] and a[0] == b[0]
    fits = {
        age.name for age in ages if len(age.name.split()) > 1 and a[0] in (age.name.split()[0], age.name.split()[-1])
    }
    return a[0] in (b[0], b[-1]) and len(fits) == 1


def _taken_up(body: Body, names: Names) -> Iterator[StoryFact]:
    """Yield a fact where "The 37-year-old" and later "The 39-year-old" stand for one person."""
    seen: dict[str, Age] = {}
    for found in _TAKEN_UP.finditer(body.text) if "-year-old" in body.text else ():
        who = _antecedent(names, found.start())
        if not who:
            continue
        years = int(found["age"])
        at = Span(found.start("age"), found.end("age") + len("-year-old"))
        first = seen.setdefault(who, Age(who, years, at))
        if first.years != years:
            yield StoryFact(FactKind.AGE, at, f"{years}-year-old", f"{first.years}-year-old", first.at)


def _antecedent(names: Names, start: int) -> str:
    """Return the person who is named last before an offset, by surname; "" where nobody is near."""
    near = (last for at, last in reversed(names.mentions) if start - ANTECEDENT_CHARACTERS <= at < start)
    return next(near, "")


def _born(body: Body, ages: list[Age]) -> Iterator[StoryFact]:
    published = body.document.article.published
    by_sentence: Mapping[int, Age] = {
        sentence.id: one for one in ages if (sentence := body.sentence_at(one.at.start)) is not None
    }
    for found in _BORN.finditer(body.text) if " born " in body.text else ():
        sentence = body.sentence_at(found.start())
        age = by_sentence.get(sentence.id) if sentence else None
        if age is None or published is None:
            continue
        reckoned = published.year - int(found["year"])
        if age.years not in (reckoned, reckoned - 1):
            note = f"born in {found['year']}: {reckoned - 1} or {reckoned}"
            yield StoryFact(FactKind.BIRTH_YEAR, age.at, str(age.years), found["year"], Span(*found.span("year")), note)
