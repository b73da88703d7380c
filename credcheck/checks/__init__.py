"""Document, evidence and rulebook in, findings out.

Checks see the document, its evidence and their rule, nothing else; only the rulebook loader reads files. A name is
imported when it is first used: a run that finds everything in the cache needs the digest of the rules alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from credcheck.checks.fixes import apply_fixes, diff_fixes
    from credcheck.checks.kind import Check, Finder, Kind
    from credcheck.checks.kinds.registry import CHECKS
    from credcheck.checks.rulebook.examples import Judge, run_examples
    from credcheck.checks.rulebook.rule_files import digest_rules
    from credcheck.checks.rulebook.rulebook import Rulebook, load_rulebook
    from credcheck.checks.suppressions.apply import suppress
    from credcheck.checks.suppressions.baseline import (
        Baseline,
        BaselineEntry,
        apply_baseline,
        read_baseline,
        write_baseline,
    )
    from credcheck.checks.suppressions.changed_lines import only_changed

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
    "CHECKS": "kinds.registry",
    "Baseline": "suppressions.baseline",
    "BaselineEntry": "suppressions.baseline",
    "Check": "kind",
    "Finder": "kind",
    "Judge": "rulebook.examples",
    "Kind": "kind",
    "Rulebook": "rulebook.rulebook",
    "apply_baseline": "suppressions.baseline",
    "apply_fixes": "fixes",
    "diff_fixes": "fixes",
    "digest_rules": "rulebook.rule_files",
    "load_rulebook": "rulebook.rulebook",
    "only_changed": "suppressions.changed_lines",
    "read_baseline": "suppressions.baseline",
    "run_examples": "rulebook.examples",
    "suppress": "suppressions.apply",
    "write_baseline": "suppressions.baseline",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import a public name from its file on first use."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = found
        return found
