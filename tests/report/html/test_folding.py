"""Folding: errors and warnings stand open, an info finding is a line, and what a claim's sign says is said once."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import expect

from credcheck.model.article import Place
from credcheck.model.evidence import Evidence, Match, MatchRelation, Story, Support, Verdict
from credcheck.model.findings import Confidence, Finding, Judged, Related, Rule, Severity, Suppression
from credcheck.model.statements import Claim, ClaimKind, Document
from credcheck.report import Style
from credcheck.report.html import render_html
from credcheck.report.html.draft.annotated import annotate_draft
from credcheck.report.html.draft.notes import ClaimNote, FindingNote, note_claims, note_findings
from credcheck.text.span import Span
from tests.copy import article
from tests.report.builder import rule
from tests.report.html.conftest import Open
from tests.report.html.reading import read_page, with_class
from tests.report.sample import sample_result

TEXT = "The quay sank in May. Nobody was told. An aide blamed the mayor.\n\nThe mayor denied that she was to blame."
SANK, TOLD, BLAMED, DENIED = (
    Span(TEXT.index(words), TEXT.index(words) + len(words))
    for words in (
        "The quay sank in May.",
        "Nobody was told.",
        "An aide blamed the mayor.",
        "The mayor denied that she was to blame.",
    )
)
UNSUPPORTED = rule("SUP503", "unsupported-claim", Severity.INFO, "nobody else has this")
FIGURE = rule("SUP501", "unsupported-figure", Severity.WARNING, "nobody else has this figure")
DISPUTED = rule("SUP504", "disputed-claim", Severity.INFO, "this is denied")
ANONYMOUS = rule("ANO201", "single-anonymous-source", Severity.INFO, "one unnamed source stands alone behind this")
RULES = (UNSUPPORTED, FIGURE, DISPUTED, ANONYMOUS)
DESK = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 360, "height": 780}}


def _finding(by: Rule, span: Span, *related: Related) -> Finding:
    return Finding(
        rule=by.id,
        name=by.name,
        severity=by.severity,
        confidence=Confidence.MEDIUM,
        path="story.txt",
        span=span,
        start=Place(1, span.start + 1),
        end=Place(1, span.end + 1),
        message=by.message,
        quoted=span.of(TEXT),
        fingerprint=f"{by.id}-{span.start}-{span.end}",
        related=related,
    )


def _beside(span: Span) -> Related:
    return Related("story.txt", Place(1, span.start + 1), span, "said here", span.of(TEXT))


def _judged(*findings: Finding, support: Support = Support.UNSUPPORTED, text: str = TEXT) -> Judged:
    """Return the story with three claims: two of a support, and one that is denied by the last sentence."""
    spans = (SANK, TOLD, BLAMED)
    document = Document(
        article(text), claims=tuple(Claim(at, at, span, ClaimKind.FACT) for at, span in enumerate(spans))
    )
    denial = Match("story.txt", DENIED, 0.9, MatchRelation.DIFFERS, "s1")
    about = Match("story.txt", SANK, 0.3, MatchRelation.RELATED, "s1")
    verdicts = (
        Verdict(0, support),
        Verdict(1, support, matches=(about,)),
        Verdict(2, Support.DISPUTED, matches=(denial, about), against=(denial,), why=("the mayor denies it",)),
    )
    return Judged(document, Evidence(Story("s1", (document.path,)), verdicts=verdicts), findings)


def _notes(judged: Judged) -> tuple[list[FindingNote], list[ClaimNote]]:
    """Return the findings and the claims that have a note of their own in the margin, in reading order."""
    claims = note_claims(judged, "a1-")
    rows = annotate_draft(judged, claims, note_findings(judged, claims, RULES))
    notes = [note for row in rows for note in row.notes]
    return (
        [one for one in notes if isinstance(one, FindingNote)],
        [one for one in notes if isinstance(one, ClaimNote)],
    )


def _page(judged: Judged) -> str:
    return render_html(replace(sample_result(), articles=(judged,), rules=RULES), Style())


DENSE = _judged(
    _finding(UNSUPPORTED, SANK),
    _finding(FIGURE, TOLD, _beside(SANK)),
    _finding(UNSUPPORTED, TOLD, _beside(SANK)),
    _finding(DISPUTED, BLAMED, _beside(DENIED)),
    _finding(ANONYMOUS, Span(BLAMED.start, BLAMED.start + len("An aide"))),
)


def test_what_a_claim_s_sign_says_stands_within_the_claim_s_note_and_has_no_number() -> None:
    findings, claims = _notes(DENSE)
    assert [(one.finding.rule, one.number) for one in findings] == [("SUP501", 1), ("ANO201", 2)]
    assert [[one.finding.rule for one in claim.said] for claim in claims] == [["SUP503"], ["SUP503"], ["SUP504"]]
    assert [one.number for claim in claims for one in claim.said] == [0, 0, 0]


def test_a_warning_is_never_folded_even_where_the_sign_says_the_same() -> None:
    findings, _ = _notes(DENSE)
    assert [(one.finding.rule, one.folded) for one in findings] == [("SUP501", False), ("ANO201", True)]


@pytest.mark.parametrize(
    ("span", "why"),
    [
        (Span(SANK.start, SANK.start + 8), "it is on a part of the claim"),
        (Span(SANK.start, TOLD.end), "it is on two claims"),
        (DENIED, "it is on no claim"),
    ],
)
def test_a_finding_that_says_it_of_anything_but_one_whole_claim_keeps_its_number(span: Span, why: str) -> None:
    findings, claims = _notes(_judged(_finding(UNSUPPORTED, span)))
    assert [one.number for one in findings] == [1], why
    assert not any(claim.said for claim in claims)


def test_a_claim_that_has_no_note_takes_no_finding_into_it() -> None:
    findings, _ = _notes(_judged(_finding(UNSUPPORTED, SANK), support=Support.NOT_CHECKABLE))
    assert [one.number for one in findings] == [1]


def test_another_kind_of_rule_on_a_whole_claim_says_something_else_and_stands_alone() -> None:
    findings, _ = _notes(_judged(_finding(ANONYMOUS, SANK)))
    assert [(one.number, one.folded, one.claim) for one in findings] == [(1, True, "")]


def test_a_sentence_that_the_claim_s_note_shows_is_not_shown_again_beneath_the_finding() -> None:
    _, (_, told, blamed) = _notes(DENSE)
    assert [one.related for one in (*told.said, *blamed.said)] == [(), ()]
    _, (sank, *_) = _notes(_judged(_finding(UNSUPPORTED, SANK, _beside(DENIED))))
    assert sank.said[0].related == (_beside(DENIED),)


def test_only_a_claim_that_somebody_speaks_against_is_contested() -> None:
    _, claims = _notes(DENSE)
    assert [(claim.contested, claim.mere) for claim in claims] == [(False, 0), (False, 1), (True, 1)]


def test_a_suppressed_finding_is_nobody_s_note() -> None:
    hidden = replace(_finding(UNSUPPORTED, SANK), suppressed=Suppression("inline", "the desk knows"))
    findings, claims = _notes(_judged(hidden))
    assert (findings, [claim.said for claim in claims]) == ([], [(), (), ()])


@given(st.sets(st.tuples(st.integers(0, len(RULES) - 1), st.integers(0, 3)), max_size=8))
def test_every_finding_has_one_place_and_numbers_have_no_gap(chosen: set[tuple[int, int]]) -> None:
    each = [(RULES[by], (SANK, TOLD, BLAMED, DENIED)[at]) for by, at in sorted(chosen)]
    judged = _judged(*(_finding(by, span) for by, span in each))
    findings, claims = _notes(judged)
    said = [one.id for claim in claims for one in claim.said]
    assert sorted([*said, *(one.id for one in findings)]) == sorted(f"f-{by.id}-{s.start}-{s.end}" for by, s in each)
    assert sorted(one.number for one in findings) == list(range(1, len(findings) + 1))


def test_on_the_page_an_info_finding_is_a_closed_line_and_a_contested_claim_stands_open() -> None:
    elements = read_page(_page(DENSE))
    lines = [one for one in elements if one.tag == "summary" and "li" in one.path]
    assert [" ".join(one.text.split()) for one in lines if "aside" not in one.classes] == [
        "U Only here, unsourced info SUP503",
        "U Only here, unsourced info SUP503",
        "2 info ANO201 single-anonymous-source",
        "D Disputed info SUP504",
    ]
    folds = [one for one in elements if one.tag == "details" and one.path[-1] == "li"]
    assert ["open" in one.attributes for one in folds] == [False, True, False, False, True]
    assert len(with_class(elements, "said")) == 3


def test_a_folded_note_opens_by_a_click_and_shows_its_message(open_page: Open) -> None:
    page = open_page(_page(DENSE), **DESK)
    message = page.locator(".note.finding.info:not(.said) .message")
    expect(message).to_be_hidden()
    page.locator(".note.finding.info:not(.said) summary").click()
    expect(message).to_have_text("One unnamed source stands alone behind this")


def test_without_javascript_a_link_to_a_folded_finding_opens_it(open_page: Open) -> None:
    page = open_page(_page(DENSE), f"#f-SUP503-{SANK.start}-{SANK.end}", java_script_enabled=False, **DESK)
    expect(page.locator(f"#f-SUP503-{SANK.start}-{SANK.end} .message")).to_be_visible()


def test_a_walk_with_j_opens_what_it_comes_to_and_closes_it_behind_itself(open_page: Open) -> None:
    page = open_page(_page(DENSE), **DESK)
    seen = []
    for _ in range(5):
        page.keyboard.press("j")
        here = page.evaluate("document.activeElement.dataset.for")
        expect(page.locator(f"[data-for={here}] .message")).to_be_visible()
        seen.append(here.split("-")[1])
    assert seen == ["SUP503", "SUP501", "SUP503", "ANO201", "SUP504"]
    expect(page.locator(".note > details[open] > summary .echoed")).to_have_count(1)
    expect(page.locator(".verdict.support-disputed > details")).to_have_attribute("open", "")


def test_o_closes_what_a_walk_has_opened_and_keeps_the_place(open_page: Open) -> None:
    page = open_page(_page(DENSE), **DESK)
    page.keyboard.press("k")
    page.keyboard.press("k")
    message = page.locator(".note.finding.info:not(.said) .message")
    expect(message).to_be_visible()
    page.keyboard.press("o")
    expect(message).to_be_hidden()
    assert page.evaluate("document.activeElement.dataset.for").startswith("f-ANO201")


def test_on_paper_every_folded_finding_stands_with_its_sentence(open_page: Open) -> None:
    page = open_page(_page(DENSE), **DESK)
    page.emulate_media(media="print")
    assert page.locator(".note.finding .quoted:visible").all_inner_texts() == [
        "The quay sank in May.",
        "Nobody was told.",
        "Nobody was told.",
        "An aide",
        "An aide blamed the mayor.",
    ]
    assert page.locator(".note.finding .message:visible").count() == 5


def test_notes_that_reach_down_beside_other_paragraphs_lie_above_them_from_top_to_bottom(open_page: Open) -> None:
    longer = TEXT + "\n\nThe council meets in June." * 8
    page = open_page(_page(_judged(*DENSE.findings, text=longer)), **DESK)
    page.locator(".row").nth(3).scroll_into_view_if_needed()
    covered = """
    (notes) => {
      const box = notes.getBoundingClientRect();
      const next = document.querySelectorAll(".row")[1].getBoundingClientRect();
      const heights = Array.from({ length: 20 }, (_, step) => next.top + ((box.bottom - next.top) * (step + 0.5)) / 20);
      const hits = heights.map((y) => document.elementFromPoint(box.left + 60, y));
      return [box.bottom > next.bottom, hits.filter((hit) => hit && !notes.contains(hit)).length];
    }
    """
    assert page.locator(".notes").first.evaluate(covered) == [True, 0]


def test_folded_notes_take_a_line_each_on_a_phone(open_page: Open) -> None:
    page = open_page(_page(DENSE), **PHONE)
    word = page.locator(".note summary .severity").first.bounding_box()
    assert word
    assert word["height"] < 45
    for line in page.locator(".note > details:not([open]) > summary").all():
        place = line.bounding_box()
        assert place
        assert place["height"] < 45


def test_with_javascript_a_link_within_the_page_opens_the_folded_finding_it_goes_to(open_page: Open) -> None:
    page = open_page(_page(DENSE), **DESK)
    message = page.locator(f"#f-SUP503-{SANK.start}-{SANK.end} .message")
    expect(message).to_be_hidden()
    page.evaluate(f"location.hash = 'f-SUP503-{SANK.start}-{SANK.end}'")
    expect(message).to_be_visible()


def test_a_filter_leaves_the_line_of_a_claim_whose_finding_it_keeps(open_page: Open) -> None:
    page = open_page(_page(DENSE), "#only-rule-SUP503", **DESK)
    assert page.locator(".note:not(.said):visible summary:visible").all_inner_texts() == [
        "U\nOnly here, unsourced\ninfo SUP503",
        "U\nOnly here, unsourced\ninfo SUP503",
    ]
    expect(page.locator("#shown")).to_have_text("2 findings and 2 claims shown")


@pytest.mark.parametrize("width", [360, 500, 777, 1280])
def test_a_number_never_begins_a_line_away_from_the_words_it_stands_behind(
    open_page: Open, sample_page: str, width: int
) -> None:
    page = open_page(sample_page, viewport={"width": width, "height": 900})
    alone = """
    () => [...document.querySelectorAll(".text .num, .text .sign")].filter((number) => {
      const before = document.createTreeWalker(number.closest(".text"), NodeFilter.SHOW_TEXT);
      before.currentNode = number;
      const text = before.previousNode();
      if (!text) return false;
      const range = new Range();
      range.setStart(text, text.length - 1);
      range.setEnd(text, text.length);
      return number.getBoundingClientRect().top > range.getBoundingClientRect().bottom;
    }).map((number) => number.parentElement.textContent)
    """
    assert page.evaluate(alone) == []


def test_notes_a_little_longer_than_their_paragraph_do_not_tear_the_text_apart(open_page: Open) -> None:
    first = _finding(FIGURE, SANK), _finding(FIGURE, TOLD)
    page = open_page(_page(_judged(*first, _finding(ANONYMOUS, DENIED))), **DESK)
    below = page.locator(".row .text").nth(1).bounding_box()
    notes = page.locator(".notes").first.bounding_box()
    pushed = page.locator(".row").nth(1).locator(".note").bounding_box()
    assert below
    assert notes
    assert pushed
    assert notes["y"] + notes["height"] > below["y"], "the notes reach down beside the next paragraph"
    assert pushed["y"] >= notes["y"] + notes["height"], "and push its note down"
