"""MET701 to MET703: what an article leaves out about itself."""

from dataclasses import replace
from datetime import date

import pytest

from credcheck.model.article import Role
from credcheck.model.statements import DateMention, Document
from tests.checks.documents import at, document, judge

TEXT = "\nFerry is late\n\nThe board met on Thursday. It meets again next week."
THURSDAY = DateMention(at(TEXT, "Thursday"), None, None, "day", relative=True)
NEXT_WEEK = DateMention(at(TEXT, "next week"), None, None, "day", relative=True)


def test_an_undated_article_is_said_so_at_its_first_line() -> None:
    [found] = judge("MET701", document(TEXT))
    assert (found.quoted, found.start.line) == ("Ferry is late", 2)
    assert judge("MET701", document(TEXT, published=date(2026, 2, 6))) == []


def test_an_article_without_a_writer_is_said_so() -> None:
    of = document(TEXT)
    assert len(judge("MET702", of)) == 1
    assert judge("MET702", replace(of, article=replace(of.article, byline="Ana Ruiz"))) == []


@pytest.mark.parametrize("missing", ["outlet", "title"])
def test_a_newsroom_may_ask_for_more(missing: str) -> None:
    of = document(TEXT)
    assert len(judge("MET702", of, missing=missing)) == 1
    given = replace(of.article, outlet="The Harbour Times", title="Ferry is late")
    assert judge("MET702", replace(of, article=given), missing=missing) == []


def test_a_relative_day_without_a_date_is_said_once_at_the_first() -> None:
    [found] = judge("MET703", document(TEXT, dates=[NEXT_WEEK, THURSDAY]))
    assert found.quoted == "Thursday"
    assert found.message.startswith("“Thursday” depends on the day of writing")


@pytest.mark.parametrize(
    "of",
    [
        document(TEXT, dates=[THURSDAY], published=date(2026, 2, 6)),
        document(TEXT, dates=[replace(THURSDAY, relative=False)]),
        document(TEXT, dates=[THURSDAY], role=Role.BOILERPLATE),
        document(TEXT),
    ],
)
def test_days_that_can_be_told_are_not(of: Document) -> None:
    assert judge("MET703", of) == []


def test_an_article_of_spaces_still_has_a_place() -> None:
    assert judge("MET701", document(" \n"))[0].span.start == 0
