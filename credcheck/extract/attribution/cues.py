"""Cues: the verbs of a sentence that report something, with the words that belong to them and what they take."""

from itertools import compress
from typing import Final, NamedTuple

from credcheck.extract.attribution.complements import read_frame
from credcheck.extract.sentences.noun_phrases import is_adverb, is_nominal, is_verb_like, phrase_after
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.extract.sentences.verb_or_noun import is_verb
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.lexicon.english.function_words import AFTER_REDUCED_CUE, BE, CONTROL, HAVE, word_set
from credcheck.lexicon.english.reporting_verbs import NAMING, VERBS, Verb
from credcheck.model.statements import QuoteUse

_GROUP: Final = Kind.AUXILIARY | Kind.MODAL | Kind.NEGATION
_PARTICIPLES: Final = frozenset(("participle", "past-or-participle"))
_QUOTED: Final = frozenset(("quoted", "cited"))
"""Participles before "as saying"."""
_MAY_CONTROL: Final = CONTROL | _QUOTED | {"to", "on", "as", "since"}
_NO_ADVERB: Final = Kind.PRONOUN | Kind.QUANTIFIER
_BY_MEANS: Final = (["phone"], ["telephone"], ["email"], ["text"], ["letter"], ["saying"], ["noting"])
"""What "by" may bring in that is no agent: "said by telephone"."""
_ENDS_SPEECH: Final = Kind.PREPOSITION | Kind.TIME | Kind.CONJUNCTION
_VERB_REACH: Final = 8
"""Tokens behind a quotation within which its verb stands."""
_BEFORE_ASKED: Final = word_set("when if once while")


class Cue(NamedTuple):
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
    found: list[Cue] = []
    if not (line.quotes or any(line.reports)):
        return found
    for index in compress(range(line.size), line.reports):
        word = line.words[index]
        if line.names[index] and index and not line.is_stop(index - 1) and not line.titled and word != "says":
            continue
        cue = _read_cue(line, index, VERBS[word])
        if cue is not None:
            found.append(cue)
    if line.quotes:
        found += _verbs_at_quotes(line, {cue.at for cue in found})
        found.sort(key=lambda cue: cue.at)
    return found


def _verbs_at_quotes(line: Line, known: set[int]) -> list[Cue]:
    """Return verbs that no table knows but that a quotation touches: she beamed, “…”; “…,” scoffed the mayor."""
    found = []
    for index, quote in line.quotes.items():
        if quote.use is not QuoteUse.SPEECH:
            continue
        if line.words[index - 1 : index] in ([","], [":"]) and _is_unknown_verb(line, index - 2, known):
            found.append(_unknown(line, index - 2, index, "s"))
        late = _verb_behind(line, index, known)
        if late is not None:
            found.append(_unknown(line, late, late + 1, ""))
    return found


def _verb_behind(line: Line, quote: int, known: set[int]) -> int | None:
    for late in range(quote + 1, min(line.size, quote + _VERB_REACH)):
        if line.is_stop(late) or late in known or late in line.quotes:
            return None
        if _is_unknown_verb(line, late, known):
            after = line.kinds[late + 1] if late + 1 < line.size else 0
            ends = line.is_stop(late + 1) or after & _ENDS_SPEECH or late == quote + 1
            return late if ends and (late == quote + 1 or is_nominal(line, late - 1)) else None
    return None


def _is_unknown_verb(line: Line, at: int, known: set[int]) -> bool:
    if at < 1 or at in known or line.kinds[at] & Kind.AUXILIARY or line.names[at]:
        return False
    return line.words[at].endswith("ed") and is_verb_like(line, at)


def _unknown(line: Line, at: int, content: int, takes: str) -> Cue:
    verb = Verb(line.words[at], "past", "speech", frozenset("s"))
    return Cue(verb, at, _group_start(line, at), at + 1, content, takes)


def _read_cue(line: Line, at: int, verb: Verb) -> Cue | None:
    if not is_verb(line, at, verb):
        return None
    start = _group_start(line, at)
    passive = verb.form in _PARTICIPLES and _is_passive(line, start, at)
    if passive and verb.lemma == "say" and line.words[at - 1] in {"he's", "she's", "they're"}:
        passive = False
    if verb.form == "participle" and not passive and not _has(line, start, at, HAVE):
        if not _is_reduced(line, at):
            return None
        passive = True
    bare = start == at or line.words[start:at] == ["first"]
    if verb.form == "past-or-participle" and bare and _is_reduced(line, at):
        passive = True
    if not passive and verb.form == "past-or-participle" and verb.lemma in NAMING and _names_only(line, at):
        return None
    end, content, takes = read_frame(line, at, verb)
    return Cue(
        verb,
        at,
        start,
        end,
        content,
        takes,
        passive,
        start < at and any(line.kinds[i] & Kind.NEGATION or line.words[i].endswith("n't") for i in range(start, at)),
    )


def _names_only(line: Line, at: int) -> bool:
    """Return whether a participle only gives a name: "A group called Quay First issued a note"."""
    phrase = phrase_after(line, at + 1)
    if phrase is None or not (line.names[phrase[0]] or line.words[phrase[0]] in {QUOTE, "the"}):
        return False
    after = phrase[1]
    comma = line.words[after : after + 1] == [","]
    after += comma
    while after < line.size and is_adverb(line, after):
        after += 1
    goes_on = after < line.size and is_verb_like(line, after) and line.words[after] not in {"said", "says"}
    return goes_on and not line.names[at - 1]


def _group_start(line: Line, at: int) -> int:
    """Return the first token of a verb group: auxiliaries, adverbs and "declined to" belong to it."""
    start = at
    while start:
        word, kind = line.words[start - 1], line.kinds[start - 1]
        if kind & _GROUP or is_adverb(line, start - 1) or (kind & Kind.ADVERB and not kind & _NO_ADVERB):
            if kind & Kind.PRONOUN and "'" in word:
                break
            start -= 1
        elif word in _MAY_CONTROL and _controls(line, start):
            start -= 1
        else:
            break
    while (
        0 < start < at
        and line.kinds[start] & Kind.ADVERB
        and not line.kinds[start] & _GROUP
        and line.is_stop(start - 1)
    ):
        start += 1
    return start


def _controls(line: Line, start: int) -> bool:
    """Say whether the word before belongs to a group such as "declined to say" or "went on to say"."""
    word = line.words[start - 1]
    if word == "to":
        before = line.words[start - 2] if start > 1 else ""
        return before in CONTROL or before in VERBS or bool(start > 1 and line.kinds[start - 2] & _GROUP)
    if word in CONTROL:
        return line.words[start] in {"to", "on"}
    if word == "since":
        return start > 1 and line.words[start - 2] in HAVE
    if word in _QUOTED:
        return line.words[start] == "as"
    if word == "as":
        return start > 1 and line.words[start - 2] in _QUOTED
    return word == "on" and start > 1 and line.words[start - 2] in {"went", "goes"}


def _has(line: Line, start: int, at: int, words: frozenset[str]) -> bool:
    return any(line.words[i] in words for i in range(max(0, start - 1), at))


def _is_passive(line: Line, start: int, at: int) -> bool:
    """Say whether the nearest auxiliary is a form of "be"."""
    for index in range(at - 1, max(-1, start - 2), -1):
        if line.words[index] in BE and not (
            line.words[index] in HAVE and line.words[index] not in {"he's", "she's", "it's"}
        ):
            return True
        if line.words[index] in HAVE:
            return False
    return False


def _is_reduced(line: Line, at: int) -> bool:
    """Say whether a participle stands behind its noun or opens the sentence: "a plan described by aides"."""
    after = line.words[at + 1] if at + 1 < line.size else "."
    if after == "by":
        return line.words[at] != "said" and line.words[at + 2 : at + 3] not in _BY_MEANS
    day = at + 1 < line.size and line.kinds[at + 1] & Kind.TIME > 0
    opens = after in AFTER_REDUCED_CUE or after == "whom" or day
    if not at:
        return opens or not is_nominal(line, at + 1)
    return line.words[at] == "asked" and line.words[at - 1] in _BEFORE_ASKED and opens
