"""Scores: each feature alone makes a match likelier, and the figures can be worked out by hand."""

from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.matching.scoring import (
    Likeness,
    WeightTotals,
    claim_probability,
    measure_likeness,
    story_probability,
    weigh_story,
)
from credcheck.model.candidates import Weights, WeightTable, Worded

SHARE = st.floats(0, 1)
STEP = st.floats(0.001, 1)
WEIGHT = st.floats(0, 80)
KEYS = st.frozensets(st.sampled_from("pier ferri storm pilot tug board 12 varn".split()), max_size=8)
FLAT = WeightTable(lambda _: 1000)
UNEVEN = WeightTable(lambda key: 500 * len(key))


def worded(keys: frozenset[str], table: WeightTable = FLAT) -> Worded:
    return Worded((), keys, table.total(keys))


def likeness(value: float, shared: float) -> Likeness:
    return Likeness(value, shared, 1.0, 1.0)


@given(SHARE, STEP)
def test_likelier_articles_are_likelier_one_story(affinity: float, more: float) -> None:
    assert story_probability(affinity) < story_probability(affinity + more)


@given(SHARE, WEIGHT, SHARE, STEP)
def test_the_likeness_of_the_articles_alone_raises_the_score(
    value: float, shared: float, affinity: float, more: float
) -> None:
    one = likeness(value, shared)
    assert claim_probability(one, affinity) < claim_probability(one, affinity + more)


@given(SHARE, WEIGHT, SHARE, STEP)
def test_the_likeness_of_the_sentences_alone_raises_the_score(
    value: float, shared: float, affinity: float, more: float
) -> None:
    low, high = likeness(value, shared), likeness(value + more, shared)
    assert claim_probability(low, affinity) < claim_probability(high, affinity)


@given(SHARE, WEIGHT, SHARE, STEP)
def test_the_weight_of_what_is_shared_alone_raises_the_score(
    value: float, shared: float, affinity: float, more: float
) -> None:
    low, high = likeness(value, shared), likeness(value, shared + more)
    assert claim_probability(low, affinity) < claim_probability(high, affinity)


@given(SHARE, WEIGHT, SHARE)
def test_another_unit_of_shared_weight_tells_less_the_more_there_is(
    value: float, shared: float, affinity: float
) -> None:
    def odds(weight: float) -> float:
        score = claim_probability(likeness(value, weight), affinity)
        return log(score / (1 - score))

    assert odds(shared + 1) - odds(shared) >= odds(shared + 2) - odds(shared + 1) - 1e-6


@given(SHARE, WEIGHT, SHARE, WEIGHT, WEIGHT)
def test_what_the_sentences_say_besides_counts_through_their_likeness_alone(
    value: float, shared: float, affinity: float, ours: float, theirs: float
) -> None:
    assert claim_probability(Likeness(value, shared, ours, theirs), affinity) == claim_probability(
        likeness(value, shared), affinity
    )


@pytest.mark.parametrize(
    ("affinity", "odds"), [(0.0, exp(-4.7)), (0.2, exp(-1.9)), (4.7 / 14, 1.0), (0.5, exp(2.3)), (1.0, exp(9.3))]
)
def test_the_probability_of_one_story_is_that_of_the_documentation(affinity: float, odds: float) -> None:
    assert story_probability(affinity) == pytest.approx(odds / (1 + odds))


@pytest.mark.parametrize(
    ("value", "shared", "affinity", "exponent"),
    [
        (0.0, 0.0, 0.0, -6.6),
        (1.0, 0.0, 0.0, -4.6),
        (0.0, 0.0, 1.0, -0.3),
        (0.0, exp(2) - 1, 0.0, -4.0),
        (0.5, exp(3) - 1, 0.5, 1.45),
    ],
)
def test_the_score_of_a_match_can_be_worked_out_by_hand(
    value: float, shared: float, affinity: float, exponent: float
) -> None:
    assert claim_probability(likeness(value, shared), affinity) == pytest.approx(1 / (1 + exp(-exponent)))


def test_two_sentences_that_share_nothing_are_no_match_even_within_one_story() -> None:
    assert claim_probability(likeness(0.0, 0.0), 1.0) < 0.5


def test_likeness_is_the_shared_weight_beside_the_geometric_mean() -> None:
    ours, theirs = worded(frozenset({"pier", "ferri", "storm", "tug"})), worded(frozenset({"pier"}))
    assert measure_likeness(ours, theirs, FLAT, WeightTotals(FLAT)) == Likeness(0.5, 1.0, 4.0, 1.0)


@given(KEYS, KEYS)
def test_likeness_has_no_direction_and_stays_between_none_and_all(ours: frozenset[str], theirs: frozenset[str]) -> None:
    totals = WeightTotals(UNEVEN)
    a = measure_likeness(worded(ours), worded(theirs), UNEVEN, totals)
    b = measure_likeness(worded(theirs), worded(ours), UNEVEN, totals)
    assert (a.likeness, a.shared, a.ours, a.theirs) == (b.likeness, b.shared, b.theirs, b.ours)
    assert 0.0 <= a.likeness <= 1.0 + 1e-9
    assert a.shared == sum(500 * len(key) for key in ours & theirs) / 1000


@given(KEYS, KEYS)
def test_sentences_that_share_no_term_are_not_alike(ours: frozenset[str], theirs: frozenset[str]) -> None:
    apart = measure_likeness(worded(ours), worded(theirs - ours), UNEVEN, WeightTotals(UNEVEN))
    assert (apart.likeness, apart.shared) == (0.0, 0.0)


@given(st.lists(KEYS, min_size=1, max_size=8))
def test_a_term_tells_less_the_more_sentences_hold_it(sentences: list[frozenset[str]]) -> None:
    weights = Weights({}, figure=4000)
    table = weigh_story(weights, [worded(one) for one in sentences])
    held = {key: sum(key in one for one in sentences) for one in sentences for key in one}
    for key, count in held.items():
        for other, more in held.items():
            assert (table[key] >= table[other]) or count > more


def test_a_sentence_without_terms_does_not_make_the_others_rarer() -> None:
    told = [worded(frozenset({"pier"})), worded(frozenset({"tug"}))]
    bare, padded = weigh_story(Weights({}), told), weigh_story(Weights({}), [*told, *[worded(frozenset())] * 9])
    assert (bare["pier"], bare["tug"]) == (padded["pier"], padded["tug"])


def test_a_name_weighs_no_more_within_a_story_than_a_word_as_rare() -> None:
    told = [worded(frozenset({"lindholm", "pier"})), worded(frozenset({"tug"}))]
    table = weigh_story(Weights({}, names=frozenset({"lindholm"})), told)
    assert table["lindholm"] == table["pier"] == round(1000 * 2.0 * log(3.0))
