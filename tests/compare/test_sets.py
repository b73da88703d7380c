"""What two of many sets share, held against plain sets."""

from collections import defaultdict

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from credcheck.compare.copies.shingle_sets import (
    Numbered,
    Sets,
    blocks_of,
    count_groups,
    count_shared,
    number_shingles,
    share_of_shared,
)
from credcheck.text.shingles import Shingles, mix

FAMILIES = st.lists(st.lists(st.integers(0, 40), max_size=25), min_size=1, max_size=7)
PAIRS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=30)


def numbered(texts: list[list[int]]) -> Numbered:
    """Return some texts, each given as the shingles it has."""
    flat = mix(np.array([one for text in texts for one in text], dtype=np.uint64))
    return number_shingles(Shingles(flat, np.cumsum([0, *map(len, texts)])))


def every_pair(texts: list[list[int]]) -> NDArray[np.int64]:
    return np.array([(i, j) for i in range(len(texts)) for j in range(len(texts))])


@given(FAMILIES)
@settings(deadline=None, max_examples=100)
def test_as_many_are_shared_as_plain_sets_have_in_common(texts: list[list[int]]) -> None:
    sets = Sets(numbered(texts))
    pairs = every_pair(texts)
    assert sets.sizes.tolist() == [len(set(text)) for text in texts]
    assert count_shared(sets, sets, pairs).tolist() == [len({*texts[i]} & {*texts[j]}) for i, j in pairs.tolist()]


@given(FAMILIES, st.integers(1, 8), st.integers(1, 8))
@settings(deadline=None, max_examples=60)
def test_beginnings_are_compared_with_beginnings(texts: list[list[int]], few: int, more: int) -> None:
    whole = numbered(texts)
    pairs = every_pair(texts)
    found = count_shared(Sets(whole.cut(few)), Sets(whole.cut(more)), pairs)
    assert found.tolist() == [len({*texts[i][:few]} & {*texts[j][:more]}) for i, j in pairs.tolist()]


@given(FAMILIES, st.sets(st.integers(0, 40)))
@settings(deadline=None, max_examples=60)
def test_the_share_that_counts_is_that_of_what_both_have(texts: list[list[int]], counting: set[int]) -> None:
    sets = Sets(numbered(texts))
    pairs = every_pair(texts)
    counted = np.isin(sets.hashes, mix(np.array(sorted(counting), dtype=np.uint64)))
    wanted = []
    for i, j in pairs.tolist():
        both = {*texts[i]} & {*texts[j]}
        wanted.append(len(both & counting) / len(both) if both else 0.0)
    assert share_of_shared(sets, pairs, counted=counted).tolist() == wanted


@given(FAMILIES, st.data())
@settings(deadline=None, max_examples=60)
def test_a_shingle_counts_once_for_each_group_it_stands_in(texts: list[list[int]], data: st.DataObject) -> None:
    groups = data.draw(st.lists(st.integers(0, 3), min_size=len(texts), max_size=len(texts)))
    sets = Sets(numbered(texts))
    held = defaultdict(set)
    for text, group in zip(texts, groups, strict=True):
        for one in text:
            held[int(mix(np.array([one], dtype=np.uint64))[0])].add(group)
    counts = count_groups(sets, np.array(groups))
    assert dict(zip(sets.hashes.tolist(), counts.tolist(), strict=True)) == {one: len(own) for one, own in held.items()}


@given(PAIRS, st.integers(1, 6))
@settings(deadline=None, max_examples=60)
def test_every_pair_is_in_one_block(pairs: list[tuple[int, int]], size: int) -> None:
    blocks = list(blocks_of(np.array(pairs, dtype=np.int64).reshape(-1, 2), size=size))
    assert sorted(row for block in blocks for row in block.tolist()) == list(range(len(pairs)))
    assert all(len(block) <= size for block in blocks)


def test_what_hangs_together_is_in_one_block() -> None:
    chains = [(0, 9), (1, 8), (9, 4), (8, 3), (4, 7), (3, 2)]
    first, second = blocks_of(np.array(chains), size=3)
    assert {text for row in first.tolist() for text in chains[row]} == {0, 9, 4, 7}
    assert {text for row in second.tolist() for text in chains[row]} == {1, 8, 3, 2}


def test_no_pairs_no_blocks() -> None:
    assert list(blocks_of(np.zeros((0, 2), dtype=np.int64), size=4)) == []
