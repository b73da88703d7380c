"""Phrases: where the words for a source begin and end, to the left or to the right of a cue.

Works on the token stream alone. A range is (first token, one past the last).
"""

from typing import Final, NamedTuple

from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.extract.sentences.word_shapes import ADVERB, BOUND, MARK, OWNER, SURELY_VERB, VERB, VERB_BY_FORM
from credcheck.lexicon.english.closed_classes import SUBJECT_PRONOUNS, Kind
from credcheck.lexicon.english.function_words import APPOSED, NAME_JOINTS, OPENS_ASIDE, OPENS_CLAUSE, word_set
from credcheck.lexicon.english.reporting_verbs import VERBS
from credcheck.lexicon.english.source_nouns import ANONYMOUS_HEADS, COLLECTIVE_HEADS, PUBLIC_HEADS, VAGUE_HEADS
from credcheck.model.statements import QuoteUse

Range = tuple[int, int]

_NOT_NOUN: Final = (
    Kind.DETERMINER
    | Kind.PREPOSITION
    | Kind.AUXILIARY
    | Kind.MODAL
    | Kind.NEGATION
    | Kind.CONJUNCTION
    | Kind.SUBORDINATOR
)
_NOT_NOMINAL: Final = _NOT_NOUN | Kind.ADVERB
_BEFORE_NOUN: Final = Kind.DETERMINER | Kind.ADJECTIVE
_NEVER_INSIDE: Final = Kind.AUXILIARY | Kind.MODAL | Kind.NEGATION
_MAY_LEAD: Final = Kind.DETERMINER | Kind.QUANTIFIER | Kind.PRONOUN | Kind.ADJECTIVE
_BEFORE_DETERMINER: Final = _NOT_NOUN | Kind.ADJECTIVE | Kind.QUANTIFIER
_STARTS_PHRASE: Final = Kind.DETERMINER | Kind.QUANTIFIER | Kind.PRONOUN | Kind.ADJECTIVE
_RELATIVES: Final = frozenset(("who", "which", "that", "who've", "who's"))
_PEOPLE: Final = COLLECTIVE_HEADS | VAGUE_HEADS | ANONYMOUS_HEADS | PUBLIC_HEADS
_PARTISANS: Final = word_set("american conservative liberal progressive republican")
"""Adjectives that name a person as well: "the Ohio Republican survived"."""
_ASIDE_LEADS: Final = frozenset(("on", "in", "at"))
_SHORTEST_ASIDE: Final = 2
_BEFORE_CLAUSES: Final = frozenset(("after", "before", "since", "until"))
"""Prepositions that open clauses too: the phrase before them is another's."""
_RESTRICTIVE: Final = frozenset(("who", "that", "which"))
_MAX_SEGMENTS: Final = 5
_SEGMENT_EDGES: Final = frozenset((",", "(", "—", "–", "--", ";", ":"))


class Subject(NamedTuple):
    """A source to the left of its cue."""

    ranges: tuple[Range, ...]
    starts: int
    """Token at which its clause starts."""


def is_verb_like(line: Line, index: int) -> bool:
    """Say whether a token is most likely a finite verb, by the tables and the word before it."""
    verb = line.shapes[index] & VERB
    if not verb or verb == SURELY_VERB:
        return verb == SURELY_VERB
    return not (verb == VERB_BY_FORM and index and line.names[index]) and not _leads_noun(line, index)


def is_adverb(line: Line, index: int) -> bool:
    """Say whether a word in -ly is an adverb and not a name ("Kelly said")."""
    if not line.shapes[index] & ADVERB:
        return False
    return not line.names[index] or (not index and not (index + 1 < line.size and line.words[index + 1] in VERBS))


def _leads_noun(line: Line, index: int) -> bool:
    """Say whether the token before makes this one part of a noun phrase ("the alleged …")."""
    if not index:
        return False
    if line.words[index - 1] in _PARTISANS and index > 1:
        # "The Ohio Republican survived five years": a capital and a past tense make a person of it.
        acts = line.raw[index - 1][0].isupper() and (line.words[index].endswith("ed") or line.reports[index])
        if acts or not is_nominal(line, index + 1):
            return False
    before = line.kinds[index - 1]
    return bool(before & _BEFORE_NOUN and not before & Kind.PRONOUN) or line.shapes[index - 1] & OWNER > 0


def is_nominal(line: Line, index: int) -> bool:
    """Say whether a token can end a noun phrase."""
    if not 0 <= index < line.size:
        return False
    kind = line.kinds[index]
    if kind & Kind.PRONOUN or line.names[index] or line.words[index] == QUOTE:
        return True
    if kind & _NOT_NOMINAL or line.shapes[index] & MARK:
        return False
    return not is_verb_like(line, index)


def subject_before(line: Line, edge: int) -> Subject | None:
    """Return the phrase that ends just before token `edge`, the first of a verb group; None where there is none."""
    last = edge - 1
    if last < 0:
        return None
    word = line.words[last]
    if word in _RELATIVES and last and (word != "that" or is_nominal(line, last - 1)):
        return _relative_subject(line, last)
    if word in SUBJECT_PRONOUNS:
        return Subject(((last, edge),), last)
    if word in {",", ")", "—", "–", "--"}:
        return _subject_before_comma(line, last)
    if not is_nominal(line, last):
        ends = line.kinds[last] & Kind.CONJUNCTION or word == "to"
        start = edge if ends else _before_relative(line, edge)
        return Subject(((start, edge),), start) if start < edge else None
    return _subject_phrase(line, edge)


def _subject_phrase(line: Line, edge: int) -> Subject | None:
    """Return the noun phrase that ends at token `edge` as a subject, what parts it from its verb left out."""
    start, end = phrase_before(line, edge)
    aside = _before_aside(line, start, end)
    if aside is not None:
        return aside
    if _follows_contact_clause(line, start, end):
        start = phrase_before(line, start - 1)[0]
    if start > 1 and line.words[start - 1] == "and" and line.words[start - 2] in SUBJECT_PRONOUNS:
        start -= 2
    start = _before_relative(line, start)
    return Subject(((start, end),), start) if start < end else None


def _follows_contact_clause(line: Line, start: int, end: int) -> bool:
    """Return whether a phrase is the tail of a clause about a noun: "the statement he read to the board (said)"."""
    verb = VERBS.get(line.words[start])
    return (
        start > _SHORTEST_ASIDE
        and end - start > 1
        and verb is not None
        and line.words[start - 1] in SUBJECT_PRONOUNS
        and line.kinds[start - 3] & Kind.DETERMINER > 0
        and is_nominal(line, start - 2)
        and not line.kinds[start - 2] & Kind.PRONOUN
    )


def _before_aside(line: Line, start: int, end: int) -> Subject | None:
    """Return the subject before a day or a place: "Long on Monday denied", "Ryan, also on Quay News, defended"."""
    if start < _SHORTEST_ASIDE or line.words[start - 1] not in _ASIDE_LEADS:
        return None
    lead = start - 1
    if all(line.kinds[i] & Kind.TIME for i in range(start, end)):
        return subject_before(line, lead)
    while lead and line.kinds[lead - 1] & Kind.ADVERB:
        lead -= 1
    return (
        _subject_before_comma(line, lead - 1) if line.words[lead - 1] == "," and "," in line.words[: lead - 1] else None
    )


def _before_relative(line: Line, start: int) -> int:
    """Reach back over "who …" without commas: "an aide who asked not to be named to discuss the talks said".

    Over "that" and "which" too where a verb of theirs stands between: "the unions that have endorsed him say".
    """
    if _RESTRICTIVE.isdisjoint(line.words):
        return start
    acts = False
    for index in range(start - 1, max(-1, start - 16), -1):
        word = line.words[index]
        if line.is_stop(index) or word == QUOTE:
            return start
        if word in _RESTRICTIVE and is_nominal(line, index - 1) and (acts or word == "who"):
            return phrase_before(line, index)[0]
        acts = acts or is_verb_like(line, index)
    return start


def _relative_subject(line: Line, last: int) -> Subject | None:
    """Return "who" with the phrase it stands for."""
    end = last
    while end and line.words[end - 1] in {",", "("}:
        end -= 1
    start, end = phrase_before(line, end) if is_nominal(line, end - 1) else (last, last)
    if line.words[last] == "who":
        start = _nearest_people(line, start, end)
    ranges = ((start, end), (last, last + 1)) if start < end else ((last, last + 1),)
    return Subject(ranges, last)


def _nearest_people(line: Line, start: int, end: int) -> int:
    """Return where the people start that "who" stands for: "(deal with) progressives who"."""
    for index in range(end - 1, start, -1):
        # "No mention of Jeb Bush, who …", but "the mayor of Leeds, who …".
        of = line.words[index - 1] == "of" and not (end - index > 1 and all(line.names[index:end]))
        if line.kinds[index - 1] & Kind.PREPOSITION and not of:
            return index if line.words[end - 1] in _PEOPLE or line.names[end - 1] else start
    return start


def phrase_before(line: Line, edge: int) -> Range:
    """Return the noun phrase that ends at token `edge`, prepositional tails and titles included."""
    start = edge
    while start and _is_inside(line, start - 1):
        start -= 1
    return _trim_front(line, _behind_day(line, start, edge), edge), edge


def _behind_day(line: Line, start: int, edge: int) -> int:
    """Return where a phrase starts behind "on Friday" or "on Friday after": "aides on Friday after records said"."""
    for index in range(edge - 2, start, -1):
        day = line.kinds[index] & Kind.TIME and line.words[index - 1] == "on"
        if day or (line.words[index] in _BEFORE_CLAUSES and line.kinds[index - 1] & Kind.TIME):
            return index + 1
    return start


def _is_inside(line: Line, index: int) -> bool:
    if line.words[index] == QUOTE:
        return line.quotes[index].use.value != "speech" and line.closes.get(index) != ","
    return not line.shapes[index] & BOUND and not is_verb_like(line, index)


def _trim_front(line: Line, start: int, edge: int) -> int:
    """Leave out what stands before the phrase proper: conjunctions, adverbs, a fronted "On Tuesday"."""
    while start < edge:
        kind = line.kinds[start]
        if (
            (
                kind & (Kind.CONJUNCTION | Kind.ADVERB | Kind.SUBORDINATOR)
                and not kind & (Kind.DETERMINER | Kind.QUANTIFIER | Kind.PREPOSITION)
            )
            or is_adverb(line, start)
            or (kind & Kind.TIME and start + 1 < edge and not line.kinds[start + 1] & Kind.PREPOSITION)
        ):
            start += 1
        elif kind & Kind.PREPOSITION and not kind & Kind.PRONOUN:
            start = _after_fronted(line, start, edge)
        else:
            break
    if start and is_verb_like(line, start - 1):
        return next((i + 1 for i in range(edge - 1, start - 1, -1) if line.kinds[i] & Kind.CONJUNCTION), start)
    return start


def _after_fronted(line: Line, start: int, edge: int) -> int:
    """Return where the subject starts after a prepositional phrase without a comma ("In a note the bank said")."""
    for index in range(edge - 1, start, -1):
        before = line.kinds[index - 1]
        starts = line.kinds[index] & (Kind.DETERMINER | Kind.QUANTIFIER) or (
            line.names[index] and not line.names[index - 1]
        )
        if starts and not before & (Kind.PREPOSITION | Kind.DETERMINER | Kind.ADJECTIVE | Kind.CONJUNCTION):
            return index
    if line.names[edge - 1]:
        while edge - 1 > start and line.names[edge - 1]:
            edge -= 1
        return edge
    return start + 1


def _subject_before_comma(line: Line, comma: int) -> Subject | None:
    """Return the subject before appositions and relative clauses: "Ana Ruiz, the mayor, who is 40, said"."""
    cut, segments = comma, []
    for _ in range(_MAX_SEGMENTS):
        start = cut
        while start and not (line.words[start - 1] in _SEGMENT_EDGES or _parts(line, start - 1)):
            start -= 1
        if start >= cut:
            break
        first = start + (line.words[start] in OPENS_CLAUSE and start + 1 < cut)
        segments.append((first, cut))
        if (
            not start
            or line.words[start - 1] in {";", ":", QUOTE}
            or line.words[start - 2 : start] == [")", "—"]
            or _heads(line, start, cut, len(segments))
        ):
            break
        cut = start - 1
    for start, cut in reversed(segments):
        if _is_aside(line, start):
            continue
        end = _without_time(line, start, cut)
        if end <= start or not is_nominal(line, end - 1) or len(segments) == 1:
            continue
        first, last = phrase_before(line, end)
        if first < last and not line.kinds[first] & Kind.PREPOSITION:
            return Subject(((first, comma + (line.words[comma] == ")")),), first)
    return None


def _parts(line: Line, index: int) -> bool:
    """Say whether a token is a quotation that ends a segment: speech, or with a comma of its own."""
    if line.words[index] != QUOTE:
        return False
    return line.quotes[index].use is QuoteUse.SPEECH or line.closes.get(index) == ","


def _without_time(line: Line, start: int, end: int) -> int:
    """Return where a segment ends without "this week" or "later"."""
    while end > start and line.kinds[end - 1] & (Kind.TIME | Kind.ADVERB) and not line.kinds[end - 1] & Kind.PRONOUN:
        end -= 2 if end - 2 > start and line.kinds[end - 2] & Kind.DETERMINER else 1
    return end


def _heads(line: Line, start: int, end: int, number: int) -> bool:
    """Say whether a segment is the phrase that the appositions behind it belong to: it ends in a name."""
    return number > 1 and line.names[end - 1] and not _is_aside(line, start)


def _is_aside(line: Line, start: int) -> bool:
    word = line.words[start]
    return (
        word in OPENS_ASIDE
        or word[0].isdigit()
        or (line.raw[start][1:2] == "-" and len(line.raw[start]) > 2)
        or bool(line.kinds[start] & Kind.PREPOSITION and not line.kinds[start] & Kind.DETERMINER)
    )


def phrase_after(line: Line, start: int) -> Range | None:
    """Return the noun phrase that starts at token `start`, prepositional tails included; None if none does."""
    if (
        start + 1 < line.size
        and line.words[start].endswith("ed")
        and line.words[start] not in VERBS
        and (line.names[start + 1] or line.kinds[start + 1] == Kind.ADJECTIVE or is_nominal(line, start + 1))
    ):
        rest = phrase_after(line, start + 1)
        return (start, rest[1]) if rest else None
    if start >= line.size or not (line.names[start] or line.kinds[start] & _STARTS_PHRASE or is_nominal(line, start)):
        return None
    if line.words[start] in SUBJECT_PRONOUNS:
        return start, start + 1
    end = start
    while end < line.size and _extends(line, end, start):
        end += 1
    return (start, end) if end > start else None


def _extends(line: Line, index: int, start: int) -> bool:
    """Say whether a token belongs to the phrase that starts at `start`, everything between them in."""
    word, kind = line.words[index], line.kinds[index]
    if word == QUOTE:
        return line.quotes[index].use is not QuoteUse.SPEECH
    if line.is_stop(index) or word in SUBJECT_PRONOUNS or kind & _NEVER_INSIDE or (kind & Kind.PRONOUN and "'" in word):
        return False
    if kind & Kind.SUBORDINATOR and word != "that":
        return False
    if kind & Kind.PREPOSITION and not kind & Kind.PRONOUN:
        return index > start and word in NAME_JOINTS and index + 1 < line.size and _joins(line, index + 1)
    adverb = (kind & Kind.ADVERB and not kind & _MAY_LEAD) or (index > start and is_adverb(line, index))
    if adverb or (index > start and _begins_another(line, index)):
        return False
    return index == start or not is_verb_like(line, index)


def _begins_another(line: Line, index: int) -> bool:
    """Say whether a relative word, a time, or a determiner behind a noun begins what is no part of the phrase."""
    if line.words[index] in {"who", "which", "that"} or line.kinds[index] & Kind.TIME:
        return True
    return bool(line.kinds[index] & Kind.DETERMINER) and not line.kinds[index - 1] & _BEFORE_DETERMINER


def _joins(line: Line, index: int) -> bool:
    """Say whether what follows a preposition belongs to the noun before it: no time, no gerund."""
    gerund = line.words[index].endswith("ing") and index + 1 < line.size and not line.is_stop(index + 1)
    return not line.kinds[index] & Kind.TIME and not gerund


def with_apposition(line: Line, phrase: Range) -> Range:
    """Return a phrase to the right of its cue with what commas add to it: "said Ana Ruiz, R-Ohio, the mayor"."""
    start, end = phrase
    for _ in range(3):
        if end + 1 >= line.size or line.words[end] != ",":
            break
        stop = _apposition_end(line, end + 1)
        if stop is None:
            break
        end = stop
    return start, end


def _apposition_end(line: Line, after: int) -> int | None:
    """Return where an apposition that starts at `after` ends; None where another clause starts there."""
    named = after
    while named < line.size and line.names[named]:
        named += 1
    if named - after > 1 and line.is_stop(named):
        return named
    label = line.raw[after][1:2] == "-" or line.words[after][0].isdigit()
    relative = line.words[after] in {"who", "whose"}
    if not (label or relative or line.words[after] in APPOSED):
        return None
    stop = after
    while stop < line.size and line.words[stop] not in {",", ".", ";", ":", QUOTE, "(", "—"}:
        stop += 1
    if not label and not relative and any(is_verb_like(line, i) for i in range(after + 1, stop)):
        return None
    return stop
