"""What a kind of rule is: the contract that every file of the shelf keeps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from credcheck.checks.options import describe_options, read_options
from credcheck.model.evidence import Evidence
from credcheck.model.findings import Finding, Rule, RuleOption
from credcheck.model.statements import Document


class Finder(Protocol):
    """One rule, ready to judge."""

    def __call__(self, document: Document, evidence: Evidence, /) -> Iterable[Finding]:
        """Yield the rule's findings in one article, in any order."""


class Check(Protocol):
    """A kind of rule, bound to one rule with its options.

    It sees the document, its evidence and the rule; it opens nothing, keeps nothing and knows no clock.
    """

    def __call__(self, rule: Rule) -> Finder:
        """Return the rule ready to judge.

        Raises:
            BadOption: an option of the rule is not understood.
        """


@dataclass(frozen=True, slots=True)
class Kind:
    """One line of the table: what the kind finds, its options, and the words a message may hold."""

    about: str
    options: type
    """A frozen dataclass whose fields say what they are `about`."""
    fields: tuple[str, ...]
    """Names that a message may hold in braces."""
    check: Check
    alone: bool = True
    """It judges an article without the other articles: what it does not find today is not there."""

    def describe(self, written: Mapping[str, object]) -> tuple[RuleOption, ...]:
        """Return every option of the kind with what a rule has."""
        return describe_options(read_options(self.options, written))
