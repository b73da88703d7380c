"""The hall: one use case a function. Turns requests into outcomes, and errors into exit codes. Prints nothing."""

from credcheck.app.corpus import corpus_add, corpus_list, corpus_remove, corpus_show, corpus_stats, corpus_verify
from credcheck.app.duplicates import run_compare, run_duplicates
from credcheck.app.outcome import CLEAN, FAILED, FINDINGS, Outcome
from credcheck.app.report import ReportRequest, run_report
from credcheck.app.rulebook import explain_rule, list_rules, run_rule_examples, show_config
from credcheck.app.session import Progress, Request
from credcheck.app.sources import run_sources

__all__ = [
    "CLEAN",
    "FAILED",
    "FINDINGS",
    "Outcome",
    "Progress",
    "ReportRequest",
    "Request",
    "corpus_add",
    "corpus_list",
    "corpus_remove",
    "corpus_show",
    "corpus_stats",
    "corpus_verify",
    "explain_rule",
    "list_rules",
    "run_compare",
    "run_duplicates",
    "run_report",
    "run_rule_examples",
    "run_sources",
    "show_config",
]
