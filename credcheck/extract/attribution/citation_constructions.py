"""Citations: sources that another word than a verb of saying brings in: "according to", a colon, "by"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.attribution.cues import Cue
from credcheck.extract.attribution.labels import label_source
from credcheck.extract.sentences.noun_phrases import Range, is_verb_like, phrase_after, subject_before, with_apposition
from credcheck.extract.sentences.subjects import main_subject
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import SUBJECT_PRONOUNS, Kind
from credcheck.lexicon.english.function_words import (
    AFTER_PASSIVE_CUE,
    ASKED_ABOUT,
    BEFORE_ASKED_ABOUT,
    GOES_ON_WITH,
    OBJECT_PRONOUNS,
    word_set,
)
from credcheck.lexicon.english.impersonal import UNSAID
from credcheck.lexicon.english.names import TITLES
from credcheck.lexicon.english.reporting_nouns import HEARINGS, NOT_SPEAKERS
from credcheck.lexicon.english.source_nouns import PLACES
from credcheck.model.statements import QuoteUse

_LABEL_LEADS: Final = frozenset(("from", "here's", "per"))
_MAX_LABEL: Final = 7
"""Tokens before a colon that can name a speaker."""


def passive_with_agent(line: Line, cue: Cue) -> Draft | None:
    """Read “The plan was described by the mayor as a failure”."""
    agent = _agent(line, cue)
    if agent is None or (cue.verb.lemma == "ask" and cue.start == cue.at):
        return _unsaid(line, cue)
    if cue.start and line.words[cue.start - 1] == "as" and cue.verb.takes & {"s", "t"}:
        return _as_reported_by(line, cue, agent)
    subject = subject_before(line, cue.start)
    content: tuple[Range, ...] = subject.ranges if subject is not None else ()
    by = agent[0] - 1
    if "a" in cue.verb.takes and by - cue.at > 1 and line.words[cue.at + 1] not in {"as", "to", "that"}:
        # "The bill was called the “worst ever” by Holt": what it is called is said too.
        content = (*content, (cue.at + 1, by))
    if agent[1] < line.size and line.words[agent[1]] in AFTER_PASSIVE_CUE:
        right: int | None = agent[1]
    else:
        right = (
            cue.at + 1 if line.words[cue.at + 1] in {"as", "to", "that"} or line.words[cue.at + 1] == QUOTE else None
        )
    if not content and right is None:
        return None
    return Draft(
        "passive",
        cue.verb.lemma,
        cue.verb.group,
        (cue.start, cue.at + 1),
        cue.start,
        (agent,),
        right,
        "n",
        False,
        cue.negated,
        content=content,
    )


def _as_reported_by(line: Line, cue: Cue, agent: Range) -> Draft | None:
    """Read “As first reported by the paper, the plan failed”, or the same behind what it says."""
    lead = cue.start - 1
    base = ("passive", cue.verb.lemma, cue.verb.group, (lead, agent[0]), lead, (with_apposition(line, agent),))
    if lead:
        return Draft(*base, left=True) if line.words[lead - 1] == "," else None
    comma = next((i for i in range(agent[1], line.size) if line.words[i] == ","), None)
    return Draft(*base, right=comma + 1, takes="s") if comma is not None else None


def _unsaid(line: Line, cue: Cue) -> Draft | None:
    """Read “The plan is widely seen as a risk. Ruiz was asked whether it failed”: nobody says who sees it, or asks."""
    after = cue.at + 1
    if cue.start == cue.at:
        asked = cue.verb.lemma == "ask" and _asked_about(line, cue.at + 1)
        return _asked(line, cue) if asked else None
    if after >= line.size or line.words[after] not in UNSAID.get(cue.verb.lemma, ()):
        return None
    subject = subject_before(line, cue.start)
    if subject is None or cue.negated:
        return None
    content = () if cue.verb.lemma == "ask" else (subject.ranges[-1],)
    return Draft(
        "passive-agentless",
        cue.verb.lemma,
        cue.verb.group,
        (cue.start, after),
        cue.start,
        (),
        after,
        "n" if cue.verb.lemma != "ask" else "w",
        content=content,
    )


def _asked_about(line: Line, start: int) -> bool:
    """Return whether a question follows, a day or a place before it left out: "Asked on Monday whether …"."""
    if start < line.size and line.words[start] in ASKED_ABOUT:
        return True
    if start >= line.size or not (line.words[start] in BEFORE_ASKED_ABOUT or line.kinds[start] & Kind.TIME):
        return False
    reach = range(start, min(line.size, start + _ASKED_REACH))
    return any(line.words[i] in ASKED_ABOUT for i in reach)


def _asked(line: Line, cue: Cue) -> Draft | None:
    """Read “Asked whether it failed, Ruiz left. Ruiz left when asked about it”: a question that nobody puts."""
    end = next((i for i in range(cue.at + 2, line.size) if line.is_stop(i) or line.closes.get(i - 1) == ","), line.size)
    agent = _agent(line, cue) if line.words[cue.at + 1] == "by" else None
    if agent is not None:
        start = next((i for i in range(agent[0], end) if line.words[i] in ASKED_ABOUT), agent[1])
        named = ("passive", cue.verb.lemma, cue.verb.group, (cue.at, cue.at + 1), cue.at, ((agent[0], start),))
        return Draft(*named, takes="w", content=((start, end),)) if agent[0] < start < end else None
    asked = (cue.at + 1, end)
    base = ("passive-agentless", cue.verb.lemma, cue.verb.group, (cue.at, cue.at + 1), cue.at)
    return Draft(*base, takes="w", content=(asked,))


def _agent(line: Line, cue: Cue) -> Range | None:
    for index in range(cue.at + 1, min(line.size, cue.at + 14)):
        if line.words[index] == "by":
            phrase = phrase_after(line, index + 1)
            if phrase is None or line.words[phrase[0]].endswith("ing") or line.kinds[phrase[0]] & Kind.TIME:
                return None
            return _without_blame(line, phrase)
        if line.words[index] in {",", ".", ";"}:
            return None
    return None


def _without_blame(line: Line, agent: Range) -> Range:
    """Leave out of an agent what it faults somebody for: "was criticized by rivals for a tax"."""
    start, end = agent
    named = word_set("for over as")
    return start, next((i for i in range(start + 1, end) if line.words[i] in named and not line.names[i - 1]), end)


def according_to(line: Line) -> list[Draft]:
    """Read “The plan failed, according to two people briefed on it”."""
    if "according" not in line.words:
        return []
    drafts = []
    for index, word in enumerate(line.words[:-1]):
        if word == "according" and line.words[index + 1] == "to":
            phrase = phrase_after(line, index + 2)
            if phrase is None:
                continue
            source = with_apposition(line, phrase)
            end = clause_tail(line, source[1])
            fronted = index == 0 or all(line.kinds[i] & (Kind.CONJUNCTION | Kind.ADVERB) for i in range(index))
            right = next(
                (i + 1 for i in range(source[1], min(line.size, source[1] + 14)) if line.words[i] == ","), None
            )
            if right is None and fronted:
                right = source[1]
            if not fronted and (right is None or right >= line.size - 1 or _is_whole(line, index)):
                right = None
            drafts.append(
                Draft(
                    "according-to",
                    "according",
                    "document",
                    (index, index + 2),
                    index,
                    ((source[0], end),),
                    right,
                    "s" if right else "",
                    not fronted,
                )
            )
    return drafts


def colon(line: Line, before: Sequence[Draft]) -> list[Draft]:
    """Read “Ruiz: The plan is dead. Or, with words between: The mayor took to Twitter: “…””."""
    at = next((i for i, word in enumerate(line.words[:-1]) if word == ":"), None) if ":" in line.words else None
    if not at or any(draft.right == at + 1 or draft.cue[0] <= at <= draft.cue[1] for draft in before):
        return []
    start = _label_start(line, at)
    label = label_source(line, at) if line.words[at + 1] == QUOTE else None
    if label is not None:
        return [Draft("colon", ":", "speech", (at, at + 1), 0, (label,), at + 1, "s")]
    if start is not None and _says_something(line, at + 1):
        return [Draft("colon", ":", "speech", (at, at + 1), start, ((start, at),), at + 1, "s")]
    spoken = line.words[at + 1] == QUOTE and line.quotes[at + 1].use is QuoteUse.SPEECH
    return _before_colon(line, at) if spoken and not any(_has_said(draft, at) for draft in before) else []


def _has_said(draft: Draft, at: int) -> bool:
    """Say whether another draft has what it says before a colon, or takes the quotation behind it."""
    return (draft.right is not None and draft.right <= at) or (draft.left and draft.starts == at + 2)


def _before_colon(line: Line, at: int) -> list[Draft]:
    """Give the quotation behind a colon to the name, or the subject with a verb, before it."""
    label = _name_before(line, at)
    if label is not None:
        return [Draft("colon-quote", ":", "speech", (at, at + 1), at, (label,), at + 1, "s")]
    source = main_subject(line, at)
    verb = next((i for i in range(at) if is_verb_like(line, i) and i >= source[-1][1]), None) if source else None
    return [Draft("colon-quote", ":", "speech", (verb, at + 1), at, source, at + 1, "s")] if verb is not None else []


def colon_before_quote(line: Line) -> list[Draft]:
    """Read “Ruiz put out a note:” before a paragraph that is a quotation and nothing else."""
    at = line.size - 1
    label = label_source(line, at) if line.words[at] == ":" else None
    if label is not None:
        return [Draft("colon", ":", "speech", (at, at + 1), 0, (label,), takes="s")]
    source = main_subject(line, at)
    verb = next((i for i in range(source[-1][1], at) if is_verb_like(line, i)), None) if source else None
    if verb is None or not _can_speak(line, source[0]):
        return []
    return [Draft("colon-quote", ":", "speech", (verb, at + 1), at, source, takes="s")]


def _name_before(line: Line, at: int) -> Range | None:
    """Return the speaker in “More from the report: “…”” or “Here’s Ana Ruiz in 1992: “…””; None for another phrase."""
    lead = next((i for i in range(at - 1, -1, -1) if line.words[i] in _LABEL_LEADS), None)
    if lead is not None and at - lead <= _MAX_LABEL and not any(is_verb_like(line, i) for i in range(lead + 1, at)):
        phrase = phrase_after(line, lead + 1)
        return phrase if phrase is not None and phrase[1] <= at else None
    source = main_subject(line, at)
    if not source and line.names[at - 1] and at <= _MAX_LABEL and _is_label(line, at):
        return 0, at
    start = at
    while start and line.names[start - 1]:
        start -= 1
    nobody = not source or not _can_speak(line, source[0])
    return (start, at) if at - start > 1 and start and nobody and is_verb_like(line, start - 1) else None


def _is_label(line: Line, at: int) -> bool:
    """Say whether nothing but a post and a name stands before a colon: "Former mayor Ana Ruiz: “…”"."""
    return not any(is_verb_like(line, i) or line.is_stop(i) or line.words[i] in NOT_SPEAKERS for i in range(at))


def _says_something(line: Line, start: int) -> bool:
    """Say whether what follows a label is speech and not a figure or a list of names."""
    return any(
        is_verb_like(line, i) or i in line.quotes or line.words[i] in SUBJECT_PRONOUNS for i in range(start, line.size)
    )


def _label_start(line: Line, at: int) -> int | None:
    """Return where the name before a colon starts, as in a transcript or a headline; None where it is no name."""
    start = at
    while start and (
        line.names[start - 1]
        or (line.words[start - 1] in {"and", "of", "&", "the", "for", ".", "(", ")"} and start < at)
    ):
        start -= 1
    while start < at and not line.names[start]:
        start += 1
    if start == at or at - start > _MAX_LABEL or (start and not line.is_stop(start - 1)):
        return None
    return None if any(line.words[i] in NOT_SPEAKERS for i in range(start, at)) else start


def _is_whole(line: Line, end: int) -> bool:
    """Say whether the words before `end` are a clause of their own, so that what follows adds nothing to it."""
    return any(is_verb_like(line, i) for i in range(end)) or any(i < end for i in line.quotes)


def clause_tail(line: Line, end: int) -> int:
    """Extend a source by its relative clause: "people who were briefed on it"."""
    if end < line.size and line.words[end] in GOES_ON_WITH:
        while end < line.size and line.words[end] not in {",", ".", ";", QUOTE, ":", "—"}:
            end += 1
    return end


def gapped(line: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Read “Pike called it “a disgrace”, Hale “a triumph””: the second source shares the verb of the first."""
    if len(line.quotes) < _TWO_QUOTES:
        return []
    places = sorted(line.quotes)
    found: list[Draft] = []
    for before, quote in pairwise(places):
        owner = next((one for one in reversed(drafts) if one.right is not None and one.right <= before), None)
        if owner is None or quote - before > _GAP or any(before < one.cue[0] < quote for one in drafts):
            continue
        source = _gapped_source(line, owner, before + 1, quote)
        if source is not None:
            found.append(Draft("gapped", owner.lemma, owner.group, owner.cue, source[0], (source,), quote, "s"))
    return found


def _gapped_source(line: Line, owner: Draft, start: int, quote: int) -> Range | None:
    """Return who stands between two quotations in place of a clause; None for anything else there."""
    if owner.right is None or line.closes.get(start - 1) == ".":
        return None
    first = start
    while start < quote and (line.words[start] in {",", ";"} or line.kinds[start] & Kind.CONJUNCTION):
        start += 1
    shared = line.words[owner.cue[1] - 1]
    end = quote - 1 if line.words[quote - 1] == shared and shared != line.words[owner.cue[0]] else quote
    if first == start or start >= end or any(is_verb_like(line, i) or line.is_stop(i) for i in range(start, end)):
        return None
    named = all(line.names[start:end]) and line.words[start] not in PLACES
    person = named or (line.words[start] == "the" and line.words[end - 1] in TITLES)
    # "Pike called the pier “mad” and the plan “a gift”" has two objects; "called it “mad”" has room for none.
    open_object = line.words[owner.right] in OBJECT_PRONOUNS or owner.right in line.quotes
    return (start, end) if person and (end < quote or open_object) else None


def court_heard(line: Line) -> list[Draft]:
    """Read “Hale had been drinking, the court heard”: somebody told the court, and the article does not say who."""
    if "heard" not in line.words:
        return []
    at = line.words.index("heard")
    start = at - 1
    while start > 0 and line.words[start] != "the" and at - start < _LONGEST_COURT:
        start -= 1
    if at < _TWO_QUOTES or line.words[start] != "the" or HEARINGS.isdisjoint(line.words[start:at]):
        return []
    base = ("heard", "hear", "speech", (at, at + 1), start, ((start, at),))
    if line.words[at + 1 : at + 2] in (["that"], ["how"]):
        return [Draft(*base, at + 1, "s")]
    said = start and (line.words[start - 1] == QUOTE or (line.words[start - 1] == "," and line.is_stop(at + 1)))
    return [Draft(*base, left=True)] if said else []


def left_quotes(line: Line, said: Sequence[Sequence[Range]]) -> list[Draft]:
    """Ruiz followed up with a harder word: “…” that no verb of saying holds is its subject's."""
    taken = [part for ranges in said for part in ranges]
    drafts = []
    for index, quote in line.quotes.items():
        if quote.use is not QuoteUse.SPEECH or not index or any(start <= index < end for start, end in taken):
            continue
        if line.end(index) - line.starts[index] < _LONG_QUOTE or line.closes.get(index, "") == "":
            continue
        source = main_subject(line, index)
        verb = next((i for i in range(source[-1][1], index) if is_verb_like(line, i)), None) if source else None
        if verb is None or not _can_speak(line, source[0]):
            continue
        drafts.append(
            Draft(
                "quote-subject",
                line.words[verb],
                "speech",
                (verb, verb + 1),
                0,
                source,
                index,
                "s",
                content=((index, index + 1),),
            )
        )
    return drafts


def _can_speak(line: Line, source: Range) -> bool:
    """Say whether a subject is a name or a pronoun for a person."""
    return line.words[source[0]] in _SPEAKING_PRONOUNS or line.names[source[1] - 1]


_ASKED_REACH: Final = 8
"""Tokens between "asked" and its question: "Asked by a host on Monday whether"."""
_TWO_QUOTES: Final = 2
_GAP: Final = 7
"""Tokens between two quotations that may be a source and a comma."""
_LONGEST_COURT: Final = 5
"""Tokens of "the Ellis crown court"."""
_LONG_QUOTE: Final = 25
"""Characters of a quotation that is somebody's words and no phrase."""
_SPEAKING_PRONOUNS: Final = frozenset(("he", "she", "they", "i", "we"))
