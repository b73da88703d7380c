"""Related coverage: reports of the same running story that are of another event are said to be silent, not absent."""

from dataclasses import replace
from datetime import date

from credcheck.model.evidence import Support
from tests.compare.newsroom import judge, report, verdict_on

DAY = date(2026, 2, 3)
VISIT = report(
    "Olga Brandt, the harbour minister, spent an hour in Lindholm on Tuesday, tried a rivet gun and praised the brass "
    "band. Lunch was herring with beetroot, served on paper plates. Observers believe the strike at the ferry yard "
    "will be over before the regatta. She left by helicopter for the opening of a museum in Karat.",
    "Harbour Times",
    day=DAY,
)
TALKS = report(
    "Talks over pay at the Lindholm ferry yard went into a third week. The union wants six percent, and the owners "
    "offered two. Welders on strike lit fires by the gate and sang until midnight. A mediator from the capital, Nils "
    "Aker, booked the town hall for Thursday.",
    "Coast Courier",
    day=DAY,
)
LIBRARY = report("The Karat library lent 4,200 books in January, its director Ida Moen said.", "Hill Post", day=DAY)


def test_a_report_of_the_running_story_is_related_and_carries_nothing() -> None:
    assert judge(VISIT, TALKS, LIBRARY).related == ("coast-courier.txt",)
    verdict = verdict_on("Observers believe", VISIT, TALKS, LIBRARY)
    assert verdict.support is Support.UNMATCHED
    assert verdict.why == ("1 related report of the same running story, none carries it.",)
    assert [match.path for match in verdict.matches] == ["coast-courier.txt"]


def test_an_article_about_something_else_is_not_related() -> None:
    assert judge(VISIT, LIBRARY).related == ()
    assert verdict_on("Observers believe", VISIT, LIBRARY).why == ("No other report of this story is in the corpus.",)


def test_a_report_of_our_own_outlet_is_not_related_coverage() -> None:
    own = replace(report(TALKS.text, "Harbour Times", day=DAY), path="second.txt")
    assert judge(VISIT, own).related == ()
