"""Passages beside a quadratic aligner, and what becomes of edits, gaps and repeats."""

from difflib import SequenceMatcher
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.compare.copies.align_passages import Run, shared_runs
from credcheck.compare.copies.words import read_words
from tests.index.test_candidates import prose

TAKEN = (
    "The harbour board voted on Monday to close the old fish market, ending ninety years of trade on the quay. "
    "Crews were told by letter, and forty boats must now land their catch at the terminal across the bay."
)
WORDS = TAKEN.split()


def runs(ours: str, theirs: str, *, min_words: int = 20, max_gap: int = 10) -> tuple[Run, ...]:
    return shared_runs(read_words(ours), read_words(theirs), min_words=min_words, max_gap=max_gap)


def words_of(text: str, run: Run) -> str:
    return " ".join(read_words(text).forms[run.a : run.a_end])


@given(st.integers(0, 60), st.integers(0, 60), st.integers(20, 60), st.integers(0, 99))
@settings(deadline=None, max_examples=60)
def test_a_run_of_the_same_words_is_found_as_a_quadratic_aligner_finds_it(
    before: int, after: int, length: int, seed: int
) -> None:
    shared = prose(seed, length)
    ours = f"{prose(seed + 1_000, before)} {shared} {prose(seed + 2_000, after)}".split()
    theirs = f"{prose(seed + 3_000, after)} {shared} {prose(seed + 4_000, before)}".split()
    slow = SequenceMatcher(None, ours, theirs, autojunk=False).find_longest_match()
    [run] = runs(" ".join(ours), " ".join(theirs))
    assert run.a <= slow.a
    assert slow.a + slow.size <= run.a_end
    assert run.same >= slow.size
    # What lies beyond the longest match is chance: a word or two at either end.
    assert run.a_end - run.a <= slow.size + 8


@given(
    st.lists(st.sampled_from("ab bc cd de ef fg".split()), max_size=50),
    st.lists(st.sampled_from("ab bc cd de ef fg".split()), max_size=50),
)
@settings(deadline=None, max_examples=100)
def test_passages_lie_inside_both_texts_and_never_twice_over_the_same_words(ours: list[str], theirs: list[str]) -> None:
    found = shared_runs(read_words(" ".join(ours)), read_words(" ".join(theirs)), min_words=4, max_gap=3)
    for run in found:
        assert 0 <= run.a < run.a_end <= len(ours)
        assert 0 <= run.b < run.b_end <= len(theirs)
        assert 0.5 <= run.similarity <= 1.0
    half = [(run.a, run.a_end) for run in found]
    assert half == sorted(half)
    for (start, end), (later, later_end) in pairwise(half):
        assert (end - later) * 2 <= later_end - later or end <= start


def test_a_text_is_wholly_in_itself() -> None:
    [run] = runs(TAKEN, TAKEN)
    assert (run.a, run.a_end, run.b, run.b_end, run.similarity) == (0, len(read_words(TAKEN)), 0, run.a_end, 1.0)


def test_nothing_in_common_is_no_passage() -> None:
    assert runs(prose(1, 200), prose(2, 200)) == ()
    assert runs("", TAKEN) == ()
    assert runs("one two", "one two") == ()


@pytest.mark.parametrize(
    "edited",
    [
        [*WORDS[:12], "suddenly", *WORDS[12:]],
        [*WORDS[:12], *WORDS[14:]],
        [*WORDS[:12], "several", "other", "words", *WORDS[15:]],
        [word.upper() if at % 2 else word for at, word in enumerate(WORDS)],
        [word.rstrip(".,") for word in WORDS],
    ],
    ids=["put in", "left out", "changed", "capitals", "marks"],
)
def test_a_passage_goes_on_over_an_edit(edited: list[str]) -> None:
    [run] = runs(TAKEN, f"{prose(3, 80)} {' '.join(edited)} {prose(4, 80)}")
    assert run.a == 0
    assert run.a_end == len(WORDS)
    assert run.similarity >= 0.85


def test_the_ends_reach_over_a_misspelt_word() -> None:
    misspelt = ["Thee", *WORDS[1:-1], "bayy."]
    [run] = runs(TAKEN, " ".join(misspelt))
    assert (run.a, run.a_end) == (0, len(WORDS))
    assert run.same == len(WORDS) - 2


def test_a_passage_does_not_swallow_the_text_around_it() -> None:
    ours = f"{prose(5, 100)} {TAKEN} {prose(6, 100)}"
    [run] = runs(ours, f"{prose(7, 100)} {TAKEN} {prose(8, 100)}")
    assert words_of(ours, run).startswith("the harbour board voted")
    assert words_of(ours, run).endswith("across the bay")


def test_two_passages_far_apart_are_two() -> None:
    first, second = prose(9, 40), prose(10, 40)
    found = runs(f"{first} {prose(11, 100)} {second}", f"{second} {prose(12, 100)} {first}")
    assert [(run.a_end - run.a) >= 40 for run in found] == [True, True]


def test_a_passage_used_twice_by_the_other_is_told_once() -> None:
    [run] = runs(TAKEN, f"{TAKEN} {prose(13, 60)} {TAKEN}")
    assert run.a_end == len(WORDS)


def test_shorter_runs_are_left_out() -> None:
    brief = " ".join(WORDS[:15])
    assert runs(f"{prose(14, 50)} {brief}", f"{brief} {prose(15, 50)}", min_words=20) == ()
    assert len(runs(f"{prose(14, 50)} {brief}", f"{brief} {prose(15, 50)}", min_words=12)) == 1


def test_words_repeated_without_end_seed_nothing() -> None:
    assert runs("vs " * 300, "vs " * 300, min_words=20) == ()


def test_a_long_stretch_of_scanned_words_is_bridged() -> None:
    story = prose(16, 90).split()
    spoilt = [word + "x" if 30 <= at < 50 else word for at, word in enumerate(story)]
    [run] = runs(" ".join(story), " ".join(spoilt))
    assert (run.a, run.a_end) == (0, 90)
    assert run.same == 70


def test_reading_backwards_gives_the_same_passages() -> None:
    ours, theirs = f"{prose(17, 60)} {TAKEN}", f"{TAKEN} {prose(18, 60)}"
    [there], [back] = runs(ours, theirs), runs(theirs, ours)
    assert (there.a, there.a_end, there.b, there.b_end) == (back.b, back.b_end, back.a, back.a_end)


def test_passages_in_chinese_are_found_by_character() -> None:
    taken = "港務局星期一決定關閉有九十年歷史的舊魚市場，漁民表示事先沒有人徵求過他們的意見。"
    ours, theirs = f"本報訊：{taken}市長拒絕評論。", f"{taken}另有報道說，土地將出售給一家酒店公司。"
    [run] = runs(ours, theirs)
    words = read_words(ours)
    assert ours[words.starts[run.a] : words.ends[run.a_end - 1]] == taken[:-1]


def test_passages_in_german_keep_their_umlauts() -> None:
    taken = (
        "Die Hafenbehörde beschloss am Montag, den alten Fischmarkt nach neunzig Jahren für immer zu schließen, und"
        " informierte die Fischer nur brieflich."
    )
    [run] = runs(f"HAMBURG. {taken}", taken.replace("ß", "ss"), min_words=15)
    assert run.same == len(read_words(taken))


def test_passages_in_arabic_are_found() -> None:
    taken = (
        "قرر مجلس الميناء يوم الاثنين إغلاق سوق السمك القديم بعد"
        " تسعين عاما من التجارة على الرصيف وأبلغ الصيادين برسالة قصيرة فقط"
    )
    [run] = runs(f"قالت مصادر إن {taken}", taken, min_words=15)
    assert run.b == 0
    assert run.b_end == len(read_words(taken))


def test_word_positions_do_not_depend_on_the_hash_of_the_process() -> None:
    words = read_words(TAKEN)
    hashes, places = words.seeds
    assert sorted(places.tolist()) == list(range(len(words) - 2))
    assert np.array_equal(hashes, np.sort(hashes))
