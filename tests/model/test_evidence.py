"""Evidence and findings: what is counted is what an editor would count."""

from dataclasses import FrozenInstanceError, fields, is_dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.model import article as article_module
from credcheck.model import candidates, corpus, evidence, fault, findings, profile, settings, statements, survey
from credcheck.model.article import Place
from credcheck.model.candidates import Weights, WeightTable
from credcheck.model.errors import (
    BadConfiguration,
    BadRule,
    CorpusError,
    CredcheckError,
    MissingExtra,
    MissingPath,
    UnreadableArticle,
)
from credcheck.model.evidence import CorpusSummary, Evidence, Rate, Story, Support, Verdict
from credcheck.model.findings import Confidence, Example, Examples, Finding, Judged, Result, Rule, Severity, Trial
from credcheck.model.statements import AttributionType, ClaimKind, Document
from credcheck.text.span import Span
from tests.copy import article

SUPPORTS = st.lists(st.sampled_from(Support), max_size=20)
NOWHERE = CorpusSummary(0, 0, 0, None, None, "sha256:")


def compared(supports: list[Support]) -> Evidence:
    verdicts = tuple(Verdict(at, one) for at, one in enumerate(supports))
    return Evidence(Story("s1", ("story.txt",)), verdicts=verdicts)


def found(rule: str, path: str = "story.txt", severity: Severity = Severity.WARNING) -> Finding:
    place = Place(1, 1)
    return Finding(
        rule, "name", severity, Confidence.HIGH, path, Span(0, 3), place, place, "message", "The", f"{rule}-1"
    )


@given(SUPPORTS)
def test_corroboration_counts_the_claims_that_could_be_compared(supports: list[Support]) -> None:
    counted = compared(supports).corroboration
    covered = [one for one in supports if one not in (Support.UNMATCHED, Support.NOT_CHECKABLE)]
    assert counted == Rate(covered.count(Support.CORROBORATED) + covered.count(Support.PARTLY), len(covered))
    assert (counted.rate is None) == (not covered)


@given(st.lists(SUPPORTS, max_size=5))
def test_the_corroboration_of_a_run_is_that_of_all_claims_together(each: list[list[Support]]) -> None:
    document = Document(article("The pier stands."))
    result = Result("0", NOWHERE, "", (), tuple(Judged(document, compared(one)) for one in each))
    assert result.corroboration == compared([claim for one in each for claim in one]).corroboration


def test_an_article_without_claims_has_no_rate_and_not_zero() -> None:
    assert Rate(0, 0).rate is None
    assert Rate(0, 3).rate == 0.0
    assert Result("0", NOWHERE, "", (), ()).corroboration == Rate(0, 0)


def test_the_findings_of_a_run_stand_article_by_article() -> None:
    document = Document(article("The pier stands."))
    one, two, three = found("ATT101"), found("DUP601"), found("ATT101", "b.txt")
    result = Result(
        "0", NOWHERE, "", (), (Judged(document, compared([]), (one, two)), Judged(document, compared([]), (three,)))
    )
    assert result.findings == (one, two, three)


def test_severities_are_ranked_as_a_person_would() -> None:
    assert sorted(Severity, key=lambda one: one.rank) == [Severity.INFO, Severity.WARNING, Severity.ERROR]
    assert [one.rank for one in (Severity.ERROR, Severity.WARNING, Severity.INFO)] == [3, 2, 1]


@pytest.mark.parametrize(
    ("flags", "findings_made", "kept"), [(True, 1, True), (True, 0, False), (False, 0, True), (False, 2, False)]
)
def test_an_example_is_kept_when_the_rule_does_as_it_says(flags: bool, findings_made: int, kept: bool) -> None:
    example = Example("Critics argue.")
    rule = Rule(
        "ATT101", "vague", "attribution", Severity.INFO, Confidence.LOW, "m", "w", Examples((example,), (example,))
    )
    trial = Trial(rule, example, flags, 1, tuple(found("ATT101") for _ in range(findings_made)))
    assert trial.kept is kept


def test_an_example_is_shown_as_its_draft() -> None:
    assert str(Example("Critics argue that it rains.", outlet="Bay Times")) == "Critics argue that it rains."


@pytest.mark.parametrize(
    ("kind", "checkable"),
    [("fact", True), ("figure", True), ("quote", True), ("forecast", False), ("opinion", False), ("background", False)],
)
def test_only_what_another_report_could_carry_is_checkable(kind: str, checkable: bool) -> None:
    assert ClaimKind(kind).checkable is checkable


def test_a_name_an_organisation_or_a_document_backs_a_claim_and_nobody_else_does() -> None:
    assert {one for one in AttributionType if one.backed} == {"named", "named_org", "document"}


def test_a_document_reads_its_own_words() -> None:
    document = Document(article("The pier stands.", path="b.txt"))
    assert document.path == "b.txt"
    assert document.text_of(Span(4, 8)) == "pier"


@pytest.mark.parametrize(
    "kind", [UnreadableArticle, MissingPath, BadConfiguration, BadRule, CorpusError, MissingExtra, CredcheckError]
)
def test_every_error_of_ours_says_the_fact_and_the_remedy(kind: type[CredcheckError]) -> None:
    error = kind("draft.md: no text", hint="write some")
    assert isinstance(error, CredcheckError)
    assert (str(error), error.message, error.hint) == ("draft.md: no text", "draft.md: no text", "write some")
    with pytest.raises(TypeError):
        kind("draft.md: no text")  # type: ignore[call-arg]  # a remedy is required


def test_a_fault_of_the_configuration_may_name_its_key() -> None:
    assert BadConfiguration("x", hint="y").key == ""
    assert BadConfiguration("x", hint="y", key="rules.select").key == "rules.select"


MODULES = (article_module, candidates, corpus, evidence, fault, findings, profile, settings, statements, survey)
VALUES = [
    one
    for module in MODULES
    for one in vars(module).values()
    if isinstance(one, type) and is_dataclass(one) and one.__module__ == module.__name__
]


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_every_value_that_stages_share_is_frozen(kind: type) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]  # set by @dataclass
    blank: object = object.__new__(kind)
    first = fields(kind)[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(blank, first, 1)


def test_a_value_is_what_it_holds() -> None:
    assert Verdict(1, Support.ECHO) == Verdict(1, Support.ECHO)
    assert Verdict(1, Support.ECHO) != Verdict(2, Support.ECHO)
    assert CorpusSummary(1, 1, 1, date(2026, 1, 1), None, "d") != NOWHERE


WEIGHTS = Weights({"harbour": 3000, "year": 900}, names=frozenset({"ruiz", "harbour"}))


@pytest.mark.parametrize(
    ("key", "weight"),
    [("year", 900), ("harbour", 6000), ("ruiz", 8000), ("lamp", 4000), ("42", 2000), ("4.2", 2000)],
)
def test_rare_words_names_and_figures_tell_more(key: str, weight: int) -> None:
    assert WEIGHTS.of(key) == weight
    assert WEIGHTS.rarity(key) == weight // (2 if key in WEIGHTS.names else 1)


@given(st.lists(st.sampled_from(["year", "harbour", "ruiz", "lamp", "42"]), max_size=12))
def test_a_sum_of_weights_is_the_same_in_whatever_order(terms: list[str]) -> None:
    asked: list[str] = []

    def weigh(key: str) -> int:
        asked.append(key)
        return WEIGHTS.of(key)

    table = WeightTable(weigh)
    assert table.total(terms) == sum(map(WEIGHTS.of, terms)) == table.total(terms[::-1])
    assert sorted(asked) == sorted(set(terms))
