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
from credcheck.report.messages import RUN_BEFORE, WHO_ELSE
from credcheck.report.verdict import answer_questions, passed_over_sentence
from credcheck.text.span import Span
from tests.copy import article

TEXT = "Forty boats stayed in port on Monday. The fee for crews doubled."
CLAIMS = (Claim(0, 0, Span(0, 37), ClaimKind.FIGURE), Claim(1, 1, Span(38, 64), ClaimKind.FIGURE))
PASSAGE = Passage(Span(0, 37), Span(0, 37), 7, 1.0, PassageUse.UNCREDITED)
TAKEN = Duplicate("b.md", CopyRelation.SHARES_PASSAGES, 0.2, 0.5, 0.2, "theirs", (PASSAGE, PASSAGE))


def answers(*supports: Support, duplicates: tuple[Duplicate, ...] = (), others: int = 2) -> dict[str, str]:
    """Return the answers on an article whose claims fared so, by question."""
    verdicts = tuple(Verdict(at, support) for at, support in enumerate(supports))
    document = Document(article(TEXT, path="a.md"), claims=CLAIMS[: len(supports)])
    judged = Judged(document, Evidence(Story("s1", ("a.md",), None), duplicates, verdicts))
    return {one.question: one.answer for one in answer_questions(judged, others=others)}


GOOD, PART, ALONE, NOTHING = Support.CORROBORATED, Support.PARTLY, Support.UNSUPPORTED, Support.UNMATCHED


@pytest.mark.parametrize(
    ("supports", "words"),
    [
        ((), "It makes no claim that another report could carry."),
        ((NOTHING,), "No other coverage found, so 1 checkable claim could not be compared."),
        ((NOTHING, NOTHING), "No other coverage found, so 2 checkable claims could not be compared."),
        (
            (GOOD,),
            "1 of 1 claim (100%) has independent corroboration, whole or in part: 1 carried by independent reports.",
        ),
        (
            (PART, ALONE),
            (
                "1 of 2 claims (50%) has independent corroboration, whole or in part: 1 carried in part; "
                "1 only here, unsourced."
            ),
        ),
        (
            (Support.DIFFERS, Support.DISPUTED),
            "0 of 2 claims (0%) have independent corroboration, whole or in part: 1 conflict; 1 disputed.",
        ),
        (
            (Support.ECHO, NOTHING),
            (
                "0 of 1 claim (0%) have independent corroboration, whole or in part: 1 carried, same source. "
                "1 claim could not be compared."
            ),
        ),
    ],
)
def test_who_else_has_it(supports: tuple[Support, ...], words: str) -> None:
    assert answers(*supports)[WHO_ELSE] == words


def test_the_nearest_copy_is_named_and_the_others_counted() -> None:
    near = replace(TAKEN, relation=CopyRelation.CONTAINED)
    assert answers(duplicates=(near,))[RUN_BEFORE] == "Yes: is contained in b.md."
    assert answers(duplicates=(near, near))[RUN_BEFORE] == "Yes: is contained in b.md, and 1 more copy."
    assert answers(duplicates=(TAKEN, near, near))[RUN_BEFORE] == "Yes: is contained in b.md, and 1 more copy."


def test_words_taken_without_credit_are_counted_where_most_of_them_are() -> None:
    less = replace(TAKEN, path="c.md", first="unknown", passages=(PASSAGE,))
    said = answers(duplicates=(less, TAKEN))[RUN_BEFORE]
    assert said == "In part: 14 words also appear in b.md without credit."
    assert answers(duplicates=(less,))[RUN_BEFORE] == "In part: 7 words also appear in c.md without credit."
    credited = replace(PASSAGE, use=PassageUse.CREDITED)
    for silent in (replace(TAKEN, first="ours"), replace(TAKEN, passages=(credited,)), replace(TAKEN, passages=())):
        said = answers(duplicates=(silent,))[RUN_BEFORE]
        assert said == "No uncredited passage; shared words are quoted or credited (2 other articles compared)."


def test_what_was_not_compared_is_not_called_original() -> None:
    assert answers(others=0)[RUN_BEFORE].startswith("Not compared: no other articles were given")
    assert answers(others=1)[RUN_BEFORE] == "No copy or shared passage found (1 other article compared)."


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
