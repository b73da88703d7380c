"""ninjs and the AP's media JSON: every version's names for the same things; what only looks like an item is none."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.read.formats.sent import sent, told, walked
from tests.read.reading import refusal

OLD = {
    "uri": "urn:coast:1", "type": "text", "versioncreated": "2026-03-05T10:15:00Z", "pubstatus": "usable", "version": "2",
    "headline": "Northern pier to close", "byline": "By Ana Ruiz", "source": "CPA", "located": "Portland",
    "body_html": "<p>The northern pier will close on Monday.</p><p>Ferries move.</p>", "body_text": "The northern pier…",
    "ednote": "Photo to follow", "slugline": "harbor-pier", "embargoed": "2026-03-07T00:01:00Z",
}  # fmt: skip
NEW = {
    "uri": "urn:coast:1", "type": "text", "versionCreated": "2026-03-05T10:15:00Z", "pubStatus": "usable",
    "by": "Ana Ruiz", "headlines": [{"role": "short", "value": "Pier"}, {"role": "main", "value": "Northern pier to close"}],
    "bodies": [
        {"role": "text", "contentType": "text/plain", "value": "The northern pier will close. Ferries move."},
        {"role": "html", "contentType": "text/html", "value": OLD["body_html"]},
    ],
    "copyrightHolder": "CPA",
}  # fmt: skip
BODY = [("body", "The northern pier will close on Monday."), ("body", "Ferries move.")]


@pytest.mark.parametrize("item", [OLD, NEW])
@pytest.mark.parametrize(
    "envelope", ["{}", '{{"total": 1, "item": [{}]}}', '{{"data": {{"items": [{{"item": {}}}]}}}}', "[{}]"]
)
def test_an_item_is_read_in_every_version_and_envelope(item: dict[str, object], envelope: str) -> None:
    (article,) = sent(envelope.format(json.dumps(item)), "wire/1.json").articles
    assert told(article) == [("headline", "Northern pier to close"), *BODY]
    assert (article.byline, article.outlet, article.published) == ("Ana Ruiz", "CPA", date(2026, 3, 5))


def test_what_the_sender_says_of_its_use_is_kept() -> None:
    handling = sent(json.dumps(OLD), "1.json").articles[0].handling
    assert handling.embargo == datetime(2026, 3, 7, 0, 1, tzinfo=UTC)
    assert (handling.status, handling.editor_note, handling.slug) == ("usable", "Photo to follow", "harbor-pier")
    assert (handling.version, handling.dateline) == ("2", "Portland")


def test_a_picture_with_a_text_is_no_story() -> None:
    found = sent(json.dumps([OLD | {"type": "picture"}, OLD]), "1.json")
    assert (len(found.articles), found.passed_over) == (1, {"item: picture": 1})


def test_a_body_that_is_sent_as_a_second_file_is_said_to_be() -> None:
    item: dict[str, object] = {key: value for key, value in OLD.items() if not key.startswith("body")}
    item["renditions"] = {"nitf": {"href": "https://wire.example/1.xml", "title": "NITF"}}
    (article,) = sent(json.dumps(item), "1.json").articles
    assert article.notes == ("Its text is in another file, not read (NITF): fetch that one and name it.",)


def test_json_of_another_kind_is_passed_over_in_a_walk_and_refused_when_named(tmp_path: Path) -> None:
    other = json.dumps({"requests": [{"uri": "/a", "headline": "h"}]})
    files = {
        "mock.json": other,
        "package.json": '{"name": "site"}',
        "b.json": json.dumps(OLD),
        "cut.json": json.dumps(OLD)[:-9],
    }
    assert walked(tmp_path, files) == (["b.json"], {".json": 3}, [])
    assert str(refusal(other, "mock.json")) == "mock.json: no item of news is in it"
