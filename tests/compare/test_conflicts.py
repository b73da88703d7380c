"""Conflicts between two whole articles: the sentences that hold the two values need not be alike."""

from dataclasses import replace
from datetime import date

import pytest

from credcheck.model.evidence import Conflict
from tests.compare.newsroom import judge, report

DAY = date(2026, 2, 3)
LEAD = (
    "Mayor Carla Wendt of Lindholm asked the Varn ferry company on Monday to pay for the broken pier.\n\n"
    "The Stella Maris had struck it on Sunday with eighty people on board."
)
ELSEWHERE = (
    "Lindholm wants money from the owner of the Stella Maris, the Varn ferry that rammed its pier.\n\n"
    "The demand of Carla Wendt, the mayor, reached the company in the afternoon."
)


def conflicts(ours: str, theirs: str, *, days: tuple[date, date] = (DAY, DAY)) -> tuple[Conflict, ...]:
    """Return what a report that ends with our words gives otherwise than one that ends with theirs."""
    mine = report(f"{LEAD}\n\n{ours}", "Harbour Times", day=days[0])
    return judge(mine, report(f"{ELSEWHERE}\n\n{theirs}", "Coast Courier", day=days[1])).conflicts


def notes(ours: str, theirs: str, *, days: tuple[date, date] = (DAY, DAY)) -> list[tuple[str, str]]:
    """Return the kind of each conflict, and both values."""
    return [(one.difference.kind, one.difference.note) for one in conflicts(ours, theirs, days=days)]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (
            "Senator Piotr Malik, Democrat of Ohio, called for a hearing.",
            "“It is a scandal,” said Sen. Piotr Malik (R-Ohio), who chairs no committee.",
            ("party", "Democrat / R"),
        ),
        (
            "Senator Piotr Malik, Democrat of Ohio, called for a hearing.",
            "“It is a scandal,” said Sen. Piotr Malik (D-Iowa), who chairs no committee.",
            ("place", "Ohio / Iowa"),
        ),
        (
            "The plan came from Mayor Ruben Dahl of Aker.",
            "Nobody asked Brandvik Mayor Ruben Dahl, who was abroad.",
            ("place", "Aker / Brandvik"),
        ),
        (
            "The plan came from Olga Brandt, the communications director of the port.",
            "Olga Brandt, chief of staff of the port, was abroad.",
            ("post", "communications director / chief of staff"),
        ),
        (
            "It was signed by Jens Holt, the Senate minority whip.",
            "Senate Minority Leader Jens Holt signed nothing.",
            ("post", "minority whip / Minority Leader"),
        ),
        (
            "It was signed by Jens Holt, chairman of the House Budget Committee.",
            "Rep. Jens Holt (R-Ohio), chairman of the House Rules Committee, signed nothing.",
            ("body", "House Budget Committee / House Rules Committee"),
        ),
        (
            "Her daughters Lena and Vera Holt, aged 16 and 12, were on deck.",
            "Vera, 13, had lost a shoe.",
            ("number", "12 / 13"),
        ),
        ("The captain, Edda Roos, wept.", "Buses came for Edda Ross, the captain.", ("name", "Edda Roos / Edda Ross")),
        (
            "Their lawyer, Stephen Brunholt, asked for time.",
            "A lawyer, Steven Brunholt, spoke for the owner.",
            ("name", "Stephen Brunholt / Steven Brunholt"),
        ),
        (
            "The company won a seven-year contract for the line.",
            "It had been given an eight-year contract.",
            ("number", "seven / eight"),
        ),
        (
            "Wendt, who has led the town council since 2014, spoke first.",
            "The mayor has led the council since 2016 and will not run again.",
            ("date", "2014 / 2016"),
        ),
        (
            "She put the damage to the pier at $8 million.",
            "Engineers spoke of $8 billion for damage to the pier, a sum nobody believed.",
            ("number", "$8 million / $8 billion"),
        ),
        (
            "“We do not want their pity but their money,” she said.",
            "Wendt was blunt. “We do not want their ships but their money,” she said.",
            ("quote", "pity / ships"),
        ),
        (
            "“This does justify a slow answer,” she said.",
            "She was angry. “But this does not justify a slow answer,” she said.",
            ("quote", "does justify / not"),
        ),
        (
            "She said the town will negotiate with the company over the pier.",
            "According to her the town will not negotiate with the company over the pier.",
            ("polarity", "will negotiate / not"),
        ),
        (
            "Ferry traffic to the island of Varn rose by a third in the past year.",
            "The line is busy, and ferry traffic to the island of Varn fell by a third.",
            ("direction", "rose / fell"),
        ),
        # No words stand near both days of the week, and the one that is right stands elsewhere in ours, too.
        (
            "Saturday the clinic said he had a second operation on his broken hip and shoulder. Friday it snowed.",
            "He stayed in the clinic on Friday after a second operation on a broken hip and shoulder.",
            ("date", "Saturday / Friday"),
        ),
    ],
)
def test_a_value_that_is_foreign_to_both_articles_is_a_conflict(
    ours: str, theirs: str, expected: tuple[str, str]
) -> None:
    assert notes(ours, theirs) == [expected]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        # Short forms, titles and abbreviations of one thing.
        ("Its lawyer, Robert Brunholt, wept.", "A lawyer, Bob Brunholt, spoke for the owner."),
        ("Sen. Piotr Malik of Ohio wept.", "Senator Piotr Malik, Democrat of Ohio, spoke."),
        ("State Sen. Piotr Malik, R-Ark., wept.", "Senator Piotr Malik, Republican of Arkansas, spoke."),
        # A former post and a candidate's are others than the post held.
        ("Former Gov. Piotr Malik wept.", "Senator Piotr Malik spoke."),
        ("Jens Holt, a candidate for governor, wept.", "Mayor Jens Holt spoke."),
        # Somebody has several posts that do not exclude each other.
        ("Jens Holt, the president of the union, wept.", "Chairman Jens Holt spoke."),
        # Kin share a name.
        ("Her husband, Lars Wendtborg, wept.", "Her brother Nils Wendtborg spoke."),
        # Rounding, counts of other things, talk on two days.
        ("The pier was built in 1931 of 1,412 oak piles.", "The pier stood on about 1,400 oak piles."),
        ("The ship has 14 lifeboats.", "The ship has 22 cabins."),
        ("Wendt gave an interview on Monday.", "In an interview on Wednesday Wendt was calm."),
        # A reaction shares words with what it reacts to.
        (
            "On Saturday the captain praised the report that clears the crew, and thanked his lawyers.",
            "The report that clears the crew came on Wednesday with a chart, ten photographs and a long appendix.",
        ),
        # The other article has our value too, or both, or says something else with the same words.
        ("The company won a seven-year contract.", "It had an eight-year contract, then a seven-year contract."),
        ("“We want their money now,” she said.", "“We want their money, we want it today,” she said."),
        ("“The town deserves to see the report,” said Roos.", "“The town deserves to know the truth,” said Dahl."),
        # Brackets and contractions of a quotation.
        ("“We do not want their pity,” she said.", "“We don't want their pity,” she said."),
        ("“He is a liar and a thief of time,” she said.", "“[The captain] is a liar and a thief of time,” she said."),
    ],
)
def test_what_may_be_so_in_both_articles_is_no_conflict(ours: str, theirs: str) -> None:
    assert notes(ours, theirs) == []


def test_figures_of_two_weeks_are_two_figures() -> None:
    ours, theirs = "The company won a seven-year contract for the line.", "It had been given an eight-year contract."
    assert notes(ours, theirs, days=(DAY, date(2026, 2, 12))) == []


def test_a_conflict_names_the_sentence_of_the_other_article() -> None:
    theirs = "“It is a scandal,” said Sen. Piotr Malik (R-Ohio), who chairs no committee."
    [found] = conflicts("Senator Piotr Malik, Democrat of Ohio, called for a hearing.", theirs)
    other = f"{ELSEWHERE}\n\n{theirs}"
    assert (found.path, found.span.of(other)) == ("coast-courier.txt", theirs)
    assert found.difference.theirs.of(other) == "R"


@pytest.mark.parametrize(("theirs", "expected"), [(DAY, 1), (date(2026, 2, 4), 0)])
def test_posts_of_one_outlet_conflict_on_one_day_alone(theirs: date, expected: int) -> None:
    """Releases and weekly round-ups are one template with other figures."""
    ours = report(f"{LEAD}\n\nThe company won a seven-year contract for the line.", "Harbour Times", day=DAY)
    text = f"{ELSEWHERE}\n\nIt had been given an eight-year contract."
    other = replace(report(text, "Coast Courier", day=theirs), outlet="Harbour Times")
    assert len(judge(ours, other).conflicts) == expected
