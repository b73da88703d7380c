"""Kind `credit`: circles and origins, how outlets are called, and where the finding points."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from credcheck.checks.kinds.sourcing.credit import check_credit
from credcheck.checks.options import BadOption
from credcheck.model.article import Role
from credcheck.model.evidence import Credit, Evidence
from credcheck.model.findings import Finding
from credcheck.model.statements import Document
from credcheck.text.span import Span
from tests.checks.documents import ALONE, at, document, rule

OURS = "Harbour master Olga Brandt resigned. The Coast Courier saw the letter."
THEIRS = "Brandt left her post, the Harbour Times wrote. Gulls sat on the deck."
HILL = "She quit, the Harbour Times said."
DRAFT = document(OURS, outlet="The Harbour Times")
COURIER = document(THEIRS, path="courier.txt", outlet="The Coast Courier")
POST = document(HILL, path="hill.txt", outlet="Hill Post")
MINE = Credit("story.txt", at(OURS, "The Coast Courier"), "coast courier")
BACK = Credit("courier.txt", at(THEIRS, "the Harbour Times"), "harbour times")
THIRD = Credit("hill.txt", at(HILL, "the Harbour Times"), "harbour times")
CIRCLE = ("harbour times", "coast courier")


def evidence(
    *given: Credit,
    circle: Sequence[str] = (),
    origin: str | None = None,
    beside: Sequence[Document] = (COURIER, POST),
) -> Evidence:
    shown = {one.path: one for one in beside}
    return replace(ALONE, credits=given, circle=tuple(circle), origin=origin, beside=shown)


def find(shape: str, known: Evidence, *, of: Document = DRAFT) -> list[Finding]:
    return list(check_credit(rule("credit", message="{circle}{origin}", shape=shape))(of, known))


def test_a_circle_is_told_from_its_start_back_to_its_start() -> None:
    [found] = find("circle", evidence(MINE, BACK, circle=CIRCLE))
    assert found.message == "The Harbour Times → The Coast Courier → The Harbour Times"


def test_a_circle_of_three_names_each_of_them_once_and_the_first_twice() -> None:
    [found] = find("circle", evidence(MINE, circle=("harbour times", "hill post", "coast courier")))
    assert found.message == "The Harbour Times → Hill Post → The Coast Courier → The Harbour Times"


def test_each_shape_is_found_by_its_own_rule_alone() -> None:
    round_trip, one_root = evidence(circle=CIRCLE), evidence(origin="hill post")
    assert [len(find(shape, known)) for known in (round_trip, one_root) for shape in ("circle", "origin")] == [
        1,
        0,
        0,
        1,
    ]


@pytest.mark.parametrize("shape", ["circle", "origin"])
def test_credits_of_no_shape_are_no_finding(shape: str) -> None:
    assert find(shape, evidence(MINE, BACK, THIRD)) == []


def test_the_finding_stands_at_our_first_credit_and_shows_those_of_the_others() -> None:
    later = replace(MINE, span=at(OURS, "letter"))
    [found] = find("circle", evidence(MINE, later, BACK, THIRD, circle=CIRCLE))
    assert (found.quoted, found.span) == ("The Coast Courier", MINE.span)
    assert [(one.path, one.note, one.text) for one in found.related] == [
        ("courier.txt", "credits The Harbour Times", "the Harbour Times"),
        ("hill.txt", "credits The Harbour Times", "the Harbour Times"),
    ]


def test_without_a_credit_of_ours_it_stands_at_the_first_sentence_of_the_body() -> None:
    headline = replace(DRAFT.sentences[0], role=Role.HEADLINE)
    titled = replace(DRAFT, sentences=(headline, *DRAFT.sentences[1:]))
    [plain], [below] = (find("origin", evidence(THIRD, origin="hill post"), of=of) for of in (DRAFT, titled))
    assert (plain.quoted, below.quoted) == (
        "Harbour master Olga Brandt resigned.",
        "The Coast Courier saw the letter.",
    )


def test_an_article_without_a_body_is_marked_as_a_whole() -> None:
    headlines = tuple(replace(one, role=Role.HEADLINE) for one in DRAFT.sentences)
    [found] = find("origin", evidence(origin="hill post"), of=replace(DRAFT, sentences=headlines))
    assert found.span == Span(0, len(OURS))


@pytest.mark.parametrize("outlet", ["The Harbour Times", "Harbour Times", "HARBOUR TIMES", "the harbour  times"])
@pytest.mark.parametrize("origin", ["harbour times", "The Harbour Times"])
def test_the_outlet_that_all_go_back_to_hears_nothing_of_it(outlet: str, origin: str) -> None:
    of = replace(DRAFT, article=replace(DRAFT.article, outlet=outlet))
    assert find("origin", evidence(origin=origin), of=of) == []


def test_a_draft_of_an_unknown_outlet_is_not_the_origin() -> None:
    nameless = replace(DRAFT, article=replace(DRAFT.article, outlet=None))
    [found] = find("origin", evidence(origin="harbour times"), of=nameless)
    assert found.message == "harbour times"


@pytest.mark.parametrize(
    ("origin", "shown"),
    [("coast courier", "The Coast Courier"), ("hill post", "Hill Post"), ("valley post", "valley post")],
)
def test_an_outlet_is_called_as_it_calls_itself_where_it_is_at_hand(origin: str, shown: str) -> None:
    [found] = find("origin", evidence(origin=origin))
    assert found.message == shown


def test_an_outlet_with_two_spellings_is_called_as_in_the_first_article_by_path() -> None:
    other = replace(POST, article=replace(POST.article, path="a.txt", outlet="HILL POST"))
    for beside in ((POST, other), (other, POST)):
        [found] = find("origin", evidence(origin="hill post", beside=beside))
        assert found.message == "HILL POST"


def test_another_shape_is_refused() -> None:
    with pytest.raises(BadOption):
        check_credit(rule("credit", shape="square"))
