"""Kind `own-voice`: what the article judges, predicts or states in its own voice, with nobody to answer for it.

The strongest few of an article; which words they are is read in `extract/claims/own_voice.py`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from credcheck.checks.finding import make_finding, once_a_place, propose_mark
from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import Words, about, read_options
from credcheck.model.evidence import Evidence, Support
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import Document, Unattributed, UnattributedKind

_CARRIED: Final = (Support.CORROBORATED, Support.PARTLY, Support.ECHO)
_FACTS: Final = (UnattributedKind.FACT, UnattributedKind.FIGURE)
_SHOWN: Final = {
    UnattributedKind.OPINION: "a verdict",
    UnattributedKind.MOTIVE: "a motive or feeling",
    UnattributedKind.FORECAST: "a prediction",
    UnattributedKind.FACT: "a fact",
    UnattributedKind.FIGURE: "a figure",
    UnattributedKind.HEARSAY: "hearsay",
}


@dataclass(frozen=True, slots=True)
class OwnVoiceOptions:
    """Which statements of the article's own voice a rule is about."""

    kinds: Words = field(
        default=("opinion", "motive", "forecast"),
        metadata=about("kinds of statement to flag", choices=tuple(one.value for one in UnattributedKind)),
    )
    most: int = field(default=3, metadata=about("findings in an article, the strongest first", low=1))
    min_weight: float = field(default=0.0, metadata=about("weight of the words from which on it is flagged", low=0))
    loud_weight: float = field(
        default=0.0,
        metadata=about(
            "below this weight, a finding that neither opens the article nor accuses anybody is one severity lower",
            low=0,
        ),
    )
    mark: str = field(
        default="", metadata=about("mark to propose at the end of the sentence, such as [source?]; --fix never sets it")
    )


def check_own_voice(rule: Rule) -> Finder:
    """Return the finder of statements of the rule's kinds."""
    options = read_options(OwnVoiceOptions, rule.options)

    def find(document: Document, evidence: Evidence) -> Iterator[Finding]:
        yield from once_a_place(_find(document, evidence, rule, options))

    return find


KIND: Final = Kind(
    about="judgments, predictions and facts in the article's own voice",
    options=OwnVoiceOptions,
    fields=("kind", "words"),
    check=check_own_voice,
)


def _find(document: Document, evidence: Evidence, rule: Rule, options: OwnVoiceOptions) -> Iterator[Finding]:
    carried = _carried_sentences(document, evidence)
    wanted = [
        one
        for one in document.unattributed
        if one.kind in options.kinds
        and one.weight >= options.min_weight
        and not (one.kind in _FACTS and one.sentence in carried)
    ]
    for one in sorted(_strongest(wanted, options.most), key=lambda one: one.span.start):
        sentence = document.sentences[one.sentence].span
        loud = one.grave or one.weight >= options.loud_weight
        yield make_finding(
            document,
            rule if loud else replace(rule, severity=rule.severity.one_lower),
            one.span,
            fix=propose_mark(document, sentence, options.mark),
            words=document.text_of(one.span),
            kind=_SHOWN[one.kind],
        )


def _strongest(found: list[Unattributed], most: int) -> list[Unattributed]:
    return sorted(found, key=lambda one: (-one.weight, one.span.start))[:most]


def _carried_sentences(document: Document, evidence: Evidence) -> frozenset[int]:
    """Return the sentences whose claim another report carries: for a fact, that is somebody behind it."""
    return frozenset(document.claims[one.claim].sentence for one in evidence.verdicts if one.support in _CARRIED)
