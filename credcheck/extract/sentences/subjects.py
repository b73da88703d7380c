"""Subjects: whom a sentence is about, where a verb has no subject of its own."""

from credcheck.extract.sentences.noun_phrases import (
    Range,
    is_adverb,
    is_nominal,
    is_verb_like,
    phrase_after,
    phrase_before,
    subject_before,
)
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import SUBJECT_PRONOUNS, Kind
from credcheck.lexicon.english.function_words import FRONTS_CLAUSE, PEOPLE_PRONOUNS
from credcheck.lexicon.english.reporting_verbs import MAKE_ACT


def main_subject(line: Line, limit: int) -> tuple[Range, ...]:
    """Return the subject of the sentence's first clause: the phrase before its first finite verb."""
    for index in range(_behind_fronted(line, limit), min(limit + 1, line.size)):
        if not is_verb_like(line, index):
            continue
        edge = index
        while edge > 1 and (is_adverb(line, edge - 1) or line.kinds[edge - 1] & Kind.ADVERB):
            edge -= 1
        if is_nominal(line, edge - 1) or line.words[edge - 1] == ",":
            subject = subject_before(line, edge)
            if subject is not None and not _is_gerund(line, subject.ranges[0][0]):
                return subject.ranges
    return _opening_phrase(line, limit)


def _is_gerund(line: Line, index: int) -> bool:
    """Return whether a reporting verb in -ing opens a phrase, which then is no source: "Attacking Lena Holt"."""
    return line.reports[index] and line.words[index].endswith("ing")


def _behind_fronted(line: Line, limit: int) -> int:
    """Return where the main clause starts: behind the comma of "As the crowd began to chant, Hale rose and joked"."""
    if line.words[0] not in FRONTS_CLAUSE:
        return 1
    return next((i + 1 for i in range(1, min(limit, line.size - 1)) if line.words[i] == ","), 1)


def _opening_phrase(line: Line, limit: int) -> tuple[Range, ...]:
    """Return the name or pronoun that a sentence begins with, a fronted phrase left out."""
    starts = [0, *(i + 1 for i in range(min(limit, 16)) if line.words[i] == ",")]
    for start in starts:
        if (
            start < limit
            and not _is_gerund(line, start)
            and ((line.names[start] and not is_adverb(line, start)) or line.words[start] in SUBJECT_PRONOUNS)
        ):
            phrase = phrase_after(line, start)
            if phrase and phrase[1] <= limit:
                return (phrase,)
    return ()


def controller(line: Line, to: int) -> tuple[Range, ...]:
    """Return who acts in "to criticize the plan": whom somebody made do it, or the subject of the verb before."""
    if is_nominal(line, to - 1):
        phrase = phrase_before(line, to)
        if phrase[0] < phrase[1] and phrase[0] and line.words[phrase[0] - 1] in MAKE_ACT:
            return (phrase,) if _can_act(line, phrase) else ()
    for index in range(to - 1, 0, -1):
        if line.words[index] in {";", "—", QUOTE}:
            break
        if is_verb_like(line, index) or line.kinds[index] & (Kind.AUXILIARY | Kind.MODAL):
            subject = subject_before(line, index)
            if subject is not None:
                return subject.ranges if _can_act(line, subject.ranges[0]) else ()
    return ()


def _can_act(line: Line, phrase: Range) -> bool:
    """Say whether a phrase is a name or a pronoun for people, or ends in a plural."""
    last = phrase[1] - 1
    if phrase[1] - phrase[0] == 1 and line.words[last] in PEOPLE_PRONOUNS:
        return True
    return line.names[last] or (line.words[last].endswith("s") and bool(not line.kinds[last]))


def subject_ahead(line: Line, index: int) -> tuple[Range, ...]:
    """Return the subject after a fronted participle: "Calling it a mistake, Ana Ruiz voted no"."""
    for late in range(index, line.size - 1):
        if line.words[late] in {",", QUOTE} and (
            line.names[late + 1] or line.words[late + 1] in SUBJECT_PRONOUNS or line.kinds[late + 1] & Kind.DETERMINER
        ):
            phrase = phrase_after(line, late + 1)
            if phrase and phrase[1] < line.size and is_verb_like(line, phrase[1]):
                return (phrase,)
    return ()
