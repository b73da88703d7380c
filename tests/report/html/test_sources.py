"""Sources, their bars, and the three answers at a glance."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.evidence import CopyRelation, Duplicate, Evidence, Rate, Story
from credcheck.model.findings import Judged
from credcheck.model.profile import Profile
from credcheck.report.html.sources import BAR_WIDTH, draw_bar, draw_corroboration, profile_sources, spell_rate
from credcheck.report.html.summary import summarise_answers
from tests.report.sample import sample_result, tide_table, wire_report

NOTHING = Judged(tide_table(), Evidence(Story("s4", (tide_table().path,))))


def test_the_bar_counts_named_document_anonymous_vague_and_nobody() -> None:
    bar = profile_sources(sample_result().articles[0], "a1-").bar
    assert bar.words == "3 named, 1 document, 1 anonymous, 1 vague, 3 unattributed, of 9 checkable"
    assert [(part.kind, part.count) for part in bar.parts] == [
        ("named", 3),
        ("document", 1),
        ("anonymous", 1),
        ("vague", 1),
        ("none", 3),
    ]


def test_a_part_that_counts_none_is_not_drawn_but_named_in_words() -> None:
    bar = draw_corroboration(Rate(0, 4))
    assert [part.kind for part in bar.parts] == ["open"]
    assert bar.words == "0 corroborated, 4 not corroborated, of 4 checkable"


def test_an_article_with_nothing_to_check_has_an_empty_bar() -> None:
    profile = profile_sources(NOTHING, "a1-")
    assert (profile.bar.parts, profile.bar.words) == ((), "no checkable claims")
    assert profile.quotes == "no quotations"
    assert spell_rate(Rate(0, 0)) == "not compared"


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 40))
def test_the_parts_fill_the_bar_without_gap_or_overlap(named: int, document: int, vague: int, none: int) -> None:
    counts = {"named": named, "document": document, "vague": vague, "none": none}
    bar = draw_bar(Profile(claims=counts))
    assert bar.total == sum(counts.values())
    assert all(one.x + one.width == two.x for one, two in zip(bar.parts, bar.parts[1:], strict=False))
    if bar.total:
        assert bar.parts[0].x == 0
        assert bar.parts[-1].x + bar.parts[-1].width == BAR_WIDTH
        assert all(abs(part.width - BAR_WIDTH * part.count / bar.total) <= 1 for part in bar.parts)


def test_a_source_is_listed_once_with_how_often_it_is_cited_and_quoted() -> None:
    sources = profile_sources(sample_result().articles[0], "a1-").sources
    olsen = sources[0]
    assert (olsen.name, olsen.kind_name, olsen.times, olsen.quoted) == ("Marta Olsen", "Named person", 2, 1)
    assert olsen.first_claim == "a1-c0"
    assert [source.name for source in sources] == [
        "Marta Olsen",
        "the authority’s annual report",
        "Critics",
        "an official familiar with the planning",
        "Tom Reyes",
    ]


def test_the_three_answers_of_one_article() -> None:
    before, who, other = summarise_answers(sample_result().articles[:1], others=3)
    assert before.answer == "No uncredited passage; shared words are quoted or credited (3 other articles compared)."
    assert who.answer == (
        "4 of 9 checkable claims (44%) have a named source, an organisation or a document; 1 anonymous, 1 vague, "
        "3 unattributed."
    )
    assert who.detail == "2 people and 1 document are named. 1 of 2 quotations has a named speaker."
    assert other.answer.startswith("2 of 9 claims (22%) have independent corroboration, whole or in part: 1 carried by")


def test_a_copy_is_named_before_its_passages_are_counted() -> None:
    judged = sample_result().articles[0]
    copy = Duplicate(wire_report().path, CopyRelation.NEAR_DUPLICATE, 0.9, 0.9, 0.9, "theirs")
    evidence = replace(judged.evidence, duplicates=(copy, *judged.evidence.duplicates))
    before = summarise_answers([replace(judged, evidence=evidence)], others=3)[0]
    assert before.answer == "Yes: a near-duplicate of wire/2026-03-11-ferry.txt."


def test_several_articles_are_answered_together() -> None:
    before, who, other = summarise_answers(sample_result().articles, others=3)
    assert before.answer == "2 of 3 articles share text."
    assert who.answer == "6 of 12 checkable claims (50%) are sourced."
    assert other.answer == "3 of 12 claims (25%) corroborated."


def test_articles_without_other_coverage_get_no_rate() -> None:
    [_, _, other] = summarise_answers([NOTHING, NOTHING], others=1)
    assert (other.answer, other.detail) == ("No other coverage found.", "No claim could be compared.")
