"""A finding says where it stands, in clean words, under a fingerprint that outlives other edits."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from credcheck.checks.finding import (
    MAX_SHOWN,
    clean,
    in_reading_order,
    look_beside,
    make_finding,
    once_a_place,
    sentence_around,
)
from credcheck.model.article import Place, SourceMap
from credcheck.model.statements import Document
from credcheck.text.span import Span
from tests.checks.documents import ALONE, at, document, rule

TEXT = "Critics argue that the fund is empty.\n\nThe ferry is late. Critics argue that it is old."


def test_a_finding_points_at_the_line_of_its_file() -> None:
    of = document(TEXT)
    found = make_finding(of, rule("pattern"), at(TEXT, "ferry is"))
    assert (found.start, found.end) == (Place(3, 5), Place(3, 13))
    assert found.quoted == "ferry is"


def test_a_finding_in_markdown_ends_behind_its_last_character() -> None:
    of = document("The ferry is late.")
    mapped = replace(of.article, source_map=SourceMap((0,), ((0, 0), (4, 6), (9, 13))))
    found = make_finding(replace(of, article=mapped), rule("pattern"), Span(4, 9))
    assert (found.start, found.end) == (Place(1, 7), Place(1, 12))


def test_fields_are_filled_from_the_article_but_never_read_again() -> None:
    of = document(TEXT)
    made = make_finding(of, rule("pattern", message="{match} and {other}"), Span(0, 7), match="{other} {0.x}")
    assert made.message == "{other} {0.x} and {other}"


def test_control_and_bidi_characters_do_not_reach_a_message() -> None:
    hostile = "say\x1b[31m red\u202e ten\u2066 \x00and\nmore\ud800"
    assert clean(hostile) == "say [31m red ten and more"


@given(st.text(max_size=400), st.integers(min_value=2, max_value=120))
def test_a_cleaned_text_is_one_short_line(text: str, longest: int) -> None:
    shown = clean(text, longest=longest)
    assert len(shown) <= longest
    assert "\n" not in shown
    assert shown == shown.strip()
    assert clean(shown, longest=longest) == shown


def test_a_long_text_is_cut_at_a_word() -> None:
    shown = clean("seagull " * 40)
    assert shown.endswith("seagull…")
    assert len(shown) <= MAX_SHOWN


def test_the_same_words_twice_have_two_fingerprints_and_keep_them_when_lines_move() -> None:
    def prints(of: Document) -> list[str]:
        text = of.article.text
        spans = [at(text, "Critics argue"), at(text, "Critics argue", nth=2)]
        return [one.fingerprint for one in in_reading_order(make_finding(of, rule("pattern"), span) for span in spans)]

    first, second = prints(document(TEXT))
    assert first != second
    assert prints(document("A new opening paragraph.\n\n" + TEXT)) == [first, second]
    assert prints(document(TEXT, path="other.txt")) != [first, second]


def test_a_fingerprint_ignores_the_spelling_of_quotes_and_spaces() -> None:
    curly, straight = "“It’s late,” she said.", '"It\'s  late," she said.'
    first, second = (
        in_reading_order([make_finding(document(text), rule("pattern"), Span(0, len(text)))])[0].fingerprint
        for text in (curly, straight)
    )
    assert first == second


def test_findings_come_in_reading_order_whatever_order_they_were_found_in() -> None:
    of = document(TEXT)
    found = [make_finding(of, rule("pattern"), span) for span in (Span(40, 44), Span(0, 7), Span(0, 3))]
    expected = [Span(0, 3), Span(0, 7), Span(40, 44)]
    assert [one.span for one in in_reading_order(found)] == expected
    assert in_reading_order(found) == in_reading_order(reversed(found))


def test_a_place_is_found_once() -> None:
    of = document(TEXT)
    found = [make_finding(of, rule("pattern"), span) for span in (Span(0, 13), Span(8, 20), Span(20, 24))]
    assert [one.span for one in once_a_place(found)] == [Span(0, 13), Span(20, 24)]


def test_the_sentence_around_a_span_is_found_by_its_first_character() -> None:
    of = document(TEXT)
    around = sentence_around(of, at(TEXT, "late"))
    assert around is not None
    assert of.text_of(around.span) == "The ferry is late."
    assert sentence_around(of, Span(37, 39)) is None
    assert sentence_around(replace(of, sentences=()), Span(0, 3)) is None


def test_a_place_beside_is_looked_up_in_the_other_article_or_in_this_one() -> None:
    of, other = document(TEXT), document("One.\n\nTwo.", path="wire.txt")
    evidence = replace(ALONE, beside={"wire.txt": other})
    there = look_beside(of, evidence, "wire.txt", Span(6, 10), note="same\x07 words")
    assert (there.place, there.text, there.note) == (Place(3, 1), "Two.", "same words")
    assert look_beside(of, evidence, "story.txt", Span(0, 7), note="").text == "Critics"
    assert look_beside(of, evidence, "gone.txt", Span(0, 7), note="").text == ""
