"""Openings beside rapidfuzz's own verdict."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.fuzz import partial_ratio

from credcheck.compare.copies.openings import _could_stand, stands_in
from credcheck.compare.copies.templates import _OPENING, MIN_OPENING, MIN_SHORT_OPENING, Filled, opens_alike
from tests.index.test_candidates import prose

LEAST = st.sampled_from([0.5, 0.6, MIN_OPENING, MIN_SHORT_OPENING, 1.0])
FEW_LETTERS = st.text("abc", max_size=40)
LEAD = "theharbourboardvotedonmondaytoclosetheoldfishmarketendingninetyyearsoftradeonthequay"


def spoilt(text: str, share: float, seed: int) -> str:
    """Return the text with some letters dropped, doubled or changed."""
    draw = random.Random(seed)
    ways = ("", "{0}{0}", "x")
    return "".join(draw.choice(ways).format(letter) if draw.random() < share else letter for letter in text)


@given(FEW_LETTERS, FEW_LETTERS, LEAST)
@settings(max_examples=300)
def test_the_verdict_is_that_of_the_sliding_alignment(part: str, text: str, least: float) -> None:
    assert stands_in(part, text, least) == (partial_ratio(part, text) >= 100 * least)


@given(st.integers(0, 10_000), st.floats(0, 0.6), st.integers(0, 120), LEAST)
@settings(max_examples=150, deadline=None)
def test_the_verdict_holds_for_openings_of_real_length(seed: int, share: float, before: int, least: float) -> None:
    opening = prose(seed, 60).replace(" ", "")[:200]
    text = (prose(seed + 1, 40).replace(" ", "")[:before] + spoilt(opening, share, seed))[:300]
    assert stands_in(opening, text, least) == (partial_ratio(opening, text) >= 100 * least)
    assert stands_in(text, opening, least) == (partial_ratio(text, opening) >= 100 * least)


@given(FEW_LETTERS.filter(bool), FEW_LETTERS.filter(bool), LEAST)
@settings(max_examples=200)
def test_what_is_ruled_out_early_is_under_the_mark_at_every_place(part: str, text: str, least: float) -> None:
    short, long = sorted((part, text), key=len)
    if len(short) < len(long) and not _could_stand(short, long, least):
        assert partial_ratio(short, long) < 100 * least


@pytest.mark.parametrize("before", ["", "yourcoastyournews", "x" * 60])
@pytest.mark.parametrize("behind", ["", "crewsweretoldbyletter"])
def test_an_opening_stands_wherever_it_stands(before: str, behind: str) -> None:
    assert stands_in(LEAD, before + LEAD + behind, 1.0)


def test_an_opening_that_runs_over_the_edge_stands_as_far_as_it_is_there() -> None:
    assert stands_in(LEAD, LEAD[30:] + "q" * 80, 0.7)
    assert not stands_in(LEAD, LEAD[60:] + "q" * 80, 0.7)
    assert stands_in(LEAD, "q" * 80 + LEAD[:-30], 0.7)


def test_slips_are_borne_up_to_the_mark() -> None:
    assert stands_in(LEAD, spoilt(LEAD, 0.1, 3), 0.85)
    assert not stands_in(LEAD, spoilt(LEAD, 0.8, 3), 0.7)


def test_nothing_stands_only_as_rapidfuzz_says() -> None:
    for part, text in (("", ""), ("", LEAD), (LEAD, "")):
        assert stands_in(part, text, 0.7) == (partial_ratio(part, text) >= 70)


@pytest.mark.parametrize("seed", range(12))
def test_openings_are_alike_as_the_plain_alignment_says(seed: int) -> None:
    ours = Filled(prose(seed, 45 if seed % 2 else 30))
    theirs = Filled(f"{prose(seed + 50, seed)} {spoilt(ours.text, seed / 30, seed)}")
    least = 100 * (MIN_SHORT_OPENING if min(len(ours.words), len(theirs.words)) < 40 else MIN_OPENING)
    plain = any(
        partial_ratio(one.letters[:_OPENING], other.letters) >= least for one, other in ((ours, theirs), (theirs, ours))
    )
    assert opens_alike(ours, theirs) == plain == opens_alike(theirs, ours)
