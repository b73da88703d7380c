"""Cues: the verbs of a sentence that report something, with the words that belong to them and what they take.

Decides verb or noun ("the claims" / "she claims"), active or passive, and whether the words behind fit the verb's frame.
"""

from dataclasses import dataclass
from typing import Final

from credcheck.extract.english.nouns import DOCUMENTS, VERB_OR_NOUN
from credcheck.extract.english.verbs import AFTER, PHRASES, VERBS, Verb
from credcheck.extract.english.words import KINDS, Kind
from credcheck.extract.phrases import is_adverb, is_nominal, is_verb_like, phrase_after
from credcheck.extract.tokens import QUOTE, Line

_GROUP: Final = Kind.AUXILIARY | Kind.MODAL | Kind.NEGATION
_CONTROL: Final = frozenset(
    ["decline", "declines", "declined", "declining", "refuse", "refuses", "refused", "continue", "continues", "continued", "began", "begin", "begins", "start", "started", "tried", "try", "tries", "trying", "wants", "wanted", "want", "appear", "appears", "appeared", "seem", "seems", "seemed", "going", "used", "went", "goes", "on", "likes", "like", "liked", "yet", "hesitate", "hesitated", "ready", "able", "quick", "eager", "proceed", "proceeded", "took", "turned"]
)
_BE: Final = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't", "he's", "she's", "it's", "they're", "get", "got", "getting"])
_HAVE: Final = frozenset(["has", "have", "had", "having", "hasn't", "haven't", "hadn't", "he's", "she's", "it's", "i've", "we've", "they've", "you've", "he'd", "she'd", "they'd"])
_QUESTION_WORDS: Final = frozenset(["how", "what", "whether", "why", "if", "who", "when", "where", "which"])
_PLACE_OR_TIME: Final = frozenset(["on", "in", "at", "during", "after", "before", "last", "this", "earlier", "late", "early", "to", "via", "through"])
_SHOWS: Final = frozenset(["show", "find", "give", "put", "suggest", "indicate", "reveal", "report"])
"""What polls and records do with a plain noun phrase: "the poll shows Ruiz ahead"."""
_CLAUSE_PRONOUNS: Final = frozenset(["he", "she", "they", "it", "we", "i", "you", "there"])
_CLAUSE_LEADS: Final = frozenset(["despite", "if", "while", "when", "as", "even", "because", "unless", "since", "under", "without", "although", "though", "yes", "no", "so", "there", "here"])
_MIDDLE: Final = frozenset(["also", "often", "still", "already", "once", "now", "then", "even", "just"])
_FLOATING: Final = frozenset(["all", "each", "half", "neither", "both", "any", "every"])
_GERUND_LEADS: Final = frozenset(["after", "while", "before", "by", "when", "without", "since", "despite", "and", "or", "but", "then"])


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb in its sentence; token indices."""

    verb: Verb
    at: int
    start: int
    """First token of the verb group: "has consistently argued"."""
    end: int
    """One past the last token of the cue, particles included."""
    content: int
    """Token at which the content to the right starts; the end of the cue where nothing fits there."""
    takes: str
    """The letter of the frame that fits, "" where nothing on the right does."""
    passive: bool = False
    negated: bool = False


def find_cues(line: Line) -> list[Cue]:
    """Return the reporting verbs of a sentence from left to right; words inside quotations are never cues."""
    found = []
    look = VERBS.get
    for index, word in enumerate(line.words):
        verb = look(word)
        if verb is None or (line.names[index] and index and not line.is_stop(index - 1) and not line.titled and word != "says"):
            continue
        cue = _read_cue(line, index, verb)
        if cue is not None:
            found.append(cue)
    if line.quotes:
        found += _verbs_at_quotes(line, {cue.at for cue in found})
        found.sort(key=lambda cue: cue.at)
    return found


def _verbs_at_quotes(line: Line, known: set[int]) -> list[Cue]:
    """Return verbs that no table knows but that a quotation follows: she beamed, “…”."""
    found = []
    for index, quote in line.quotes.items():
        at = index - 2
        if quote.use.value != "speech" or at < 1 or line.words[index - 1] not in {",", ":"} or at in known:
            continue
        word = line.words[at]
        if word.endswith("ed") and is_verb_like(line, at) and not line.kinds[at] & Kind.AUXILIARY:
            found.append(Cue(Verb(word, "past", "speech", frozenset("s")), at, _group_start(line, at), at + 1, index, "s"))
    return found


def _read_cue(line: Line, at: int, verb: Verb) -> Cue | None:
    if not _is_verb(line, at, verb):
        return None
    start = _group_start(line, at)
    passive = verb.form.endswith("participle") and _is_passive(line, start, at)
    if verb.form == "participle" and not passive and not _has(line, start, at, _HAVE):
        if not _is_reduced(line, at):
            return None
        passive = True
    if verb.form == "past-or-participle" and start == at and _is_reduced(line, at):
        passive = True
    end, content, takes = _frame(line, at, verb)
    return Cue(verb, at, start, end, content, takes, passive, any(line.kinds[i] & Kind.NEGATION or line.words[i].endswith("n't") for i in range(start, at)))


def _is_verb(line: Line, at: int, verb: Verb) -> bool:
    """Decide between verb and noun or adjective by the neighbours."""
    if not at:
        return verb.form in {"ing", "participle", "past-or-participle"} or verb.lemma == "say"
    before, kind = line.words[at - 1], line.kinds[at - 1]
    after = line.words[at + 1] if at + 1 < len(line) else "."
    floating = before in _FLOATING and (verb.lemma == "say" or line.kinds[at - 2] & Kind.AUXILIARY)
    if (kind & Kind.DETERMINER and not kind & Kind.PRONOUN and not floating) or kind & Kind.POSSESSIVE or (before.endswith("'s") and before not in KINDS):
        return False
    if before == "of" or (after == "of" and verb.form in {"ing", "s", "base"} and "of" not in AFTER.get(verb.lemma, ())):
        return False
    if verb.form == "ing":
        return _is_verbal_gerund(line, at)
    if verb.lemma == "like":
        return before in {"would", "'d"} or before.endswith("'d")
    if line.words[at] in VERB_OR_NOUN:
        return _is_verbal_homograph(line, at, verb)
    if verb.form == "base":
        return not kind & Kind.PREPOSITION or before == "to"
    if kind & Kind.PREPOSITION and verb.form != "s" and not kind & Kind.ADVERB and before not in {"that", "who", "in", "on"}:
        return False
    determined = at > 1 and line.kinds[at - 2] & Kind.DETERMINER
    return not (kind & Kind.ADJECTIVE and determined and not kind & Kind.PRONOUN and verb.form != "past" and is_nominal(line, at + 1))


def _is_verbal_gerund(line: Line, at: int) -> bool:
    before, kind = line.words[at - 1], line.kinds[at - 1]
    if before in _GERUND_LEADS or line.is_stop(at - 1) or before == QUOTE or before in _BE or kind & Kind.ADVERB or is_adverb(line, at - 1):
        return True
    return is_nominal(line, at - 1) and line.words[at] not in VERB_OR_NOUN


def _is_verbal_homograph(line: Line, at: int, verb: Verb) -> bool:
    """Decide about forms such as "claims", "plan", "report": a verb only where subject and object look like it."""
    last = at - 1
    while last and (is_adverb(line, last) or line.words[last] in _MIDDLE):
        last -= 1
    before, kind = line.words[last], line.kinds[last]
    if before == "to" or kind & (Kind.MODAL | Kind.NEGATION) or before in {"who", "which", "that", "do", "does", "did", "don't", "didn't", "doesn't"}:
        return True
    if (kind & Kind.PRONOUN and not kind & Kind.DETERMINER) or last < at - 1:
        return True
    after = line.words[at + 1] if at + 1 < len(line) else "."
    if kind & Kind.CONJUNCTION and ((after in AFTER.get(verb.lemma, ()) and verb.form == "s") or after == "that"):
        return True
    if after in {".", ","} and verb.takes & {"s", "t"} and any(i < at for i in line.quotes) and line.names[at - 1]:
        return True
    if verb.form in {"past", "past-or-participle", "participle"}:
        return before in _HAVE or before in _BE or is_nominal(line, at - 1)
    if kind & (Kind.PREPOSITION | Kind.ADJECTIVE | Kind.CONJUNCTION | Kind.AUXILIARY | Kind.QUANTIFIER):
        return False
    if not is_nominal(line, at - 1) and before != ",":
        return False
    plural = _has_plural(line, at)
    if (verb.form == "s" and plural and not line.names[at - 1]) or (verb.form == "base" and not plural and before not in {"people", "police"}):
        return False
    return _starts_object(line, at + 1)


def _has_plural(line: Line, at: int) -> bool:
    """Say whether the phrase before a verb holds a plural: "records compiled by the court show"."""
    for index in range(at - 1, max(-1, at - 9), -1):
        word = line.words[index]
        if line.is_stop(index) or (line.kinds[index] & (Kind.SUBORDINATOR | Kind.MODAL) and word not in {"as"}):
            return False
        if (word.endswith("s") and not word.endswith(("ss", "'s")) and not line.kinds[index]) or word in {"people", "police", "data", "both", "and"}:
            return True
    return False


def _starts_object(line: Line, index: int) -> bool:
    """Say whether the token can only begin what a verb takes, not what a noun is followed by."""
    if index >= len(line):
        return False
    word, kind = line.words[index], line.kinds[index]
    return word in {QUOTE, "that", "to", "how", "why", "whether", "it", ":"} or word.endswith("ing") or bool(
        kind & (Kind.DETERMINER | Kind.PRONOUN | Kind.POSSESSIVE | Kind.QUANTIFIER) or line.names[index]
    )


def _group_start(line: Line, at: int) -> int:
    """Return the first token of a verb group: auxiliaries, adverbs and "declined to" belong to it."""
    start = at
    while start:
        word, kind = line.words[start - 1], line.kinds[start - 1]
        if kind & _GROUP or is_adverb(line, start - 1) or (kind & Kind.ADVERB and not kind & (Kind.PRONOUN | Kind.QUANTIFIER)):
            if kind & Kind.PRONOUN and "'" in word:
                break
            start -= 1
        elif (word == "to" and start > 1 and (line.words[start - 2] in _CONTROL or line.words[start - 2] in VERBS or line.kinds[start - 2] & _GROUP)) or (word in _CONTROL and line.words[start] in {"to", "on"}) or (word == "on" and line.words[start - 2] in {"went", "goes"}):
            start -= 1
        else:
            break
    while start < at and line.kinds[start] & Kind.ADVERB and not line.kinds[start] & _GROUP and start and line.is_stop(start - 1):
        start += 1
    return start


def _has(line: Line, start: int, at: int, words: frozenset[str]) -> bool:
    return any(line.words[i] in words for i in range(max(0, start - 1), at))


def _is_passive(line: Line, start: int, at: int) -> bool:
    """Say whether the nearest auxiliary is a form of "be"."""
    for index in range(at - 1, max(-1, start - 2), -1):
        if line.words[index] in _BE and not (line.words[index] in _HAVE and line.words[index] not in {"he's", "she's", "it's"}):
            return True
        if line.words[index] in _HAVE:
            return False
    return False


def _is_reduced(line: Line, at: int) -> bool:
    """Say whether a participle stands behind the noun it belongs to, or opens the sentence: "a plan described by aides"."""
    after = line.words[at + 1] if at + 1 < len(line) else "."
    if after == "by":
        return True
    if not at:
        return after in {"about", "if", "whether", "why", "what", "how", "for", "as", "on", "to"} or not is_nominal(line, at + 1)
    return False


def _frame(line: Line, at: int, verb: Verb) -> tuple[int, int, str]:
    """Return (end of the cue, start of the content, the letter that fits or "")."""
    end = at + 1
    index = _skip_adverbs(line, end)
    word = line.words[index] if index < len(line) else "."
    takes = verb.takes
    if "y" in takes:
        return _phrase_frame(line, at, verb)
    if word == "," and index + 1 < len(line) and line.words[index + 1] == QUOTE and takes & set("stxoapq"):
        return end, index + 1, "s"
    if word in {QUOTE, ":"} and takes & set("stxonpq"):
        return end, index if word == QUOTE else index + 1, "s"
    if word == "that" and takes & set("stopq") and _is_that_clause(line, index):
        return end, index, "s"
    if "p" in takes and word in AFTER.get(verb.lemma, ()) and not line.is_stop(_skip_particles(line, index)):
        return _skip_particles(line, index), _skip_particles(line, index), "p"
    if "i" in takes and word == "to":
        return end, index, "i"
    if word in _QUESTION_WORDS and takes & set("swo") and (word != "if" or "w" in takes):
        return end, index, "w"
    if "A" in takes and _starts_noun(line, index) and "as" in line.words[index + 1 : index + 9]:
        return end, index, "a"
    if "o" in takes or "a" in takes:
        framed = _object_frame(line, index, verb)
        if framed:
            return (end, *framed)
    if "n" in takes and _starts_noun(line, index):
        return end, index, "n"
    if "s" in takes and _starts_clause(line, index):
        return end, index, "s"
    if "t" in takes and _starts_clause(line, index) and _finds_finite(line, index):
        return end, index, "s"
    if verb.lemma in _SHOWS and (_starts_noun(line, index) or word.endswith("ing")) and _is_document(line, at):
        return end, index, "s"
    if "g" in takes and word.endswith("ing"):
        return end, index, "g"
    if verb.lemma == "say" and (word in _CLAUSE_LEADS or word.endswith("ing")):
        return end, index, "s"
    if "s" in takes and index < len(line) and line.kinds[index] & (Kind.AUXILIARY | Kind.MODAL) and (verb.form != "base" or verb.lemma == "say"):
        return end, index, "s"
    if "s" in takes or "q" in takes:
        return _late_frame(line, index, end)
    return end, end, ""


def _is_document(line: Line, at: int) -> bool:
    """Say whether the subject of a verb is a poll, a record or another document."""
    for index in range(at - 1, max(-1, at - 12), -1):
        if line.words[index] in DOCUMENTS:
            return True
        if line.is_stop(index) and line.words[index] != ",":
            return False
    return False


def _late_frame(line: Line, index: int, end: int) -> tuple[int, int, str]:
    """Find the content behind a time, a place or an audience: "said in a statement on Monday that …"."""
    for late in range(index, min(len(line), index + 24)):
        word = line.words[late]
        if word in {QUOTE, ":"}:
            return end, late + (word == ":"), "s"
        if word == "that" and late > index and _is_that_clause(line, late):
            return end, late, "s"
        if word == "," and "that" in line.words[late + 1 : late + 6] and QUOTE not in line.words[late + 1 : late + 6]:
            continue
        if word == "," and any(i in line.quotes and line.words[i - 1] in {",", ":"} for i in range(late, late + 24)):
            continue
        if word in {",", ";", "."} and not (late + 1 < len(line) and line.words[late + 1] == QUOTE):
            break
    if index < len(line) and (line.words[index] in _PLACE_OR_TIME or line.kinds[index] & Kind.TIME):
        for late in range(index + 1, min(len(line), index + 10)):
            if line.is_stop(late):
                break
            if late > index and _starts_clause(line, late) and line.kinds[late - 1] & Kind.TIME and _finds_finite(line, late):
                return end, late, "s"
            if line.kinds[late] & Kind.PRONOUN and line.words[late] in {"he", "she", "they", "it", "we"}:
                return end, late, "s"
    return end, end, ""


def _object_frame(line: Line, index: int, verb: Verb) -> tuple[int, str] | None:
    """Read an object and what comes after it: "told reporters that …", "urged him to …", "called it a mistake"."""
    if index >= len(line) or not _starts_noun(line, index):
        return None
    phrase = phrase_after(line, index)
    stop = phrase[1] if phrase else index + 1
    if "o" in verb.takes:
        for late in range(index + 1, min(len(line), stop + 12)):
            word = line.words[late]
            if word == QUOTE and (line.kinds[late - 1] & Kind.PREPOSITION or line.quotes[late].use.value == "title"):
                continue
            if word in {QUOTE, "that", "to", "about", "why", "how", "whether", "what"} or word == ":" or word == "if":
                return late + (word == ":"), "s" if word != "to" else "i"
            if word in {".", ";"}:
                break
        for late in range(index + 1, min(len(line), stop + 6)):
            if line.is_stop(late):
                break
            word = line.words[late]
            if line.kinds[late] & Kind.PRONOUN and (word in _CLAUSE_PRONOUNS or "'" in word):
                return late, "s"
        return (stop, "s") if stop < len(line) and _starts_clause(line, stop) else (index, "n") if verb.takes & set("n") else (stop, "")
    return index, "a"


def _phrase_frame(line: Line, at: int, verb: Verb) -> tuple[int, int, str]:
    for phrase in PHRASES.get(verb.lemma, ()):
        words = phrase.split()
        if line.words[at + 1 : at + 1 + len(words)] == words:
            end = at + 1 + len(words)
            quoted = line.words[at - 2 : at - 1] == [QUOTE]
            if phrase == "on" and not quoted and not (end < len(line) and line.words[end] in {":", QUOTE, ","}):
                continue
            return end, end, "s"
    return at + 1, at + 1, "-"


def _skip_adverbs(line: Line, index: int) -> int:
    while index < len(line) and (is_adverb(line, index) or line.kinds[index] == Kind.ADVERB) and line.words[index] not in _CLAUSE_LEADS:
        index += 1
    return index


def _skip_particles(line: Line, index: int) -> int:
    index += 1
    if index < len(line) and line.words[index] in {"at", "that", "to"} and line.words[index - 1] in {"out", "in", "up"}:
        index += 1
    return index


def _is_that_clause(line: Line, index: int) -> bool:
    after = line.words[index + 1] if index + 1 < len(line) else "."
    return after not in {".", ",", ";"}


def _starts_noun(line: Line, index: int) -> bool:
    """Say whether a noun phrase can start here."""
    if index >= len(line):
        return False
    kind, word = line.kinds[index], line.words[index]
    if line.names[index] or kind & (Kind.DETERMINER | Kind.QUANTIFIER | Kind.POSSESSIVE | Kind.ADJECTIVE) or word == QUOTE:
        return True
    if word in {"him", "them", "me", "us", "himself", "herself", "themselves"} or (kind & Kind.PRONOUN and word in {"it", "you", "her"}):
        return True
    return is_nominal(line, index) and not kind & Kind.TIME and not line.is_stop(index)


def _starts_clause(line: Line, index: int) -> bool:
    """Say whether a clause without "that" can start here."""
    if index >= len(line):
        return False
    kind, word = line.kinds[index], line.words[index]
    if kind & Kind.TIME and not kind & Kind.QUANTIFIER:
        return False
    if kind & (Kind.PRONOUN | Kind.DETERMINER | Kind.QUANTIFIER) or line.names[index] or word in {"there", "yes", "no", "if", "while", "as"}:
        return True
    return is_nominal(line, index) and not line.is_stop(index)


def _finds_finite(line: Line, index: int) -> bool:
    """Say whether a finite verb comes soon, before anything that ends the phrase."""
    for late in range(index, min(len(line), index + 9)):
        if line.is_stop(late) or line.words[late] == "that":
            return False
        if line.kinds[late] & (Kind.AUXILIARY | Kind.MODAL) or ("'" in line.words[late] and line.kinds[late] & Kind.PRONOUN):
            return True
        if late > index and is_verb_like(line, late):
            return True
    return False
