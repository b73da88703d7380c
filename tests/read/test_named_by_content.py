"""Bytes without a name, and files named by their suffix: who reads them."""

import pytest

from credcheck.model.settings import ReadSettings
from tests.read.reading import SETTINGS, read, refusal, words

BODY = "The harbour board voted on Monday."


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (f"<!DOCTYPE html><html><body><article><p>{BODY}</p></article></body></html>", [BODY]),
        (f"\ufeff  <HTML><body><p>{BODY}</p></body></HTML>", [BODY]),
        (f"<article><p>{BODY}</p></article>", [BODY]),
        (f"---\nlang: en\n---\n\n{BODY}\n", [BODY]),
        (f"+++\nlang = 'en'\n+++\n\n{BODY}\n", [BODY]),
        (f"--- {BODY}", [f"--- {BODY}"]),
        (f"<p>{BODY}", [f"<p>{BODY}"]),
    ],
)
def test_standard_input_is_read_as_what_it_begins_with(source: str, shown: list[str]) -> None:
    assert words(read(source, "-")) == shown


@pytest.mark.parametrize("name", ["a.pages", "a", "folder.md/a", ".md", "a.md.bak"])
def test_a_file_nobody_reads_is_refused_by_its_name(name: str) -> None:
    error = refusal(BODY, name)
    assert str(error).startswith(f"{name}: no reader for ")
    assert "export the story" in (error.hint or "")


def test_a_file_of_exactly_the_limit_is_read_and_one_byte_more_is_not() -> None:
    settings = ReadSettings(max_article_bytes=len(BODY))
    assert read(BODY, "a.txt", settings).text == BODY
    assert str(refusal(f"{BODY}!", "a.txt", settings)) == (
        f"a.txt: {len(BODY) + 1} bytes is over the limit of {len(BODY)} (read.max-article-bytes)"
    )
    assert read(BODY, "a.txt", SETTINGS).text == BODY
