"""The four seed articles, judged from the files to the report, in every format."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft4Validator, Draft202012Validator
from rich.cells import cell_len

from credcheck import check
from credcheck.model.findings import Result
from credcheck.report import REPORTERS, Style, render
from tests.report.test_escape import alive
from tests.report.test_json import SCHEMA, strict
from tests.report.test_sarif import SCHEMA as SARIF

SEEDS = Path("seeds")


@cache
def judged() -> Result:
    return check([SEEDS])


@cache
def written(report_format: str, width: int = 80) -> str:
    return render(judged(), report_format, Style(width=width))


def test_the_json_report_of_the_seeds_keeps_the_contract() -> None:
    whole = json.loads(written("json"))
    Draft202012Validator(strict(SCHEMA)).validate(whole)
    assert [Path(article["path"]).name for article in whole["articles"]] == sorted(
        file.name for file in SEEDS.glob("0*.txt")
    )


def test_every_span_of_the_seeds_lies_in_its_text() -> None:
    whole = json.loads(written("json"))
    texts = {article["path"]: article["text"] for article in whole["articles"]}
    for article in whole["articles"]:
        spans = [one["span"] for key in ("sentences", "quotes", "claims") for one in article[key]]
        spans += [span for one in article["attributions"] for key in ("cue", "source", "content") for span in one[key]]
        assert all(0 <= start < end <= len(article["text"]) for start, end in spans)
        for match in (match for claim in article["claims"] for match in claim["matches"]):
            assert 0 <= match["span"][0] < match["span"][1] <= len(texts[match["path"]])


def test_every_finding_of_the_seeds_points_at_its_words_in_the_file() -> None:
    whole = json.loads(written("json"))
    for finding in whole["findings"]:
        lines = Path(finding["path"]).read_text(encoding="utf-8").splitlines()
        at = lines[finding["line"] - 1][finding["column"] - 1 :]
        assert at.startswith(finding["quoted"].split("\n")[0][: len(at)]), finding["rule"]


@pytest.mark.parametrize("name", ["sourcing", "corroboration"])
def test_the_rates_of_the_seeds_add_up(name: str) -> None:
    whole = json.loads(written("json"))
    each = [article[name] for article in whole["articles"]]
    assert whole["summary"][name]["total"] == sum(one["total"] for one in each)
    assert whole["summary"][name]["count"] == sum(one["count"] for one in each)
    for article in whole["articles"]:
        checkable = [claim for claim in article["claims"] if claim["support"] != "not_checkable"]
        assert article["sourcing"]["total"] == len(checkable) == sum(article["profile"]["claims"].values())


def test_the_sarif_log_of_the_seeds_is_valid() -> None:
    Draft4Validator(SARIF).validate(json.loads(written("sarif")))


@pytest.mark.parametrize("report_format", sorted(set(REPORTERS) - {"html"}))
def test_every_format_of_the_seeds_is_safe_to_print(report_format: str) -> None:
    assert set(alive(written(report_format))) <= {"\n"}


def test_every_structured_format_of_the_seeds_parses() -> None:
    assert json.loads(written("gitlab"))
    assert ET.fromstring(written("junit")).tag == "testsuites"
    assert ET.fromstring(written("checkstyle")).tag == "checkstyle"
    rows = list(csv.DictReader(io.StringIO(written("csv"))))
    assert len(rows) == sum(len(one.document.claims) for one in judged().articles)
    assert all(json.loads(line)["type"] for line in written("jsonl").splitlines())


@pytest.mark.parametrize("width", [80, 120])
def test_the_text_report_of_the_seeds_fits_its_terminal(width: int) -> None:
    long = [line for line in written("text", width).splitlines() if cell_len(line) > width]
    assert [line for line in long if not line.lstrip().startswith("seeds/")] == []


def test_every_claim_of_the_seeds_can_be_explained() -> None:
    explained = render(judged(), "text", Style(width=100, explain="all"))
    claims = sum(len(one.document.claims) for one in judged().articles)
    assert explained.count(" claim ") >= claims
    assert explained.count("\n  Verdict: ") == claims
