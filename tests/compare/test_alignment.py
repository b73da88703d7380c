"""Passages beside a plain quadratic alignment: what is shared, how much of it is the same, how far an end may reach."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.compare.copies.align_passages import Run, shared_runs
from credcheck.compare.copies.words import read_words
from tests.index.test_candidates import prose

STORY = (
    "Divers found the bell of the brig Aurora on the bed of Varn sound this summer and raised it on Friday in front of "
    "two hundred people who had come by boat to see it"
).split()
COUNT = len(STORY)
A, B, C, D = (f"{prose(seed, 40)}" for seed in (201, 202, 203, 204))


def runs(ours: str, theirs: str, *, min_words: int = 12, max_gap: int = 10) -> tuple[Run, ...]:
    return shared_runs(read_words(ours), read_words(theirs), min_words=min_words, max_gap=max_gap)


def common(ours: list[str], theirs: list[str]) -> int:
    """Return the length of the longest common subsequence by the textbook's quadratic table."""
    row = [0] * (len(theirs) + 1)
    for word in ours:
        before = row[:]
        for at, other in enumerate(theirs):
            row[at + 1] = before[at] + 1 if word == other else max(before[at + 1], row[at])
    return row[-1]


@given(st.lists(st.integers(0, COUNT - 1), max_size=6, unique=True), st.sampled_from(["drop", "swap", "add"]))
@settings(deadline=None, max_examples=60)
def test_the_words_that_are_the_same_are_those_of_a_quadratic_alignment(places: list[int], edit: str) -> None:
    theirs: list[str] = []
    for at, word in enumerate(STORY):
        if at not in places:
            theirs.append(word)
        elif edit == "swap":
            theirs.append(f"zz{at}zz")
        elif edit == "add":
            theirs += [word, f"zz{at}zz"]
    for run in runs(" ".join(STORY), " ".join(theirs)):
        ours_part, theirs_part = STORY[run.a : run.a_end], theirs[run.b : run.b_end]
        best = common([word.lower() for word in ours_part], [word.lower() for word in theirs_part])
        assert run.same <= best
        # Seeds of three words may leave a word or two between two edits uncounted, never more.
        assert run.same >= best - 2 * len(places)
        assert run.similarity == run.same / max(len(ours_part), len(theirs_part))


@given(st.integers(0, 20), st.integers(0, 20))
@settings(deadline=None, max_examples=40)
def test_a_run_without_edits_has_every_word_the_same_and_no_gap(before: int, after: int) -> None:
    text = " ".join(STORY)
    [run] = runs(f"{prose(205, before)} {text}", f"{prose(206, after)} {text}")
    assert (run.a_end, run.b_end) == (before + COUNT, after + COUNT)
    assert run.gaps == ()
    assert run.same >= COUNT
    assert run.a <= before
    assert run.b <= after


def test_the_words_where_two_texts_differ_are_noted_as_a_gap() -> None:
    theirs = [*STORY[:10], "long", "lost", "and", "green", *STORY[12:]]
    [run] = runs(" ".join(STORY), " ".join(theirs))
    assert run == Run(0, COUNT, 0, COUNT + 2, COUNT - 2, ((10, 12, 10, 14),))


def test_words_that_are_the_same_inside_a_gap_count_as_the_same() -> None:
    theirs = [*STORY[:10], "long", STORY[11], "green", *STORY[13:]]
    [run] = runs(" ".join(STORY), " ".join(theirs))
    assert run == Run(0, COUNT, 0, COUNT, COUNT - 2, ((10, 13, 10, 13),))


@pytest.mark.parametrize(("gap", "passages"), [(0, 1), (5, 1), (6, 2), (12, 2)])
def test_a_gap_is_bridged_up_to_the_setting(gap: int, passages: int) -> None:
    first, second = " ".join(STORY[:16]), " ".join(STORY[16:])
    other = " ".join(f"zq{at}zq" for at in range(gap))
    assert len(runs(f"{first} {second}", f"{first} {other} {second}", max_gap=5)) == passages
    assert len(runs(f"{first} {other} {second}", f"{first} {second}", max_gap=5)) == passages


def test_a_longer_gap_is_bridged_where_its_letters_are_alike_up_to_four_times_the_setting() -> None:
    def joined(length: int) -> int:
        gap = prose(207, length).split()
        spoilt = [f"{word}x" for word in gap]
        ours = " ".join([*STORY[:16], *gap, *STORY[16:]])
        return len(runs(ours, " ".join([*STORY[:16], *spoilt, *STORY[16:]]), max_gap=5))

    assert [joined(5), joined(20)] == [1, 1]


def test_paragraphs_in_another_order_are_passages_of_their_own_side_by_side() -> None:
    found = runs(f"{A} {B} {C} {D}", f"{D} {C} {B} {A}")
    assert [(run.a // 40, run.b // 40) for run in found] == [(0, 3), (1, 2), (2, 1), (3, 0)]
    assert all(run.same >= 38 for run in found)


@pytest.mark.parametrize(("repeats", "passages"), [(8, 1), (9, 0)])
def test_words_that_stand_more_than_eight_times_in_a_text_seed_nothing(repeats: int, passages: int) -> None:
    ours = "terns gulls eiders gannets auks skuas petrels fulmars puffins plovers dunlins knots"
    theirs = " ".join(f"{ours} {prose(300 + at, 12)}" for at in range(repeats))
    assert len(runs(ours, theirs)) == passages


def test_an_end_reaches_over_a_word_put_in_left_out_or_changed() -> None:
    text = " ".join(STORY)
    tails = {
        "the whole town cheered": (4, 4),
        "the very whole town cheered": (4, 5),
        "whole town cheered": (4, 3),
        "the entire town cheered": (4, 4),
    }
    for tail, (ours, theirs) in tails.items():
        [run] = runs(f"{text} the whole town cheered", f"{text} {tail}")
        assert (run.a_end - COUNT, run.b_end - COUNT) == (ours, theirs), tail


def test_an_end_does_not_reach_over_one_word_that_happens_to_be_the_same() -> None:
    text = " ".join(STORY)
    [run] = runs(f"{text} zuzu town bibi", f"{text} koko town lele")
    assert (run.a_end, run.b_end) == (COUNT, COUNT)


def test_short_words_are_the_same_or_different_and_long_ones_may_be_misspelt() -> None:
    text = " ".join(STORY)
    [run] = runs(f"{text} at", f"{text} it")
    assert run.a_end == COUNT
    [run] = runs(f"{text} harbour", f"{text} harbor")
    assert (run.a_end, run.same) == (COUNT + 1, COUNT)


def test_a_passage_must_have_half_of_its_words_in_common() -> None:
    ours = prose(208, 60).split()
    thin = [word if at % 12 < 4 else f"zq{at}zq" for at, word in enumerate(ours)]
    assert runs(" ".join(ours), " ".join(thin)) == ()
    thick = [word if at % 12 < 8 else f"zq{at}zq" for at, word in enumerate(ours)]
    [run] = runs(" ".join(ours), " ".join(thick))
    assert run.similarity == pytest.approx(40 / 56, abs=0.06)


def test_the_longer_of_two_passages_over_the_same_words_is_kept() -> None:
    text = " ".join(STORY)
    half = " ".join(STORY[:16])
    [run] = runs(text, f"{half} {prose(209, 80)} {text}")
    assert (run.a, run.a_end, run.b) == (0, COUNT, 96)


@given(st.lists(st.sampled_from(["sea", "ice", "fog", "tide"]), max_size=60), st.integers(1, 12))
@settings(deadline=None, max_examples=60)
def test_whatever_the_texts_a_passage_never_claims_more_than_an_alignment_bears(words: list[str], least: int) -> None:
    theirs = words[::-1]
    for run in runs(" ".join(words), " ".join(theirs), min_words=least, max_gap=3):
        assert run.a_end - run.a >= least
        assert run.same <= min(run.a_end - run.a, run.b_end - run.b)
        assert 2 * run.same >= max(run.a_end - run.a, run.b_end - run.b)
