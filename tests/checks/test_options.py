"""Options are read into their kind's dataclass, or refused with the word at fault."""

from dataclasses import dataclass, field

import pytest

from credcheck.checks.kinds.registry import CHECKS
from credcheck.checks.options import BadOption, Words, about, describe_options, read_options


@dataclass(frozen=True)
class Sample:
    min_words: int = field(default=6, metadata=about("shortest", low=1))
    share: float = field(default=0.5, metadata=about("share", low=0.0))
    shape: str = field(default="round", metadata=about("form", choices=("round", "square")))
    loud: bool = field(default=False, metadata=about("loud"))
    kinds: Words = field(default=("a",), metadata=about("kinds", choices=("a", "b")))
    free: Words = field(default=(), metadata=about("any words"))


def refused(**written: object) -> BadOption:
    with pytest.raises(BadOption) as caught:
        read_options(Sample, {name.replace("_", "-"): value for name, value in written.items()})
    assert caught.value.hint
    return caught.value


def test_what_is_not_written_keeps_its_default() -> None:
    assert read_options(Sample, {}) == Sample()
    assert read_options(Sample, {"min-words": 9, "kinds": ["b"], "share": 1}) == Sample(9, share=1.0, kinds=("b",))


def test_an_unknown_option_offers_the_nearest() -> None:
    bad = refused(min_word=3)
    assert (bad.key, bad.near) == ("min-word", "did you mean 'min-words'?")


@pytest.mark.parametrize(
    ("key", "value", "fact"),
    [
        ("min-words", "six", "'min-words' holds a whole number"),
        ("min-words", True, "'min-words' holds a whole number"),
        ("min-words", 0, "'min-words' is 1 or more"),
        ("share", "half", "'share' holds a number"),
        ("share", -0.1, "'share' is 0 or more"),
        ("shape", "oval", "unknown shape 'oval'"),
        ("loud", 1, "'loud' holds a yes or no"),
        ("kinds", "a", "'kinds' holds a list of texts"),
        ("free", {"a": 1}, "'free' holds a list of texts"),
    ],
)
def test_a_value_of_another_kind_is_refused(key: str, value: object, fact: str) -> None:
    with pytest.raises(BadOption) as caught:
        read_options(Sample, {key: value})
    assert caught.value.fact == fact


def test_the_item_at_fault_is_counted() -> None:
    assert refused(kinds=["a", "c"]).item == 1
    assert refused(free=["a", "b", 3]).item == 2


def test_options_are_described_with_default_and_value() -> None:
    described = {one.name: one for one in describe_options(Sample(min_words=9, loud=True))}
    assert list(described) == ["free", "kinds", "loud", "min-words", "shape", "share"]
    assert (described["min-words"].default, described["min-words"].value) == ("6", "9")
    assert (described["loud"].default, described["loud"].value) == ("false", "true")
    assert described["shape"].kind == "text: round | square"
    assert described["free"].default == "[]"


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_every_kind_describes_all_of_its_options(name: str) -> None:
    described = CHECKS[name].describe({})
    assert described
    assert all(one.about and one.kind and one.default == one.value for one in described)


def test_the_shelf_is_sorted() -> None:
    assert list(CHECKS) == sorted(CHECKS)


def test_a_rule_may_name_a_set_of_the_lexicon() -> None:
    assert read_options(Sample, {"free": "unnamed-marks"}).free == (
        *("anonymity", "anonymous", "anonymously", "briefed", "close", "familiar", "knowledge", "unnamed"),
    )


def test_a_set_that_the_lexicon_does_not_have_is_refused_with_the_nearest() -> None:
    bad = refused(free="unnamed-mark")
    assert (bad.fact, bad.near) == ("'free' holds a list of texts", "did you mean 'unnamed-marks'?")
