"""A file that could not be read, as each format for programs writes it, whole."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.fault import Fault
from credcheck.model.findings import Result
from credcheck.report import Style, render
from credcheck.report.escape import escape_terminal, escape_xml
from tests.report.sample import sample_result

FAULT = Fault("drafts/a, b.html", "is <empty> & short", "write it")
ALONE = replace(sample_result(), articles=(), faults=(FAULT,))


def written(report_format: str, result: Result = ALONE) -> str:
    return render(result, report_format, Style(width=100))


def test_a_build_log_gets_one_command() -> None:
    assert written("github") == (
        "::error file=drafts/a%2C b.html,title=could not be checked::is <empty> & short: write it\n"
        "credcheck: no findings\n"
    )


def test_a_code_quality_report_gets_a_blocker_on_the_first_line() -> None:
    [issue] = json.loads(written("gitlab"))
    assert issue.pop("fingerprint") != ""
    assert issue == {
        "description": "is <empty> & short: write it",
        "check_name": "fault",
        "severity": "blocker",
        "location": {"path": "drafts/a, b.html", "lines": {"begin": 1}},
    }


def test_a_build_server_gets_a_suite_with_one_error() -> None:
    assert written("junit") == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="credcheck">\n'
        '  <testsuite name="credcheck faults" tests="1" failures="0" errors="1" skipped="0">\n'
        '    <testcase classname="drafts/a, b.html" name="can be read">\n'
        '      <error type="fault" message="is &lt;empty&gt; &amp; short: write it"/>\n'
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_an_editor_gets_an_error_on_the_first_line() -> None:
    assert written("checkstyle") == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<checkstyle version="4.3">\n'
        '  <file name="drafts/a, b.html">\n'
        '    <error line="1" severity="error" message="is &lt;empty&gt; &amp; short: write it" '
        'source="credcheck.fault"/>\n'
        "  </file>\n"
        "</checkstyle>\n"
    )


def test_a_comment_lists_twenty_and_counts_the_rest() -> None:
    many = replace(ALONE, faults=tuple(replace(FAULT, path=f"{at}.md") for at in range(23)))
    lines = [line for line in written("markdown", many).splitlines() if line.startswith("- ")]
    assert lines[0] == "- 0\\.md: is &lt;empty&gt; &amp; short"
    assert (len(lines), lines[-1]) == (21, "- … and 3 more")
    assert "more" not in written("markdown", replace(many, faults=many.faults[:20])).split("Held")[0]


def test_the_claims_table_of_nothing_is_its_heading() -> None:
    assert written("csv") == (
        "path,outlet,published,claim,line,column,kind,attribution,speaker,support,reports,"
        "match_path,match_relation,match_score,text\n"
    )


def test_the_claims_table_names_article_outlet_day_and_place_of_every_claim() -> None:
    result = sample_result()
    rows = list(csv.DictReader(io.StringIO(written("csv", result))))
    claims = [(judged.document, claim) for judged in result.articles for claim in judged.document.claims]
    assert len(rows) == len(claims)
    for row, (document, claim) in zip(rows, claims, strict=True):
        article = document.article
        before = article.text[: claim.span.start]
        offset = article.source_map.offset(claim.span.start)
        assert (row["path"], row["outlet"]) == (article.path, article.outlet or "")
        assert row["published"] == (article.published.isoformat() if article.published else "")
        assert row["claim"] == str(claim.id)
        assert int(row["line"]) == 1 + before.count("\n") + (article.source_map.place(0).line - 1)
        assert int(row["column"]) == offset - article.source_map.line_starts[int(row["line"]) - 1] + 1


@given(st.text(max_size=30), st.text(max_size=60))
@settings(deadline=None, max_examples=50)
def test_any_fault_stays_in_its_place_in_xml_and_json(path: str, message: str) -> None:
    result = replace(ALONE, faults=(Fault(path, message, "mend it"),))
    told = f"{message}: mend it"
    [file] = ET.fromstring(written("checkstyle", result))
    [error] = file
    expected = ET.fromstring(f'<a p="{escape_xml(path)}" m="{escape_xml(told)}"/>')
    assert (file.get("name"), error.get("message")) == (expected.get("p"), expected.get("m"))
    [[case]] = ET.fromstring(written("junit", result))
    assert case.get("classname") == expected.get("p")
    [issue] = json.loads(written("gitlab", result))
    assert (issue["description"], issue["location"]["path"]) == (escape_terminal(told), path)
    assert len(written("github", result).splitlines()) == 2
