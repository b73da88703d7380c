"""Subjects: whom a sentence is about, where a verb has no subject of its own."""

from credcheck.extract.english.words import SUBJECT_PRONOUNS, Kind
from credcheck.extract.phrases import Range, is_adverb, is_nominal, is_verb_like, phrase_after, subject_before
from credcheck.extract.tokens import QUOTE, Line


def main_subject(line: Line, limit: int) -> tuple[Range, ...]:
    """Return the subject of the sentence's first clause: the phrase before its first finite verb."""
    for index in range(1, limit):
        if not is_verb_like(line, index):
            continue
        edge = index
        while edge > 1 and (is_adverb(line, edge - 1) or line.kinds[edge - 1] & Kind.ADVERB):
            edge -= 1
        if is_nominal(line, edge - 1) or line.words[edge - 1] == ",":
            subject = subject_before(line, edge)
            if subject is not None:
                return subject.ranges
    return _opening_phrase(line, limit)


def _opening_phrase(line: Line, limit: int) -> tuple[Range, ...]:
    """Return the name or pronoun that a sentence begins with, a fronted phrase left out."""
    starts = [0, *(i + 1 for i in range(min(limit, 16)) if line.words[i] == ",")]
    for start in starts:
        if start < limit and (
            (line.names[start] and not is_adverb(line, start)) or line.words[start] in SUBJECT_PRONOUNS
        ):
            phrase = phrase_after(line, start)
            if phrase and phrase[1] <= limit:
                return (phrase,)
    return ()


def subject_ahead(line: Line, index: int) -> tuple[Range, ...]:
    """Return the subject after a fronted participle: "Calling it a mistake, Ana Ruiz voted no"."""
    for late in range(index, len(line) - 1):
        if line.words[late] in {",", QUOTE} and (
            line.names[late + 1] or line.words[late + 1] in SUBJECT_PRONOUNS or line.kinds[late + 1] & Kind.DETERMINER
        ):
            phrase = phrase_after(line, late + 1)
            if phrase and phrase[1] < len(line) and is_verb_like(line, phrase[1]):
                return (phrase,)
    return ()
