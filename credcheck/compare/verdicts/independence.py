"""Independence: which matches count as another report, and why the others do not."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from credcheck.compare.matching.relations import Found
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.verdicts.credit_graph import Lineage
from credcheck.lexicon.english.names import SOURCE_RANKS
from credcheck.lexicon.english.reporting_nouns import SAID_NOUNS, SAID_OBJECTS
from credcheck.model.candidates import Worded
from credcheck.model.evidence import MatchRelation
from credcheck.model.statements import Attribution, AttributionType, Claim, ClaimKind
from credcheck.text.fold import fold
from credcheck.text.span import Span
from credcheck.text.terms import find_terms, term_key

_OUTVOTED: Final = 2
"""Reports with another value for each report that has ours too, from which the difference is still shown."""
_DOCUMENT: Final = 3
"""Words from which the name of a document tells it from another: "a report by the health office"."""
_RANKS: Final = frozenset(map(term_key, SOURCE_RANKS))
"""Words of a source that say what somebody is, not who."""


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


def shares_source(ours: Side, claim: Claim, theirs: Side, bearing: Sequence[int]) -> str:
    """Return the one source that a claim and the sentences that carry it rest on, as far as their words tell; or "".

    A quotation is one source however many report it. What a person or body says rests on them where the other report
    names them beside it, or names no source of its own. A video, a letter or an apology that both tell of is one too.
    """
    backing = ours.attribution(claim)
    if claim.kind is ClaimKind.QUOTE:
        return f"the same source: {_shown(ours, backing)}" if backing else "the same quotation"
    held = frozenset[str]().union(*(theirs.worded[at].keys for at in bearing))
    cited = [one for at in bearing for one in theirs.attributions_in(at)]
    if backing is not None:
        named = {term_key(word) for word in _voices(ours, backing)} - {""}
        if named & held or not any(_voices(theirs, one) for one in cited):
            return f"the same source: {_shown(ours, backing)}"
    mine = ours.worded[claim.sentence].keys
    speaker = next((one for one in cited if _named_in(theirs, one) & mine), None)
    if speaker is not None:
        return f"the same source: {_shown(theirs, speaker)}"
    return _one_record(ours, claim, held)


def _named_in(side: Side, one: Attribution) -> frozenset[str]:
    """Return the terms of the names in a source, its body's among them: "Jan Holt, the head of the Varn yard"."""
    terms = [term for span in one.source for term in find_terms(span.of(side.text), span.start)]
    spoken = {term_key(word) for word in _voices(side, one)} - {""} if one.speaker else frozenset[str]()
    return frozenset(term.key for term in terms if term.capital and term.key not in _RANKS) | spoken


def _one_record(ours: Side, claim: Claim, held: frozenset[str]) -> str:
    """Return the record or statement that both tell of, or "": "a letter" here and there, "the video" that both saw."""
    said = {term_key(word): word for word in sorted(SAID_OBJECTS | SAID_NOUNS)}
    shared = sorted(said[key] for key in ours.worded[claim.sentence].keys & held if key in said)
    seen = sorted(_RECORDED[key] for key in held if key in _RECORDED and any(key in one.keys for one in ours.worded))
    return f"the same {(shared or seen)[0]}" if shared or seen else ""


_RECORDED: Final = {term_key(word): word for word in ("video", "footage", "photo", "recording", "broadcast")}
"""What is seen or heard alike by whoever reports it."""


def leave_settled(ours: Side, found: Sequence[Found], *, shown: Sequence[Span] = ()) -> list[Found]:
    """Return what was found without the differences in values that enough other reports give as we do.

    A figure that others have too is no slip of ours; the report that stands alone hears of it. `shown`: values of which
    a conflict between the whole articles is shown; no verdict may pass over it.
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
    settled.difference_update(shown)
    return [_leave(one, settled) if one.differs else one for one in found]


def _leave(found: Found, settled: Container[Span]) -> Found:
    differs = tuple(one for one in found.differs if one.ours not in settled)
    relation = MatchRelation.DIFFERS if differs else MatchRelation.PARTLY
    return replace(found, differs=differs, relation=relation)
