"""Independence: which matches count as another report, and why the others do not."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from credcheck.compare.matching.relations import Found
from credcheck.compare.sentences.indexed_document import Side
from credcheck.lexicon.english.names import SOURCE_RANKS
from credcheck.model.candidates import Worded
from credcheck.model.evidence import MatchRelation
from credcheck.model.statements import Attribution, AttributionType
from credcheck.text.fold import fold
from credcheck.text.span import Span
from credcheck.text.terms import find_terms, term_key

_OUTVOTED: Final = 2
"""Reports with another value for each report that has ours too, from which the difference is still shown."""
_DOCUMENT: Final = 3
"""Words from which the name of a document tells it from another: "a report by the health office"."""
_RANKS: Final = frozenset(map(term_key, SOURCE_RANKS))
"""Words of a source that say what somebody is, not who."""

Lineage = Mapping[str, frozenset[str]]
"""By path of each report of the story: the outlets it goes back to, by one credit or several."""


def rule_out(
    ours: Side,
    backing: Attribution | None,
    found: Found,
    lineage: Lineage,
    called: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Return why a match is no independent report of our claim, or "" where it is one.

    `called`: how an outlet is written, by its folded name.
    """
    theirs = found.side
    reasons = (
        (theirs.story.id == ours.story.id, "a copy of the same report"),
        (not theirs.reports(found.sentence), "a headline or caption is no report of its own"),
        (theirs.document.path not in lineage, "it tells another story"),
        (found.negated, "one of the two says that it did not happen"),
        (ours.outlet is not None and ours.outlet == theirs.outlet, "the same outlet"),
    )
    plain = next((reason for holds, reason in reasons if holds), "")
    return plain or _one_origin(ours, theirs, lineage, called) or _one_voice(ours, backing, found) or _one_text(found)


def _one_origin(ours: Side, theirs: Side, lineage: Lineage, called: Mapping[str, str]) -> str:
    credited = _common_origin(ours, theirs, lineage)
    return f"it goes back to {called.get(credited, credited)}" if credited else ""


def _one_voice(ours: Side, backing: Attribution | None, found: Found) -> str:
    theirs, others = found.side, found.side.attributions_in(found.sentence)
    if backing is None:
        return ""
    voices = _voices(ours, backing)
    heard = any(voices & _voices(theirs, one) for one in others)
    shared = heard or _holds_document(ours, backing, theirs.worded, found.sentence)
    return f"the same source: {_shown(ours, backing)}" if shared else ""


def _holds_document(side: Side, one: Attribution, worded: Sequence[Worded], sentence: int) -> bool:
    """Say whether another sentence has every word of the document that an attribution names."""
    keys = frozenset(term.key for span in one.source for term in find_terms(span.of(side.text), span.start))
    return one.type is AttributionType.DOCUMENT and len(keys) >= _DOCUMENT and keys <= worded[sentence].keys


def _shown(side: Side, attribution: Attribution) -> str:
    """Return who stands behind a claim as an editor calls them."""
    return attribution.speaker or " ".join(span.of(side.text) for span in attribution.source)


def _one_text(found: Found) -> str:
    if found.quoted or found.relation is MatchRelation.SAME_QUOTE:
        return "the same quotation"
    return "told in the same words" if found.copied else ""


def _common_origin(ours: Side, theirs: Side, lineage: Lineage) -> str:
    """Return the outlet through which two reports hang together, or ""."""
    mine, other = lineage.get(ours.document.path, frozenset()), lineage.get(theirs.document.path, frozenset())
    if ours.outlet and ours.outlet in other:
        return ours.outlet
    if theirs.outlet and theirs.outlet in mine:
        return theirs.outlet
    return min(mine & other, default="")


def _voices(side: Side, attribution: Attribution | None) -> frozenset[str]:
    """Return the words that tell who speaks: the last name of a speaker, else the words of the source."""
    if attribution is None:
        return frozenset()
    if attribution.speaker:
        return frozenset({fold(attribution.speaker).split(" ")[-1]})
    terms = [term for span in attribution.source for term in find_terms(span.of(side.text), span.start)]
    return frozenset(fold(term.span.of(side.text)).removesuffix("'s") for term in terms if term.key not in _RANKS)


def leave_settled(ours: Side, found: Sequence[Found]) -> list[Found]:
    """Return what was found without the differences in values that enough other reports give as we do.

    A figure that others have too is no slip of ours; the report that stands alone hears of it.
    """
    agree: dict[Span, set[str]] = {}
    differ: dict[Span, set[str]] = {}
    for one in found:
        if one.side.story.id != ours.story.id:
            for span in one.settled:
                agree.setdefault(span, set()).add(one.side.story.id)
        for span in one.opposed:
            differ.setdefault(span, set()).add(one.side.story.id)
    settled = {span for span, stories in differ.items() if _OUTVOTED * len(agree.get(span, ())) > len(stories)}
    return [_leave(one, settled) if one.differs else one for one in found]


def _leave(found: Found, settled: Container[Span]) -> Found:
    differs = tuple(one for one in found.differs if one.ours not in settled)
    relation = MatchRelation.DIFFERS if differs else MatchRelation.PARTLY
    return replace(found, differs=differs, relation=relation)
