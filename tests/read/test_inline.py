"""Each word of a Markdown paragraph leads to its own place in the file, whatever stands between the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from credcheck.read.markup.assemble import MASK, Assembly
from credcheck.read.markup.inline import LineMap, add_inline
from credcheck.read.markup.lines import line_starts

WORDS = st.lists(st.sampled_from(["tide", "quay", "Calder", "pilot", "40", "rope", "tow", "Öre"]), min_size=1)


def mapped(text: str) -> LineMap:
    return LineMap(text, line_starts(text))


def assembled(source: str) -> Assembly:
    """Return the inline tokens of a page as blocks; entities and escapes are tokens of their own."""
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable("text_join")
    made, lines = Assembly(), mapped(source)
    for token in parser.parse(source):
        if token.type == "inline":
            add_inline(made, token, lines)
            made.close()
    return made


def astray(source: str) -> list[str]:
    """Return the words of the assembled text that the file does not have where the text says."""
    made = assembled(source)
    way = made.source_map(source)
    starts = line_starts(source)
    found, at = [], 0
    for word in made.text.split():
        at = made.text.index(word, at)
        place = way.place(at)
        if not source.startswith(word, starts[place.line - 1] + place.column - 1):
            found.append(word)
        at += len(word)
    return found


def place_of(source: str, word: str, *, last: bool = False) -> int:
    """Return the offset in the file to which a word of the text leads."""
    made = assembled(source)
    at = made.text.rindex(word) if last else made.text.index(word)
    place = made.source_map(source).place(at)
    return line_starts(source)[place.line - 1] + place.column - 1


def test_the_lines_of_a_quoted_paragraph_are_found_behind_their_marks() -> None:
    source = "> The pilot slept.\n> The mate steered.\n"
    found = mapped(source).locate("The pilot slept.\nThe mate steered.", 0, after=0)
    assert found == [(0, 2), (17, 21)]


def test_a_line_that_is_said_twice_is_found_behind_where_looking_starts() -> None:
    source = "| tow | tow |\n"
    assert mapped(source).locate("tow", 0, after=0) == [(0, 2)]
    assert mapped(source).locate("tow", 0, after=5) == [(0, 8)]


def test_a_line_that_was_changed_is_found_by_its_first_word() -> None:
    source = "- The cost \\| in pounds\n"
    assert mapped(source).locate("The cost | in pounds", 0, after=0) == [(0, 2)]


def test_a_line_that_is_not_there_begins_where_its_line_begins() -> None:
    assert mapped("First.\nSecond.\n").locate("Elsewhere", 1, after=0) == [(0, 7)]


def test_a_line_beyond_the_last_is_looked_for_on_the_last() -> None:
    assert mapped("First.\nSecond.").locate("Second.", 9, after=0) == [(0, 7)]


def test_the_space_before_a_line_of_content_is_counted() -> None:
    assert mapped("> Tide\n>   table\n").locate("Tide\n  table", 0, after=0) == [(0, 2), (5, 9)]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("The *tug* left.", "The tug left."),
        ("The **tug *Kittiwake*** left.", "The tug Kittiwake left."),
        ("The `tow` parted.", "The tow parted."),
        ("The [tug](https://tug.example/a_(b) 'The tug') left.", "The tug left."),
        ("The [tug](<tug boat.html>) left.", "The tug left."),
        ("The [tug] left.\n\n[tug]: https://tug.example/", "The tug left."),
        ("The [tug][1] left.\n\n[1]: https://tug.example/", "The tug left."),
        ("The ![tug boat](tug.jpg) tug left.", "The tug left."),
        ("The <b>tug</b> left.", "The tug left."),
        ("The tug\nleft  \nat noon.", "The tug left\nat noon."),
        ("> The tug\n> left.", "The tug left."),
        ("- The tug\n  left.", "The tug left."),
    ],
)
def test_marks_go_and_the_words_lead_to_themselves(source: str, text: str) -> None:
    assert assembled(source).text == text
    assert astray(source) == []


def test_a_word_that_the_target_of_the_link_says_too_is_found_behind_the_target() -> None:
    source = "Ask the [mate](https://tug.example/left) who left."
    assert place_of(source, "left") == source.rindex("left")


def test_a_word_that_the_title_of_the_link_says_too_is_found_behind_the_title() -> None:
    source = 'Ask the [mate](tug.html "left at noon") who left.'
    assert place_of(source, "left") == source.rindex("left")


def test_a_word_that_the_picture_is_named_by_is_found_behind_the_picture() -> None:
    source = "![The tug](tug.jpg) The tug left."
    assert place_of(source, "tug") == source.rindex("tug")


@pytest.mark.parametrize(
    "source",
    [
        "Ask the [mate](tug.html)*tug*",
        'Ask the [mate](boat.html "of the tug") *tug*',
        "Ask ![the mate](tug.jpg)*tug*",
        "Ask the [mate][tug]*tug*\n\n[tug]: boat.html",
    ],
)
def test_a_word_right_behind_a_target_that_says_it_too_leads_to_itself(source: str) -> None:
    assert place_of(source, "tug") == source.index("*tug*") + 1


def test_an_entity_stands_where_its_first_character_stands() -> None:
    source = "Calder &amp; Sons own it."
    assert assembled(source).text == "Calder & Sons own it."
    assert place_of(source, "&") == source.index("&amp;")
    assert place_of(source, "Sons") == source.index("Sons")


def test_an_escaped_mark_stands_where_its_backslash_stands() -> None:
    source = "It cost 4 \\* 5 crowns."
    assert assembled(source).text == "It cost 4 * 5 crowns."
    assert place_of(source, "*") == source.index("\\*")
    assert place_of(source, "crowns") == source.index("crowns")


def test_equal_cells_of_a_row_lead_to_different_places() -> None:
    source = "| tide | tide |\n|---|---|\n| low | low |\n"
    made = assembled(source)
    assert [block.span.of(made.text) for block in made.blocks] == ["tide", "tide", "low", "low"]
    assert place_of(source, "tide") == source.index("tide")
    assert place_of(source, "tide", last=True) == source.rindex("tide")
    assert place_of(source, "low", last=True) == source.rindex("low")


def test_links_are_kept_with_the_words_they_cover() -> None:
    made = assembled("The [night *ferry*](https://ferry.example/run) and <https://tug.example/> left.")
    assert [(link.span.of(made.text), link.url) for link in made.links] == [
        ("night ferry", "https://ferry.example/run"),
        ("https://tug.example/", "https://tug.example/"),
    ]


def test_a_link_around_a_picture_covers_no_words_and_is_none() -> None:
    made = assembled("[![tug](tug.jpg)](https://tug.example/) The tug left.")
    assert (made.text, made.links) == ("The tug left.", [])


def test_what_was_masked_in_an_address_is_no_part_of_it() -> None:
    made = assembled(f"The [tug]({MASK * 4}/tug.html) left.")
    assert [link.url for link in made.links] == ["/tug.html"]


def test_a_masked_stretch_between_words_moves_none_of_them() -> None:
    source = f"The tug {MASK * 9} left."
    assert assembled(source).text == "The tug left."
    assert place_of(source, "left") == source.index("left")


def test_a_token_without_a_place_or_without_children_adds_nothing() -> None:
    made = Assembly()
    [_, token, _] = MarkdownIt().parse("The tug left.")
    token.map = None
    add_inline(made, token, mapped("The tug left."))
    assert (made.text, made.cell_line) == ("", -1)


@given(words=WORDS, marks=st.lists(st.sampled_from(["", "*", "**", "`", "["]), min_size=1), quoted=st.booleans())
def test_every_word_of_a_marked_paragraph_leads_to_itself(words: list[str], marks: list[str], quoted: bool) -> None:
    shown = []
    for number, word in enumerate(words):
        mark = marks[number % len(marks)]
        shown.append(f"[{word}](https://{word}.example/{word})" if mark == "[" else f"{mark}{word}{mark}")
    source = ("> " if quoted else "") + "So " + " ".join(shown)
    assert assembled(source).text.split() == ["So", *words]
    assert astray(source) == []


@given(lines=st.lists(WORDS, min_size=1, max_size=5), mark=st.sampled_from(["", "> ", "> > "]))
def test_every_line_of_a_paragraph_is_found_on_its_own_line(lines: list[list[str]], mark: str) -> None:
    said = ["So " + " ".join(words) for words in lines]
    source = "".join(f"{mark}{line}\n" for line in said)
    expected = [
        (sum(len(line) + 1 for line in said[:number]), start + len(mark))
        for number, start in enumerate(line_starts(source)[: len(said)])
    ]
    assert mapped(source).locate("\n".join(said), 0, after=0) == expected
