"""Nominal and impersonal cues on copy of our own: each found whole, and its plain twins left alone."""

import pytest

from tests.extract.readings import Said, read

CLAIM_NOUNS = [
    (
        "Ana Ruiz's claim that the fund was empty drew laughter.",
        Said("claim-noun", "named", "Ana Ruiz's", "claim", "that the fund was empty drew laughter", "Ana Ruiz"),
    ),
    (
        "The Transport Ministry's claim that the fund was empty drew laughter.",
        Said(
            "claim-noun",
            "named_org",
            "The Transport Ministry's",
            "claim",
            "that the fund was empty drew laughter",
            "Transport Ministry",
        ),
    ),
]

AGENTLESS = [
    (
        "The toll is expected to rise.",
        Said("agentless", "agentless", "", "is expected", "The toll | to rise"),
    ),
    (
        "The talks are widely expected to fail.",
        Said("agentless", "agentless", "", "are widely expected", "The talks | to fail"),
    ),
    (
        "It is believed that the fund is empty.",
        Said("agentless", "agentless", "", "is believed", "that the fund is empty"),
    ),
    (
        "It is understood that the sale is off.",
        Said("agentless", "agentless", "", "is understood", "that the sale is off"),
    ),
    (
        "The mayor reportedly left.",
        Said("reportedly", "agentless", "", "reportedly", "left"),
    ),
]

POLLS = [
    (
        "In a poll released on Monday, half of the voters were undecided.",
        Said("in-poll", "document", "a poll released on Monday", "In", "half of the voters were undecided"),
    ),
    (
        "In the latest survey of drivers, most found the toll unfair.",
        Said("in-poll", "document", "the latest survey of drivers", "In", "most found the toll unfair"),
    ),
]

STATES = [
    (
        "Ana Ruiz is worried that the fund is empty.",
        Said("state-of-mind", "named", "Ana Ruiz", "is worried", "that the fund is empty", "Ana Ruiz"),
    ),
    (
        "Ana Ruiz remains skeptical of the toll.",
        Said("state-of-mind", "named", "Ana Ruiz", "remains skeptical", "of the toll", "Ana Ruiz"),
    ),
]

SEEMING = [
    (
        "The mayor seemed to hesitate.",
        Said("seeming", "own_observation", "", "seemed", "The mayor | to hesitate"),
    ),
    (
        "The crowd appeared to grow.",
        Said("seeming", "own_observation", "", "appeared", "The crowd | to grow"),
    ),
]

NONE = [
    "The claim that the fund was empty drew laughter.",
    "She filed a claim to the port.",
    "We are expected to rise at dawn.",
    "I am expected to row north.",
    "The parcel is expected on Monday.",
    "A reportedly stolen boat lay on the quay.",
    "In a poll, he won.",
    "In the old port of Ellis, half of the boats were gone.",
    "The mayor appeared at noon.",
    "The light appeared on the hill.",
    "The pilot appeared in court.",
]


@pytest.mark.parametrize(("text", "expected"), CLAIM_NOUNS)
def test_somebodys_claim_is_what_they_say(text: str, expected: Said) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), AGENTLESS)
def test_a_report_that_nobody_makes_has_a_cue_and_no_source(text: str, expected: Said) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), POLLS)
def test_a_poll_that_opens_a_sentence_is_its_source(text: str, expected: Said) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), STATES)
def test_a_state_of_mind_is_a_view_of_its_subject(text: str, expected: Said) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), SEEMING)
def test_what_seems_so_is_what_the_reporter_saw(text: str, expected: Said) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", NONE)
def test_a_plain_sentence_with_such_a_word_is_nobodys_report(text: str) -> None:
    assert read(text) == []
