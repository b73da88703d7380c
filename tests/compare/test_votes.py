"""A figure that another report gives otherwise, and how the other reports count for ours or for theirs."""

from datetime import date

from tests.compare.newsroom import report, verdict_on

LEAD = "The ferry Stella Maris struck the stone pier in Lindholm harbour on Sunday evening, the coast guard said."
OURS = f"{LEAD}\n\nThe county hospital in Lindholm has treated 27 passengers of the Stella Maris."
FIRST = (
    f"{LEAD}\n\nOf those on board the Stella Maris the hospital treated 23 passengers, most of them for cuts and "
    "bruises from falling crockery, before midnight."
)
SECOND = (
    f"{LEAD}\n\nBuses took home the commuters of Varn after a long night in which the hospital treated 23 passengers "
    "of the Stella Maris, its spokeswoman Edda Roos told radio listeners."
)
LIKE_OURS = (
    "Divers found a gash in the bow of the Stella Maris, the ferry that hit the pier of Lindholm. Its 27 passengers in "
    "the county hospital may go home today, and the coast guard has asked to hear all of them."
)
THIRD = SECOND.replace("23 passengers", "35 passengers")

DAY = date(2026, 3, 2)


def differs(*others: str) -> list[str]:
    """Return what differs from ours in other papers' reports."""
    papers = [report(text, f"Paper {number}", day=DAY) for number, text in enumerate(others)]
    verdict = verdict_on("27", report(OURS, "Harbour Times", day=DAY), *papers)
    return sorted(one.note for match in verdict.matches for one in match.differs)


def test_a_figure_that_one_report_alone_gives_otherwise_is_shown() -> None:
    assert differs(FIRST) == differs(SECOND) == ["27 / 23"]
    assert differs(FIRST, SECOND) == ["27 / 23", "27 / 23"]


def test_two_reports_that_give_two_other_figures_are_both_shown() -> None:
    assert differs(FIRST, THIRD) == ["27 / 23", "27 / 35"]


def test_a_figure_that_more_reports_have_as_we_do_is_not_shown() -> None:
    assert differs(FIRST, LIKE_OURS, LIKE_OURS.replace("Divers found", "Nobody saw")) == []


def test_a_copy_is_shown_once() -> None:
    assert differs(FIRST, FIRST) == ["27 / 23"]


CALL = "{} the sinking of the ferry Stella Maris at Lindholm is asked to call the coast guard on 0771 460 {} or {}."
WHOLE = CALL.format("Anyone who has seen", "3812", "to write to its office in Varn")
SHORT = CALL.format("Whoever has watched", "381", "to visit its station at Aker")
OTHER = CALL.format("Anyone who filmed", "3812", "to come to the harbour")


def numbers(ours: str, *others: str) -> list[str]:
    """Return what differs from our telephone number in other papers' reports."""
    papers = [report(f"{LEAD} {at}\n\n{text}", f"Paper {at}", day=DAY) for at, text in enumerate(others)]
    verdict = verdict_on("0771", report(f"{LEAD}\n\n{ours}", "Harbour Times", day=DAY), *papers)
    return sorted(one.note for match in verdict.matches for one in match.differs)


def test_of_four_telephone_numbers_the_one_that_lacks_a_digit_is_shown() -> None:
    third = CALL.format("Any passenger who photographed", "3812", "to ring the bell of its boat house")
    assert numbers(SHORT, WHOLE, OTHER, third) == ["381 / 3812"] * 3
    assert numbers(WHOLE, SHORT) == ["3812 / 381"]
    assert numbers(WHOLE, SHORT, OTHER, third) == []
