"""Agencies' own XML: a body that is escaped HTML, and stories in a feed's foreign elements."""

from datetime import date

from credcheck.model.article import ArticleRole
from tests.read.formats.sent import sent, told

RB = """<?xml version="1.0"?><RBNews><PublishDate>2026-03-05T17:32:18</PublishDate><strapline>HAVN</strapline>
<headline>Pier to close</headline><town>Aarhus</town><origin>/ritzau/</origin>
<content>&lt;p&gt;The pier will close.&lt;/p&gt;&lt;p&gt;Ferries move.&lt;/p&gt;</content>
<Annuleret>{}</Annuleret><byLine>Ana Ruiz</byLine><ContentShort>The pier...</ContentShort></RBNews>"""
FEED = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:wenn_cm="u:cm" xmlns:wenn_nm="u:nm"><title>WENN Feed</title>
<entry><title>Pier to close</title><content>Placeholder.</content><wenn_nm:NewsManagement><wenn_nm:published>2026-03-05T00:33:06+00:00
</wenn_nm:published><wenn_nm:publishing_status>Published</wenn_nm:publishing_status></wenn_nm:NewsManagement>
<wenn_cm:ContentMetadata><wenn_cm:first_line>The pier will close.</wenn_cm:first_line><wenn_cm:body>  Ferries move.

  The board met.</wenn_cm:body></wenn_cm:ContentMetadata></entry></feed>"""


def test_a_body_of_escaped_html_has_its_paragraphs() -> None:
    (article,) = sent(RB.format("false")).articles
    assert told(article) == [("headline", "Pier to close"), ("body", "The pier will close."), ("body", "Ferries move.")]
    assert (article.byline, article.outlet, article.published) == ("Ana Ruiz", "Ritzau", date(2026, 3, 5))
    assert (article.handling.dateline, article.handling.status, article.role) == ("Aarhus", "", ArticleRole.WIRE)


def test_a_canceled_story_says_so() -> None:
    assert sent(RB.format("true")).articles[0].handling.status == "canceled"


def test_the_story_of_a_feed_entry_is_in_the_agencys_elements() -> None:
    (article,) = sent(FEED).articles
    assert told(article)[1:] == [
        ("body", "The pier will close."),
        ("body", "Ferries move."),
        ("body", "The board met."),
    ]
    assert (article.outlet, article.published) == ("WENN", date(2026, 3, 5))
