"""Carrying on, on copy of our own: quotations that stand alone go to whoever spoke last, or to nobody."""

import pytest

from credcheck.extract import extract_document
from tests.copy import article
from tests.extract.readings import Said, read

SAME_PARAGRAPH = [
    (
        "“The crane is safe,” Ana Ruiz said. “I checked it at dawn.”",
        [
            Said(
                "subject-cue",
                "named",
                "Ana Ruiz",
                "said",
                "“The crane is safe,” | “I checked it at dawn.”",
                "Ana Ruiz",
            )
        ],
    ),
    (
        "“The crane is safe,” said Tom Ellery. “I checked it at dawn.” “It will hold all winter.”",
        [
            Said(
                "inverted",
                "named",
                "Tom Ellery",
                "said",
                "“The crane is safe,” | “I checked it at dawn.” | “It will hold all winter.”",
                "Tom Ellery",
            )
        ],
    ),
    (
        "Ana Ruiz said the ferry was late. “We are sorry for that delay.”",
        [
            Said(
                "subject-cue",
                "named",
                "Ana Ruiz",
                "said",
                "the ferry was late | “We are sorry for that delay.”",
                "Ana Ruiz",
            )
        ],
    ),
]

NEXT_PARAGRAPH = [
    (
        "“The crane is safe,” Ana Ruiz said.\n\n“I checked it at dawn.”",
        [
            Said("subject-cue", "named", "Ana Ruiz", "said", "“The crane is safe,”", "Ana Ruiz"),
            Said("carried", "named", "Ana Ruiz", "", "“I checked it at dawn.”", "Ana Ruiz"),
        ],
    ),
    (
        "Tom Ellery said the crane was safe.\n\n“I checked it at dawn.”",
        [
            Said("subject-cue", "named", "Tom Ellery", "said", "the crane was safe", "Tom Ellery"),
            Said("carried", "named", "Tom Ellery", "", "“I checked it at dawn.”", "Tom Ellery"),
        ],
    ),
]

NOT_CARRIED = [
    "Ana Ruiz said the ferry was late. The port was calm.\n\n“I checked it at dawn.”",
    "Ana Ruiz said the ferry was late.\n\nThe port was calm.\n\n“I checked it at dawn.”",
    "The port was calm.\n\n“I checked it at dawn.”",
    "The plan was described by Ana Ruiz as a failure.\n\n“I checked it at dawn.”",
]


@pytest.mark.parametrize(("text", "expected"), SAME_PARAGRAPH)
def test_a_quotation_in_the_same_paragraph_joins_what_was_said_before_it(text: str, expected: list[Said]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), NEXT_PARAGRAPH)
def test_a_quotation_in_the_next_paragraph_inherits_the_speaker(text: str, expected: list[Said]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", NOT_CARRIED)
def test_a_quotation_behind_other_copy_is_not_given_to_a_speaker_before_it(text: str) -> None:
    assert "carried" not in {one.construction for one in read(text)}
    assert "dawn" not in " ".join(one.content for one in read(text))


def test_two_speakers_in_a_paragraph_leave_the_quotation_to_the_later_one() -> None:
    text = "“The crane is safe,” Ana Ruiz said. “It is not,” Tom Ellery said.\n\n“I checked it at dawn.”"
    assert [(one.speaker, one.content) for one in read(text)] == [
        ("Ana Ruiz", "“The crane is safe,”"),
        ("Tom Ellery", "“It is not,”"),
        ("Tom Ellery", "“I checked it at dawn.”"),
    ]


def test_a_carried_quotation_points_at_the_attribution_it_carries_on() -> None:
    text = "The port was calm.\n\n“The crane is safe,” Ana Ruiz said.\n\n“I checked it at dawn.”"
    first, second = extract_document(article(text)).attributions
    assert (first.id, first.inherited_from, second.id, second.inherited_from) == (0, None, 1, 0)
    assert (second.cue, second.sentence) == ((), 2)


def test_a_sentence_with_more_than_two_words_outside_the_marks_stands_alone() -> None:
    short = "“The crane is safe,” Ana Ruiz said. And yet: “I checked it at dawn.”"
    long = "“The crane is safe,” Ana Ruiz said. On the old wooden board stood “I checked it at dawn.”"
    assert [one.content for one in read(short)] == ["“The crane is safe,” | And yet: “I checked it at dawn.”"]
    assert [one.content for one in read(long)] == ["“The crane is safe,”"]
