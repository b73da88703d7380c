"""The support table of docs/report-json.md through the pipeline: each row with a neighbour that must not get it."""

from dataclasses import replace
from datetime import date

import pytest

from credcheck.checks.rulebook.rulebook import load_rulebook
from credcheck.model.article import Article
from credcheck.model.evidence import Support, Verdict
from credcheck.model.settings import RuleSettings, Settings
from credcheck.pipeline import judge_articles
from tests.compare.newsroom import report

TIMES, COURIER, POST = "Harbour Times", "Coast Courier", "Hill Post"
BOOK = load_rulebook(RuleSettings(select=("SUP",)))
TALKS = "The Lindholm cannery and its union have met four times over the closure."
CLOSE = f"The Lindholm cannery will close in May because herring has become too dear, {{}}.\n\n{TALKS}"
SHUT = (
    "{} the dear price of herring means that the Lindholm cannery closes in May.\n\n"
    "A long night awaits the town council, which meets on the Lindholm cannery next week."
)


def verdict(words: str, draft: Article, *others: Article) -> Verdict:
    """Return what the whole pipeline says of the first claim of the draft that holds the words."""
    [judged], _ = judge_articles([draft], others, stores=(), rulebook=BOOK, settings=Settings())
    claims = [judged.document.text_of(claim.span) for claim in judged.document.claims]
    at = next(at for at, claim in enumerate(claims) if words in claim)
    return judged.evidence.verdicts[at]


def support(words: str, draft: Article, *others: Article) -> tuple[Support, int]:
    """Return the support, and how many reports carry the claim."""
    found = verdict(words, draft, *others)
    return found.support, found.reports


def closing(source: str, other: str) -> tuple[Support, int]:
    draft = report(CLOSE.format(source), TIMES)
    return support("will close in May", draft, report(SHUT.format(other), COURIER))


def test_two_reports_with_two_sources_corroborate_and_with_one_they_are_an_echo() -> None:
    ours = "manager Hanna Voss said"
    assert closing(ours, "Union lawyer Ida Moen said") == (Support.CORROBORATED, 1)
    assert closing(ours, "Manager Hanna Voss said") == (Support.ECHO, 0)


@pytest.mark.parametrize(("outlet", "expected"), [(TIMES, (Support.ECHO, 0)), (POST, (Support.CORROBORATED, 1))])
def test_one_outlet_twice_is_an_echo_and_two_outlets_are_not(outlet: str, expected: tuple[Support, int]) -> None:
    draft = report(CLOSE.format("manager Hanna Voss said"), TIMES)
    second = replace(report(SHUT.format("Union lawyer Ida Moen said"), outlet), path="second.txt")
    cover = report(f"{TALKS} Lawyer Jan Holt wrote to the town.", COURIER)
    assert support("will close in May", draft, second, cover) == expected


def test_another_article_of_our_own_outlet_alone_is_an_echo_too() -> None:
    draft = report(CLOSE.format("manager Hanna Voss said"), TIMES)
    second = replace(report(SHUT.format("Union lawyer Ida Moen said"), TIMES), path="second.txt")
    found = verdict("will close in May", draft, second)
    assert found.support is Support.ECHO
    assert [one.ruled_out for one in found.matches[:1]] == ["the same outlet"]


def test_what_our_own_outlet_alone_does_not_carry_is_unmatched_not_unsupported() -> None:
    draft = report(CLOSE.format("critics said") + " The cannery lost nine boats to the storm.", TIMES)
    second = replace(report(SHUT.format("Union lawyer Ida Moen said"), TIMES), path="second.txt")
    assert verdict("nine boats", draft, second).support is Support.UNMATCHED
    assert verdict("nine boats", draft, replace(second, outlet=COURIER)).support is Support.UNSUPPORTED
    [judged], _ = judge_articles([draft], [second], stores=(), rulebook=BOOK, settings=Settings())
    assert not judged.evidence.covered


def test_a_later_report_of_our_own_outlet_overtakes_an_earlier_one() -> None:
    waiting = "No deal between the dockers and the port of Lindholm has been reached yet, lawyer Jan Holt said."
    draft = report(f"{waiting} The dockers of Lindholm have struck for nine days.", TIMES, day=date(2026, 3, 2))
    reached = "The dockers and the port of Lindholm reached a deal on Wednesday, the port said in a statement."
    later = replace(
        report(f"{reached} The dockers had struck for days.", TIMES, day=date(2026, 3, 4)), path="later.txt"
    )
    assert verdict("No deal", draft, later).support is Support.SUPERSEDED
    assert verdict("No deal", draft, replace(later, published=None)).support is not Support.SUPERSEDED


@pytest.mark.parametrize(
    ("theirs", "expected"),
    [("In 19 weeks", Support.CORROBORATED), ("In a matter of weeks", Support.PARTLY)],
)
def test_a_report_without_our_figure_carries_part_of_the_claim(theirs: str, expected: Support) -> None:
    draft = report(CLOSE.replace("in May", "in 19 weeks").format("manager Hanna Voss said"), TIMES)
    shut = SHUT.format(f"{theirs}, union lawyer Ida Moen said,").replace(" in May", "")
    found = verdict("will close in", draft, report(shut, COURIER))
    assert found.support is expected
    assert any("not “19 weeks”" in step for step in found.why) is (expected is Support.PARTLY)
    assert ("19 weeks" in found.matches[0].missing[:1]) is (expected is Support.PARTLY)


def test_a_third_report_counts_and_a_copy_of_the_second_does_not() -> None:
    draft = report(CLOSE.format("manager Hanna Voss said"), TIMES)
    second = report(SHUT.format("Union lawyer Ida Moen said"), COURIER)
    copy = replace(second, path="copy.txt", outlet=POST)
    assert support("will close in May", draft, second, copy) == (Support.CORROBORATED, 1)


def test_a_claim_nobody_carries_rests_on_its_source_or_on_nothing() -> None:
    hotel = "The rooms on the quay are paid until Friday{}."
    other = report(SHUT.format("Union lawyer Ida Moen said"), COURIER)
    for source, expected in (
        (", manager Hanna Voss said", (Support.SINGLE_REPORT, 0)),
        ("", (Support.UNSUPPORTED, 0)),
    ):
        draft = report(f"{CLOSE.format('Hanna Voss said')}\n\n{hotel.format(source)}", TIMES)
        assert support("rooms on the quay", draft, other) == expected


def test_the_same_claim_without_another_report_of_its_story_has_no_verdict() -> None:
    draft = report(CLOSE.format("manager Hanna Voss said"), TIMES)
    library = report("The Karat library lent 4,200 books in January, its director Nils Aker said.", POST)
    assert support("will close in May", draft) == (Support.UNMATCHED, 0)
    assert support("will close in May", draft, library) == (Support.UNMATCHED, 0)


@pytest.mark.parametrize(
    ("theirs", "differs"),
    [("410 workers", True), ("140 workers", False), ("about 140 workers", False), ("more than 130 workers", False)],
)
def test_another_figure_differs_and_one_that_fits_does_not(theirs: str, differs: bool) -> None:
    text = "The Lindholm cannery will close in May and {} will lose their jobs, the company said on Monday."
    ours = report(text.format("140 workers"), TIMES)
    found = support("140 workers", ours, report(text.format(theirs), COURIER))
    assert (found[0] is Support.DIFFERS) is differs


@pytest.mark.parametrize(
    ("theirs", "disputed"),
    [
        ("Captain Jan Moen denied that he ignored a storm warning before the ferry crash in Lindholm.", True),
        ("Captain Jan Moen denied that he owes wages to the cooks of the ferry in Lindholm.", False),
        ("Captain Jan Moen said that he slept before the ferry crash in Lindholm.", False),
    ],
)
def test_a_denial_of_the_claim_disputes_it_and_a_denial_of_something_else_does_not(theirs: str, disputed: bool) -> None:
    draft = report(
        "The captain of the ferry Stella Maris ignored a storm warning before the crash in Lindholm, two sailors "
        "said.\n\nThe ferry struck the Lindholm pier on Sunday.",
        TIMES,
    )
    other = report(f"{theirs}\n\nThe ferry Stella Maris struck the pier on Sunday.", COURIER)
    found = verdict("ignored a storm warning", draft, other)
    assert (found.support is Support.DISPUTED) is disputed
    assert [one.path for one in found.against] == (["coast-courier.txt"] if disputed else [])


@pytest.mark.parametrize(("day", "overtaken"), [(3, True), (1, False), (None, False)])
def test_a_later_report_overtakes_and_one_of_the_same_day_or_of_none_does_not(day: int | None, overtaken: bool) -> None:
    draft = report(f"No deal on the cannery has been reached yet, lawyer Ida Moen said.\n\n{TALKS}", TIMES)
    later = report(
        "The Lindholm cannery and its union signed a deal on Tuesday that keeps half of the jobs.\n\n"
        "The closure of the Lindholm cannery is put off by a year.",
        COURIER,
        day=date(2026, 3, day) if day else None,
    )
    found = verdict("No deal", replace(draft, published=date(2026, 3, 1)), later)
    assert (found.support is Support.SUPERSEDED) is overtaken
    assert bool(found.against) is overtaken


def test_an_opinion_is_not_checked_however_many_share_it() -> None:
    text = "Overall, the closure shows the need to balance the jobs of a town with the price of fish."
    draft = report(f"{CLOSE.format('Hanna Voss said')}\n\n{text}", TIMES)
    found = support("Overall", draft, report(f"{SHUT.format('Ida Moen said')}\n\n{text}", COURIER))
    assert found == (Support.NOT_CHECKABLE, 0)


@pytest.mark.parametrize(
    ("more", "expected"),
    [("", (Support.PARTLY, 1)), (" and free buses to Varn", (Support.CORROBORATED, 1))],
)
def test_a_list_with_an_item_missing_is_partly_carried_and_a_whole_one_wholly(
    more: str, expected: tuple[Support, int]
) -> None:
    draft = report(
        "The dockers’ union of Lindholm will strike on Monday unless the port meets its demands, including longer "
        "breaks on night shifts, new safety helmets, a paid day for training and free buses to Varn.\n\nThe "
        "Lindholm port has offered the union talks.",
        TIMES,
    )
    other = report(
        "Lindholm dockers threaten a strike on Monday: they want longer breaks on the night shifts of the port, safety "
        f"helmets for all, a paid training day{more}, union papers show.\n\nThe port of Lindholm had no comment.",
        COURIER,
    )
    assert support("will strike on Monday", draft, other) == expected


GULLS = (
    "Gulls sat on the roofs of the north quay, where nets dried in the first sun for weeks, and a boy sold coffee from "
    "a cart. Nine countries buy tins of herring from Lindholm, and the rail yard lives on the fish.\n\n"
    "Insurers from the capital had come with cameras and stayed for lunch in the chapel."
)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (
            "Lindholm councillors voted on Monday to shut the old cannery in May.",
            "On Monday councillors voted that the old Lindholm cannery is to be shut in May.",
        ),
        (
            "Mayor Ana Ruiz announced on Monday that Lindholm will shut the old cannery in May.",
            "The old cannery at Lindholm is to be shut in May, as the mayor, Ana Ruiz, announced to a full hall.",
        ),
        (
            "The union's lawyers called on Monday for Lindholm to shut the old cannery in May.",
            "A shut cannery at Lindholm in May is what lawyers of the union called for as the week began.",
        ),
        (
            "Ana Ruiz kept her post as Lindholm shut the old cannery on Monday.",
            "Lindholm shut the old cannery on Monday, and Ana Ruiz stayed at her post.",
        ),
    ],
)
def test_whoever_acts_is_no_source_of_what_two_outlets_saw(ours: str, theirs: str) -> None:
    found = verdict("old cannery", report(f"{ours}\n\n{TALKS}", TIMES), report(f"{GULLS}\n\n{theirs}", COURIER))
    assert (found.shared_source, [one.ruled_out for one in found.matches if one.ruled_out]) == ("", [])
