"""Spans, and the way from an offset of the text to a line and column of the file."""

from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.article import Article, Block, Place, Role, SourceMap
from credcheck.text.span import Span
from tests.copy import article

SPANS = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 3), (4, 2), (-1, 2), (-3, -1)])
def test_a_span_that_does_not_run_forward_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="span must run forward"):
        Span(start, end)


@given(SPANS, SPANS)
def test_spans_overlap_when_a_character_is_in_both(one: Span, other: Span) -> None:
    ours, theirs = set(range(one.start, one.end)), set(range(other.start, other.end))
    assert one.overlaps(other) == bool(ours & theirs) == other.overlaps(one)
    assert one.covers(other) == (theirs <= ours)
    assert len(one) == len(ours)


@given(SPANS)
def test_a_span_covers_and_overlaps_itself(span: Span) -> None:
    assert span.covers(span)
    assert span.overlaps(span)


@given(SPANS, st.text(min_size=45, max_size=45))
def test_a_span_marks_its_own_piece(span: Span, text: str) -> None:
    assert span.of(text) == "".join(text[at] for at in range(span.start, span.end))
    assert len(span.of(text)) == len(span)


@given(st.lists(SPANS, max_size=6))
def test_spans_sort_as_they_stand_in_the_text(spans: list[Span]) -> None:
    assert [(one.start, one.end) for one in sorted(spans)] == sorted((one.start, one.end) for one in spans)


def line_starts(file: str) -> tuple[int, ...]:
    return (0, *(at + 1 for at, one in enumerate(file) if one == "\n"))


def counted(file: str, offset: int) -> Place:
    """The slow way: count line feeds and characters up to the offset."""
    line = column = 1
    for one in file[:offset]:
        line, column = (line + 1, 1) if one == "\n" else (line, column + 1)
    return Place(line, column)


FILES = st.text(alphabet="ab \nüé“\t", max_size=60)


@given(FILES, st.data())
def test_the_place_in_a_plain_file_is_what_a_naive_counter_says(file: str, data: st.DataObject) -> None:
    source = SourceMap(line_starts(file))
    offset = data.draw(st.integers(0, len(file)))
    assert source.offset(offset) == offset
    assert source.place(offset) == counted(file, offset)


@given(FILES, st.lists(st.booleans(), min_size=60, max_size=60))
def test_the_place_of_a_text_cut_out_of_its_file_is_what_a_naive_counter_says(file: str, kept: list[bool]) -> None:
    """The text is the characters of the file that are kept: every run of them advances with the file."""
    offsets = [at for at in range(len(file)) if kept[at]]
    runs = tuple((at, offset) for at, offset in enumerate(offsets) if at == 0 or offset != offsets[at - 1] + 1) or (
        (0, 0),
    )
    source = SourceMap(line_starts(file), runs)
    text = "".join(file[offset] for offset in offsets)
    for at, offset in enumerate(offsets):
        assert source.offset(at) == offset
        assert file[source.offset(at)] == text[at]
        assert source.place(at) == counted(file, offset)


@given(FILES.filter(bool))
def test_places_run_on_as_the_text_does(file: str) -> None:
    source = SourceMap(line_starts(file))
    places = [source.place(at) for at in range(len(file))]
    assert places == sorted(places)
    assert len(set(places)) == len(places)


def test_the_end_of_a_file_has_a_place_too() -> None:
    assert SourceMap((0, 4)).place(7) == Place(2, 4)
    assert SourceMap((0,)).place(0) == Place(1, 1)


def test_places_are_ordered_by_line_then_column() -> None:
    assert Place(2, 1) > Place(1, 99)
    assert Place(3, 4) < Place(3, 5)


def test_the_same_text_is_the_same_article_wherever_it_lies() -> None:
    one, other = article("The pier stands.", path="a.txt"), article("The pier stands.", path="b/c.txt")
    assert one.digest == other.digest == sha256(b"The pier stands.").hexdigest()
    assert one.digest != article("The pier stood.").digest


def test_a_text_with_half_a_character_has_a_digest_all_the_same() -> None:
    assert len(article("a\ud800b").digest) == 64


def test_an_article_says_where_its_words_stand() -> None:
    story = article("One.\n\nTwo three.")
    assert story.place(story.text.index("three")) == Place(3, 5)


def test_an_article_that_says_nothing_about_itself_is_published_copy_in_english() -> None:
    plain = Article(path="a.txt", text="x", source_map=SourceMap((0,)), blocks=())
    assert (plain.title, plain.dek, plain.byline, plain.outlet, plain.published, plain.url) == (None,) * 6
    assert (plain.language, plain.draft, plain.links, plain.directives, plain.notes) == ("en", False, (), (), ())


def test_only_the_body_is_judged_unless_a_block_says_otherwise() -> None:
    block = Block(Span(0, 3))
    assert (block.role, block.quoted, block.listed) == (Role.BODY, False, False)
    assert {str(role) for role in Role} == {
        "body",
        "headline",
        "dek",
        "subhead",
        "dateline",
        "byline",
        "caption",
        "boilerplate",
    }


def test_the_article_of_the_tests_is_as_it_was_asked_for() -> None:
    story = article("A.\n\nB.", path="x.md", outlet="Bay Times", published=date(2026, 2, 3))
    assert [block.span.of(story.text) for block in story.blocks] == ["A.", "B."]
    assert (story.path, story.outlet, story.published) == ("x.md", "Bay Times", date(2026, 2, 3))
