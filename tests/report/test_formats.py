"""What each format for programs says about the sample, and what it leaves out."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import pytest

from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Result
from credcheck.report import REPORTERS, SUFFIXES, Style, format_for, render
from tests.report.sample import sample_result

SUPPRESSED = ("ANO201", "MET702")


def written(report_format: str, result: Result | None = None) -> str:
    return render(result or sample_result(), report_format, Style(width=100))


def test_the_shelf_is_sorted_and_every_suffix_leads_to_a_format() -> None:
    assert list(REPORTERS) == sorted(REPORTERS)
    assert set(SUFFIXES.values()) <= set(REPORTERS)


@pytest.mark.parametrize(
    ("path", "report_format"),
    [
        ("out/report.sarif", "sarif"),
        ("report.JSON", "json"),
        ("report.html", "html"),
        ("comment.md", "markdown"),
        ("junit.xml", "junit"),
        ("claims.csv", "csv"),
        ("findings.jsonl", "jsonl"),
        ("report.txt", "text"),
    ],
)
def test_an_output_file_says_its_format_by_its_suffix(path: str, report_format: str) -> None:
    assert format_for(path) == report_format


@pytest.mark.parametrize("path", ["report.pdf", "report", ".json"])
def test_a_suffix_nobody_knows_is_refused_with_the_known_ones(path: str) -> None:
    with pytest.raises(BadConfiguration, match=r"known: .csv .htm .html .json .jsonl") as refused:
        format_for(path)
    assert "--format" in refused.value.hint


def test_a_format_nobody_knows_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BadConfiguration, match="unknown format 'pdf'") as refused:
        render(sample_result(), "pdf", Style())
    assert "sarif" in refused.value.hint


@pytest.mark.parametrize("report_format", sorted(set(REPORTERS) - {"html"}))
def test_the_same_result_gives_the_same_bytes(report_format: str) -> None:
    assert written(report_format) == written(report_format)


@pytest.mark.parametrize("report_format", ["checkstyle", "github", "gitlab", "jsonl", "junit", "markdown", "text"])
def test_suppressed_findings_are_left_out(report_format: str) -> None:
    assert not [rule for rule in SUPPRESSED if rule in written(report_format)]
    assert "the desk knows the official" not in written(report_format)


@pytest.mark.parametrize("report_format", ["checkstyle", "github", "gitlab", "jsonl", "junit", "markdown", "text"])
def test_a_file_that_could_not_be_read_is_named(report_format: str) -> None:
    assert "drafts/broken.html" in written(report_format)


@pytest.mark.parametrize("report_format", sorted(set(REPORTERS) - {"html"}))
def test_a_run_over_nothing_is_written_too(report_format: str) -> None:
    empty = replace(sample_result(), articles=(), faults=(), passed_over={})
    assert written(report_format, empty).endswith("\n")


def test_annotations_come_worst_first_with_severity_and_place() -> None:
    lines = written("github").splitlines()
    commands = [line.split(" ")[0] for line in lines if line.startswith("::")]
    assert commands == ["::error"] * 2 + ["::warning"] * 7 + ["::notice"] * 4
    assert lines[1].startswith(
        "::error file=drafts/ferry brief.txt,line=11,endLine=11,col=1,endColumn=65,title=ATT103 "
    )
    assert lines[-1] == "credcheck: 1 error, 7 warnings and 4 info notes"


def test_an_annotation_over_two_lines_names_no_columns() -> None:
    result = sample_result()
    first = result.articles[0]
    longer = replace(first.findings[0], end=replace(first.findings[0].end, line=12))
    changed = replace(result, articles=(replace(first, findings=(longer,)),))
    [line] = [one for one in written("github", changed).splitlines() if one.startswith("::warning")]
    assert "line=10,endLine=12,title=" in line


def test_gitlab_gets_a_fingerprint_of_its_own_for_each_issue() -> None:
    issues: list[dict[str, Any]] = json.loads(written("gitlab"))
    assert len({one["fingerprint"] for one in issues}) == len(issues) == 13
    assert issues[0]["severity"] == "blocker"
    assert {one["severity"] for one in issues if one["check_name"] == "ATT103"} == {"critical"}
    assert issues[1]["location"] == {"path": "drafts/ferry-terminal.md", "lines": {"begin": 10, "end": 10}}


def test_a_gitlab_fingerprint_outlives_a_moved_line() -> None:
    result = sample_result()
    first = result.articles[0]
    moved = replace(first.findings[0], start=replace(first.findings[0].start, line=40))
    changed = replace(result, articles=(replace(first, findings=(moved,)),))
    assert json.loads(written("gitlab", changed))[1]["fingerprint"] == json.loads(written("gitlab"))[1]["fingerprint"]


def test_junit_fails_on_errors_and_warnings_and_prints_the_rest() -> None:
    suites = ET.fromstring(written("junit")).findall("testsuite")
    counts = [(one.get("tests"), one.get("failures"), one.get("errors")) for one in suites]
    assert counts == [("4", "4", "0"), ("4", "4", "0"), ("1", "0", "0"), ("1", "0", "1")]
    assert len(suites[0].findall("testcase/failure")) == 4
    output = suites[0].findtext("system-out") or ""
    assert output.startswith("4 of 9 checkable claims (44%) have a named source")
    assert "14:58 SUP504 disputed-claim: denied in another report" in output


def test_junit_shows_the_words_and_the_other_articles_sentence() -> None:
    failure = ET.fromstring(written("junit")).find("testsuite/testcase/failure")
    assert failure is not None
    expected = "212,000 passengers\nwire/2026-03-11-ferry.txt:5: It served 221,000 passengers last year."
    assert failure.text == expected


def test_checkstyle_groups_by_file_and_keeps_clean_files() -> None:
    files = ET.fromstring(written("checkstyle")).findall("file")
    assert [(one.get("name"), len(one)) for one in files] == [
        ("drafts/broken.html", 1),
        ("drafts/ferry-terminal.md", 8),
        ("drafts/ferry brief.txt", 4),
        ("drafts/tides.txt", 0),
    ]
    error = files[2][3]
    assert (error.get("line"), error.get("column"), error.get("severity")) == ("11", "1", "error")
    assert error.get("source") == "credcheck.ATT103"


def test_the_claims_table_has_a_row_for_each_claim_with_its_best_match() -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv"))))
    assert len(rows) == 13
    figure = rows[2]
    assert (figure["line"], figure["kind"], figure["attribution"]) == ("10", "figure", "document")
    assert (figure["support"], figure["match_score"]) == ("differs", "0.71")
    assert figure["text"].startswith("The terminal served 212,000 passengers")
    assert [row["support"] for row in rows[:3]] == ["corroborated", "echo", "differs"]
    assert rows[9]["support"] == "not_checkable"


def test_json_lines_carry_the_findings_of_the_json_report() -> None:
    lines = [json.loads(line) for line in written("jsonl").splitlines()]
    whole = json.loads(written("json"))
    counting = [one for one in whole["findings"] if not one["suppressed"]]
    assert [{"type": "finding", **one} for one in counting] == [one for one in lines if one["type"] == "finding"]
    assert lines[-1] == {"type": "summary", **whole["summary"]}


def test_a_comment_folds_what_is_only_info() -> None:
    comment = written("markdown")
    open_part, folded = comment.split("<details><summary>4 info</summary>")
    assert "**warning** ATT101 vague-source, line 10" in open_part
    assert "**info** ATT102" not in open_part
    assert "**info** ATT102" in folded
    assert "> The terminal served **212,000 passengers** last year" in open_part


def test_a_comment_stays_within_what_a_forge_takes() -> None:
    result = sample_result()
    many = replace(result, articles=result.articles * 200)
    comment = written("markdown", many)
    assert len(comment) < 65_536
    assert "… and" in comment
    assert "| total |  | 2400 | 50% | 25% |" in comment
    assert comment.rstrip().endswith("Verdicts apply to these only.")
