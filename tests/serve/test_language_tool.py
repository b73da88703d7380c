"""LanguageTool's protocol, as its clients speak it: the two from PyPI unmodified, and requests by hand."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from credcheck.app.service.annotated import annotated_text, plain_text
from credcheck.text.span import Span
from tests.serve.conftest import Server

VAGUE = "Critics argue that such a tunnel could drain the harbour fund."
KEPT_BY_SUPERDESK = {"misspelling", "whitespace", "other", "grammar", "characters", "typographical", "locale-violation"}


def _matches(server: Server, **fields: str) -> list[dict[str, object]]:
    matches = server.post_form("/v2/check", fields).json["matches"]
    assert isinstance(matches, list)
    return matches


def test_language_tool_python_shows_our_findings(server: Server) -> None:
    client = pytest.importorskip("language_tool_python", reason="language_tool_python is not installed")
    with client.LanguageTool("en-US", remote_server=f"{server.url}/") as tool:
        before = "The 🎉 pier reopened on Monday, Mayor Ana Ruiz said at the council's meeting. "
        [match] = tool.check(before + VAGUE)
        assert (match.rule_id, match.category, match.rule_issue_type) == ("ATT101", "ATT", "other")
        assert (match.offset, match.error_length, match.matched_text) == (len(before), 13, "Critics argue")
        assert "is not identified" in match.message
        tool.disabled_rules = {"ATT101"}
        assert tool.check(VAGUE) == []


@pytest.mark.parametrize("base", ["/v2/", "/"])
def test_pylanguagetool_shows_our_findings(server: Server, base: str) -> None:
    api = _api_of_pylanguagetool()
    assert {"name": "English (US)", "code": "en", "longCode": "en-US"} in api.get_languages(server.url + base)
    answer = api.check(VAGUE, server.url + base, "en-US", picky=True, mother_tongue="de")
    assert [(one["rule"]["id"], one["offset"], one["length"]) for one in answer["matches"]] == [("ATT101", 0, 13)]
    answer = api.check(VAGUE, server.url + base, "auto", enabled_rules="ATT103", enabled_only=True)
    assert answer["matches"] == []


def _api_of_pylanguagetool() -> ModuleType:
    """Return the client's module as it lies on disk; its package also imports a command line, which we do not need."""
    package = importlib.util.find_spec("pylanguagetool")
    if package is None or not package.submodule_search_locations:
        pytest.skip("pylanguagetool is not installed")
    spec = importlib.util.spec_from_file_location("api", Path(package.submodule_search_locations[0]) / "api.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_json_and_form_answer_the_same_and_unknown_fields_are_passed_over(server: Server) -> None:
    fields = {"text": VAGUE, "language": "en-GB", "username": "desk", "textSessionId": "7", "useragent": "standalone"}
    asked = [server.post_form("/v2/check", fields), server.post_json("/check", fields)]
    assert asked[0].json == asked[1].json
    assert asked[0].json["language"] == {
        "name": "English (GB)", "code": "en-GB",
        "detectedLanguage": {"name": "English (GB)", "code": "en-GB", "confidence": 1.0},
    }  # fmt: skip


def test_offsets_count_utf_16_units_and_line_ends_as_they_were_sent(server: Server) -> None:
    before = "The ferry 🚢🚢 sailed on Monday,\r\nMayor Ana Ruiz said.\r\n\r\n"
    [match] = _matches(server, text=before + VAGUE, enabledRules="ATT101", enabledOnly="true")
    assert match["offset"] == len(before.encode("utf-16-le")) // 2
    assert match["length"] == len("Critics argue")


def test_markup_counts_in_offsets_and_is_not_read(server: Server) -> None:
    pieces = [
        {"markup": "<p>"},
        {"text": "Critics "},
        {"markup": "<b>"},
        {"text": "argue"},
        {"markup": "</b>"},
        {"text": " that such a tunnel could drain the fund."},
        {"markup": "</p>", "interpretAs": "\n\n"},
    ]
    for answer in (
        server.post_form("/v2/check", {"data": json.dumps({"annotation": pieces})}),
        server.post_json("/v2/check", {"data": {"annotation": pieces}}),
    ):
        matches = answer.json["matches"]
        assert isinstance(matches, list)
        assert [(one["offset"], one["length"]) for one in matches] == [(3, len("Critics <b>argue"))]


def test_a_match_has_what_clients_look_for(server: Server) -> None:
    [match] = _matches(server, text=VAGUE)
    rule = match["rule"]
    assert isinstance(rule, dict)
    assert rule["issueType"] in KEPT_BY_SUPERDESK
    assert rule["category"] == {"id": "ATT", "name": "ATT"}
    assert match["sentence"] == VAGUE
    assert match["context"] == {"text": VAGUE[:53] + "…", "offset": 0, "length": 13}
    assert match["replacements"] == []
    assert match["shortMessage"] == "Vague source"


def test_a_family_can_be_disabled(server: Server) -> None:
    assert _matches(server, text=VAGUE, disabledCategories="ATT") == []


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"language": "en-US"}, "missing 'text' or 'data' parameter"),
        ({"text": VAGUE, "language": "de-DE"}, "'de-DE' is not a language code known here"),
        ({"data": "{"}, "'data' is no JSON"),
        ({"data": "[]"}, "a list of annotations is expected"),
        ({"data": '{"annotation": [{"word": "pier"}]}'}, "a piece is neither text nor markup"),
        ({"text": "a\0b" * 50}, "NUL bytes"),
    ],
)
def test_what_is_not_understood_is_told_in_plain_text(server: Server, fields: dict[str, str], words: str) -> None:
    answer = server.post_form("/v2/check", fields)
    assert (answer.status, words in answer.text) == (400, True)
    assert answer.text.startswith("Error: ")


@pytest.mark.parametrize("text", ["", " \n\n ", "\ufeff"])
def test_a_blank_text_has_no_match(server: Server, text: str) -> None:
    assert _matches(server, text=text) == []


@pytest.mark.parametrize(
    ("text", "judged", "span", "located"),
    [
        ("pier", "pier", (0, 4), (0, 4)),
        ("\ufeffpier", "pier", (0, 4), (1, 4)),
        ("a\r\nb\rc", "a\nb\nc", (2, 5), (3, 3)),
        ("🚢 pier", "🚢 pier", (2, 6), (3, 4)),
        ("🚢 pier", "🚢 pier", (0, 1), (0, 2)),
        ("a\ud83d b", "a\ufffd b", (3, 4), (3, 1)),
    ],
)
def test_a_place_in_what_is_judged_is_found_in_what_was_sent(
    text: str, judged: str, span: tuple[int, int], located: tuple[int, int]
) -> None:
    sent = plain_text(text)
    assert (sent.text, sent.locate(Span(*span))) == (judged, located)


def test_a_stand_in_is_the_whole_of_its_markup() -> None:
    sent = annotated_text({"annotation": [{"markup": "&quot;", "interpretAs": "“"}, {"text": "Yes"}, {"markup": ""}]})
    assert (sent.text, sent.locate(Span(0, 2)), sent.locate(Span(1, 4))) == ("“Yes", (0, 7), (6, 3))
