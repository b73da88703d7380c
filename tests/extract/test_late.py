"""Late contents on copy of our own: what is said behind an audience, a place, a time or an aside."""

import pytest

from tests.extract.readings import read


def said(text: str) -> list[tuple[str, str, str]]:
    """Return every attribution of a text as (source, cue, content)."""
    return [(one.source, one.cue, one.content) for one in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruiz urged the ferry line to cut its fares.", ("Ruiz", "urged", "the ferry line to cut its fares")),
        ("Drivers want the tunnel to stay open.", ("Drivers", "want", "the tunnel to stay open")),
        ("Ruiz asked the crew not to leave.", ("Ruiz", "asked", "the crew not to leave")),
        ("Ruiz told reporters she would vote to close the quay.",
         ("Ruiz", "told", "she would vote to close the quay")),
        ("Ruiz assured the crew he’s going to stay.", ("Ruiz", "assured", "he’s going to stay")),
        ("Ruiz told reporters at the quay on Monday that the crane had failed.",
         ("Ruiz", "told", "that the crane had failed")),
    ],
)  # fmt: skip
def test_behind_an_audience(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Harbour University poll found last week that Ruiz would win.",
         ("A Harbour University poll", "found", "that Ruiz would win")),
        ("Ruiz recognized long ago that the quay was lost.", ("Ruiz", "recognized", "that the quay was lost")),
        ("Ruiz has said for weeks she’s the only one who can win.",
         ("Ruiz", "has said", "she’s the only one who can win")),
        ("Ruiz called Wednesday for a vote on the tunnel.", ("Ruiz", "called", "a vote on the tunnel")),
        ("Ruiz spoke on Monday about the tunnel.", ("Ruiz", "spoke", "the tunnel")),
        ("The crew has twice complained to port officials about the noise.",
         ("The crew", "has twice complained", "the noise")),
    ],
)  # fmt: skip
def test_behind_a_time_or_whoever_it_was_said_to(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ruiz believes, for example, that ferries are late.", "that ferries are late"),
        ("Ruiz said, apparently for the first time, that she would resign.", "that she would resign"),
    ],
)
def test_behind_an_aside_in_commas(text: str, content: str) -> None:
    [(_, _, found)] = said(text)
    assert found == content


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz found a seat last week that was free.",
        "Ruiz called on Monday at noon.",
        "Ruiz spoke to the crew at the quay.",
    ],
)
def test_a_time_or_a_place_alone_brings_nothing_in(text: str) -> None:
    assert said(text) == []


def test_a_participle_takes_what_is_said_behind_it() -> None:
    text = "“You won nothing,” Ellery responded before adding that he will have to win some ports."
    assert said(text) == [
        ("Ellery", "responded", "“You won nothing,”"),
        ("Ellery", "adding", "that he will have to win some ports"),
    ]


@pytest.mark.parametrize("verb", ["found", "learned", "showed", "maintained", "decided", "told", "answered"])
def test_a_verb_that_nothing_follows_takes_nothing(verb: str) -> None:
    assert read(f"In the end the harbour board {verb}") == []
