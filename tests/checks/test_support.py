"""SUP501 to SUP506: what the other reports leave out is said only where they tell the same story."""

from dataclasses import replace

import pytest

from credcheck.checks.kinds.coverage.support import SupportOptions
from credcheck.checks.options import BadOption, read_options
from credcheck.model.article import Role
from credcheck.model.evidence import Evidence, Support, Verdict
from credcheck.model.statements import AttributionType, ClaimKind, Document
from tests.checks.documents import ALONE, Said, document, judge

OPENING = "The ferry Stella Maris struck the pier in Lindholm on Sunday."
COST = "Repairs will cost $4.6 million."
LEAK = "The tank lost 900 gallons of diesel."
PORT = "The port stays shut until the spring."
TEXT = f"{OPENING} {PORT} {LEAK} {COST}"


def story(text: str = TEXT, *, said: tuple[Said, ...] = ()) -> Document:
    """Return an article whose sentences are claims, a figure where a digit stands."""
    sentences = [one.span.of(text) for one in document(text).sentences]
    kinds = [ClaimKind.FIGURE if any(map(str.isdigit, one)) else ClaimKind.FACT for one in sentences]
    return document(text, said=said, claims=[(one, kind, None) for one, kind in zip(sentences, kinds, strict=True)])


def told(*supports: Support) -> Evidence:
    """Return evidence with these verdicts, one a claim."""
    verdicts = tuple(Verdict(claim, support) for claim, support in enumerate(supports))
    return replace(ALONE, verdicts=verdicts, covered=True)


def flagged(of: Document, evidence: Evidence, rule: str = "SUP501", **options: object) -> list[str]:
    """Return the words that a rule flags."""
    return [one.quoted for one in judge(rule, of, evidence, **options)]


def test_a_figure_that_the_others_lack_is_flagged_where_they_carry_the_rest() -> None:
    known = told(Support.CORROBORATED, Support.CORROBORATED, Support.CORROBORATED, Support.UNSUPPORTED)
    assert flagged(story(), known) == [COST]


@pytest.mark.parametrize(
    "carried", [Support.CORROBORATED, Support.PARTLY, Support.ECHO, Support.DIFFERS, Support.DISPUTED]
)
def test_what_others_repeat_differ_on_or_deny_they_carry(carried: Support) -> None:
    assert flagged(story(), told(carried, Support.SINGLE_REPORT, Support.SINGLE_REPORT, Support.UNSUPPORTED)) == [COST]


def test_reports_that_meet_the_article_at_its_edge_prove_nothing() -> None:
    known = told(Support.SINGLE_REPORT, Support.SINGLE_REPORT, Support.UNSUPPORTED, Support.UNSUPPORTED)
    assert flagged(story(), known) == []
    assert flagged(story(), known, min_carried=0.0) == [LEAK, COST]


def test_the_share_is_of_claims_that_can_be_checked() -> None:
    known = told(Support.CORROBORATED, Support.NOT_CHECKABLE, Support.NOT_CHECKABLE, Support.UNSUPPORTED)
    assert flagged(story(), known, min_carried=0.5) == [COST]
    assert flagged(story(), known, min_carried=0.51) == []


@pytest.mark.parametrize("support", [Support.UNMATCHED, Support.NOT_CHECKABLE])
def test_nothing_is_said_where_no_other_report_is_at_hand(support: Support) -> None:
    for rule in ("SUP501", "SUP502", "SUP504", "SUP506"):
        assert flagged(story(), told(*[support] * 4), rule) == []


def test_no_verdicts_no_findings() -> None:
    assert flagged(story(), ALONE) == []


@pytest.mark.parametrize(
    "source",
    [
        "A poll came out on Monday.",
        "The report is dated March.",
        "Figures were read out at noon.",
        "An analysis hangs on the wall.",
        "The survey took a week.",
    ],
)
def test_a_figure_behind_a_poll_or_a_report_is_from_there(source: str) -> None:
    text = f"{OPENING} {source} {PORT} {COST}"
    known = told(Support.CORROBORATED, Support.CORROBORATED, Support.CORROBORATED, Support.UNSUPPORTED)
    assert flagged(story(text), known) == []
    assert flagged(story(text), known, given_by=[]) == [COST]


def test_a_report_that_is_named_only_later_gave_nothing() -> None:
    text = f"{OPENING} {COST} {PORT} The report is dated March."
    known = told(Support.CORROBORATED, Support.UNSUPPORTED, Support.CORROBORATED, Support.CORROBORATED)
    assert flagged(story(text), known) == [COST]


def test_a_word_that_only_contains_such_a_word_is_none() -> None:
    text = f"{OPENING} The reporter left, and pollen fell. {PORT} {COST}"
    known = told(Support.CORROBORATED, Support.CORROBORATED, Support.CORROBORATED, Support.UNSUPPORTED)
    assert flagged(story(text), known) == [COST]


@pytest.mark.parametrize("kind", [AttributionType.NAMED, AttributionType.ANONYMOUS, AttributionType.VAGUE])
def test_a_figure_that_somebody_gives_is_the_business_of_other_rules(kind: AttributionType) -> None:
    cost = "Repairs will cost $4.6 million, an official said."
    text = f"{OPENING} {PORT} {LEAK} {cost}"
    said = (Said(kind, "an official", "said", "Repairs will cost $4.6 million"),)
    known = told(Support.CORROBORATED, Support.CORROBORATED, Support.CORROBORATED, Support.UNSUPPORTED)
    assert flagged(story(text, said=said), known) == []


def test_a_figure_that_is_only_expected_has_nobody_behind_it() -> None:
    cost = "Repairs are expected to cost $4.6 million."
    text = f"{OPENING} {PORT} {LEAK} {cost}"
    said = (Said(AttributionType.AGENTLESS, "", "are expected", "to cost $4.6 million"),)
    known = told(Support.CORROBORATED, Support.CORROBORATED, Support.CORROBORATED, Support.UNSUPPORTED)
    assert flagged(story(text, said=said), known) == [cost]


def test_the_opening_sentence_sums_up_what_is_sourced_below() -> None:
    text = f"{COST} {OPENING} {PORT} {LEAK}"
    known = told(Support.UNSUPPORTED, Support.CORROBORATED, Support.CORROBORATED, Support.UNSUPPORTED)
    assert flagged(story(text), known) == [LEAK]
    assert flagged(story(text), known, lede=0) == [COST, LEAK]


def test_a_headline_is_not_counted_as_the_opening() -> None:
    of = story(f"{OPENING} {COST} {PORT} {LEAK}")
    headline = replace(of.sentences[0], role=Role.HEADLINE)
    known = told(Support.CORROBORATED, Support.UNSUPPORTED, Support.CORROBORATED, Support.UNSUPPORTED)
    assert flagged(replace(of, sentences=(headline, *of.sentences[1:])), known) == [LEAK]
    assert flagged(of, known) == [COST, LEAK]


def test_a_negative_share_is_refused() -> None:
    with pytest.raises(BadOption, match="'min-carried' is 0 or more"):
        read_options(SupportOptions, {"min-carried": -0.1})


def test_a_whole_number_is_a_share_too() -> None:
    assert read_options(SupportOptions, {"min-carried": 1}).min_carried == 1.0
