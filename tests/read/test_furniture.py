"""The lines around a story are told by their wording; a line that states something is none of them."""

import pytest

from credcheck.read.roles.furniture import (
    byline,
    is_address,
    is_boilerplate,
    is_date_line,
    is_masthead,
    is_photo_credit,
    opens_comments,
)


@pytest.mark.parametrize(
    "line",
    [
        "February 4, 2026",
        "4 Feb 2026",
        "2026-02-04",
        "Wednesday, February 4, 2026",
        "Published February 4, 2026",
        "Published: 4 Feb 2026 · 3 min read",
        "Last updated: Wed 4 Feb 2026 10.15 GMT",
        "Posted on February 4, 2026 at 7:15 a.m. EST",
        "Feb. 4, 2026 | Updated 9:28 AM ET",
        "10:24 AM, MON 2 FEB 2026",
        "04/02/2026 08:23 PM ET",
        "Story Created: Feb 4, 2026 at 9:56 AM AKDT",
        "May 1",
    ],
)
def test_a_line_of_date_and_time_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "On February 4, 2026, the council voted",
        "In 2026",
        "2026",
        "The council voted on February 4, 2026.",
        "7 p.m.",
        "Record March nine",
        "May 12, he said",
        "12 of 19",
    ],
)
def test_a_line_that_says_more_than_a_date_is_none(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ana Ruiz", "Ana Ruiz"),
        ("BY ANA RUIZ", "ANA RUIZ"),
        ("By Ana Ruiz and Bo Li", "Ana Ruiz and Bo Li"),
        ("By Ana Ruiz, Staff Writer", "Ana Ruiz, Staff Writer"),
        ("By Ana Ruiz | The Quay", "Ana Ruiz"),
        ("by Ana de la Cruz", None),
        ("Written by Ana Ruiz", "Ana Ruiz"),
        ("By Zoë O’Neill-Łaska", "Zoë O’Neill-Łaska"),
    ],
)
def test_a_byline_gives_its_name(line: str, name: str | None) -> None:
    assert byline(line) == name


@pytest.mark.parametrize(
    "line", ["By Monday it was over", "By the sea", "By Tuesday Night", "Bypass opens", "By 2030", "By"]
)
def test_a_line_that_only_begins_like_a_byline_is_none(line: str) -> None:
    assert byline(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "3 min read",
        "12-minute read",
        "About The Author",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Save my name, email, and website in this browser for the next time I comment.",
        "Advertisement",
        "Share this:",
        "Share on Facebook",
        "Facebook Twitter LinkedIn",
        "Related Articles",
        "You may also like",
        "Sign up for our morning newsletter",
        "© 2026 The Quay. All rights reserved.",
        "Tags: harbour, council",
        "Comments (12)",
        "Skip to content",
        "Read the rest here.",
        "Story continues below",
    ],
)
def test_a_line_of_the_page_is_boilerplate(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Source Attribution: Information verified by The New York Times.",
        "For more on this topic, visit The New York Times.",
        "Comments by the mayor drew applause.",
        "Share prices fell.",
        "More stories of the flood reached the town.",
        "Email from the ministry shows the plan was known.",
        "Related charges were dropped.",
        "Name withheld by request of the family.",
        "Sign language is taught in nine schools.",
        "About the authors of the study nothing is known.",
    ],
)
def test_a_statement_is_no_boilerplate(line: str) -> None:
    assert not is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ana Ruiz",
        "Image credit: Bo Li/The Quay",
        "The harbour at dawn on Monday. (AP Photo/Ana Ruiz)",
        "A ferry leaves the quay (Ana Ruiz/Getty Images)",
        "Getty Images",
    ],
)
def test_a_photo_credit_is_told(line: str) -> None:
    assert is_photo_credit(line)


def test_a_sentence_about_a_photograph_is_no_credit() -> None:
    assert not is_photo_credit("The photo shows the mayor on the quay.")
    assert not is_photo_credit("Credit was given where it was due, the minister said.")


def test_an_address_alone_is_told() -> None:
    assert is_address("https://quay.example/2026/harbour")
    assert not is_address("https://quay.example has the list.")


def test_the_comment_form_is_told() -> None:
    assert opens_comments("Leave a Reply Cancel reply")
    assert not opens_comments("Leave a reply with the clerk, the notice says.")


@pytest.mark.parametrize("line", ["Daily Glide News", "The Quay Times", "Harbour Herald", "Northgate Press Agency"])
def test_the_name_of_a_paper_could_be_a_masthead(line: str) -> None:
    assert is_masthead(line)


@pytest.mark.parametrize("line", ["Stay In Motion", "Council Signs Harbour Deal After Nine Months", "news"])
def test_other_short_lines_are_no_masthead(line: str) -> None:
    assert not is_masthead(line)
