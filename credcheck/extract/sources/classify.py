"""Source types: the words for a source in, what an editor calls it out, by tables and the order of the tests.

Knows the phrase alone; pronouns and second mentions are resolved in `speakers.py` before it is asked.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from credcheck.extract.thresholds import TRADE_LETTERS
from credcheck.lexicon.english.closed_classes import KINDS, Kind
from credcheck.lexicon.english.first_names import HE, SHE
from credcheck.lexicon.english.function_words import SET_OFF_ADVERBS, VAGUE_DETERMINERS, word_set
from credcheck.lexicon.english.measures import NUMBERS_OF_PEOPLE, SHARES
from credcheck.lexicon.english.names import ALSO_NAMES, TITLES
from credcheck.lexicon.english.reporting_nouns import DOCUMENTS, REDUCED
from credcheck.lexicon.english.source_nouns import (
    ANONYMOUS_HEADS,
    BODIES_BEFORE,
    COLLECTIVE_HEADS,
    COUNTRIES,
    CREWS,
    EVERYBODY,
    FOR_A_CLIENT,
    GATHERED,
    INSTITUTIONS,
    JOINED_TO_HEAD,
    MEDIA_AT_LARGE,
    ORGANISATION_WORDS,
    OWNED_BY,
    PARTISAN,
    PARTISANS,
    PEOPLE_ENDINGS,
    PLACED_BY,
    PLACES,
    PUBLIC_HEADS,
    SIDES,
    SOMEBODY,
    SPOKESPEOPLE,
    STATEMENTS,
    VAGUE_DOCUMENTS,
    VAGUE_HEADS,
    VAGUE_PRONOUNS,
)
from credcheck.model.statements import AttributionType as Type

_FUNCTION: Final = Kind.DETERMINER | Kind.QUANTIFIER | Kind.ADVERB


_OCCASIONS: Final = word_set("call meeting meetings room")
"""Where a source was, which tells how it knows: "a source on the call"."""
_OF_THOSE: Final = (
    ("of", "the"),
    ("of", "these"),
    ("of", "those"),
    ("of", "his"),
    ("of", "her"),
    ("of", "their"),
    ("of", "them"),
)
"""Behind "some": people whom the article has spoken of before."""
_NO_POST: Final = INSTITUTIONS | VAGUE_HEADS | ANONYMOUS_HEADS | SPOKESPEOPLE
_NO_PERSON: Final = (
    _NO_POST
    | COUNTRIES
    | CREWS
    | ORGANISATION_WORDS
    | COLLECTIVE_HEADS
    | PUBLIC_HEADS
    | PLACES
    | VAGUE_DOCUMENTS
    | DOCUMENTS
)

_PLACING_NO_PAPER: Final = frozenset(("new", "recent", "previous", "media", "news", "press", "local"))
"""Words before "studies" and "reports" by which nobody finds one."""
_SUBJECTS: Final = frozenset(("he", "she", "they", "we"))
_NO_BODY: Final = _NO_PERSON | TITLES | PARTISAN


class Phrase(NamedTuple):
    """The words for a source, cut into what stands before its head, the head, and what follows."""

    words: tuple[str, ...]
    raw: tuple[str, ...]
    head: int
    """Index of the head noun."""
    noun: str
    """The head noun in lower case, without a possessive ending."""

    @property
    def before(self) -> tuple[str, ...]:
        """What stands before the head."""
        return self.words[: self.head]

    @property
    def after(self) -> tuple[str, ...]:
        """What follows the head."""
        return self.words[self.head + 1 :]

    def is_name(self, index: int) -> bool:
        """Say whether a word is written as a name."""
        return self.raw[index][0].isupper() and (self.words[index] not in KINDS or self.raw[index] in ALSO_NAMES)


@lru_cache(maxsize=1 << 12)
def read_phrase(words: tuple[str, ...], raw: tuple[str, ...]) -> Phrase:
    """Find the head of a noun phrase: the last noun before a preposition, a comma or a relative clause."""
    words, raw = _without_aside(words, raw)
    head = 0
    for index, word in enumerate(words):
        kind = KINDS.get(word, 0)
        joined = word == "and" and not (index + 1 < len(words) and words[index + 1] in JOINED_TO_HEAD)
        stop = word in {",", "(", "who", "which", "that", "—"} or joined or (word in REDUCED and index)
        # "The statement he read to the board": the noun before the pronoun is the source.
        if index and (stop or word in _SUBJECTS or (kind & Kind.PREPOSITION and not kind & Kind.PRONOUN)):
            break
        if word[0].isalnum() and not (kind & (Kind.DETERMINER | Kind.TIME) and index):
            head = index
    return Phrase(words, raw, head, words[head].removesuffix("'s"))


def _without_aside(words: tuple[str, ...], raw: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Leave out the adverb of a sentence that a comma parts from its subject: "Critics, however," said."""
    if len(words) > 2 and words[-1] == ",":
        words, raw = words[:-1], raw[:-1]
    if len(words) > 2 and words[-2] == "," and words[-1] in SET_OFF_ADVERBS:
        return words[:-2], raw[:-2]
    return words, raw


def type_of(phrase: Phrase, house: Mapping[str, str]) -> Type:
    """Return the type of a source by the first test that fits: a newsroom's own name, a person, then its head noun."""
    text = " ".join(phrase.words)
    for written, kind in house.items():
        if written.lower() in text:
            return Type(kind)
    if (phrase.noun in VAGUE_PRONOUNS and phrase.noun != "people") or text in VAGUE_PRONOUNS:
        return _quantified(phrase)
    if _has_article_for_a_body(phrase):
        return Type.NAMED_ORG
    if has_person(phrase) or apposed_name(phrase):
        return Type.NAMED
    if phrase.noun in SIDES and phrase.words[0] == "both":
        return Type.COLLECTIVE
    read = _BY_HEAD.get(phrase.noun, _thing)
    return _group(phrase) if read is _unnamed and _is_counted(phrase) else read(phrase)


def has_person(phrase: Phrase) -> bool:
    """Say whether the head is the name of a person."""
    if not phrase.is_name(phrase.head) or phrase.words[phrase.head].endswith("'s"):
        return _is_titled(phrase)
    noun = phrase.noun
    if noun in _NO_PERSON or (not phrase.head and _is_many_people(noun)):
        return False
    if (
        phrase.raw[phrase.head].isupper()
        and len(noun) > 1
        and not (phrase.head and phrase.raw[phrase.head - 1].isupper())
    ):
        return False
    run = phrase.head
    while run and phrase.is_name(run - 1):
        run -= 1
    names = [word for word in phrase.words[run : phrase.head] if word not in TITLES]
    return not any(word in ORGANISATION_WORDS for word in names)


def _has_article_for_a_body(phrase: Phrase) -> bool:
    """Say whether "the" stands before a name that is no post and no first name: "the Harbour Lookout"."""
    if not phrase.head or phrase.words[0] != "the" or phrase.noun in _NO_BODY:
        return False
    names = phrase.words[1 : phrase.head + 1]
    return all(map(phrase.is_name, range(1, phrase.head + 1))) and (HE | SHE | TITLES).isdisjoint(names)


def apposed_name(phrase: Phrase) -> tuple[int, int] | None:
    """Return where a person's name stands behind the head: "his wife, Carla Ellery,", "a man named Tom Ellery"."""
    start = next((index + 1 for index, word in enumerate(phrase.words) if word in {",", "named"}), 0)
    if not start:
        return None
    end = start
    while end < len(phrase.words) and phrase.is_name(end):
        end += 1
    known = set(phrase.words[start:end]) & (ORGANISATION_WORDS | PLACES)
    alone = end == len(phrase.words) or phrase.words[end] == ","
    return (start, end) if end - start >= 2 and alone and not known else None


def _is_titled(phrase: Phrase) -> bool:
    """Say whether the head is a post of one definite person: "the mayor", "his lawyer"."""
    return phrase.words[0] in {"the", "his", "her", "their"} and phrase.noun in TITLES and phrase.noun not in _NO_POST


def _quantified(phrase: Phrase) -> Type:
    """Type "some", "many of the delegates", "several Republicans in Congress"."""
    tail = set(phrase.after)
    if set(phrase.before) & NUMBERS_OF_PEOPLE or (
        phrase.after[:2] in _OF_THOSE and (phrase.after[1] != "the" or not tail & VAGUE_HEADS)
    ):
        return Type.ANONYMOUS
    if tail & COLLECTIVE_HEADS:
        return Type.COLLECTIVE
    if tail - {"of", "the", "them", "in"} and not tail & (VAGUE_HEADS | PUBLIC_HEADS | ANONYMOUS_HEADS):
        return Type.ANONYMOUS
    if tail & PLACED_BY or _names_after(phrase):
        return Type.ANONYMOUS
    return Type.VAGUE


def _is_counted(phrase: Phrase) -> bool:
    return phrase.noun in PUBLIC_HEADS and _has_number(phrase)


def _has_number(phrase: Phrase) -> bool:
    return any(word[0].isdigit() or word in NUMBERS_OF_PEOPLE for word in phrase.words)


def _group(phrase: Phrase) -> Type:
    """Type a body of people: one mind for all of it, unless a number or a place makes it a poll or a few."""
    if not SHARES.isdisjoint(phrase.words):
        return Type.DOCUMENT
    if _has_number(phrase):
        return Type.ANONYMOUS if phrase.noun in PUBLIC_HEADS else Type.COLLECTIVE
    if phrase.noun in PUBLIC_HEADS and (set(phrase.after) & PLACED_BY or "of" in phrase.after):
        return Type.ANONYMOUS
    return Type.COLLECTIVE


def _unnamed(phrase: Phrase) -> Type:
    """Type people called by what they do: vague unless an organisation or a relation to the story places them."""
    after = set(phrase.after)
    counted = bool(set(phrase.before) & NUMBERS_OF_PEOPLE)
    if phrase.noun in PARTISANS and not counted and not after & {"like", "including", "at"}:
        return Type.VAGUE
    if after & PLACED_BY or counted or phrase.after[:1] == ("with",) or after & _OCCASIONS:
        return Type.ANONYMOUS
    if _places_enough(phrase) or (phrase.noun in FOR_A_CLIENT and phrase.after[:1] == ("for",)):
        return Type.ANONYMOUS
    if _names_after(phrase) or "like" in after or "including" in after:
        return Type.NAMED if "like" in after or "including" in after else Type.ANONYMOUS
    single = not phrase.noun.endswith("s")
    if single and (phrase.before[:1] == ("the",) or set(phrase.before) - {"a", "an", "one", "another", "the"}):
        return Type.ANONYMOUS
    return Type.VAGUE


def _places_enough(phrase: Phrase) -> bool:
    """Say whether what stands before the head names a body or a person the source belongs to: "Schumer aide"."""
    for index in range(phrase.head):
        word = phrase.words[index].removesuffix("'s")
        if phrase.is_name(index) and word not in PLACES and (index or len(phrase.raw[0]) > 1):
            return True
        if word in BODIES_BEFORE:
            return True
    return bool({"his", "her", "their", "its"} & set(phrase.before))


def _names_after(phrase: Phrase) -> bool:
    """Say whether a name follows the head: "officials at the Treasury", "aides to Ruiz"."""
    return any(
        phrase.is_name(index) and phrase.words[index] not in PLACES
        for index in range(phrase.head + 1, len(phrase.words))
    )


def _person(phrase: Phrase) -> Type:
    """Type "people", "a person familiar with the matter", "one aide", "his friends"."""
    if phrase.noun == "people":
        placed = set(phrase.after) & PLACED_BY or any(word in NUMBERS_OF_PEOPLE for word in phrase.before)
        return Type.ANONYMOUS if placed or phrase.after else Type.VAGUE
    bare = set(phrase.before) <= VAGUE_DETERMINERS and not phrase.after
    return Type.VAGUE if bare and phrase.noun.endswith("s") else Type.ANONYMOUS


def _outlets(phrase: Phrase) -> Type:
    """Type the press at large: vague unless a name, an owner or a number says which of it."""
    if any(phrase.is_name(index) and phrase.words[index] not in PLACES for index in range(1, phrase.head + 1)):
        return Type.NAMED_ORG
    if not OWNED_BY.isdisjoint(phrase.before):
        return Type.NAMED_ORG
    return Type.ANONYMOUS if _has_number(phrase) or "of" in phrase.after else Type.VAGUE


def _everybody(phrase: Phrase) -> Type:
    """Type "everyone": one mind for all, unless a place tells who they are."""
    return Type.ANONYMOUS if phrase.after else Type.COLLECTIVE


def _somebody(_: Phrase) -> Type:
    return Type.ANONYMOUS


def _share(phrase: Phrase) -> Type:
    """Type "three quarters of drivers", which only a poll can tell; "a large majority" alone was counted by nobody."""
    uncounted = phrase.noun == "majority" and not phrase.after and not _has_figure(phrase)
    return Type.VAGUE if uncounted else Type.DOCUMENT


def _has_figure(phrase: Phrase) -> bool:
    return any(word[0].isdigit() for word in phrase.words)


def _number(_: Phrase) -> Type:
    """Type "two of the people", "three of the five directors": a few who are not named."""
    return Type.ANONYMOUS


def _statement(phrase: Phrase) -> Type:
    """Type a statement as the body that made it, where it says which; else as a paper."""
    made = phrase.after[:1] in {("from",), ("by",)}
    named = [word for i, word in enumerate(phrase.words) if i > phrase.head + 1 and phrase.is_name(i)]
    body = bool(named) and (HE | SHE | TITLES).isdisjoint(named)
    return Type.NAMED_ORG if made and body else _thing(phrase)


def _gathered(phrase: Phrase) -> Type:
    """Type "the group that organised the march" as told of and not named."""
    named = any(map(phrase.is_name, range(1, phrase.head + 1)))
    return Type.ANONYMOUS if phrase.after[:1] == ("that",) and not named else _thing(phrase)


def _thing(phrase: Phrase) -> Type:
    """Type what is no person: a document, an organisation, or whatever else may speak."""
    noun = phrase.noun
    if noun in VAGUE_DOCUMENTS:
        bare = (
            not phrase.after
            and not any(phrase.is_name(i) for i in range(1, phrase.head))
            and phrase.before[:1] != ("the",)
        )
        determined = set(phrase.before) <= VAGUE_DETERMINERS | _PLACING_NO_PAPER
        return Type.VAGUE if bare and determined else Type.DOCUMENT
    if noun in DOCUMENTS:
        return Type.DOCUMENT
    if noun not in CREWS and _is_many_people(noun):
        return Type.ANONYMOUS
    if noun in CREWS or noun in INSTITUTIONS or noun in ORGANISATION_WORDS or phrase.is_name(phrase.head):
        return Type.NAMED_ORG
    alone = KINDS.get(noun, 0) & _FUNCTION and len(phrase.words) == 1
    unnamed = alone or phrase.words[0] in {"a", "an", "one", "another"}
    return Type.ANONYMOUS if unnamed else Type.NAMED_ORG


def _is_many_people(noun: str) -> bool:
    """Say whether a noun is the plural of what people do or are: "cyclists", "shopkeepers"."""
    return len(noun) >= TRADE_LETTERS and noun.endswith(PEOPLE_ENDINGS)


def _spokesperson(_: Phrase) -> Type:
    """Type "a spokesman for the bank": the organisation speaks."""
    return Type.NAMED_ORG


_BY_HEAD: Final[Mapping[str, Callable[[Phrase], Type]]] = {
    **dict.fromkeys(ANONYMOUS_HEADS, _person),
    **dict.fromkeys(PUBLIC_HEADS, _group),
    **dict.fromkeys(VAGUE_HEADS, _unnamed),
    **dict.fromkeys(COLLECTIVE_HEADS, _group),
    **dict.fromkeys(SPOKESPEOPLE, _spokesperson),
    **dict.fromkeys(NUMBERS_OF_PEOPLE, _number),
    **dict.fromkeys(SHARES, _share),
    **dict.fromkeys(MEDIA_AT_LARGE, _outlets),
    **dict.fromkeys(EVERYBODY, _everybody),
    **dict.fromkeys(SOMEBODY, _somebody),
    **dict.fromkeys(GATHERED, _gathered),
    **dict.fromkeys(STATEMENTS, _statement),
}
"""Head noun to what types the phrase; the last table that has it counts."""
