"""Document, evidence and rulebook in, findings out.

Checks see the document, its evidence and their rule, nothing else; only the rulebook loader reads files.
"""

from credcheck.checks.baseline import Baseline, BaselineEntry, apply_baseline, read_baseline, write_baseline
from credcheck.checks.changed import only_changed
from credcheck.checks.examples import Judge, run_examples
from credcheck.checks.fixes import apply_fixes, diff_fixes
from credcheck.checks.kind import Check, Finder, Kind
from credcheck.checks.rulebook import Rulebook, load_rulebook
from credcheck.checks.shelf import digest_rules
from credcheck.checks.suppress import suppress
from credcheck.checks.table import CHECKS

__all__ = [
    "CHECKS",
    "Baseline",
    "BaselineEntry",
    "Check",
    "Finder",
    "Judge",
    "Kind",
    "Rulebook",
    "apply_baseline",
    "apply_fixes",
    "diff_fixes",
    "digest_rules",
    "load_rulebook",
    "only_changed",
    "read_baseline",
    "run_examples",
    "suppress",
    "write_baseline",
]
