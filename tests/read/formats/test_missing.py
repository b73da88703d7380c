"""A format whose library is not installed says what to install."""

import sys

import pytest

from tests.read.formats.test_exports import RSS
from tests.read.formats.test_office import word
from tests.read.formats.test_warc import PAGE, record
from tests.read.reading import refusal


@pytest.mark.parametrize(
    ("module", "raw", "name", "hint"),
    [
        ("docx", word(), "a.docx", "pip install 'credcheck[docx]'"),
        ("striprtf", rb"{\rtf1 a}", "a.rtf", "pip install 'credcheck[docx]'"),
        ("feedparser", RSS.encode(), "a.xml", "pip install 'credcheck[feeds]'"),
        ("fastwarc.warc", record(PAGE), "a.warc", "pip install 'credcheck[warc]'"),
    ],
)
def test_what_is_missing_is_named(
    module: str, raw: bytes, name: str, hint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    error = refusal(raw, name)
    assert "with a library that is not installed" in str(error)
    assert error.hint == hint
