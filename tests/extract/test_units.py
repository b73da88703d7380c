"""Units and comparators: what stands beside a figure and belongs to it; and that their tables are sound."""

import pytest

from credcheck.extract.quantities.comparators import comparator_after, comparator_before
from credcheck.extract.quantities.units import Unit, unit_of
from credcheck.lexicon.english import abbreviations, measures

UNITS = [
    ("It costs $", " more", 5.0, "usd", 1, 0),
    ("It costs US$", " more", 5.0, "usd", 3, 0),
    ("It costs C$", " more", 5.0, "cad", 2, 0),
    ("It costs £ ", " more", 5.0, "gbp", 2, 0),
    ("It costs USD ", " more", 5.0, "usd", 4, 0),
    ("a magnitude ", " quake", 6.1, "magnitude", 10, 0),
    ("a magnitude of ", " quake", 6.1, "magnitude", 13, 0),
    ("It rose ", " percent", 5.0, "percent", 0, 8),
    ("It rose ", "%", 5.0, "percent", 0, 1),
    ("It ran ", "-hour shifts", 5.0, "hour", 0, 5),
    ("It covers ", " square miles of", 5.0, "sqmile", 0, 13),
    ("It is ", "th in line", 5.0, "ordinal", 0, 2),
    ("He is ", " years old", 34.0, "year-old", 0, 10),
    ("aged ", ", was", 34.0, "year-old", 0, 0),
    ("Ana Ruiz, ", ", said", 34.0, "year-old", 0, 0),
    ("Ana Ruiz, ", " people said", 34.0, "", 0, 0),
    ("Ana Ruiz, ", ", said", 340.0, "", 0, 0),
    ("in Alder, ", " boats", 34.0, "", 0, 0),
    ("It damaged ", " homes", 24.0, "", 0, 0),
    ("They managed ", " teams", 24.0, "", 0, 0),
    ("vitamin ", " C", 5.0, "", 0, 0),
    ("It cost ", " centuries", 5.0, "century", 0, 10),
    ("They saw ", " milestones", 5.0, "", 0, 0),
]


@pytest.mark.parametrize(("before", "after", "value", "name", "back", "reach"), UNITS)
def test_a_unit_and_how_far_it_reaches(before: str, after: str, value: float, name: str, back: int, reach: int) -> None:
    unit = unit_of(before, after, value)
    assert (unit.name, unit.back, unit.reach) == (name, back, reach)


def test_no_unit_is_an_empty_one() -> None:
    assert unit_of("They saw ", " people", 5) == Unit()


def test_an_age_names_whose_it_is() -> None:
    assert unit_of("Ana Ruiz, ", ", said", 34).noun == "ruiz"
    assert unit_of("the ", "-year-old driver said", 34).noun == "driver"
    assert unit_of("then ", "-year-old Tom Hale Vance said", 34).noun == "vance"


BEFORE = [
    ("He saw more than ", "more", 7),
    ("He saw no more than ", "at-most", 7),
    ("He saw not less than ", "at-least", 7),
    ("He saw about ", "about", 7),
    ("He saw an estimated ", "about", 7),
    ("He saw up to a ", "up-to", 7),
    ('"As many as ', "up-to", 0),
    ("Over ", "more", 0),
    ("He saw ", "", 7),
    ("He saw about", "", 12),
    ("", "", 0),
    ("He walked over the hill and saw ", "", 32),
]


@pytest.mark.parametrize(("before", "comparator", "start"), BEFORE)
def test_a_comparator_before_a_figure(before: str, comparator: str, start: int) -> None:
    found, at = comparator_before(before, len(before))
    assert found == comparator
    assert at == start


AFTER = [
    ("+ people", "at-least"),
    (" or more people", "at-least"),
    (" or so", "about"),
    ("-plus", "at-least"),
    ("+5", ""),
]


@pytest.mark.parametrize(("after", "comparator"), [*AFTER, (" people", ""), ("", ""), (" or fewer", "at-most")])
def test_a_comparator_behind_a_figure(after: str, comparator: str) -> None:
    assert comparator_after(after) == comparator


def test_every_comparator_is_one_the_model_knows() -> None:
    known = {"exact", "about", "more", "at-least", "less", "at-most", "up-to"}
    assert {*measures.COMPARATORS.values(), *measures.AFTERWARDS.values()} <= known


def test_words_of_the_tables_are_folded_and_mean_one_thing() -> None:
    for table in (measures.UNITS, measures.COMPARATORS, measures.EVENTS, measures.AFTERWARDS):
        assert all(word == word.lower() == word.strip() != "" for word in table)
    for words in (measures.LABELS, measures.STOPS, measures.SMALL_WORDS, measures.SCORES, measures.PERSONS):
        assert all(word == word.lower() for word in words)


def test_every_unit_is_read_back_behind_a_figure() -> None:
    for written, name in measures.UNITS.items():
        if len(written) > 1 or not written.isalpha():
            assert unit_of("It was ", f" {written}, they said", 5).name == name, written


def test_every_currency_is_read_back_before_a_figure() -> None:
    for sign, name in measures.CURRENCY.items():
        assert unit_of(f"It cost {sign}", " then", 5).name == name
    for code, name in measures.CODES.items():
        assert unit_of(f"It cost {code} ", " then", 5).name == name
    for letters, name in measures.DOLLARS.items():
        assert unit_of(f"It cost {letters}$", " then", 5).name == name


def test_no_abbreviation_both_ends_and_never_ends_a_sentence() -> None:
    assert not abbreviations.BEFORE_NAMES & abbreviations.EITHER_WAY
    assert not abbreviations.BEFORE_NAMES & abbreviations.STATES
    assert not abbreviations.EITHER_WAY & abbreviations.STATES
