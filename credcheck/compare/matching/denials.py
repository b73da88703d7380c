"""Denials: claims that somebody disputes, in their own article or in another report of the story.

Two constructions. A sentence that denies a statement disputes the claims that make it, in any report: "denied that …",
"disputed a report that …", "denied taking …". Rejecting an offer, dismissing an official and denying somebody service
are acts, no denials. And where one source blames somebody for something, and that somebody's own side tells of the same
thing in the same article, the two accounts dispute each other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.sentences.negation import contradicts, negated_terms
from credcheck.lexicon.english.function_words import DENIED_CLAUSE, NOT_DENIED
from credcheck.lexicon.english.names import SOURCE_RANKS
from credcheck.lexicon.english.reporting_nouns import STATEMENT_NOUNS
from credcheck.lexicon.english.reporting_verbs import BLAME
from credcheck.model.article import Role
from credcheck.model.candidates import WeightTable
from credcheck.model.statements import Attribution
from credcheck.text.span import Span
from credcheck.text.terms import Term, term_key

_BLAME: Final = frozenset(map(term_key, BLAME))
_RANKS: Final = frozenset(map(term_key, SOURCE_RANKS))
_MIN_DENIED: Final = 0.6
"""Share of the weight of what is denied that a claim must hold: .5 calls a claim disputed for half of a statement."""
_MIN_WORDS: Final = 2
_WEEK: Final = 6
"""Days between two reports up to which a denial in one speaks of what the other says."""
_MIN_SHARED: Final = 3
"""Terms of what is denied that a claim must hold, names among them."""
_NOT_DENIED: Final = re.compile(
    NOT_DENIED,
    re.IGNORECASE,
)
"""Words of a cue with which nothing is denied: "does not deny", "declined to dispute"."""
_CLAUSE: Final = re.compile(DENIED_CLAUSE, re.IGNORECASE)
_GERUND: Final = re.compile(r"\s*(?:ever |having |being )?[a-z]+ing\b")
_STATEMENT: Final = re.compile(
    rf"\s*(?:[\w’'“”\"-]+ ){{0,5}}?(?:{'|'.join(sorted(STATEMENT_NOUNS))})\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_STANCE: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|disput\w+|contradict\w*|refut\w+|rebut\w*|reject\w*|dismiss\w*|untrue|false(?:ly)?|hoax)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of the denial itself, or takes its side."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """A sentence that disputes another; both are (document, sentence) of the field."""

    disputed: tuple[int, int]
    by: tuple[int, int]


def find_disputes(ours: Side, near: Sequence[Side], names: frozenset[str], table: WeightTable) -> list[Dispute]:
    """Return which sentences of our article are disputed, and by which of ours or of the other reports."""
    disputes = [
        Dispute((ours.at, claimed), (side.at, denial))
        for side in (ours, *near)
        if _of_one_week(ours, side)
        for denial, denied, turned in _denied(side)
        for claimed in _saying(ours, denied, turned, names=names, table=table)
        if (ours.at, claimed) != (side.at, denial)
    ]
    for blame, answer in _accounts(ours, names):
        disputes.append(Dispute((ours.at, blame), (ours.at, answer)))
        disputes.append(Dispute((ours.at, answer), (ours.at, blame)))
    return list(dict.fromkeys(disputes))


def denies(side: Side, sentence: int) -> bool:
    """Say whether a sentence reports that a statement was denied."""
    return any(one.denies and _statement(side, one) for one in side.cited(sentence))


def _of_one_week(ours: Side, theirs: Side) -> bool:
    mine, other = ours.document.article.published, theirs.document.article.published
    return not (mine and other) or abs((mine - other).days) <= _WEEK


def denied_apart(ours: tuple[Side, int], theirs: tuple[Side, int], names: frozenset[str]) -> bool:
    """Say whether one of two sentences denies what the other tells."""
    return _denies_other(ours, theirs, names) or _denies_other(theirs, ours, names)


def _denies_other(one: tuple[Side, int], other: tuple[Side, int], names: frozenset[str]) -> bool:
    (side, sentence), (beside, told) = one, other
    if not denies(side, sentence) or denies(beside, told):
        return False
    denied = frozenset[str]().union(*(keys for at, keys, _ in _denied(side) if at == sentence))
    return len((denied & beside.worded[told].keys) - names) >= _MIN_WORDS


def _denied(side: Side) -> Iterator[tuple[int, frozenset[str], frozenset[str]]]:
    """Yield each sentence that denies a statement, with the terms of the statement and those it negates itself."""
    for one in side.document.attributions:
        spans = _statement(side, one) if one.denies else ()
        if spans:
            terms = [term for term in side.worded[one.sentence].terms if _inside(term, spans)]
            turned = frozenset[str]().union(*(negated_terms(side.text, span, terms) for span in spans))
            yield one.sentence, frozenset(term.key for term in terms), turned


def _statement(side: Side, denial: Attribution) -> tuple[Span, ...]:
    """Return where the statement stands that is denied; empty where none is, or where a noun alone stands for it.

    What can be denied is a clause, a gerund ("denied taking the money"), or a noun of stating with what it states
    ("rejected claims that …"); "denied service", "rejected the offer" and "dismissed her" deny no statement.
    """
    if not denial.content or any(_NOT_DENIED.search(cue.of(side.text)) for cue in denial.cue):
        return ()
    first, *others = denial.content
    words = first.of(side.text)
    verb = " ".join(cue.of(side.text) for cue in denial.cue).casefold()
    noun = _STATEMENT.match(words)
    if noun:
        if not noun["rest"].strip(' .,;”"'):
            return ()
        return Span(first.start + noun.start("rest"), first.end), *others
    if re.search(r"\b(?:reject|dismiss|disavow)", verb):
        return ()
    return denial.content if _CLAUSE.match(words) or _GERUND.match(words) else ()


def _saying(
    ours: Side, denied: frozenset[str], turned: frozenset[str], *, names: frozenset[str], table: WeightTable
) -> Iterator[int]:
    """Yield the sentences of ours that say what is denied, and neither deny it nor tell of the denial.

    `turned`: the terms that the denied statement negates: whoever denies that nobody was warned bears out the warning.
    """
    for at, worded in enumerate(ours.worded):
        shared = worded.keys & denied
        enough = (
            len(shared) >= _MIN_SHARED
            and len(shared - names) >= max(_MIN_WORDS, _MIN_DENIED * len(denied - names))
            and table.total(shared) >= _MIN_DENIED * table.total(denied)
        )
        if not enough or not ours.reports(at) or contradicts(ours.negated(at), turned, shared):
            continue
        if not _STANCE.search(ours.document.sentences[at].span.of(ours.text)):
            yield at


def _accounts(side: Side, names: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield (sentence that blames, sentence that answers) for each pair of accounts of one thing."""
    for blame in _blames(side):
        blamed = _targets(side, blame)
        for answer in side.document.attributions:
            if _answers(side, blame, blamed, answer, names):
                yield blame.sentence, answer.sentence


def _blames(side: Side) -> Iterator[Attribution]:
    for one in side.document.attributions:
        words = {term_key(word.casefold()) for cue in one.cue for word in cue.of(side.text).split()}
        if words & _BLAME and side.document.sentences[one.sentence].role is Role.BODY:
            yield one


def _targets(side: Side, blame: Attribution) -> frozenset[str]:
    """Return the first capitalised words after the cue: who is blamed."""
    end = max(cue.end for cue in blame.cue)
    after = [term for term in side.worded[blame.sentence].terms if term.span.start >= end]
    named: list[str] = []
    for term in after:
        if not term.capital:
            break
        named.append(term.key)
    return frozenset(named)


def _answers(
    side: Side, blame: Attribution, blamed: frozenset[str], answer: Attribution, names: frozenset[str]
) -> bool:
    """Say whether an attribution is the blamed side's account: its source is theirs, and it tells of the same thing."""
    if blame.sentence == answer.sentence or not answer.source or not answer.content:
        return False
    terms = side.worded[answer.sentence].terms
    source = frozenset(term.key for term in terms if _inside(term, answer.source))
    told = frozenset(term.key for term in terms if _inside(term, answer.content))
    shared = (side.worded[blame.sentence].keys & told) - _RANKS
    return bool(source & blamed) and bool(shared - names) and bool((shared & names) - blamed)


def _inside(term: Term, spans: Sequence[Span]) -> bool:
    return any(span.covers(term.span) for span in spans)
