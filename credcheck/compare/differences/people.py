"""People: what an article says of each person it names: first name, party, state or city, age, post.

Read from the words right beside the name, so that what is said belongs to whom it is said of.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from unicodedata import combining, normalize

from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.calendar import MONTHS, WEEKDAYS
from credcheck.lexicon.english.closed_classes import KINDS
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.lexicon.english.names import (
    CHIEFS,
    NAME_PARTICLES,
    NAME_PREFIXES,
    NOT_THE_POST,
    OPENS_POST,
    TITLES,
    TITLES_OF_SHORT_NAMES,
)
from credcheck.lexicon.english.posts import GROUPS_OF, PARTIES, PLACED_POSTS, POST_OF
from credcheck.lexicon.english.source_nouns import COUNTRIES, ORGANISATION_WORDS, PLACES
from credcheck.lexicon.english.states import STATE_OF
from credcheck.text.fold import straighten
from credcheck.text.span import Span

_WORD: Final = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_][\w'-]*\.?|\d+")
_NAME: Final = rf"(?:(?:{NAME_PREFIXES})?[A-Z][^\W\d_]*(?:['-][A-Z]?[^\W\d_]+)*)"
_FULL: Final = re.compile(
    rf"(?<![\w'-])(?P<first>{_NAME})(?: (?:[A-Z]\.|\"[^\"]+\")){{0,2}} "
    rf"(?P<last>(?:(?:{NAME_PARTICLES}) )?{_NAME})(?![\w-])"
)
_SHORT: Final = re.compile(
    rf"(?<![\w'-])(?P<title>{TITLES_OF_SHORT_NAMES})\.? (?P<last>{_NAME})(?![\w-])"
    rf"(?! [A-Z])"
)
_LEFT: Final = 60
"""Characters before a name that may say who it is."""
_RIGHT: Final = 90
_PARTY_STATE: Final = re.compile(
    r"\s*(?:\(|, ?)(?P<party>[RDI])(?:[-–—]\s?(?P<state>[A-Z][A-Za-z.]+(?: [A-Z][a-z.]+)?))?(?=[).,; ]|$)"
)
_OF_PARTY: Final = re.compile(
    r", (?:(?:a|an|the) )?(?:[a-z-]+ )?(?P<party>Democrat|Republican|independent|Independent|Libertarian)\b"
    r"(?:(?: of| from)(?: the)? (?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?))?"
)
_OF_PLACE: Final = re.compile(r"(?:,)? (?:of|from) (?P<place>[A-Z][a-z.]+(?: [A-Z][a-z]+)?)")
_AGE: Final = re.compile(r", (?P<age>\d{1,3})(?=,|\.|;|\)| and\b|$)|,? (?:who is |aged? )(?P<aged>\d{1,3})\b(?! and)")
_AGED_PAIR: Final = re.compile(
    rf"(?P<one>{_NAME})(?: {_NAME})? and (?P<other>{_NAME})(?: (?P<last>{_NAME}))?,? (?:who are |aged |ages )"
    r"(?P<first>\d{1,3}) and (?P<second>\d{1,3})"
)
_NAME_AGE: Final = re.compile(rf"(?<![\w'-])(?P<name>{_NAME}), (?P<age>\d{{1,2}})(?=,|\.$|;|\)| and\b)")
_YEARS_OLD: Final = re.compile(r"\b(?P<age>\d{1,3})-year-old$")
_APPOSED: Final = re.compile(
    r"(?:,(?: who (?:is|was))?|(?= and (?:the )?chair)) (?P<words>"
    rf"(?:(?:{OPENS_POST})\b|[a-z]|[A-Z][\w'-]+'s? [a-z]|(?:Senate|House) )"
    r"[^,.;:()\"]{2,70})(?=[,.;:)]|$)"
)
_SERVES_AS: Final = re.compile(rf" (?:[a-z]+ ){{1,3}}as (?P<words>(?:(?:{OPENS_POST}) )?(?:[\w'-]+ ?){{1,4}})")
_SEGMENT: Final = re.compile(r"(?P<words>(?:[\w'-]+\.? ){0,4}[\w'-]+\.?),?$")
"""The words right before a name, up to a mark other than the full stop of a title."""
_COMMITTEE: Final = re.compile(
    r"\b(?P<post>chair(?:man|woman)?|ranking member|head|member|leader)\s+(?:of|on) the "
    r"(?P<body>(?:[A-Z][\w'-]+ )+(?:Committee|Subcommittee|Commission|Council|Caucus))"
)
_CHIEF: Final = re.compile(rf"\b(?:{CHIEFS})$", re.IGNORECASE)
_FORMER: Final = re.compile(rf"\b(?:{NOT_THE_POST})\b", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"(?<=\w)'s$|(?<=s)'$")
_OF_PEOPLE: Final = frozenset({"post", "party", "age", "body"})
_NOT_LAST: Final = (frozenset((*MONTHS, *WEEKDAYS)) - {"may"}) | {"committee", "act"}


@dataclass(frozen=True, slots=True)
class Fact:
    """Something an article says of a person, with the words that say it."""

    value: str
    span: Span
    sentence: int


@dataclass(slots=True)
class Person:
    """Everyone an article calls by one last name, as far as first names do not tell them apart."""

    last: str
    """Folded."""
    firsts: dict[str, list[Fact]] = field(default_factory=dict)
    """By folded first name, where it stands."""
    mentions: int = 0
    """How often the last name stands, with a first name or without."""
    facts: dict[str, list[Fact]] = field(default_factory=lambda: defaultdict(list))
    """By kind (party, state, city, age, post, body): what is said."""

    def values(self, kind: str) -> frozenset[str]:
        """Return the values of a kind."""
        return frozenset(fact.value for fact in self.facts.get(kind, ()))


def find_people(side: Side) -> Mapping[str, Person]:
    """Return the people whom an article names in full, by folded last name."""
    people: dict[str, Person] = {}
    texts = [
        (sentence.id, sentence.span.start, straighten(sentence.span.of(side.text)))
        for sentence in side.document.sentences
        if side.reports(sentence.id)
    ]
    alone = _last_names_alone(texts)
    for sentence, start, text in texts:
        at = 0
        while found := _FULL.search(text, at):
            # "Mayor Ed Ruiz": where the first two words are no person's name, the next two may be.
            named = _add_full(people, found, text, (sentence, start), alone)
            at = found.end() if named else found.end("first")
    for sentence, start, text in texts:
        for found in _SHORT.finditer(text):
            person = people.get(_folded(found["last"]))
            if person is not None:
                _describe(person, found, text, (sentence, start))
    for person in people.values():
        person.mentions = alone.get(person.last, 0)
    return people


def _last_names_alone(texts: Sequence[tuple[int, int, str]]) -> Mapping[str, int]:
    """Return how often each capitalised word stands in the article."""
    counts: defaultdict[str, int] = defaultdict(int)
    for _, _, text in texts:
        for found in _WORD.finditer(text):
            if found.group()[0].isupper():
                counts[_folded(found.group().rstrip("."))] += 1
    return counts


def _add_full(
    people: dict[str, Person],
    found: re.Match[str],
    text: str,
    place: tuple[int, int],
    alone: Mapping[str, int],
) -> bool:
    """Note a person, and return whether it is one."""
    first, last = _folded(found["first"]), _folded(found["last"])
    told = [noted for noted in (*_left_facts(found, text), *_right_facts(found, text)) if noted[0] in _OF_PEOPLE]
    if not _is_person(first, last, text[: found.start()], alone, told=bool(told)):
        return False
    sentence, start = place
    person = people.setdefault(last, Person(last))
    span = Span(start + found.start(), start + found.start("last") + len(last))
    person.firsts.setdefault(first, []).append(Fact(first, span, sentence))
    _describe(person, found, text, place)
    return True


def _folded(name: str) -> str:
    """Return a name as it is compared: folded, without accents and without "'s"."""
    plain = "".join(letter for letter in normalize("NFKD", name) if not combining(letter))
    return _POSSESSIVE.sub("", plain.casefold())


def _is_person(first: str, last: str, before: str, alone: Mapping[str, int], *, told: bool) -> bool:
    """Whether two capitalised words are the name of a person; `told`: a post, an age or a party stands beside them."""
    if first in TITLES or first in KINDS or last in _NOT_LAST or last in TITLES or last in KINDS or len(last) == 1:
        return False
    if last in ORGANISATION_WORDS or last in COUNTRIES or last in STATE_OF or first.endswith("'s"):
        return False
    if first in HE or first in SHE:
        return last not in PLACES or alone.get(last, 0) > 1
    if first in PLACES or first in STATE_OF or first in ORGANISATION_WORDS or last in PLACES:
        return False
    words = before.split()
    titled = bool(words) and words[-1].casefold() in TITLES
    return titled or told or alone.get(last, 0) > 1


def _describe(person: Person, found: re.Match[str], text: str, place: tuple[int, int]) -> None:
    """Note what the words beside a name say of the person."""
    for kind, value, at, end in (*_left_facts(found, text), *_right_facts(found, text)):
        sentence, start = place
        person.facts[kind].append(Fact(value, Span(start + at, start + end), sentence))


Noted = tuple[str, str, int, int]
"""Kind, value, and where it stands in the sentence."""


def _left_facts(found: re.Match[str], text: str) -> Iterator[Noted]:
    """Yield what stands before a name: "Republican Gov. Mike Pence", "Seattle Mayor Ed Murray"."""
    start = found.start()
    before = text[max(0, start - _LEFT) : start].rstrip()
    offset = start - len(text[max(0, start - _LEFT) : start])
    aged = _YEARS_OLD.search(before)
    if aged:
        yield "age", aged["age"], offset + aged.start("age"), offset + aged.end("age")
    words = list(_WORD.finditer(before))
    titles: list[re.Match[str]] = []
    for word in reversed(words):
        joint = before[word.end() : titles[-1].start()] if titles else before[word.end() :]
        if joint.strip(" -" if titles else " -,") or not (
            _plain(word.group()) in TITLES or _is_post_word(word.group())
        ):
            break
        titles.append(word)
    titles.reverse()
    title = found.groupdict().get("title")
    if title:
        yield from _posts(title, found.start("title"), "")
    segment = _SEGMENT.search(before)
    if segment:
        yield from _post_before(segment["words"], offset + segment.start("words"))
    if titles:
        for word in titles:
            party = PARTIES.get(_plain(word.group()))
            if party and len(word.group()) > 1:
                yield "party", party, offset + word.start(), offset + word.end()
    for one in _COMMITTEE.finditer(before):
        if all(_plain(word) in TITLES for word in _WORD.findall(before[one.end() :])):
            yield "body", one["body"].casefold(), offset + one.start("body"), offset + one.end("body")
    placed = [word for word in titles if _plain(word.group()) in PLACED_POSTS]
    if placed or (title and _plain(title) in PLACED_POSTS):
        edge = placed[0].start() if placed else len(before)
        rest = [word for word in words if word.end() <= edge and _plain(word.group()) not in PARTIES]
        yield from _place_before(before, rest, edge, offset)


def _place_before(before: str, words: Sequence[re.Match[str]], edge: int, offset: int) -> Iterator[Noted]:
    """Yield the place that stands right before a post: "Seattle Mayor", "North Carolina Gov.", "N.C. Congressman"."""
    if not words or before[words[-1].end() : edge].strip():
        return
    for count in (2, 1):
        some = words[-count:]
        name = " ".join(_POSSESSIVE.sub("", word.group()) for word in some)
        state = STATE_OF.get(_plain(name))
        if len(some) == count and state:
            yield "state", state, offset + some[0].start(), offset + some[-1].end()
            return
    name = words[-1].group()
    if name[0].isupper() and _plain(name) not in TITLES and len(words) > 1 and not words[-2].group()[0].isupper():
        yield "city", _plain(_POSSESSIVE.sub("", name)), offset + words[-1].start(), offset + words[-1].end()


def _right_facts(found: re.Match[str], text: str) -> Iterator[Noted]:
    """Yield what stands behind a name: ", Democrat of California,", " (R-Tenn.)", ", 13,", ", the majority whip,"."""
    offset = found.end()
    after = text[offset : offset + _RIGHT]
    after = re.sub(r"^'s?(?=[ ,])", lambda one: " " * len(one.group()), after)
    if after.startswith(("'s", "' ")):
        return
    rest = after
    for pattern in (_PARTY_STATE, _OF_PARTY):
        if one := pattern.match(after):
            rest = " " * one.end() + after[one.end() :].replace(")", " ", 1)
            yield "party", PARTIES[one["party"].casefold()], offset + one.start("party"), offset + one.end("party")
            if one["state"] and (state := STATE_OF.get(_plain(one["state"]))):
                yield "state", state, offset + one.start("state"), offset + one.end("state")
    if one := _OF_PLACE.match(after):
        place = _plain(one["place"])
        state = STATE_OF.get(place) or STATE_OF.get(place.split()[0])
        kind = "state" if state else "city"
        stop = one["place"].endswith(".") and (not state or place == state)
        yield kind, state or place, offset + one.start("place"), offset + one.end("place") - stop
    if one := _AGE.match(after):
        group = "age" if one["age"] else "aged"
        yield "age", one[group], offset + one.start(group), offset + one.end(group)
    if one := _SERVES_AS.match(after):
        yield from _posts(one["words"], offset + one.start("words"), "")
    if one := _APPOSED.match(rest, len(rest) - len(rest.lstrip(" "))):
        yield from _posts(one["words"], offset + one.start("words"), "")


def _post_before(words: str, at: int) -> Iterator[Noted]:
    """Yield the post that stands right before a name: "communications director Ana Ruiz", "its editor, Ana Ruiz"."""
    if _FORMER.search(words):
        return
    plain = words.casefold().replace(".", "").replace("'", "")
    for _, post in _LONGEST:
        if plain == post or plain.endswith(f" {post}"):
            begin, end = _unfold(words, len(plain) - len(post), len(plain))
            yield "post", POST_OF[post], at + begin, at + end
            return


def _posts(words: str, at: int, lead: str) -> Iterator[Noted]:
    """Yield the posts that a phrase names; former ones, candidates for one and deputies without a post are none."""
    if _FORMER.search(lead) or _FORMER.search(words):
        return
    plain = words.casefold().replace(".", "").replace("'", "")
    for length, post in _LONGEST:
        found = re.search(rf"(?<![\w-]){re.escape(post)}(?![\w-])", plain)
        if found and length:
            shift = _unfold(words, found.start(), found.end())
            yield "post", POST_OF[post], at + shift[0], at + shift[1]
            break
    if one := _COMMITTEE.search(words):
        yield "body", f"{one['body'].casefold()}", at + one.start("body"), at + one.end("body")


_LONGEST: Final = sorted(((len(post), post) for post in POST_OF), reverse=True)


def _unfold(words: str, start: int, end: int) -> tuple[int, int]:
    """Return where a part of a phrase stands before full stops and apostrophes were taken out of it."""
    kept = [at for at, letter in enumerate(words) if letter not in ".'"]
    return kept[start], kept[end - 1] + 1


def find_ages(side: Side) -> Mapping[str, Sequence[Fact]]:
    """Return the ages that stand behind a single name: "Lena, 16,", "Lena and Vera Ruiz, aged 16 and 13"."""
    ages: defaultdict[str, list[Fact]] = defaultdict(list)
    for sentence in side.document.sentences:
        if side.reports(sentence.id):
            text = straighten(sentence.span.of(side.text))
            for name, age, at, end in _ages_in(text):
                start = sentence.span.start
                ages[name].append(Fact(age, Span(start + at, start + end), sentence.id))
    return ages


def _ages_in(text: str) -> Iterator[Noted]:
    """Yield each name with the age behind it, and where the age stands."""
    for found in _AGED_PAIR.finditer(text):
        for name, age in (("one", "first"), ("other", "second")):
            yield _folded(found[name]), found[age], found.start(age), found.end(age)
    for found in _NAME_AGE.finditer(text):
        yield _folded(found["name"]), found["age"], found.start("age"), found.end("age")


def _plain(word: str) -> str:
    return word.casefold().replace(".", "")


def _is_post_word(word: str) -> bool:
    plain = _plain(word)
    return plain in PLACED_POSTS or plain in POST_OF or plain in PARTIES


def share_group(one: str, other: str) -> bool:
    """Whether two posts are of a group of which a person holds one at a time."""
    return not GROUPS_OF[one].isdisjoint(GROUPS_OF[other])
