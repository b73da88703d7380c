"""Fixes of form, lines that changed, and examples as tests."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from credcheck.checks.finding import make_finding, propose_mark
from credcheck.checks.fixes import apply_fixes, diff_fixes
from credcheck.checks.rulebook.examples import run_examples
from credcheck.checks.suppressions.changed_lines import only_changed
from credcheck.model.findings import Example, Examples, Finding, Fix, Suppression
from credcheck.model.statements import Document
from credcheck.text.span import Span
from tests.checks.documents import document, rule
from tests.copy import article

TEXT = "one two\nthree four\nfive\n"


def with_fix(start: int, end: int, text: str) -> Finding:
    return make_finding(document(TEXT), rule("pattern"), Span(0, 1), fix=Fix(start, end, text))


def test_a_proposal_is_never_applied() -> None:
    proposal = make_finding(document(TEXT), rule("pattern"), Span(0, 1), fix=Fix(0, 3, "1", safe=False))
    assert apply_fixes(TEXT, [proposal]) == (TEXT, ())


def test_fixes_are_applied_from_the_front_whatever_their_order() -> None:
    found = [with_fix(18, 18, "!"), with_fix(0, 3, "1"), with_fix(8, 13, "3")]
    mended, applied = apply_fixes(TEXT, found)
    assert mended == "1 two\n3 four!\nfive\n"
    assert list(applied) == [found[1], found[2], found[0]]


def test_of_two_fixes_that_touch_the_same_words_the_first_counts() -> None:
    mended, applied = apply_fixes(TEXT, [with_fix(0, 7, "a"), with_fix(4, 7, "b"), with_fix(8, 13, "c")])
    assert mended == "a\nc four\nfive\n"
    assert len(applied) == 2


def test_suppressed_findings_and_findings_without_a_fix_are_left_alone() -> None:
    suppressed = replace(with_fix(0, 3, "1"), suppressed=Suppression("inline", "as printed"))
    assert apply_fixes(TEXT, [suppressed, replace(with_fix(0, 3, "1"), fix=None)]) == (TEXT, ())


def test_a_fix_behind_the_end_of_the_file_is_left_alone() -> None:
    assert apply_fixes(TEXT, [with_fix(10, 400, "x")]) == (TEXT, ())


@given(
    st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 6), st.text(max_size=4)), max_size=6)
)
def test_only_the_words_of_applied_fixes_change(text: str, wanted: list[tuple[int, int, str]]) -> None:
    found = [with_fix(start, start + length, new) for start, length, new in wanted]
    mended, applied = apply_fixes(text, found)
    slow = text
    for one in sorted(applied, key=lambda one: -(one.fix.start if one.fix else 0)):
        assert one.fix is not None
        slow = slow[: one.fix.start] + one.fix.text + slow[one.fix.end :]
    assert len({one.fix.start for one in applied if one.fix}) < len(applied) or mended == slow


def test_a_change_is_shown_as_a_diff() -> None:
    shown = diff_fixes("draft.md", TEXT, TEXT.replace("five\n", "six"))
    assert shown.startswith("--- a/draft.md\n+++ b/draft.md\n@@ ")
    assert "-five\n+six\n\\ No newline at end of file\n" in shown
    assert diff_fixes("draft.md", TEXT, TEXT) == ""


def on_lines(first: str, last: str) -> Finding:
    start = TEXT.index(first)
    return make_finding(document(TEXT), rule("pattern"), Span(start, TEXT.index(last) + len(last)))


def test_only_findings_on_changed_lines_are_kept() -> None:
    one, three, both = on_lines("one", "one"), on_lines("three", "three"), on_lines("two", "three")
    assert only_changed([one, three, both], {"story.txt": {2}}) == (three, both)
    assert only_changed([one, three, both], {"story.txt": {1, 2}}) == (one, three, both)
    assert only_changed([one, three, both], {"other.txt": {1, 2}}) == ()
    assert only_changed([], {}) == ()


def test_examples_are_judged_as_flags_and_passes() -> None:
    known = replace(
        rule("pattern"),
        examples=Examples((Example("a ferry"), Example("a bridge")), (Example("a road"), Example("a ferry too"))),
    )
    finding = make_finding(document("a ferry"), known, Span(0, 1))
    stranger = replace(finding, rule="OTH101")

    def judge(example: Example) -> list[Finding]:
        return [finding, stranger] if "ferry" in example.draft else [stranger]

    trials = run_examples([known], judge)
    assert [(one.flags, one.number, one.kept) for one in trials] == [
        (True, 1, True),
        (True, 2, False),
        (False, 1, True),
        (False, 2, False),
    ]
    assert trials[0].found == (finding,)


def test_a_mark_is_proposed_before_the_stop_and_never_set_unseen() -> None:
    text = "The pier costs 4.2 million dollars. “It will last,” he said."
    story = Document(article(text))
    proposed = propose_mark(story, Span(0, 35), "[source?]")
    assert proposed is not None
    assert not proposed.safe
    assert text[: proposed.start] + proposed.text + text[proposed.end : 35] == (
        "The pier costs 4.2 million dollars [source?]."
    )
    assert propose_mark(story, Span(0, 35), "") is None
