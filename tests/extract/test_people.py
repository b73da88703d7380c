"""People on copy of our own: who is named in full, by which roles, and whom a shorter name means."""

import pytest

from credcheck.extract.attributions import read_lines
from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.extract.sources.people import People
from tests.copy import article


def people(text: str) -> People:
    """Return the people of a text."""
    story = article(text)
    quotes = find_quotes(story)
    sentences = find_sentences(story, quotes)
    return People(read_lines(story, sentences, quotes))


FULL = [
    ("Ana Ruiz left at noon.", [("Ana Ruiz", "she")]),
    ("Tom Ellery left at noon.", [("Tom Ellery", "he")]),
    ("Ana Ruiz met Tom Ellery at noon.", [("Ana Ruiz", "she"), ("Tom Ellery", "he")]),
    ("Mr. Quill Harrow left at noon.", [("Quill Harrow", "he")]),
    ("Ms. Quill Harrow left at noon.", [("Quill Harrow", "she")]),
    ("Quill Harrow left at noon.", [("Quill Harrow", "")]),
    ("Ana Ruiz's boat sank at noon.", [("Ana Ruiz", "she")]),
    ("Maria de la Cruz left at noon.", [("Maria de la Cruz", "she")]),
    ("Tom Ellery Jr. left at noon.", [("Tom Ellery Jr.", "he")]),
    ("Ana Ruiz came. Ana Maria Ruiz left.", [("Ana Maria Ruiz", "she")]),
    ("Mr. Ruiz left at noon.", [("Ruiz", "he")]),
    ("Mrs. Holt left at noon. Gov. Brandt stayed.", [("Holt", "she"), ("Brandt", "")]),
    ("Mrs. Holt left at noon. It was Lena Holt's first visit.", [("Lena Holt", "she")]),
    ("Louis “Duke” Farrow left at noon.", [("Louis Farrow", "he")]),
    ("Louis (Duke) Farrow left at noon.", [("Louis Farrow", "he")]),
    ("Dr Jane Ward MBE left at noon. Carl Lund KC stayed.", [("Jane Ward", "she"), ("Carl Lund", "he")]),
]

NOBODY = [
    "Ruiz left at noon.",
    "The ferry left at noon.",
    "The Transport Ministry closed at noon.",
    "The River Police came at noon.",
]

MEANT = [
    ("Ana Ruiz left.", ["Ruiz"], "Ana Ruiz"),
    ("Ana Ruiz left.", ["Ruiz's"], "Ana Ruiz"),
    ("Ana Ruiz left.", ["Ana"], "Ana Ruiz"),
    ("Ana Ruiz left.", ["Ms.", "Ruiz"], "Ana Ruiz"),
    ("Tom Ellery Jr. left.", ["Ellery"], "Tom Ellery Jr."),
    ("Ana Ruiz met Tom Ruiz.", ["Ana", "Ruiz"], "Ana Ruiz"),
    ("Ana Ruiz met Tom Ruiz.", ["Mr.", "Ruiz"], "Tom Ruiz"),
    ("Ana Ruiz met Tom Ruiz.", ["Ms.", "Ruiz"], "Ana Ruiz"),
    ("Ana Ruiz met Tom Ruiz.", ["Ruiz"], None),
    ("Ana Ruiz left.", ["Ellery"], None),
    ("Ana Ruiz left.", ["Tom", "Ruiz"], None),
    ("Ana Ruiz left.", ["Mayor"], None),
]

ROLES = [
    ("Ana Ruiz, the mayor of Port Ellis, left.", "mayor", "Ana Ruiz"),
    ("Sen. Mark Hallam left.", "senator", "Mark Hallam"),
    ("Senate Minority Leader Mark Hallam left.", "minority leader", "Mark Hallam"),
    ("Senate Minority Leader Mark Hallam left.", "leader", "Mark Hallam"),
    ("Sen. Mark Hallam met Sen. Joan Keller.", "senator", None),
    ("Ana Ruiz, a mayor, left.", "mayor", None),
    ("Ana Ruiz left the mayor at the pier.", "mayor", None),
    ("Ana Ruiz, the mayor of Port Ellis, left.", "pilot", None),
]


@pytest.mark.parametrize(("text", "expected"), FULL)
def test_a_person_named_in_full_is_known_by_name_and_pronoun(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.name, one.gender) for one in people(text).persons] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_a_surname_alone_or_a_body_is_no_person_named_in_full(text: str) -> None:
    assert people(text).persons == []


@pytest.mark.parametrize(("text", "words", "name"), MEANT)
def test_a_shorter_name_means_the_only_person_it_fits(text: str, words: list[str], name: str | None) -> None:
    person = people(text).named(words)
    assert (person.name if person else None) == name


@pytest.mark.parametrize(("text", "role", "name"), ROLES)
def test_a_role_means_the_only_person_who_has_it(text: str, role: str, name: str | None) -> None:
    person = people(text).with_role(role)
    assert (person.name if person else None) == name


def test_the_persons_before_a_place_come_last_first_and_once_each() -> None:
    text = "Ana Ruiz met Tom Ellery. Ruiz left. Joan Keller stayed."
    found = people(text)
    assert [one.name for one in found.before(text.index("stayed"), since=0)] == [
        "Joan Keller",
        "Ana Ruiz",
        "Tom Ellery",
    ]
    assert [one.name for one in found.before(text.index("Joan"), since=text.index("Tom"))] == [
        "Ana Ruiz",
        "Tom Ellery",
    ]


def test_mentions_lie_where_the_names_do_the_first_place_in_the_last_out() -> None:
    text = "Ana Ruiz met Tom Ellery. Ruiz left."
    found = people(text)
    assert [(one.start, one.person.name) for one in found.between(0, len(text))] == [
        (0, "Ana Ruiz"),
        (13, "Tom Ellery"),
        (25, "Ana Ruiz"),
    ]
    assert [one.start for one in found.between(13, 25)] == [13]


def test_a_person_is_named_after_a_place_only_where_a_mention_follows_it() -> None:
    found = people("Ana Ruiz met Tom Ellery. Ruiz left.")
    ana, tom = found.persons
    assert (found.is_named_after(20, ana), found.is_named_after(20, tom)) == (True, False)
    assert not found.is_named_after(25, ana)
