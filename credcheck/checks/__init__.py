"""Document, evidence and rulebook in, findings out.

Checks see the document, its evidence and their rule, nothing else; only the rulebook loader reads files.
"""

from credcheck.checks.rulebook import Rulebook, load_rulebook
from credcheck.checks.shelf import digest_rules
from credcheck.checks.table import CHECKS

__all__ = [
    "CHECKS",
    "Rulebook",
    "digest_rules",
    "load_rulebook",
]
