"""Kind `anonymity`: what a newsroom's policy asks of a source without a name.

How many are they, why are they not named, is it information or opinion, do they attack somebody who is named?
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.finding import is_body, make_finding, once_a_place
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.kinds.sourcing.attribution import place_of, words_of
from credcheck.checks.kinds.sourcing.named_people import named_after, named_people, person_in
from credcheck.checks.options import Words, about, read_options
from credcheck.lexicon.english.function_words import HYPOTHETICAL, PRONOUN_SOURCES
from credcheck.lexicon.english.opinion import ATTACKS, HARSH, JUDGING
from credcheck.lexicon.english.reporting_verbs import ONLY_ACTS
from credcheck.lexicon.english.source_nouns import AFTER_UNNAMED, MORE_THAN_ONE, UNNAMED_HEADS, UNNAMED_MARKS
from credcheck.model.evidence import Evidence, Support
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import Attribution, AttributionType, Document
from credcheck.text.fold import fold

_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_ENDS: Final = re.compile(r"(?<=[.!?][”\"’'])\s+|(?<=[a-z][.!?])\s+")
_ONE: Final = frozenset(("a", "an", "one"))
_LOOK_BACK: Final = 60
"""Characters before a source in which its name may stand."""
_SAID: Final = frozenset(("speech", "document"))
"""Classes of cues by which somebody tells something; "according to an aide" is one of `document`."""
_CROWD: Final = frozenset(("all", "few", "many", "most"))
_NAMED: Final = re.compile(r"(?:,|\b(?:like|including|such as))\s+(?:[A-Z][\w.’'-]*\s+)+[A-Z][\w’'-]+")
_NAMED_BEFORE: Final = re.compile(r"[A-Z][\w’'-]+\.? [A-Z][\w’'-]+\s*[,—–-]{1,2}\s*$")
_NAMED_NEXT: Final = re.compile(r"(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w’'-]+, (?:the|an?|\d\d)\b")
"""How a sentence begins that names whoever the one before left unnamed: "Lena Marsh, the aide, …"."""
_NOT_FIRST: Final = frozenset(("second", "third", "fourth", "another", "other"))
"""Words by which an unnamed source is a further one."""

_PRONOUNS: Final = frozenset({"he", "she", "they"})
"""Who is meant by one is less sure than a charge of attacking somebody must be."""


@dataclass(frozen=True, slots=True)
class AnonymityOptions:
    """Which question a rule asks of an unnamed source."""

    ask: str = field(
        default="number",
        metadata=about("what is asked of an unnamed source", choices=("attack", "information", "number", "reason")),
    )
    heads: Words = field(default=UNNAMED_HEADS, metadata=about("words for people whom a newsroom speaks to unnamed"))
    marks: Words = field(default=UNNAMED_MARKS, metadata=about("words that say of anybody that they speak unnamed"))
    many: Words = field(default=MORE_THAN_ONE, metadata=about("words in a source that say it is more than one"))
    attacks: Words = field(default=ATTACKS, metadata=about("cues that attack whoever they name"))
    opinions: Words = field(default=JUDGING, metadata=about("words that judge rather than tell"))
    harsh: Words = field(default=HARSH, metadata=about("words that attack whoever they are said of"))


def check_anonymity(rule: Rule) -> Finder:
    """Return the finder of unnamed sources that leave the rule's question open."""
    options = read_options(AnonymityOptions, rule.options)
    ask = {"attack": _attacks, "information": _opinions, "number": _single, "reason": _unexplained}[options.ask]

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        yield from once_a_place(ask(document, evidence, rule, options))

    return find


KIND: Final = Kind(
    about="sources without a name: how many, why, information or opinion, an attack",
    options=AnonymityOptions,
    fields=("source", "cue", "content", "lacks", "target"),
    check=check_anonymity,
)


def _sources(document: Document, options: AnonymityOptions) -> Mapping[str, Sequence[Attribution]]:
    """Return the attributions of each unnamed but described source, first mention first."""
    found: dict[str, list[Attribution]] = {}
    for attribution in document.attributions:
        at = place_of(document, attribution)
        if attribution.type is not AttributionType.ANONYMOUS or at is None or not is_body(document, at):
            continue
        shown = words_of(document, attribution.source)
        name = fold(attribution.speaker or shown)
        if _NAMED_BEFORE.search(document.article.text[max(0, at.start - _LOOK_BACK) : at.start]):
            continue  # an apposition: "Ana Ruiz, a former official, said"
        if name not in found and (_only_acts(document, attribution) or _is_named_next(document, attribution)):
            continue
        if name in found or _speaks_unnamed(shown, name, attribution, options):
            found.setdefault(name, []).append(attribution)
    return found


def _speaks_unnamed(shown: str, name: str, attribution: Attribution, options: AnonymityOptions) -> bool:
    """Say whether a newsroom spoke to this source: no judge, slide or crowd, and no name behind a comma."""
    if name in PRONOUN_SOURCES or not name or attribution.cue_class not in _SAID or _NAMED.search(shown):
        return False
    if fold(shown).partition(" ")[0] in _CROWD:
        return False
    words = frozenset(_WORD.findall(f"{fold(shown)} {name}"))
    if _group(fold(shown))[-1:] == ["people"] and len(_group(fold(shown))) == len(shown.split()):
        return False  # "young people": nothing behind them says who they are
    group = frozenset(_group(fold(shown))) | frozenset(_group(name))
    return attribution.reason or not words.isdisjoint(options.marks) or not group.isdisjoint(options.heads)


def _only_acts(document: Document, attribution: Attribution) -> bool:
    """Whether it tells what somebody did or might say: "an executive apologised", "an agent could order"."""
    cue = frozenset(_WORD.findall(words_of(document, attribution.cue).casefold()))
    nobody = fold(words_of(document, attribution.source)).startswith("no ")
    return nobody or not cue.isdisjoint(HYPOTHETICAL - {"to"}) or not cue.isdisjoint(ONLY_ACTS)


def _is_named_next(document: Document, attribution: Attribution) -> bool:
    """Whether the next sentence opens with the name of the source, new to the article."""
    following = attribution.sentence + 1
    if following >= len(document.sentences):
        return False
    span = document.sentences[following].span
    found = _NAMED_NEXT.match(document.text_of(span))
    return found is not None and document.article.text.find(found[0].split(",")[0]) >= span.start


def _group(source: str) -> Sequence[str]:
    """Return the words of a source up to its head: "a city official" of "a city official with access to files"."""
    words = _WORD.findall(source)
    end = next((at for at, word in enumerate(words) if at and word in AFTER_UNNAMED), len(words))
    return words[:end]


def _single(document: Document, evidence: Evidence, rule: Rule, options: AnonymityOptions) -> Iterator[Finding]:
    for name, attributions in _sources(document, options).items():
        shown = fold(words_of(document, attributions[0].source)) or name
        if _is_alone(document, evidence, attributions, shown, options):
            explained = any(attribution.reason for attribution in attributions)
            lacks = "" if explained else ", and the article does not say why it is not named"
            yield from _at(document, rule, attributions[0], lacks=lacks)


def _is_alone(
    document: Document, evidence: Evidence, attributions: Sequence[Attribution], shown: str, options: AnonymityOptions
) -> bool:
    return _is_one(shown, options) and not _carried_elsewhere(document, evidence, attributions)


def _is_one(source: str, options: AnonymityOptions) -> bool:
    """Say whether a source is one person: by its article ("an aide"), else by its head ("city official")."""
    group = _group(source)
    if not group or any(word in options.many or word in _NOT_FIRST for word in group):
        return False
    return group[0] in _ONE or not group[-1].endswith("s")


def _carried_elsewhere(document: Document, evidence: Evidence, attributions: Sequence[Attribution]) -> bool:
    """Say whether independent reports carry every claim that the source makes."""
    ids = {attribution.id for attribution in attributions}
    claims = {claim.id for claim in document.claims if claim.attribution in ids}
    verdicts = [verdict.support for verdict in evidence.verdicts if verdict.claim in claims]
    return bool(verdicts) and all(support is Support.CORROBORATED for support in verdicts)


def _unexplained(document: Document, evidence: Evidence, rule: Rule, options: AnonymityOptions) -> Iterator[Finding]:
    """Yield the sources of whom nothing says why they are not named; ANO201 says it of one that is alone."""
    for name, attributions in _sources(document, options).items():
        shown = fold(words_of(document, attributions[0].source)) or name
        if _is_alone(document, evidence, attributions, shown, options):
            continue
        if not any(attribution.reason for attribution in attributions):
            yield from _at(document, rule, attributions[0])


def _opinions(document: Document, _: Evidence, rule: Rule, options: AnonymityOptions) -> Iterator[Finding]:
    words = frozenset((*options.opinions, *options.harsh))
    for attributions in _sources(document, options).values():
        for attribution in attributions:
            content = _WORD.findall(words_of(document, attribution.content).casefold())
            if attribution.inherited_from is None and not words.isdisjoint(content):
                yield from _at(document, rule, attribution)


def _attacks(document: Document, _: Evidence, rule: Rule, options: AnonymityOptions) -> Iterator[Finding]:
    people = named_people(document)
    for attributions in _sources(document, options).values():
        for attribution in attributions:
            target = _target(document, attribution, options, people)
            if target and fold(words_of(document, attribution.source)) not in _PRONOUNS:
                yield from _at(document, rule, attribution, target=target)


def _target(document: Document, attribution: Attribution, options: AnonymityOptions, people: frozenset[str]) -> str:
    """Return the named person whom a statement attacks, or ""."""
    cue = words_of(document, attribution.cue)
    if any(word in options.attacks for word in _WORD.findall(cue.casefold())):
        end = attribution.cue[-1].end
        return named_after(document.article.text, end, people)
    for sentence in _ENDS.split(words_of(document, attribution.content)):
        harsh = any(word in options.harsh for word in _WORD.findall(sentence.casefold()))
        if harsh and (person := person_in(sentence, people)):
            return person
    return ""


def _at(
    document: Document, rule: Rule, attribution: Attribution, *, target: str = "", lacks: str = ""
) -> Iterator[Finding]:
    at = place_of(document, attribution)
    if at is not None:
        source = words_of(document, attribution.source) or attribution.speaker or ""
        cue, content = words_of(document, attribution.cue), words_of(document, attribution.content)
        yield make_finding(document, rule, at, source=source, cue=cue, content=content, lacks=lacks, target=target)
