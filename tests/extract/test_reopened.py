"""Speech that is opened again before it was closed, and marks that were forgotten: who can tell them apart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credcheck.extract import extract_document
from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.quotes.multi_paragraph import Stretch, carry_on, close_over, has_cue, join_reopened, runs_on
from tests.copy import article


def quoted(text: str) -> list[str]:
    """Return the quotations of a text, marks included."""
    return [quote.span.of(text) for quote in find_quotes(article(text))]


def broken(text: str) -> list[str]:
    """Return the quotations of a text that lack a mark."""
    return [quote.span.of(text) for quote in find_quotes(article(text)) if not quote.balanced]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The harbour master said: "We saw her late. "She had no lights." Then he left.',
            ['"We saw her late. "She had no lights."'],
        ),
        (
            '"We saw her late. "She had no lights. "Nobody answered us," he said.',
            ['"We saw her late. "She had no lights. "Nobody answered us,"'],
        ),
        (
            "“We saw her late. “She had no lights,” he said. “We called twice.”",
            ["“We saw her late. “She had no lights,”", "“We called twice.”"],
        ),
        (
            '"Why did nobody call? "We would have come!" the pilot said.',
            ['"Why did nobody call? "We would have come!"'],
        ),
    ],
)
def test_copy_that_lost_its_paragraph_breaks_keeps_one_speech_one(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected
    assert broken(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We saw her late, he said. "She had no lights."', ['"We saw her late, he said.']),
        ("“We saw her late, said Olga Brandt. “She had no lights.”", ["“We saw her late, said Olga Brandt."]),
        ("“Where is she? asked the pilot. “We see no lights.”", ["“Where is she? asked the pilot."]),
        ("“We saw her late, Olga Brandt told. “We did.”", ["“We saw her late, Olga Brandt told."]),
        ("“We saw her late, the pilot said on Monday. “We did.”", ["“We saw her late, the pilot said on Monday."]),
    ],
)
def test_a_cue_between_open_marks_tells_of_a_forgotten_one(text: str, expected: list[str]) -> None:
    assert broken(text) == expected


def test_a_forgotten_mark_is_not_taken_for_a_speech_that_runs_into_the_next_paragraph() -> None:
    text = "“We saw her late, Olga Brandt said.\n\n“She had no lights,” the pilot added."
    assert broken(text) == ["“We saw her late, Olga Brandt said."]
    assert quoted(text)[1] == "“She had no lights,”"


def test_somebody_else_s_words_within_a_speech_do_not_end_it() -> None:
    text = "“My father knew, and my mother told me so all winter.\n\n“Then the ice came,” she said."
    assert broken(text) == []
    assert len(quoted(text)) == 1


def test_a_speech_with_words_quoted_in_it_runs_on_as_a_whole() -> None:
    text = "“They call it “progress” on the island.\n\n“We call it “noise” here.\n\n“It has to stop,” she said."
    assert quoted(text) == [text.removesuffix(" she said.")]
    assert broken(text) == []


def test_a_transcript_that_opens_each_turn_is_one_quotation() -> None:
    text = (
        "The exchange in full:\n\n"
        '"BRANDT: Did you read “The Harbour Times” that day?\n\n'
        '"RUIZ: I read it, and I put it away.\n\n'
        '"BRANDT: Then you knew."\n\n'
        "The hearing goes on."
    )
    [quote] = find_quotes(article(text))
    assert quote.balanced
    assert quote.span.of(text).startswith('"BRANDT: Did')
    assert quote.span.of(text).endswith('Then you knew."')


def test_a_closing_mark_alone_ends_the_speech_of_the_paragraph_before() -> None:
    text = "“The pier is older than any of us.\nOlga Brandt, harbour master of Lindholm”\n\nThe pier stays."
    base = article(text.replace("\nOlga", "\n\nOlga"))
    [quote] = find_quotes(base)
    assert quote.balanced
    assert quote.span.of(base.text).endswith("Lindholm”")


def test_a_paragraph_that_was_torn_within_a_speech_is_mended() -> None:
    text = "“They have not been united since the winter of.\n\n1988. It shows,” Ana Ruiz said. “It does.”"
    assert broken(text) == []
    assert quoted(text)[-1] == "“It does.”"


def test_a_speech_left_open_over_two_paragraphs_is_one_fault_and_not_two() -> None:
    text = "“The pier is old.\n\n“The ship is older.\n\nThe council meets on Monday."
    assert broken(text) == ["“The pier is old.\n\n“The ship is older."]


def test_a_closing_mark_far_behind_does_not_mend_a_paragraph_without_marks() -> None:
    text = "“The pier is old.\n\nThe council meets on Monday.\n\nIt has met before.”"
    assert broken(text) == ["“The pier is old.", "”"]


@pytest.mark.parametrize(
    "text",
    [
        "The report calls it “mostly sound.“ The council disagrees.",
        "“The pier is sound,“ she said.",
        "“The pier is sound“, she said.",
        "He said the pier was “sound“ and “safe“.",
    ],
)
def test_an_opening_mark_that_stands_where_one_closes_is_read_as_it_is_meant(text: str) -> None:
    assert broken(text) == []


def test_german_marks_still_close_with_the_english_opening_one() -> None:
    assert quoted("„Wir sahen sie spät“, sagte er, „und ohne Licht.“") == ["„Wir sahen sie spät“", "„und ohne Licht.“"]


@pytest.mark.parametrize(
    "text",
    [
        "“He’s tall, he’s like 6’2”,” she said.",
        "“The plank is 5'10\" long,” she said.",
        "The door is 6’2” high, and the mate is 6’3”.",
        'A board of 12" and a beam of 8".',
    ],
)
def test_feet_and_inches_open_and_close_nothing(text: str) -> None:
    assert broken(text) == []
    assert len(quoted(text)) == text.count("she said")


@pytest.mark.parametrize(
    "text",
    [
        'See <a href="/pier" title="The pier">our report</a> of Monday.',
        'See <post author="harbour" date="March 9">the pier is shut</post> here.',
        '<post author="harbour" date="March 9\n\n">The pier is shut.',
    ],
)
def test_marks_of_a_tag_that_came_along_are_no_quotation_marks(text: str) -> None:
    assert broken(text) == []


def test_a_mark_less_than_sign_does_not_hide_a_quotation() -> None:
    assert quoted("Where x < 3, “the pier holds,” she said.") == ["“the pier holds,”"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("“The pier holds, she said.", True),
        ("“The pier holds, said Ana Ruiz.", True),
        ("“The pier holds, Ms. Ruiz said on Monday.", True),
        ("“The pier holds! shouted the mate.", True),
        ("“The pier holds, and she knew it.", False),
        ("“The pier holds as they said it would.", False),
        ("“If he said so, he knew.", False),
    ],
)
def test_a_cue_is_a_name_and_a_verb_of_speech_behind_a_comma(words: str, expected: bool) -> None:
    assert has_cue(words, 0, len(words)) is expected


def test_only_an_open_stretch_runs_on() -> None:
    text = "“We waited. Nobody came."
    assert runs_on(text, [Stretch(0, len(text), balanced=False)])
    assert not runs_on(text, [Stretch(0, len(text))])
    assert not runs_on(text, [Stretch(3, 4, balanced=False, unopened=True)])
    assert not runs_on(text, [])


def test_joining_leaves_stretches_apart_that_words_part() -> None:
    text = "“One. Two “three” four."
    parted = [Stretch(0, 5, balanced=False), Stretch(10, 17)]
    assert join_reopened(text, parted) == parted


def test_a_paragraph_that_does_not_begin_with_the_speech_does_not_carry_it_on() -> None:
    assert carry_on([Stretch(4, 9)], 0, 20) == []
    assert carry_on([], 0, 20) == []
    assert carry_on([Stretch(0, 9)], 0, 20) == [Stretch(0, 9)]
    assert carry_on([Stretch(0, 9), Stretch(19, 20, balanced=False, unopened=True)], 0, 20) == [Stretch(0, 20)]


def test_an_open_speech_takes_in_what_it_quotes_only_up_to_a_sentence_s_end() -> None:
    text = "“They call it “art” here."
    stretches = [Stretch(0, 13, balanced=False), Stretch(14, 19)]
    assert close_over(text, stretches, len(text)) == [Stretch(0, len(text), balanced=False)]
    assert close_over(text[:-1], stretches, len(text) - 1) == stretches


@given(st.lists(st.sampled_from(["We saw her.", "She was late.", "Why?", "Nobody came."]), min_size=2, max_size=8))
def test_any_speech_opened_in_each_sentence_and_closed_once_is_one(sentences: list[str]) -> None:
    for gap in (" ", "\n\n"):
        text = gap.join(f'"{one}' for one in sentences) + '"'
        [quote] = find_quotes(article(text))
        assert quote.balanced
        assert quote.span.of(text) == text


@given(st.lists(st.sampled_from(["“", "”", '"', "We saw her. ", "he said. ", ", ", "\n\n", " "]), max_size=24))
def test_no_order_of_marks_makes_quotations_overlap(pieces: list[str]) -> None:
    spans = [quote.span for quote in find_quotes(article("".join(pieces)))]
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "text",
    [
        "“We are late. We said so in May.\n\n“And we will be late in June,” Ana Ruiz said.",
        "Ana Ruiz said: “We are late. We said so in May.\n\n“And we will be late in June.”",
    ],
)
def test_a_quotation_over_two_paragraphs_is_spoken_by_who_is_named_at_either_end(text: str) -> None:
    [quote] = extract_document(article(text)).quotes
    assert quote.speaker == "Ana Ruiz"
