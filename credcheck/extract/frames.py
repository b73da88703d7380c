"""Frames: what a reporting verb takes, read from the words behind it.

Each reader tries one way and gives a `Frame` or None; `read_frame` asks them in order, the most telling first.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from credcheck.extract.english.grammar import (
    CLAUSE_LEADS,
    CLAUSE_PRONOUNS,
    PLACE_OR_TIME,
    QUESTION_WORDS,
    word_set,
)
from credcheck.extract.english.nouns import DOCUMENTS, SAID_NOUNS
from credcheck.extract.english.verbs import AFTER, PHRASES, Verb
from credcheck.extract.english.words import Kind
from credcheck.extract.phrases import is_adverb, is_verb_like, phrase_after
from credcheck.extract.starts import finds_finite, is_that_clause, starts_clause, starts_noun
from credcheck.extract.tokens import QUOTE, Line
from credcheck.model.statements import QuoteUse

_SHOWS: Final = word_set("show find give put suggest indicate reveal report")
"""What polls and records do with a plain noun phrase: "the poll shows Ruiz ahead"."""
_QUOTES: Final = frozenset("stxonpq")
_QUOTES_BEHIND_COMMA: Final = frozenset("stxoapq")
_COMMA_QUOTES: Final = ([",", QUOTE], [":", QUOTE])
_AUDIENCE_REACH: Final = 24
"""Tokens between a cue and content that stands behind a place, a time or an audience."""
_GAP_LEADS: Final = word_set("which that what who whom")
_GAP_REACH: Final = 6
"""Tokens before a cue within which a relative word opens the clause: "which they say left a gap"."""
_NOUN_REACH: Final = 5
"""Tokens behind "made" or "gave" within which its noun stands: "made a very strong case for"."""
_NOUN_TAILS: Final = word_set("of about for that to against on over with")
_TOPIC_REACH: Final = 8
"""Tokens of a topic or an audience between a cue and its quotation: "says of Ellery, “…”"."""
_OBJECT_LEADS: Final = word_set("that to about why how whether what if :") | {QUOTE}


class Frame(NamedTuple):
    """What a verb takes here."""

    end: int
    """One past the last token of the cue."""
    content: int
    """Token at which the content starts."""
    takes: str
    """The letter that fits; "" for none, "-" where the verb alone reports nothing."""


class Place(NamedTuple):
    """Where a verb stands, and the first word behind it that is no adverb."""

    line: Line
    at: int
    after: int
    word: str
    verb: Verb


def read_frame(line: Line, at: int, verb: Verb) -> Frame:
    """Return what the verb at token `at` takes."""
    index = _skip_adverbs(line, at + 1)
    place = Place(line, at, index, line.words[index] if index < len(line) else ".", verb)
    lead = place.word if place.word in _LEADS else _GERUND if place.word.endswith("ing") else ""
    for reader in _readers(verb.lemma, verb.takes, lead):
        frame = reader(place)
        if frame is not None:
            return frame
    return Frame(at + 1, at + 1, "")


def _fixed_phrase(place: Place) -> Frame | None:
    """Made clear, went on to say."""
    line, at = place.line, place.at
    for phrase in PHRASES.get(place.verb.lemma, ()):
        words = phrase.split()
        end = at + 1 + len(words)
        if line.words[at + 1 : end] != words:
            continue
        quoted = line.words[at - 2 : at - 1] == [QUOTE]
        if phrase == "on" and not quoted and not (end < len(line) and line.words[end] in {":", QUOTE, ","}):
            continue
        if line.words[end : end + 2] in _COMMA_QUOTES:
            return Frame(end, end + 1, "s")
        return Frame(end, end, "" if line.words[end : end + 1] in ([","], ["."]) else "s")
    noun = _said_noun(line, at + 1)
    if noun is not None:
        return Frame(noun + 1, noun + 1, "s" if line.words[noun + 1] == "that" else "p")
    return Frame(at + 1, at + 1, "-") if len(place.verb.takes) == 1 else None


def _said_noun(line: Line, start: int) -> int | None:
    """Return where a noun for something said stands that goes on behind: "made a strong case for the plan"."""
    for index in range(start, min(len(line) - 1, start + _NOUN_REACH)):
        if line.words[index] in SAID_NOUNS:
            return index if line.words[index + 1] in _NOUN_TAILS else None
        if line.is_stop(index) or line.kinds[index] & (Kind.PREPOSITION | Kind.AUXILIARY | Kind.SUBORDINATOR):
            return None
    return None


def _quotation(place: Place) -> Frame | None:
    """Read “Said, “…”; said: …”."""
    line, _, index, word, verb = place
    if word == "," and line.words[index + 1 : index + 2] == [QUOTE] and verb.takes & _QUOTES_BEHIND_COMMA:
        return Frame(place.at + 1, index + 1, "s")
    if word in {QUOTE, ":"} and verb.takes & _QUOTES:
        return Frame(place.at + 1, index if word == QUOTE else index + 1, "s")
    return None


def _that_clause(place: Place) -> Frame | None:
    """Said that the plan failed."""
    if place.word == "that" and is_that_clause(place.line, place.after):
        return Frame(place.at + 1, place.after, "s")
    return None


def _preposition(place: Place) -> Frame | None:
    """Read “Called for an inquiry”."""
    if place.word not in AFTER.get(place.verb.lemma, ()):
        return None
    content = _skip_particles(place.line, place.after)
    late = next((i for i in range(content, min(len(place.line), content + _TOPIC_REACH)) if place.line.is_stop(i)), 0)
    if place.line.words[late : late + 2] in _COMMA_QUOTES and _is_spoken(place.line, late + 1):
        return Frame(content, late + 1, "s")
    return None if place.line.is_stop(content) else Frame(content, content, "p")


def _is_spoken(line: Line, index: int) -> bool:
    return line.quotes[index].use is QuoteUse.SPEECH


def _infinitive(place: Place) -> Frame | None:
    """Vowed to appeal."""
    index = place.after
    while index < len(place.line) and place.line.kinds[index] & Kind.TIME:
        index += 1
    return Frame(place.at + 1, index, "i") if place.line.words[index : index + 1] == ["to"] else None


def _question(place: Place) -> Frame | None:
    """Asked whether the plan had failed."""
    if place.word in QUESTION_WORDS and (place.word != "if" or "w" in place.verb.takes):
        return Frame(place.at + 1, place.after, "w")
    return None


def _seen_as(place: Place) -> Frame | None:
    """Saw the plan as a risk."""
    line, at, index = place.line, place.at, place.after
    if place.word == "as" and line.words[index + 1 : index + 2] == [QUOTE]:
        return Frame(at + 1, index + 1, "a")
    if starts_noun(line, index) and "as" in line.words[index + 1 : index + 9]:
        return Frame(at + 1, index, "a")
    return None


def _addressed(place: Place) -> Frame | None:
    """Told reporters that …, urged him to …, called it a mistake."""
    line, at, index, _, verb = place
    if not starts_noun(line, index):
        return None
    if "o" not in verb.takes:
        return Frame(at + 1, index, "a")
    phrase = phrase_after(line, index)
    stop = phrase[1] if phrase else index + 1
    late = _behind_audience(line, index, stop)
    if late is not None:
        return Frame(at + 1, late + (line.words[late] == ":"), "i" if line.words[late] == "to" else "s")
    if stop < len(line) and starts_clause(line, stop):
        return Frame(at + 1, stop, "s")
    return Frame(at + 1, index, "n") if "n" in verb.takes else Frame(at + 1, stop, "")


def _behind_audience(line: Line, index: int, stop: int) -> int | None:
    """Return where content starts behind the person addressed; None where nothing marks it."""
    for late in range(index + 1, min(len(line), stop + 12)):
        word = line.words[late]
        if word == QUOTE and late != stop and line.words[late - 1] not in {",", ":"}:
            continue
        if word in _OBJECT_LEADS:
            return late
        if word in {".", ";"}:
            break
    for late in range(index + 1, min(len(line), stop + 6)):
        if line.is_stop(late):
            break
        word = line.words[late]
        if line.kinds[late] & Kind.PRONOUN and (word in CLAUSE_PRONOUNS or "'" in word):
            return late
    return None


def _noun(place: Place) -> Frame | None:
    """Criticized the plan."""
    if starts_noun(place.line, place.after):
        return Frame(place.at + 1, place.after, "n")
    return None


def _bare_clause(place: Place) -> Frame | None:
    """Said the plan failed."""
    line, at, index, _, verb = place
    if not starts_clause(line, index):
        return None
    if "s" in verb.takes or ("t" in verb.takes and finds_finite(line, index)):
        return Frame(at + 1, index, "s")
    return None


def _shown(place: Place) -> Frame | None:
    """Read “The poll shows Ruiz ahead”."""
    line, at, index, word, verb = place
    if verb.lemma in _SHOWS and (starts_noun(line, index) or word.endswith("ing")) and _is_document(line, at):
        return Frame(at + 1, index, "s")
    return None


def _gerund(place: Place) -> Frame | None:
    """Denied taking the money; says cutting rents would help."""
    if not place.word.endswith("ing") and place.word not in CLAUSE_LEADS:
        return None
    if "g" in place.verb.takes and place.word.endswith("ing"):
        return Frame(place.at + 1, place.after, "g")
    return Frame(place.at + 1, place.after, "s") if place.verb.lemma == "say" else None


def _gap(place: Place) -> Frame | None:
    """Read “What many analysts said was a mistake”."""
    line, at, index, _, verb = place
    if index >= len(line) or (verb.form == "base" and verb.lemma != "say"):
        return None
    if line.kinds[index] & (Kind.AUXILIARY | Kind.MODAL):
        return Frame(at + 1, index, "s")
    relative = any(word in _GAP_LEADS for word in line.words[max(0, at - _GAP_REACH) : at])
    return Frame(at + 1, index, "s") if relative and is_verb_like(line, index) else None


def _late(place: Place) -> Frame | None:
    """Said in a statement on Monday that the plan failed."""
    line, at, index = place.line, place.at, place.after
    late = _late_content(line, index)
    if late is None:
        late = _after_time(line, index)
    if late is not None:
        return Frame(at + 1, late, "s")
    late = _noun_after_time(line, index) if "n" in place.verb.takes else None
    return Frame(at + 1, late, "n") if late is not None else None


def _late_content(line: Line, index: int) -> int | None:
    limit = min(len(line), index + _AUDIENCE_REACH)
    for late in range(index, limit):
        word = line.words[late]
        if word == ":" or (word == QUOTE and (late == index or line.words[late - 1] in {",", ":"})):
            return late + (word == ":")
        if word == "that" and late > index and is_that_clause(line, late):
            return late
        if word == "," and _resumes(line, late):
            continue
        if word == "," and any(i in line.quotes and line.words[i - 1] in {",", ":"} for i in range(late, limit)):
            continue
        if word in {",", ";", "."} and line.words[late + 1 : late + 2] != [QUOTE]:
            return None
    return None


def _resumes(line: Line, comma: int) -> bool:
    """Say whether an aside in commas stands before "that": "said, per a translator, that"."""
    return any(line.words[late - 1 : late + 1] == [",", "that"] for late in range(comma + 2, comma + 7))


def _noun_after_time(line: Line, index: int) -> int | None:
    """Return where a noun phrase starts behind "on Monday": "announced on Monday a plan"."""
    if line.words[index : index + 1] == ["on"]:
        index += 1
    if index + 1 < len(line) and line.kinds[index] & Kind.TIME and line.kinds[index + 1] & Kind.DETERMINER:
        return index + 1
    return None


def _after_time(line: Line, index: int) -> int | None:
    """Return where a clause starts behind "on Monday": "said on Monday the plan failed"."""
    if index >= len(line) or not (line.words[index] in PLACE_OR_TIME or line.kinds[index] & Kind.TIME):
        return None
    for late in range(index + 1, min(len(line), index + 10)):
        if line.is_stop(late):
            return None
        if starts_clause(line, late) and line.kinds[late - 1] & Kind.TIME and finds_finite(line, late):
            return late
        if line.words[late] in {"he", "she", "they", "it", "we"}:
            return late
    return None


_Reader = Callable[[Place], Frame | None]


class _Row(NamedTuple):
    """A reader and what it needs to fit: one of the letters, words behind, lemmas; where none is named, none."""

    reader: _Reader
    letters: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    lemmas: frozenset[str] = frozenset()


_GERUND: Final = "-ing"
_READERS: Final = (
    _Row(_fixed_phrase, frozenset("y")),
    _Row(_quotation, frozenset("stxoapqn"), frozenset((QUOTE, ",", ":"))),
    _Row(_that_clause, frozenset("stopq"), frozenset(("that",))),
    _Row(_preposition, frozenset("p"), frozenset().union(*AFTER.values())),
    _Row(_infinitive, frozenset("i")),
    _Row(_question, frozenset("swo"), QUESTION_WORDS),
    _Row(_seen_as, frozenset("A")),
    _Row(_addressed, frozenset("oa")),
    _Row(_noun, frozenset("n")),
    _Row(_bare_clause, frozenset("st")),
    _Row(_shown, lemmas=_SHOWS),
    _Row(_gerund, leads=CLAUSE_LEADS | {_GERUND}),
    _Row(_gap, frozenset("s")),
    _Row(_late, frozenset("sq")),
)
_LEADS: Final = frozenset().union(*(row.leads for row in _READERS))


@lru_cache(maxsize=1 << 12)
def _readers(lemma: str, takes: frozenset[str], lead: str) -> tuple[_Reader, ...]:
    """Return the readers that may fit a verb before a word."""
    return tuple(
        row.reader
        for row in _READERS
        if (not row.letters or row.letters & takes)
        and (not row.leads or lead in row.leads or (_GERUND in row.leads and lead.endswith("ing")))
        and (not row.lemmas or lemma in row.lemmas)
    )


def _skip_adverbs(line: Line, index: int) -> int:
    while (
        index < len(line)
        and (is_adverb(line, index) or line.kinds[index] == Kind.ADVERB)
        and line.words[index] not in CLAUSE_LEADS
    ):
        index += 1
    return index


def _skip_particles(line: Line, index: int) -> int:
    index += 1
    if index < len(line) and line.words[index] in {"at", "that", "to"} and line.words[index - 1] in {"out", "in", "up"}:
        index += 1
    return index


def _is_document(line: Line, at: int) -> bool:
    """Say whether the subject of a verb is a poll, a record or another document."""
    for index in range(at - 1, max(-1, at - 12), -1):
        if line.words[index] in DOCUMENTS:
            return True
        if line.is_stop(index) and line.words[index] != ",":
            return False
    return False
