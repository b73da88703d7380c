"""The nearest known name is offered, or none."""

import pytest

from credcheck.model.nearest import did_you_mean, nearest

KNOWN = ("attribution", "anonymity", "difference", "originality")


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("atribution", "attribution"),
        ("ATTRIBUTION", "attribution"),
        ("anonimity", "anonymity"),
        ("differences", "difference"),
        ("weather", None),
        ("", None),
    ],
)
def test_a_slip_is_led_back_to_its_name(word: str, name: str | None) -> None:
    assert nearest(word, KNOWN) == name


def test_of_two_names_alike_the_first_by_alphabet_is_offered_whatever_their_order() -> None:
    assert nearest("ATT109", ["ATT102", "ATT101"]) == nearest("ATT109", ["ATT101", "ATT102"]) == "ATT101"


def test_an_offer_is_a_question_or_nothing() -> None:
    assert did_you_mean("orginality", KNOWN) == "did you mean 'originality'?"
    assert did_you_mean("weather", KNOWN) == ""
    assert did_you_mean("anything", ()) == ""
