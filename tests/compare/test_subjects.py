"""Whom two sentences open with: what one company or country does is no other value of what another does."""

import pytest

from credcheck.compare.differences.subjects import Subject
from tests.compare.newsroom import differences

LEAD = "The grain exchange in Lindholm, where Olga Brandt chairs the Varn Harbour Board, met on Friday."
SALES = "{}{} said its car sales in Lindholm and Varn fell {} percent in February from a year earlier."
EXPORTS = (
    "{0} shipped {1} tonnes of barley through the port of Lindholm in the first week, Olga Brandt told the exchange."
    "\n\nAn envoy of {0} watched."
)


def notes(ours: str, theirs: str, *, beside: str = "") -> list[str]:
    """Return what differs between two reports of one exchange; `beside` ends both."""
    left, right = (f"{LEAD}\n\n{text}\n\n{beside}" for text in (ours, theirs))
    return [one.note for one in differences(left, right)]


def sales(name: str, share: int, *, article: str = "") -> str:
    """Return a firm's monthly report."""
    return SALES.format(article, name, share)


def exports(name: str, tonnes: int) -> str:
    """Return what somebody shipped."""
    return EXPORTS.format(name, tonnes)


def test_two_companies_that_open_their_reports_alike_do_not_differ() -> None:
    ours = sales("Ashgrove Corp", 6)
    assert notes(ours, sales("Ashgrove Corp", 17)) == ["6 percent / 17 percent"]
    assert notes(ours, sales("Brunholt Inc", 17)) == []


def test_companies_are_told_by_their_first_words_whatever_else_they_share() -> None:
    ours = sales("Ashgrove Motor Co", 6)
    assert notes(ours, sales("Brunholt Motor Co", 17)) == []
    assert notes(ours, sales("Ashgrove Motors Ltd", 17)) == ["6 percent / 17 percent"]


def test_two_countries_ship_two_amounts() -> None:
    assert notes(exports("Argentina", 340), exports("Argentina", 520)) == ["340 tonnes / 520 tonnes"]
    assert notes(exports("Argentina", 340), exports("Bulgaria", 520)) == []


@pytest.mark.parametrize(
    ("name", "other", "firms", "same"),
    [
        ("ostrava ship union", "ostrava", False, True),
        ("hanna brunholt", "brunholt", False, True),
        ("varnlund ostrava merrin", "vom", False, True),
        ("varnlund ostrava merrin", "vom", True, True),
        ("ashgrov motor", "brunholt motor", False, True),
        ("ashgrov motor", "brunholt motor", True, False),
        ("argentina", "bulgaria", False, False),
    ],
)
def test_a_part_of_a_name_and_its_initials_may_be_the_same_name(name: str, other: str, firms: bool, same: bool) -> None:
    mine, instead = (Subject(tuple(words.split()), firms) for words in (name, other))
    assert mine.may_be(instead) is instead.may_be(mine) is same


def test_two_names_that_both_reports_hold_may_be_of_one_deal() -> None:
    beside = "Traders from Argentina and Bulgaria had loaded the ship together."
    assert notes(exports("Argentina", 340), exports("Bulgaria", 520), beside=beside) == ["340 tonnes / 520 tonnes"]


def test_a_sentence_that_opens_with_a_place_or_a_day_has_no_name_for_its_subject() -> None:
    ours = "On Monday the crews of the port loaded {} tonnes of barley at Lindholm, Olga Brandt told the exchange."
    theirs = ours.replace("On Monday", "In Argentina's name")
    assert notes(ours.format(340), theirs.format(520)) == ["340 tonnes / 520 tonnes"]
    assert notes(ours.format(340), ours.format(520)) == ["340 tonnes / 520 tonnes"]


def test_a_name_that_differs_at_the_opening_is_still_a_name_that_differs() -> None:
    found = notes(exports("Hanna Brunholt", 340), exports("Hanna Brunhalt", 340))
    assert set(found) == {"Hanna Brunholt / Hanna Brunhalt"}
