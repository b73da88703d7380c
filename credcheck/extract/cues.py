"""Cues: the verbs of a sentence that report something, with the words that belong to them and what they take."""

from dataclasses import dataclass
from typing import Final

from credcheck.extract.english.grammar import BE, CONTROL, HAVE, word_set
from credcheck.extract.english.verbs import VERBS, Verb
from credcheck.extract.english.words import Kind
from credcheck.extract.frames import read_frame
from credcheck.extract.phrases import is_adverb, is_nominal, is_verb_like
from credcheck.extract.tokens import Line
from credcheck.extract.verbals import is_verb

_GROUP: Final = Kind.AUXILIARY | Kind.MODAL | Kind.NEGATION
_NO_ADVERB: Final = Kind.PRONOUN | Kind.QUANTIFIER
_OPENS_REDUCED: Final = word_set("about if whether why what how for as on to")
"""Words behind a participle that opens a sentence: "Asked about the sale, …"."""


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
        if verb is None or (
            line.names[index] and index and not line.is_stop(index - 1) and not line.titled and word != "says"
        ):
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
            found.append(
                Cue(Verb(word, "past", "speech", frozenset("s")), at, _group_start(line, at), at + 1, index, "s")
            )
    return found


def _read_cue(line: Line, at: int, verb: Verb) -> Cue | None:
    if not is_verb(line, at, verb):
        return None
    start = _group_start(line, at)
    passive = verb.form.endswith("participle") and _is_passive(line, start, at)
    if verb.form == "participle" and not passive and not _has(line, start, at, HAVE):
        if not _is_reduced(line, at):
            return None
        passive = True
    if verb.form == "past-or-participle" and start == at and _is_reduced(line, at):
        passive = True
    end, content, takes = read_frame(line, at, verb)
    return Cue(
        verb,
        at,
        start,
        end,
        content,
        takes,
        passive,
        any(line.kinds[i] & Kind.NEGATION or line.words[i].endswith("n't") for i in range(start, at)),
    )


def _group_start(line: Line, at: int) -> int:
    """Return the first token of a verb group: auxiliaries, adverbs and "declined to" belong to it."""
    start = at
    while start:
        word, kind = line.words[start - 1], line.kinds[start - 1]
        if kind & _GROUP or is_adverb(line, start - 1) or (kind & Kind.ADVERB and not kind & _NO_ADVERB):
            if kind & Kind.PRONOUN and "'" in word:
                break
            start -= 1
        elif _controls(line, start):
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
    after = line.words[at + 1] if at + 1 < len(line) else "."
    if after == "by":
        return True
    if not at:
        return after in _OPENS_REDUCED or not is_nominal(line, at + 1)
    return False
