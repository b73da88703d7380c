"""NITF: headline, byline, dates and status from the head, the story from the body, notes to editors left out of it."""

from datetime import UTC, date, datetime, timedelta, timezone

from credcheck.model.article import ArticleRole
from tests.read.formats.sent import sent, told

NITF = """<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf version="-//IPTC//DTD NITF 3.2//EN">
<head><title>HARBOR-Pier</title>
<docdata management-status="usable"><date.issue norm="20260305T101500Z"/>{more}
<du-key key="HARBOR-Pier" version="2"/><doc.copyright holder="Coast Press Agency"/></docdata></head>
<body><body.head>
<hedline><hl1>Northern pier to close for caf&eacute; works</hl1><hl2>Ferries moved to the south quay</hl2></hedline>
<note noteclass="editorsnote"><body.content><p>Editors: photos to follow.</p></body.content></note>
<byline>By<person>Ana Ruiz</person><byttl>Harbor Writer</byttl></byline>
<dateline><location>PORTLAND</location></dateline>
</body.head>
<body.content>
<media media-type="image"><media-reference source="p1.jpg"/><media-caption>The pier on Monday.</media-caption></media>
<p>PORTLAND (CPA) - The northern pier will close on Monday, £25 million of repairs ahead, the harbor board said.</p>
<p>Ferries will use<br/>the south quay.</p>
<bq><block><p>We had no choice.</p></block></bq>
<p>CPA ar mb</p>
</body.content></body></nitf>
"""


def test_a_story_is_read_with_what_its_head_says() -> None:
    (article,) = sent(NITF.format(more="")).articles
    assert told(article) == [
        ("headline", "Northern pier to close for café works"),
        ("caption", "The pier on Monday."),
        ("dateline", "PORTLAND (CPA) -"),
        ("body", "The northern pier will close on Monday, £25 million of repairs ahead, the harbor board said."),
        ("body", "Ferries will use the south quay."),
        ("body", "We had no choice."),
        ("boilerplate", "CPA ar mb"),
    ]
    assert (article.title, article.dek) == ("Northern pier to close for café works", "Ferries moved to the south quay")
    assert (article.byline, article.outlet) == ("Ana Ruiz", "Coast Press Agency")
    assert (article.published, article.path) == (date(2026, 3, 5), "wire/copy.xml")
    handling = article.handling
    assert (handling.status, handling.slug, handling.version) == ("usable", "HARBOR-Pier", "2")
    assert (handling.editor_note, handling.dateline) == ("Editors: photos to follow.", "PORTLAND")
    assert handling.embargo is None
    assert article.role is ArticleRole.WIRE


def test_a_block_quote_is_somebodys_words() -> None:
    (article,) = sent(NITF.format(more="")).articles
    assert [block.span.of(article.text) for block in article.blocks if block.quoted] == ["We had no choice."]


def test_words_are_found_again_on_their_line_of_the_file() -> None:
    source = NITF.format(more="")
    (article,) = sent(source).articles
    place = article.place(article.text.index("Ferries will"))
    assert source.split("\n")[place.line - 1][place.column - 1 :].startswith("Ferries will use")


def test_a_release_after_the_issue_is_an_embargo_and_one_before_it_is_none() -> None:
    later = sent(NITF.format(more='<date.release norm="20260307T000100-0500"/>')).articles[0]
    assert later.handling.embargo == datetime(2026, 3, 7, 0, 1, tzinfo=timezone(timedelta(hours=-5)))
    for never in ("20260305T101500Z", "YYYYMMDD000000-HHMM"):
        assert sent(NITF.format(more=f'<date.release norm="{never}"/>')).articles[0].handling.embargo is None
    assert later.handling.embargo > datetime(2026, 3, 7, tzinfo=UTC)


def test_a_canceled_story_says_so() -> None:
    (article,) = sent(NITF.replace("usable", "CANCELED").format(more="")).articles
    assert article.handling.status == "canceled"
    assert article.notes == ("Its sender's status for it is “canceled”: it is not to be used.",)


def test_a_file_of_pictures_alone_is_no_story() -> None:
    start, end = NITF.index("<p>PORTLAND"), NITF.index("</body.content></body>")
    found = sent(
        (NITF[:start] + NITF[end:]).replace("<media-caption>The pier on Monday.</media-caption>", "").format(more="")
    )
    assert (found.articles, found.passed_over) == ((), {"item: picture": 1})
