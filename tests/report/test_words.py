"""The sentences of a report: verdicts, profiles, counts, dates and excerpts."""

from dataclasses import replace
from datetime import date
from math import floor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.article import Role
from credcheck.model.evidence import CopyRelation, Duplicate, Evidence, Rate, Story, Support, Verdict
from credcheck.model.findings import Judged
from credcheck.model.profile import join_profiles, profile_document
from credcheck.model.settings import ReadSettings
from credcheck.model.statements import AttributionType, ClaimKind, Document, Quote, QuoteUse
from credcheck.read.walk.walk import walk_paths
from credcheck.report.excerpt import excerpt, shorten
from credcheck.report.messages import WHO_SAYS_SO
from credcheck.report.verdict import (
    answer_questions,
    corpus_sentence,
    counted_findings,
    passed_over_sentence,
    verdict_sentence,
)
from credcheck.report.words import count, day, days, listing, percent
from credcheck.text.span import Span
from tests.report.builder import Said, build_article, build_document, find
from tests.report.sample import ferry_brief, ferry_story, sample_result, tide_table

NAMED, VAGUE = AttributionType.NAMED, AttributionType.VAGUE


def town(*said: Said, claims: int = 3) -> Document:
    """Return a short article about a town, with these attributions and its first claims."""
    article, sentences = build_article(
        "town.txt",
        [
            (
                Role.BODY,
                [
                    "Ana Ruiz said the well is dry.",
                    "Ruiz said the pump failed.",
                    "Residents say it stinks, the city said.",
                    "Information verified by the Town Crier.",
                ],
            )
        ],
        outlet="Town Crier",
    )
    return build_document(article, sentences, said, dict.fromkeys(range(claims), ClaimKind.FACT))


def judged(document: Document, *supports: Support, duplicates: tuple[Duplicate, ...] = ()) -> Judged:
    """Return the document with one verdict a claim."""
    verdicts = tuple(Verdict(number, one) for number, one in enumerate(supports))
    return Judged(document, Evidence(Story("s1", (document.path,)), duplicates, verdicts, covered=True))


def who_says_so(one: Judged) -> str:
    return next(answer.answer for answer in answer_questions(one, others=1) if answer.question == WHO_SAYS_SO)


def test_the_answer_says_that_no_source_is_named() -> None:
    one = judged(town(), Support.CORROBORATED, Support.UNSUPPORTED, Support.UNSUPPORTED)
    assert who_says_so(one) == (
        "0 of 3 checkable claims (0%) have a named source, an organisation or a document; 3 unattributed. "
        "No source is named."
    )


def test_the_answer_names_the_blanket_credit_and_counts_the_vague_claims() -> None:
    said = [Said(2, VAGUE, "Residents", "say"), Said(3, AttributionType.BLANKET, "the Town Crier", "verified by")]
    assert who_says_so(judged(town(*said), *[Support.UNSUPPORTED] * 3)) == (
        "0 of 3 checkable claims (0%) have a named source, an organisation or a document; 1 vague, 2 unattributed. "
        "No source is named. One credit covers the whole article."
    )


def test_a_person_named_twice_is_one_person() -> None:
    said = [Said(0, NAMED, "Ana Ruiz", "said", speaker="Ana Ruiz"), Said(1, NAMED, "Ruiz", "said", speaker="Ana Ruiz")]
    assert "1 person is named." in who_says_so(judged(town(*said), *[Support.CORROBORATED] * 3))


def test_people_organisations_and_documents_are_counted_apart() -> None:
    said = [
        Said(0, NAMED, "Ana Ruiz", "said", speaker="Ana Ruiz"),
        Said(2, AttributionType.NAMED_ORG, "the city", "said", speaker="the city"),
    ]
    assert "1 person and 1 organisation are named." in who_says_so(judged(town(*said), Support.CORROBORATED))


def test_an_article_without_claims_is_not_called_unsupported() -> None:
    assert "It makes no claim that another report could carry." in verdict_sentence(judged(tide_table()))


@pytest.mark.parametrize(
    ("relation", "words"),
    [
        (CopyRelation.EXACT, "Yes: word for word the same as wire/a.txt, and 1 more copy."),
        (CopyRelation.NEAR_DUPLICATE, "Yes: a near-duplicate of wire/a.txt, and 1 more copy."),
        (CopyRelation.CONTAINED, "Yes: is contained in wire/a.txt, and 1 more copy."),
    ],
)
def test_a_copy_is_named(relation: CopyRelation, words: str) -> None:
    copies = tuple(Duplicate(f"wire/{name}.txt", relation, 1.0, 1.0, 1.0, "unknown") for name in "ab")
    [first, *_] = answer_questions(judged(town(), Support.CORROBORATED, duplicates=copies), others=2)
    assert first.answer == words


def test_words_that_others_took_from_us_are_no_fault_of_ours() -> None:
    first, second, _ = (answer_questions(one, others=2)[0].answer for one in sample_result().articles)
    assert "without credit" not in first
    assert "33 words also appear in" in second


def test_the_answers_speak_of_support_and_never_of_truth() -> None:
    for one in sample_result().articles:
        words = " ".join(answer.answer.lower() for answer in answer_questions(one, others=2)).split()
        assert not {"true", "false", "wrong", "lie", "fake", "correct"} & set(words)


def test_one_source_behind_most_of_the_claims_is_said() -> None:
    said = [Said(at, NAMED, "Ruiz", "said", speaker="Ana Ruiz") for at in (0, 1)]
    document = town(*said)
    claims = tuple(replace(document.claims[0], id=at, attribution=at % 2) for at in range(4))
    told = who_says_so(judged(replace(document, claims=claims), *[Support.UNSUPPORTED] * 4))
    assert "One source, Ana Ruiz, accounts for 4 of the 4 attributed claims." in told
    assert "One source" not in who_says_so(judged(document, *[Support.UNSUPPORTED] * 3))


def test_scare_quotes_need_no_speaker() -> None:
    document = ferry_brief()
    scare = Quote(1, Span(0, 5), use=QuoteUse.SCARE)
    profile = profile_document(replace(document, quotes=(*document.quotes, scare)))
    assert (profile.quotes, profile.quotes_named, profile.named_quote_share) == (1, 1, 1.0)


def test_joined_profiles_count_a_shared_source_once() -> None:
    both = join_profiles([profile_document(ferry_story()), profile_document(ferry_brief())])
    assert both.named_sources == {"marta olsen", "tom reyes"}
    assert (both.named, both.anonymous, both.vague, both.unattributed) == (6, 1, 2, 3)
    assert join_profiles([]).named_quote_share is None


def test_every_checkable_claim_is_in_one_column_of_the_table() -> None:
    for one in sample_result().articles:
        profile = profile_document(one.document)
        checkable = sum(claim.kind.checkable for claim in one.document.claims)
        assert profile.named + profile.anonymous + profile.vague + profile.unattributed == checkable


def test_the_corpus_is_named_with_its_reach() -> None:
    corpus = sample_result().corpus
    assert corpus_sentence(corpus) == (
        "Compared: 4 articles from 3 outlets (4 independent reports, March 11 to 13, 2026). "
        "Verdicts apply to these only."
    )
    assert "no dates" in corpus_sentence(replace(corpus, earliest=None, latest=None))
    assert corpus_sentence(replace(corpus, outlets=0)).startswith("Compared: 4 articles (4 independent reports")


def test_findings_are_counted_by_severity_without_the_suppressed() -> None:
    assert counted_findings(sample_result().findings) == "1 error, 7 warnings and 4 info notes"
    assert counted_findings(()) == "no findings"


def test_counts_and_lists_read_as_english() -> None:
    assert (count(1, "claim"), count(0, "claim"), count(1200, "claim")) == ("1 claim", "0 claims", "1,200 claims")
    assert count(2, "person", "people") == "2 people"
    assert [listing([]), listing(["a"]), listing(["a", "b"]), listing(["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        (date(2026, 3, 1), date(2026, 3, 1), "March 1, 2026"),
        (date(2026, 3, 1), date(2026, 3, 31), "March 1 to 31, 2026"),
        (date(2026, 3, 1), date(2026, 4, 2), "March 1 to April 2, 2026"),
        (date(2025, 12, 31), date(2026, 1, 1), "December 31, 2025 to January 1, 2026"),
        (None, None, "no dates"),
    ],
)
def test_a_range_of_days_names_what_changes(earliest: date | None, latest: date | None, words: str) -> None:
    assert days(earliest, latest) == words


def test_a_day_is_written_as_a_newsroom_writes_it() -> None:
    assert day(date(2026, 3, 2)) == "March 2, 2026"


@given(st.integers(1, 5000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_a_percentage_is_rounded_down_exactly(counts: tuple[int, int]) -> None:
    count, total = counts
    assert percent(Rate(count, total).rate) == f"{count * 100 // total}%"
    assert (percent(Rate(count, total).rate) == "100%") == (count == total)


def test_no_rate_is_a_dash() -> None:
    assert percent(None) == "–"
    assert percent(floor(0.5)) == "0%"


def test_an_excerpt_is_the_sentence_with_the_words_in_the_middle() -> None:
    document = ferry_story()
    words = excerpt(document, find(document, "212,000 passengers"))
    assert words.before == "The terminal served "
    assert words.marked == "212,000 passengers"
    assert words.after == " last year, according to the authority’s annual report."
    assert not words.whole


def test_an_excerpt_over_two_sentences_holds_both() -> None:
    document = ferry_story()
    start, end = find(document, "harbour master.").start, find(document, "“We kept it").end
    words = excerpt(document, Span(start, end))
    assert words.text.startswith("The port authority")
    assert words.text.endswith("Olsen said.")


def test_an_excerpt_of_words_outside_any_sentence_is_the_words() -> None:
    document = replace(ferry_story(), sentences=())
    assert excerpt(document, find(document, "212,000")).text == "212,000"


@given(st.text(alphabet="ab \n", min_size=1, max_size=900), st.data())
def test_an_excerpt_is_never_long_and_never_loses_short_words(text: str, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(text) - 1))
    end = draw.draw(st.integers(start + 1, len(text)))
    article, sentences = build_article("x.txt", [(Role.BODY, [text])], outlet="x")
    words = excerpt(Document(article, sentences), Span(start, end))
    assert len(words.before) <= 162
    assert len(words.after) <= 162
    assert len(words.marked) <= 322
    if len(text) <= 160:
        assert words.text.split() == text.split()


@given(st.text(alphabet="ab ", max_size=400), st.integers(20, 200))
def test_a_shortened_text_keeps_its_two_ends(text: str, characters: int) -> None:
    short = shorten(text, characters)
    squeezed = " ".join(["", *text.split(), ""]) if text.strip() else text[:1]
    assert len(short) <= max(characters, len(text) if len(text) <= characters else 0) + 2
    if "…" in short:
        head, tail = short.split("…", 1)
        assert squeezed.strip().startswith(head.strip())
        assert squeezed.strip().endswith(tail.strip())


def test_what_was_not_read_is_told_by_format_and_what_the_configuration_leaves_out_by_itself() -> None:
    assert passed_over_sentence({".pdf": 2, ".png": 1}) == "Passed over, other formats: 2 .pdf and 1 .png."
    assert passed_over_sentence({"excluded": 1}) == "Left out by the configuration: 1."
    assert passed_over_sentence({"": 1, ".png": 3, "excluded": 2}) == (
        "Passed over, other formats: 1 without suffix and 3 .png. Left out by the configuration: 2."
    )
    assert passed_over_sentence({".json": 1, "item: picture": 2, "item: package": 1}) == (
        "Passed over, other formats: 1 .json. Passed over, items that are no stories: 1 package and 2 pictures."
    )
    assert passed_over_sentence({}) == ""


def test_the_word_for_what_is_left_out_is_the_one_that_the_walk_counts_by(tmp_path: Path) -> None:
    for name in ("draft.txt", "old.txt", "photo.png"):
        (tmp_path / name).write_text("The pier closed in June, the harbour master said.", encoding="utf-8")
    settings = ReadSettings(exclude=("old.txt",), root=str(tmp_path))
    walked = walk_paths([tmp_path], settings, frozenset({".txt"}), lambda _: False)
    assert passed_over_sentence(walked.passed_over) == (
        "Passed over, other formats: 1 .png. Left out by the configuration: 1."
    )
