"""Which matches are listed: all that could carry a claim, and the best of those that are only related to it."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from credcheck.compare.matching.relations import Found
from credcheck.compare.matching.scoring import Likeness
from credcheck.compare.sentences.indexed_document import Side
from credcheck.compare.verdicts.support import _kept, shown_matches
from credcheck.extract import extract_document
from credcheck.model.evidence import Difference, MatchRelation, Story
from credcheck.model.settings import MatchSettings
from credcheck.text.span import Span
from tests.compare.newsroom import FERRY, report

ONE = report(FERRY, "Harbour Times")
SIDE = Side(0, extract_document(ONE), (), Story("s1", (ONE.path,)))
RELATIONS = st.sampled_from([MatchRelation.RELATED, MatchRelation.PARTLY, MatchRelation.SAME_CLAIM])


def ranked(scores: Sequence[tuple[float, MatchRelation]]) -> list[Found]:
    likeness = Likeness(0.0, 0.0, 1.0, 1.0)
    best_first = sorted(scores, key=lambda one: -one[0])
    return [Found(SIDE, 0, score, relation, likeness) for score, relation in best_first]


@given(st.lists(st.tuples(st.floats(0, 1), RELATIONS)), st.integers(0, 4), st.sampled_from([0.05, 0.3, 0.6]))
def test_what_is_shown_is_what_a_slow_reader_would_pick(
    scores: list[tuple[float, MatchRelation]], most: int, least: float
) -> None:
    found = ranked(scores)
    expected = set()
    related = 0
    for at, one in enumerate(found):
        if one.relation is not MatchRelation.RELATED:
            expected.add(at)
        elif one.score >= least:
            related += 1
            if most == 0 or least < 0.3 or related <= most:
                expected.add(at)
    assert shown_matches(found, MatchSettings(min_match=least, max_related=most)) == expected


def test_whoever_asks_for_weak_matches_sees_them_all() -> None:
    found = ranked([(0.2 + at / 100, MatchRelation.RELATED) for at in range(30)])
    assert len(shown_matches(found, MatchSettings(min_match=0.05))) == 30
    assert len(shown_matches(found, MatchSettings())) == 5


def test_no_limit_hides_what_carries_a_claim() -> None:
    found = ranked([(0.5 + at / 100, MatchRelation.PARTLY) for at in range(30)])
    assert len(shown_matches(found, MatchSettings(max_related=1))) == 30


def test_of_many_matches_those_that_differ_and_what_stands_beside_them_are_kept_first() -> None:
    apart = (Difference("number", Span(0, 1), Span(0, 1), "5 / 4"),)
    other = Side(1, SIDE.document, (), Story("s2", ("other.md",)))
    found = ranked([(0.9 - at / 100, MatchRelation.PARTLY) for at in range(30)])
    found[20] = replace(found[20], side=other)
    found[25] = replace(found[25], side=other, differs=apart)
    kept = _kept(found, 4)
    assert [one.score for one in kept] == [found[at].score for at in (0, 1, 20, 25)]
    assert _kept(found, 0) == found
    assert _kept(found, 30) == found
