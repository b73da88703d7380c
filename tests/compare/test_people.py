"""Names: when one person seems to have two, and when two words are two people, two places or one word twice."""

from collections.abc import Sequence

import pytest

from credcheck.compare.sentences.names import Mentioned, Surroundings, differing_names, full_names, mentioned
from credcheck.model.candidates import Weights
from credcheck.text.terms import find_terms

COMMON = Weights(
    {"court": 1500, "act": 1500, "superior": 1900, "north": 1200, "greek": 1800, "centr": 2000, "center": 2000}
)


def named_in(text: str) -> Mentioned:
    terms = find_terms(text)
    return mentioned([(terms, full_names(text, terms))])


def pairs(ours: str, theirs: str, *, heard: Sequence[str] = (), own: str = "") -> list[tuple[str, str]]:
    mine = frozenset(term.key for term in find_terms(ours))
    around = Surroundings(COMMON, mine, mine | {term.key for term in find_terms(own)}, [named_in(one) for one in heard])
    found = differing_names(full_names(ours, find_terms(ours)), full_names(theirs, find_terms(theirs)), around)
    return [(a.of(ours), b.of(theirs)) for a, b in found]


def test_one_first_name_with_two_surnames_differs() -> None:
    assert pairs("Pilot Nils Aker left", "Pilot Nils Dahl left") == [("Nils Aker", "Nils Dahl")]


def test_an_initial_belongs_to_the_name() -> None:
    assert pairs("Nils M. Aker left", "Nils Dahl left") == [("Nils M. Aker", "Nils Dahl")]


def test_a_surname_that_other_reports_have_is_no_slip() -> None:
    assert pairs("Pilot Nils Aker left", "Pilot Nils Dahl left", heard=["Then Aker spoke", "Then Dahl spoke"]) == []


def test_a_surname_that_another_report_gives_to_another_person_is_still_a_slip() -> None:
    heard = ["Then Hanna Aker spoke"]
    assert pairs("Pilot Nils Aker left", "Pilot Nils Dahl left", heard=heard) == [("Nils Aker", "Nils Dahl")]
    assert pairs("Pilot Nils Aker left", "Pilot Nils Dahl left", heard=["Then Nils Aker spoke"]) == []
    assert pairs("Pilot Nils Aker left", "Pilot Nils Dahl left", heard=["Then Captain Aker spoke"]) == []


def test_a_longer_form_of_a_name_is_no_other_name() -> None:
    assert pairs("She lies at Varnwood Cemetery today", "She lies at Varnwood Memorial Cemetery today") == []


def test_a_surname_that_few_have_is_one_where_many_and_we_ourselves_have_the_other() -> None:
    heard = ["Then Aker spoke", *6 * ["Then Dahl spoke"]]
    assert pairs("Pilot Nils Aker left", "Pilot Nils Dahl left", heard=heard) == []
    assert pairs("Pilot Nils Aker left", "Pilot Nils Dahl left", heard=heard, own="Dahl is a pilot") != []


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Pilot Nils Aker left", "Pilot Nils Aker went"),
        ("Pilot Nils Aker left", "Pilot Aker left"),
        ("Deputy Nils left", "Deputy Hanna left"),
        ("Nils Peter Aker left", "Nils Aker left"),
        ("The Greek Center closed", "The Greek Act closed"),
        ("It stands in Northfield Philly", "It stands in Northfield Philadelphia"),
        ("Varn Centre closed", "Varn Center closed"),
        ("Nils, Aker and Dahl left", "Nils, Moen and Dahl left"),
        ("Lindholm’s Aker left", "Lindholm’s Dahl left"),
        ("Phil Aker left", "Phillip Aker left"),
        ("pilot nils aker left", "pilot nils dahl left"),
    ],
)
def test_these_are_not_two_names_of_one_person(ours: str, theirs: str) -> None:
    assert pairs(ours, theirs) == []


def test_one_name_spelled_two_ways_differs_in_either_half() -> None:
    assert pairs("Karolos Papoulias spoke", "Carolos Papoulias spoke") == [("Karolos Papoulias", "Carolos Papoulias")]
    assert pairs("Philip Hickock spoke", "Philip Hickok spoke") == [("Philip Hickock", "Philip Hickok")]


def test_where_they_give_both_names_nothing_is_said() -> None:
    assert pairs("Nils Aker left", "Nils Aker met Nils Dahl") == []


def test_each_of_our_names_differs_at_most_once() -> None:
    assert len(pairs("Nils Aker left", "Nils Dahl met Nils Moen")) == 1
