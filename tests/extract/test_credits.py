"""Credits on copy of our own: blanket credits, pointers and own acts, each whole, and what only looks like one."""

import pytest

from tests.extract.readings import Said, read

BLANKET = [
    ("Source Attribution: Information verified by The Harbour Times.", "The Harbour Times", "Source Attribution"),
    ("Information verified by The Harbour Times.", "The Harbour Times", "Information verified by"),
    ("All information provided by The Harbour Times.", "The Harbour Times", "All information provided by"),
    ("Information was supplied by Ellis News Service.", "Ellis News Service", "Information was supplied by"),
    ("Source: The Harbour Times.", "The Harbour Times", "Source:"),
    ("Credits: Port Ellis Gazette.", "Port Ellis Gazette", "Credits:"),
    ("Via: Ellis Herald.", "Ellis Herald", "Via:"),
    ("With information from The Harbour Times.", "The Harbour Times", "With information from"),
    ("With reporting from Ellis Press.", "Ellis Press", "With reporting from"),
    ("Material from Ellis Press.", "Ellis Press", "Material from"),
    ("This article was adapted from The Harbour Times.", "The Harbour Times", "This article was adapted from"),
    ("Facts checked by The Harbour Times.", "The Harbour Times", "Facts checked by"),
    ("Based on information from The Harbour Times.", "The Harbour Times", "Based on information from"),
    ("Compiled from The Harbour Times.", "The Harbour Times", "Compiled from"),
]

POINTERS = [
    ("For more on tides, visit The Harbour Times.", "The Harbour Times", "visit"),
    ("For further details, see the port's own site.", "the port's own site", "see"),
    ("For the latest on the strike, follow Ellis Herald.", "Ellis Herald", "follow"),
    ("To learn more about dredging, read the Harbour Guide.", "the Harbour Guide", "read"),
    ("Read more at The Harbour Times.", "The Harbour Times", "Read more at"),
    ("See also the Harbour Guide.", "the Harbour Guide", "See also"),
]

OWN_ACTS = [
    (
        "The Harbour Times has reached out to the mayor for comment.",
        "The Harbour Times",
        "has reached out",
        " to the mayor for comment",
    ),
    ("I contacted the mayor for comment.", "I", "contacted", " the mayor for comment"),
    ("We contacted the mayor for comment.", "We", "contacted", " the mayor for comment"),
    (
        "This newspaper has approached the ferry company for a response.",
        "This newspaper",
        "has approached",
        " the ferry company for a response",
    ),
    (
        "The Gazette has also contacted the union for a statement.",
        "The Gazette",
        "has also contacted",
        " the union for a statement",
    ),
]

NO_CREDIT = [
    "Source: NATO.",
    "The source of the river was dry.",
    "Information from the bridge was lost in the storm.",
    "For more than a year, the ferry was late.",
    "For more money, the crew went north.",
    "To learn the knots, the pupils stayed at the pier.",
    "Material was piled on the quay.",
    "Credits rolled across the screen in the old cinema.",
    "She reached out to the rail and fell.",
    "He approached the old crane at dawn.",
    "They contacted the union on Monday.",
    "Readers see the harbour from the hill.",
    "Via the old road, the trucks came down to the port.",
]


@pytest.mark.parametrize(("text", "source", "cue"), BLANKET)
def test_a_blanket_credit_names_its_source_and_says_nothing(text: str, source: str, cue: str) -> None:
    assert read(text) == [Said("blanket-credit", "blanket_credit", source, cue, "", source)]


@pytest.mark.parametrize(("text", "source", "cue"), POINTERS)
def test_a_pointer_names_where_to_read_on(text: str, source: str, cue: str) -> None:
    assert read(text) == [Said("pointer", "pointer", source, cue, "", source)]


@pytest.mark.parametrize(("text", "source", "cue", "content"), OWN_ACTS)
def test_what_the_outlet_did_itself_is_its_own_observation(text: str, source: str, cue: str, content: str) -> None:
    assert [(one.construction, one.type, one.source, one.cue, one.content.strip()) for one in read(text)] == [
        ("own-act", "own_observation", source, cue, content.strip())
    ]


@pytest.mark.parametrize("text", NO_CREDIT)
def test_a_sentence_that_only_looks_like_a_credit_is_none(text: str) -> None:
    assert not {"blanket-credit", "pointer", "own-act"} & {one.construction for one in read(text)}


def test_a_long_sentence_is_no_credit() -> None:
    text = "Information verified by " + "the port and its neighbours, " * 9 + "The Harbour Times."
    assert "blanket-credit" not in {one.construction for one in read(text)}
