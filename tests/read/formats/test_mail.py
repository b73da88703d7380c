"""E-mail: the story, not its headers; embargo, forwards, forms; nothing below "ENDS" is told as fact."""

from datetime import date, datetime

import pytest

from credcheck.model.article import ArticleRole, file_of
from tests.read.formats.sent import sent, told
from tests.read.reading import refusal

HEAD = (
    "Received: from a.example by b.example; Thu, 05 Mar 2026 10:15:00 +0100\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\n"
    "Date: Thu, 05 Mar 2026 10:15:00 +0100\nFrom: Port Office <press@portland-harbor.org>\nTo: desk@courier.example\n"
    "Subject: =?utf-8?q?Northern_pier_to_close_for_caf=C3=A9_works?=\n"
)
PLAIN = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
STORY = "The northern pier will close on Monday, the harbor board said.\n\nFerries move to the south quay =E2=80=93 for now.\n"
BODY = [
    ("body", "The northern pier will close on Monday, the harbor board said."),
    ("body", "Ferries move to the south quay – for now."),
]
TITLE = ("headline", "Northern pier to close for café works")


def test_a_mail_is_read_without_its_headers() -> None:
    (article,) = sent(HEAD + PLAIN + STORY, "in/pier.txt").articles
    assert told(article) == [TITLE, *BODY]
    assert article.role is None
    assert (article.outlet, article.published, article.byline) == ("portland-harbor", date(2026, 3, 5), None)


def test_a_release_gives_its_embargo_and_its_notes_are_none_of_the_story() -> None:
    release = (
        "EMBARGOED until 00:01 GMT March 7, 2026\n\n"
        + STORY
        + "\nENDS\n\nNotes to editors\n\nThe board has ten seats.\n"
    )
    (article,) = sent(HEAD + PLAIN + release, "in/pier.eml").articles
    assert told(article) == [
        TITLE, ("boilerplate", "EMBARGOED until 00:01 GMT March 7, 2026"), *BODY,
        ("boilerplate", "ENDS"), ("boilerplate", "Notes to editors"), ("boilerplate", "The board has ten seats."),
    ]  # fmt: skip
    assert article.handling.embargo == datetime(2026, 3, 7)
    assert article.role is ArticleRole.RELEASE
    assert article.handling.editor_note == "EMBARGOED until 00:01 GMT March 7, 2026"


def test_a_forward_is_read_as_what_was_forwarded() -> None:
    forward = "FYI\n\n---------- Forwarded message ---------\nFrom: Ana <ana@pier.example>\nDate: 2 March 2026\nSubject: Pier shut\n\n"
    (article,) = sent(HEAD + PLAIN + forward + STORY, "in/pier.eml").articles
    assert told(article) == [("headline", "Pier shut"), *BODY]
    assert article.published == date(2026, 3, 2)


def test_quoted_lines_and_the_signature_are_not_read() -> None:
    (article,) = sent(HEAD + PLAIN + STORY + "\n> What about the pier?\n\n-- \nAna, desk\n", "in/pier.eml").articles
    assert told(article) == [TITLE, *BODY]


def test_of_two_renditions_the_plain_one_is_read_and_attachments_are_counted() -> None:
    parts = (
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>Other</p>\n--b\n'
        f"{PLAIN}{STORY}\n--b\nContent-Type: image/jpeg\nContent-Disposition: attachment\n\nAAAA\n--b--\n"
    )
    (article,) = sent(HEAD + parts, "in/pier.eml").articles
    assert told(article) == [TITLE, *BODY]
    assert article.notes == ("Attached and not read: 1.",)


def test_html_alone_is_read() -> None:
    page = "Content-Type: text/html; charset=utf-8\n\n<html><body><p>The pier will close.</p><style>p {}</style></body></html>"
    (article,) = sent(HEAD + page, "in/pier.eml").articles
    assert told(article) == [TITLE, ("body", "The pier will close.")]


@pytest.mark.parametrize(
    "form",
    [
        '{"Headline":["Pier shut"],"Byline":["By Ana Ruiz"],"Slugline":["PIER"],"Body":["The pier will close.\\n\\nFerries move."]}',
        "Headline: Pier shut\n\nByline: Ana Ruiz\n\nSlug: PIER\n\nThe pier will close.\n\nFerries move.\n",
    ],
)
def test_a_story_mailed_as_a_form_has_the_forms_headline(form: str) -> None:
    (article,) = sent(f"{HEAD}Content-Type: text/plain\n\n{form}", "in/form.txt").articles
    assert told(article) == [("headline", "Pier shut"), ("body", "The pier will close."), ("body", "Ferries move.")]
    assert (article.byline, article.handling.slug) == ("Ana Ruiz", "PIER")


def test_a_note_that_begins_like_a_header_is_no_mail() -> None:
    (article,) = sent("From: the harbor\n\nThe pier will close on Monday, the board said.\n", "a.txt").articles
    assert "From: the harbor" in article.text


def test_what_ends_an_items_number_is_no_part_of_its_file() -> None:
    assert [file_of(path) for path in ("a.xml#3", "a.xml", "a#b.txt", "a#0")] == ["a.xml", "a.xml", "a#b.txt", "a#0"]


def test_a_mail_of_more_parts_than_a_mail_has_is_refused() -> None:
    bomb = HEAD + 'Content-Type: multipart/mixed; boundary="b"\n\n' + "--b\n\nx\n" * 5_001
    assert str(refusal(bomb, "in/bomb.eml")) == "in/bomb.eml: it has more parts than an e-mail has"


def test_a_header_without_end_is_cut() -> None:
    subject = "Subject: " + "=?utf-8?q?pier?= " * 3_000 + "\n"
    (article,) = sent(HEAD.rpartition("Subject:")[0] + subject + PLAIN + STORY, "in/pier.eml").articles
    assert len(article.title or "") < 2_000
    assert told(article)[1:] == BODY
