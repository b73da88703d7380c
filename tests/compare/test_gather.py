"""Evidence as a whole: copies seen from both sides, coverage, credits and the documents that are pointed to."""

from credcheck.model.evidence import CopyRelation, Support
from tests.compare.newsroom import FERRY, judge, report

LONGER = FERRY + (
    "\n\nThe mayor of Varn has asked for a second ferry on winter evenings, when waves are high and crossings "
    "are long. "
    "Two inspectors from the capital have begun to read the logs of the bridge, and they will hear the crew on Friday."
)


def test_a_copy_is_seen_from_the_side_of_the_draft() -> None:
    shorter, longer = report(FERRY, "Harbour Times"), report(LONGER, "Coast Courier")
    [contained], [contains] = judge(shorter, longer).duplicates, judge(longer, shorter).duplicates
    assert (contained.path, contains.path) == ("coast-courier.txt", "harbour-times.txt")
    assert contained.containment == contains.containment_theirs == 1.0
    assert contained.relation in {CopyRelation.CONTAINED, CopyRelation.NEAR_DUPLICATE}
    assert contained.similarity == contains.similarity


def test_every_document_that_is_pointed_to_is_beside() -> None:
    evidence = judge(report(FERRY, "Harbour Times"), report(LONGER, "Coast Courier"), report("Rain fell.", "Hill Post"))
    assert set(evidence.beside) == {"coast-courier.txt"}
    assert evidence.story.members == ("harbour-times.txt", "coast-courier.txt")


def test_one_article_alone_has_a_verdict_a_claim_and_nothing_to_hold_it_against() -> None:
    evidence = judge(report(FERRY, "Harbour Times"))
    assert not evidence.covered
    assert evidence.beside == {}
    assert [verdict.claim for verdict in evidence.verdicts] == list(range(len(evidence.verdicts)))
    assert {verdict.support for verdict in evidence.verdicts} == {Support.UNMATCHED}


def test_corroboration_counts_what_is_carried_of_what_could_be_compared() -> None:
    other = report(
        "Twelve passengers were injured on Sunday evening when the ferry Stella Maris hit the pier in Lindholm "
        "harbour, "
        "according to hospital records.\n\nNobody on the pier was hurt.",
        "Coast Courier",
    )
    rate = judge(report(FERRY, "Harbour Times"), other).corroboration
    assert rate.total == 3
    assert 1 <= rate.count < 3


def test_only_matches_that_score_enough_are_listed() -> None:
    ours, theirs = report(FERRY, "Harbour Times"), report(LONGER, "Coast Courier")
    assert all(
        match.score >= 0.9 for verdict in judge(ours, theirs, min_match=0.9).verdicts for match in verdict.matches
    )
    every = [match for verdict in judge(ours, theirs, min_match=0.0).verdicts for match in verdict.matches]
    assert any(match.score < 0.9 for match in every)


def test_matches_are_listed_best_first() -> None:
    evidence = judge(report(FERRY, "Harbour Times"), report(LONGER, "Coast Courier"), min_match=0.0)
    for verdict in evidence.verdicts:
        scores = [match.score for match in verdict.matches]
        assert scores == sorted(scores, reverse=True)
