"""Rules tested by their own examples: rules and a judge in, one trial for each example out.

Reading and extracting belong to other rooms, so the caller brings the judge: an example in, its findings out.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from credcheck.model.findings import Example, Finding, Rule

Judge = Callable[[Example], Sequence[Finding]]
"""Judges one example as a draft beside its other reports, by the whole rulebook."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One example of a rule, judged."""

    rule: Rule
    example: Example
    flags: bool
    """The rule must find something in it; else it must pass it."""
    number: int
    """Its place in its list, from 1."""
    found: tuple[Finding, ...]
    """What this rule found in it."""

    @property
    def kept(self) -> bool:
        """The rule did as the example says."""
        return bool(self.found) == self.flags


def run_examples(rules: Iterable[Rule], judge: Judge) -> tuple[Trial, ...]:
    """Return a trial for each example of each rule, in the order of the rules."""
    return tuple(
        Trial(rule, example, flags, number, tuple(one for one in judge(example) if one.rule == rule.id))
        for rule in rules
        for flags, examples in ((True, rule.examples.flags), (False, rule.examples.passes))
        for number, example in enumerate(examples, 1)
    )
