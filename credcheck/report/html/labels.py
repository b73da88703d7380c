"""Labels: the words, letters and colours' stand-ins that the page uses for the contract's terms. Tables alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from credcheck.model.evidence import CopyRelation, MatchRelation, PassageUse, Support
from credcheck.model.statements import AttributionType
from credcheck.report.messages import SUPPORT_MEANS

NO_ATTRIBUTION: Final = "none"
"""In place of an attribution type, for a statement without a source."""


@dataclass(frozen=True, slots=True)
class Sign:
    """How a kind of mark is shown when colour cannot be seen: a letter, a name and what it means."""

    letter: str
    name: str
    meaning: str


SUPPORT: Final[Mapping[Support, Sign]] = {
    Support.CORROBORATED: Sign("C", "Carried by independent reports", SUPPORT_MEANS[Support.CORROBORATED]),
    Support.PARTLY: Sign("P", "Carried in part", SUPPORT_MEANS[Support.PARTLY]),
    Support.ECHO: Sign("E", "Carried, same source", SUPPORT_MEANS[Support.ECHO]),
    Support.SINGLE_REPORT: Sign("S", "Only here, sourced", SUPPORT_MEANS[Support.SINGLE_REPORT]),
    Support.UNSUPPORTED: Sign("U", "Only here, unsourced", SUPPORT_MEANS[Support.UNSUPPORTED]),
    Support.DIFFERS: Sign("≠", "Conflict", SUPPORT_MEANS[Support.DIFFERS]),
    Support.DISPUTED: Sign("D", "Disputed", SUPPORT_MEANS[Support.DISPUTED]),
    Support.SUPERSEDED: Sign("O", "Superseded", SUPPORT_MEANS[Support.SUPERSEDED]),
    Support.UNMATCHED: Sign("–", "Nothing to compare with", SUPPORT_MEANS[Support.UNMATCHED]),
    Support.NOT_CHECKABLE: Sign("", "Not a checkable claim", SUPPORT_MEANS[Support.NOT_CHECKABLE]),
}
"""Support to its sign, in the order in which the page lists them."""

ATTRIBUTION: Final[Mapping[str, str]] = {
    AttributionType.NAMED: "Named person",
    AttributionType.NAMED_ORG: "Named organisation",
    AttributionType.DOCUMENT: "Document",
    AttributionType.ANONYMOUS: "Anonymous, described",
    AttributionType.VAGUE: "Vague source",
    AttributionType.COLLECTIVE: "Group treated as one",
    AttributionType.AGENTLESS: "No source",
    AttributionType.BLANKET: "Blanket credit",
    AttributionType.POINTER: "Pointer elsewhere",
    AttributionType.OWN: "Own observation",
    NO_ATTRIBUTION: "No attribution",
}
"""Attribution type to what an editor calls it."""

RELATION: Final[Mapping[MatchRelation, str]] = {
    MatchRelation.SAME_CLAIM: "reports the same",
    MatchRelation.SAME_QUOTE: "has the same quote",
    MatchRelation.PARTLY: "carries part of it",
    MatchRelation.DIFFERS: "gives it differently",
    MatchRelation.RELATED: "is about the same",
}

COPY: Final[Mapping[CopyRelation, str]] = {
    CopyRelation.EXACT: "the same text",
    CopyRelation.NEAR_DUPLICATE: "nearly the same text",
    CopyRelation.CONTAINS: "this article contains theirs",
    CopyRelation.CONTAINED: "theirs contains this article",
    CopyRelation.SHARES_PASSAGES: "shares passages",
}

USE: Final[Mapping[PassageUse, Sign]] = {
    PassageUse.UNCREDITED: Sign("!", "Uncredited", "no credit line, quotation or standing text accounts for it"),
    PassageUse.CREDITED: Sign("©", "Credited", "a credit line, dateline or wire slug covers it"),
    PassageUse.QUOTED: Sign("“", "Quoted", "the same quotation stands in both"),
    PassageUse.BOILERPLATE: Sign("≡", "Standing text", "occurs in many stories"),
}
"""Use of a passage to its sign, those an editor must look at first."""

FIRST: Final[Mapping[str, str]] = {
    "ours": "this article has the earlier date",
    "theirs": "theirs has the earlier date",
    "unknown": "who was first is unknown: a date is missing or both are the same",
}
