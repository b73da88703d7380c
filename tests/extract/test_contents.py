"""Contents on copy of our own: where what is said begins and ends, and what stays outside it."""

import pytest

from tests.extract.readings import read

RIGHT = [
    ("Ana Ruiz said the ferry was late.", ["the ferry was late"]),
    ("Ana Ruiz said that the ferry, which was new, was late.", ["that the ferry, which was new, was late"]),
    ("Ana Ruiz said the fine was $2,000 a day.", ["the fine was $2,000 a day"]),
    ("Ana Ruiz said the ferry was late; the port was calm.", ["the ferry was late; the port was calm"]),
    ("Ana Ruiz said the ferry was late but the crew was well.", ["the ferry was late but the crew was well"]),
    ("Ana Ruiz, who said the ferry was late, left at noon.", ["the ferry was late"]),
    ("Ana Ruiz criticized the harbour plan and voted no.", ["the harbour plan"]),
    ("Ana Ruiz criticized the harbour plan before she left.", ["the harbour plan"]),
    ("Ana Ruiz praised the crew during a visit to the port.", ["the crew"]),
    ("Ana Ruiz praised the crew — a small band of mates.", ["the crew"]),
    ("Ana Ruiz praised the crew and he left the quay.", ["the crew"]),
    ("Ana Ruiz praised the crew and the mates of the ferry.", ["the crew and the mates of the ferry"]),
    ("As Ana Ruiz praised the crew, Tom Ellery left the quay.", ["the crew"]),
    ("While the mayor, Ana Ruiz, praised the crew, Tom Ellery left.", ["the crew"]),
    ("Ana Ruiz’s attack on the harbour plan is rare.", ["on the harbour plan"]),
    ("Ana Ruiz’s claim that the plan is dead is rare.", ["that the plan is dead is rare"]),
    ("Ana Ruiz praised the crew’s slow, hard-working mates.", ["the crew’s slow, hard-working mates"]),
    ("Ana Ruiz praised mates from several ports, like Leeds.", ["mates from several ports, like Leeds"]),
    ("Ana Ruiz criticized the harbour plan, saying it was late.", ["the harbour plan", "it was late"]),
    ("After Ana Ruiz said the ferry was late, the crowd went home.", ["the ferry was late"]),
    ("Although Ana Ruiz said the fine was 2,000 crowns, nobody paid.", ["the fine was 2,000 crowns"]),
]

LEFT = [
    ("The ferry was late, Ana Ruiz said.", ["The ferry was late"]),
    ("“The ferry is late,” Ana Ruiz said.", ["“The ferry is late,”"]),
    ("The ferry, Ana Ruiz said, was late.", ["The ferry | was late"]),
    ("“The ferry,” Ana Ruiz said, “is late.”", ["“The ferry,” | “is late.”"]),
]

TWO_VOICES = [
    (
        "Ana Ruiz said the ferry was late, while Tom Ellery said the crew was tired.",
        [("Ana Ruiz", "the ferry was late"), ("Tom Ellery", "the crew was tired")],
    ),
    (
        "Ana Ruiz said the ferry was late, and Tom Ellery said the crew was tired.",
        [("Ana Ruiz", "the ferry was late"), ("Tom Ellery", "the crew was tired")],
    ),
    (
        "Ana Ruiz said the ferry was late, but Tom Ellery argued that the crew was tired.",
        [("Ana Ruiz", "the ferry was late"), ("Tom Ellery", "that the crew was tired")],
    ),
    (
        "Ana Ruiz criticized the toll and Tom Ellery praised the crew.",
        [("Ana Ruiz", "the toll"), ("Tom Ellery", "the crew")],
    ),
    (
        "Ana Ruiz said the ferry was late, adding that the crew was tired.",
        [("Ana Ruiz", "the ferry was late"), ("Ana Ruiz", "that the crew was tired")],
    ),
    (
        "Ana Ruiz said the ferry was late and argued that the crew was tired.",
        [("Ana Ruiz", "the ferry was late"), ("Ana Ruiz", "that the crew was tired")],
    ),
    (
        "“The ferry is late,” Ana Ruiz said, and Tom Ellery added that the crew was tired.",
        [("Ana Ruiz", "“The ferry is late,”"), ("Tom Ellery", "that the crew was tired")],
    ),
]

NOTHING_SAID = [
    "Ana Ruiz criticized it.",
    "Ana Ruiz criticized them on Tuesday.",
    "Ana Ruiz said so.",
    "Ana Ruiz opposed him.",
    "Ana Ruiz explained herself.",
    "Ana Ruiz left the port at noon.",
]


@pytest.mark.parametrize(("text", "contents"), RIGHT)
def test_what_is_said_behind_the_cue_ends_where_the_clause_ends(text: str, contents: list[str]) -> None:
    assert [one.content for one in read(text)] == contents


@pytest.mark.parametrize(("text", "contents"), LEFT)
def test_what_is_said_before_the_cue_is_taken_without_the_comma(text: str, contents: list[str]) -> None:
    assert [one.content for one in read(text)] == contents


@pytest.mark.parametrize(("text", "voices"), TWO_VOICES)
def test_two_voices_in_a_sentence_keep_to_their_own_clause(text: str, voices: list[tuple[str, str]]) -> None:
    assert [(one.speaker, one.content) for one in read(text)] == voices


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_a_content_that_says_nothing_is_no_attribution(text: str) -> None:
    assert read(text) == []
