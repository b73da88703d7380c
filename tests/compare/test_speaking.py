"""One quotation in two reports: when it has two speakers, and when both name the same person, several, or nobody."""

import pytest

from tests.compare.newsroom import differences

WORDS = "We will never sell the Lindholm ferry to a foreign company while I am here"


def speakers(ours: str, theirs: str) -> list[str]:
    return [one.note for one in differences(ours, theirs) if one.kind == "speaker"]


def said(source: str) -> str:
    return f"“{WORDS},” {source}. The council of Lindholm meets on Monday."


def test_two_full_names_beside_the_same_words_are_two_speakers() -> None:
    found = speakers(said("said Carla Wendt, the mayor"), said("Jens Holt told the council"))
    assert len(found) == 1
    assert "Wendt" in found[0].partition(" / ")[0]
    assert "Holt" in found[0].partition(" / ")[2]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (said("said Carla Wendt, the mayor"), said("Mayor Wendt said")),
        (said("said Carla Wendt, the mayor"), said("she said")),
        (said("said Carla Wendt, the mayor"), said("a spokesman for the town hall said")),
        (said("said Carla Wendt, the mayor"), said("the council said in a statement")),
        (said("said Carla Wendt, the mayor"), said("Carla Wendt and Jens Holt said in a statement")),
        (said("said Carla Wendt, the mayor"), said("said Jens Holt, who speaks for Carla Wendt")),
        (said("said Carla Wendt, the mayor"), said("said Carla Holt-Wendt")),
        (
            "“We will never sell it,” said Carla Wendt. The council of Lindholm meets on Monday.",
            "“We will never sell it,” said Jens Holt. The council of Lindholm meets on Monday.",
        ),
        (
            said("said Carla Wendt, the mayor"),
            f"Jens Holt left early. “{WORDS}.” The council of Lindholm meets on Monday.",
        ),
    ],
)
def test_one_person_or_several_or_none_beside_the_words_are_not_two_speakers(ours: str, theirs: str) -> None:
    assert speakers(ours, theirs) == []
