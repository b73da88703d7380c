"""Kind `attribution`: who stands behind a statement, by the type of its source.

Judges body sentences; a credit or a pointer is judged wherever it stands, for they live at the foot of a page.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from credcheck.checks.finding import is_body, make_finding, once_a_place
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import Words, about, read_options
from credcheck.lexicon.english.function_words import PRONOUN_SOURCES
from credcheck.lexicon.english.page_lines import ADDRESS
from credcheck.lexicon.english.reporting_verbs import PLAIN_CUES
from credcheck.model.article import Role
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Related, Rule
from credcheck.model.statements import Attribution, AttributionType, Document, QuoteUse
from credcheck.text.fold import fold
from credcheck.text.span import Span

_URL: Final = re.compile(ADDRESS)
_GENERAL: Final = (AttributionType.BLANKET, AttributionType.POINTER)
_TWICE: Final = 2
"""Findings for one source that the article gives in the very same words."""
_MAX_GAP: Final = 3
_OPENING: Final = 2
"""Sentences that open an article: its lede, and a line that runs above it."""
_RELATIVE: Final = frozenset(("who", "which", "that", "whose", "whom"))


@dataclass(frozen=True, slots=True)
class AttributionOptions:
    """Which sources a rule is about."""

    types: Words = field(
        default=("vague",),
        metadata=about("attribution types to flag", choices=tuple(one.value for one in AttributionType)),
    )
    excuses: Words = field(
        default=(), metadata=about("what in the same sentence excuses it", choices=("link", "title", "date"))
    )
    heads: Words = field(
        default=(), metadata=about("flag only sources that hold one of these words; empty means every source")
    )
    lede: int = field(
        default=0,
        metadata=about("leave the opening sentence alone if one of so many sentences after it names a person", low=0),
    )
    lower_minor: bool = field(
        default=False,
        metadata=about("one severity lower where the source neither opens the article nor accuses anybody"),
    )
    leave: Words = field(default=(), metadata=about("never flag these sources, such as names of your own desk"))


def check_attribution(rule: Rule) -> Finder:
    """Return the finder of statements whose source is of the rule's types."""
    options = read_options(AttributionOptions, rule.options)

    def find(document: Document, _: Evidence) -> Iterator[Finding]:
        found = _without_echoes(_find(document, rule, options))
        yield from once_a_place(_fold_repeats(found, _TWICE))

    return find


KIND: Final = Kind(
    about="statements whose source is of a type, such as vague or agentless",
    options=AttributionOptions,
    fields=("source", "cue", "content"),
    check=check_attribution,
)


def _find(document: Document, rule: Rule, options: AttributionOptions) -> Iterator[tuple[int, str, Finding]]:
    """Yield each finding with its sentence and its source."""
    last: tuple[int, str] | None = None
    unfolded = _unfolded_lede(document, options.lede)
    for attribution in document.attributions:
        if attribution.type not in options.types or not attribution.asserts or attribution.inherited_from is not None:
            continue
        at = place_of(document, attribution)
        if at is None or not (attribution.type in _GENERAL or is_body(document, at)):
            continue
        source = words_of(document, attribution.source)
        if attribution.sentence in unfolded or attribution.member:
            continue
        if _wanted(source, options) and not _excused(document, at, options.excuses):
            cue = words_of(document, attribution.cue)
            if fold(source) in PRONOUN_SOURCES and (last is None or _carries_on(cue, attribution.sentence - last[0])):
                continue
            content = words_of(document, attribution.content)
            shown = _with_antecedent(attribution.sentence, source, last)
            last = (attribution.sentence, source) if source and fold(source) not in PRONOUN_SOURCES else last
            made = make_finding(
                document,
                _graded(rule, attribution, options),
                at,
                source=shown or cue,
                cue=cue or source,
                content=content,
            )
            yield attribution.sentence, source, made


def _graded(rule: Rule, attribution: Attribution, options: AttributionOptions) -> Rule:
    """Return the rule at the severity that the finding has."""
    minor = options.lower_minor and not attribution.grave
    return replace(rule, severity=rule.severity.one_lower) if minor else rule


def _carries_on(cue: str, sentences: int) -> bool:
    """Say whether a pronoun only goes on with what its source said, or stands too far from it: "they added"."""
    return sentences > 1 or not PLAIN_CUES.isdisjoint(fold(cue).split())


def _unfolded_lede(document: Document, reach: int) -> frozenset[int]:
    """Return the ids of the opening sentences if somebody is named soon after: they may sum up whom the rest names."""
    body = [one.id for one in document.sentences if one.role is Role.BODY][: reach + 1]
    named = {one.sentence for one in document.attributions if one.type is AttributionType.NAMED}
    return frozenset(body[:_OPENING]) if reach and not named.isdisjoint(body[1:]) else frozenset()


def _with_antecedent(sentence: int, source: str, last: tuple[int, str] | None) -> str:
    """Return a pronoun with the source that the sentence before named in vain: "They (city officials)"."""
    stands_for = last is not None and fold(source) in PRONOUN_SOURCES and sentence - last[0] <= 1
    return f"{source} ({last[1]})" if last is not None and stands_for else source


def _fold_repeats(found: Iterable[tuple[str, Finding]], most: int) -> Iterator[Finding]:
    """Yield no more than `most` findings of one and the same source; further places are related to its last one."""
    kept: list[Finding] = []
    numbers: dict[str, list[int]] = {}
    for source, finding in found:
        before = numbers.setdefault(fold(source), [])
        if source and fold(source) not in PRONOUN_SOURCES and len(before) >= most:
            again = Related(finding.path, finding.start, finding.span, "the same source again", finding.quoted)
            kept[before[-1]] = replace(kept[before[-1]], related=(*kept[before[-1]].related, again))
            continue
        before.append(len(kept))
        kept.append(finding)
    yield from kept


def _without_echoes(found: Iterable[tuple[int, str, Finding]]) -> Iterator[tuple[str, Finding]]:
    """Yield the findings; of a source and the pronoun that repeats it in the same sentence, the source alone."""
    ordered = list(found)
    named = {sentence for sentence, source, _ in ordered if fold(source) not in PRONOUN_SOURCES}
    for sentence, source, finding in ordered:
        if fold(source) not in PRONOUN_SOURCES or sentence not in named:
            yield source, finding


def words_of(document: Document, spans: tuple[Span, ...]) -> str:
    """Return the article's words at the spans, joined by an ellipsis where they are apart; no relative pronouns."""
    words = [document.text_of(span) for span in spans]
    return " … ".join([one for one in words if one.casefold() not in _RELATIVE] or words)


def place_of(document: Document, attribution: Attribution) -> Span | None:
    """Return where an attribution is pointed at: source and cue where they touch, else the source, else the cue."""
    source, cue = attribution.source, attribution.cue
    if not source or not cue:
        spans = source or cue or attribution.content
        return spans[0] if spans else None
    first, last = sorted((source[0], cue[0]))
    between = document.article.text[first.end : last.start]
    touches = first.end <= last.start and len(between) <= _MAX_GAP and not between.strip()
    return Span(first.start, last.end) if touches else source[0]


def _wanted(source: str, options: AttributionOptions) -> bool:
    folded = fold(source)
    if any(fold(one) == folded for one in options.leave):
        return False
    return not options.heads or any(fold(head) in re.findall(r"[\w'-]+", folded) for head in options.heads)


def _excused(document: Document, at: Span, excuses: Words) -> bool:
    line = _line_around(document.article.text, at)
    tests = {"link": _has_link, "title": _has_title, "date": _has_date}
    return any(tests[name](document, line) for name in excuses)


def _line_around(text: str, at: Span) -> Span:
    end = text.find("\n", at.end)
    return Span(text.rfind("\n", 0, at.start) + 1, end if end >= 0 else len(text))


def _has_link(document: Document, line: Span) -> bool:
    return any(link.span.overlaps(line) for link in document.article.links) or bool(_URL.search(document.text_of(line)))


def _has_title(document: Document, line: Span) -> bool:
    return any(quote.span.overlaps(line) and quote.use is not QuoteUse.SCARE for quote in document.quotes)


def _has_date(document: Document, line: Span) -> bool:
    return any(line.covers(date.span) and date.grain == "day" and not date.relative for date in document.dates)
