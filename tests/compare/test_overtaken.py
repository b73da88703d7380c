"""Overtaken claims and denials, sentence by sentence."""

from datetime import date

import pytest

from credcheck.compare.matching.denials import denies, find_disputes
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.verdicts.superseded import find_overtaken
from credcheck.extract import extract_document
from credcheck.model.candidates import Weights, WeightTable, Worded
from credcheck.model.evidence import Story
from credcheck.text.terms import find_terms
from tests.compare.newsroom import report

TABLE = WeightTable(Weights({}).of)
PENDING = "No deal on the cannery has been reached yet."


def side(at: int, text: str, *, day: date | None = None) -> Side:
    article = report(text, f"Paper {at}", day=day)
    document = extract_document(article)
    worded = []
    for sentence in document.sentences:
        terms = find_terms(document.text_of(sentence.span), sentence.span.start)
        keys = frozenset(term.key for term in terms)
        worded.append(Worded(terms, keys, TABLE.total(keys)))
    return Side(at, document, worded, Story(f"s{at}", (article.path,)))


def overtaken(ours: str, theirs: str, *, days: tuple[int | None, int | None] = (1, 3)) -> bool:
    mine, other = (None if day is None else date(2026, 3, day) for day in days)
    return bool(find_overtaken(side(0, ours, day=mine), [side(1, theirs, day=other)]))


@pytest.mark.parametrize(
    "pending",
    [
        PENDING,
        "The cannery has yet to see a deal, and there is still no deal on wages, a clerk said.",
        "The two sides have not so far agreed on a deal for the cannery, a clerk said, as of Monday.",
    ],
)
def test_what_is_pending_is_overtaken_by_what_is_done(pending: str) -> None:
    assert overtaken(pending, "The cannery and its union signed a deal on Tuesday.")


@pytest.mark.parametrize(
    "later",
    [
        "The cannery and its union could sign a deal on Tuesday.",
        "No deal was reached on Tuesday either.",
        "If a deal is reached, the cannery stays open.",
        "The cannery opened a shop in Varn.",
        "The two sides talked about a deal.",
    ],
)
def test_hopes_conditions_and_other_things_overtake_nothing(later: str) -> None:
    assert not overtaken(PENDING, later)


@pytest.mark.parametrize("days", [(3, 1), (3, 3), (None, 3), (1, None)])
def test_only_a_later_day_overtakes(days: tuple[int | None, int | None]) -> None:
    assert not overtaken(PENDING, "The cannery and its union signed a deal on Tuesday.", days=days)


def test_a_plain_statement_is_not_pending() -> None:
    assert not overtaken("The cannery wants a deal.", "The cannery and its union signed a deal on Tuesday.")


def test_a_denial_disputes_the_sentence_that_says_it() -> None:
    ours = side(0, "The captain ignored a storm warning, two sailors said.")
    theirs = side(1, "Captain Moen denied that he ignored a storm warning.")
    [dispute] = find_disputes(ours, [theirs], frozenset(), TABLE)
    assert (dispute.disputed, dispute.by) == ((0, 0), (1, 0))
    assert denies(theirs, 0)
    assert not denies(ours, 0)


def test_a_denial_of_something_else_disputes_nothing() -> None:
    ours = side(0, "The captain ignored a storm warning, two sailors said.")
    theirs = side(1, "Captain Moen denied that the company owes wages to cooks.")
    assert find_disputes(ours, [theirs], frozenset(), TABLE) == []


def test_blame_without_an_answer_of_the_blamed_is_no_dispute() -> None:
    ours = side(0, "The director blamed Brandt for promising tugs on a call.\n\nA Varn pilot said the call was short.")
    assert find_disputes(ours, [], frozenset({"varn", "brandt"}), TABLE) == []


def test_a_side_finds_the_sentence_of_a_span_and_what_stands_in_it() -> None:
    one = side(0, "Twelve boats left on Monday. Three boats came back on Friday.")
    second = one.document.sentences[1]
    assert one.sentence_of(second.span).id == 1
    assert [slot.value.value for slot in one.figures(1)] == [3.0]
    assert [slot.value.weekday for slot in one.days(1)] == [4]
    assert one.figures_in(second.span) == one.figures(1)
