"""Average linkage beside a slow one, and the stories it makes."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.compare import cluster_copies
from credcheck.compare.copies.clusters import link_by_average
from credcheck.model.article import Article
from credcheck.model.evidence import Copy, CopyRelation, Duplicate
from credcheck.model.settings import DuplicateSettings
from tests.copy import article

SETTINGS = DuplicateSettings()


def slow_linkage(count: int, likeness: dict[tuple[int, int], float], at_least: float) -> set[frozenset[int]]:
    """Join the two most alike groups until none are: every average is computed anew each time."""
    groups = [frozenset({item}) for item in range(count)]

    def average(a: frozenset[int], b: frozenset[int]) -> float:
        return sum(likeness.get((min(i, j), max(i, j)), 0.0) for i in a for j in b) / (len(a) * len(b))

    while len(groups) > 1:
        a, b = max(combinations(sorted(groups, key=min), 2), key=lambda pair: (average(*pair), [-min(g) for g in pair]))
        if average(a, b) < at_least:
            break
        groups = [group for group in groups if group not in (a, b)] + [a | b]
    return set(groups)


@st.composite
def likenesses(draw: st.DrawFn) -> tuple[int, dict[tuple[int, int], float]]:
    count = draw(st.integers(1, 9))
    pairs = list(combinations(range(count), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    # Different weights for every pair keep ties, whose order is our own affair, out of it.
    weights = draw(st.permutations(range(1, len(chosen) + 1)))
    return count, {
        pair: weight / (len(chosen) + 1) + 1e-7 * weight**2 for pair, weight in zip(chosen, weights, strict=True)
    }


@given(likenesses(), st.floats(0.05, 0.9))
@settings(deadline=None, max_examples=150)
def test_groups_are_those_of_a_slow_average_linkage(
    case: tuple[int, dict[tuple[int, int], float]], at_least: float
) -> None:
    count, likeness = case
    groups = link_by_average(count, likeness, at_least=at_least)
    assert sorted(item for group in groups for item in group) == list(range(count))
    assert {frozenset(group) for group in groups} == slow_linkage(count, likeness, at_least)


def test_an_article_that_joins_two_stories_does_not_make_them_one() -> None:
    left, right, joined = (0, 1, 2), (3, 4, 5), 6
    likeness = {pair: 0.9 for group in (left, right) for pair in combinations(group, 2)}
    likeness |= {(item, joined): 0.5 for item in (*left, *right)}
    groups = link_by_average(7, likeness, at_least=0.4)
    assert not any({0, 3} <= set(group) for group in groups)


def test_a_chain_of_neighbours_is_no_story() -> None:
    chain = {(item, item + 1): 0.5 for item in range(5)}
    assert max(map(len, link_by_average(6, chain, at_least=0.4))) == 2


def copy(a: str, b: str, likeness: float) -> Copy:
    seen = Duplicate(b, CopyRelation.NEAR_DUPLICATE, likeness, likeness, likeness, "unknown", same_report=likeness)
    return Copy(a, b, seen)


def dated(path: str, day: int | None) -> Article:
    return article("Boats stay in port.", path=path, published=date(2026, 3, day) if day else None)


def test_every_article_is_in_exactly_one_story_in_the_order_given() -> None:
    articles = [dated(path, None) for path in ("d", "b", "a", "c")]
    stories = cluster_copies(articles, [copy("b", "c", 0.9)], SETTINGS)
    assert [(story.id, story.members) for story in stories] == [("s1", ("d",)), ("s2", ("b", "c")), ("s3", ("a",))]


def test_who_comes_together_does_not_depend_on_the_order() -> None:
    paths = ["a", "b", "c", "d", "e"]
    copies = [copy("a", "b", 0.6), copy("b", "c", 0.6), copy("c", "d", 0.6), copy("d", "e", 0.6)]
    there = cluster_copies([dated(path, None) for path in paths], copies, SETTINGS)
    back = cluster_copies([dated(path, None) for path in paths[::-1]], copies, SETTINGS)
    assert {frozenset(story.members) for story in there} == {frozenset(story.members) for story in back}


@pytest.mark.parametrize(
    ("days", "first"),
    [((3, 2, 5), "b"), ((2, 2, 5), None), ((3, None, 5), None), ((None, None, None), None)],
)
def test_who_had_it_first_is_told_only_where_the_dates_tell(days: tuple[int | None, ...], first: str | None) -> None:
    articles = [dated(path, day) for path, day in zip("abc", days, strict=True)]
    copies = [copy("a", "b", 0.9), copy("a", "c", 0.9), copy("b", "c", 0.9)]
    [story] = cluster_copies(articles, copies, SETTINGS)
    assert story.first == first


def test_pairs_that_only_share_a_passage_stay_apart() -> None:
    stories = cluster_copies([dated("a", None), dated("b", None)], [copy("a", "b", 0.0)], SETTINGS)
    assert len(stories) == 2


def test_groups_that_are_exactly_as_alike_as_asked_for_join() -> None:
    assert link_by_average(2, {(0, 1): 0.5}, at_least=0.5) == ((0, 1),)
    assert link_by_average(2, {(0, 1): 0.5}, at_least=0.51) == ((0,), (1,))
    # 0 and 1 join first; 2 is then alike by (0.5 + 0.25) / 2 = 0.375 to both of them.
    three = {(0, 1): 0.75, (0, 2): 0.5, (1, 2): 0.25}
    assert link_by_average(3, three, at_least=0.375) == ((0, 1, 2),)
    assert link_by_average(3, three, at_least=0.38) == ((0, 1), (2,))


def test_of_two_pairs_that_are_as_alike_the_lower_numbers_join_first() -> None:
    tied = {(0, 1): 0.75, (1, 2): 0.75}
    assert link_by_average(3, tied, at_least=0.5) == ((0, 1), (2,))
