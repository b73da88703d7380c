"""Which findings come first: a finding in, whether it is certain and cheap to mend out."""

from typing import Final

from credcheck.model.findings import Confidence, Finding, Severity

_FAMILIES: Final = ("CON", "COP", "HED", "MET704", "QUO303")
"""Rules about the article alone, whose findings an editor mends with the article in hand."""


def is_certain(finding: Finding) -> bool:
    """Whether it needs no judgement and no other article: a slip in the copy itself, more than a note."""
    return (
        finding.rule.startswith(_FAMILIES)
        and finding.confidence is Confidence.HIGH
        and finding.severity is not Severity.INFO
    )
