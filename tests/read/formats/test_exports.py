"""Exports: posts alone, each an article; secrets, members and what a site generates stay unread."""

import json
from datetime import date
from pathlib import Path

import pytest

from tests.read.formats.sent import sent, told, walked
from tests.read.reading import refusal

WXR = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Harbor Courier</title>
<wp:author><wp:author_login>ana</wp:author_login><wp:author_display_name>Ana Ruiz</wp:author_display_name></wp:author>
<item><title>Pier to close</title><link>https://courier.example/pier</link><dc:creator>ana</dc:creator>
<content:encoded><![CDATA[[dropcap]T[/dropcap]he pier will close, the board <em>[sic]</em> said.

<!-- wp:heading --><h2>What follows</h2><!-- /wp:heading -->
Ferries move.

[contact_form] [gallery ids="1,2"]]]></content:encoded>
<wp:post_date>2026-03-05 10:15:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>Later</title><content:encoded><![CDATA[Not yet.]]></content:encoded><wp:post_date>0000-00-00 00:00:00</wp:post_date>
<wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>pier.jpg</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item></channel></rss>"""
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbor Courier</title><language>en</language><item><title>Pier to close</title><link>https://courier.example/pier</link>
<pubDate>Thu, 05 Mar 2026 23:15:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The pier will close.</p>
<p>Ferries move.</p><p>The post Pier appeared first on Courier.</p>]]></content:encoded></item>
<item><title>Ferries move</title><description>They move to the south quay.</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Courier</title><entry><title>Pier to close</title>
<published>2026-03-05T10:15:00Z</published><author><name>Ana Ruiz</name></author><content type="html">&lt;p&gt;The pier will close.&lt;/p&gt;</content></entry></feed>"""
GHOST = {
    "db": [{"meta": {"version": "5"}, "data": {
        "posts": [{"id": "1", "title": "Pier to close", "html": "<p>The pier will close.</p>", "status": "published",
                   "published_at": "2026-03-05T10:15:00.000Z"}],
        "posts_authors": [{"post_id": "1", "author_id": "9"}],
        "users": [{"id": "9", "name": "Ana Ruiz", "password": "$2a$10$secret", "email": "ana@courier.example"}],
        "members": [{"email": "reader@mail.example"}], "settings": [{"key": "title", "value": "Harbor Courier"}],
    }}],
}  # fmt: skip
ANS = {
    "type": "story", "version": "0.10.9", "headlines": {"basic": "Pier to close"}, "display_date": "2026-03-05T10:15:00Z",
    "credits": {"by": [{"type": "author", "name": "Ana Ruiz"}]}, "source": {"name": "Harbor Courier"},
    "content_elements": [{"type": "text", "content": "The pier <b>will</b> close."}, {"type": "header", "content": "What follows"},
                         {"type": "image", "caption": "The pier"}, {"type": "list", "items": [{"type": "text", "content": "Ferries move"}]}],
}  # fmt: skip


def test_a_wordpress_export_gives_its_posts() -> None:
    found = sent(WXR)
    assert [(one.path, one.title, one.draft) for one in found.articles] == [
        ("wire/copy.xml#1", "Pier to close", False),
        ("wire/copy.xml#2", "Later", True),
    ]
    assert found.passed_over == {"item: attachment": 1}
    article = found.articles[0]
    assert told(article)[1:] == [
        ("body", "The pier will close, the board [sic] said."), ("subhead", "What follows"), ("body", "Ferries move."),
    ]  # fmt: skip
    assert (article.byline, article.outlet, article.published) == ("Ana Ruiz", "Harbor Courier", date(2026, 3, 5))
    assert article.url == "https://courier.example/pier"
    assert found.articles[1].published is None


def test_a_feed_gives_its_entries_with_the_day_of_their_own_zone() -> None:
    first, second = sent(RSS).articles
    assert told(first)[1:] == [("body", "The pier will close."), ("body", "Ferries move.")]
    assert (first.outlet, first.published, first.url) == (
        "Harbor Courier",
        date(2026, 3, 5),
        "https://courier.example/pier",
    )
    assert second.notes == ("The feed has a summary of this story, not its text.",)
    (entry,) = sent(ATOM).articles
    assert (entry.byline, entry.published, told(entry)[1:]) == (
        "Ana Ruiz",
        date(2026, 3, 5),
        [("body", "The pier will close.")],
    )


def test_a_ghost_export_gives_posts_and_nothing_of_anybody_else() -> None:
    (article,) = sent(json.dumps(GHOST), "blog.json").articles
    assert told(article) == [("headline", "Pier to close"), ("body", "The pier will close.")]
    assert (article.byline, article.outlet, article.published) == ("Ana Ruiz", "Harbor Courier", date(2026, 3, 5))
    assert "example" not in repr(article)


def test_a_story_of_arc_is_read_block_by_block() -> None:
    (article,) = sent(json.dumps(ANS), "story.json").articles
    assert told(article) == [
        ("headline", "Pier to close"), ("body", "The pier will close."), ("subhead", "What follows"), ("body", "Ferries move"),
    ]  # fmt: skip
    assert (article.byline, article.outlet, article.published) == ("Ana Ruiz", "Harbor Courier", date(2026, 3, 5))


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("a.jsonl", '{"title": "Pier to close", "text": "The pier will close.\\n\\nFerries move.", "source": "Courier", "date": "2026-03-05"}\n{"title": "Empty", "text": ""}\n'),
        ("a.csv", 'title,text,source,date\nPier to close,"The pier will close.\n\nFerries move.",Courier,2026-03-05\nEmpty,,,\n'),
        ("a.tsv", "headline\tbody\toutlet\tpublished\nPier to close\t<p>The pier will close.</p><p>Ferries move.</p>\tCourier\tMarch 5, 2026\nEmpty\t\t\t\n"),
    ],
)  # fmt: skip
def test_a_table_gives_an_article_for_each_row_with_a_text(name: str, table: str) -> None:
    found = sent(table, name)
    (article,) = found.articles
    assert told(article) == [("headline", "Pier to close"), ("body", "The pier will close."), ("body", "Ferries move.")]
    assert (article.outlet, article.published, article.path) == ("Courier", date(2026, 3, 5), f"{name}#1")
    assert found.passed_over == {"item: row without text": 1}


def test_a_row_is_found_again_on_its_line() -> None:
    table = "title,text\n" + "".join(f"Pier {n},The pier {n} will close.\n" for n in range(1, 5))
    third = sent(table, "a.csv").articles[2]
    assert third.place(third.text.index("The pier")).line == 4


def test_feeds_exports_and_tables_stay_unread_in_a_walk(tmp_path: Path) -> None:
    files = {"feed.xml": RSS, "export.xml": WXR, "blog.json": json.dumps(GHOST), "a.csv": "title,text\nPier,It closed.\n",
             "a.txt": "The pier closed on Monday.\n"}  # fmt: skip
    assert walked(tmp_path, files) == (["a.txt"], {".csv": 1, ".json": 1, ".xml": 2}, [])


def test_a_pdf_is_refused_with_the_way_out() -> None:
    error = refusal(b"%PDF-1.7\n%\xe2\xe3\n", "story.pdf")
    assert str(error) == "story.pdf: a PDF keeps no paragraphs, so it is not read"
    assert "pdftotext -layout" in (error.hint or "")
