"""Verbs: whether a word that may report is a verb where it stands, or a noun or an adjective.

"The claims" names a thing, "she claims" reports; the neighbours decide.
"""

from typing import Final

from credcheck.extract.sentences.noun_phrases import is_adverb, is_nominal
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.extract.sentences.word_shapes import OWNER
from credcheck.lexicon.english.closed_classes import KINDS, Kind
from credcheck.lexicon.english.function_words import (
    AFTER_SUBJECT,
    BE,
    CLAUSES_AND_IT,
    FLOATING,
    GERUND_LEADS,
    HAVE,
    MIDDLE,
    OBJECT_PRONOUNS,
    QUOTED_AS,
    word_set,
)
from credcheck.lexicon.english.reporting_nouns import DOCUMENTS, VERB_OR_NOUN
from credcheck.lexicon.english.reporting_verbs import AFTER, SHOWS, Verb

_PLURALS: Final = word_set("people police data both and")
_OBJECT_STARTS: Final = CLAUSES_AND_IT | {QUOTE, ":"}
_BEFORE_VERBS: Final = frozenset(("that", "who", "in", "on"))
_LONGEST_SPEAKER: Final = 8
_NOUN_REACH: Final = 5
"""Tokens back within which "a" makes a noun of "challenge"."""
_COMPARES: Final = frozenset(("broader", "greater", "lesser", "stronger", "wider"))
_ALWAYS_VERBS: Final = frozenset(("saying", "telling", "asking"))
"""Gerunds that report behind "of" too: "made a point of saying that …"."""
_NO_SUBJECT: Final = Kind.PREPOSITION | Kind.ADJECTIVE | Kind.CONJUNCTION | Kind.AUXILIARY | Kind.QUANTIFIER


def is_verb(line: Line, at: int, verb: Verb) -> bool:
    """Decide between verb and noun or adjective by the neighbours."""
    if not at:
        return verb.form in {"ing", "participle", "past-or-participle"} or verb.lemma == "say"
    if _follows_determiner(line, at, verb) or _is_noun_of(line, at, verb):
        return False
    if verb.form == "ing":
        return _is_verbal_gerund(line, at)
    before = line.words[at - 1]
    if verb.lemma == "like":
        return before == "would" or before.endswith("'d")
    if line.words[at] in VERB_OR_NOUN:
        return _is_verbal_homograph(line, at, verb)
    return _fits_form(line, at, verb)


def _fits_form(line: Line, at: int, verb: Verb) -> bool:
    """Say whether what stands before lets this form of a verb follow."""
    if verb.form == "base":
        return not line.kinds[at - 1] & Kind.PREPOSITION or line.words[at - 1] == "to"
    return not (verb.form != "s" and _follows_preposition(line, at)) and not _is_adjective(line, at, verb)


def _follows_preposition(line: Line, at: int) -> bool:
    """Say whether a preposition stands before, so that a participle belongs to a noun: "with accused men"."""
    before, kind = line.words[at - 1], line.kinds[at - 1]
    if not kind & Kind.PREPOSITION or kind & Kind.ADVERB or before in _BEFORE_VERBS:
        return False
    reported = before == "as" and line.words[at + 1 : at + 2] == ["by"]
    return not reported and not (before == "since" and line.words[at - 2] in HAVE)


def _is_adjective(line: Line, at: int, verb: Verb) -> bool:
    """Say whether a participle stands inside a noun phrase: "the new accused men"."""
    kind = line.kinds[at - 1]
    inside = kind & Kind.ADJECTIVE and not kind & Kind.PRONOUN and at > 1 and line.kinds[at - 2] & Kind.DETERMINER
    return bool(inside) and verb.form != "past" and is_nominal(line, at + 1)


def _follows_determiner(line: Line, at: int, verb: Verb) -> bool:
    """Say whether the word stands where a noun stands: behind "the", "her", "the mayor's"."""
    before, kind = line.words[at - 1], line.kinds[at - 1]
    if before == "which":
        return False
    if kind & Kind.POSSESSIVE or (line.shapes[at - 1] & OWNER and before not in KINDS):
        return True
    if not kind & Kind.DETERMINER or kind & Kind.PRONOUN:
        return False
    return not (before in FLOATING and (verb.lemma == "say" or line.kinds[at - 2] & Kind.AUXILIARY))


def _is_noun_of(line: Line, at: int, verb: Verb) -> bool:
    """Say whether "of" before or behind makes a noun: "a report of", "the meaning of"."""
    if line.words[at - 1] == "of":
        return line.words[at] not in _ALWAYS_VERBS
    if at + 1 == line.size or line.words[at + 1] != "of":
        return False
    return verb.form in {"ing", "s", "base"} and "of" not in AFTER.get(verb.lemma, ())


def _is_verbal_gerund(line: Line, at: int) -> bool:
    before, kind = line.words[at - 1], line.kinds[at - 1]
    if (
        before in GERUND_LEADS
        or line.is_stop(at - 1)
        or before == QUOTE
        or before in BE
        or line.words[at - 2 : at] in QUOTED_AS
        or kind & (Kind.ADVERB | Kind.NEGATION)
        or is_adverb(line, at - 1)
    ):
        return True
    return is_nominal(line, at - 1) and line.words[at] not in VERB_OR_NOUN


def _is_verbal_homograph(line: Line, at: int, verb: Verb) -> bool:
    """Decide about forms such as "claims", "plan", "report": a verb only where subject and object look like it."""
    last = at - 1
    while last and (is_adverb(line, last) or line.words[last] in MIDDLE):
        last -= 1
    before, kind = line.words[last], line.kinds[last]
    if verb.form == "base" and _is_counted_noun(line, at):
        return False
    if before == "to" or kind & (Kind.MODAL | Kind.NEGATION) or before in AFTER_SUBJECT or last < at - 1:
        return True
    quantified = kind & Kind.QUANTIFIER and verb.form == "s"
    if (kind & Kind.PRONOUN and not kind & Kind.DETERMINER and not quantified) or _goes_on(line, at, verb):
        return True
    if verb.form in {"past", "past-or-participle", "participle"}:
        return before in HAVE or before in BE or is_nominal(line, at - 1)
    if kind & _NO_SUBJECT or (not is_nominal(line, at - 1) and before != ","):
        return False
    return _agrees(line, at, verb) and (_starts_object(line, at + 1) or _only_a_verb(line, at, verb))


def _is_counted_noun(line: Line, at: int) -> bool:
    """Return whether "a" stands before, or a bare verb right before: "a serious primary challenge", "to steal back"."""
    if line.words[at - 2 : at - 1] == ["to"] and not line.kinds[at - 1] and not is_adverb(line, at - 1):
        return True
    if line.words[at - 1] in _COMPARES:
        return True
    for index in range(at - 2, max(-1, at - _NOUN_REACH), -1):
        if line.words[index] in {"a", "an"}:
            return True
        if line.is_stop(index) or line.kinds[index] & ~Kind.ADJECTIVE:
            return False
    return False


def _only_a_verb(line: Line, at: int, verb: Verb) -> bool:
    """Say whether a document shows or a name calls for something: "a poll shows former mayors ahead"."""
    if line.words[at - 1] in DOCUMENTS:
        return verb.lemma in SHOWS and (not line.is_stop(at + 1) or line.words[at] == "show" or "," in line.words[:at])
    called = line.words[at + 1 : at + 2] and line.words[at + 1] in AFTER.get(verb.lemma, ())
    return bool(called) and verb.form == "s" and line.names[at - 1]


def _goes_on(line: Line, at: int, verb: Verb) -> bool:
    """Say whether the words behind can only follow a verb: "and points out that", "“…,” Ruiz notes."."""
    after = line.words[at + 1] if at + 1 < line.size else "."
    if line.kinds[at - 1] & Kind.CONJUNCTION:
        return (after in AFTER.get(verb.lemma, ()) and verb.form == "s") or after == "that"
    if line.words[at - 1] == QUOTE and verb.form != "ing" and verb.takes & set("sqtx"):
        determined = at + 1 < line.size and line.kinds[at + 1] & Kind.DETERMINER
        return line.closes.get(at - 1, "") in {",", "?", "!"} and (is_nominal(line, at + 1) or bool(determined))
    ends = after in {".", ","} and bool(verb.takes & {"s", "t"})
    spoken = any(i < at for i in line.quotes) or (verb.form == "s" and at + 2 == line.size and "," in line.words[:at])
    return (ends and line.names[at - 1] and spoken) or _ends_speech(line, at, verb)


def _ends_speech(line: Line, at: int, verb: Verb) -> bool:
    """Say whether nothing but a subject stands between a quotation and the word: "“…,” the suit reads."."""
    if not verb.takes & set("sqtxy") or not is_nominal(line, at - 1):
        return False
    after = line.kinds[at + 1] if at + 1 < line.size else Kind.NONE
    start = at - 1
    while start and not line.is_stop(start) and line.words[start] != QUOTE:
        start -= 1
    spoken = line.words[start] == QUOTE and line.closes.get(start, "") in {",", "?", "!"}
    return spoken and at - start <= _LONGEST_SPEAKER and (line.is_stop(at + 1) or bool(after & Kind.PREPOSITION))


def _agrees(line: Line, at: int, verb: Verb) -> bool:
    """Say whether the subject's number fits the form: "she claims", "critics claim"."""
    plural = _has_plural(line, at)
    if verb.form == "s":
        return not plural or line.names[at - 1] or line.words[at - 1] in DOCUMENTS
    return verb.form != "base" or plural


def _has_plural(line: Line, at: int) -> bool:
    """Say whether the phrase before a verb holds a plural: "records compiled by the court show"."""
    for index in range(at - 1, max(-1, at - 9), -1):
        word = line.words[index]
        if line.is_stop(index) or (line.kinds[index] & (Kind.SUBORDINATOR | Kind.MODAL) and word != "as"):
            return False
        if (word.endswith("s") and not word.endswith(("ss", "'s")) and not line.kinds[index]) or word in _PLURALS:
            return True
    return False


def _starts_object(line: Line, index: int) -> bool:
    """Say whether the token can only begin what a verb takes, not what a noun is followed by."""
    if index >= line.size:
        return False
    word, kind = line.words[index], line.kinds[index]
    return (
        word in _OBJECT_STARTS
        or word.endswith("ing")
        or word in OBJECT_PRONOUNS
        or bool(kind & (Kind.DETERMINER | Kind.PRONOUN | Kind.POSSESSIVE | Kind.QUANTIFIER) or line.names[index])
    )
