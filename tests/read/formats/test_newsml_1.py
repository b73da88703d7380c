"""NewsML 1: the text component among those of captions and style sheets."""

from datetime import date

from tests.read.formats.sent import sent, told

NEWSML = """<?xml version="1.0" encoding="iso-8859-1"?><NewsML><NewsEnvelope><DateAndTime>20260305T130037Z</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><RevisionId>2</RevisionId></NewsIdentifier></Identification>
<NewsManagement><ThisRevisionCreated>20260305T125902Z</ThisRevisionCreated><Status FormalName="{status}"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Northern pier to close</HeadLine><ByLine>By Ana Ruiz</ByLine><DateLine>Brest, 5 March</DateLine>
<SlugLine>harbor-pier</SlugLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="CPA"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
<NewsComponent><Role FormalName="StyleSheet"/><ContentItem><DataContent>.a {{ text-align: center; color: red; margin: 0 0 0 0 }}</DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>The pier, seen from the quay on a day in March.</p></DataContent></ContentItem></NewsComponent>
{text}</NewsComponent></NewsItem></NewsML>"""
TEXT = """<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent>
<p>The café on the northern pier will close.</p><p>Ferries move.</p></DataContent></ContentItem></NewsComponent>"""
PHOTO = '<NewsComponent><ContentItem Href="p.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>'


def test_the_text_component_is_the_story() -> None:
    (article,) = sent(NEWSML.format(text=PHOTO + TEXT, status="Usable")).articles
    assert told(article) == [
        ("headline", "Northern pier to close"),
        ("body", "The café on the northern pier will close."),
        ("body", "Ferries move."),
    ]
    assert (article.byline, article.outlet, article.published) == ("Ana Ruiz", "CPA", date(2026, 3, 5))
    handling = article.handling
    assert (handling.status, handling.dateline, handling.slug, handling.version) == (
        "usable",
        "Brest, 5 March",
        "harbor-pier",
        "2",
    )


def test_a_picture_with_its_caption_is_no_story() -> None:
    assert sent(NEWSML.format(text=PHOTO, status="Usable")).passed_over == {"item: picture": 1}


def test_a_story_that_is_withheld_says_so() -> None:
    (article,) = sent(NEWSML.format(text=TEXT, status="Withheld")).articles
    assert article.notes == ("Its sender's status for it is “withheld”: it is not to be used.",)
