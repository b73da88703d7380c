"""Constructions: the ways English puts a source, a cue and what is said together, one function each.

Each construction takes a sentence and a cue and gives a `Draft`, or None where it does not fit.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from credcheck.extract.attribution.candidate import Draft
from credcheck.extract.attribution.citation_constructions import (
    according_to,
    clause_tail,
    colon,
    court_heard,
    gapped,
    passive_with_agent,
)
from credcheck.extract.attribution.cues import Cue
from credcheck.extract.attribution.noun_constructions import find_nominal
from credcheck.extract.sentences.noun_phrases import (
    Range,
    is_nominal,
    is_verb_like,
    phrase_after,
    phrase_before,
    subject_before,
    with_apposition,
)
from credcheck.extract.sentences.subjects import controller, main_subject, subject_ahead
from credcheck.extract.sentences.tokens import QUOTE, Line
from credcheck.lexicon.english.closed_classes import Kind
from credcheck.lexicon.english.function_words import GOES_ON_WITH, OBJECT_PRONOUNS, QUOTED_AS, REPORTERS_OWN, word_set
from credcheck.lexicon.english.reporting_nouns import SAID_OBJECTS
from credcheck.lexicon.english.source_nouns import ANONYMOUS_HEADS, NO_SOURCES, PLACED_BY
from credcheck.model.statements import QuoteUse

_INVERTED_FORMS: Final = frozenset(("past", "past-or-participle", "s"))
_SAYS: Final = frozenset("sxoqty")
"""Frames of verbs that may stand behind what is said."""
_CLAUSES: Final = frozenset("stq")
"""Frames of verbs that a clause and a comma may stand before."""
_SPEECH_ENDS: Final = frozenset(",?!.…—-")
"""Marks that close a quotation which a verb of saying may follow."""
_RELATIVES: Final = frozenset(("who", "which"))
_ARTICLES: Final = frozenset(("a", "an", "the"))
_SECOND: Final = 2
_BEFORE_SPEECH: Final = word_set("and but then so")
_SHORTEST_CLAUSE: Final = 3
"""Tokens, the comma included, that a clause before "…, she said." has at least."""


def find_drafts(line: Line, cues: Sequence[Cue]) -> list[Draft]:
    """Return the attributions that one sentence makes, from left to right."""
    drafts: list[Draft] = []
    for cue in cues:
        draft = read_cue(line, cue, drafts)
        if draft is not None:
            drafts.append(draft)
    if line.cues:
        drafts += according_to(line)
        drafts += colon(line, drafts)
        drafts += find_nominal(line, drafts)
    drafts += court_heard(line)
    if line.quotes:
        drafts += gapped(line, drafts)
    drafts = [draft for draft in drafts if not names_no_source(line, draft)]
    return sorted(drafts, key=lambda draft: (draft.cue, draft.starts)) if len(drafts) > 1 else drafts


def names_no_source(line: Line, draft: Draft) -> bool:
    """Return whether what stands as a source can say nothing: "History shows that", "Nobody has said that"."""
    if len(draft.source) != 1:
        return False
    start, end = draft.source[0]
    start += end - start > 1 and line.words[start] == "the"
    # The magazine is written with a capital inside a sentence: "said Time".
    return end - start == 1 and line.words[start] in NO_SOURCES and not (start and line.raw[start][0].isupper())


def read_cue(line: Line, cue: Cue, before: Sequence[Draft]) -> Draft | None:
    """Try each construction on a verb, the most telling first."""
    if cue.takes == "-":
        return None
    if is_quoted_as(line, cue.at):
        return quoted_as_saying(line, cue)
    if cue.passive:
        return passive_with_agent(line, cue)
    if cue.verb.form == "ing":
        return participle(line, cue, before)
    return inverted(line, cue) or subject_then_cue(line, cue) or shared_subject(line, cue, before) or purpose(line, cue)


def _draft(line: Line, cue: Cue, construction: str, *, source: tuple[Range, ...], starts: int) -> Draft | None:
    as_told = starts and line.words[starts - 1] == "as" and cue.verb.takes & _SAYS
    if as_told and (not cue.takes or (line.is_stop(starts - 2) and cue.content > cue.end)):
        return _as_reported(line, cue, construction, source=source, starts=starts - 1)
    if (starts and line.words[starts - 1] in {"if", "whether"} and not line.quotes) or line.words[starts] == "you":
        return None
    left = _says_left(line, cue, starts)
    audience = _audience_end(line, cue, starts)
    if audience is not None:
        cue, left = cue._replace(end=audience, content=audience + 1, takes="s"), True
    if (
        not cue.takes
        and cue.verb.takes & {"s", "t"}
        and _is_interrupted(line, cue)
        and (cue.verb.lemma == "say" or (starts and line.words[starts - 1] in {",", QUOTE}))
    ):
        cue = cue._replace(content=cue.end + 1, takes="s")
    opening = line.words[cue.content] if cue.content < line.size else ""  # none after a colon that ends the line
    if left and cue.takes in {"s", "w"} and line.words[starts - 1] == QUOTE and opening in REPORTERS_OWN:
        cue = cue._replace(takes="")
    if not cue.takes and not left:
        return None
    if left and (_goes_with(line, cue, starts) or line.words[source[-1][0]] in _RELATIVES):
        left = False
    return Draft(
        construction,
        cue.verb.lemma,
        cue.verb.group,
        (cue.start, cue.end),
        starts,
        source,
        cue.content if cue.takes else None,
        cue.takes,
        left,
        cue.negated,
        form=cue.verb.form,
    )


def _audience_end(line: Line, cue: Cue, starts: int) -> int | None:
    """Return where the audience ends in "The answer, Hale told them, was simple"; None for another sentence."""
    if "o" not in cue.verb.takes or cue.takes not in {"", "n"} or starts < _SHORTEST_CLAUSE:
        return None
    if line.words[starts - 1] != ",":
        return None
    phrase = phrase_after(line, cue.at + 1)
    if phrase is None or line.words[cue.at + 1] in OBJECT_PRONOUNS:
        phrase = (cue.at + 1, cue.at + 2)
    told = cue._replace(end=phrase[1])
    return phrase[1] if _is_interrupted(line, told) and phrase[1] + 2 < line.size else None


def _goes_with(line: Line, cue: Cue, starts: int) -> bool:
    """Say whether a verb has what it says behind it and no quotation right before it: "…, she criticized the plan"."""
    return cue.takes in {"n", "p"} and line.words[starts - 1] != QUOTE


def _as_reported(line: Line, cue: Cue, construction: str, *, source: tuple[Range, ...], starts: int) -> Draft | None:
    """As the paper reported, the plan failed. Or: The plan failed, as the paper reported."""
    comma = next((i for i in range(cue.end, line.size - 1) if line.words[i] == ","), None)
    base = (construction, cue.verb.lemma, cue.verb.group, (cue.start, cue.end), starts, source)
    if starts and line.words[starts - 1] == ",":
        return Draft(*base, None, "", True, cue.negated, form=cue.verb.form)
    if comma is not None and (
        not starts or not line.words[starts - 1][0].isalnum() or line.kinds[starts - 1] & Kind.CONJUNCTION
    ):
        return Draft(*base, comma + 1, "s", False, cue.negated, form=cue.verb.form)
    return None


def _says_left(line: Line, cue: Cue, starts: int) -> bool:
    """Say whether what is said stands before the clause: a quotation, or a clause and a comma."""
    before = line.words[starts - 1] if starts else ""
    if before == QUOTE:
        return _says_quotation(line, cue, starts)
    if starts > 1 and starts - 2 in line.quotes:
        if before == "," and _closes_outside(line, starts - 1) and not (cue.takes and line.words[cue.content] != QUOTE):
            return True
        if before == "—" and cue.verb.takes & _SAYS and not cue.takes:
            return line.quotes[starts - 2].use is QuoteUse.SPEECH
    return _says_clause(line, cue, starts)


def _says_clause(line: Line, cue: Cue, starts: int) -> bool:
    """Return whether a clause and a comma stand before the subject: "The pier was shut, Hale said"."""
    before = line.words[starts - 1] if starts else ""
    reports = cue.verb.takes & _SAYS and (cue.verb.takes & _CLAUSES or cue.verb.lemma == "tell")
    if before != "," or not reports or cue.takes not in {"", "s"} or not _stands_alone(line, cue):
        return False
    if cue.takes and (line.words[cue.content - 1] != "," or line.words[cue.content : cue.content + 1] == [QUOTE]):
        return False
    if cue.end + 1 >= line.size or line.words[cue.end] == ".":
        return starts > _SHORTEST_CLAUSE
    finite = any(is_verb_like(line, i) for i in range(starts - 1)) or any(i < starts for i in line.quotes)
    return finite or (
        _is_interrupted(line, cue) and not line.kinds[0] & (Kind.PREPOSITION | Kind.ADVERB | Kind.CONJUNCTION)
    )


def _closes_outside(line: Line, comma: int) -> bool:
    """Return whether a comma follows a spoken quotation that has no mark of its own: “The pier is shut”, Hale said."""
    quote = line.quotes.get(comma - 1)
    if quote is None or quote.use is not QuoteUse.SPEECH or line.starts[comma] != line.end(comma - 1):
        return False
    # “It is mad”, Hale said: the quotation is what is said. The “gift”, Hale said, was …: a clause holds it.
    return comma < _SECOND or line.words[comma - 2] in _BEFORE_SPEECH or not line.words[comma - 2][0].isalnum()


def _says_quotation(line: Line, cue: Cue, starts: int) -> bool:
    """Say whether a quotation right before the clause is what somebody says, and no title or quoted word."""
    quote = line.quotes[starts - 1]
    if "asked" in line.words[:2] and line.words[starts - 2] not in {",", ":"}:
        return False  # Asked whether she “wants to serve,” 40 percent said yes.
    if not cue.verb.takes & _SAYS:
        spoken = line.closes.get(starts - 1, "") in {",", "?", "!"} and cue.verb.group == "speech"
        return spoken and not cue.takes and line.is_stop(cue.end)
    if quote.use is QuoteUse.TITLE and starts > 1 and line.kinds[starts - 2] & (Kind.PREPOSITION | Kind.DETERMINER):
        return any(is_verb_like(line, i) for i in range(starts - 1))
    return quote.use is QuoteUse.SPEECH or line.starts[starts] - line.end(starts - 1) <= 1


def _stands_alone(line: Line, cue: Cue) -> bool:
    """Say whether nothing that a clause could be made of follows the cue: a stop, a time, an audience."""
    after = line.words[cue.end] if cue.end < line.size else "."
    kind = line.kinds[cue.end] if cue.end < line.size else Kind.NONE
    return (
        after in {",", ".", ";", "—", ")", "?", QUOTE}
        or bool(kind & (Kind.TIME | Kind.PREPOSITION))
        or after in {"last", "this", "next"}
        or "o" in cue.verb.takes
    )


def _is_interrupted(line: Line, cue: Cue) -> bool:
    """Say whether the clause goes on behind the cue: "The plan, she said, is dead"."""
    if cue.end + 1 >= line.size or line.words[cue.end] != ",":
        return False
    after, kind = line.words[cue.end + 1], line.kinds[cue.end + 1]
    return (
        after not in {QUOTE, "who", "which", "according"} and not after.endswith("ing") and not kind & Kind.CONJUNCTION
    )


def inverted(line: Line, cue: Cue) -> Draft | None:
    """“…,” said Ana Ruiz, the mayor."""
    if (
        (cue.verb.form not in _INVERTED_FORMS and line.words[cue.at] not in {"say", "read"})
        or not cue.verb.takes & _SAYS
        or cue.start != cue.at
    ):
        return None
    if not cue.at:
        return _fronted_cue(line, cue)
    phrase = phrase_after(line, cue.at + 1) if _follows_speech(line, cue) else None
    if phrase is None or line.words[phrase[0]] == QUOTE or _has_a_subject(line, cue, phrase):
        return None
    if phrase[1] - phrase[0] == 1 and line.words[phrase[0]] in _ARTICLES:
        return None  # "He hosts a show, writes a weekly column and …"
    source = with_apposition(line, phrase)
    source = (source[0], clause_tail(line, source[1]))
    follow = source[1]
    right = (
        follow + 1
        if follow + 1 < line.size and line.words[follow] in {",", ":"} and line.words[follow + 1] == QUOTE
        else None
    )
    if right is None and line.words[cue.at - 1] == "," and follow + 2 < line.size and line.words[follow] == ",":
        right = follow + 1 if is_verb_like(line, follow + 1) or line.kinds[follow + 1] & Kind.PREPOSITION else None
    return Draft(
        "inverted",
        cue.verb.lemma,
        cue.verb.group,
        (cue.at, cue.at + 1),
        cue.at,
        (source,),
        right,
        "s" if right else "",
        True,
        cue.negated,
    )


def _follows_speech(line: Line, cue: Cue) -> bool:
    """Say whether what stands right before a verb can be what its subject behind it says."""
    before = line.words[cue.at - 1]
    if before == QUOTE:
        return line.closes.get(cue.at - 1, "") in _SPEECH_ENDS or cue.verb.lemma == "say"
    return before in {",", "—"} and bool(cue.verb.takes & set("sx"))


def _has_a_subject(line: Line, cue: Cue, phrase: Range) -> bool:
    """Say whether the phrase behind a verb belongs to another clause, or the verb's subject stands before it."""
    stop = phrase[1]
    if line.words[cue.at - 1] != QUOTE and stop < line.size and is_verb_like(line, stop):
        return True
    plain = not any(is_verb_like(line, i) for i in range(*phrase))
    final = cue.verb.lemma == "say" and plain and (_ends_clause(line, phrase) or _is_insider(line, phrase))
    return line.words[cue.at - 1] == "," and not final and subject_before(line, cue.at) is not None


def _is_insider(line: Line, phrase: Range) -> bool:
    """Return whether a phrase is people told how they know: "three people familiar with the way the firm works"."""
    words = line.words[slice(*phrase)]
    return any(one in ANONYMOUS_HEADS and other in PLACED_BY for one, other in pairwise(words))


def _ends_clause(line: Line, phrase: Range) -> bool:
    """Return whether nothing but what describes a source follows it: a stop, "familiar with …", ", the mayor"."""
    stop = phrase[1]
    if line.words[stop : stop + 1] == [","]:
        return line.names[stop - 1] and with_apposition(line, phrase)[1] > stop
    return line.is_stop(stop) or line.words[stop] in GOES_ON_WITH


def _fronted_cue(line: Line, cue: Cue) -> Draft | None:
    """Read “Said Ana Ruiz, the mayor: “…””, the quotation in this sentence or the next."""
    phrase = phrase_after(line, cue.at + 1)
    quote = next((i for i in sorted(line.quotes) if i > cue.at), None)
    if phrase is not None and quote is None and line.words[phrase[1] :] == [":"]:
        return Draft("inverted", cue.verb.lemma, cue.verb.group, (0, 1), 0, (phrase,), takes="s")
    if phrase is None or quote is None or line.words[quote - 1] not in {",", ":"}:
        return None
    return Draft("inverted", cue.verb.lemma, cue.verb.group, (0, 1), 0, (with_apposition(line, phrase),), quote, "s")


def subject_then_cue(line: Line, cue: Cue) -> Draft | None:
    """Ana Ruiz, R-Ohio, said the plan failed."""
    edge = cue.start
    while edge > 1 and line.kinds[edge - 1] == Kind.ADVERB and line.is_stop(edge - 2):
        edge -= 1
    subject = None if line.words[cue.start] == "to" else subject_before(line, edge)
    if subject is None:
        return None
    return _draft(line, cue, "subject-cue", source=subject.ranges, starts=subject.starts)


def shared_subject(line: Line, cue: Cue, before: Sequence[Draft]) -> Draft | None:
    """She criticized the plan and said it failed."""
    lead = cue.start - 1
    while lead > 0 and line.words[lead] in {"then", "also", "later"}:
        lead -= 1
    if lead < 0 or not (line.kinds[lead] & Kind.CONJUNCTION or line.words[lead] in {",", "—"}):
        return None
    source = _running_subject(line, cue.start, before)
    if not source or cue.verb.form == "base" or (cue.verb.lemma == "expect" and cue.takes == "i"):
        return None
    return _draft(line, cue, "shared-subject", source=source, starts=cue.start)


def is_quoted_as(line: Line, at: int) -> bool:
    """Return whether a verb stands in "was quoted as saying", whose subject speaks."""
    words = line.words
    if words[at - 1] == "as":
        return words[at - 2 : at] in QUOTED_AS
    return at + 1 < line.size and words[at + 1] == "as" and words[at : at + 2] in QUOTED_AS


def quoted_as_saying(line: Line, cue: Cue) -> Draft | None:
    """Read “…,” Nora Pike was quoted as saying by Quay Radio: Pike speaks, and the station has heard it."""
    if cue.verb.form != "ing":
        return None
    subject = subject_before(line, cue.start)
    if subject is None:
        return None
    if cue.takes not in {"", "s"} or line.words[cue.end : cue.end + 1] == ["by"]:
        cue = cue._replace(takes="")
    return _draft(line, cue, "subject-cue", source=subject.ranges, starts=subject.starts)


def purpose(line: Line, cue: Cue) -> Draft | None:
    """Read “She used the speech to criticize the plan”."""
    lead = cue.start - 1 if line.words[cue.start] != "to" else cue.start
    if cue.verb.form != "base" or lead < 1 or line.words[lead] != "to" or not cue.takes:
        return None
    if cue.verb.group != "speech" and not (cue.verb.group == "belief" and cue.takes == "s"):
        return None
    source = controller(line, lead)
    return _draft(line, replace_takes(cue), "purpose", source=source, starts=lead) if source else None


def _running_subject(line: Line, index: int, before: Sequence[Draft]) -> tuple[Range, ...]:
    """Return the subject that a verb without one of its own goes on with."""
    outer = [draft for draft in before if not any(_holds(other, draft) for other in before)]
    for draft in reversed(outer):
        if draft.source and draft.construction not in {"according-to", "passive"} and draft.cue[0] < index:
            return draft.source
    return main_subject(line, index)


def _holds(other: Draft, draft: Draft) -> bool:
    """Say whether a draft begins inside the clause that another one says."""
    return (
        other is not draft
        and other.takes == "s"
        and other.right is not None
        and other.right <= draft.starts <= other.right + 1
    )


def participle(line: Line, cue: Cue, before: Sequence[Draft]) -> Draft | None:
    """Read “The mayor left, arguing that the plan failed”."""
    if not cue.takes:
        return None
    lead = line.words[cue.start - 1] if cue.start else ""
    if cue.start != cue.at and lead != ",":
        subject = subject_before(line, cue.start)
        if subject is not None:
            return _draft(line, cue, "subject-cue", source=subject.ranges, starts=subject.starts)
    if cue.start and is_nominal(line, cue.start - 1) and lead != QUOTE and not line.kinds[cue.start - 1] & Kind.TIME:
        if cue.verb.group == "judgement" or cue.verb.lemma in {"seek", "plan", "intend"}:
            return None
        start, end = phrase_before(line, cue.start)
        if start >= end or not (start and line.kinds[start - 1] & Kind.PREPOSITION):
            return _noun_saying(line, cue, before, (start, end)) if start < end else None
    source = _running_subject(line, cue.start, before)
    if (not source and not cue.start) or not source:
        source = subject_ahead(line, cue.at)
    return _draft(line, replace_takes(cue), "participle", source=source, starts=cue.start) if source else None


def _noun_saying(line: Line, cue: Cue, before: Sequence[Draft], phrase: Range) -> Draft | None:
    """Read “The mayor put out a statement saying the plan failed: the mayor says it”."""
    source: tuple[Range, ...] = (phrase,)
    verb = phrase[0] - 1 - (line.words[phrase[0] - 1 : phrase[0]] in (["out"], ["up"]))
    if line.words[phrase[1] - 1] in SAID_OBJECTS and verb >= 0 and is_verb_like(line, verb):
        source = (*_running_subject(line, verb, before), phrase)
    return _draft(line, cue, "participle-of-noun", source=source, starts=phrase[0])


def replace_takes(cue: Cue) -> Cue:
    """Return the cue as one that says nothing to its left."""
    return cue._replace(verb=cue.verb._replace(takes=cue.verb.takes - set("sxop"))) if cue.takes else cue
