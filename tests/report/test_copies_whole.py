"""Copies and comparisons written out to the last character: each field, each line, each cell."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from credcheck.model.article import Article
from credcheck.model.evidence import (
    Copy,
    CopyRelation,
    Difference,
    Duplicate,
    Evidence,
    Match,
    MatchRelation,
    Passage,
    PassageUse,
    Story,
    Support,
    Verdict,
)
from credcheck.model.fault import Fault
from credcheck.model.findings import Judged
from credcheck.model.statements import Claim, ClaimKind, Document
from credcheck.model.survey import Survey
from credcheck.report.escape import escape_csv, one_line
from credcheck.report.listings.duplicates import render_duplicates, use_of_pair
from credcheck.report.listings.side_by_side import render_comparison
from credcheck.report.style import Style
from credcheck.text.span import Span
from tests.copy import article

UNCREDITED, CREDITED = PassageUse.UNCREDITED, PassageUse.CREDITED
OURS = article("Headline\n\nForty boats stayed in port on Monday.", path="a.md", published=date(2026, 3, 10))
THEIRS = article("Forty ships stayed in port on Monday, a clerk said.", path="b.txt", outlet="Quay")
PASSAGE = Passage(Span(10, 47), Span(0, 36), 7, 6 / 7, UNCREDITED, use_theirs=CREDITED, left_out="path")
SHARED = Duplicate(
    "b.txt", CopyRelation.NEAR_DUPLICATE, 0.71239, 0.80006, 0.5, "theirs", (PASSAGE,), same_report=0.9, short=2
)
PAIR = Copy("a.md", "b.txt", SHARED)
SURVEY = Survey(
    (OURS, THEIRS, article("Snow fell.", path="c.txt")),
    (PAIR,),
    (Story("s1", ("a.md", "b.txt"), "b.txt"), Story("s2", ("c.txt",), None)),
    (Fault("d.html", "is empty", "write it"),),
)


def shown(form: str, survey: Survey = SURVEY, *, passages: bool = True, width: int = 100) -> str:
    return render_duplicates(survey, format=form, width=width, color=False, passages=passages)


def with_copy(**changed: Any) -> Survey:
    return replace(SURVEY, copies=(replace(PAIR, duplicate=replace(SHARED, **changed)),))


def test_the_json_of_a_survey_is_this() -> None:
    passage = {"a": [10, 47], "b": [0, 36], "words": 7, "similarity": 0.8571, "use": "uncredited", "left_out": "path"}
    assert json.loads(shown("json")) == {
        "schema": "credcheck-duplicates/1",
        "articles": 3,
        "pairs": [
            {
                "a": "a.md",
                "b": "b.txt",
                "relation": "near-duplicate",
                "similarity": 0.7124,
                "containment": [0.8001, 0.5],
                "first": "b",
                "passages": [passage],
                "short_passages": 2,
            }
        ],
        "clusters": [{"id": "c1", "members": ["a.md", "b.txt"], "first": "b.txt"}],
        "faults": [{"path": "d.html", "message": "is empty", "hint": "write it"}],
    }
    assert json.loads(shown("json", passages=False))["pairs"][0]["passages"] == []


def test_the_csv_of_a_survey_is_this() -> None:
    assert shown("csv") == (
        "kind,cluster,a,b,relation,similarity,a_in_b,b_in_a,first,a_start,a_end,b_start,b_end,words,use,text\n"
        "pair,,a.md,b.txt,near-duplicate,0.7124,0.8001,0.5000,b,,,,,,,\n"
        "passage,,a.md,b.txt,,0.8571,,,,10,47,0,36,7,uncredited,Forty boats stayed in port on Monday.\n"
        "cluster,c1,a.md,,,,,,,,,,,,,\n"
        "cluster,c1,b.txt,,,,,,a,,,,,,,\n"
    )
    assert [row.split(",")[0] for row in shown("csv", passages=False).splitlines()] == [
        "kind",
        "pair",
        "cluster",
        "cluster",
    ]


def test_the_text_of_a_survey_is_this() -> None:
    lines = shown("text").splitlines()
    assert [re.sub("─+$", "─", line) for line in lines] == [
        "── clusters: copies of one report ─",
        "c1  2 copies, first: b.txt",
        "    a.md",
        "    b.txt",
        "",
        "── pairs ─",
        "a.md  ·  b.txt",
        "  near-duplicates: 80% of the first, 50% of the second; alike 71%; b.txt has the earlier date",
        "    uncredited  7 words, 85% the same, line 3 (left out of findings by path)",
        "      Forty boats stayed in port on Monday.",
        "    2 shorter passages left out",
        "",
        "1 pair of 3 articles share text; 1 cluster, 2 independent reports.",
    ]


def test_without_passages_neither_they_nor_the_short_ones_are_told() -> None:
    text = shown("text", passages=False)
    assert "uncredited" not in text
    assert "shorter" not in text


@pytest.mark.parametrize(
    ("first", "words", "letter"),
    [
        ("ours", "a.md has the earlier date", "a"),
        ("theirs", "b.txt has the earlier date", "b"),
        ("unknown", "who had it first is not known", "unknown"),
    ],
)
def test_who_was_first_is_told_alike_in_every_format(first: str, words: str, letter: str) -> None:
    survey = with_copy(first=first)
    assert f"alike 71%; {words}\n" in shown("text", survey)
    assert json.loads(shown("json", survey))["pairs"][0]["first"] == letter
    assert next(csv.DictReader(io.StringIO(shown("csv", survey))))["first"] == letter


@pytest.mark.parametrize(
    ("relation", "words"),
    [
        (CopyRelation.EXACT, "the same text"),
        (CopyRelation.NEAR_DUPLICATE, "near-duplicates"),
        (CopyRelation.CONTAINS, "the first contains the second"),
        (CopyRelation.CONTAINED, "the second contains the first"),
        (CopyRelation.SHARES_PASSAGES, "share passages"),
    ],
)
def test_every_relation_has_its_words(relation: CopyRelation, words: str) -> None:
    assert f"\n  {words}: 80% of" in shown("text", with_copy(relation=relation))


@pytest.mark.parametrize("ours", list(PassageUse))
@pytest.mark.parametrize("theirs", [None, *PassageUse])
def test_the_use_of_a_pair_is_the_later_ones_or_the_kinder(ours: PassageUse, theirs: PassageUse | None) -> None:
    passage = replace(PASSAGE, use=ours, use_theirs=theirs)
    other = ours if theirs is None else theirs
    assert use_of_pair(passage, "ours") is other
    assert use_of_pair(passage, "theirs") is ours
    kinder = use_of_pair(passage, "unknown")
    assert kinder is (other if ours is UNCREDITED else ours)


@pytest.mark.parametrize(("pairs", "more"), [(200, ""), (201, "… and 1 more;"), (1300, "… and 1,100 more;")])
def test_a_person_is_shown_two_hundred_pairs_and_told_of_the_rest(pairs: int, more: str) -> None:
    text = shown("text", replace(SURVEY, copies=(PAIR,) * pairs), passages=False)
    assert text.count("near-duplicates:") == min(pairs, 200)
    assert ("… and" in text) is bool(more)
    assert more in text


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(cells, cells, st.integers(0, 10**6))
@settings(deadline=None, max_examples=60)
def test_a_spreadsheet_reads_back_each_cell_of_any_survey(path: str, text: str, words: int) -> None:
    ours = article(text or "x", path=path)
    passage = replace(PASSAGE, ours=Span(0, len(ours.text)), words=words)
    copy = Copy(path, "b.txt", replace(SHARED, passages=(passage,)))
    survey = Survey((ours, THEIRS), (copy,), (Story("s1", (path, "b.txt"), path),))
    head, pair, told, member, other = csv.reader(io.StringIO(shown("csv", survey)))
    assert {len(row) for row in (head, pair, told, member, other)} == {16}
    assert pair[2] == told[2] == member[2] == escape_csv(path)
    assert told[13] == str(words)
    assert told[15] == escape_csv(one_line(ours.text))
    assert (member[8], other[8]) == ("a", "a" if path == "b.txt" else "")


@given(
    st.lists(st.sampled_from(["quay", "港務局", "a-very-long-word-of-the-harbour", "é", "👩‍🚀", "—"]), max_size=60),
    st.integers(40, 130),
)
@settings(deadline=None, max_examples=40)
def test_no_line_of_a_survey_is_wider_than_the_terminal(words: list[str], width: int) -> None:
    ours = article(" ".join(["Start", *words]), path="a.md")
    passage = replace(PASSAGE, ours=Span(0, len(ours.text)))
    survey = replace(
        SURVEY, articles=(ours, THEIRS), copies=(replace(PAIR, duplicate=replace(SHARED, passages=(passage,))),)
    )
    assert max(cell_len(line) for line in shown("text", survey, width=width).splitlines()) <= width


CLAIM = Span(10, 47)
DIFFERS = Match(
    "b.txt", Span(0, 51), 0.87654, MatchRelation.DIFFERS, "s2", ("port",),
    (
        Difference("name", Span(16, 21), Span(6, 11), "boats / ships"),
        Difference("day", Span(40, 46), Span(30, 36), "x / y"),
    ),
)  # fmt: skip


def judged(*matches: Match, shared: Duplicate | None = SHARED) -> Judged:
    document = Document(OURS, claims=(Claim(0, 0, CLAIM, ClaimKind.FIGURE),))
    verdict = Verdict(0, Support.DIFFERS, matches=matches, why=("the other names ships",))
    return Judged(document, Evidence(SURVEY.stories[0], (shared,) if shared else (), (verdict,)))


def compared(found: Judged, *, width: int = 80, form: str = "text", other: Article = THEIRS) -> str:
    return render_comparison(found, other, style=Style(width=width), format=form)


def test_the_json_of_a_comparison_is_this() -> None:
    assert json.loads(compared(judged(DIFFERS), form="json")) == {
        "schema": "credcheck-comparison/1",
        "ours": {"path": "a.md", "title": None, "outlet": None, "published": "2026-03-10", "role": None},
        "theirs": {"path": "b.txt", "title": None, "outlet": "Quay", "published": None, "role": None},
        "relation": "near-duplicate",
        "similarity": 0.7124,
        "containment": [0.8001, 0.5],
        "first": "theirs",
        "passages": [{"ours": [10, 47], "theirs": [0, 36], "words": 7, "similarity": 0.8571, "use": "uncredited"}],
        "claims": [
            {
                "claim": 0,
                "ours": [10, 47],
                "theirs": [0, 51],
                "relation": "differs",
                "score": 0.8765,
                "shared": ["port"],
                "differs": [
                    {"kind": "name", "ours": [16, 21], "theirs": [6, 11], "note": "boats / ships"},
                    {"kind": "day", "ours": [40, 46], "theirs": [30, 36], "note": "x / y"},
                ],
                "support": "differs",
                "why": ["the other names ships"],
            }
        ],
        "verdicts": [
            {
                "claim": 0,
                "span": [10, 47],
                "support": "differs",
                "why": ["the other names ships"],
            }
        ],
    }


def test_two_strangers_are_a_comparison_of_zeros() -> None:
    told = json.loads(compared(judged(shared=None), form="json"))
    assert [told[key] for key in ("relation", "similarity", "containment", "first", "passages", "claims")] == [
        None,
        0.0,
        [0.0, 0.0],
        "unknown",
        [],
        [],
    ]


def test_the_text_of_a_comparison_on_a_narrow_terminal_is_this() -> None:
    assert [re.sub("─+$", "─", line) for line in compared(judged(DIFFERS)).splitlines()] == [
        "ours    a.md · March 10, 2026",
        "theirs  b.txt · Quay",
        "Near-duplicate: 80% of ours is in theirs, 50% of theirs in ours; theirs has the",
        "earlier date.",
        "",
        "── shared passages ─",
        "uncredited: 7 words, 85% the same; line 3 / line 1",
        "ours    Forty [boats] stayed in port on [Monday.]",
        "theirs  Forty [ships] stayed in port on [Monday]",
        "",
        "── shared and differing claims ─",
        "differs  score 0.88, differs; names differ: boats / ships; days differ: x / y",
        "ours    Forty boats stayed in port on Monday.",
        "theirs  Forty ships stayed in port on Monday, a clerk said.",
        "",
    ]


@pytest.mark.parametrize(("width", "columns"), [(40, 1), (99, 1), (100, 2), (160, 2)])
def test_two_columns_begin_at_a_hundred(width: int, columns: int) -> None:
    lines = compared(judged(DIFFERS), width=width).splitlines()
    assert any("  │  " in line for line in lines) is (columns == 2)
    if columns == 2:
        half = (width - 5) // 2
        [row] = [line for line in lines if "clerk" in line]
        assert row.startswith(f"{'Forty boats stayed in port on Monday.':{half}}  │  Forty ships stayed in port")


def test_related_sentences_are_only_counted() -> None:
    related = replace(DIFFERS, relation=MatchRelation.RELATED)
    text = compared(judged(related, related))
    assert "── no shared claim" in text
    assert "2 related sentences besides; --format json lists each." in text
    assert "besides" not in compared(judged(DIFFERS))


def marks_of(text: str) -> tuple[str, str]:
    """Return both lines of the shared passage, without their leads."""
    ours = re.search(r"^ours    (.*(?:\n        .*)*)", text.split("the same;")[1], re.MULTILINE)
    theirs = re.search(r"^theirs  (.*(?:\n        .*)*)", text.split("the same;")[1], re.MULTILINE)
    assert ours is not None
    assert theirs is not None
    return ours[1].replace("\n        ", " "), theirs[1].replace("\n        ", " ")


@given(
    st.lists(st.sampled_from(["cod", "eel", "tern"]), min_size=1, max_size=12),
    st.lists(st.sampled_from(["cod", "eel", "auk"]), min_size=1, max_size=12),
)
@settings(deadline=None, max_examples=60)
def test_without_their_marks_both_sides_are_what_they_were_and_what_is_unmarked_is_the_same(
    ours: list[str], theirs: list[str]
) -> None:
    a, b = article(" ".join(ours), path="a.md"), article(" ".join(theirs), path="b.txt")
    passage = Passage(Span(0, len(a.text)), Span(0, len(b.text)), len(ours), 0.5, UNCREDITED)
    found = Judged(Document(a), Evidence(SURVEY.stories[0], (replace(SHARED, passages=(passage,)),)))
    left, right = marks_of(compared(found, other=b, width=99))
    assert re.sub(r"[\[\]]", "", left) == a.text
    assert re.sub(r"[\[\]]", "", right) == b.text
    bare = [re.sub(r"\[[^\]]*\]", "", side).split() for side in (left, right)]
    assert bare[0] == bare[1]
