"""The editor's questions answered for one article, and what it was compared with. Speaks of support, never of truth."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from credcheck.lexicon.languages import LANGUAGE_NAMES
from credcheck.model.article import Article
from credcheck.model.evidence import CorpusSummary, Duplicate, PassageUse, Support
from credcheck.model.findings import Finding, Judged
from credcheck.model.profile import Profile, profile_document
from credcheck.model.statements import AttributionType, Document
from credcheck.report.messages import ACTION, AGREES, COPY, RUN_BEFORE, SUPPORT, WHO_ELSE, WHO_SAYS_SO
from credcheck.report.words import count, days, listing, percent

EXCLUDED: Final = "excluded"
ITEM: Final = "item: "
"""What an item of a file that is no story is counted by: "item: picture"."""
"""The key under which a listing counts what the configuration leaves out; every other key is a suffix."""
_CONSISTENCY: Final = ("HED", "CON", "COP", "MET704")
_COUNTED: Final = tuple(one for one in Support if one not in (Support.UNMATCHED, Support.NOT_CHECKABLE))
_SINGLE_VOICE: Final = 2 / 3
"""Share of the attributed claims from which one speaker is named: to recite one speech is not to report."""
_FEW: Final = 3
"""Sourced claims up to which one speaker is no remark: a brief has one source."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the editor's questions and its answer for one article."""

    question: str
    answer: str


def answer_questions(judged: Judged, *, others: int) -> tuple[Answer, ...]:
    """Return the answers in the order of the questions; `others` is how many articles it was compared with.

    Whether the story agrees with itself is a line only where it does not.
    """
    answers = [
        Answer(RUN_BEFORE, _run_before(judged, others)),
        Answer(WHO_SAYS_SO, _who_says_so(judged, others)),
        Answer(WHO_ELSE, _who_else(judged)),
    ]
    contradictions = _contradictions(judged)
    return (*([Answer(AGREES, contradictions)] if contradictions else []), *answers)


def verdict_sentence(judged: Judged) -> str:
    """Return the answers to who says so and who else has it as running text, for formats of one line."""
    return f"{_who_says_so(judged, 0)} {_who_else(judged)}"


def action_sentence(judged: Judged) -> str:
    """Return what to do with the article, and why: "Ask: “Critics” is not identified. … (ATT101)"."""
    action = judged.action
    word = ACTION[action.advice]
    return f"{word}: {action.reason} ({action.rule})" if action.rule else f"{word}: no errors or warnings."


def corpus_sentence(corpus: CorpusSummary) -> str:
    """Return what the drafts were compared with: a verdict is never wider than that."""
    if corpus.articles <= 1:
        return "Compared with no other article: name more with --against, or store them with `credcheck corpus add`."
    outlets = f" from {count(corpus.outlets, 'outlet')}" if corpus.outlets else ""
    reports = count(corpus.stories, "independent report")
    inside = f"{reports}, {days(corpus.earliest, corpus.latest)}"
    return f"Compared: {count(corpus.articles, 'article')}{outlets} ({inside}). Verdicts apply to these only."


def counted_findings(findings: tuple[Finding, ...]) -> str:
    """Return the findings that count, by severity: "1 error, 5 warnings and 3 info notes", or "no findings"."""
    names = {"error": "error", "warning": "warning", "info": "info note"}
    found = [str(one.severity) for one in findings if one.suppressed is None]
    return listing([count(found.count(kind), name) for kind, name in names.items() if kind in found]) or "no findings"


def passed_over_sentence(passed_over: Mapping[str, int]) -> str:
    """Return what was not read: files by suffix, items by kind, then what the configuration leaves out."""
    files = [one for one in sorted(passed_over) if one != EXCLUDED and not one.startswith(ITEM)]
    kinds = [f"{passed_over[one]} {one or 'without suffix'}" for one in files]
    items = [
        count(number, one.removeprefix(ITEM)) for one, number in sorted(passed_over.items()) if one.startswith(ITEM)
    ]
    parts = [
        f"Passed over, other formats: {listing(kinds)}." if kinds else "",
        f"Passed over, items that are no stories: {listing(items)}." if items else "",
        f"Left out by the configuration: {passed_over[EXCLUDED]}." if passed_over.get(EXCLUDED) else "",
    ]
    return " ".join(part for part in parts if part)


def _run_before(judged: Judged, others: int) -> str:
    """Return the nearest copy, or the share of the article that appears elsewhere without credit."""
    if not others:
        return "Not compared: no other articles were given (add them with --against or corpus add)."
    duplicates = judged.evidence.duplicates
    near = [one for one in duplicates if one.relation in COPY]
    if near:
        more = f", and {count(len(near) - 1, 'more copy', 'more copies')}" if len(near) > 1 else ""
        words = COPY[near[0].relation].format(path=near[0].path)
        return f"Yes: {words}{more}."
    taken = max(duplicates, key=uncredited_words, default=None)
    if taken and (words_taken := uncredited_words(taken)):
        return f"In part: {count(words_taken, 'word')} also {_appear(words_taken)} in {taken.path} without credit."
    compared = count(others, "other article")
    if duplicates:
        return f"No uncredited passage; shared words are quoted or credited ({compared} compared)."
    return f"No copy or shared passage found ({compared} compared)."


def _appear(number: int) -> str:
    return "appears" if number == 1 else "appear"


def uncredited_words(duplicate: Duplicate) -> int:
    """Return the words of ours that theirs has too, without credit; 0 where ours came first."""
    if duplicate.first == "ours":
        return 0
    return sum(one.words for one in duplicate.passages if one.use is PassageUse.UNCREDITED)


def _who_says_so(judged: Judged, others: int) -> str:
    """Return the sourcing rate, who is named, and which quotations have a speaker."""
    document = judged.document
    if not document.article.is_understood:
        return _unread(document.article, others)
    profile = profile_document(document)
    return " ".join(filter(None, [_sourcing(judged, profile), *_named(document, profile), _quotes(profile)]))


def _unread(article: Article, others: int) -> str:
    """Return what is read of an article in a language without tables, and what is not."""
    name = LANGUAGE_NAMES.get(re.split("[-_]", article.language)[0], f"Language “{article.language}”")
    copies = "copies, " if others else ""
    return f"{name}: attribution and claims are not read; {copies}quotation marks and leftovers were."


def _sourcing(judged: Judged, profile: Profile) -> str:
    rate = judged.sourcing
    if not rate.total:
        return "It makes no checkable claims."
    claims = count(rate.total, "checkable claim")
    has = "has" if rate.count == 1 else "have"
    kinds = {
        "anonymous": profile.anonymous,
        "vague": profile.vague,
        "unattributed": profile.unattributed,
    }
    rest = [f"{number} {word}" for word, number in kinds.items() if number]
    others = f"; {', '.join(rest)}" if rest else ""
    who = "a named source, an organisation or a document"
    return f"{rate.count} of {claims} ({percent(rate.rate)}) {has} {who}{others}."


def _named(document: Document, profile: Profile) -> Iterator[str]:
    """Yield who is named, then whether one voice carries the story."""
    people = {one.speaker for one in document.attributions if one.type is AttributionType.NAMED}
    organisations = len(profile.named_sources) - len(people)
    named = [
        count(len(people), "person", "people") if people else "",
        count(organisations, "organisation") if organisations > 0 else "",
        count(len(profile.documents), "document") if profile.documents else "",
    ]
    given = [one for one in named if one]
    if given:
        single = len(given) == 1 and given[0].startswith("1 ")
        yield f"{listing(given)} {'is' if single else 'are'} named."
    elif document.claims:
        yield "No source is named."
    if any(one.type is AttributionType.BLANKET for one in document.attributions):
        yield "One credit covers the whole article."
    yield from _single_voice(document)


def _single_voice(document: Document) -> Iterator[str]:
    """Yield who is behind more than two thirds of the sourced claims, where there is one."""
    behind = Counter(
        document.attributions[claim.attribution].speaker
        for claim in document.claims
        if claim.kind.checkable and claim.attribution is not None
    )
    total = behind.total()
    [(speaker, most)] = behind.most_common(1) or [(None, 0)]
    if speaker and total > _FEW and most > total * _SINGLE_VOICE:
        yield f"One source, {speaker}, accounts for {most} of the {total} attributed claims."


def _quotes(profile: Profile) -> str:
    if not profile.quotes:
        return ""
    named = f"{profile.quotes_named} of {count(profile.quotes, 'quotation')}"
    return f"{named} {'has' if profile.quotes_named == 1 else 'have'} a named speaker."


def _who_else(judged: Judged) -> str:
    """Return the corroboration rate and what else the comparison came to; never a share of nothing."""
    if not judged.document.article.is_understood:
        return "Not compared: its claims are not read."
    verdicts = judged.evidence.verdicts
    checkable = sum(one.support is not Support.NOT_CHECKABLE for one in verdicts)
    if not checkable:
        return "It makes no claim that another report could carry."
    claims = count(checkable, "checkable claim")
    rate = judged.evidence.corroboration
    if not rate.total:
        return f"No other coverage found, so {claims} could not be compared."
    supports = Counter(one.support for one in verdicts)
    told = [f"{supports[one]} {SUPPORT[one]}" for one in _COUNTED if supports[one]]
    left = supports[Support.UNMATCHED]
    unmatched = f" {count(left, 'claim')} could not be compared." if left else ""
    independent = f"{rate.count} of {count(rate.total, 'claim')} ({percent(rate.rate)})"
    has = "has" if rate.count == 1 else "have"
    return f"{independent} {has} independent corroboration, whole or in part: {'; '.join(told)}.{unmatched}"


def _contradictions(judged: Judged) -> str:
    """Return how many places contradict another place of the same story, or ""."""
    found = [one for one in judged.findings if one.suppressed is None and one.rule.startswith(_CONSISTENCY)]
    places = sorted({one.start.line for one in found})
    if not found:
        return ""
    lines = f"{'line' if len(places) == 1 else 'lines'} {', '.join(map(str, places))}"
    return f"{count(len(found), 'place')} to mend ({lines})."
