"""What a source is, how it knows, and why it is not named: short copy of our own, the last attribution's fields."""

import pytest

from credcheck.extract import extract_document
from tests.copy import article

STANDINGS = [
    ("Harbour master Nora Pike said the pier was shut.", "Harbour master", None, None),
    ("The pier is shut, said Nora Pike, the harbour master of Ellis.", "the harbour master of Ellis", None, None),
    ("Rep. Tom Hale (D-Ellis) said no. Hale said it was late.", "Rep., D-Ellis", None, None),
    (
        "One of the town’s judges, Ann Lund, met the crew. Lund said it was late.",
        "One of the town’s judges",
        "One of the town’s judges, Ann Lund, met the crew.",
        None,
    ),
    ("“No,” said the port’s chief engineer, Nora Pike.", "the port’s chief engineer", None, None),
    (
        "Tom Hale, an independent analyst who used to run the port, said it was late. Hale said no.",
        "an independent analyst",
        "who used to run the port",
        None,
    ),
    (
        "Nora Pike, who has run the port since 2011, said it was late. “No,” she added.",
        None,
        "who has run the port since 2011",
        None,
    ),
    (
        "Tom Hale, a crane driver from Ellis, said the pier had moved.",
        "a crane driver from Ellis",
        "a crane driver from Ellis",
        None,
    ),
    ("Nora Pike said in a statement on Monday that it was late.", None, "in a statement on Monday", None),
    ("The pier moved, two people briefed on the test said.", None, "two people briefed on the test", None),
    (
        "Two people briefed on the test said it moved. The pier is old, the people said.",
        None,
        "Two people briefed on the test",
        None,
    ),
    (
        "A dock worker said the pier moved, speaking on condition of anonymity because he feared for his job.",
        "dock worker",
        None,
        "because he feared for his job",
    ),
    ("An aide said the pier moved. Tom Hale left because of the rain.", "aide", None, None),
    ("A report published on Monday said the pier moved.", "report", "published on Monday", None),
    ("Nora Pike said the pier was shut.", None, None, None),
    ("Critics say the pier was shut.", "Critics", None, None),
]


@pytest.mark.parametrize(("text", "title", "knows", "reason"), STANDINGS)
def test_a_source_keeps_what_the_article_says_of_it(
    text: str, title: str | None, knows: str | None, reason: str | None
) -> None:
    last = extract_document(article(text)).attributions[-1]
    assert (last.title, last.how_they_know, last.anonymity_reason) == (title, knows, reason)


def test_the_reason_may_stand_in_the_next_sentence() -> None:
    text = "Two port officials said the pier moved. Both insisted on anonymity because they were not allowed to speak."
    first = extract_document(article(text)).attributions[0]
    assert (first.title, first.anonymity_reason) == (
        "Two port officials",
        "because they were not allowed to speak",
    )


def test_a_comma_and_that_behind_a_name_break_nothing() -> None:
    text = "It was Nora Pike, that old hand, who said it was late. Nora Pike, that said, was right. “No,” Pike said."
    assert [one.speaker for one in extract_document(article(text)).attributions][-1] == "Nora Pike"
