"""Figures: when one value could satisfy both writers, and when two figures are of one thing."""

from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.differences.figures import differing_figures, figures_agree, same_slot
from credcheck.compare.sentences.context import Slot, make_slot
from credcheck.model.statements import Quantity
from credcheck.text.span import Span
from credcheck.text.terms import find_terms

HERE = Span(0, 1)
FIELDS = ("span", "near", "before", "after", "apposed", "part", "names", "summed")


def quantity(value: float, **more: object) -> Quantity:
    return Quantity(HERE, value, **{"unit": "", **more})  # type: ignore[arg-type]  # a test writes only what matters


def slot(text: str, written: str, *, noun: str = "", **more: object) -> Slot[Quantity]:
    at = text.index(written)
    span = Span(at, at + len(written))
    return make_slot(quantity(float(written), noun=noun, **more), span, text, find_terms(text), noun=noun)


def test_a_round_figure_stands_for_what_rounds_to_it() -> None:
    assert figures_agree(quantity(1400), quantity(1387))
    assert not figures_agree(quantity(1400), quantity(1287))
    assert not figures_agree(quantity(40), quantity(44))


def test_a_decimal_stands_for_its_last_digit() -> None:
    assert figures_agree(quantity(2_300_000.0, unit="usd", decimals=1), quantity(2_340_000.0, unit="usd", decimals=2))
    assert not figures_agree(quantity(6.1, unit="magnitude", decimals=1), quantity(5.9, unit="magnitude", decimals=1))


def test_a_comparator_leaves_one_side_open() -> None:
    assert figures_agree(quantity(50, comparator="more"), quantity(300))
    assert not figures_agree(quantity(50, comparator="more"), quantity(30))
    assert figures_agree(quantity(50, comparator="at-most"), quantity(30))
    assert not figures_agree(quantity(50, comparator="up-to"), quantity(61))


def test_a_range_holds_what_lies_in_it() -> None:
    assert figures_agree(quantity(3, upper=5.0), quantity(4))
    assert not figures_agree(quantity(3, upper=5.0), quantity(6))


def test_equal_values_agree_whatever_they_count_and_other_units_never_do() -> None:
    assert figures_agree(quantity(61, unit="year-old"), quantity(61))
    assert not figures_agree(quantity(61, unit="percent"), quantity(62, unit="usd"))


@given(st.integers(1, 10**7), st.integers(1, 10**7))
def test_agreement_has_no_direction(ours: int, theirs: int) -> None:
    assert figures_agree(quantity(ours), quantity(theirs)) == figures_agree(quantity(theirs), quantity(ours))


@given(st.integers(1, 99), st.integers(1, 99))
def test_small_counts_agree_only_when_they_are_equal(ours: int, theirs: int) -> None:
    assert figures_agree(quantity(ours), quantity(theirs)) == (ours == theirs)


def test_figures_of_one_noun_among_the_same_words_share_a_slot() -> None:
    ours = slot("The navy seized 12 rifles from the pirates on Monday", "12", noun="rifle")
    theirs = slot("Sailors said the navy seized 14 rifles from pirates", "14", noun="rifle")
    assert same_slot(ours, theirs)
    assert differing_figures([ours], [theirs]) == [(ours, theirs)]


def test_a_sum_without_its_million_is_no_difference() -> None:
    ours = slot("The board seeks close to 27 dollars for the pier", "27", unit="usd")
    theirs = Slot(quantity(27_500_000.0, unit="usd", decimals=1), *(getattr(ours, name) for name in FIELDS))
    assert not same_slot(ours, theirs)


def test_two_other_rifles_are_a_part_and_share_no_slot() -> None:
    ours = slot("The navy seized 9 rifles from the pirates", "9", noun="rifle")
    theirs = slot("The navy seized 2 other rifles from the pirates", "2", noun="rifle")
    assert not same_slot(ours, theirs)


def test_the_dead_and_the_injured_share_no_slot() -> None:
    ours = slot("The blast in Varn left 9 people dead", "9", noun="person", event="dead")
    theirs = slot("The blast in Varn left 31 people hurt", "31", noun="person", event="injured")
    assert not same_slot(ours, theirs)


def test_people_among_other_words_are_other_people() -> None:
    ours = slot("Police held 9 people near the harbour", "9", noun="person")
    theirs = slot("The hall seats 31 people in its gallery", "31", noun="person")
    assert not same_slot(ours, theirs)


def test_where_two_figures_compete_for_a_slot_nothing_is_said() -> None:
    ours = [slot("The navy seized 12 rifles from the pirates", "12", noun="rifle")]
    theirs = [
        slot("The navy seized 14 rifles from the pirates", "14", noun="rifle"),
        slot("The navy seized 15 rifles from the pirates", "15", noun="rifle"),
    ]
    assert differing_figures(ours, theirs) == []
