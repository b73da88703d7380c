"""Rules tested by their own examples: rules and a judge in, one trial for each example out.

Reading and extracting belong to other rooms, so the caller brings the judge: an example in, its findings out.
"""

from collections.abc import Callable, Iterable, Sequence

from credcheck.model.findings import Example, Finding, Rule, Trial

Judge = Callable[[Example], Sequence[Finding]]
"""Judges one example as a draft beside its other reports, by the whole rulebook."""


def run_examples(rules: Iterable[Rule], judge: Judge) -> tuple[Trial, ...]:
    """Return a trial for each example of each rule, in the order of the rules."""
    return tuple(
        Trial(rule, example, flags, number, tuple(one for one in judge(example) if one.rule == rule.id))
        for rule in rules
        for flags, examples in ((True, rule.examples.flags), (False, rule.examples.passes))
        for number, example in enumerate(examples, 1)
    )
