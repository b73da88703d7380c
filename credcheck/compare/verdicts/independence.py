"""Independence: which matches count as another report, and why the others do not."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from credcheck.compare.matching.relations import Found
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.verdicts.credit_graph import Lineage
from credcheck.lexicon.english.names import SOURCE_RANKS
from credcheck.lexicon.english.reporting_nouns import ONE_STATEMENT
from credcheck.lexicon.english.reporting_verbs import PUBLIC_ACTS
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
_SAYING_CLASSES: Final = ("speech", "document")
_ACTS: Final = frozenset(map(term_key, PUBLIC_ACTS))
"""Words of cues that are an event themselves."""
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
        (found.negated, "only one of the two says “not”"),
        (ours.outlet is not None and ours.outlet == theirs.outlet, "the same outlet"),
    )
    plain = next((reason for holds, reason in reasons if holds), "")
    return plain or _one_origin(ours, theirs, lineage, called) or _one_voice(ours, backing, found) or _one_text(found)


def _one_origin(ours: Side, theirs: Side, lineage: Lineage, called: Mapping[str, str]) -> str:
    credited = _common_origin(ours, theirs, lineage)
    return f"it goes back to {called.get(credited, credited)}" if credited else ""


def _one_voice(ours: Side, backing: Attribution | None, found: Found) -> str:
    if backing is None or not _is_saying(ours, backing):
        return ""
    theirs = found.side
    heard = _heard(ours, backing, theirs, found.sentence)
    shared = heard or _holds_document(ours, backing, theirs.worded, found.sentence)
    return f"the same source: {_shown(ours, backing)}" if shared else ""


def _heard(ours: Side, backing: Attribution, theirs: Side, sentence: int) -> bool:
    """Say whether another sentence is told by the source that stands behind our claim."""
    voices = _voices(ours, backing)
    sayings = (one for one in theirs.attributions_in(sentence) if _is_saying(theirs, one))
    return any(voices & _voices(theirs, one) for one in sayings)


def _is_saying(side: Side, one: Attribution) -> bool:
    """Say whether somebody tells what stands in the sentence, so that the sentence rests on them.

    Whoever votes, announces a run or turns an offer down does something: anybody may have seen it.
    """
    cues = frozenset(term.key for span in one.cue for term in find_terms(span.of(side.text), span.start))
    return bool(one.source) and one.cue_class in _SAYING_CLASSES and cues.isdisjoint(_ACTS)


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

    A quotation is one source however many report it. What somebody says rests on them where the other report has it
    from them, too. A video, a letter or an interview that both tell of is one as well.
    """
    backing = ours.attribution(claim)
    if claim.kind is ClaimKind.QUOTE:
        return f"the same source: {_shown(ours, backing)}" if backing else "the same quotation"
    held = frozenset[str]().union(*(theirs.worded[at].keys for at in bearing))
    if backing is not None and _is_saying(ours, backing) and any(_heard(ours, backing, theirs, at) for at in bearing):
        return f"the same source: {_shown(ours, backing)}"
    return _one_record(ours, claim, held)


def _one_record(ours: Side, claim: Claim, held: frozenset[str]) -> str:
    """Return the record or statement that both tell of, or "": "a letter" here and there, "the video" that both saw."""
    shared = sorted(_SPOKEN[key] for key in ours.worded[claim.sentence].keys & held if key in _SPOKEN)
    seen = sorted(_RECORDED[key] for key in held if key in _RECORDED and any(key in one.keys for one in ours.worded))
    return f"the same {(shared or seen)[0]}" if shared or seen else ""


_SPOKEN: Final = {term_key(word): word for word in sorted(ONE_STATEMENT)}
"""A statement that both tell of. Calls, claims and a leadership post are no one thing that both heard."""
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
