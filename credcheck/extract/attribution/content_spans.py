"""Contents: how far what is said reaches, to the left and to the right of its cue."""

from collections.abc import Sequence
from typing import Final

from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.sentences.clause_starts import finds_finite, starts_clause
from credcheck.extract.sentences.noun_phrases import Range, is_verb_like
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import SUBJECT_PRONOUNS, Kind
from credcheck.lexicon.english.function_words import EMPTY_CONTENT, ENDS_NOUN_CONTENT, SUBORDINATORS
from credcheck.lexicon.english.reporting_verbs import TAKES_OVER

_CLOSERS: Final = frozenset((".", "!", "?", ";"))
_FRONTED_KINDS: Final = Kind.PREPOSITION | Kind.TIME | Kind.DETERMINER
"""What may stand between "but" and its subject: "but on Tuesday night he said"."""
_SHORT_TAIL: Final = 4
_FRONTED: Final = SUBORDINATORS | {"as"}
"""Words that open a clause before the main one: "As Ana Ruiz praised the crew, Tom Ellery left"."""
_PARTICIPLE_LEADS: Final = frozenset((",", "before", "while", "by", "and", "—"))


def content_ranges(line: Line, draft: Draft, others: Sequence[Draft]) -> tuple[Range, ...]:
    """Return the ranges of what a draft says, in reading order; empty where nothing is left of it."""
    ranges = list(draft.content)
    if draft.left:
        start, end = _left_start(line, draft, others), draft.starts
        while end > start and line.words[end - 1] in {",", "—", "–"}:
            end -= 1
        if end > start:
            ranges.append((start, end))
    if draft.right is not None and draft.right < line.size:
        end = _right_end(line, draft, others)
        ranges.append((draft.right, end))
    said = sorted([(start, end) for start, end in ranges if _has_words(line, start, end)])
    return () if len(said) == 1 and _is_empty(line, *said[0]) else tuple(said)


def _is_empty(line: Line, start: int, end: int) -> bool:
    """Say whether a content is a pronoun alone, or one with a time or a place: "opposed it on Tuesday"."""
    if line.words[start] not in EMPTY_CONTENT:
        return False
    # "Opposed it on Tuesday" says nothing; "described himself as a whisperer" does.
    tail = line.kinds[start + 1] & (Kind.PREPOSITION | Kind.TIME) if end - start > 1 else 0
    return end - start == 1 or (end - start <= _SHORT_TAIL and bool(tail) and line.words[start + 1] != "as")


def _has_words(line: Line, start: int, end: int) -> bool:
    first = start < end and line.words[start][0].isalnum()
    return first or any(word[0].isalnum() or word in {QUOTE, "$"} for word in line.words[start:end])


def _left_start(line: Line, draft: Draft, others: Sequence[Draft]) -> int:
    """Return where what is said to the left starts: after the last thing another cue has claimed."""
    start = 0
    quoted = draft.starts - 1 in line.quotes
    outside = draft.starts - 2
    if (
        line.words[draft.starts - 1 : draft.starts] == [","]
        and outside in line.quotes
        and (not outside or not line.words[outside - 1][0].isalnum())
    ):
        return _quotations_start(line, outside)
    if quoted and draft.starts > 1 and line.words[draft.starts - 2] in {",", ":"} and _closes(line, draft.starts - 1):
        return draft.starts - 1
    for other in others:
        if (
            other is draft
            or other.cue[0] >= draft.starts
            or not (quoted or other.left or other.construction == "according-to")
        ):
            continue
        if quoted and other.takes in {"n", "p", "a", "g", "i"} and not other.left:
            continue
        edge = max([other.cue[1], *(end for _, end in other.source if end <= draft.starts)])
        if (
            other.takes == "s"
            and other.right is not None
            and other.right != draft.starts - 1
            and not _ends_before(line, edge, draft)
        ):
            continue
        if line.words[edge : edge + 1] and line.words[edge] in {",", ".", ";", "and", "but"}:
            start = max(start, edge + 1)
    for index in range(draft.starts - 2, start, -1):
        if (
            line.words[index] in {".", "?", "!", ";"}
            and line.raw[index + 1 : index + 2]
            and (line.raw[index + 1][:1].isupper() or line.words[index + 1] == QUOTE)
        ):
            return index + 1
    return start


def _quotations_start(line: Line, index: int) -> int:
    """Return the first of the quotations that stand one behind the other up to a token."""
    while index - 1 in line.quotes:
        index -= 1
    return index


def _ends_before(line: Line, edge: int, draft: Draft) -> bool:
    """Say whether no quotation but the one before the clause stands between another cue and this clause."""
    return not any(edge <= i < draft.starts - 1 for i in line.quotes)


def _right_end(line: Line, draft: Draft, others: Sequence[Draft]) -> int:
    """Return where what is said to the right ends: the end of the sentence, or where another voice takes over."""
    assert draft.right is not None
    end = line.size
    for other in others:
        if other is draft or other.starts <= draft.right:
            continue
        cut = _cut_before(line, other, draft)
        if cut is not None and cut > draft.right:
            end = min(end, cut)
    if draft.starts and line.words[draft.starts - 1] in SUBORDINATORS:
        end = min(end, _first_comma(line, draft.right))
    elif line.words[0] in _FRONTED and "," not in line.words[: draft.right]:
        end = min(end, _front_end(line, draft.right))
    if draft.construction == "participle" and draft.source and draft.source[0][0] > draft.right:
        end = min(end, draft.source[0][0] - 1)
    if draft.source and line.words[draft.source[-1][0]] in {"who", "which", "that"}:
        end = min(end, _relative_end(line, draft.right, others))
        end = min([end, *(one.cue[0] for one in others if _goes_on_behind(one, draft))])
    if draft.right in line.quotes and _closes(line, draft.right):
        end = min(end, draft.right + 1)
    if draft.construction == "claim-noun":
        end = min(end, _owner_end(line, draft.right))
    if draft.takes in {"n", "p", "a", "g"}:
        end = min(end, _noun_end(line, draft.right))
    while end > draft.right and line.words[end - 1] in {",", ".", ";", "—", "–", "--", ")"}:
        end -= 1
    return end


def _goes_on_behind(other: Draft, draft: Draft) -> bool:
    """Return whether another cue is the verb of the noun that a relative clause describes: "critics who … say"."""
    started = draft.right is not None and other.cue[0] > draft.right
    return started and bool(other.source) and other.source[0][0] == draft.source[0][0] and len(other.source) == 1


def _relative_end(line: Line, start: int, others: Sequence[Draft]) -> int:
    """Return the comma behind which the main clause goes on: "Ruiz, who said it was late, left"."""
    heard = {other.cue[0] for other in others if other.form != "ing"}
    fronted = bool(line.kinds[0] & (Kind.PREPOSITION | Kind.SUBORDINATOR)) or line.words[0].endswith("ing")
    for index in range(start, line.size - 1):
        after = index + 1
        goes_on = is_verb_like(line, after) or after in heard or (fronted and line.words[after] in SUBJECT_PRONOUNS)
        if goes_on and line.words[index] in {",", ")", "—"}:
            return index
    return line.size


def _front_end(line: Line, start: int) -> int:
    """Return the comma behind which the main clause starts, where what is said stands in a clause before it."""
    for index in range(start, line.size - 2):
        if line.words[index] != ",":
            continue
        if starts_clause(line, index + 1) and finds_finite(line, index + 1):
            return index
    return line.size


def _owner_end(line: Line, start: int) -> int:
    """Return where the verb comes whose subject a claim is: "her attack on the plan is rare"."""
    if line.words[start] in {"that", "to"}:
        return line.size
    for index in range(start + 1, line.size):
        if line.kinds[index] & Kind.RELATIVE:
            return line.size
        if is_verb_like(line, index):
            return index
    return line.size


def _first_comma(line: Line, start: int) -> int:
    return next(
        (i for i in range(start, line.size) if line.words[i] == "," and not line.words[i - 1][0].isdigit()), line.size
    )


def _closes(line: Line, index: int) -> bool:
    """Say whether a quotation ends in a comma or a full stop of its own, so that what follows is another's."""
    return index + 1 < line.size and line.closes.get(index, "") in {",", "."}


def _cut_before(line: Line, other: Draft, draft: Draft) -> int | None:
    """Return where another attribution's clause begins, if it stands beside ours and not inside what ours says."""
    at = other.starts
    if other.construction == "according-to":
        return at - 1 if line.words[at - 1] == "," else at
    if other.construction == "gapped":
        return _after_quotes(line, at)
    if other.construction in {"participle", "shared-subject"}:
        return _cut_before_sharing(line, other, draft)
    return _cut_before_clause(line, other, draft)


def _cut_before_clause(line: Line, other: Draft, draft: Draft) -> int | None:
    at = other.starts
    if draft.takes == "s" and other.group != "speech" and not other.left:
        return None
    fronted = at
    while fronted > 1 and line.kinds[fronted - 1] & _FRONTED_KINDS and not line.kinds[fronted - 1] & Kind.CONJUNCTION:
        fronted -= 1
    if fronted < at and line.kinds[fronted - 1] & Kind.CONJUNCTION and line.words[fronted - 2] == ",":
        return fronted - 2
    if line.kinds[at - 1] & Kind.CONJUNCTION and at >= 2 and line.words[at - 2] in {",", QUOTE, ";"}:
        return at - 2 if line.words[at - 2] != QUOTE else at - 1
    return at - 1 if _stands_beside(line, other, draft) else None


def _cut_before_sharing(line: Line, other: Draft, draft: Draft) -> int | None:
    """Return where a verb that shares its subject with another begins a clause of its own; None where it does not."""
    at = other.starts
    if other.construction == "participle":
        return None if draft.source and other.source != draft.source else _cut_before_participle(line, at)
    return at - 1 if other.source == draft.source else _cut_before_clause(line, other, draft)


def _after_quotes(line: Line, at: int) -> int:
    """Return where the last quotation before a token ends."""
    return next((i + 1 for i in range(at - 1, -1, -1) if i in line.quotes), at)


def _cut_before_participle(line: Line, at: int) -> int | None:
    """Return where "…, arguing that" leaves off what is said before it; None where it belongs to that."""
    if at - 1 in line.quotes and _closes(line, at - 1):
        return at
    return at - 1 if line.words[at - 1] in _PARTICIPLE_LEADS else None


def _stands_beside(line: Line, other: Draft, draft: Draft) -> bool:
    """Say whether what stands before another attribution's clause parts it from ours: "while", a comma, "and"."""
    at, lead = other.starts, line.words[other.starts - 1]
    takes_over = other.lemma in TAKES_OVER
    if line.kinds[at - 1] & Kind.CONJUNCTION and other.construction == "subject-cue":
        return takes_over or draft.takes in {"n", "p", "a", "g", "i"}
    if other.left and at - 1 in line.quotes and _closes(line, at - 1):
        return True
    return lead in {"while", ";", "—"} or (lead == "," and (other.left or (other.takes == "s" and takes_over)))


def _noun_end(line: Line, start: int) -> int:
    for index in range(start + 1, line.size):
        word = line.words[index]
        if word == QUOTE:
            if _closes(line, index):
                return index + 1
        elif word == ",":
            if _turns_away(line, index):
                return index
        elif word in ENDS_NOUN_CONTENT or (
            line.kinds[index] & Kind.CONJUNCTION
            and index + 1 < line.size
            and (is_verb_like(line, index + 1) or _starts_anew(line, index + 1))
        ):
            return index
    return line.size


def _starts_anew(line: Line, index: int) -> bool:
    """Say whether a pronoun behind "and" is the subject of a clause of its own."""
    return index < line.size and line.words[index] in SUBJECT_PRONOUNS and line.words[index] != "who"


def _turns_away(line: Line, comma: int) -> bool:
    """Say whether what follows a comma is no longer part of the phrase before it: "…, and voted no"."""
    after = comma + 1
    if after + 1 >= line.size:
        return True
    if line.kinds[after] & Kind.CONJUNCTION:
        return is_verb_like(line, after + 1) or bool(line.kinds[after + 1] & Kind.PRONOUN)
    if line.words[after] == "including":
        return False
    if "-" in line.words[after] or line.words[after] == "like":
        return False
    return line.words[after].endswith("ing") or is_verb_like(line, after)
