"""The shelf of kinds: a rule's `check` names one of these. A new kind is one file, one line here, one test."""

from collections.abc import Mapping
from typing import Final

from credcheck.checks.anonymity import KIND as ANONYMITY
from credcheck.checks.attribution import KIND as ATTRIBUTION
from credcheck.checks.credit import KIND as CREDIT
from credcheck.checks.difference import KIND as DIFFERENCE
from credcheck.checks.directive import KIND as DIRECTIVE
from credcheck.checks.kind import Kind
from credcheck.checks.metadata import KIND as METADATA
from credcheck.checks.originality import KIND as ORIGINALITY
from credcheck.checks.pattern import KIND as PATTERN
from credcheck.checks.quote import KIND as QUOTE
from credcheck.checks.support import KIND as SUPPORT

CHECKS: Final[Mapping[str, Kind]] = {
    "anonymity": ANONYMITY,
    "attribution": ATTRIBUTION,
    "credit": CREDIT,
    "difference": DIFFERENCE,
    "directive": DIRECTIVE,
    "metadata": METADATA,
    "originality": ORIGINALITY,
    "pattern": PATTERN,
    "quote": QUOTE,
    "support": SUPPORT,
}
