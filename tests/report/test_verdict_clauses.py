"""Each clause of the sentence over an article, whole, at one and at several."""

from dataclasses import replace

import pytest

from credcheck.model.evidence import (
    CopyRelation,
    Duplicate,
    Evidence,
    Passage,
    PassageUse,
    Story,
    Support,
    Verdict,
)
from credcheck.model.findings import Judged
from credcheck.model.statements import Claim, ClaimKind, Document
from credcheck.report.verdict import passed_over_sentence, verdict_sentence
from credcheck.text.span import Span
from tests.copy import article

TEXT = "Forty boats stayed in port on Monday. The fee for crews doubled."
CLAIMS = (Claim(0, 0, Span(0, 37), ClaimKind.FIGURE), Claim(1, 1, Span(38, 64), ClaimKind.FIGURE))
PASSAGE = Passage(Span(0, 37), Span(0, 37), 7, 1.0, PassageUse.UNCREDITED)
TAKEN = Duplicate("b.md", CopyRelation.SHARES_PASSAGES, 0.2, 0.5, 0.2, "theirs", (PASSAGE, PASSAGE))


def sentence(*supports: Support, duplicates: tuple[Duplicate, ...] = ()) -> str:
    """Return the verdict on an article whose claims fared so."""
    verdicts = tuple(
        Verdict(at, support, supported=support is Support.CORROBORATED) for at, support in enumerate(supports)
    )
    document = Document(article(TEXT, path="a.md"), claims=CLAIMS[: len(supports)])
    return verdict_sentence(Judged(document, Evidence(Story("s1", ("a.md",), None), duplicates, verdicts)))


GOOD, BAD = Support.CORROBORATED, Support.UNSUPPORTED


@pytest.mark.parametrize(
    ("supports", "words"),
    [
        ((), "It makes no claim that another report could carry."),
        ((GOOD,), "1 of 1 checkable claim is supported, nobody is named."),
        ((GOOD, BAD), "1 of 2 checkable claims are supported, nobody is named."),
        ((BAD, BAD), "0 of 2 checkable claims are supported, nobody is named."),
        (
            (Support.UNMATCHED, Support.UNMATCHED),
            "No other report of this story is at hand for its 2 checkable claims, nobody is named.",
        ),
        (
            (GOOD, Support.DIFFERS),
            "1 of 2 checkable claims are supported, nobody is named, 1 claim differs from another report.",
        ),
        (
            (Support.DIFFERS, Support.DIFFERS),
            "0 of 2 checkable claims are supported, nobody is named, 2 claims differ from another report.",
        ),
        (
            (GOOD, Support.DISPUTED),
            "1 of 2 checkable claims are supported, nobody is named, 1 claim is disputed.",
        ),
        (
            (Support.DISPUTED, Support.DISPUTED),
            "0 of 2 checkable claims are supported, nobody is named, 2 claims are disputed.",
        ),
        (
            (Support.DIFFERS, Support.DISPUTED),
            (
                "0 of 2 checkable claims are supported, nobody is named, 1 claim differs from another report, "
                "1 claim is disputed."
            ),
        ),
    ],
)
def test_support_and_conflicts_are_told_in_this_order(supports: tuple[Support, ...], words: str) -> None:
    assert sentence(*supports) == words


def test_the_nearest_copy_is_named_and_the_others_counted() -> None:
    near = replace(TAKEN, relation=CopyRelation.CONTAINED)
    head = "1 of 1 checkable claim is supported, nobody is named, "
    assert sentence(GOOD, duplicates=(near,)) == f"{head}it is contained in b.md."
    assert sentence(GOOD, duplicates=(near, near)) == f"{head}it is contained in b.md and 1 other."
    assert sentence(GOOD, duplicates=(near,) * 3) == f"{head}it is contained in b.md and 2 others."
    assert sentence(GOOD, duplicates=(TAKEN, near)) == f"{head}it is contained in b.md."


def test_words_taken_without_credit_are_counted_where_most_of_them_are() -> None:
    head = "1 of 1 checkable claim is supported, nobody is named, "
    less = replace(TAKEN, path="c.md", first="unknown", passages=(PASSAGE,))
    assert (
        sentence(GOOD, duplicates=(less, TAKEN)) == f"{head}14 words also stand in an earlier article without credit."
    )
    assert sentence(GOOD, duplicates=(less,)) == f"{head}7 words also stand in another article without credit."
    credited = replace(PASSAGE, use=PassageUse.CREDITED)
    for silent in (replace(TAKEN, first="ours"), replace(TAKEN, passages=(credited,)), replace(TAKEN, passages=())):
        assert sentence(GOOD, duplicates=(silent,)) == head.removesuffix(", ") + "."


@pytest.mark.parametrize(
    ("passed_over", "words"),
    [
        ({}, ""),
        ({".pdf": 2}, "Passed over, other formats: 2 .pdf."),
        ({".png": 1, ".pdf": 2, "": 3}, "Passed over, other formats: 3 without suffix, 2 .pdf and 1 .png."),
        ({"excluded": 4}, "Left out by the configuration: 4."),
        ({"excluded": 0}, ""),
        ({"excluded": 4, ".pdf": 2}, "Passed over, other formats: 2 .pdf. Left out by the configuration: 4."),
    ],
)
def test_what_was_not_read_is_one_line(passed_over: dict[str, int], words: str) -> None:
    assert passed_over_sentence(passed_over) == words
