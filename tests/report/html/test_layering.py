"""Layers of a graph: givers above takers, arrows through gaps of their own."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from credcheck.report.html.story.layers import Layers, Slot, arrange_layers

NAMES = st.sampled_from("abcdefgh")
PAIRS = st.lists(st.tuples(NAMES, NAMES).filter(lambda pair: pair[0] != pair[1]), max_size=14)


def _levels(layers: Layers) -> dict[Slot, int]:
    return {slot: level for level, row in enumerate(layers.rows) for slot in row}


def _names(layers: Layers) -> list[list[str]]:
    return [[slot.key for slot in row if slot.is_box] for row in layers.rows]


def test_a_chain_hangs_from_its_origin() -> None:
    assert _names(arrange_layers([("c", "b"), ("b", "a")])) == [["a"], ["b"], ["c"]]


def test_an_arrow_that_skips_a_row_passes_it_through_a_gap() -> None:
    layers = arrange_layers([("c", "b"), ("b", "a"), ("c", "a")])
    way = layers.ways["c", "a"]
    assert [slot.is_box for slot in way] == [True, False, True]
    assert way[1] in layers.rows[1]


def test_a_circle_is_drawn_and_does_not_hang_forever() -> None:
    layers = arrange_layers([("a", "b"), ("b", "c"), ("c", "a")])
    assert sorted(name for row in _names(layers) for name in row) == ["a", "b", "c"]


def test_copies_of_unknown_order_say_nothing_about_who_is_above() -> None:
    assert _names(arrange_layers([("b", "a")], [("a", "c"), ("b", "c")])) == [["a"], ["b", "c"]]


def test_two_that_only_share_text_stand_in_neighbouring_rows() -> None:
    assert _names(arrange_layers([], [("a", "b")])) == [["a"], ["b"]]


def test_crossed_arrows_are_untangled() -> None:
    layers = arrange_layers([("x", "b"), ("y", "a")])
    above, below = _names(layers)
    assert [above.index("b") < above.index("a"), below.index("x") < below.index("y")] in ([True, True], [False, False])


def test_nothing_has_no_rows() -> None:
    assert arrange_layers([]).rows == ()


@given(PAIRS, PAIRS)
def test_every_slot_has_one_place_and_every_arrow_goes_row_by_row(
    firm: list[tuple[str, str]], loose: list[tuple[str, str]]
) -> None:
    layers = arrange_layers(firm, loose)
    slots = Counter(slot for row in layers.rows for slot in row)
    assert set(slots.values()) <= {1}
    assert {slot.key for slot in slots if slot.is_box} == {name for pair in (*firm, *loose) for name in pair}
    level = _levels(layers)
    assert set(layers.ways) == {*firm, *loose}
    for (taker, giver), way in layers.ways.items():
        assert (way[0], way[-1]) == (Slot(taker), Slot(giver))
        steps = {level[two] - level[one] for one, two in pairwise(way)}
        assert steps <= {1} or steps <= {-1} or steps == {0}


@given(PAIRS)
def test_without_circles_every_giver_is_above_its_taker(pairs: list[tuple[str, str]]) -> None:
    downhill = [(max(pair), min(pair)) for pair in pairs]
    level = _levels(arrange_layers(downhill))
    assert all(level[Slot(giver)] < level[Slot(taker)] for taker, giver in downhill)


@given(PAIRS)
def test_the_order_of_the_arrows_does_not_matter(pairs: list[tuple[str, str]]) -> None:
    assert arrange_layers(pairs) == arrange_layers([*reversed(pairs), *pairs])
