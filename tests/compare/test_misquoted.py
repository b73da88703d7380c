"""Quoted words that two articles of one event give differently, and those that somebody else heard as we did."""

from datetime import date

import pytest

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
THIRD = (
    "The Varn ferry company has until Easter to answer the mayor of Lindholm, Carla Wendt.\n\n"
    "Its Stella Maris hit the town's pier in clear weather."
)


def quoted(ours: str, *theirs: str) -> list[str]:
    """Return both wordings of each quotation that ours gives otherwise than another report."""
    outlets = ("Coast Courier", "Island Gazette")
    others = [
        report(f"{lead}\n\n{text}", outlet, day=DAY)
        for lead, text, outlet in zip((ELSEWHERE, THIRD), theirs, outlets, strict=False)
    ]
    evidence = judge(report(f"{LEAD}\n\n{ours}", "Harbour Times", day=DAY), *others)
    return [one.difference.note for one in evidence.conflicts if one.difference.kind == "quote"]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (
            "“We have a reckless plan to rebuild the north pier,” Wendt said.",
            "“The town will not wait. \n\nWe have a careful plan to rebuild the north pier.",
            "reckless / careful",
        ),
        (
            "“As the company very well hopes the pier was open to everybody that night,” Wendt said.",
            "“As the company very well knows that the pier was open to everybody that night,” Wendt said.",
            "hopes / knows that",
        ),
        (
            "“Nobody has looked after the pier beside the days when the herring came,” Wendt said.",
            "“Nobody has looked after the pier since the days when the herring came,” Wendt said.",
            "beside / since",
        ),
    ],
    ids=["their marks close in another paragraph", "a that is left out", "content in the place of grammar"],
)
def test_another_word_in_a_quotation_is_a_conflict(ours: str, theirs: str, expected: str) -> None:
    assert quoted(ours, theirs) == [expected]


OURS = "“The repair would materially raise the cost of the winter timetable,” Wendt said."
OTHERWISE = "“The repair would clearly raise the cost of the winter timetable,” Wendt said."


def test_a_quotation_that_a_third_report_has_as_we_do_is_no_conflict() -> None:
    assert quoted(OURS, OTHERWISE) == ["materially / clearly"]
    assert quoted(OURS, OTHERWISE, f"She was blunt. {OURS}") == []


def test_words_that_the_other_report_quotes_elsewhere_were_said_twice() -> None:
    again = f"{OTHERWISE} She had told the council that it “will materially raise the cost” for all."
    assert quoted(OURS, again) == []
