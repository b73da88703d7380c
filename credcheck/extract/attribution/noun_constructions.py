"""Nominal and impersonal cues: "her claim that …", "is expected to …", "remain cautious", one function each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.sentences.noun_phrases import (
    Range,
    is_verb_like,
    phrase_after,
    phrase_before,
    subject_before,
)
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.lexicon.english.function_words import AFTER_CLAIM_NOUN, AFTER_SEEMING, AFTER_STATE, IS_OR_WAS
from credcheck.lexicon.english.impersonal import (
    AGENTLESS_ADVERBS,
    AGENTLESS_PARTICIPLES,
    IT_IS,
    LINKING,
    POLLS,
    SEEMING,
    STATES,
    STATES_THAT_STAND_ALONE,
)
from credcheck.lexicon.english.reporting_nouns import CLAIM_NOUNS, CLAIMS_ALONE, OUTCRIES

_CLAIM_REACH: Final = 3
"""Words between a verb and the noun for what is said: "floated the popular notion that"."""
_BROKE_INTO: Final = frozenset(("into", "in", "with", "up"))
_PERCENT: Final = frozenset(("%", "percent", "percentage"))
_PERCENT_LEAD: Final = 4
"""Tokens of "And in" before a poll that opens its sentence."""
_POLL_REACH: Final = 9
"""Tokens of "in a late July Quay/Ellis poll"."""
_SHORTEST_POLL: Final = 8


def find_nominal(line: Line, before: Sequence[Draft]) -> list[Draft]:
    """Return the attributions of a sentence that no verb of saying makes."""
    drafts = in_poll(line) or ([] if before else figures_in_poll(line))
    found = [_TRIGGERS[word](line, index) for index in line.cues if (word := line.words[index]) in _TRIGGERS]
    if not found:
        return drafts
    taken = {edge for draft in before for edge in (draft.cue[0], draft.cue[1] - 1)}
    return drafts + [draft for draft in found if draft and taken.isdisjoint((draft.cue[0], draft.cue[1] - 1))]


def in_poll(line: Line) -> list[Draft]:
    """In a poll released Monday, half of voters were undecided."""
    if line.size < _SHORTEST_POLL or line.words[0] != "in" or line.quotes:
        return []
    comma = next((i for i, word in enumerate(line.words) if word == ","), 0)
    if not comma or not any(word in POLLS for word in line.words[1:comma]):
        return []
    return [Draft("in-poll", "in", "document", (0, 1), 0, ((1, comma),), comma + 1, "s")]


def figures_in_poll(line: Line) -> list[Draft]:
    """Read “Hale led by 49% to 36% among women in the latest survey”: the figures are the poll's."""
    if _PERCENT.isdisjoint(line.words) or POLLS.isdisjoint(line.words) or line.quotes:
        return []
    for at in range(1, line.size - 1):
        if line.words[at] != "in":
            continue
        poll = next((i for i in range(at + 1, min(line.size, at + _POLL_REACH)) if line.words[i] in POLLS), None)
        if poll is None or any(is_verb_like(line, i) for i in range(at + 1, poll)):
            continue
        after = poll + 2 if line.words[poll + 1 : poll + 2] == [","] else None
        said = ((after, line.size),) if at < _PERCENT_LEAD and after else ((0, at - (line.words[at - 1] == ",")),)
        return [Draft("in-poll", "in", "document", (at, at + 1), at, ((at + 1, poll + 1),), content=said)]
    return []


def claim_noun(line: Line, at: int) -> Draft | None:
    """Read “The mayor's claim that the plan failed”."""
    return _owned_claim(line, at) or _claim_alone(line, at)


def _claim_alone(line: Line, at: int) -> Draft | None:
    """Read “Amid fears that the plan failed. The idea is that it failed”."""
    that = at + 1
    while that < line.size and line.words[that] in IS_OR_WAS:
        that += 1
    if (
        line.words[at] not in CLAIMS_ALONE
        or line.words[at - 1] == "to"
        or that + 2 >= line.size
        or line.words[that] != "that"
    ):
        return None
    if that == at + 1 and at and line.words[at - 1] == "the" and line.is_stop(at - 2):
        return None
    lead = at
    while lead and at - lead < _CLAIM_REACH and line.kinds[lead - 1] & (Kind.DETERMINER | Kind.ADJECTIVE):
        lead -= 1
    subject = subject_before(line, lead - 1) if lead > 1 and is_verb_like(line, lead - 1) and that == at + 1 else None
    construction, source = ("claim-noun", subject.ranges) if subject is not None else ("claim-alone", ())
    return Draft(construction, line.words[at], "speech", (at, at + 1), at, source, that, "s")


def _owned_claim(line: Line, at: int) -> Draft | None:
    if at + 2 >= line.size or line.words[at + 1] not in AFTER_CLAIM_NOUN:
        return None
    start = at
    while start and not line.words[start - 1].endswith("'s") and not line.kinds[start - 1] & Kind.POSSESSIVE:
        if line.kinds[start - 1] & (Kind.DETERMINER | Kind.PREPOSITION) or line.is_stop(start - 1) or at - start > 3:
            return None
        start -= 1
    if not start:
        return None
    owner = phrase_before(line, start) if line.words[start - 1].endswith("'s") else (start - 1, start)
    if owner[0] >= owner[1]:
        return None
    return Draft("claim-noun", line.words[at], "speech", (at, at + 1), owner[0], (owner,), at + 1, "n")


def outcry(line: Line, at: int) -> Draft | None:
    """Read “The crowd broke into chants of “Holt must go””, “… to chants of “…” from protesters”: or nobody's."""
    if line.words[at + 1 : at + 3] != ["of", QUOTE]:
        return None
    source: tuple[Range, ...] = ()
    if line.words[at + 3 : at + 4] == ["from"]:
        phrase = phrase_after(line, at + 4)
        source = (phrase,) if phrase is not None else ()
    elif at and line.kinds[at - 1] & Kind.POSSESSIVE:
        source = ((at - 1, at),)
    elif at and line.words[at - 1] in _BROKE_INTO:
        verb = next((i for i in range(at - 1, 0, -1) if is_verb_like(line, i)), None)
        subject = subject_before(line, verb) if verb is not None else None
        source = subject.ranges if subject is not None else ()
    return Draft("outcry", line.words[at], "speech", (at, at + 2), at, source, at + 2, "s")


def agentless(line: Line, at: int) -> Draft | None:
    """Read “The talks are expected to fail. It is believed that they failed”."""
    start = at
    while start and (
        line.words[start - 1].endswith("ly")
        or (
            line.kinds[start - 1] & (Kind.ADVERB | Kind.NEGATION | Kind.AUXILIARY | Kind.MODAL)
            and "'" not in line.words[start - 1]
        )
    ):
        start -= 1
    if not any(line.words[i] in IS_OR_WAS for i in range(start, at)) and not (
        start and line.words[start - 1] in {"it's", "he's", "she's", "they're"}
    ):
        return None
    after = line.words[at + 1] if at + 1 < line.size else "."
    if after not in {"to", "that"} or "by" in line.words[at + 1 : at + 2]:
        return None
    subject = subject_before(line, start)
    impersonal = bool(start) and line.words[start - 1] in {"it", "it's"}
    if (after == "that" and not impersonal) or subject is None:
        return None
    if not impersonal and any(
        line.kinds[first] & Kind.PRONOUN and line.words[first] in {"i", "you", "we"} for first, _ in subject.ranges
    ):
        return None
    content: tuple[Range, ...] = () if impersonal else (subject.ranges[-1],)
    return Draft("agentless", line.words[at], "belief", (start, at + 1), start, (), at + 1, "i", content=content)


def reportedly(line: Line, at: int) -> Draft | None:
    """Read “The minister reportedly left”."""
    if at and line.words[at - 1] in {"a", "an", "the"}:
        return None
    return (
        Draft("reportedly", line.words[at], "speech", (at, at + 1), at, (), at + 1, "s", left=False)
        if at + 1 < line.size
        else None
    )


def state_of_mind(line: Line, at: int) -> Draft | None:
    """Local officials are wary of the plan. The unions remain cautious."""
    start = at
    while start and (line.words[start - 1].endswith("ly") or line.kinds[start - 1] & (Kind.ADVERB | Kind.NEGATION)):
        start -= 1
    linking = start - 1
    if linking < 0 or line.words[linking] not in LINKING:
        return None
    while (
        linking
        and line.kinds[linking - 1] & (Kind.AUXILIARY | Kind.MODAL | Kind.ADVERB)
        and line.words[linking - 1] not in {"he's", "she's", "they're"}
    ):
        linking -= 1
    after = line.words[at + 1] if at + 1 < line.size else "."
    alone = line.words[at] in STATES_THAT_STAND_ALONE and line.is_stop(at + 1)
    if after not in AFTER_STATE and not alone:
        return None
    subject = subject_before(line, linking)
    if subject is None or line.words[subject.ranges[0][0]] in IT_IS or line.words[start - 1] == QUOTE:
        return None
    if alone:
        return Draft(
            "state-of-mind", line.words[at], "belief", (linking, at + 1), subject.starts, subject.ranges, at, "a"
        )
    return Draft(
        "state-of-mind", line.words[at], "belief", (linking, at + 1), subject.starts, subject.ranges, at + 1, "p"
    )


def seeming(line: Line, at: int) -> Draft | None:
    """Read “The mayor seemed to hesitate: what the reporter saw, not what anybody said”."""
    after = line.words[at + 1] if at + 1 < line.size else "."
    if after not in AFTER_SEEMING and not (line.words[at].startswith("seem") and not line.is_stop(at + 1)):
        return None
    subject = subject_before(line, at)
    if subject is None:
        return None
    content: tuple[Range, ...] = () if line.words[subject.ranges[0][0]] in IT_IS else (subject.ranges[-1],)
    return Draft("seeming", line.words[at], "own", (at, at + 1), at, (), at + 1, "i", content=content)


_TRIGGERS: Final[Mapping[str, Callable[[Line, int], Draft | None]]] = {
    **dict.fromkeys(SEEMING, seeming),
    **dict.fromkeys(STATES, state_of_mind),
    **dict.fromkeys(AGENTLESS_ADVERBS, reportedly),
    **dict.fromkeys(AGENTLESS_PARTICIPLES, agentless),
    **dict.fromkeys(CLAIM_NOUNS | CLAIMS_ALONE, claim_noun),
    **dict.fromkeys(OUTCRIES, outcry),
}
"""Word to the construction it may begin."""
