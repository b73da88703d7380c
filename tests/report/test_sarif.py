"""SARIF is valid by its schema and says what code scanning needs."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from credcheck.model.findings import Result
from credcheck.report import Style, render
from credcheck.report.formats.sarif import artifact_uri
from tests.report.hostile import hostile_result
from tests.report.sample import RULES, sample_result

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))


def run_of(result: Result) -> dict[str, Any]:
    run = json.loads(render(result, "sarif", Style()))["runs"][0]
    assert isinstance(run, dict)
    return run


@pytest.mark.parametrize("make", [sample_result, hostile_result], ids=["sample", "hostile"])
def test_the_log_is_valid_by_the_schema_of_the_standard(make: Any) -> None:
    Draft4Validator(SCHEMA).validate(json.loads(render(make(), "sarif", Style())))


def test_the_schema_would_have_refused_a_broken_log() -> None:
    log = json.loads(render(sample_result(), "sarif", Style()))
    log["runs"][0]["results"][0]["level"] = "fatal"
    assert not Draft4Validator(SCHEMA).is_valid(log)


def test_every_rule_brings_its_help() -> None:
    rules = run_of(sample_result())["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(RULES)
    vague = rules[1]
    assert vague["name"] == "VagueSource"
    assert vague["help"]["text"].startswith("An editor who sees vague-source can mend it")
    assert "What to do: name the critics" in vague["help"]["text"]
    assert vague["defaultConfiguration"] == {"level": "warning"}
    assert vague["properties"]["precision"] == "high"


def test_a_result_points_at_its_rule_and_its_place_in_code_points() -> None:
    run = run_of(sample_result())
    first = run["results"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"] == "DIF401"
    location = first["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "drafts/ferry-terminal.md", "uriBaseId": "SRCROOT"}
    assert location["region"] == {"startLine": 10, "startColumn": 21, "endLine": 10, "endColumn": 39}


def test_the_other_articles_sentence_is_a_related_location() -> None:
    [related] = run_of(sample_result())["results"][0]["relatedLocations"]
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "wire/2026-03-11-ferry.txt"
    assert related["message"]["text"] == "another figure: It served 221,000 passengers last year."


def test_a_suppressed_result_stays_with_its_reason_and_the_others_say_they_have_none() -> None:
    results = run_of(sample_result())["results"]
    kept = [one["suppressions"] for one in results if one["suppressions"]]
    assert kept == [
        [{"kind": "inSource", "justification": "the desk knows the official"}],
        [{"kind": "external", "justification": "in the baseline since 2026-03-01"}],
    ]
    assert all("suppressions" in one for one in results)


def test_the_level_follows_the_severity() -> None:
    levels = {one["ruleId"]: one["level"] for one in run_of(sample_result())["results"]}
    assert (levels["ATT103"], levels["ATT101"], levels["SUP503"]) == ("error", "warning", "note")


def test_a_fingerprint_goes_with_each_result() -> None:
    prints = [one["partialFingerprints"]["credcheckFinding/v1"] for one in run_of(sample_result())["results"]]
    assert prints == [one.fingerprint for one in sample_result().findings]


def test_a_fix_says_what_to_insert_and_where() -> None:
    [fix] = [one["fixes"][0] for one in run_of(sample_result())["results"] if "fixes" in one]
    [replacement] = fix["artifactChanges"][0]["replacements"]
    assert replacement["insertedContent"] == {"text": "”"}
    assert replacement["deletedRegion"]["charLength"] == 0


def test_a_fault_is_a_notification_and_the_run_no_success() -> None:
    [invocation] = run_of(sample_result())["invocations"]
    [notification] = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is False
    assert notification["message"]["text"] == "is empty: remove the file, or write the article"
    clean = run_of(replace(sample_result(), faults=()))["invocations"][0]
    assert clean == {"executionSuccessful": True, "toolExecutionNotifications": []}


def test_a_finding_of_a_rule_that_is_not_listed_has_no_index() -> None:
    results = run_of(replace(sample_result(), rules=()))["results"]
    assert not [one for one in results if "ruleIndex" in one]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("drafts/ferry brief.txt", "drafts/ferry%20brief.txt"),
        ("-", "-"),
        ("a:b.md", "a%3Ab.md"),
        ("/srv/desk/x.md", "srv/desk/x.md"),
        ("100%.md", "100%25.md"),
        ("für#1?.md", "f%C3%BCr%231%3F.md"),
        ("bad\udcff.md", "bad%FF.md"),
        ("half\ud800.md", "half%ED%A0%80.md"),
    ],
)
def test_a_path_becomes_a_relative_address(path: str, uri: str) -> None:
    assert artifact_uri(path) == uri
