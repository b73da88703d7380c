"""Document, evidence and rulebook in, findings out.

Checks see the document, its evidence and their rule, nothing else; only the rulebook loader reads files. A name is
imported when it is first used: a run that finds everything in the cache needs the digest of the rules alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
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

_HOMES: Final = {
    "CHECKS": "table",
    "Baseline": "baseline",
    "BaselineEntry": "baseline",
    "Check": "kind",
    "Finder": "kind",
    "Judge": "examples",
    "Kind": "kind",
    "Rulebook": "rulebook",
    "apply_baseline": "baseline",
    "apply_fixes": "fixes",
    "diff_fixes": "fixes",
    "digest_rules": "shelf",
    "load_rulebook": "rulebook",
    "only_changed": "changed",
    "read_baseline": "baseline",
    "run_examples": "examples",
    "suppress": "suppress",
    "write_baseline": "baseline",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import a public name from its file on first use."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = found
        return found
