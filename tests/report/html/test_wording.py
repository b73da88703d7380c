"""Words side by side: what is marked, and that nothing of the text is lost."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from credcheck.report.html.draft.shared_words import (
    Piece,
    cut_pieces,
    find_words,
    join_pieces,
    mark_differences,
    mark_terms,
    match_words,
)
from credcheck.text.span import Span

COPY = st.text(alphabet="ab “”’,.-\n", max_size=40)
WORDS = st.lists(st.sampled_from(["the", "pier", "closed", "in", "June"]), max_size=12)


def _joined(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def _marked(pieces: tuple[Piece, ...], kind: str) -> list[str]:
    return [piece.text for piece in pieces if piece.kind == kind]


def test_a_changed_word_is_marked_on_both_sides() -> None:
    ours, theirs = mark_differences("The pier closed in June.", "The pier closed in July.")
    assert _marked(ours, "only") == ["June"]
    assert _marked(theirs, "only") == ["July"]


def test_a_word_that_only_one_side_has_is_marked_there_alone() -> None:
    ours, theirs = mark_differences("The old pier closed.", "The pier closed.")
    assert _marked(ours, "only") == ["old"]
    assert _marked(theirs, "only") == []


def test_neighbouring_changes_are_one_mark() -> None:
    ours, _ = mark_differences("The pier shut for good in June.", "The pier closed in June.")
    assert _marked(ours, "only") == ["shut for good"]


def test_curly_quotes_and_capitals_are_no_difference() -> None:
    ours, theirs = mark_differences("“It’s Over,” she said.", '"It\'s over," she said.')
    assert _marked(ours, "only") == _marked(theirs, "only") == []


def test_a_term_marks_its_words_and_those_that_begin_with_it() -> None:
    pieces = mark_terms("Body cameras for every agent, and a bodyguard.", ["body camera"])
    assert _marked(pieces, "shared") == ["Body cameras", "bodyguard"]


def test_a_short_term_marks_only_itself() -> None:
    assert _marked(mark_terms("The iceberg and ICE.", ["ice"]), "shared") == ["ICE"]


def test_a_differing_value_is_marked_as_that_even_where_it_is_shared() -> None:
    text = "It served 221,000 passengers."
    pieces = mark_terms(text, ["221,000", "passengers"], [Span(10, 17)])
    assert _marked(pieces, "differs") == ["221,000"]
    assert _marked(pieces, "shared") == ["passengers"]


def test_a_mark_that_overlaps_an_earlier_one_is_left_out() -> None:
    pieces = cut_pieces("abcdef", [(Span(1, 3), "x"), (Span(2, 5), "y"), (Span(5, 9), "z")])
    assert pieces == (Piece("a"), Piece("bc", "x"), Piece("de"), Piece("f", "z"))


def test_neighbours_of_one_kind_join_and_those_of_two_do_not() -> None:
    pieces = (Piece("White", "shared"), Piece(" "), Piece("House", "shared"), Piece(" "), Piece("221", "differs"))
    assert join_pieces(pieces) == (Piece("White House", "shared"), Piece(" "), Piece("221", "differs"))


@given(COPY, COPY)
def test_differences_lose_and_invent_no_character(ours: str, theirs: str) -> None:
    our_pieces, their_pieces = mark_differences(ours, theirs)
    assert (_joined(our_pieces), _joined(their_pieces)) == (ours, theirs)


@given(COPY, st.lists(COPY, max_size=3))
def test_marked_terms_lose_and_invent_no_character(text: str, terms: list[str]) -> None:
    assert _joined(mark_terms(text, terms)) == text


@given(COPY)
def test_a_text_beside_itself_has_no_difference(text: str) -> None:
    assert all(not piece.kind for side in mark_differences(text, text) for piece in side)


@given(WORDS, WORDS)
def test_aligned_words_are_a_longest_common_subsequence(ours: list[str], theirs: list[str]) -> None:
    runs = match_words(ours, theirs)
    pairs = [(start + step, other + step) for start, other, length in runs for step in range(length)]
    assert all(ours[one] == theirs[two] for one, two in pairs)
    assert pairs == sorted(pairs)
    assert len({one for one, _ in pairs}) == len({two for _, two in pairs}) == len(pairs) == _longest(ours, theirs)


def _longest(ours: list[str], theirs: list[str]) -> int:
    """The slow, obvious table."""
    table = [[0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    for i, one in enumerate(ours):
        for j, two in enumerate(theirs):
            table[i + 1][j + 1] = table[i][j] + 1 if one == two else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


@given(COPY)
def test_words_never_overlap_and_hold_no_space(text: str) -> None:
    words = find_words(text)
    assert all(one.end <= two.start for one, two in pairwise(words))
    assert not any(character.isspace() for word in words for character in word.of(text))
