"""Hearsay: charges, reactions and beliefs whose owner is left out, on copy of our own."""

import pytest

from credcheck.extract import extract_document
from credcheck.model.statements import UnattributedKind
from tests.copy import article

LEDE = "The harbour office has opened a new ticket hall near the old quay. It cost nine million. It rained. "


def heard(text: str) -> list[str]:
    """Return the words of each statement without an owner."""
    document = extract_document(article(text))
    found = [one for one in document.unattributed if one.kind is UnattributedKind.HEARSAY]
    return [document.text_of(one.span).strip() for one in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The harbour master was widely criticised for the delay.", "was widely criticised"),
        ("The mayor, who has been accused of hiding the report, left the hall.", "been accused of"),
        ("The sale is seen as a test for the mayor.", "is seen as"),
        ("The mayor is widely expected to resign.", "is widely expected to"),
        ("The company has faced growing criticism over its fares.", "faced growing criticism"),
        ("The move drew sharp questions about the budget.", "drew sharp questions"),
        ("The pier was closed, raising questions about the inspections.", "raising questions"),
        ("The ferry company has come under fire for its fares.", "come under fire"),
        ("The mayor has reportedly sold the ferry.", "reportedly"),
        ("The driver allegedly left the scene.", "allegedly"),
        ("It was revealed that the pier had never been inspected.", "It was revealed"),
        ("The main concern is that the crane will fall.", "The main concern is"),
        ("There are fears that the bay will silt up.", "There are fears"),
        ("The mayor resigned amid growing allegations of fraud.", "amid growing allegations"),
        ("An outcry followed.", "outcry followed"),
        ("The price is expected to fall.", "is expected to"),
        ("The mayor has reportedly told friends that she will go.", "reportedly"),
    ],
)
def test_a_charge_or_belief_without_an_owner_is_found(text: str, words: str) -> None:
    assert heard(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master was criticised for the delay by the boat owners.",
        "The company has faced growing criticism from commuters over its fares.",
        "The mayor has been accused by the union of hiding the report.",
        "Prosecutors accused the mayor of hiding the report.",
        "The ministers are expected to meet on Monday.",
        "The hall is expected to be completed in June.",
        "She is expected to attend.",
        "The captain is expected to recover from a knee injury.",
        "The toll is expected to rise by 4 percent.",
        "“The mayor was widely criticised,” Ana Ruiz said.",
        "Ana Ruiz said the mayor was widely criticised.",
        "The hall was opened by the mayor.",
    ],
)
def test_an_owner_in_the_clause_a_diary_or_anothers_words_are_left_alone(text: str) -> None:
    assert heard(text) == []


def test_an_outlet_that_reports_it_next_to_it_answers_for_reportedly() -> None:
    claim = "The mayor has reportedly sold the ferry."
    assert heard(f"{LEDE}\n\n{claim}\n\nThe Harbour Times reported that a bank bought it.") == []
    assert heard(f"{LEDE}\n\nThe mayor sold the ferry, according to The Harbour Times.\n\n{claim}") == []
    assert heard(f"{LEDE}\n\n{claim}\n\nThe crane is red.") == ["reportedly"]


def test_a_person_who_is_brought_in_and_quoted_next_answers_for_a_reaction() -> None:
    claim = f"{LEDE}The fares drew criticism."
    assert heard(f"{claim} “It is robbery,” said Lena Marsh, who crosses each day.") == []
    assert heard(f"{claim} The fares rose in May.") == ["drew criticism"]


@pytest.mark.parametrize(
    ("text", "grave"),
    [
        ("The fares drew criticism.", True),
        (f"{LEDE}The fares drew criticism.", False),
        (f"{LEDE}The office was accused of fraud.", True),
    ],
)
def test_it_is_grave_at_the_opening_or_where_it_accuses(text: str, grave: bool) -> None:
    [found] = [one for one in extract_document(article(text)).unattributed if one.kind is UnattributedKind.HEARSAY]
    assert found.grave is grave
