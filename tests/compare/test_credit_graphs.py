"""Graphs of credits beside slow oracles: what an outlet goes back to, the shortest circle, and the one origin."""

from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.verdicts.credit_graph import find_circle, find_origin, reachable

OUTLETS = ("afp", "courier", "ledger", "post", "times")
GRAPHS = st.dictionaries(st.sampled_from(OUTLETS), st.frozensets(st.sampled_from(OUTLETS)), max_size=5)
Graph = dict[str, frozenset[str]]


def ways(graph: Graph, start: str, end: str) -> list[tuple[str, ...]]:
    """Return every way over credits from one outlet to another, none between them twice."""
    between = [one for one in OUTLETS if one not in (start, end)]
    tried = [(start, *some, end) for count in range(len(between) + 1) for some in permutations(between, count)]
    return [way for way in tried if all(b in graph.get(a, ()) for a, b in pairwise(way))]


@given(GRAPHS)
def test_an_outlet_goes_back_to_whatever_a_way_of_credits_leads_to(graph: Graph) -> None:
    for start in OUTLETS:
        assert reachable(graph, start) == {end for end in OUTLETS if ways(graph, start, end)}


@given(GRAPHS)
def test_a_circle_is_the_shortest_way_of_credits_back_to_its_start(graph: Graph) -> None:
    for start in OUTLETS:
        round_trips = sorted(len(way) - 1 for way in ways(graph, start, start))
        found = find_circle(graph, start)
        assert len(found) == (round_trips[0] if round_trips else 0)
        assert not found or (*found, start) in ways(graph, start, start)


@given(GRAPHS)
def test_an_origin_is_where_every_other_report_goes_back_to(graph: Graph) -> None:
    found = find_origin(graph)
    assert found is None or all(outlet == found or ways(graph, outlet, found) for outlet in graph)


@given(GRAPHS)
def test_there_is_no_origin_where_credits_lead_round_or_one_report_stands_alone(graph: Graph) -> None:
    if len(graph) < 2 or any(ways(graph, outlet, outlet) for outlet in graph):
        assert find_origin(graph) is None


@given(GRAPHS)
def test_an_origin_is_found_wherever_all_go_back_to_one(graph: Graph) -> None:
    round_about = any(ways(graph, outlet, outlet) for outlet in graph)
    roots = [one for one in OUTLETS if all(outlet == one or ways(graph, outlet, one) for outlet in graph)]
    assert (find_origin(graph) is not None) == (len(graph) > 1 and not round_about and bool(roots))
    assert find_origin(graph) in (*roots, None)
