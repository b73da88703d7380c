"""What the store keeps of an article is all of it."""

import json
import zlib
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.index.stores.record import pack_article, record_digest, unpack_article
from credcheck.model.article import Article, Block, Directive, Link, Place, Role, SourceMap
from credcheck.text.span import Span
from tests.copy import article

FULL = Article(
    path="desk/harbour.md",
    text="Harbour to close\n\n“We will be back,” said the harbour master.\n\n- ferries\n",
    source_map=SourceMap((0, 4, 21, 22, 70), ((0, 4), (18, 22))),
    blocks=(
        Block(Span(0, 16), Role.HEADLINE),
        Block(Span(18, 62), quoted=True),
        Block(Span(64, 73), Role.BOILERPLATE, listed=True),
    ),
    title="Harbour to close",
    dek="Boats look for a berth",
    byline="By Ida Holm",
    outlet="The Quay",
    published=date(2026, 3, 9),
    url="https://quay.example/harbour",
    language="en-GB",
    links=(Link(Span(18, 25), "https://quay.example/"),),
    directives=(Directive("ignore ATT101 -- agreed", 18, Place(3, 1), "file"),),
    notes=("encoding guessed",),
)


def test_an_article_comes_back_as_it_went_in() -> None:
    assert unpack_article(pack_article(FULL)) == FULL
    for one in fields(Article):
        assert getattr(unpack_article(pack_article(FULL)), one.name) == getattr(FULL, one.name), one.name


@given(st.text(max_size=200), st.none() | st.text(max_size=20), st.none() | st.dates())
def test_any_text_comes_back(text: str, title: str | None, published: date | None) -> None:
    one = Article("a.txt", text, SourceMap((0,)), (), title=title, published=published)
    assert unpack_article(pack_article(one)) == one


def test_lone_surrogates_survive() -> None:
    one = article("broken \ud800 byte")
    assert unpack_article(pack_article(one)).text == one.text


@pytest.mark.parametrize(
    "change",
    [{"title": "Other"}, {"published": None}, {"blocks": ()}, {"text": "x"}, {"notes": ()}, {"language": "fr"}],
)
def test_whatever_changes_changes_the_digest(change: dict[str, object]) -> None:
    changed = replace(FULL, **change)  # type: ignore[arg-type]  # the values above fit their fields
    assert record_digest(changed) != record_digest(FULL)


def test_the_record_is_plain_data() -> None:
    told = json.loads(zlib.decompress(pack_article(FULL)))
    assert told["outlet"] == "The Quay"


def test_a_damaged_record_is_refused() -> None:
    with pytest.raises(zlib.error):
        unpack_article(b"not a record")
