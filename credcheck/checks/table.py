"""The shelf of kinds: a rule's `check` names one of these. A new kind is one file, one line here, one test."""

from collections.abc import Mapping
from typing import Final

from credcheck.checks import attribution, metadata
from credcheck.checks.kind import Kind

CHECKS: Final[Mapping[str, Kind]] = {
    "attribution": attribution.KIND,
    "metadata": metadata.KIND,
}
