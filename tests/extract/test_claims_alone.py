"""Claims without an owner, and the owners of others, on copy of our own: "amid fears that …", "her refusal to …"."""

import pytest

from tests.extract.readings import read


def said(text: str) -> list[tuple[str, str, str, str]]:
    """Return every attribution of a text as (construction, source, cue, content)."""
    return [(one.construction, one.source, one.cue, one.content) for one in read(text)]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The port closed amid fears that the crane would fall.", "fears", "that the crane would fall"),
        ("There is a belief that any storm can be weathered.", "belief", "that any storm can be weathered"),
        ("Another complaint is that the ferries are late.", "complaint", "that the ferries are late"),
        ("The idea is that the crew can rest.", "idea", "that the crew can rest"),
        ("Nobody left despite rumors that the line was sold.", "rumors", "that the line was sold"),
    ],
)
def test_a_claim_that_nobody_owns_is_read_and_stays_nobodys(text: str, cue: str, content: str) -> None:
    assert said(text) == [("claim-alone", "", cue, content)]
    assert read(text)[0].speaker is None


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Ana Ruiz floated the notion that ferries could fly.", "Ana Ruiz", "that ferries could fly"),
        ("The mayor made an assertion that the quay was dry.", "The mayor", "that the quay was dry"),
    ],
)
def test_whoever_floats_a_notion_is_its_source(text: str, source: str, content: str) -> None:
    [(_, found, _, what)] = said(text)
    assert (found, what) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "The claim that the fund was empty drew laughter.",
        "The concerns of the crew were heard.",
        "A hope of rain was all they had.",
        "The port had two fears in those days.",
    ],
)
def test_such_a_noun_alone_reports_nothing(text: str) -> None:
    assert [one for one in said(text) if one[0] == "claim-alone"] == []


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The crew learned of her opposition to the tunnel.", "her", "opposition", "to the tunnel"),
        ("Ana Ruiz’s refusal to pay made the strike longer.", "Ana Ruiz’s", "refusal", "to pay made the strike longer"),
        ("His endorsement of the plan came late.", "His", "endorsement", "of the plan"),
    ],
)
def test_a_noun_for_a_judgement_belongs_to_its_owner(text: str, source: str, cue: str, content: str) -> None:
    assert ("claim-noun", source, cue, content) in said(text)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Drivers are tired of late ferries.", "are tired", "of late ferries"),
        ("I am glad that the ferry is back.", "am glad", "that the ferry is back"),
        ("Ruiz is upbeat about the tunnel.", "is upbeat", "about the tunnel"),
        ("The mates were shocked that the crane fell.", "were shocked", "that the crane fell"),
        ("Ruiz remained vague about her plans.", "remained vague", "about her plans"),
    ],
)
def test_more_states_of_mind_are_read(text: str, cue: str, content: str) -> None:
    [(construction, _, found, what)] = said(text)
    assert (construction, found, what) == ("state-of-mind", cue, content)


@pytest.mark.parametrize("text", ["The crew was tired at noon.", "The shop is open on Mondays.", "The quay is sad."])
def test_states_of_bodies_and_shops_are_no_opinions(text: str) -> None:
    assert [one for one in said(text) if one[0] == "state-of-mind" and one[2] == "is sad"] == []


def test_a_claim_alone_is_nobodys_and_an_owned_one_is_its_owners() -> None:
    [alone] = read("The port closed amid fears that the crane would fall.")
    [owned] = read("Ana Ruiz floated the notion that ferries could fly.")
    assert (alone.type, owned.type) == ("own_observation", "named")
    assert (alone.speaker, owned.speaker) == (None, "Ana Ruiz")


def test_the_verb_that_follows_an_owned_claim_is_no_part_of_it() -> None:
    assert said("Ana Ruiz’s attacks on the harbour plan stand out.")[0][3] == "on the harbour plan"
    assert said("Ana Ruiz’s attacks on a plan that failed stand out.")[0][3] == "on a plan that failed stand out"
