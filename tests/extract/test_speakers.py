"""Speakers on paragraphs of our own: the fullest name, the first introduction of an unnamed source, or nobody."""

import pytest

from credcheck.extract import extract_document
from tests.copy import article


def last_speaker(text: str) -> str | None:
    """Return the speaker of the last attribution."""
    attributions = extract_document(article(text)).attributions
    assert attributions, text
    return attributions[-1].speaker


NAMES = [
    ("Ana Ruiz said the ferry was late.", "Ana Ruiz"),
    ("Ana Ruiz spoke first. Ruiz said the ferry was late.", "Ana Ruiz"),
    ("Sen. Ana Ruiz spoke first. Ruiz said the ferry was late.", "Ana Ruiz"),
    ("Sen. Ana Ruiz, D-Ohio, said the ferry was late.", "Ana Ruiz"),
    ("Ms. Ruiz said the ferry was late. It was Ana Ruiz's first speech.", "Ana Ruiz"),
    ("“The ferry is late,” said Mayor Ana Ruiz.", "Ana Ruiz"),
    ("“The ferry is late,” Deputy Mayor Ana Ruiz told reporters.", "Ana Ruiz"),
    ("The ferry is late, according to Ana Ruiz.", "Ana Ruiz"),
    ("White House spokeswoman Dana Price said the offer stood.", "Dana Price"),
    ("Tom Ellery Jr. spoke first. Ellery said the crane was safe.", "Tom Ellery Jr."),
    ("Maria de la Cruz spoke first. De la Cruz said the crane was safe.", "Maria de la Cruz"),
    ("Harbour master Tom Ellery said the crane was safe.", "Tom Ellery"),
    ("Prime Minister Lena Brandt was there. Ms. Brandt said no.", "Lena Brandt"),
    ("His wife, Carla Ellery, said the crane was safe.", "Carla Ellery"),
    ("Dr. Samuel Ortiz said the ward would close.", "Samuel Ortiz"),
    ("Former President Joan Keller said the treaty would hold.", "Joan Keller"),
    ("Joan Keller and Tom Ellery met. Keller said the treaty would hold.", "Joan Keller"),
    ("Joan Keller and Tom Ellery met. Ellery said the treaty would hold.", "Tom Ellery"),
    ("Ana Ruiz's office was shut. Ruiz said the ferry was late.", "Ana Ruiz"),
    ("Ellery spoke first. Later Tom Ellery said the crane was safe.", "Tom Ellery"),
]

PRONOUNS = [
    ("Ana Ruiz said the ferry was late. She said the crane had failed.", "Ana Ruiz"),
    ("Tom Ellery said the ferry was late. He said the crane had failed.", "Tom Ellery"),
    ("“The ferry is late,” said Ana Ruiz. “It will stay late,” she added.", "Ana Ruiz"),
    ("Ana Ruiz arrived at noon. She said the crane had failed.", "Ana Ruiz"),
    ("Tom Ellery arrived at noon. Later he said the crane had failed.", "Tom Ellery"),
    ("Ana Ruiz met Tom Ellery at noon. She said the crane had failed.", "Ana Ruiz"),
    ("Ana Ruiz met Tom Ellery at noon. He said the crane had failed.", "Tom Ellery"),
    ("Tom Ellery said the crane was safe. The port was calm. He argued that the fund was empty.", "Tom Ellery"),
    ("Tom Ellery said the crane was safe.\n\n“I checked it,” he said.", "Tom Ellery"),
    ("Mrs. Keller said no. She said the treaty would hold. Joan Keller left at noon.", "Joan Keller"),
    ("Speaking in Leeds, Ana Ruiz said she was sorry. She added that the ferry was late.", "Ana Ruiz"),
    ("Ana Ruiz said the ferry was late, adding that the crane had failed.", "Ana Ruiz"),
    ("Ana Ruiz said the ferry was late and argued that the crane had failed.", "Ana Ruiz"),
    ("Ana Ruiz, who runs the port, said the ferry was late.", "Ana Ruiz"),
    ("“I know,” Ana Ruiz said. “I was there.”", "Ana Ruiz"),
]

DESCRIPTIONS = [
    ("Senate Minority Leader Mark Hallam spoke. The minority leader said the bill was dead.", "Mark Hallam"),
    ("Sen. Mark Hallam spoke. The senator said the bill was dead.", "Mark Hallam"),
    ("Ana Ruiz, the mayor of Port Ellis, spoke. The mayor said the ferry was late.", "Ana Ruiz"),
    ("Gov. Paul Whitcombe spoke. The governor said the bridge was safe.", "Paul Whitcombe"),
    ("President Joan Keller spoke. The president said the treaty would hold.", "Joan Keller"),
    ("Prime Minister Lena Brandt spoke. The prime minister said the talks were over.", "Lena Brandt"),
    ("Judge Ellen Marsh spoke. The judge said the search was lawful.", "Ellen Marsh"),
    ("Nora Lindqvist, the chief executive, spoke. The chief executive said the sale was final.", "Nora Lindqvist"),
    ("Coach Bill Mercer spoke. The coach said his team was tired.", "Bill Mercer"),
    ("Tom Ellery, the harbour master, spoke. “The crane is safe,” the harbour master said.", "Tom Ellery"),
]

UNNAMED = [
    ("A senior White House official said no. “We wait,” the official said.", "senior White House official"),
    ("A source familiar with the talks said no. The source said both were tired.", "source familiar with the talks"),
    ("A person briefed on the sale said no. The person said it would fail.", "person briefed on the sale"),
    ("A Ruiz aide said no. “She knows,” the aide said.", "Ruiz aide"),
    ("A Western diplomat said no. The diplomat said both were tired.", "Western diplomat"),
    ("A senior ministry official said no. The senior official said the ferry was late.", "senior ministry official"),
    ("The White House said no.", "White House"),
    ("The Transport Ministry said the ferry was late.", "Transport Ministry"),
    (
        "A White House official spoke. A Treasury official said no. “We wait,” the Treasury official said.",
        "Treasury official",
    ),
]

OPEN = [
    "Joan Keller and Lena Brandt met at noon. She said the treaty would hold.",
    "Critics say the ferry is late.",
    "He said the crane had failed.",
    "The official said the crane had failed.",
    "Sen. Mark Hallam met Sen. Ana Ruiz. The senator said the bill was dead.",
    "It is expected to rain. The ship is believed to have sunk.",
    "A Treasury official said no. A ministry official said no. The official said the fund was empty.",
    "The mayor said the ferry was late.",
]


@pytest.mark.parametrize(("text", "speaker"), NAMES)
def test_a_name_is_resolved_to_its_fullest_form(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), PRONOUNS)
def test_a_pronoun_means_the_person_it_stands_for(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), DESCRIPTIONS)
def test_a_description_means_the_person_who_has_the_post(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), UNNAMED)
def test_an_unnamed_source_is_called_as_it_was_first_introduced(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("text", OPEN)
def test_where_two_could_be_meant_or_nobody_no_name_is_given(text: str) -> None:
    assert last_speaker(text) is None


def test_two_people_of_one_surname_are_told_apart_by_their_titles() -> None:
    text = "Bill Keller and Joan Keller met. Mrs. Keller said the treaty would hold. Mr. Keller said it would not."
    assert [one.speaker for one in extract_document(article(text)).attributions] == ["Joan Keller", "Bill Keller"]


def test_a_quote_only_sentence_carries_the_speaker_on() -> None:
    document = extract_document(
        article("“The ferry is late,” said Ana Ruiz.\n\n“It will stay late for years.”\n\nThe port slept.")
    )
    first, carried = document.attributions
    assert carried.inherited_from == first.id
    assert (carried.speaker, carried.cue) == ("Ana Ruiz", ())
    assert [quote.speaker for quote in document.quotes] == ["Ana Ruiz", "Ana Ruiz"]


def test_a_quote_in_the_same_paragraph_joins_what_was_said() -> None:
    document = extract_document(article("“The ferry is late,” said Ana Ruiz. “It will stay late.”"))
    [attribution] = document.attributions
    assert [document.text_of(span) for span in attribution.content] == ["“The ferry is late,”", "“It will stay late.”"]
    assert [quote.attribution for quote in document.quotes] == [attribution.id, attribution.id]


def test_a_speaker_is_not_carried_past_a_sentence_of_the_reporter() -> None:
    document = extract_document(
        article("“The ferry is late,” said Ana Ruiz.\n\nThe port slept.\n\n“Nobody told us about it.”")
    )
    assert [quote.speaker for quote in document.quotes] == ["Ana Ruiz", None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Ella Marsh met Tom Ellery on Monday. The president said it was late.", "Ella Marsh"),
        ("Lena Okoye, a biologist, studied the reef. The biologist said it would recover.", "Lena Okoye"),
        ("Lena Okoye, a senator, studied the reef. The senator said it would recover.", None),
        ("Prime Minister Kit Aske spoke first. Then Ana Ruiz took the floor. She said it was late.", "Ana Ruiz"),
        (
            "A port official who was not authorized to speak publicly said the crane had failed.",
            "port official who was not authorized to speak",
        ),
    ],
)
def test_a_short_sentence_of_names_an_apposition_and_a_clause_before_the_verb_are_read(
    text: str, speaker: str | None
) -> None:
    assert extract_document(article(text)).attributions[-1].speaker == speaker
