"""Reused passages side by side."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.article import Role
from credcheck.model.evidence import CopyRelation, Duplicate, Evidence, Passage, PassageUse, Story
from credcheck.model.findings import Judged
from credcheck.model.statements import Document, Sentence
from credcheck.report.html.draft.reused_passages import FacingRow, face_duplicates
from credcheck.report.html.draft.shared_words import Piece
from credcheck.report.html.summary import measure_reuse
from credcheck.text.span import Span
from tests.copy import article

OURS = "The ferry stopped at noon. Crews worked all night. “We were lucky,” said Ana Ruiz. It was June."
THEIRS = (
    "On Monday the ferry stopped at noon. Crews worked through the night. “We were lucky,” Ruiz told us. Rain fell."
)


def _document(text: str, path: str, published: date | None = None) -> Document:
    sentences: list[Sentence] = []
    at = 0
    for part in text.split(". "):
        end = min(at + len(part) + 1, len(text))
        sentences.append(Sentence(len(sentences), Span(at, end), Role.BODY))
        at = end + 1
    return Document(article(text, path=path, outlet=path.title(), published=published), tuple(sentences))


def _passage(use: PassageUse = PassageUse.UNCREDITED, *, words: int = 17) -> Passage:
    theirs = Span(THEIRS.index("the ferry"), THEIRS.index(" Rain"))
    return Passage(Span(0, OURS.index(" It was")), theirs, words, 0.8, use)


def _judged(*passages: Passage, first: str = "theirs") -> Judged:
    duplicate = Duplicate("wire", CopyRelation.SHARES_PASSAGES, 0.4, 0.8, 0.7, first, passages)
    evidence = Evidence(
        Story("s1", ("ours",)), (duplicate,), beside={"wire": _document(THEIRS, "wire", date(2026, 6, 1))}
    )
    return Judged(_document(OURS, "ours", date(2026, 6, 2)), evidence)


def _words(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def _only(pieces: tuple[Piece, ...]) -> list[str]:
    return [piece.text for piece in pieces if piece.kind == "only"]


def test_each_sentence_of_ours_faces_what_theirs_makes_of_it() -> None:
    [facing] = face_duplicates(_judged(_passage()), "a1-")
    [part] = facing.passages
    assert [(_words(row.ours).strip(), _words(row.theirs).strip()) for row in part.rows] == [
        ("The ferry stopped at noon.", "the ferry stopped at noon."),
        ("Crews worked all night.", "Crews worked through the night."),
        ("“We were lucky,” said Ana Ruiz.", "“We were lucky,” Ruiz told us."),
    ]


def test_the_words_that_differ_are_marked_on_their_side() -> None:
    [facing] = face_duplicates(_judged(_passage()), "a1-")
    row = facing.passages[0].rows[1]
    assert (_only(row.ours), _only(row.theirs)) == (["all"], ["through the"])


def test_a_passage_says_its_class_its_share_and_its_lines() -> None:
    [facing] = face_duplicates(_judged(_passage()), "a1-")
    [part] = facing.passages
    assert (part.sign.name, part.words, part.share, part.same, part.ours_line, part.theirs_line) == (
        "Uncredited",
        17,
        "94%",
        "80%",
        1,
        1,
    )


def test_who_was_first_comes_from_the_dates_and_unknown_is_said_plainly() -> None:
    [facing] = face_duplicates(_judged(_passage()), "a1-")
    assert (facing.first_words, facing.our_day, facing.day) == (
        "theirs has the earlier date",
        "June 2, 2026",
        "June 1, 2026",
    )
    [facing] = face_duplicates(_judged(_passage(), first="unknown"), "a1-")
    assert facing.first_words.startswith("who was first is unknown")


def test_uncredited_passages_come_first_and_are_open() -> None:
    quoted, bare = _passage(PassageUse.QUOTED), _passage()
    [facing] = face_duplicates(_judged(quoted, bare), "a1-")
    assert [(part.use, part.must_look) for part in facing.passages] == [("uncredited", True), ("quoted", False)]
    assert facing.tally == "1 uncredited, 1 quoted"
    assert facing.must_look


def test_an_article_that_is_not_at_hand_is_named_by_its_path() -> None:
    judged = _judged(_passage())
    bare = replace(judged, evidence=replace(judged.evidence, beside={}))
    [facing] = face_duplicates(bare, "a1-")
    assert (facing.outlet, facing.day, facing.passages) == ("wire", "no date", ())


def test_only_uncredited_words_count_as_reused() -> None:
    assert measure_reuse(_judged(_passage(PassageUse.QUOTED)))[0] == 0
    assert measure_reuse(_judged(_passage(PassageUse.QUOTED), _passage(words=9))) == (9, "50%")


def test_words_that_run_in_two_other_articles_are_counted_once() -> None:
    judged = _judged(_passage(words=9))
    [first] = judged.evidence.duplicates
    second = replace(first, path="second", passages=(_passage(words=7),))
    both = replace(judged, evidence=replace(judged.evidence, duplicates=(first, second)))
    assert measure_reuse(both) == (9, "50%")


@given(st.data())
def test_the_rows_of_a_passage_join_to_both_texts(data: st.DataObject) -> None:
    ours = data.draw(st.tuples(st.integers(0, 40), st.integers(41, len(OURS))))
    theirs = data.draw(st.tuples(st.integers(0, 40), st.integers(41, len(THEIRS))))
    passage = Passage(Span(*ours), Span(*theirs), 9, 0.5, PassageUse.UNCREDITED)
    [facing] = face_duplicates(_judged(passage), "a1-")
    rows: tuple[FacingRow, ...] = facing.passages[0].rows
    assert "".join(_words(row.ours) for row in rows) == OURS[slice(*ours)]
    assert "".join(_words(row.theirs) for row in rows) == THEIRS[slice(*theirs)]
