"""Frames: what a reporting verb takes, read from the words behind it.

Each reader tries one way and gives a `Frame` or None; `read_frame` asks them in order, the most telling first.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from credcheck.extract.attribution.complement import Frame, Place
from credcheck.extract.attribution.displaced_complements import addressed, late_clause, late_topic
from credcheck.extract.sentences.clause_starts import finds_finite, is_that_clause, starts_clause, starts_noun
from credcheck.extract.sentences.noun_phrases import is_adverb, is_nominal, is_verb_like
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.lexicon.english.function_words import (
    AFTER_OBJECT,
    CLAUSE_LEADS,
    CLAUSE_PRONOUNS,
    QUESTION_WORDS,
    word_set,
)
from credcheck.lexicon.english.measures import BEFORE_FIGURE, NUMBERS_OF_PEOPLE
from credcheck.lexicon.english.reporting_nouns import DOCUMENTS, OFFERED, SAID_NOUNS
from credcheck.lexicon.english.reporting_verbs import AFTER, PHRASES, PUT_ELSEWHERE, SHOWS, Verb
from credcheck.model.statements import QuoteUse

_ASKS: Final = frozenset("swo")
_MANNER: Final = frozenset(("how", "why", "whether"))
"""Questions that a verb takes which otherwise takes a noun: "touted how far it had come"."""
_QUOTES: Final = frozenset("stxonpq")
_QUOTES_BEHIND_COMMA: Final = frozenset("stxoapq")
_COMMA_QUOTES: Final = ([",", QUOTE], [":", QUOTE])
_GAP_LEADS: Final = word_set("which that what who whom")
_GAP_REACH: Final = 6
"""Tokens before a cue within which a relative word opens the clause: "which they say left a gap"."""
_QUOTED_REACH: Final = 4
"""Tokens of a phrase within which its quotation stands: "a true “political revolution”"."""
_ESTIMATES: Final = frozenset(("at", "between"))
_ESTIMATE_REACH: Final = 12
"""Tokens behind "put" within which its figure begins."""
_NOUN_REACH: Final = 5
"""Tokens behind "made" or "gave" within which its noun stands: "made a very strong case for"."""
_OFFER_REACH: Final = 5
"""Tokens behind "accepted" within which stands what was offered: "accepted her party's nomination"."""
_TOPIC_REACH: Final = 8
"""Tokens of a topic or an audience between a cue and its quotation: "says of Ellery, “…”"."""


def read_frame(line: Line, at: int, verb: Verb) -> Frame:
    """Return what the verb at token `at` takes."""
    index = _skip_adverbs(line, at + 1)
    place = Place(line, at, index, line.words[index] if index < line.size else ".", verb)
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
        if phrase == "on" and not quoted and not (end < line.size and line.words[end] in {":", QUOTE, ","}):
            continue
        if phrase == "it" and end < line.size and line.words[end] in PUT_ELSEWHERE:
            continue  # "putting it to rest", "put it off"
        if line.words[end : end + 2] in _COMMA_QUOTES:
            return Frame(end, end + 1, "s")
        return Frame(end, end, "" if line.words[end : end + 1] in ([","], ["."]) else "s")
    if place.verb.lemma == "put" and _is_estimate(line, place.after):
        return Frame(at + 1, place.after, "a")
    noun = _said_noun(line, at + 1) if place.verb.lemma != "hold" else None
    if noun is not None:
        return Frame(noun + 1, noun + 1, "s" if line.words[noun + 1] == "that" else "p")
    return Frame(at + 1, at + 1, "-") if len(place.verb.takes) == 1 else None


def _is_estimate(line: Line, index: int) -> bool:
    """Return whether something is put at a figure: "put the cost at $4 million", "puts the toll between 10 and 20"."""
    if not starts_noun(line, index):
        return False
    for late in range(index + 1, min(line.size - 1, index + _ESTIMATE_REACH)):
        if line.words[late] in _ESTIMATES:
            after = line.words[late + 1]
            return after[0].isdigit() or after[0] in "$£€" or after in BEFORE_FIGURE or after in NUMBERS_OF_PEOPLE
        if line.is_stop(late):
            return False
    return False


def _said_noun(line: Line, start: int) -> int | None:
    """Return where a noun for something said stands that goes on behind: "made a strong case for the plan"."""
    for index in range(start, min(line.size - 1, start + _NOUN_REACH)):
        if line.words[index] in SAID_NOUNS:
            return index if line.words[index + 1] in AFTER_OBJECT else None
        if line.is_stop(index) or line.kinds[index] & (Kind.PREPOSITION | Kind.AUXILIARY | Kind.SUBORDINATOR):
            return None
    return None


def _quotation(place: Place) -> Frame | None:
    """Read “Said, “…”; said: …”."""
    line, _, index, word, verb = place
    if word in {",", ":"} and index + 1 == line.size and verb.takes & _QUOTES_BEHIND_COMMA:
        return Frame(place.at + 1, line.size, "s")
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
    if place.word == "on" and content < len(place.line) and place.line.kinds[content] & Kind.TIME:
        return None
    late = next((i for i in range(content, min(len(place.line), content + _TOPIC_REACH)) if place.line.is_stop(i)), 0)
    if place.line.words[late : late + 2] in _COMMA_QUOTES and _is_spoken(place.line, late + 1):
        return Frame(content, late + 1, "s")
    return None if place.line.is_stop(content) else Frame(content, content, "p")


def _is_spoken(line: Line, index: int) -> bool:
    return line.quotes[index].use is QuoteUse.SPEECH


def _infinitive(place: Place) -> Frame | None:
    """Vowed to appeal."""
    index = place.after
    while index < len(place.line) and place.line.kinds[index] & (Kind.TIME | Kind.NEGATION):
        index += 1
    start = index - (place.line.words[index - 1] == "not")
    return Frame(place.at + 1, start, "i") if place.line.words[index : index + 1] == ["to"] else None


def _question(place: Place) -> Frame | None:
    """Asked whether the plan had failed."""
    if not place.verb.takes & _ASKS and place.word not in _MANNER:
        return None
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


def _is_taken_up(place: Place) -> bool:
    """Return whether somebody takes what is offered, which says nothing: "accepted her party's nomination"."""
    reach = place.line.words[place.after : place.after + _OFFER_REACH]
    return not OFFERED.isdisjoint(reach)


def _noun(place: Place) -> Frame | None:
    """Criticized the plan."""
    if place.verb.lemma == "accept" and _is_taken_up(place):
        return Frame(place.at + 1, place.at + 1, "-")
    if starts_noun(place.line, place.after):
        return Frame(place.at + 1, place.after, "n")
    return None


def _quoted_phrase(place: Place) -> Frame | None:
    """Pledged a “political revolution”: a verb of speech before a phrase that holds a quotation."""
    line, index = place.line, place.after
    if not line.quotes or place.verb.group != "speech" or index >= line.size:
        return None
    if not line.kinds[index] & Kind.DETERMINER or line.is_stop(index):
        return None
    reach = range(index + 1, min(line.size, index + _QUOTED_REACH))
    return Frame(place.at + 1, index, "n") if any(i in line.quotes for i in reach) else None


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
    if verb.lemma in SHOWS and (starts_noun(line, index) or word.endswith("ing")) and _is_document(line, at):
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
    if index >= line.size or (verb.form == "base" and verb.lemma != "say"):
        return None
    if line.kinds[index] & (Kind.AUXILIARY | Kind.MODAL):
        return Frame(at + 1, index, "s")
    relative = any(word in _GAP_LEADS for word in line.words[max(0, at - _GAP_REACH) : at])
    # "A decision they say allowed terror to multiply": the relative word may be left out before a pronoun.
    relative = relative or (at > 1 and line.words[at - 1] in CLAUSE_PRONOUNS and is_nominal(line, at - 2))
    return Frame(at + 1, index, "s") if relative and is_verb_like(line, index) else None


_Reader = Callable[[Place], Frame | None]


class _Row(NamedTuple):
    """A reader and what it needs to fit: one of the letters, words behind, lemmas; where none is named, none."""

    reader: _Reader
    letters: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    lemmas: frozenset[str] = frozenset()


_SUBJECT_REACH: Final = 30
"""Tokens of "the poll, which was conducted in …," before its verb."""
_GERUND: Final = "-ing"
_READERS: Final = (
    _Row(_fixed_phrase, frozenset("y")),
    _Row(_quotation, frozenset("stxoapqn"), frozenset((QUOTE, ",", ":"))),
    _Row(_that_clause, frozenset("stopq"), frozenset(("that",))),
    _Row(_preposition, frozenset("p"), frozenset().union(*AFTER.values())),
    _Row(_infinitive, frozenset("i")),
    _Row(_question, frozenset("swon"), QUESTION_WORDS),
    _Row(_seen_as, frozenset("A")),
    _Row(addressed, frozenset("oa")),
    _Row(_noun, frozenset("n")),
    _Row(_quoted_phrase, frozenset("siq")),
    _Row(_bare_clause, frozenset("st")),
    _Row(_shown, lemmas=SHOWS),
    _Row(_gerund, leads=CLAUSE_LEADS | {_GERUND}),
    _Row(_gap, frozenset("s")),
    _Row(late_clause, frozenset("sqt")),
    _Row(late_topic, frozenset("p")),
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
        index < line.size
        and (is_adverb(line, index) or line.kinds[index] == Kind.ADVERB)
        and line.words[index] not in CLAUSE_LEADS
    ):
        index += 1
    return index


def _skip_particles(line: Line, index: int) -> int:
    index += 1
    if index < line.size and line.words[index] in {"at", "that", "to"} and line.words[index - 1] in {"out", "in", "up"}:
        index += 1
    return index


def _is_document(line: Line, at: int) -> bool:
    """Say whether the subject of a verb is a poll, a record or another document."""
    for index in range(at - 1, max(-1, at - _SUBJECT_REACH), -1):
        if line.words[index] in DOCUMENTS:
            return True
        if line.is_stop(index) and line.words[index] != ",":
            return False
    return False
