"""The words that reports share: names of results, of sources and of copies, and the sentences around them.

One catalogue, so that all of it can be read in one go, and translated one day. Messages of rules stand in their files.
"""

from typing import Final

from credcheck.model.evidence import CopyRelation, Support
from credcheck.model.findings import Advice
from credcheck.model.statements import AttributionType

ACTION: Final = {Advice.READY: "Ready", Advice.ASK: "Ask", Advice.STOP: "Stop"}

SUPPORT: Final = {
    Support.CORROBORATED: "carried by independent reports",
    Support.PARTLY: "carried in part",
    Support.ECHO: "carried, same source",
    Support.DIFFERS: "conflict",
    Support.DISPUTED: "disputed",
    Support.SUPERSEDED: "superseded",
    Support.SINGLE_REPORT: "only here, sourced",
    Support.UNSUPPORTED: "only here, unsourced",
    Support.UNMATCHED: "nothing to compare with",
    Support.NOT_CHECKABLE: "not a checkable claim",
}
"""The result of comparing one claim, as an editor reads it."""

SUPPORT_MEANS: Final = {
    Support.CORROBORATED: "independent reports have all of it",
    Support.PARTLY: "independent reports have part of it",
    Support.ECHO: "other reports have it, all from the same source",
    Support.DIFFERS: "another report gives another value or wording",
    Support.DISPUTED: "another source denies or contradicts it",
    Support.SUPERSEDED: "a later report says that what was expected has happened",
    Support.SINGLE_REPORT: "no other report here has it; a named source, an organisation or a document does",
    Support.UNSUPPORTED: "no other report here has it, and it has no named source, organisation or document",
    Support.UNMATCHED: "no other coverage of this event here",
    Support.NOT_CHECKABLE: "opinion, forecast, background or a question",
}

ATTRIBUTION: Final = {
    AttributionType.NAMED: "named person",
    AttributionType.NAMED_ORG: "organisation",
    AttributionType.DOCUMENT: "document",
    AttributionType.ANONYMOUS: "anonymous source",
    AttributionType.VAGUE: "vague source",
    AttributionType.COLLECTIVE: "a whole group as one source",
    AttributionType.AGENTLESS: "no stated source",
    AttributionType.BLANKET: "one credit for the whole article",
    AttributionType.POINTER: "pointer to another report",
    AttributionType.OWN: "reporter's own observation",
}
"""The kinds of source, as an editor reads them."""

COPY: Final = {
    CopyRelation.EXACT: "word for word the same as {path}",
    CopyRelation.NEAR_DUPLICATE: "a near-duplicate of {path}",
    CopyRelation.CONTAINS: "contains all of {path}",
    CopyRelation.CONTAINED: "is contained in {path}",
}

RUN_BEFORE: Final = "Has this run before?"
WHO_SAYS_SO: Final = "Who says so?"
WHO_ELSE: Final = "Who else has it?"
AGREES: Final = "Does the story agree with itself?"
