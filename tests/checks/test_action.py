"""What the findings of a draft come to: ready, ask or stop, and what to do first."""

from dataclasses import replace

import pytest

from credcheck.checks.action import advise
from credcheck.extract import extract_document
from credcheck.model.article import Place
from credcheck.model.evidence import Evidence, Story
from credcheck.model.findings import Advice, Confidence, Finding, Judged, Severity, Suppression
from credcheck.text.span import Span
from tests.copy import article

TEXT = (
    "The bridge at Alder closes on Monday, the county said. Some 40 houses lose their bus. "
    "A surveyor named no cause. Divers found three cracks in May."
)
LEAD, BODY = TEXT.index("Monday"), TEXT.index("three")


def found(rule: str, severity: Severity, at: int = BODY, confidence: Confidence = Confidence.HIGH) -> Finding:
    place = Place(1, at + 1)
    return Finding(
        rule, rule.lower(), severity, confidence, "a.md", Span(at, at + 5), place, place, f"{rule} says", "x",
        f"{rule}-{at}",
    )  # fmt: skip


def judged(*findings: Finding) -> Judged:
    return advise(Judged(extract_document(article(TEXT, path="a.md")), Evidence(Story("s1", ("a.md",))), findings))


@pytest.mark.parametrize(
    ("findings", "advice", "rule"),
    [
        ((), Advice.READY, ""),
        ((found("ATT105", Severity.INFO),), Advice.READY, ""),
        ((found("ATT101", Severity.WARNING),), Advice.ASK, "ATT101"),
        ((found("ATT101", Severity.WARNING), found("ATT103", Severity.ERROR)), Advice.STOP, "ATT103"),
        ((found("DIF401", Severity.WARNING, LEAD),), Advice.STOP, "DIF401"),
        ((found("DIF401", Severity.WARNING, BODY),), Advice.ASK, "DIF401"),
        ((found("SUP504", Severity.INFO, LEAD),), Advice.STOP, "SUP504"),
        ((found("ATT101", Severity.WARNING, LEAD),), Advice.ASK, "ATT101"),
    ],
)
def test_what_the_findings_come_to(findings: tuple[Finding, ...], advice: Advice, rule: str) -> None:
    action = judged(*findings).action
    assert (action.advice, action.rule) == (advice, rule)
    assert action.reason == (f"{rule} says" if rule else "")


def test_what_would_hurt_most_in_print_comes_first_and_each_rule_once() -> None:
    warnings = [found(rule, Severity.WARNING) for rule in ("ATT101", "DUP602", "DIF401", "ANO203")]
    again = found("DUP602", Severity.WARNING, LEAD)
    assert [one.rule for one in judged(*warnings, again).first] == ["DIF401", "DUP602", "ANO203"]
    assert judged(*warnings, again).first[1].span.start == LEAD


def test_an_error_comes_before_what_is_worse_but_only_a_warning() -> None:
    both = found("DIF401", Severity.WARNING), found("ATT103", Severity.ERROR)
    assert [one.rule for one in judged(*both).first] == ["ATT103", "DIF401"]


def test_a_suppressed_finding_decides_nothing() -> None:
    waived = replace(found("ATT103", Severity.ERROR), suppressed=Suppression("inline", "agreed with the desk"))
    assert judged(waived).action.advice is Advice.READY
    assert judged(waived).first == ()


def test_notes_are_not_things_to_do_unless_they_contradict() -> None:
    notes = found("ATT105", Severity.INFO), found("SUP504", Severity.INFO)
    assert [one.rule for one in judged(*notes).first] == ["SUP504"]
