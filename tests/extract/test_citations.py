"""Citations on copy of our own: according-to, colons and agents behind "by", whole, and their plain twins."""

import pytest

from tests.extract.readings import Said, read

ACCORDING = [
    (
        "The fund is empty, according to Ana Ruiz.",
        Said("according-to", "named", "Ana Ruiz", "according to", "The fund is empty", "Ana Ruiz"),
    ),
    (
        "According to Ana Ruiz, the fund is empty.",
        Said("according-to", "named", "Ana Ruiz", "According to", "the fund is empty", "Ana Ruiz"),
    ),
    (
        "But according to Ana Ruiz, the fund is empty.",
        Said("according-to", "named", "Ana Ruiz", "according to", "the fund is empty", "Ana Ruiz"),
    ),
    (
        "The fund is empty, according to Ana Ruiz, the mayor of Port Ellis.",
        Said(
            "according-to",
            "named",
            "Ana Ruiz, the mayor of Port Ellis",
            "according to",
            "The fund is empty",
            "Ana Ruiz",
        ),
    ),
    (
        "The fund is empty, according to court records.",
        Said("according-to", "document", "court records", "according to", "The fund is empty", None),
    ),
    (
        "The fund is empty, according to two people briefed on the talks.",
        Said(
            "according-to",
            "anonymous_characterised",
            "two people briefed on the talks",
            "according to",
            "The fund is empty",
            "two people briefed on the talks",
        ),
    ),
    (
        "The fund is empty, according to experts.",
        Said("according-to", "vague", "experts", "according to", "The fund is empty", None),
    ),
]

COLONS = [
    (
        "Ruiz: The fund is empty.",
        Said("colon", "named", "Ruiz", ":", "The fund is empty", "Ruiz"),
    ),
    (
        "Ana Ruiz: “The fund is empty and the ferry is late.”",
        Said("colon", "named", "Ana Ruiz", ":", "“The fund is empty and the ferry is late.”", "Ana Ruiz"),
    ),
]

PASSIVES = [
    (
        "The plan was described by Ana Ruiz as a failure.",
        Said("passive", "named", "Ana Ruiz", "was described", "The plan | as a failure", "Ana Ruiz"),
    ),
    (
        "The toll was criticized by Ana Ruiz.",
        Said("passive", "named", "Ana Ruiz", "was criticized", "The toll", "Ana Ruiz"),
    ),
    (
        "Tom Ellery was criticized by Ana Ruiz for leaving early.",
        Said("passive", "named", "Ana Ruiz", "was criticized", "Tom Ellery | for leaving early", "Ana Ruiz"),
    ),
]

NONE = [
    "The crew sorted the nets according to size and went home.",
    "Open on weekdays: 40 stalls.",
    "Score: Ellis 3, Leeds 2.",
    "The shop sells three things: rope, tar and paint.",
    "The crane was moved by noon.",
    "The quay was built by Ana Ruiz.",
    "The nets were carried by hand.",
    "She walked by the pier.",
]


@pytest.mark.parametrize(("text", "expected"), ACCORDING)
def test_according_to_names_who_says_the_clause_beside_it(text: str, expected: Said) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), COLONS)
def test_a_name_before_a_colon_says_what_follows(text: str, expected: Said) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), PASSIVES)
def test_the_agent_of_a_passive_is_who_says_it(text: str, expected: Said) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", NONE)
def test_a_colon_or_a_by_that_brings_in_nobody_is_no_citation(text: str) -> None:
    found = [one for one in read(text) if one.construction in {"colon", "colon-quote", "passive", "passive-agentless"}]
    assert found == []
