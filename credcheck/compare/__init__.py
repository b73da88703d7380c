"""Compare: articles and candidates in, evidence out: copies and passages, stories, matches, one verdict a claim.

Pure: opens no file, knows no storage, sets no severity (that is the rules' business).
"""

from credcheck.compare.copies.clusters import cluster_copies
from credcheck.compare.copies.find import find_copies
from credcheck.compare.evidence import Comparison, compare_field, gather_evidence

__all__ = ["Comparison", "cluster_copies", "compare_field", "find_copies", "gather_evidence"]
