"""Two reports of one event: which values differ, and which only look as if they did."""

from datetime import date

import pytest

from tests.compare.newsroom import differences, judge, report

CANNERY = "The Lindholm cannery will close in May and {} workers will lose their jobs, the company said on Monday."
PIER = "The ferry Stella Maris struck the pier in Lindholm on {}, injuring twelve passengers."


def notes(ours: str, theirs: str) -> list[tuple[str, str]]:
    return [(one.kind, one.note) for one in differences(ours, theirs)]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (CANNERY.format("140"), CANNERY.format("410"), ("number", "140 / 410")),
        (CANNERY.format("1,400"), CANNERY.format("4,100"), ("number", "1,400 / 4,100")),
        (
            PIER.format("February 1, 2026"),
            PIER.format("February 3, 2026"),
            ("date", "February 1, 2026 / February 3, 2026"),
        ),
        (PIER.format("Sunday"), PIER.format("Thursday"), ("date", "Sunday / Thursday")),
        (
            "Carla Wendt was elected mayor of Lindholm in 2019 after two terms on the county council.",
            "Carla Wendt was elected mayor of Lindholm in 2021 after two terms on the county council.",
            ("date", "2019 / 2021"),
        ),
        (
            "County engineer Piotr Malik closed the coast road above Lindholm on Monday after the slope moved.",
            "County engineer Piotr Hansen closed the coast road above Lindholm on Monday after the slope moved.",
            ("name", "Piotr Malik / Piotr Hansen"),
        ),
        (
            "Judge Philip Hickock set the hearing on the Lindholm cannery fire for the first week of March.",
            "Judge Philip Hickok set the hearing on the Lindholm cannery fire for the first week of March.",
            ("name", "Philip Hickock / Philip Hickok"),
        ),
        (
            "“We kept the harbour open because the pilots asked us to stay,” harbour master Olga Brandt said.",
            "“We kept the harbour closed because the pilots asked us to stay,” harbour master Olga Brandt said.",
            ("quote", "open / closed"),
        ),
        (
            "“We did not know that the pier had moved before the ferry came in,” harbour master Olga Brandt said.",
            "“We did know that the pier had moved before the ferry came in,” harbour master Olga Brandt said.",
            ("quote", "not / did"),
        ),
    ],
)
def test_a_value_that_stands_alone_is_shown_beside_the_other(ours: str, theirs: str, expected: tuple[str, str]) -> None:
    assert notes(ours, theirs) == [expected]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (CANNERY.format("140"), CANNERY.format("140")),
        (CANNERY.format("140"), CANNERY.format("more than 130")),
        (CANNERY.format("140"), CANNERY.format("about 150")),
        (CANNERY.format("1,387"), CANNERY.format("1,400")),
        (CANNERY.format("up to 200"), CANNERY.format("140")),
        (CANNERY.format("140"), CANNERY.format("140 of the 300")),
        (CANNERY.format("twelve"), CANNERY.format("12")),
        (PIER.format("Feb. 1"), PIER.format("February 1, 2026")),
        (PIER.format("Sunday"), PIER.format("Sunday evening")),
        (PIER.format("Sunday"), PIER.format("February 3, 2026")),
        (
            "The pipe runs 36 miles along the coast from Lindholm to the cannery at Varn, engineers said.",
            "The pipe runs 35.5 miles along the coast from Lindholm to the cannery at Varn, engineers said.",
        ),
        (
            "The third ferry in two years struck the pier in Lindholm on Sunday, the coast guard said.",
            "The second ferry this winter struck the pier in Lindholm on Sunday, the coast guard said.",
        ),
        (
            "County engineer Piotr Malik closed the coast road above Lindholm on Monday after the slope moved.",
            "County engineer Malik closed the coast road above Lindholm on Monday after the slope moved.",
        ),
        (
            "County engineer Phil Stirling closed the coast road above Lindholm on Monday after the slope moved.",
            "County engineer Phillip Stirling closed the coast road above Lindholm on Monday after the slope moved.",
        ),
        (
            "Deputy Timothy Brennan searched the cannery at Lindholm on Monday night after the fire, police said.",
            "Deputy Jerry Ortiz searched the cannery at Lindholm on Monday night after the fire, police said.",
        ),
        (
            "The cannery stands behind the Varn Shipping Centre in Lindholm, where the fire was seen on Monday.",
            "The cannery stands behind the Varn Shipping Center in Lindholm, where the fire was seen on Monday.",
        ),
        (
            "“We kept the harbour open because the pilots asked us to stay,” harbour master Olga Brandt said.",
            "“We kept the harbor open … because pilots [of Varn] asked us to stay,” harbour master Olga Brandt said.",
        ),
        (
            "“We did not know that the pier had moved before the ferry came in,” harbour master Olga Brandt said.",
            "“We didn’t know the pier had moved before the ferry came in,” harbour master Olga Brandt said.",
        ),
    ],
)
def test_what_only_looks_like_another_value_is_left_alone(ours: str, theirs: str) -> None:
    assert notes(ours, theirs) == []


def test_a_count_that_may_have_grown_between_two_days_of_writing_is_no_difference() -> None:
    ours = "Twelve people were killed when the ferry Stella Maris struck the pier in Lindholm on Sunday, police said."
    theirs = ours.replace("Twelve", "Fifteen")
    assert differences(ours, theirs, days=(date(2026, 2, 1), date(2026, 2, 3))) == []
    [found] = differences(ours, theirs, days=(date(2026, 2, 1), date(2026, 2, 1)))
    assert found.note == "Twelve / Fifteen"


def test_a_list_of_figures_is_not_compared_figure_by_figure() -> None:
    ours = (
        "Lindholm has 15 seats on the council, Varn 12, Aker 9, Malm 7, Dahl 6, Brandt 5 and Hansen 3, the clerk said."
    )
    theirs = ours.replace("15 seats", "46 candidates").replace("12", "25").replace("9", "63").replace("6", "44")
    assert differences(ours, theirs) == []


def test_the_report_that_stands_alone_hears_of_a_difference_and_those_that_agree_do_not() -> None:
    wrong = report(CANNERY.format("140"), "Harbour Times")
    right = [
        report(
            "The cannery in Lindholm shuts in May, and 410 workers will lose their jobs, its owner said.",
            "Coast Courier",
        ),
        report(
            "In Lindholm 410 workers will lose their jobs when the cannery closes in May, a union said.", "Island Post"
        ),
        report("Varn shops fear for May, when the Lindholm cannery closes and 410 workers lose jobs.", "Varn Gazette"),
    ]
    alone, agreed = judge(wrong, *right), judge(right[0], wrong, *right[1:])
    assert "140 / 410" in {one.note for match in alone.verdicts[0].matches for one in match.differs}
    assert not any(match.differs for match in agreed.verdicts[0].matches)


def test_figures_of_another_story_are_not_compared() -> None:
    ours = "A magnitude 6.1 earthquake killed five people in the hills above Karat on Sunday, rescue workers said."
    theirs = "The Lindholm library lent 4,200 books in January, twelve more than a year ago, its director said."
    assert differences(ours, theirs) == []


CLOSED = "The cannery in Lindholm was closed on Monday and {} workers were dismissed, {} said."


def test_a_figure_that_differs_between_two_voices_is_shown() -> None:
    ours = CLOSED.format(140, "harbour master Olga Brandt")
    assert notes(ours, CLOSED.format(410, "union leader Jens Holt")) == [("number", "140 / 410")]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (
            "Four of the 14 pilots who steered the Stella Maris since 1946 now live in Lindholm, the union found.",
            "Four of the 10 pilots who steered the Stella Maris since 1946 now live in Lindholm, the union found.",
            ("number", "14 / 10"),
        ),
        (
            "Olsen said in November that the county wants to settle as many as 350,000 people north of Lindholm.",
            "Olsen said in November that the county wants to settle as many as 250,000 people north of Lindholm.",
            ("number", "as many as 350,000 / as many as 250,000"),
        ),
        (
            "The Lindholm coast guard took the call about the ferry Stella Maris at 9:40 p.m. and sent two boats.",
            "The Lindholm coast guard took the call about the ferry Stella Maris at 9:55 p.m. and sent two boats.",
            ("number", "40 / 55"),
        ),
        (
            "Earlier Friday the pilot of the Stella Maris told the court that the pier was dark before Friday's storm.",
            "The pilot of the Stella Maris told the court that the pier was dark before Tuesday's storm.",
            ("date", "Friday / Tuesday"),
        ),
        (
            "The Brandt Foundation must be shut, and a prosecutor must ask whether access to Olga Holloway was bought.",
            "The Brandt Foundation must be shut, and a prosecutor must ask whether access to Olga Brandt was bought.",
            ("name", "Holloway / Brandt"),
        ),
        (
            "Kaya Mottram took 48 percent of the vote in Lindholm on Sunday, the county clerk said.",
            "Kaya Mottram took 55 percent of the vote in Lindholm on Sunday, the county clerk said.",
            ("number", "48 percent / 55 percent"),
        ),
    ],
)
def test_a_value_between_the_same_words_is_shown(ours: str, theirs: str, expected: tuple[str, str]) -> None:
    assert notes(ours, theirs) == [expected]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (
            "In their five patrols so far the Lindholm coast guard confiscated 31 illegal nets from the pier, it said.",
            "On Sunday the Lindholm coast guard confiscated 12 illegal nets from the pier, it said in a statement.",
        ),
        (
            "Captain Ruben Dahl was let go on Thursday by Gordon Marine Services, the Lindholm owner of the ferry.",
            "Ruben Dahl is held over the fire of Monday at Gordon Marine Services, the Lindholm owner of the ferry.",
        ),
        (
            "Mottram leads among likely Lindholm voters with 46 percent against 30 percent for Brandt, a poll found.",
            "Of likely Lindholm voters 51 percent view Mottram well, and 22 percent Brandt, the same poll found.",
        ),
        (
            "The building of 1,700 square metres in Lindholm houses the cannery and the harbour office.",
            "The building of 18,300 square feet in Lindholm houses the cannery and the harbour office.",
        ),
        (
            "Holt was coach of the Lindholm rowers for nearly four seasons before the club dismissed him.",
            "Holt, who was seven seasons with the Lindholm rowers as an assistant coach, is back at the club.",
        ),
    ],
)
def test_sums_names_shares_units_and_spans_of_time_are_no_difference(ours: str, theirs: str) -> None:
    assert differences(ours, theirs) == []


FORM = "Net profit for the quarter, before tax and interest: {} crowns after {} crowns a year ago"


OPENING = "The Lindholm cannery has published its account of the quarter.\n\n"
"""Names whom the form is of: two forms of nobody are of two firms."""


def test_two_rows_of_a_form_never_differ_and_two_statements_in_the_same_words_do() -> None:
    ours, theirs = FORM.format("412,000", "97,000"), FORM.format("655,000", "97,000")
    assert differences(OPENING + ours, OPENING + theirs) == []
    assert [found.kind for found in differences(f"{OPENING}{ours}.", f"{OPENING}{theirs}.")] == ["number"]


def test_two_lines_without_a_full_stop_that_name_a_place_are_compared() -> None:
    ours, theirs = (CANNERY.format(figure).rstrip(".") for figure in ("140", "410"))
    assert notes(ours, theirs) == [("number", "140 / 410")]


def test_a_row_beside_a_statement_is_compared() -> None:
    ours, theirs = OPENING + FORM.format("412,000", "97,000"), OPENING + FORM.format("655,000", "97,000") + "."
    assert len(differences(ours, theirs)) == len(differences(theirs, ours)) == 1


@pytest.mark.parametrize("end", [".", "!", "…", ".”", '."', ".)"])
def test_a_line_that_ends_as_a_sentence_ends_is_a_statement_whatever_closes_it(end: str) -> None:
    ours, theirs = (CANNERY.format(figure).rstrip(".") + end for figure in ("140", "410"))
    assert notes(ours, theirs) == [("number", "140 / 410")]
