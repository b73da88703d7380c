"""Roles told from the pieces of an article alone, at the edges where they change."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.model.article import Role
from credcheck.read.front_matter.metadata import Metadata
from credcheck.read.language import detect_language
from credcheck.read.roles.assign import furniture_role, said_by, tell_roles
from credcheck.read.roles.dateline import dateline_length
from credcheck.read.walk.ignores import Ignores
from tests.read.reading import write

LEAD = "The harbour board voted on Monday to close the old fish market after ninety years."
NEXT = "Crews were told by letter that they must land their catch across the bay."


def told(*pieces: str) -> list[str]:
    return [role.value for role in tell_roles(pieces).roles]


def test_headline_dek_byline_and_date_are_told_with_what_they_say() -> None:
    dek = "Crews of forty boats must land across the bay"
    roles = tell_roles(["Fish market closes", dek, "By Ana Ruiz", "March 9, 2026", LEAD, NEXT])
    assert [role.value for role in roles.roles] == ["headline", "dek", "byline", "dateline", "body", "body"]
    assert roles.metadata == Metadata(
        title="Fish market closes", dek=dek, byline="Ana Ruiz", published=date(2026, 3, 9)
    )


@pytest.mark.parametrize(("length", "role"), [(200, "headline"), (201, "body")])
def test_a_headline_has_at_most_two_hundred_characters(length: int, role: str) -> None:
    title = ("Fish market " * 20)[: length - 1] + "s"
    assert len(title) == length
    assert told(title, LEAD, NEXT)[0] == role


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Crews of forty boats land elsewhere", "dek"),
        ("Crews of forty boats", "body"),
        ("Cod 41 39 28 12 7", "body"),
        ("Crews of forty boats land elsewhere:", "body"),
        ("crews of forty boats land elsewhere", "body"),
        ("- crews of forty boats land elsewhere", "body"),
    ],
)
def test_a_dek_is_five_words_that_read_on_without_an_end(line: str, role: str) -> None:
    assert told("Fish market closes for good", line, LEAD, NEXT)[:2] == ["headline", role]


@pytest.mark.parametrize("titles", [2, 3, 4])
def test_more_than_three_lines_like_titles_are_a_list_without_a_dek(titles: int) -> None:
    lines = [f"Quay number {at} stays open to the small boats" for at in range(titles)]
    assert ("dek" in told(*lines, LEAD, NEXT)) is (titles <= 3)


@pytest.mark.parametrize(
    ("above", "line", "below", "role"),
    [
        (LEAD, "What The Crews Want", NEXT, "subhead"),
        (LEAD, "WHAT THE CREWS WANT", NEXT, "subhead"),
        (LEAD, "What the crews want", NEXT, "body"),
        (LEAD, "What The Crews Want.", NEXT, "body"),
        (LEAD, "What The Crews Want", "They want boats.", "body"),
        (LEAD, "What The Crews Want", "They want forty more boats and", "body"),
        (LEAD.rstrip("."), "What The Crews Want", NEXT, "body"),
    ],
)
def test_a_subhead_stands_between_a_full_stop_and_prose(above: str, line: str, below: str, role: str) -> None:
    assert told(LEAD, above, line, below) == ["body", "body", role, "body"]


def test_a_subhead_has_at_most_twelve_words_and_ninety_characters() -> None:
    twelve = " ".join(["Quay"] * 12)
    assert told(LEAD, twelve, NEXT)[1] == "subhead"
    assert told(LEAD, f"{twelve} Quay", NEXT)[1] == "body"
    ninety = "Harbourmasters " * 5 + "Fishermonger Qu"
    assert len(ninety) == 90
    assert told(LEAD, ninety, NEXT)[1] == "subhead"
    assert told(LEAD, f"{ninety}x", NEXT)[1] == "body"


def test_the_last_piece_is_no_subhead_and_comments_end_the_story() -> None:
    assert told(LEAD, "What The Crews Want") == ["body", "body"]
    assert told(LEAD, NEXT, "Leave a Reply", NEXT, "Ana: nonsense!") == ["body", "body", *["boilerplate"] * 3]


def test_a_title_alone_is_body_and_says_no_title() -> None:
    roles = tell_roles(["Fish market closes"])
    assert roles.roles == (Role.BODY,)
    assert roles.metadata == Metadata()
    assert tell_roles([]).roles == ()


@pytest.mark.parametrize(
    ("line", "role", "said"),
    [
        ("By Ana Ruiz", Role.BYLINE, Metadata(byline="Ana Ruiz")),
        ("March 9, 2026", Role.DATELINE, Metadata(published=date(2026, 3, 9))),
        ("https://quay.example/market", Role.BOILERPLATE, Metadata(url="https://quay.example/market")),
        ("3 min read", Role.BOILERPLATE, Metadata()),
        ("Photo: Ana Ruiz", Role.CAPTION, Metadata()),
    ],
)
def test_a_line_of_furniture_says_what_it_can(line: str, role: Role, said: Metadata) -> None:
    assert furniture_role(line) is role
    assert said_by(line, role) == said
    assert furniture_role(LEAD) is None


@given(st.lists(st.sampled_from([LEAD, NEXT, "Fish Market Closes", "By Ana Ruiz", "3 min read", "SPORT"]), max_size=16))
@settings(deadline=None, max_examples=60)
def test_every_piece_has_a_role_and_no_sentence_is_lost(pieces: list[str]) -> None:
    roles = tell_roles(pieces).roles
    assert len(roles) == len(pieces)
    assert all(role is Role.BODY for piece, role in zip(pieces, roles, strict=True) if piece in (LEAD, NEXT))


@pytest.mark.parametrize(
    ("opening", "dateline", "rest"),
    [
        ("LINDHOLM (AP) — The board met.", "LINDHOLM (AP) —", "The board met."),
        ("LINDHOLM, March 9 (Reuters) - The board met.", "LINDHOLM, March 9 (Reuters) -", "The board met."),
        ("NEW VARN, N.J. -- The board met.", "NEW VARN, N.J. --", "The board met."),
        ("Published: March 9, 2026 | The board met.", "Published: March 9, 2026", "The board met."),
    ],
)
def test_a_dateline_ends_where_the_sentence_begins(opening: str, dateline: str, rest: str) -> None:
    found = dateline_length(opening)
    assert found is not None
    assert (opening[: found[0]], opening[found[1] :]) == (dateline, rest)


@pytest.mark.parametrize(
    "opening", ["The board — as ever — met.", "LINDHOLM — and Varn — met.", "lindholm (AP) — It met.", ""]
)
def test_a_sentence_without_a_dateline_has_none(opening: str) -> None:
    assert dateline_length(opening) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("漁業者は月曜日に港に集まった。", "ja"),
        ("항만 위원회는 월요일에 시장을 닫기로 했다.", "ko"),
        ("港務局星期一決定關閉舊魚市場。", "zh"),
        ("קרר נמל לסגור את השוק", "he"),
        ("Το λιμάνι έκλεισε τη Δευτέρα", "el"),
        ("Гавань закрили у понеділок, її ринок теж", "uk"),
        ("Гавань закрыли в понедельник", "ru"),
        ("बंदरगाह सोमवार को बंद हुआ", "hi"),
        ("ท่าเรือปิดในวันจันทร์", "th"),
        ("قرر الميناء إغلاق السوق", "ar"),
    ],
)
def test_a_script_tells_its_language_unless_it_is_only_a_name(text: str, language: str) -> None:
    assert detect_language(text) == language
    assert detect_language(f"{LEAD} {NEXT} {LEAD} {text[:3]}") == "en"


def test_the_last_pattern_that_fits_decides_and_a_deeper_folder_has_the_last_word(tmp_path: Path) -> None:
    here = write(
        tmp_path.resolve(),
        {".gitignore": "*.md\nold/\n", ".credcheckignore": "!keep.md\n", "desk/.ignore": "!note.md\nkeep.md\n"},
    )
    top = Ignores().with_folder(str(here), [".gitignore", ".credcheckignore", "a.md"], [])
    desk = top.with_folder(str(here / "desk"), [".ignore"], [])

    def left_out(ignores: Ignores, path: str, *, is_folder: bool = False) -> bool:
        return ignores.leave_out(str(here / path), is_folder=is_folder)

    assert [left_out(top, path) for path in ("a.md", "keep.md", "a.txt", "desk/keep.md")] == [True, False, False, False]
    assert [left_out(desk, path) for path in ("desk/a.md", "desk/note.md", "desk/keep.md")] == [True, False, True]
    assert (left_out(top, "old", is_folder=True), left_out(top, "old")) == (True, False)
    assert not top.leave_out(f"{here}side/a.md", is_folder=False)
    assert not top.leave_out(str(here.parent / "a.md"), is_folder=False)
    assert top.leave_out_whole(str(here / "old" / "a.txt"), is_folder=False)
    assert not top.leave_out_whole(str(here / "new" / "a.txt"), is_folder=False)


def test_ignore_files_that_are_not_listed_or_not_there_change_nothing(tmp_path: Path) -> None:
    here = write(tmp_path, {".gitignore": "*.md\n"})
    assert Ignores().with_folder(str(here), ["a.md"], []) == Ignores()
    assert Ignores().with_folder(str(here / "none"), [".gitignore"], []) == Ignores()
    assert Ignores.of_patterns([], str(here)) == Ignores()
    assert Ignores.of_patterns(["*.md"], str(here)).leave_out(str(here.resolve() / "a.md"), is_folder=False)
