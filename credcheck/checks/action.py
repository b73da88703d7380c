"""What a draft's findings come to: ready, ask or stop, and the few things to do first.

Findings in, an `Action` and an order out. Suppressed findings decide nothing.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from credcheck.model.article import Role
from credcheck.model.findings import Action, Advice, Confidence, Finding, Judged, Severity
from credcheck.model.statements import Document

MOST_FIRST: Final = 3
LEAD_SENTENCES: Final = 2
"""Body sentences that make the lead: an error of value there stops a draft, further down it is a question."""

_SURE: Final = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}
_HARM: Final = (
    ("MET704", "COP901"),
    ("CON", "HED801", "HED802", "HED803", "DIF", "QUO302", "QUO304"),
    ("SUP504", "SUP506"),
    ("DUP",),
    ("ANO203", "REP"),
    ("ATT103", "SUP510", "ATT106"),
    ("SUP501", "QUO301", "ATT", "ANO", "SUP", "POL"),
)
"""Rules by the harm that their finding would do in print, the worst first: what must not run, values that contradict
one another, the other side left out, copying, attacks by the unnamed, blanket credits, missing sources."""
_CONTRADICTS: Final = ("DIF", "CON", "QUO302", "QUO304", "SUP504")


def advise(judged: Judged) -> Judged:
    """Return the judged draft with its action and the things to do first.

    Stop: an error, or a conflict or contradiction of any severity in the lead. Ask: any warning. Else ready.
    """
    counted = [one for one in judged.findings if one.suppressed is None]
    first = _first(counted)
    lead = _lead_end(judged.document)
    stopping = [one for one in counted if one.severity is Severity.ERROR] or [
        one for one in counted if one.rule.startswith(_CONTRADICTS) and one.span.start < lead
    ]
    asking = [one for one in counted if one.severity is Severity.WARNING]
    for advice, found in ((Advice.STOP, stopping), (Advice.ASK, asking)):
        if found:
            decisive = min(found, key=_urgency)
            return replace(judged, action=Action(advice, decisive.rule, decisive.message), first=first)
    return replace(judged, action=Action(), first=first)


def _first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the most urgent findings, one a rule: errors and warnings, and notes that contradict or dispute."""
    urgent = [one for one in findings if one.severity is not Severity.INFO or one.rule.startswith(_CONTRADICTS)]
    kept: dict[str, Finding] = {}
    for one in sorted(urgent, key=_urgency):
        kept.setdefault(one.rule, one)
    return tuple(kept.values())[:MOST_FIRST]


def _urgency(finding: Finding) -> tuple[int, int, int, int]:
    harm = next((at for at, rules in enumerate(_HARM) if finding.rule.startswith(rules)), len(_HARM))
    return -finding.severity.rank, harm, _SURE[finding.confidence], finding.span.start


def _lead_end(document: Document) -> int:
    """Return where the lead ends: headline, dek and the first sentences of the body."""
    body = [one.span.end for one in document.sentences if one.role is Role.BODY]
    return body[:LEAD_SENTENCES][-1] if body else 0
