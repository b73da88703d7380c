"""A page is scanned into what it shows, and paragraphs taken out of it are found on it again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.read.pages.align import Alignment
from credcheck.read.pages.elements import Page, scan_page, squeeze


def shown(page: Page) -> list[str]:
    return list(page.paragraphs())


def placed(source: str, paragraph: str) -> list[tuple[str, int]]:
    return Alignment(scan_page(source).squeezed, source).place(paragraph)


@pytest.mark.parametrize(
    ("source", "paragraphs"),
    [
        ("<p>One <b>two</b></p><p>three</p>", ["One two", "three"]),
        ("One<script>no</script> two", ["One two"]),
        ("One<script>never closed", ["One"]),
        ("One<!-- no --> two", ["One two"]),
        ("One<!-- never closed", ["One"]),
        ("<!doctype html><?xml x?>One", ["One"]),
        ("<title>no</title><style>no</style><p>One", ["One"]),
        ("<nav>no</nav><p>One</p><footer>no</footer>", ["One"]),
        ("<nav>only this</nav>", ["only this"]),
        ("1 < 2 <p>three", ["1 < 2", "three"]),
        ("<p title='a > b'>One</p>", ["One"]),
        ('<p title="<b>no</b>">One</p>', ["One"]),
        ("</p></div>One</nav> two", ["One", "two"]),
        ("<pre>no</pre><p>One", ["One"]),
        ("A &amp; B &#38; C &#x26; D &nosuch; E", ["A & B & C & D &nosuch; E"]),
    ],
)
def test_a_page_shows_its_words(source: str, paragraphs: list[str]) -> None:
    assert shown(scan_page(source)) == paragraphs


def test_what_encloses_a_word_is_known() -> None:
    page = scan_page("<h2>A</h2><ul><li>B</li></ul><blockquote><p>C <a href='x&amp;y'>D</a></p></blockquote><p>E</p>")
    enclosed = {page.source[start:end].strip(): one for start, end, one in page.stretches}
    assert (enclosed["A"].heading, enclosed["B"].listed, enclosed["C"].quoted) == ("h2", True, True)
    assert page.links[enclosed["D"].link] == "x&y"
    assert enclosed["E"] == type(enclosed["E"])(block=enclosed["E"].block)


def test_a_heading_that_is_not_closed_ends_with_the_next() -> None:
    page = scan_page("<h2>A<h3>B</h3><p>C")
    assert [one.heading for _, _, one in page.stretches] == ["h2", "h3", ""]


def test_captions_are_listed_with_their_positions() -> None:
    assert scan_page("<p>abc</p><figcaption>A <i>b</i></figcaption><p>d</p>").captions() == [(3, "A b")]


def test_a_paragraph_on_the_page_comes_in_the_pieces_it_stands_in() -> None:
    assert placed("<p>One two</p>", "One two") == [("One two", 3)]
    assert placed("<p>One <b>two</b></p>", "One two") == [("One", 3), (" ", 6), ("two", 10)]


def test_words_that_are_not_on_the_page_stand_behind_those_that_are() -> None:
    source = "<p>The council signed the harbour deal on Monday.</p>"
    pieces = placed(source, "The council signed the harbour deal on Tuesday.")
    assert "".join(words for words, _ in pieces) == "The council signed the harbour deal on Tuesday."
    assert source[pieces[0][1] :].startswith("The council")
    assert all(0 <= offset <= len(source) for _, offset in pieces)


def test_equal_paragraphs_are_found_one_after_the_other() -> None:
    source = "<p>Same words.</p><p>Same words.</p>"
    alignment = Alignment(scan_page(source).squeezed, source)
    assert [alignment.place("Same words.")[0][1] for _ in range(2)] == [3, 21]


def test_a_paragraph_out_of_order_is_found_all_the_same() -> None:
    source = "<p>First words.</p><p>Second words.</p>"
    alignment = Alignment(scan_page(source).squeezed, source)
    assert alignment.place("Second words.") == [("Second words.", 22)]
    assert alignment.place("First words.") == [("First words.", 3)]


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("ab <>/&;\"'=!-pbi\n"), max_size=80))
def test_any_bytes_are_scanned_in_order(source: str) -> None:
    page = scan_page(source)
    ends = [0, *(end for _, end, _ in page.stretches)]
    assert all(start >= end for (start, _, _), end in zip(page.stretches, ends, strict=False))
    squeezed = page.squeezed
    assert len(squeezed.text) == len(squeezed.offsets)
    assert squeezed.offsets == sorted(squeezed.offsets)
    assert all(
        squeezed.text[at] == source[offset] for at, offset in enumerate(squeezed.offsets) if source[offset] != "&"
    )


@settings(deadline=None)
@given(st.text(max_size=60))
def test_squeezing_twice_changes_nothing_more(text: str) -> None:
    assert squeeze(squeeze(text)) == squeeze(text)
