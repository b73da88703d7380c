"""NewsML-G2: each text item of a message is a story; pictures, packages and planning items are counted."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.read.formats.sent import sent, told, walked
from tests.read.reading import refusal

TEXT = """<newsItem guid="urn:coast:1" version="3" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:CPA"><name>Coast Press Agency</name></provider>
<versionCreated>2026-03-05T10:15:00Z</versionCreated>{embargo}<pubStatus qcode="stat:{status}"/>
<edNote>Photo to follow</edNote></itemMeta>
<contentMeta><by>By Ana Ruiz</by><slugline>HARBOR-PIER/</slugline><headline>Northern pier to close </headline>
<headline role="hld:subHeadline">Ferries move to the south quay</headline><dateline>PORTLAND</dateline></contentMeta>
<contentSet>{body}</contentSet></newsItem>"""
INLINE = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<header><h1>Northern pier to close</h1></header>
<p>The northern pier will close on Monday.</p><p>Ferries move.</p><p>&#160;</p></body></html></inlineXML>"""
PICTURE = '<newsItem guid="urn:coast:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>'


def message(*items: str) -> str:
    return (
        '<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'
        f"<header><sender>coast</sender></header><itemSet>{''.join(items)}</itemSet></newsMessage>"
    )


def item(*, embargo: str = "", status: str = "usable", body: str = INLINE) -> str:
    return TEXT.format(embargo=embargo, status=status, body=body)


def test_a_text_item_is_a_story_with_its_metadata() -> None:
    (article,) = sent(message(item(embargo="<embargoed>2026-03-07T00:01:00Z</embargoed>"))).articles
    assert told(article) == [
        ("headline", "Northern pier to close"),
        ("body", "The northern pier will close on Monday."),
        ("body", "Ferries move."),
    ]
    assert (article.byline, article.outlet, article.published) == ("Ana Ruiz", "Coast Press Agency", date(2026, 3, 5))
    assert article.dek == "Ferries move to the south quay"
    assert article.handling.embargo == datetime(2026, 3, 7, 0, 1, tzinfo=UTC)
    assert (article.handling.slug, article.handling.version, article.handling.dateline) == (
        "HARBOR-PIER/",
        "3",
        "PORTLAND",
    )


def test_several_stories_are_numbered_and_what_is_none_is_counted() -> None:
    found = sent(
        message(item(), PICTURE, item(status="canceled"), "<planningItem guid='p'/>", "<conceptItem guid='c'/>")
    )
    assert [one.path for one in found.articles] == ["wire/copy.xml#1", "wire/copy.xml#2"]
    assert found.passed_over == {"item: picture": 1, "item: planning item": 1, "item: concept": 1}
    assert [one.handling.status for one in found.articles] == ["usable", "canceled"]


def test_a_package_alone_is_no_story() -> None:
    assert sent(message('<packageItem guid="k"/>')).passed_over == {"item: package": 1}


@pytest.mark.parametrize(
    "body",
    [
        "<inlineData contenttype='text/plain'><![CDATA[<p>The northern pier will close\n on Monday.</p><p>Ferries move.</p>]]></inlineData>",
        "<inlineData contenttype='text/plain'>The northern pier will close on Monday.\n\nFerries move.</inlineData>",
        "<inlineXML><nitf><body><body.content><p>The northern pier will close on Monday.</p><p>Ferries move.</p>"
        "</body.content></body></nitf></inlineXML>",
    ],
)
def test_a_body_is_read_in_whatever_form_it_is_sent(body: str) -> None:
    (article,) = sent(message(item(body=body))).articles
    assert told(article)[1:] == [("body", "The northern pier will close on Monday."), ("body", "Ferries move.")]


def test_a_body_in_another_file_is_said_to_be_there() -> None:
    (article,) = sent(message(item(body='<remoteContent href="body-17.xml"/>'))).articles
    assert article.notes == ("Its text is in another file, not read: body-17.xml",)


def test_a_story_whose_paragraphs_are_told_by_indents_alone_has_them() -> None:
    lines = "\n".join(
        f"    The board met {day} and\nagreed on the pier, its head said at the quay." * 1
        for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "twice", "again")
    )
    (article,) = sent(message(item(body=f"<inlineXML><html><body><p>{lines}</p></body></html></inlineXML>"))).articles
    assert told(article)[1] == ("body", "The board met Monday and agreed on the pier, its head said at the quay.")
    assert len(told(article)) == 10


def test_entities_of_the_file_are_not_expanded() -> None:
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    outside = '<!ENTITY x SYSTEM "file:///etc/hostname">'
    source = f'<!DOCTYPE newsItem [<!ENTITY l0 "ha">{bomb}{outside}]>' + item(
        body=INLINE.replace("Ferries", "Ferries&l11;&x;")
    )
    (article,) = sent(source).articles
    assert told(article)[-1] == ("body", "Ferries move.")


def test_a_file_without_an_item_is_refused() -> None:
    assert str(refusal(message(), "wire/copy.xml")) == "wire/copy.xml: it holds no text"


def test_a_walk_takes_agency_files_up_whatever_they_are_named(tmp_path: Path) -> None:
    files = {"tag_coast_2026,v5": message(item()), "config.xml": "<config/>", "a.txt": "The pier closed on Monday.\n"}
    assert walked(tmp_path, files) == (["a.txt", "tag_coast_2026,v5"], {".xml": 1}, [])
