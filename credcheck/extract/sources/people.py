"""People: the persons that an article names in full, and who a surname, a title or a pronoun means.

A wrong name is worse than none: where two persons fit, nobody does.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress
from typing import Final, NamedTuple

from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.extract.sentences.word_shapes import OWNER
from credcheck.lexicon.english.closed_classes import KINDS, Kind
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.lexicon.english.function_words import NO_ROLE
from credcheck.lexicon.english.names import (
    FEMALE,
    HUMAN_TITLES,
    MALE,
    PARTICLES,
    POST_NOMINALS,
    ROLES,
    SUFFIXES,
    TITLES,
)
from credcheck.lexicon.english.reporting_nouns import DOCUMENTS
from credcheck.lexicon.english.source_nouns import (
    COLLECTIVE_HEADS,
    COUNTRIES,
    INSTITUTIONS,
    ORGANISATION_WORDS,
    PLACES,
    PUBLIC_HEADS,
    VAGUE_HEADS,
)
from credcheck.model.statements import QuoteUse

_NO_NAME: Final = (
    COLLECTIVE_HEADS | PUBLIC_HEADS | VAGUE_HEADS | DOCUMENTS | ORGANISATION_WORDS | (NO_ROLE - {"former"})
) - (HE | SHE)
_NO_SURNAME: Final = _NO_NAME | PLACES | COUNTRIES | HE | SHE
_LIGHT: Final = SUFFIXES | PARTICLES | POST_NOMINALS
_NOT_IN_NAMES: Final = SUFFIXES | TITLES | POST_NOMINALS
_FIRST_PARTICLES: Final = _LIGHT & (HE | SHE)
"""Ben is a particle of some names and the first name of others."""
_MAX_NAME: Final = 5
_TWO: Final = 2
_SHORTEST_IN_CAPITALS: Final = 4
"""Letters of a surname that is written in capitals behind a first name that is not: "Ana RUIZ"."""
_MAX_NAMESAKES: Final = 50
"""Persons of one surname that are told apart; more are a list of names, and would take time without end."""
_ROLE_REACH: Final = 8
"""Tokens of an apposition that may hold a role: "Ana Ruiz, the longtime mayor of Leeds"."""


@dataclass(slots=True, eq=False)
class Person:
    """Somebody an article names in full."""

    name: str
    gender: str = ""
    """he | she | "" where nothing tells."""
    roles: set[str] = field(default_factory=set)
    """What later stands for the name: "senator", "minority leader"."""


class Mention(NamedTuple):
    """A person named at a place in the text."""

    start: int
    person: Person
    joined: bool
    """ "And" stands before it or behind it."""
    line: Line
    first: int
    """Token of its sentence at which the name starts, titles left out."""
    end: int
    """One past its last token."""


class People:
    """Everybody an article names, found in one pass; where each is mentioned is found when it is first asked for."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.persons: list[Person] = []
        self._lines = lines
        self._meant: dict[tuple[str, ...], Person | None] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._by_role: dict[str, list[Person]] = {}
        self._runs = [(line, _name_runs(line)) for line in lines]
        added: set[tuple[str, ...]] = set()
        alone: list[tuple[Line, int, int]] = []
        for line, runs in self._runs:
            for start, end in runs:
                if line.titled:
                    continue
                if _may_stand_alone(line, start, end):
                    alone.append((line, start, end))
                if end - start == 1:
                    continue
                name = tuple(line.raw[start:end])
                if name not in added or line.words[end : end + 1] == [","] or line.words[start - 1] in TITLES:
                    self._add_full(line, start, end)
                    added.add(name)
        for line, start, end in alone:
            self._add_surname(line, start, end)
        for person in self.persons:
            self._by_first.setdefault(person.name.lower().split()[0], []).append(person)
            for role in person.roles:
                self._by_role.setdefault(role, []).append(person)

    @cached_property
    def mentions(self) -> list[Mention]:
        """Every mention of a person, in reading order."""
        return [
            _mention(line, start, end, meant)
            for line, runs in self._runs
            for start, end in runs
            if (meant := self.named(line.raw[start:end])) is not None
        ]

    @cached_property
    def _written(self) -> frozenset[str]:
        """Every word as the article writes it."""
        return frozenset[str]().union(*(line.raw for line in self._lines))

    @cached_property
    def _inside(self) -> frozenset[str]:
        """The names that stand inside a sentence, headlines left out."""
        plain = [line for line in self._lines if not line.titled]
        return frozenset[str]().union(*(compress(line.raw[1:], line.names[1:]) for line in plain))

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    @cached_property
    def _last(self) -> dict[Person, int]:
        return {mention.person: mention.start for mention in self.mentions}

    def _add_full(self, line: Line, start: int, end: int) -> None:
        titles, name_start = _split_titles(line, start, end)
        kept = [i for i in range(name_start, end) if _belongs(line, i)]
        folded = [line.words[i].removesuffix("'s") for i in kept]
        heavy = [part for part in folded if part not in _LIGHT]
        if folded[0] in _FIRST_PARTICLES:
            heavy.insert(0, folded[0])
        if len(heavy) < _TWO or not _NO_NAME.isdisjoint(folded) or folded[0] in PLACES:
            return
        if not titles and (folded[0] in self._written or _is_of_a_place(folded)):
            return
        if _is_short_form(line.raw[kept[0]], line.raw[kept[-1]]):
            return
        name = " ".join([line.raw[i].removesuffix("'s") for i in kept])
        namesakes = self._by_surname.setdefault(heavy[-1], [])
        person = next((one for one in namesakes if _same_name(one.name, name)), None)
        if person is None:
            if len(namesakes) == _MAX_NAMESAKES:
                return
            person = Person(name)
            self.persons.append(person)
            namesakes.append(person)
        elif len(name) > len(person.name):
            person.name = name
        person.gender = person.gender or _gender(titles, folded[0])
        person.roles |= _roles(titles) | _apposed_roles(line, end)

    def _add_surname(self, line: Line, start: int, end: int) -> None:
        """Add somebody whom the article calls by a title and a surname alone: "Mrs. Holt"."""
        titles, name_start = _split_titles(line, start, end)
        word = line.words[name_start].removesuffix("'s")
        if end - name_start != 1 or word in self._by_surname or word in _NO_SURNAME:
            return
        person = Person(line.raw[name_start].removesuffix("'s"), _gender(titles, ""), _roles(titles))
        self.persons.append(person)
        self._by_surname[word] = [person]

    def named(self, words: Iterable[str]) -> Person | None:
        """Return the person a name means: in full, by surname, or with a title; None where two persons fit."""
        key = tuple(words)
        if key not in self._meant:
            self._meant[key] = self._named(key) if len(key) > 1 else self._called(key[0])
        return self._meant[key]

    def _called(self, word: str) -> Person | None:
        name = word.lower().removesuffix("'s")
        # King, Pope, Bishop and Judge are surnames of people whom the article names so, else titles.
        found = self._by_surname.get(name, []) if word[0].isupper() else []
        if not found and name not in _NOT_IN_NAMES:
            found = self._by_first.get(name, [])
        return found[0] if len(found) == 1 else None

    def _named(self, words: Sequence[str]) -> Person | None:
        folded = [word.lower().removesuffix("'s") for word in words]
        name = [word for word in folded if word not in _NOT_IN_NAMES and word != QUOTE]
        last = next((word for word in reversed(folded) if word not in _LIGHT), "")
        if last in TITLES and last in self._by_surname:
            name.append(last)
        if not name:
            return None
        found = self._by_surname.get(name[-1], [])
        if len(name) > 1:
            parts = [person.name.lower().split() for person in found]
            found = [
                person
                for person, known in zip(found, parts, strict=True)
                if name[0] in known or (len(name) > _TWO and name[-2] in known[:-1])
            ]
        if len(found) > 1:
            gender = _gender([word for word in folded if word in TITLES], "")
            found = [person for person in found if not gender or person.gender == gender]
        if not found and len(name) == 1:
            found = self._by_first.get(name[0], [])
        return found[0] if len(found) == 1 else None

    def is_always_capitalised(self, word: str) -> bool:
        """Say whether the article writes a word with a capital inside a sentence, and never without."""
        return word in self._inside and word.lower() not in self._written

    def gender_of(self, name: str | None) -> str:
        """Return "he" or "she" for the name of somebody the article names, "" where nothing tells."""
        person = self.named(name.split()) if name else None
        return person.gender if person is not None else ""

    def with_role(self, role: str) -> Person | None:
        """Return the only person with this role; None where nobody or more than one has it."""
        found = self._by_role.get(role, [])
        return found[0] if len(found) == 1 else None

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions that start between two offsets, the first one in."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def is_named_after(self, offset: int, person: Person) -> bool:
        """Say whether a person is named behind an offset."""
        return self._last.get(person, -1) > offset

    def before(self, offset: int, *, since: int) -> list[Person]:
        """Return the persons named between two offsets, the last one first, each once."""
        near = [mention.person for mention in self.between(since, offset)]
        return list(dict.fromkeys(reversed(near)))


def _mention(line: Line, start: int, end: int, person: Person) -> Mention:
    joined = "and" in (*line.words[start - 1 : start], *line.words[end : end + 1])
    known = set(person.name.lower().split())
    first = next((i for i in range(start, end) if line.words[i].removesuffix("'s") in known), start)
    return Mention(line.starts[start], person, joined, line, first, end)


def _name_runs(line: Line) -> list[tuple[int, int]]:
    """Return the stretches of capitalised words, titles and particles included."""
    runs: list[tuple[int, int]] = []
    names, words, size, end = line.names, line.words, line.size, 0
    for index in compress(range(size), names):
        if index < end:
            continue
        end = index + 1
        while (
            end < size
            and end - index < _MAX_NAME * 2
            and (
                (names[end] and not line.shapes[end - 1] & OWNER)
                or (words[end] in PARTICLES and any(names[end + 1 : end + 3]))
                or (_is_nickname(line, end) and names[end + 1 : end + 2] == (True,))
                or _is_bracketed(line, end)
            )
        ):
            end += 1
        runs.append((index, end))
    return runs


def _is_nickname(line: Line, index: int) -> bool:
    """Return whether a token is a nickname in quotation marks between two names: Louis “Duke” Farrow."""
    quote = line.quotes.get(index)
    return quote is not None and index > 0 and line.names[index - 1] and quote.use is not QuoteUse.SPEECH


def _is_bracketed(line: Line, index: int) -> bool:
    """Return whether a bracket opens or closes a nickname between two names: Louis (Duke) Farrow."""
    start = index if line.words[index] == "(" else index - 2
    names = line.names[start - 1 : start + 4]
    return (
        start > 0
        and line.words[start] == "("
        and line.words[start + 2 : start + 3] == [")"]
        and (names == (True, False, True, False, True))
    )


def _belongs(line: Line, index: int) -> bool:
    """Return whether a token of a name is neither a nickname, its marks, nor an honour behind it."""
    bracketed = line.words[index] in {"(", ")"} or line.words[index - 1 : index] == ["("]
    return not bracketed and not _is_nickname(line, index) and line.words[index] not in POST_NOMINALS


def _may_stand_alone(line: Line, start: int, end: int) -> bool:
    """Return whether a title of people and one name stand here: "Mr. Trump", "President Trump", "Gov. Lee"."""
    lead = line.words[start] if end - start == _TWO else line.words[start - 1] if start and end - start == 1 else ""
    return lead in HUMAN_TITLES


def _split_titles(line: Line, start: int, end: int) -> tuple[list[str], int]:
    at = start
    while at < end - 1 and (
        line.words[at] in TITLES
        or line.words[at] in PLACES
        or line.words[at] in INSTITUTIONS
        or line.shapes[at] & OWNER
    ):
        at += 1
    # "Shelby County Commissioner Erika Sugarmon": the name starts behind the last title that leaves two words to it.
    last = next((i + 1 for i in range(end - _TWO - 1, at - 1, -1) if line.words[i] in TITLES), at)
    at = max(at, last)
    titles = [line.words[i] for i in range(start, at)]
    back = start
    while back and line.words[back - 1] in TITLES:
        back -= 1
        titles.insert(0, line.words[back])
    return titles, at


def _is_of_a_place(folded: Sequence[str]) -> bool:
    """Return whether a part of a place is named, and nobody: "Middle Tennessee", but "Kathleen London"."""
    return len(folded) == _TWO and folded[-1] in PLACES and folded[0] not in HE and folded[0] not in SHE


def _is_short_form(first: str, last: str) -> bool:
    """Return whether a name ends in the letters of a body: "Super UW"."""
    return last.isupper() and 1 < len(last) < _SHORTEST_IN_CAPITALS and not first.isupper()


def _same_name(one: str, other: str) -> bool:
    mine, theirs = one.lower().split(), other.lower().split()
    return mine[0] == theirs[0] or (mine[0][0] == theirs[0][0] and (mine[0].endswith(".") or theirs[0].endswith(".")))


def _gender(titles: Sequence[str], first_name: str) -> str:
    if first_name in HE or not MALE.isdisjoint(titles):
        return "he"
    return "she" if first_name in SHE or not FEMALE.isdisjoint(titles) else ""


def _roles(titles: Sequence[str]) -> set[str]:
    """Return what titles let stand for a name: every tail of "senate minority leader", and "senator" for "sen."."""
    words = [ROLES.get(title, title) for title in titles if title not in NO_ROLE]
    return {" ".join(words[i:]) for i in range(len(words))}


def _apposed_roles(line: Line, end: int) -> set[str]:
    """Return the roles that an apposition gives: "Ana Ruiz, the mayor of Leeds"; "a mayor" is not yet the mayor."""
    if end + 2 >= line.size or line.words[end] != ",":
        return set()
    start = end + 1
    if line.raw[start][1:2] == "-":
        start += 2
    indefinite = start < line.size and line.words[start] in {"a", "an"}
    roles: set[str] = set()
    words: list[str] = []
    for index in range(start, min(line.size, start + _ROLE_REACH)):
        word, kind = line.words[index], line.kinds[index]
        if kind & Kind.DETERMINER and not words:
            continue
        if (
            line.is_stop(index)
            or kind & (Kind.PREPOSITION | Kind.AUXILIARY | Kind.SUBORDINATOR | Kind.CONJUNCTION)
            or KINDS.get(word, 0) & Kind.RELATIVE
        ):
            break
        words.append(word)
    if indefinite and words and words[-1] in TITLES:
        return set()
    for index in range(len(words)):
        roles.add(" ".join(words[index:]))
    return roles
