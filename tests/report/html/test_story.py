"""The story, its map and its timeline."""

import re
from dataclasses import replace
from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from credcheck.model.evidence import CopyRelation, Credit, Duplicate, Evidence, Story
from credcheck.model.findings import Judged
from credcheck.model.statements import Document
from credcheck.report.html.story.graph import Arrow, Node, Report, gather_stories
from credcheck.report.html.story.graph import Story as DrawnStory
from credcheck.report.html.story.map import Box, draw_map
from credcheck.report.html.story.timeline import draw_timeline
from credcheck.text.span import Span
from tests.copy import article
from tests.report.sample import sample_result


def _document(path: str, outlet: str | None, day: int | None, text: str = "The pier closed.") -> Document:
    return Document(article(text, path=path, outlet=outlet, published=date(2026, 6, day) if day else None))


def _copy(path: str, first: str) -> Duplicate:
    return Duplicate(path, CopyRelation.NEAR_DUPLICATE, 0.9, 0.9, 0.9, first)


def _judged(
    document: Document, *others: Document, copies: tuple[Duplicate, ...] = (), credit: Credit | None = None
) -> Judged:
    evidence = Evidence(
        Story("s1", (document.path, *(other.path for other in others))),
        copies,
        credits=(credit,) if credit else (),
        beside={other.path: other for other in others},
    )
    return Judged(document, evidence)


OURS, WIRE = _document("ours.md", "Harbour Courier", 2), _document("wire.md", "Northline Wire", 1)


def test_a_copy_is_an_arrow_from_the_later_report_to_the_earlier() -> None:
    [story] = gather_stories([_judged(OURS, WIRE, copies=(_copy("wire.md", "theirs"),))])
    assert story.arrows == (Arrow("harbour courier", "northline wire", "copies"),)
    [story] = gather_stories([_judged(OURS, WIRE, copies=(_copy("wire.md", "ours"),))])
    assert story.arrows == (Arrow("northline wire", "harbour courier", "copies"),)


def test_copies_whose_order_is_unknown_are_joined_without_a_head() -> None:
    [story] = gather_stories([_judged(WIRE, OURS, copies=(_copy("ours.md", "unknown"),))])
    assert story.arrows == (Arrow("harbour courier", "northline wire", "copies", sure=False),)
    picture = draw_map(story)
    assert picture
    assert picture.words == ("Harbour Courier and Northline Wire share text; who was first is unknown.",)
    assert [line.sure for line in picture.lines] == [False]


def test_a_credit_to_an_outlet_outside_the_corpus_is_a_dashed_box_with_its_own_capitals() -> None:
    text = "The pier closed, NBC News reported."
    ours = _document("ours.md", "Harbour Courier", 2, text)
    credit = Credit("ours.md", Span(17, len(text)), "nbc news")
    [story] = gather_stories([_judged(ours, credit=credit)])
    picture = draw_map(story)
    assert picture
    assert {box.name: box.kind for box in picture.boxes} == {"NBC News": "absent", "Harbour Courier": "draft"}
    assert picture.words == ("Harbour Courier credits NBC News.",)


def test_an_outlet_that_credits_itself_draws_no_arrow() -> None:
    credit = Credit("ours.md", Span(0, 3), "harbour courier")
    [story] = gather_stories([_judged(OURS, WIRE, credit=credit)])
    assert story.arrows == ()
    assert draw_map(story) is None


def test_two_reports_of_one_outlet_are_one_box() -> None:
    early = _document("early.md", "Northline Wire", None)
    [story] = gather_stories([_judged(OURS, WIRE, early, copies=(_copy("wire.md", "theirs"),))])
    picture = draw_map(story)
    assert picture
    assert [(box.name, box.detail) for box in picture.boxes] == [
        ("Northline Wire", "2 reports, June 1, 2026"),
        ("Harbour Courier", "June 2, 2026"),
    ]


def test_drafts_that_share_a_report_share_a_story_and_strangers_do_not() -> None:
    second, third = _document("second.md", "Daily Tide", 3), _document("third.md", "Far Away Post", 3)
    stories = gather_stories([_judged(OURS, WIRE), _judged(third), _judged(second, WIRE)])
    assert [[report.path for report in story.reports] for story in stories] == [
        ["wire.md", "ours.md", "second.md"],
        ["third.md"],
    ]


def test_a_draft_that_knows_two_groups_joins_them() -> None:
    far = _document("far.md", "Far Away Post", 4)
    both = _document("both.md", "Daily Tide", 3)
    [story] = gather_stories([_judged(OURS, WIRE), _judged(far), _judged(both, WIRE, far)])
    assert [report.path for report in story.reports] == ["wire.md", "ours.md", "both.md", "far.md"]


def test_an_article_that_is_only_at_hand_is_no_part_of_the_story() -> None:
    judged = _judged(OURS, WIRE)
    stranger = replace(judged, evidence=replace(judged.evidence, story=Story("s1", ("ours.md",))))
    [story] = gather_stories([stranger])
    assert [report.path for report in story.reports] == ["ours.md"]


def test_the_sample_says_that_everything_goes_back_to_one_outlet() -> None:
    story = gather_stories(sample_result().articles)[0]
    assert story.origin == "Harbour Courier"
    assert Arrow("daily tide news", "harbour courier", "credits") in story.arrows
    assert Arrow("daily tide news", "harbour courier", "copies") in story.arrows


def test_the_timeline_puts_reports_in_order_of_their_days() -> None:
    late = _document("late.md", "Daily Tide", 11)
    [story] = gather_stories([_judged(OURS, late, WIRE)])
    line = draw_timeline(story)
    assert line
    assert [(dot.name, dot.draft, dot.first) for dot in line.dots] == [
        ("Northline Wire", False, True),
        ("Harbour Courier", True, False),
        ("Daily Tide", False, False),
    ]
    first, ours, last = [dot.x for dot in line.dots]
    assert first < ours < last
    assert abs((ours - first) / (last - first) - 0.1) < 0.01
    assert line.words[1] == "June 2, 2026: Harbour Courier (this article)"


def test_an_undated_report_is_named_beneath_the_timeline() -> None:
    undated = _document("undated.md", None, None)
    [story] = gather_stories([_judged(OURS, WIRE, undated)])
    line = draw_timeline(story)
    assert line
    assert line.undated == ("undated",)


def test_reports_of_one_day_stand_above_each_other() -> None:
    same = _document("same.md", "Daily Tide", 2)
    [story] = gather_stories([_judged(OURS, same)])
    line = draw_timeline(story)
    assert line
    assert line.dots[0].x == line.dots[1].x
    assert [tick.day for tick in line.ticks] == ["June 2, 2026"]


def test_one_date_alone_is_no_timeline() -> None:
    [story] = gather_stories([_judged(OURS, _document("undated.md", "Daily Tide", None))])
    assert draw_timeline(story) is None


KEYS = st.sampled_from([f"outlet {number}" for number in range(24)])
ARROWS = st.lists(
    st.tuples(KEYS, KEYS, st.sampled_from(["credits", "copies"])).filter(lambda one: one[0] != one[1]),
    min_size=1,
    max_size=30,
)


def _overlap(one: Box, two: Box) -> bool:
    return abs(one.x - two.x) < one.width and abs(one.y - two.y) < one.height


@given(ARROWS)
def test_boxes_never_overlap_and_stay_inside_the_picture(arrows: list[tuple[str, str, str]]) -> None:
    keys = sorted({key for taker, giver, _ in arrows for key in (taker, giver)})
    nodes = tuple(Node(key, key.title(), (Report(key, key.title(), None, key == keys[0]),)) for key in keys)
    story = DrawnStory((), nodes, tuple(sorted({Arrow(*one) for one in arrows})))
    picture = draw_map(story)
    assert picture
    assert not any(_overlap(one, two) for one, two in combinations(picture.boxes, 2))
    assert all(0 <= box.x <= picture.width - box.width for box in picture.boxes)
    assert all(0 <= box.y <= picture.height - box.height for box in picture.boxes)
    assert len(picture.boxes) + picture.left_out == len(nodes)


def test_whoever_had_it_stands_above_whoever_took_it() -> None:
    nodes = tuple(Node(key, key) for key in "abc")
    picture = draw_map(DrawnStory((), nodes, (Arrow("a", "b", "credits"), Arrow("b", "c", "credits"))))
    assert picture
    assert [box.name for box in sorted(picture.boxes, key=lambda box: box.y)] == ["c", "b", "a"]


def test_an_arrow_leaves_the_top_of_the_taker_and_ends_beneath_the_giver() -> None:
    picture = draw_map(DrawnStory((), (Node("a", "a"), Node("b", "b")), (Arrow("a", "b", "credits"),)))
    assert picture
    giver, taker = sorted(picture.boxes, key=lambda box: box.y)
    numbers = [int(one) for one in re.findall(r"\d+", picture.lines[0].path)]
    assert numbers[1] == taker.y
    assert numbers[-1] == giver.y + giver.height + 5


def test_two_arrows_between_the_same_boxes_are_drawn_apart() -> None:
    nodes = (Node("a", "a"), Node("b", "b"))
    picture = draw_map(DrawnStory((), nodes, (Arrow("a", "b", "copies"), Arrow("a", "b", "credits"))))
    assert picture
    assert len({line.path for line in picture.lines}) == 2


def test_an_outlet_that_no_arrow_touches_is_named_beneath_the_picture() -> None:
    alone = _document("alone.md", "Far Away Post", 3)
    [story] = gather_stories([_judged(OURS, WIRE, alone, copies=(_copy("wire.md", "theirs"),))])
    picture = draw_map(story)
    assert picture
    assert picture.alone == ("Far Away Post",)
    assert "Far Away Post" not in [box.name for box in picture.boxes]
