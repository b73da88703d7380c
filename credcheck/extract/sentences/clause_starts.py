"""Starts: whether a noun phrase, a clause or "that" with a clause begins at a token."""

from credcheck.extract.sentences.noun_phrases import is_nominal, is_verb_like
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.lexicon.english.function_words import ASIDES, OBJECT_PRONOUNS, OPENS_QUOTED_CLAUSE
from credcheck.lexicon.english.reporting_nouns import REDUCED
from credcheck.lexicon.english.reporting_verbs import SAYING


def is_that_clause(line: Line, index: int) -> bool:
    """Say whether "that" at a token begins a clause, and does not stand for something."""
    after = line.words[index + 1] if index + 1 < line.size else "."
    if after == "," and index + 2 < line.size:
        return bool(line.kinds[index + 2] & (Kind.PREPOSITION | Kind.SUBORDINATOR)) or line.words[index + 2] in ASIDES
    return after not in {".", ",", ";"}


def starts_noun(line: Line, index: int) -> bool:
    """Say whether a noun phrase can start here."""
    if index >= line.size:
        return False
    kind, word = line.kinds[index], line.words[index]
    if kind & Kind.TIME and not kind & Kind.QUANTIFIER:
        return False
    if (
        line.names[index]
        or kind & (Kind.DETERMINER | Kind.QUANTIFIER | Kind.POSSESSIVE | Kind.ADJECTIVE)
        or word == QUOTE
        or word in OBJECT_PRONOUNS
    ):
        return True
    if word.endswith("ed") and index and is_nominal(line, index + 1) and word not in REDUCED:
        return not line.kinds[index + 1]
    return is_nominal(line, index) and not line.is_stop(index)


def starts_clause(line: Line, index: int) -> bool:
    """Say whether a clause without "that" can start here."""
    if index >= line.size:
        return False
    kind, word = line.kinds[index], line.words[index]
    if kind & Kind.TIME and not kind & Kind.QUANTIFIER:
        return False
    if kind & (Kind.PRONOUN | Kind.DETERMINER | Kind.QUANTIFIER) or line.names[index] or word in OPENS_QUOTED_CLAUSE:
        return True
    return is_nominal(line, index) and not line.is_stop(index)


def finds_finite(line: Line, index: int) -> bool:
    """Say whether a finite verb comes soon, before anything that ends the phrase."""
    for late in range(index, min(line.size, index + 9)):
        if line.is_stop(late) or line.words[late] == "that" or line.words[late] in SAYING:
            return False
        if line.kinds[late] & (Kind.AUXILIARY | Kind.MODAL) or (
            "'" in line.words[late] and line.kinds[late] & Kind.PRONOUN
        ):
            return True
        if late > index and is_verb_like(line, late):
            return True
    return False
