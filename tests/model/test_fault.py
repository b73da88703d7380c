"""A fault is pointed at in its file."""

from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.article import Place
from credcheck.model.fault import point_at

TEXT = "one: 1\ntwo: wrng\n\tthree: x\n"


def test_the_word_is_marked_under_its_line() -> None:
    assert point_at("a.yaml", TEXT, Place(2, 6), "unknown", width=4, note="did you mean 'wrong'?") == (
        "a.yaml:2:6: unknown\n  2 | two: wrng\n    |      ^^^^ did you mean 'wrong'?"
    )


def test_tabs_before_the_word_stay_tabs() -> None:
    assert point_at("a.yaml", TEXT, Place(3, 9), "unknown").endswith("\n    | \t       ^")


def test_a_long_line_number_moves_the_gutter() -> None:
    assert point_at("a.yaml", "\n" * 99 + "x", Place(100, 1), "f").split("\n")[1:] == ["  100 | x", "      | ^"]


def test_a_place_behind_the_file_points_at_its_last_line() -> None:
    assert point_at("a.yaml", "", Place(1, 1), "nothing here") == "a.yaml:1:1: nothing here\n  1 | \n    | ^"
    assert "three: x" in point_at("a.yaml", TEXT, Place(9, 1), "ended")


@given(st.text(alphabet="ab:\t\n", max_size=30), st.integers(1, 40), st.integers(1, 20), st.integers(0, 60))
def test_the_carets_stand_under_the_column(text: str, column: int, line: int, width: int) -> None:
    _, quoted, below = point_at("f", text, Place(line, column), "x", width=width).split("\n")
    start = quoted.index("|") + 2
    assert below[: start - 2].strip() == ""
    assert below.index("^") == start + column - 1
    assert below.count("^") <= max(1, width)
