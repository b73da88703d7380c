"""Labels: the words, letters and colours' stand-ins that the page uses for the contract's terms. Tables alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from credcheck.model.evidence import CopyRelation, MatchRelation, PassageUse, Support
from credcheck.model.statements import AttributionType

NO_ATTRIBUTION: Final = "none"
"""Stands where an attribution type would, for a statement that nobody is named for."""


@dataclass(frozen=True, slots=True)
class Sign:
    """How a kind of mark is shown when colour cannot be seen: a letter, a name and what it means."""

    letter: str
    name: str
    meaning: str


SUPPORT: Final[Mapping[Support, Sign]] = {
    Support.CORROBORATED: Sign("C", "Corroborated", "independent reports carry it, from different sources"),
    Support.PARTLY: Sign("P", "Partly carried", "others carry part of it"),
    Support.ECHO: Sign("E", "Echo", "others carry it from the same voice: heard twice, said once"),
    Support.SINGLE_REPORT: Sign("S", "Single report", "nobody else carries it; a source stands behind it"),
    Support.UNSUPPORTED: Sign("U", "Unsupported", "nobody else carries it, and no source stands behind it"),
    Support.DIFFERS: Sign("≠", "Differs", "another report gives another number, date, name or wording"),
    Support.DISPUTED: Sign("D", "Disputed", "denied, here or in another report"),
    Support.SUPERSEDED: Sign("O", "Overtaken", "a later report overtakes it"),
    Support.UNMATCHED: Sign("–", "No verdict", "the corpus holds nothing on this story"),
    Support.NOT_CHECKABLE: Sign("", "Not checkable", "opinion, forecast, background or a question"),
}
"""Support to its sign, in the order in which the page lists them."""

ATTRIBUTION: Final[Mapping[str, str]] = {
    AttributionType.NAMED: "Named person",
    AttributionType.NAMED_ORG: "Named organisation",
    AttributionType.DOCUMENT: "Document",
    AttributionType.ANONYMOUS: "Anonymous, described",
    AttributionType.VAGUE: "Vague source",
    AttributionType.COLLECTIVE: "A body with one mind",
    AttributionType.AGENTLESS: "Nobody behind it",
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
