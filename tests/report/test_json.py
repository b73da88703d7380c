"""The JSON report keeps its contract: names, types, bytes."""

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from credcheck.model.findings import Result
from credcheck.report import Style, render
from tests.report.hostile import hostile_result
from tests.report.sample import ferry_story, sample_result

SCHEMA: dict[str, Any] = json.loads(Path("docs/report-2.schema.json").read_text(encoding="utf-8"))


def strict(schema: Any) -> Any:
    """Return the schema with every field that it does not describe forbidden."""
    if isinstance(schema, dict):
        closed = {key: strict(value) for key, value in schema.items()}
        if "properties" in closed and closed.get("type") == "object":
            closed["additionalProperties"] = False
        return closed
    return [strict(one) for one in schema] if isinstance(schema, list) else schema


def report(result: Result) -> dict[str, Any]:
    parsed = json.loads(render(result, "json", Style()))
    assert isinstance(parsed, dict)
    return parsed


def described(schema: Any) -> list[str]:
    """Return the fields of a schema that have no description."""
    if not isinstance(schema, dict):
        return []
    fields = schema.get("properties", {})
    bare = [name for name, field in fields.items() if "description" not in field]
    nested = [*fields.values(), schema.get("items"), *schema.get("$defs", {}).values(), *schema.get("anyOf", [])]
    return bare + [name for one in nested for name in described(one)]


def test_the_schema_is_itself_valid_and_describes_every_field() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert described(SCHEMA) == []


@pytest.mark.parametrize("make", [sample_result, hostile_result], ids=["sample", "hostile"])
def test_a_report_has_every_field_of_the_schema_and_no_other(make: Any) -> None:
    Draft202012Validator(strict(SCHEMA)).validate(report(make()))


def test_the_schema_refuses_what_the_contract_does_not_know() -> None:
    broken = report(sample_result())
    broken["articles"][0]["claims"][0]["support"] = "true"
    assert not Draft202012Validator(SCHEMA).is_valid(broken)
    lacking = report(sample_result())
    del lacking["findings"][0]["fingerprint"]
    assert not Draft202012Validator(SCHEMA).is_valid(lacking)


def test_a_field_that_is_added_later_breaks_no_reader_of_the_schema() -> None:
    grown = deepcopy(report(sample_result()))
    grown["articles"][0]["mood"] = "calm"
    Draft202012Validator(SCHEMA).validate(grown)


def test_the_same_result_gives_the_same_bytes() -> None:
    assert render(sample_result(), "json", Style()) == render(sample_result(), "json", Style(color=True, width=40))


def test_files_passed_over_are_listed_by_suffix_whatever_order_they_were_met_in() -> None:
    met = replace(sample_result(), passed_over={".png": 1, ".pdf": 2})
    assert list(report(met)["passed_over"].items()) == [(".pdf", 2), (".png", 1)]


def test_spans_point_into_the_text_of_their_own_article() -> None:
    whole = report(sample_result())
    texts = {one["path"]: one["text"] for one in whole["articles"]}
    for finding in whole["findings"]:
        start, end = finding["span"]
        assert texts[finding["path"]][start:end] == finding["quoted"]


def test_lines_count_in_the_file_with_its_front_matter() -> None:
    first = report(sample_result())["findings"][0]
    assert (first["rule"], first["line"], first["column"]) == ("DIF401", 10, 21)
    assert (first["end_line"], first["end_column"]) == (10, 21 + len("212,000 passengers"))


def test_suppressed_findings_stay_with_their_reason_and_do_not_count() -> None:
    whole = report(sample_result())
    kept = [one["suppressed"] for one in whole["findings"] if one["suppressed"]]
    assert kept == [
        {"by": "inline", "reason": "the desk knows the official"},
        {"by": "baseline", "reason": "in the baseline since 2026-03-01"},
    ]
    assert whole["summary"]["findings"] == {"error": 1, "warning": 7, "info": 4}
    assert whole["summary"]["suppressed"] == 2


def test_a_rate_counts_claims_and_is_null_where_there_are_none() -> None:
    articles = report(sample_result())["articles"]
    assert [one["sourcing"] for one in articles] == [
        {"count": 4, "total": 9, "rate": 0.4444},
        {"count": 2, "total": 3, "rate": 0.6667},
        {"count": 0, "total": 0, "rate": None},
    ]
    assert [one["corroboration"] for one in articles] == [
        {"count": 2, "total": 9, "rate": 0.2222},
        {"count": 1, "total": 3, "rate": 0.3333},
        {"count": 0, "total": 0, "rate": None},
    ]


def test_a_match_that_differs_shows_both_values_and_where_they_stand() -> None:
    claim = report(sample_result())["articles"][0]["claims"][2]
    [difference] = claim["matches"][0]["differs"]
    start, end = difference["ours"]
    assert ferry_story().article.text[start:end] == "212,000"
    assert (difference["kind"], difference["note"]) == ("number", "212,000 / 221,000")


def test_the_profile_counts_claims_by_attribution_type() -> None:
    profile = report(sample_result())["articles"][0]["profile"]
    counted = {kind: number for kind, number in profile["claims"].items() if number}
    assert counted == {"named": 3, "document": 1, "anonymous_characterised": 1, "vague": 1, "none": 3}
    assert (profile["named_sources"], profile["documents"], profile["anonymous_sources"]) == (2, 1, 1)
    assert profile["named_quote_share"] == 0.5


def test_the_outlets_of_the_drafts_are_profiled_too() -> None:
    outlets = {one["outlet"]: one for one in report(sample_result())["outlets"]}
    assert list(outlets) == ["Daily Tide News", "Harbour Courier"]
    assert outlets["Harbour Courier"]["articles"] == 2
    assert outlets["Harbour Courier"]["sourcing"] == {"count": 4, "total": 9, "rate": 0.4444}
    assert outlets["Daily Tide News"]["profile"]["claims"]["vague"] == 1


def test_a_fault_is_never_dropped() -> None:
    hint = "remove the file, or write the article"
    assert report(sample_result())["faults"] == [{"path": "drafts/broken.html", "message": "is empty", "hint": hint}]


def test_a_report_on_nothing_is_a_report() -> None:
    empty = replace(sample_result(), articles=(), faults=(), passed_over={})
    Draft202012Validator(strict(SCHEMA)).validate(report(empty))
    assert report(empty)["summary"]["sourcing"] == {"count": 0, "total": 0, "rate": None}
