"""Figures, days and denied words side by side: the values that differ, and the hard neighbours that do not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.differences.dates import Day, days_agree, differing_days
from credcheck.compare.differences.figures import Figure, differing_figures, figures_agree, same_slot
from credcheck.compare.sentences.context import make_slot
from credcheck.compare.sentences.negation import contradicts, negated_terms
from credcheck.model.statements import DateMention, Quantity
from credcheck.text.span import Span
from credcheck.text.terms import find_terms

HERE = Span(0, 1)
TURN = st.frozensets(st.sampled_from("warn sail close pay".split()))


def quantity(value: float, unit: str = "", **more: object) -> Quantity:
    return Quantity(HERE, value, unit, **more)  # type: ignore[arg-type]  # a test writes only what matters


def figure(text: str, written: str, value: float, unit: str = "", **more: object) -> Figure:
    at = text.index(written)
    noun = str(more.get("noun", ""))
    return make_slot(quantity(value, unit, **more), Span(at, at + len(written)), text, find_terms(text), noun=noun)


def mention(start: date | None = None, **written: int) -> DateMention:
    return DateMention(HERE, start, start, "day", **written)  # type: ignore[arg-type]  # fields of a date are ints


def day(text: str, words: str, **written: int) -> Day:
    at = text.index(words)
    return make_slot(mention(None, **written), Span(at, at + len(words)), text, find_terms(text))


def dated(ours: Day, theirs: Day, *, one_week: bool = True) -> int:
    return len(differing_days([ours], [theirs], one_week=one_week))


@pytest.mark.parametrize(
    ("ours", "theirs", "agree"),
    [
        (quantity(100), quantity(149), True),
        (quantity(100), quantity(151), False),
        (quantity(100, comparator="about"), quantity(165), True),
        (quantity(40, comparator="about"), quantity(46), True),
        (quantity(40, comparator="about"), quantity(47), False),
        (quantity(40, comparator="about"), quantity(34), True),
        (quantity(40, comparator="exact"), quantity(41), False),
        (quantity(40, comparator="less"), quantity(12), True),
        (quantity(40, comparator="less"), quantity(41), False),
        (quantity(40, comparator="at-least"), quantity(40), True),
        (quantity(40, comparator="at-least"), quantity(39), False),
        (quantity(40, comparator="less"), quantity(50, comparator="more"), False),
        (quantity(60, comparator="less"), quantity(50, comparator="more"), True),
        (quantity(60, comparator="more"), quantity(80, comparator="at-least"), True),
        (quantity(59, comparator="more"), quantity(80, comparator="at-least"), False),
        (quantity(3, upper=5.0), quantity(5, upper=8.0), True),
        (quantity(3, upper=5.0), quantity(6, upper=8.0), False),
        (quantity(62.0, "percent"), quantity(63.0, "percent"), False),
        (quantity(62.5, "percent", decimals=1), quantity(62.0, "percent"), False),
        (quantity(1001.0), quantity(1000.0), True),
        (quantity(1001.0), quantity(1002.0), False),
        (quantity(61.0, "km"), quantity(62.0, "km"), True),
        (quantity(61.0, "km"), quantity(63.0, "km"), False),
        (quantity(61.0, "km"), quantity(61.5, "kg"), False),
    ],
)
def test_two_values_agree_where_one_could_satisfy_both_writers(ours: Quantity, theirs: Quantity, agree: bool) -> None:
    assert (figures_agree(ours, theirs), figures_agree(theirs, ours)) == (agree, agree)


@given(st.integers(1, 10**9), st.sampled_from(["", "usd", "percent", "km"]))
def test_a_value_agrees_with_itself_whatever_its_comparator(value: int, unit: str) -> None:
    for comparator in ("", "exact", "about", "more", "at-least", "less", "at-most", "up-to"):
        assert figures_agree(quantity(value, unit, comparator=comparator), quantity(value, unit))


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_about_never_agrees_with_less_than_the_plain_figure_does(ours: int, theirs: int) -> None:
    if figures_agree(quantity(ours), quantity(theirs)):
        assert figures_agree(quantity(ours, comparator="about"), quantity(theirs))


NINE = "The navy seized 9 rifles from the pirates off Varn"
TWELVE = "The navy seized 12 rifles from the pirates off Varn"


def test_two_counts_of_one_thing_differ_ours_first() -> None:
    ours, theirs = figure(NINE, "9", 9, noun="rifle"), figure(TWELVE, "12", 12, noun="rifle")
    assert differing_figures([ours], [theirs]) == [(ours, theirs)]
    assert differing_figures([theirs], [ours]) == [(theirs, ours)]


@pytest.mark.parametrize(
    "theirs",
    [
        figure(TWELVE, "12", 12, noun="crate"),
        figure(TWELVE, "12", 12, "kg", noun="rifle"),
        figure(TWELVE, "12", 12, noun="rifle", of_total=40.0),
        figure("The navy seized 12 more rifles from the pirates off Varn", "12", 12, noun="rifle"),
        figure("The navy seized 12 of the rifles from the pirates off Varn", "12", 12, noun="rifle"),
        figure("A museum in the capital shows 12 rifles", "12", 12, noun="rifle"),
        figure(TWELVE, "12", 12_000_000, noun="rifle"),
        figure(TWELVE, "12", 12, comparator="less", noun="rifle"),
    ],
)
def test_these_are_not_two_counts_of_one_thing(theirs: Figure) -> None:
    assert differing_figures([figure(NINE, "9", 9, noun="rifle")], [theirs]) == []


@pytest.mark.parametrize("unit", ["ordinal", "score", "fraction", "clock", "time"])
def test_a_place_a_score_or_a_clock_measures_nothing(unit: str) -> None:
    assert not same_slot(figure(NINE, "9", 9, unit), figure(TWELVE, "12", 12, unit))
    assert same_slot(figure(NINE, "9", 9, "kg"), figure(TWELVE, "12", 12, "kg"))


def test_the_dead_of_one_event_are_one_count_in_whatever_words() -> None:
    ours = figure("The blast killed 9 people", "9", 9, noun="person", event="dead")
    theirs = figure("Mourners carried 12 people to the chapel of Varn", "12", 12, noun="person", event="dead")
    arrested = figure("The blast killed 12 people", "12", 12, noun="person", event="arrested")
    assert (same_slot(ours, theirs), same_slot(ours, arrested)) == (True, False)


def test_a_length_of_time_is_the_same_only_beside_the_same_word() -> None:
    ours = figure("The council closed the bridge for 9 weeks", "9", 9, "week", noun="week")
    theirs = figure("The council closed the bridge for 12 weeks", "12", 12, "week", noun="week")
    other = figure("For 12 weeks the council fought about the closed bridge", "12", 12, "week", noun="week")
    assert (same_slot(ours, theirs), same_slot(ours, other)) == (True, False)


def test_a_figure_both_give_is_settled_and_the_rest_may_still_differ() -> None:
    text = "The navy seized {} rifles and towed {} boats from the pirates"
    ours, theirs = text.format(9, 4), text.format(12, 4)
    mine = [figure(ours, "9", 9, noun="rifle"), figure(ours, "4", 4, noun="boat")]
    other = [figure(theirs, "12", 12, noun="rifle"), figure(theirs, "4", 4, noun="boat")]
    assert differing_figures(mine, other) == [(mine[0], other[0])]


def test_six_figures_are_compared_and_seven_are_a_table() -> None:
    ours, theirs = figure(NINE, "9", 9, noun="rifle"), figure(TWELVE, "12", 12, noun="rifle")
    rest = [figure(f"Pier {at} has its lamp", str(at), at, noun=f"lamp{at}") for at in range(30, 36)]
    assert differing_figures([ours, *rest[:5]], [theirs]) == [(ours, theirs)]
    assert differing_figures([ours, *rest], [theirs]) == []
    assert differing_figures([ours], [theirs, *rest]) == []


CRASH = "The ferry struck the stone pier on {} in the fog"


@pytest.mark.parametrize(
    ("ours", "theirs", "differ"),
    [
        ({"weekday": 6}, {"weekday": 3}, 1),
        ({"weekday": 6}, {"weekday": 6}, 0),
        ({"month": 2, "day": 1}, {"month": 2, "day": 3}, 1),
        ({"month": 2, "day": 1}, {"month": 2}, 0),
        ({"year": 2019}, {"year": 2021}, 1),
        ({"year": 2019}, {"month": 4}, 0),
        ({"weekday": 6}, {"month": 2, "day": 3}, 0),
        ({"weekday": 6, "month": 2, "day": 1}, {"weekday": 6, "month": 3, "day": 1}, 1),
    ],
)
def test_days_differ_only_in_what_both_have_written(ours: dict[str, int], theirs: dict[str, int], differ: int) -> None:
    text = CRASH.format("that day")
    mine, other = day(text, "that day", **ours), day(text, "that day", **theirs)
    assert (dated(mine, other), dated(other, mine)) == (differ, differ)


def test_two_weekdays_are_no_difference_between_two_weeks_and_two_dates_are() -> None:
    text = CRASH.format("that day")
    sunday, thursday = day(text, "that day", weekday=6), day(text, "that day", weekday=3)
    first, third = day(text, "that day", weekday=6, day=1), day(text, "that day", weekday=1, day=3)
    assert (dated(sunday, thursday, one_week=False), dated(sunday, thursday)) == (0, 1)
    assert (dated(first, third, one_week=False), dated(sunday, third, one_week=False)) == (1, 0)


@pytest.mark.parametrize(
    "theirs",
    [
        "The victims of the ferry that struck the stone pier were identified on that day",
        "Police confirmed on that day that the ferry struck the stone pier",
        "A choir sang at the chapel of Varn on that day",
    ],
)
def test_the_day_of_a_report_or_of_another_thing_is_no_other_day_of_the_event(theirs: str) -> None:
    ours = CRASH.format("that day")
    assert dated(day(ours, "that day", weekday=6), day(theirs, "that day", weekday=3)) == 0


@given(st.integers(1, 28), st.integers(1, 12), st.integers(1, 28), st.integers(1, 12))
def test_written_days_agree_where_they_are_equal_and_nowhere_else(a: int, b: int, c: int, d: int) -> None:
    assert days_agree(mention(day=a, month=b), mention(day=c, month=d)) is ((a, b) == (c, d))


def negated(text: str) -> frozenset[str]:
    return negated_terms(text, Span(0, len(text)), find_terms(text))


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("The pilots never warned the ferry of the storm.", {"warn", "ferri"}),
        ("Brandt denies closing the pier.", {"close", "pier"}),
        ("The board failed to close the pier, and the pilots left.", {"close", "pier"}),
        ("The pilots cannot sail.", {"sail"}),
        ("The office did not warn 12 ferries.", {"warn"}),
        ("The pilots warned the ferry, not the tug.", {"tug"}),
        ("The knot in the rope held the ferry.", set[str]()),
        ("The notice warned the ferry.", set[str]()),
        ("“No,” the pilots told the ferry.", set[str]()),
    ],
)
def test_a_negator_turns_what_follows_it_in_its_clause(text: str, turned: set[str]) -> None:
    assert negated(text) == turned


@given(TURN, TURN, TURN)
def test_a_contradiction_has_no_direction_and_nobody_contradicts_himself(
    ours: frozenset[str], theirs: frozenset[str], shared: frozenset[str]
) -> None:
    assert contradicts(ours, theirs, shared) == contradicts(theirs, ours, shared)
    assert not contradicts(ours, ours, shared)
    assert contradicts(ours, theirs, shared) == any((key in ours) != (key in theirs) for key in shared)
