"""Twenty seconds of fuzzing, and properties of articles put together at random; `make fuzz` goes on for longer."""

import os
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck import Settings
from credcheck.extract import extract_document
from credcheck.model.errors import CredcheckError
from credcheck.read import read_bytes
from tests.fuzz.run import fuzz
from tests.fuzz.shapes import front_matter, mutated, page, prose, sentence

SECONDS = float(os.environ.get("CREDCHECK_FUZZ_SECONDS", "10"))


def test_nothing_that_an_article_holds_breaks_the_run() -> None:
    tally = fuzz(SECONDS, seed=12)
    assert tally.failures == {}
    assert tally.executions["read and extract"] >= 10
    assert tally.executions["check"] >= 1


@settings(max_examples=150, deadline=None)
@given(st.integers(min_value=0), st.sampled_from(["txt", "md", "mdx", "html"]), st.binary(max_size=40))
def test_what_is_read_lies_in_its_text_and_in_its_file(seed: int, suffix: str, tail: bytes) -> None:
    chance = random.Random(seed)
    text = page(chance, 20) if suffix == "html" else front_matter(chance) * (suffix != "txt") + sentence(chance)
    raw = mutated(chance, text.encode("utf-8", "surrogatepass")) + tail
    try:
        document = extract_document(read_bytes(raw, f"a.{suffix}", Settings().read))
    except CredcheckError as error:
        assert error.message.startswith("a.")
        assert error.hint
        return
    spans = [
        *(one.span for one in document.sentences),
        *(one.span for one in document.quotes),
        *(one.span for one in document.quantities),
        *(one.span for one in document.dates),
        *(one.span for one in document.claims),
    ]
    for span in spans:
        assert 0 <= span.start < span.end <= len(document.article.text)
        assert document.article.place(span.start).line >= 1


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=0))
def test_the_same_bytes_are_taken_apart_to_the_same_document(seed: int) -> None:
    raw = prose(random.Random(seed), 60).encode("utf-8", "surrogatepass")
    try:
        first = read_bytes(raw, "a.md", Settings().read)
    except CredcheckError:
        return
    assert extract_document(first) == extract_document(read_bytes(raw, "a.md", Settings().read))
