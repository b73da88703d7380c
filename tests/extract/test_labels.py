"""Labels on copy of our own: figures that name a thing and count nothing, beside their twins that count."""

import pytest

from credcheck.extract.quantities.identifiers import is_label
from credcheck.extract.quantities.numerals import find_numbers


def labelled(text: str) -> list[tuple[str, bool]]:
    """Return each number of a sentence as written, and whether it is a label."""
    numbers = find_numbers(text, 0, len(text))
    return [(text[one.start : one.end], is_label(text, one, 0, len(text))) for one in numbers]


LABELS = [
    ("The trawler left on March 14 for the north.", "14"),
    ("The trawler left on 14 March for the north.", "14"),
    ("The trawler left on the 14th of March for the north.", "14"),
    ("The trawler sank in 2019 off the cape.", "2019"),
    ("Nothing has changed since 1998 in the port.", "1998"),
    ("Early 2004 saw the quay rebuilt.", "2004"),
    ("The council meets at 7 p.m. in the hall.", "7"),
    ("The council meets at 11 o'clock in the hall.", "11"),
    ("The ferry leaves at 9 GMT from the pier.", "9"),
    ("A Boeing 737 landed on the sand.", "737"),
    ("The port sued under Section 230 of the act.", "230"),
    ("The search began on day 5 of the strike.", "5"),
    ("She lives at 48 Harbour Street in the old town.", "48"),
    ("Neighbours called 911 when the mast fell.", "911"),
    ("A 911 call came from the pier.", "911"),
    ("The account 123456789 was closed.", "123456789"),
    ("The code 007 was painted on the hull.", "007"),
    ("A COVID-19 ward was opened in the port.", "19"),
    ("3. The crane must be mended.", "3"),
]

COUNTS = [
    ("The trawler lost 14 nets on the way north.", "14"),
    ("The trawler carried 2019 passengers that week.", "2019"),
    ("The council heard 7 pleas in the hall.", "7"),
    ("The airline bought 737 engines last year.", "737"),
    ("The port sued under 230 sections of the act.", "230"),
    ("The strike lasted 5 days.", "5"),
    ("She owns 48 houses in the old town.", "48"),
    ("The mayor met 911 voters at the pier.", "911"),
    ("The course is 5km along the shore.", "5"),
    ("The club lost 30 members in May.", "30"),
    ("Police held 12 men after the match.", "12"),
    ("The fine was $2,000 for each boat.", "2,000"),
]


@pytest.mark.parametrize(("text", "number"), LABELS)
def test_a_figure_that_names_something_counts_nothing(text: str, number: str) -> None:
    assert (number, True) in [(written.removesuffix("th"), label) for written, label in labelled(text)]


@pytest.mark.parametrize(("text", "number"), COUNTS)
def test_a_figure_that_counts_is_no_label(text: str, number: str) -> None:
    assert (number, False) in [(written.removeprefix("$"), label) for written, label in labelled(text)]


def test_a_sentence_with_both_tells_them_apart() -> None:
    text = "On June 3 the Boeing 747 carried 412 travellers."
    assert labelled(text) == [("3", True), ("747", True), ("412", False)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Pier 7 was shut.", True),
        ("The crew moored at the old Pier 7 was told.", True),
        ("The crew of Pier of 7 was told.", False),
        ("The crew left Leeds with 7 was told.", False),
        ("The crew at 5-7 was told.", False),
        ("The wind of category-7 was told.", False),
        ("The gate x7 was told.", True),
        ("The gate #7 was told.", True),
    ],
)
def test_the_word_right_before_a_figure_makes_a_name_of_it_and_no_other_does(text: str, label: bool) -> None:
    assert labelled(text)[-1] == ("7", label)
