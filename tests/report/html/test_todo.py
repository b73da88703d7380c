"""What to do first."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.article import Place
from credcheck.model.findings import Confidence, Finding, Severity, Suppression
from credcheck.report.html.open_notes import rank_findings
from credcheck.text.span import Span


def _finding(
    rule: str,
    severity: Severity = Severity.WARNING,
    confidence: Confidence = Confidence.HIGH,
    *,
    line: int = 1,
    path: str = "story.md",
) -> Finding:
    return Finding(
        rule=rule,
        name="a-rule",
        severity=severity,
        confidence=confidence,
        path=path,
        span=Span(line, line + 1),
        start=Place(line, 1),
        end=Place(line, 2),
        message="look here",
        quoted="x",
        fingerprint=f"{rule}-{path}-{line}",
    )


FINDINGS = st.lists(
    st.builds(
        _finding,
        st.sampled_from(["ATT101", "ATT103", "SUP501", "DUP602"]),
        st.sampled_from(list(Severity)),
        st.sampled_from(list(Confidence)),
        line=st.integers(1, 99),
        path=st.sampled_from(["a.md", "b.md"]),
    ),
    max_size=12,
)


def _rules(findings: list[Finding]) -> list[str]:
    return [todo.finding.rule for todo in rank_findings(findings)]


def test_an_error_comes_before_any_number_of_warnings() -> None:
    warnings = [_finding("ATT101", line=line) for line in range(1, 9)]
    assert _rules([*warnings, _finding("ATT103", Severity.ERROR)]) == ["ATT103", "ATT101"]


def test_of_one_severity_the_surer_comes_first() -> None:
    doubtful = _finding("SUP501", confidence=Confidence.LOW)
    assert _rules([doubtful, _finding("ATT104", line=2)]) == ["ATT104", "SUP501"]


def test_of_equals_the_more_frequent_comes_first_and_then_the_earlier() -> None:
    often = [_finding("ATT101", line=line) for line in (5, 6)]
    assert _rules([_finding("QUO303", line=2), _finding("DIF401", line=3), *often]) == ["ATT101", "QUO303", "DIF401"]


def test_a_rule_is_named_once_with_the_number_of_its_others() -> None:
    [todo] = rank_findings([_finding("ATT101", line=line) for line in (1, 2, 3)])
    assert (todo.finding.start.line, todo.more) == (1, 2)


def test_the_same_rule_in_another_article_is_another_thing_to_do() -> None:
    assert len(rank_findings([_finding("ATT101"), _finding("ATT101", path="other.md")])) == 2


def test_what_is_suppressed_is_nothing_to_do() -> None:
    assert rank_findings([replace(_finding("ATT103"), suppressed=Suppression("inline", "agreed"))]) == ()


def test_three_are_enough() -> None:
    assert len(rank_findings(_finding(f"ATT10{number}") for number in range(6))) == 3


@given(FINDINGS)
def test_nothing_left_out_weighs_more_than_what_is_shown(findings: list[Finding]) -> None:
    shown = rank_findings(findings, limit=2)
    named = {(todo.finding.path, todo.finding.rule) for todo in shown}
    others = [one for one in findings if (one.path, one.rule) not in named]
    assert len(shown) == min(2, len({(one.path, one.rule) for one in findings}))
    assert all(todo.finding.severity.rank >= one.severity.rank for todo in shown for one in others)
