"""`POST /v1/report`: the gate of a content system."""

import pytest

from tests.serve.conftest import Server

DRAFT = "The council voted 7-2 on Monday to rebuild the north pier. Critics argue that it could drain the harbour fund."


def test_the_answer_is_the_report_with_each_check_passed_noted_or_failed(server: Server) -> None:
    given = {"title": "Pier to be rebuilt", "text": DRAFT, "outlet": "Harbour Courier", "date": "2026-03-02",
             "role": "own", "name": "desk/pier.txt", "fail_on": "warning"}  # fmt: skip
    answer = server.post_json("/v1/report", given).json
    report = answer["report"]
    assert isinstance(report, dict)
    [article] = report["articles"]
    assert report["schema"] == "credcheck-report/2"
    assert (article["path"], article["title"], article["outlet"]) == (
        "pier.txt",
        "Pier to be rebuilt",
        "Harbour Courier",
    )
    assert (article["published"], article["role"], article["text"]) == ("2026-03-02", "own", DRAFT)
    assert article["claims"][0]["matches"][0]["path"].endswith("wire/pier.txt")
    checks = answer["checks"]
    assert isinstance(checks, list)
    outcomes = {one["rule"]: (one["outcome"], one["findings"]) for one in checks}
    assert outcomes.keys() == set(report["rules"]["active"])
    assert outcomes["ATT101"] == ("failed", 1)
    assert outcomes["ATT103"] == ("passed", 0)
    assert (answer["passed"], answer["fail_on"]) == (False, "warning")


def test_below_what_fails_a_finding_is_noted_and_the_draft_passes(server: Server) -> None:
    answer = server.post_json("/v1/report", {"text": DRAFT, "fail_on": "never"}).json
    checks = answer["checks"]
    assert isinstance(checks, list)
    assert answer["passed"] is True
    assert next(one for one in checks if one["rule"] == "ATT101")["outcome"] == "noted"


def test_html_and_markdown_are_read_as_such(server: Server) -> None:
    page = "<html><body><article><h1>Pier</h1><p>Critics argue that it is dear.</p></article></body></html>"
    for given in ({"html": page}, {"markdown": "# Pier\n\nCritics argue that it is *dear*."}):
        report = server.post_json("/v1/report", given).json["report"]
        assert isinstance(report, dict)
        assert "Critics argue that it is dear." in report["articles"][0]["text"]
        assert any(one["rule"] == "ATT101" for one in report["findings"])


def test_a_suppression_in_the_draft_holds(server: Server) -> None:
    text = "<!-- credcheck: ignore ATT101 -- named in the box -->\nCritics argue that it could drain the fund."
    answer = server.post_json("/v1/report", {"markdown": text, "fail_on": "warning"}).json
    assert answer["passed"] is True


@pytest.mark.parametrize(
    ("given", "status", "words"),
    [
        ({}, 400, "exactly one field must hold the draft"),
        ({"text": DRAFT, "html": "<p>x</p>"}, 400, "exactly one field"),
        ({"text": DRAFT, "failon": "error"}, 400, "unknown field: 'failon'"),
        ({"text": DRAFT, "fail_on": "always"}, 400, "fail_on: 'always' is not known"),
        ({"text": DRAFT, "date": "yesterday"}, 400, "date: 'yesterday' is no date"),
        ({"text": DRAFT, "role": "friend"}, 400, "role: 'friend' is not known"),
        ({"text": 7}, 400, "text: a text is expected"),
        ({"text": " \n "}, 422, "empty"),
        ({"text": "a\0b" * 50}, 422, "NUL bytes"),
        ([DRAFT], 400, "no JSON object"),
    ],
)
def test_what_is_not_understood_is_told(server: Server, given: object, status: int, words: str) -> None:
    answer = server.post_json("/v1/report", given)
    assert answer.status == status
    assert words in str(answer.json["error"])


def test_broken_json_and_other_methods_are_told(server: Server) -> None:
    assert server.ask("POST", "/v1/report", b'{"text": ', content_type="application/json").status == 400
    assert server.ask("POST", "/v1/report", b"[" * 100_000, content_type="application/json").status == 400
    assert server.ask("GET", "/v1/report").status == 405


def test_half_a_surrogate_pair_and_odd_characters_do_no_harm(server: Server) -> None:
    answer = server.post_json(
        "/v1/report", {"text": "Critics \ud83d argue \u202e that it is dear.", "name": "../\u202e"}
    )
    assert answer.status == 200


def test_the_description_names_every_route(server: Server) -> None:
    paths = server.ask("GET", "/openapi.json").json["paths"]
    assert isinstance(paths, dict)
    for path, methods in paths.items():
        for method in methods:
            answer = server.ask(method.upper(), path, b"" if method == "post" else None)
            assert answer.status in {200, 400, 422}, path
    assert {"/v1/report", "/v2/check", "/check", "/v2/languages", "/healthz"} <= paths.keys()
