"""Lines and columns beside plain counting, and text assembled from pieces with the way back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.article import Role, SourceMap
from credcheck.read.markup.assemble import MASK, Assembly, place_directives
from credcheck.read.markup.directives import find_directives
from credcheck.read.markup.lines import line_starts
from credcheck.text.span import Span
from tests.read.reading import at_place, read

FILES = st.lists(st.sampled_from(["Boats", " stay", "\n", "\n\n", "é", "港", "\u2028", "\t", "\r"]), max_size=30).map(
    "".join
)


@given(FILES)
def test_a_line_begins_behind_every_line_feed_and_nowhere_else(text: str) -> None:
    assert line_starts(text) == (0, *(at + 1 for at, one in enumerate(text) if one == "\n"))


@given(FILES.filter(bool), st.data())
def test_line_and_column_are_those_of_counting(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    place = SourceMap(line_starts(text)).place(at)
    assert place.line == 1 + text[:at].count("\n")
    assert place.column == 1 + len(text[:at].rsplit("\n", 1)[-1])


@given(
    st.lists(
        st.tuples(st.sampled_from(["boats", "stay in", "  port ", "é—", " "]), st.booleans()), min_size=1, max_size=12
    )
)
@settings(deadline=None)
def test_every_character_of_an_assembled_text_leads_back_to_its_own(pieces: list[tuple[str, bool]]) -> None:
    source = "~".join(piece for piece, _ in pieces)
    made, at = Assembly(), 0
    for piece, closes in pieces:
        made.add(piece, at)
        at += len(piece) + 1
        if closes:
            made.close()
    made.close()
    way = made.source_map(source)
    for block in made.blocks:
        words = block.span.of(made.text)
        assert words == words.strip() != ""
        assert "  " not in words
        for here in range(block.span.start, block.span.end):
            if not made.text[here].isspace():
                assert source[way.offset(here)] == made.text[here]
    assert "\n\n".join(block.span.of(made.text) for block in made.blocks) == made.text
    assert made.length == len(made.text)


def test_what_no_reader_sees_is_dropped_and_parts_no_words() -> None:
    made = Assembly()
    made.add(f"har{MASK}{MASK}bour  board", 10)
    assert made.text == "harbour board"
    made.close()
    way = made.source_map("")
    assert [way.offset(at) for at in (0, 2, 3, 6, 7, 8)] == [10, 12, 15, 18, 20, 21]


def test_a_line_break_takes_the_place_of_a_space_and_never_ends_a_block() -> None:
    made = Assembly()
    made.add_space(0)
    made.add("Boats ", 0)
    made.add_space(6, "\n")
    made.add("stay", 7)
    made.add_space(11, "\n")
    block = made.close(Role.SUBHEAD, listed=True)
    assert block is not None
    assert (made.text, block.span, block.role, block.listed, block.quoted) == (
        "Boats\nstay",
        Span(0, 10),
        Role.SUBHEAD,
        True,
        False,
    )
    assert made.close() is None


def test_cells_of_a_table_stand_a_line_apart_and_paragraphs_two() -> None:
    made = Assembly()
    for words, in_cell in (("Fee", True), ("12", True), ("Below the table.", False), ("Port", True)):
        made.in_cell = in_cell
        made.add(words, 0)
        made.close()
    assert made.text == "Fee\n12\n\nBelow the table.\n\nPort"


def test_an_empty_stretch_is_no_link() -> None:
    made = Assembly()
    made.add("See the map", 0)
    made.link(4, "https://quay.example/map")
    made.link(11, "https://quay.example/none")
    made.link(0, "https://quay.example/see", end=3)
    assert [(link.span.of(made.text), link.url[-4:]) for link in made.links] == [("the map", "/map"), ("See", "/see")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<!-- credcheck: ignore ATT101 -->", [("ignore ATT101", 33)]),
        ("a <!--credcheck:  ignore\n ATT101  -- why -->b", [("ignore ATT101 -- why", 44)]),
        ("{/* credcheck: ignore file */} x", [("ignore file", 30)]),
        ("<!-- credcheck: a --><!-- credcheck: b -->", [("a", 21), ("b", 42)]),
        ("<!-- credcheck: never closed", []),
        ("<!-- credcheck: a */} -->", [("a */}", 25)]),
        ("<!-- note: credcheck: a -->", []),
    ],
)
def test_comments_to_credcheck_are_found_with_the_place_behind_them(text: str, found: list[tuple[str, int]]) -> None:
    assert find_directives(text, lambda _: False) == found
    assert find_directives(text, lambda _: True) == []
    assert find_directives(text, lambda _: False, start=len(text)) == []


def test_a_directive_stands_before_the_first_character_that_follows_it() -> None:
    source = "Boats stay.\n\n<!-- x -->\n\nThe fee doubled."
    made = Assembly()
    for words in ("Boats stay.", "The fee doubled."):
        made.add(words, source.index(words))
        made.close()
    way = made.source_map(source)
    behind = source.index("-->") + 3
    found = place_directives([("a", 0), ("b", 5), ("c", behind), ("d", len(source))], way, len(made.text))
    assert [(one.text, one.offset, one.place.line, one.place.column) for one in found] == [
        ("a", 0, 1, 1),
        ("b", 5, 1, 6),
        ("c", 13, 3, 11),
        ("d", 29, 5, 17),
    ]
    assert place_directives([], way, 0) == ()


@pytest.mark.parametrize("name", ["a.md", "a.mdx", "a.txt"])
@given(
    st.lists(st.sampled_from(["quay", "tern", "auk", "skua", "eider"]), min_size=1, max_size=10, unique=True),
    st.integers(0, 4),
)
@settings(deadline=None, max_examples=15)
def test_each_word_of_a_page_leads_to_itself_in_the_file(name: str, words: list[str], blank: int) -> None:
    source = "\n" * blank + "\n\n".join(f"The {word} came home on Monday, the board said." for word in words) + "\n"
    article = read(source, name)
    for word in words:
        assert at_place(article, source, word) == word
        assert article.place(article.text.index(word)).line == 1 + source[: source.index(word)].count("\n")
