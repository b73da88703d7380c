"""DUP602 and the desk's own notes: what stands beneath every article of a paper is no passage taken from another."""

from dataclasses import replace

import pytest

from credcheck.model.evidence import CopyRelation, Duplicate, Evidence, Passage, PassageUse
from credcheck.text.span import Span
from tests.checks.documents import ALONE, at, document, judge

NOTE = "The Harbour Times is owned by the port and says so whenever it writes of the port."
WIRE = document("The pier is shut.", path="wire.txt", outlet="The Coast Courier")


def shared(text: str, words: str) -> Evidence:
    """Return evidence of one passage that another article has word for word."""
    passage = Passage(at(text, words), Span(0, 9), 30, 1.0, PassageUse.UNCREDITED)
    other = Duplicate("wire.txt", CopyRelation.SHARES_PASSAGES, 0.2, 0.2, 0.2, "theirs", (passage,))
    return replace(ALONE, duplicates=(other,), beside={"wire.txt": WIRE})


def flagged(text: str, words: str) -> list[str]:
    """Return what DUP602 flags in a text that shares these words."""
    return [one.quoted for one in judge("DUP602", document(text, outlet="The Harbour Times"), shared(text, words))]


@pytest.mark.parametrize(
    "label",
    ["Editor’s note: ", "Editor's Note — ", "Editors’ note. ", "(Disclosure: ", "Disclaimer: ", "* Editor’s note: "],
)
def test_a_note_of_the_desk_is_left_out(label: str) -> None:
    assert flagged(f"The pier is shut.\n\n{label}{NOTE}", NOTE) == []


@pytest.mark.parametrize("label", ["", "The editor’s note to readers was short. ", "Noted: ", "Editors say: "])
def test_a_passage_that_only_looks_like_one_is_flagged(label: str) -> None:
    assert flagged(f"The pier is shut.\n\n{label}{NOTE}", NOTE) == [NOTE]


def test_a_note_in_another_paragraph_covers_nothing() -> None:
    assert flagged(f"Editor’s note: This has been corrected.\n\n{NOTE}", NOTE) == [NOTE]


def test_a_passage_that_runs_out_of_the_note_is_flagged() -> None:
    text = f"Editor’s note: {NOTE}\n\nThe pier stays shut."
    both = f"{NOTE}\n\nThe pier stays shut."
    assert flagged(text, both) == [both]
