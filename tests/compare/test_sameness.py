"""What tells one report from a form, and where the answer need not be asked for."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from credcheck.compare import cluster_copies, find_copies
from credcheck.compare.copies import same_report as sameness
from credcheck.compare.copies.clusters import link_by_average
from credcheck.compare.copies.passage_use import Reused
from credcheck.compare.copies.same_report import _is_alike, _opening_sure, _sure_of, tell_reports
from credcheck.compare.copies.similarity import Likeness, Likenesses, PairLikeness
from credcheck.model.article import Article
from credcheck.model.settings import DuplicateSettings
from tests.copy import article
from tests.index.test_candidates import prose

SETTINGS = DuplicateSettings()
WHOLE = replace(SETTINGS, passages=False)
HEAD = "The harbour board voted on Monday to close the old fish market, ending ninety years of trade on the quay."
REST = "Skipper Ida Holm said the crews were told by letter, and that forty boats would sell their catch elsewhere."


def measured(articles: Sequence[Article]) -> tuple[Likenesses, dict[tuple[int, int], PairLikeness]]:
    pairs = list(combinations(range(len(articles)), 2))
    likenesses = Likenesses([one.text for one in articles], pairs, shingle_words=3)
    return likenesses, likenesses.measured()


def mixture(seed: int) -> list[Article]:
    """Return articles that share heads, ends, all or nothing with one another."""
    own = [prose(seed + number, 70) for number in range(4)]
    texts = [
        f"{HEAD} {own[0]}",
        f"{HEAD} {own[0][:200]} {own[1]}",
        f"{own[1][:60]} {HEAD} {own[2]}",
        f"{own[3]} {own[0]}",
        f"{HEAD.replace('Monday', 'Friday')} {REST} {own[2][:150]}",
        f"{HEAD} {REST}",
        own[3],
    ]
    return [article(text, path=f"{number}.txt") for number, text in enumerate(texts)]


def pair_of(opening: float, overlap: float, similarity: float = 0.1) -> PairLikeness:
    letters = Likeness(similarity, overlap, overlap / 2)
    return PairLikeness(Likeness(similarity, overlap, overlap / 2), letters, opening)


def everything_asked(
    same: dict[tuple[int, int], PairLikeness], read: Sequence[Reused], settings: DuplicateSettings
) -> dict[tuple[int, int], float]:
    return {pair: _opening_sure(pair, likeness, read, settings) for pair, likeness in same.items()}


@pytest.mark.parametrize("seed", range(0, 60, 10))
def test_openings_that_are_not_asked_about_change_no_copy_and_no_story(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = mixture(seed)
    pairs = list(combinations(range(len(articles)), 2))
    copies = find_copies(articles, pairs, WHOLE)
    monkeypatch.setattr(sameness, "_sure_of", everything_asked)
    assert find_copies(articles, pairs, WHOLE) == copies
    assert copies
    stories = cluster_copies(articles, copies, WHOLE)
    assert 1 < len(stories) < len(articles)


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] < pair[1]),
        st.tuples(st.sampled_from([0.0, 0.25, 0.5, 0.9]), st.sampled_from([0.05, 0.2, 0.4, 0.8])),
    ),
)
@hypothesis_settings(max_examples=120, deadline=None)
def test_groups_are_those_of_asking_about_every_pair(
    drawn: dict[tuple[int, int], tuple[float, float]],
) -> None:
    texts = [HEAD if number % 2 else f"{prose(number, 30)} {HEAD[:60]}" for number in range(7)]
    read = [Reused(article(text, path=str(number))) for number, text in enumerate(texts)]
    same = {pair: pair_of(*values) for pair, values in drawn.items()}
    short, full = _sure_of(same, read, WHOLE), everything_asked(same, read, WHOLE)
    assert link_by_average(7, short, at_least=WHOLE.min_same_report) == link_by_average(
        7, full, at_least=WHOLE.min_same_report
    )
    assert all(short[pair] == full[pair] for pair in same if _is_alike(same[pair], WHOLE))


def test_with_passages_every_pair_tells_how_sure_it_is() -> None:
    articles = mixture(3)
    read = [Reused(one) for one in articles]
    _, likeness = measured(articles)
    assert _sure_of(likeness, read, SETTINGS) == everything_asked(likeness, read, SETTINGS)


def test_a_pair_on_its_own_that_is_not_alike_is_not_aligned(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(a: object, b: object) -> bool:
        raise AssertionError("aligned")

    monkeypatch.setattr(sameness, "opens_alike", refuse)
    read = [Reused(article(text, path=text[:3])) for text in (HEAD, REST)]
    assert _sure_of({(0, 1): pair_of(0.3, 0.4)}, read, WHOLE) == {(0, 1): 0.0}
    with pytest.raises(AssertionError, match="aligned"):
        _sure_of({(0, 1): pair_of(0.5, 0.6)}, read, WHOLE)


def test_openings_with_nothing_in_common_are_not_the_same_and_those_with_most_are() -> None:
    read = [Reused(article(text, path=text[:3])) for text in (HEAD, REST)]
    assert _opening_sure((0, 1), pair_of(0.1, 0.9, similarity=0.5), read, WHOLE) == 0.0
    assert _opening_sure((0, 1), pair_of(0.9, 0.9, similarity=0.5), read, WHOLE) == pytest.approx(0.9)


def test_text_that_stands_in_many_stories_makes_no_report() -> None:
    notice = " ".join(f"{HEAD} {REST}".split()[:24])
    articles = [article(f"{notice} {prose(seed, 14)}", path=f"{seed}.txt") for seed in range(8)]
    likenesses, likeness = measured(articles)
    read = [Reused(one) for one in articles]
    alone = {pair: replace(one, opening=0.0) for pair, one in likeness.items()}
    sure, standing = tell_reports(likenesses, alone, read, SETTINGS)
    called = [pair for pair, value in sure.items() if value >= SETTINGS.min_same_report]
    assert len(standing) >= 20
    assert not [pair for pair in called if _is_alike(likeness[pair], SETTINGS)]


def test_a_pair_is_alike_by_any_one_figure() -> None:
    assert not _is_alike(pair_of(0.0, 0.3), WHOLE)
    assert _is_alike(pair_of(0.0, 0.6), WHOLE)
    assert _is_alike(pair_of(0.0, 0.3, similarity=0.55), WHOLE)
    assert _is_alike(pair_of(0.9, 0.3), WHOLE)
