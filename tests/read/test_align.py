"""Paragraphs taken out of a page lead back to the page: each piece to its own characters, what is not there to none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.read.pages.align import Alignment
from credcheck.read.pages.elements import scan_page, squeeze

FERRY = (
    "<html><body><p>The night ferry to Aldermouth ran aground on Tuesday.</p>"
    "<p>No one was hurt, <b>harbour</b> master Ines Calder said.</p>"
    "<p>Tugs will try again at high water.</p></body></html>"
)
WORDS = st.lists(
    st.sampled_from(["tide", "quay", "Calder", "pilot", "£40", "rope", "Öre", "tow-line", "x"]), min_size=1
)


def aligned(source: str) -> Alignment:
    return Alignment(scan_page(source).squeezed, source)


def said(pieces: list[tuple[str, int]]) -> str:
    return "".join(words for words, _ in pieces)


def untrue(source: str, pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the pieces of words that the file does not have where they say they stand."""
    return [(words, at) for words, at in pieces if not words.isspace() and not source.startswith(words, at)]


def test_a_paragraph_without_tags_is_one_piece() -> None:
    paragraph = "The night ferry to Aldermouth ran aground on Tuesday."
    assert aligned(FERRY).place(paragraph) == [(paragraph, FERRY.index("The night"))]


def test_a_paragraph_with_a_tag_inside_comes_word_by_word_and_each_word_is_where_it_says() -> None:
    pieces = aligned(FERRY).place("No one was hurt, harbour master Ines Calder said.")
    assert [words for words, _ in pieces if words != " "] == [
        "No",
        "one",
        "was",
        "hurt,",
        "harbour",
        "master",
        "Ines",
        "Calder",
        "said.",
    ]
    assert said(pieces) == "No one was hurt, harbour master Ines Calder said."
    assert untrue(FERRY, pieces) == []


def test_the_spaces_are_those_of_the_page_where_taking_out_lost_some() -> None:
    source = "<p>The <i>Kittiwake</i> left for <i>Aldermouth</i> at noon.</p>"
    assert said(aligned(source).place("The Kittiwakeleft for Aldermouthat noon.")) == (
        "The Kittiwake left for Aldermouth at noon."
    )


def test_the_spaces_are_those_of_the_page_where_taking_out_added_some() -> None:
    source = "<p>The <i>Kittiwake</i>’s crew asked for <b>help</b>.</p>"
    assert said(aligned(source).place("The Kittiwake ’s crew asked for help .")) == (
        "The Kittiwake’s crew asked for help."
    )


def test_an_entity_leads_to_its_first_character() -> None:
    source = "<p>Calder &amp; Sons own the tug.</p>"
    pieces = aligned(source).place("Calder & Sons own the tug.")
    assert said(pieces) == "Calder & Sons own the tug."
    assert ("&", source.index("&amp;")) in pieces
    assert [at for words, at in pieces if words == "Sons"] == [source.index("Sons")]


def test_a_sentence_that_stands_twice_is_found_behind_the_one_before() -> None:
    line = "Tugs will try again."
    source = f"<p>{line}</p><p>The wind dropped.</p><p>{line}</p>"
    walk = aligned(source)
    places = [walk.place(words) for words in (line, "The wind dropped.", line)]
    assert places == [
        [(line, source.index(line))],
        [("The wind dropped.", source.index("The wind"))],
        [(line, source.rindex(line))],
    ]


def test_a_paragraph_out_of_order_is_still_found() -> None:
    walk = aligned(FERRY)
    walk.place("Tugs will try again at high water.")
    paragraph = "The night ferry to Aldermouth ran aground on Tuesday."
    assert walk.place(paragraph) == [(paragraph, FERRY.index("The night"))]
    assert walk.failed == 0


def test_a_paragraph_far_down_the_page_is_found() -> None:
    filler = "<p>" + "The pilots met again. " * 3_000 + "</p>"
    source = f"<p>First line.</p>{filler}<p>The mayor resigned.</p>"
    walk = aligned(source)
    walk.place("First line.")
    assert walk.place("The mayor resigned.") == [("The mayor resigned.", source.index("The mayor"))]


def test_words_that_are_not_on_the_page_stand_behind_the_last_that_was_found() -> None:
    walk = aligned(FERRY)
    first = "The night ferry to Aldermouth ran aground on Tuesday."
    walk.place(first)
    behind = FERRY.index(first) + len(first)
    pieces = walk.place("Read more")
    assert said(pieces) == "Read more"
    assert pieces[0][1] == behind
    assert walk.failed == 1


def test_on_a_page_of_which_nothing_was_found_they_stand_at_its_beginning() -> None:
    assert said(aligned(FERRY).place("Subscribe")) == "Subscribe"
    assert aligned(FERRY).place("Subscribe")[0][1] == 0


def test_half_of_a_paragraph_is_found_where_the_other_half_was_changed() -> None:
    source = "<p>The harbour board voted on Friday to dredge the northern channel before winter.</p>"
    changed = "The harbour board voted on Friday to close the eastern basin, it is understood."
    pieces = aligned(source).place(changed)
    assert said(pieces) == changed
    assert pieces[0] == ("The", source.index("The harbour"))
    assert ("harbour", source.index("harbour")) in pieces
    assert ("board", source.index("board")) in pieces


@pytest.mark.parametrize("nothing", ["", " ", "\n\t "])
def test_a_paragraph_of_nothing_has_no_pieces(nothing: str) -> None:
    assert aligned(FERRY).place(nothing) == []
    assert aligned(FERRY).find(nothing) is None


def test_find_tells_the_position_among_the_visible_characters() -> None:
    walk = aligned(FERRY)
    visible = squeeze("The night ferry to Aldermouth ran aground on Tuesday.")
    assert walk.find("No one was hurt") == len(visible)
    assert walk.find("The lifeboat") is None
    assert walk.at == len(visible)


def test_find_never_goes_back() -> None:
    walk = aligned(FERRY)
    late = walk.find("Tugs will try again")
    assert walk.find("The night ferry") == 0
    assert walk.at == late


def test_searches_that_fail_are_rationed() -> None:
    walk = aligned(FERRY)
    for number in range(300):
        walk.place(f"Advert {number}")
    assert walk.failed == 200
    pieces = walk.place("Tugs will try again at high water.")
    assert pieces == [("Tugs will try again at high water.", FERRY.index("Tugs"))]


@given(paragraphs=st.lists(WORDS, min_size=1, max_size=6))
def test_every_paragraph_of_a_plain_page_is_found_where_it_stands(paragraphs: list[list[str]]) -> None:
    lines = [f"{number}: {' '.join(words)}." for number, words in enumerate(paragraphs)]
    source = "".join(f"<p>{line}</p>\n" for line in lines)
    walk = aligned(source)
    assert [walk.place(line) for line in lines] == [[(line, source.index(f"<p>{line}</p>") + 3)] for line in lines]


@given(words=WORDS, marked=st.sets(st.integers(0, 12)), tag=st.sampled_from(["b", "em", "a", "span"]))
def test_every_word_of_a_marked_page_is_where_it_says(words: list[str], marked: set[int], tag: str) -> None:
    shown = [f"<{tag}>{word}</{tag}>" if number in marked else word for number, word in enumerate(words)]
    source = f"<p>{' '.join(shown)}</p>"
    pieces = aligned(source).place(" ".join(words))
    assert said(pieces).split() == words
    assert untrue(source, pieces) == []
    offsets = [at for piece, at in pieces if piece != " "]
    assert all(before < after for before, after in pairwise(offsets))


@given(words=WORDS, stray=st.sampled_from(["Advertisement", "Share this", "Sign up for our letter from the harbour"]))
def test_no_word_of_a_paragraph_is_lost_or_doubled_wherever_it_stands(words: list[str], stray: str) -> None:
    source = f"<p>{' '.join(words)}</p>"
    paragraph = " ".join([*words, stray])
    assert squeeze(said(aligned(source).place(paragraph))) == squeeze(paragraph)
