"""Clusters: pairs that are alike in, stories out: each article in exactly one, copies of one report together.

Average linkage, not chains of neighbours: an article that joins two stories must not make them one.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush

from credcheck.model.article import Article
from credcheck.model.evidence import Copy, Story
from credcheck.model.settings import DuplicateSettings


def cluster_copies(
    articles: Sequence[Article], copies: Sequence[Copy], settings: DuplicateSettings
) -> tuple[Story, ...]:
    """Return the stories of the articles, in the order of their first members; most of them have one member.

    Which articles come together does not depend on the order they are given in.
    """
    by_path = sorted(range(len(articles)), key=lambda index: articles[index].path)
    rank = {articles[index].path: place for place, index in enumerate(by_path)}
    likeness = {
        (min(rank[copy.a], rank[copy.b]), max(rank[copy.a], rank[copy.b])): copy.duplicate.same_report
        for copy in copies
        if copy.duplicate.same_report > 0
    }
    groups = link_by_average(len(articles), likeness, at_least=settings.min_same_report)
    members = sorted(sorted(by_path[place] for place in group) for group in groups)
    return tuple(_story(number, [articles[index] for index in group]) for number, group in enumerate(members, start=1))


def link_by_average(
    count: int, likeness: Mapping[tuple[int, int], float], *, at_least: float
) -> tuple[tuple[int, ...], ...]:
    """Return the groups of 0 … `count` - 1 that agglomerative clustering by average linkage ends with.

    The two groups whose members are most alike on average join first (ties: the lower numbers), while that average is
    `at_least` so much; a pair that `likeness` does not name counts 0.0. Keys are (lower, higher).
    Source: Sokal and Michener 1958 (UPGMA), on a sparse matrix.
    """
    members: dict[int, list[int]] = {item: [item] for item in range(count)}
    sums: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), value in sorted(likeness.items()):
        sums[a][b] = sums[b][a] = value
    queue = [(-value, a, b, 1, 1) for (a, b), value in likeness.items() if value >= at_least]
    heapify(queue)
    while queue:
        _, a, b, size_a, size_b = heappop(queue)
        if len(members.get(a, ())) != size_a or len(members.get(b, ())) != size_b:
            continue
        _join(members, sums, a, b)
        for other, total in sums[a].items():
            average = total / (len(members[a]) * len(members[other]))
            if average >= at_least:
                low, high = min(a, other), max(a, other)
                heappush(queue, (-average, low, high, len(members[low]), len(members[high])))
    return tuple(tuple(sorted(group)) for _, group in sorted(members.items()))


def _join(members: dict[int, list[int]], sums: dict[int, dict[int, float]], a: int, b: int) -> None:
    """Put group `b` into group `a` (`a` < `b`): their likenesses to every other group add up."""
    members[a] += members.pop(b)
    sums[a].pop(b)
    for other, total in sums.pop(b).items():
        if other == a:
            continue
        sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + total
        sums[other].pop(b)


def _story(number: int, articles: Sequence[Article]) -> Story:
    """Return the story of these articles."""
    return Story(f"s{number}", tuple(article.path for article in articles), _first(articles))


def _first(articles: Iterable[Article]) -> str | None:
    """Return the path of the one article with the earliest date; None where any date is missing or two are earliest."""
    dated = [(article.published, article.path) for article in articles]
    known = sorted((published, path) for published, path in dated if published)
    if len(known) < len(dated) or (len(known) > 1 and known[0][0] == known[1][0]):
        return None
    return known[0][1]
