"""Late contents: what is said behind an audience, a place, a time or an aside, "told reporters on Monday that …".

Each reader takes the place of a verb and gives the frame that fits, or None.
"""

from typing import Final

from credcheck.extract.attribution.complement import Frame, Place
from credcheck.extract.sentences.clause_starts import finds_finite, is_that_clause, starts_clause, starts_noun
from credcheck.extract.sentences.noun_phrases import phrase_after
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.extract.thresholds import DISPLACED_REACH
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.lexicon.english.function_words import CLAUSE_PRONOUNS, PLACE_OR_TIME, QUESTIONS_AND_TOPICS, word_set
from credcheck.lexicon.english.reporting_verbs import AFTER

_ASIDE: Final = 9
"""Tokens of an aside in commas between a cue and "that"."""
_TOPIC_REACH: Final = 8
_AUDIENCE_LEADS: Final = frozenset(("to", "with"))
_CONVERSES: Final = frozenset(("speak", "talk"))
"""Verbs that tell of a conversation, not of what somebody said: "spoke to the crew about the fog"."""
_OBJECT_LEADS: Final = QUESTIONS_AND_TOPICS | {QUOTE, ":"}
_LAST: Final = word_set("last this next on")
_SUBJECTS: Final = word_set("he she they it we")


def addressed(place: Place) -> Frame | None:
    """Told reporters that …, urged him to …, called it a mistake."""
    line, at, index, _, verb = place
    if not starts_noun(line, index):
        return None
    if "o" not in verb.takes:
        return Frame(at + 1, index, "a")
    phrase = phrase_after(line, index)
    stop = phrase[1] if phrase else index + 1
    late = _behind_audience(line, index, stop)
    if late is not None and line.words[late] == "to":
        return Frame(at + 1, index if late <= stop + 1 else late, "i")
    if late is not None:
        return Frame(at + 1, late + (line.words[late] == ":"), "s")
    if stop < line.size and starts_clause(line, stop):
        return Frame(at + 1, stop, "s")
    return Frame(at + 1, index, "n") if "n" in verb.takes else Frame(at + 1, stop, "")


def _behind_audience(line: Line, index: int, stop: int) -> int | None:
    """Return where content starts behind the person addressed; None where nothing marks it."""
    pronouns = stop + 6
    for late in range(index + 1, min(line.size, stop + 12)):
        word = line.words[late]
        if word == QUOTE and late != stop and line.words[late - 1] not in {",", ":"}:
            continue
        if word in _OBJECT_LEADS or (late < pronouns and _opens_clause(line, late)):
            return late
        if word in {".", ";"}:
            break
        if line.is_stop(late):
            pronouns = 0
    return None


def _opens_clause(line: Line, index: int) -> bool:
    """Say whether a pronoun that can only be a subject stands here."""
    word = line.words[index]
    return bool(line.kinds[index] & Kind.PRONOUN) and (word in CLAUSE_PRONOUNS or "'" in word)


def late_clause(place: Place) -> Frame | None:
    """Said in a statement on Monday that the plan failed."""
    line, at, index = place.line, place.at, place.after
    if "s" not in place.verb.takes:
        late = _that_behind(line, index)
        return Frame(at + 1, late, "s") if late is not None else None
    late, clause = _late_content(line, index), _after_time(line, index)
    if late is None or (clause is not None and clause < late):
        # "Said Thursday his worry was that …": the clause begins at "his".
        late = clause
    if late is not None:
        return Frame(at + 1, late, "s")
    late = _noun_after_time(line, index) if "n" in place.verb.takes else None
    return Frame(at + 1, late, "n") if late is not None else None


def late_topic(place: Place) -> Frame | None:
    """Read “Called on Monday for an inquiry; complained to the council about the noise”."""
    line, at, index, word, verb = place
    leads = AFTER.get(verb.lemma, frozenset())
    if word in _AUDIENCE_LEADS and verb.lemma not in _CONVERSES:
        phrase = phrase_after(line, index + 1)
        index = phrase[1] if phrase else index
    while index < line.size and (line.kinds[index] & Kind.TIME or line.words[index] in _LAST):
        index += 1
    if index == place.after or index + 1 >= line.size or line.words[index] not in leads:
        return None
    return None if line.is_stop(index + 1) else Frame(at + 1, index + 1, "p")


def _that_behind(line: Line, index: int) -> int | None:
    """Return where "that" begins a clause behind a place, a time or an aside: "found last week that …"."""
    if index >= line.size or not (
        line.words[index] in PLACE_OR_TIME or line.words[index] == "," or line.kinds[index] & Kind.TIME
    ):
        return None
    late = _late_content(line, index)
    # A colon may end the line: “The auditors found last week:”.
    return late if late is not None and late < line.size and line.words[late] == "that" else None


def _late_content(line: Line, index: int) -> int | None:
    limit = min(line.size, index + DISPLACED_REACH)
    for late in range(index, limit):
        word = line.words[late]
        if word == ":" or (word == QUOTE and (late == index or line.words[late - 1] in {",", ":"})):
            return late + (word == ":")
        if word == "that" and late > index and is_that_clause(line, late):
            return late
        if line.reports[late] and word.endswith("ing") and late > index:
            return None
        if word == ",":
            resumed = _resumed(line, late)
            if resumed is not None:
                return resumed
            if any(i in line.quotes and line.words[i - 1] in {",", ":"} for i in range(late, limit)):
                continue
        if word in {",", ";", "."} and line.words[late + 1 : late + 2] != [QUOTE]:
            return None
    return None


def _resumed(line: Line, comma: int) -> int | None:
    """Return where "that" stands behind an aside in commas: "said, per a translator, that"."""
    for late in range(comma + 2, min(line.size, comma + _ASIDE)):
        if line.words[late - 1 : late + 1] == [",", "that"]:
            return late
    return None


def _noun_after_time(line: Line, index: int) -> int | None:
    """Return where a noun phrase starts behind "on Monday": "announced on Monday a plan"."""
    if line.words[index : index + 1] == ["on"]:
        index += 1
    if index + 1 < line.size and line.kinds[index] & Kind.TIME and line.kinds[index + 1] & Kind.DETERMINER:
        return index + 1
    return None


def _after_time(line: Line, index: int) -> int | None:
    """Return where a clause starts behind "on Monday": "said on Monday the plan failed"."""
    if index >= line.size or not (line.words[index] in PLACE_OR_TIME or line.kinds[index] & Kind.TIME):
        return None
    for late in range(index + 1, min(line.size, index + 10)):
        if line.is_stop(late) or (line.reports[late] and line.words[late].endswith("ing")):
            return None
        if starts_clause(line, late) and line.kinds[late - 1] & Kind.TIME and finds_finite(line, late):
            return late
        if line.words[late] in _SUBJECTS or _opens_clause(line, late):
            return late
    return None
