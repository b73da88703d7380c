"""Documents of offices: the final text, suggestions counted; bombs and damage refused."""

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml

from credcheck.model.article import Article
from tests.read.formats.sent import sent, told
from tests.read.reading import refusal

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BODY = [
    ("headline", "Northern pier to close"),
    ("body", "The pier will close on Monday, the board said."),
    ("body", "Ferries move."),
]


def word(*extra: str) -> bytes:
    document = docx.Document()
    document.add_paragraph("Northern pier to close", style="Title")
    document.add_paragraph("The pier will close on Monday, the board said.")
    document.add_paragraph("Ferries move.")
    for xml in extra:
        document.element.body.insert(1, parse_xml(xml))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def odt(body: str, **parts: str) -> bytes:
    written = io.BytesIO()
    space = 'xmlns:office="o" xmlns:text="t" xmlns:dc="d"'
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:doc {space}><office:body><office:text>{body}</office:text></office:body></office:doc>",
        )
        for name, text in parts.items():
            archive.writestr(name, text)
    return written.getvalue()


def only(raw: bytes, name: str) -> Article:
    (article,) = sent(raw, name).articles
    return article


def test_a_word_document_is_read_by_its_styles() -> None:
    article = only(word(), "story.docx")
    assert told(article) == BODY
    assert (article.title, article.notes) == ("Northern pier to close", ())


def test_tracked_insertions_are_text_deletions_are_not_and_both_are_counted() -> None:
    tracked = (
        f'<w:p {W}><w:r><w:t xml:space="preserve">It cost </w:t></w:r><w:del><w:r><w:delText>two</w:delText></w:r></w:del>'
        "<w:ins><w:r><w:t>three</w:t></w:r></w:ins><w:r><w:t> million.</w:t></w:r></w:p>"
    )
    article = only(word(tracked), "story.docx")
    assert "It cost three million." in article.text
    assert "two" not in article.text
    assert article.notes == ("The document has 2 open suggestions; it was read as if they were accepted.",)


def test_an_odt_document_is_read_without_what_was_deleted_from_it() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region>"
        "</text:tracked-changes><text:h>Northern pier to close</text:h><text:p>The pier will close on<text:s/>Monday, the board said."
        "</text:p><text:p>Ferries <text:span>move</text:span>.</text:p>"
    )
    article = only(odt(body), "story.odt")
    assert [text for _, text in told(article)] == [text for _, text in BODY]
    assert article.notes == ("The document has 1 open suggestion; it was read as if they were accepted.",)


def test_rtf_is_read_whatever_it_is_named() -> None:
    rtf = rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Northern pier to close\par The pier will close on Monday, the board said.\par Ferries move.\par}"
    assert told(only(rtf, "story.txt")) == BODY


def test_a_document_that_unpacks_to_far_more_than_a_story_has_is_refused() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + b"0" * 80_000_000)
    assert len(written.getvalue()) < 240_000
    assert str(refusal(written.getvalue(), "a.docx")) == "a.docx: it would unpack to far more than a story has"


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_damaged_document_is_refused(name: str) -> None:
    raw = word() if name == "a.docx" else odt("<text:p>x</text:p>")
    assert "damaged" in str(refusal(raw[: len(raw) // 2] + (b"word/document.xml" if name == "a.docx" else b""), name))
