"""What two articles share: to the character on both sides, with what the settings leave out."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.compare.copies.find_passages import PassageFinder, Shared
from credcheck.compare.copies.passage_use import Reused
from credcheck.model.evidence import Passage, PassageUse
from credcheck.model.settings import DuplicateSettings
from credcheck.text.shingles import word_shingles
from tests.copy import article
from tests.index.test_candidates import prose

TAKEN = (
    "The harbour board voted on Monday to close the old fish market, ending ninety years of trade on the quay, and "
    "crews were told by letter that they must land their catch across the bay."
)
WORDS = len(TAKEN.split())
NOTHING = np.zeros(0, dtype=np.uint64)


def found(ours: str, theirs: str, **changed: Any) -> Shared:
    articles = [Reused(article(ours, path="draft.md")), Reused(article(theirs, path="wire/quay.txt"))]
    return PassageFinder(articles, NOTHING, replace(DuplicateSettings(), **changed)).find(0, 1)


def test_a_passage_is_told_whole_with_its_places_on_both_sides() -> None:
    ours, theirs = f"{prose(1, 40)} {TAKEN} {prose(2, 40)}", f"{prose(3, 12)} {TAKEN}"
    shared = found(ours, theirs)
    [passage] = shared.passages
    assert passage.ours.of(ours) == TAKEN
    assert passage.theirs.of(theirs) == TAKEN
    expected = Passage(
        passage.ours,
        passage.theirs,
        WORDS,
        1.0,
        PassageUse.UNCREDITED,
        use_theirs=PassageUse.UNCREDITED,
        taken=WORDS,
        taken_theirs=WORDS,
        taken_at=passage.ours,
        taken_at_theirs=passage.theirs,
    )
    assert shared == Shared((expected,), 0)


@pytest.mark.parametrize(
    ("before", "after"),
    [("“", ".”"), ("(", "!)"), ("¿", "?"), ("„", "”"), ("[«", "»]…"), ("", ""), ('"', '."'), ("‘", ",’")],
)
def test_the_marks_that_open_and_close_a_passage_belong_to_it(before: str, after: str) -> None:
    bare = TAKEN.removesuffix(".")
    ours = f"{before}{bare}{after}"
    [passage] = found(f"{prose(4, 30)} {ours} {prose(5, 30)}", bare).passages
    assert passage.ours.of(f"{prose(4, 30)} {ours} {prose(5, 30)}") == ours
    assert passage.theirs.of(bare) == bare


def test_a_dash_or_a_space_beside_a_passage_does_not_belong_to_it() -> None:
    ours = f"{prose(6, 30)} — {TAKEN.removesuffix('.')} – {prose(7, 30)}"
    [passage] = found(ours, TAKEN).passages
    assert passage.ours.of(ours) == TAKEN.removesuffix(".")


def test_a_passage_of_exactly_the_least_words_is_told_and_one_less_is_counted() -> None:
    taken = " ".join(TAKEN.split()[:20])
    ours, theirs = f"{prose(8, 60)} {taken} {prose(9, 60)}", f"{prose(10, 60)} {taken} {prose(11, 60)}"
    assert [one.words for one in found(ours, theirs, min_passage_words=20).passages] == [20]
    shared = found(ours, theirs, min_passage_words=21)
    assert (shared.passages, shared.short) == ((), 1)


def test_runs_of_fewer_than_twelve_words_are_not_even_counted() -> None:
    def short(count: int) -> int:
        taken = " ".join(TAKEN.split()[:count])
        return found(f"{prose(12, 50)} {taken} {prose(13, 50)}", f"{prose(14, 50)} {taken} {prose(15, 50)}").short

    assert [short(11), short(12)] == [0, 1]


def test_passages_stand_in_the_order_of_the_first_article() -> None:
    first, second = prose(16, 30), prose(17, 30)
    ours, theirs = f"{first} {prose(18, 90)} {second}", f"{second} {prose(19, 90)} {first}"
    assert [one.ours.of(ours) for one in found(ours, theirs).passages] == [first, second]
    assert [one.theirs.of(theirs) for one in found(ours, theirs).passages] == [first, second]


@given(st.integers(0, 30), st.integers(0, 30), st.integers(20, 45), st.integers(0, 500))
@settings(deadline=None, max_examples=25)
def test_a_taken_stretch_is_found_at_its_place_wherever_it_is_put(
    before: int, after: int, size: int, seed: int
) -> None:
    taken = prose(seed, size)
    ours = f"{prose(seed + 1000, before)} {taken}".strip()
    theirs = f"{taken} {prose(seed + 2000, after)}".strip()
    [passage] = found(ours, theirs, min_passage_words=20).passages
    assert passage.ours.start <= ours.index(taken) < passage.ours.end == len(ours)
    assert passage.theirs.start == 0
    assert passage.theirs.end >= len(taken)
    # Chance may carry an end on over a word or two that look alike.
    assert size <= passage.words <= size + 4


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({}, ""),
        ({"ignore_outlets": ("quay  LEDGER",)}, "outlet"),
        ({"ignore_outlets": ("Quay",)}, ""),
        ({"ignore_outlets": ("",)}, ""),
        ({"ignore_paths": ("wire/*",)}, "path"),
        ({"ignore_paths": ("*.md",)}, "path"),
        ({"ignore_paths": ("wire",)}, ""),
        ({"ignore_paths": ("WIRE/*",)}, ""),
        ({"ignore_outlets": ("Quay Ledger",), "ignore_paths": ("*",)}, "outlet"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_what_may_repeat_says_by_which_setting(changed: dict[str, Any], reason: str, turned: bool) -> None:
    pair = [
        Reused(article(TAKEN, path="draft.md", outlet=None)),
        Reused(article(TAKEN, path="wire/quay.txt", outlet="Quay Ledger")),
    ]
    finder = PassageFinder(pair[::-1] if turned else pair, NOTHING, replace(DuplicateSettings(), **changed))
    [passage] = finder.find(0, 1).passages
    assert passage.left_out == reason


@pytest.mark.parametrize(
    ("kept", "use"), [(0.0, "uncredited"), (0.4, "uncredited"), (0.5, "boilerplate"), (1.0, "boilerplate")]
)
def test_half_of_a_passage_that_stands_everywhere_makes_it_standing_text(kept: float, use: str) -> None:
    changed = DuplicateSettings()
    every = np.unique(word_shingles([TAKEN], words=changed.shingle_words).hashes)
    standing = every[: int(np.ceil(len(every) * kept))]
    pair = [Reused(article(TAKEN, path="a")), Reused(article(TAKEN, path="b"))]
    [passage] = PassageFinder(pair, standing, changed).find(0, 1).passages
    assert str(passage.use) == use
