"""Bytes become characters: by their mark, as UTF-8, as declared, then as detected with a note."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.errors import UnreadableArticle
from credcheck.read.decode import decode


def test_utf_8_needs_no_note() -> None:
    decoded = decode("The mayor said “no”.\n".encode(), "a.txt")
    assert decoded.text == "The mayor said “no”.\n"
    assert decoded.notes == ()


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_goes(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + "Überfall am Hafen".encode(encoding), "a.txt")
    assert decoded.text == "Überfall am Hafen"
    assert decoded.notes == ()


def test_a_byte_order_mark_that_lies_is_refused_with_the_byte() -> None:
    with pytest.raises(
        UnreadableArticle, match=r"a\.txt: its byte order mark says utf-8, its bytes are not \(byte 3\)"
    ):
        decode(codecs.BOM_UTF8 + b"abc\xff", "a.txt")


def test_every_line_end_becomes_a_line_feed() -> None:
    assert decode(b"one\r\ntwo\rthree\nfour", "a.txt").text == "one\ntwo\nthree\nfour"


def test_a_declared_encoding_goes_before_detection() -> None:
    decoded = decode("Der Müller grüßt.".encode("latin-1"), "a.html", declared="iso-8859-1")
    assert decoded.text == "Der Müller grüßt."
    assert decoded.notes == ()


def test_a_declared_encoding_that_does_not_exist_is_passed_over() -> None:
    decoded = decode("The caf\xe9 on the quay closed.".encode("latin-1"), "a.html", declared="no-such-thing")
    assert "quay closed" in decoded.text
    assert len(decoded.notes) == 1


def test_curly_quotes_of_windows_are_read_as_such_with_a_note() -> None:
    decoded = decode("“We waited,” she said — and left.".encode("cp1252"), "a.txt")
    assert decoded.text == "“We waited,” she said — and left."
    assert decoded.notes == ("The file is not UTF-8; it was read as cp1252, which is a guess.",)


def test_another_script_is_detected() -> None:
    text = "Совет города подписал договор о гавани в понедельник после долгих переговоров с рыбаками. " * 4
    assert decode(text.encode("cp1251"), "a.txt").text == text


@pytest.mark.parametrize("raw", [b"", b"  \n\t\n", codecs.BOM_UTF8 + b"\n", codecs.BOM_UTF16_LE + b"\n\0"])
def test_a_file_with_nothing_in_it_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableArticle, match=r"a\.txt: the file is empty") as raised:
        decode(raw, "a.txt")
    assert raised.value.hint == "write the article, or leave the file out"


def test_a_nul_byte_is_no_text() -> None:
    with pytest.raises(UnreadableArticle, match=r"a\.txt: no text: it holds NUL bytes"):
        decode(b"PK\x03\x04 and then\0 some words", "a.txt")


def test_many_control_characters_are_no_text() -> None:
    with pytest.raises(UnreadableArticle, match=r"no text: 20 of its 40 bytes are control characters"):
        decode(b"\x01a" * 20, "a.txt")


def test_one_stray_control_character_in_a_long_text_is_kept() -> None:
    text = "The wire sent this line with a bell in it.\x07 " * 1 + "More words follow here. " * 20
    assert decode(text.encode(), "a.txt").text == text


def test_bytes_that_fit_nothing_are_refused() -> None:
    with pytest.raises(UnreadableArticle, match="no text"):
        decode(bytes(range(128, 256)) * 50, "a.txt")


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_what_utf_8_can_write_comes_back_as_it_was(text: str) -> None:
    if text.strip() and not text.startswith("\ufeff") and text.encode().strip():
        assert decode(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "The mayor said “no” – and the café’s owner agreed; naïve £5 claims were made in the town."),
        ("cp1252", "Le conseil a signé l’accord lundi, après neuf mois — les pêcheurs n’étaient pas consultés."),
        ("cp1252", "Der Bürgermeister sagte „nein“ – und die Fischer grüßten ihn nicht. Ärger über die Küste."),
        ("cp1252", "El alcalde dijo «no» el miércoles; según el señor Núñez, mañana será peor."),
        ("cp1250", "Łódź zgłasza się do przetargu. Radny powiedział, że nie wie, kto podpisał umowę."),
    ],
)
def test_the_windows_encodings_of_europe_are_told_apart(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "a.txt").text == text
