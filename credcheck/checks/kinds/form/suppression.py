"""Kind `directive`: what is wrong with the suppressions that a file carries.

Whether a suppression is used is known only after every other rule has judged, so these rules find nothing by
themselves: `suppress` asks for them when it has applied the directives.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from credcheck.checks.kind import Finder, Kind
from credcheck.checks.options import about, read_options
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Rule
from credcheck.model.statements import Document

FAULTS: Final = ("expired", "reason", "unknown", "unused")


@dataclass(frozen=True, slots=True)
class DirectiveOptions:
    """Which fault of a suppression a rule is about."""

    fault: str = field(
        default="reason",
        metadata=about("reason: none is given; expired, unused; unknown: not understood", choices=FAULTS),
    )


def check_directive(rule: Rule) -> Finder:
    """Return a finder that leaves the judgement to `suppress`."""
    read_options(DirectiveOptions, rule.options)

    def find(_: Document, __: Evidence) -> Iterator[Finding]:
        yield from ()

    return find


KIND: Final = Kind(
    about="suppressions without a reason, expired, unused or not understood",
    options=DirectiveOptions,
    fields=("directive", "rules", "until", "fact"),
    check=check_directive,
)
