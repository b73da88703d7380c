"""Exact figures beside plain sets."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.compare.copies import similarity as module
from credcheck.compare.copies.similarity import (
    LETTERS,
    OPENING_LETTERS,
    OPENING_SLACK,
    Likenesses,
    PairLikeness,
    overlap_words,
)
from credcheck.text.shingles import character_shingles, word_shingles
from tests.index.test_candidates import prose

TEXTS = st.lists(
    st.lists(st.sampled_from("ash birch cedar dune elm fir 12".split()), max_size=30).map(" ".join),
    min_size=2,
    max_size=4,
)
LEAD = "The harbour board voted on Monday to close the old fish market and to sell the land to a hotel company."
BODY = "Crews were told by letter. Forty boats must land their catch elsewhere, and the union says it was not asked."
OTHER = "A blizzard shut the northern pass on Sunday and left ninety drivers waiting for the ploughs until the morning."


def compare(texts: Sequence[str], a: int, b: int) -> PairLikeness:
    return Likenesses(texts, [(a, b)], shingle_words=3).measured()[a, b]


@given(TEXTS)
@settings(deadline=None, max_examples=60)
def test_figures_of_many_pairs_are_those_of_plain_sets(texts: list[str]) -> None:
    pairs = np.array([(i, j) for i in range(len(texts)) for j in range(len(texts)) if i != j])
    rows = overlap_words(texts, pairs, shingle_words=2).rows()
    held = [set(word_shingles([text], words=2).hashes.tolist()) for text in texts]
    for (i, j), found in zip(pairs.tolist(), rows, strict=True):
        ours, theirs = held[i], held[j]
        both = len(ours & theirs)
        assert found.shared == both
        assert found.similarity == (both / len(ours | theirs) if both else 0.0)
        assert found.containment == (both / len(ours) if both else 0.0)
        assert found.containment_theirs == (both / len(theirs) if both else 0.0)


@given(TEXTS, st.integers(1, 3))
@settings(deadline=None, max_examples=40)
def test_the_block_a_pair_is_compared_in_changes_nothing(texts: list[str], size: int) -> None:
    pairs = [(i, j) for i in range(len(texts)) for j in range(i + 1, len(texts))]
    whole = Likenesses(texts, pairs, shingle_words=3).measured()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_BLOCK_PAIRS", size)
        assert Likenesses(texts, pairs, shingle_words=3).measured() == whole
    backwards = [(j, i) for i, j in reversed(pairs)]
    turned = Likenesses(texts, backwards, shingle_words=3).measured()
    for (i, j), likeness in whole.items():
        assert turned[j, i].words.containment == likeness.words.containment_theirs
        assert (turned[j, i].letters.shared, turned[j, i].opening) == (likeness.letters.shared, likeness.opening)


@given(TEXTS)
@settings(deadline=None, max_examples=40)
def test_openings_are_as_alike_as_the_sets_of_their_letters(texts: list[str]) -> None:
    texts = [f"{text} {LEAD} {BODY} {text}" for text in texts[:2]]
    letters = [character_shingles([text], characters=LETTERS).hashes.tolist() for text in texts]

    def share(ours: list[int], theirs: list[int]) -> float:
        opening = set(ours[:OPENING_LETTERS])
        return len(opening & set(theirs[: OPENING_LETTERS + OPENING_SLACK])) / len(opening)

    assert compare(texts, 0, 1).opening == max(share(*letters), share(*letters[::-1]))


@given(TEXTS)
@settings(deadline=None, max_examples=60)
def test_two_texts_are_as_alike_as_their_sets_of_shingles(texts: list[str]) -> None:
    likeness = compare(texts, 0, 1)
    ours, theirs = (set(word_shingles([text]).hashes.tolist()) for text in texts[:2])
    assert likeness.words.shared == len(ours & theirs)
    assert likeness.words.similarity == (len(ours & theirs) / len(ours | theirs) if ours and theirs else 0.0)
    letters = [set(character_shingles([text], characters=LETTERS).hashes.tolist()) for text in texts[:2]]
    assert likeness.letters.shared == len(letters[0] & letters[1])


def test_a_page_that_joins_two_stories_is_the_one_it_opens_with() -> None:
    texts = [f"{LEAD} {BODY}", f"{LEAD} {OTHER}", f"{prose(1, 80)} {BODY}"]
    likenesses = Likenesses(texts, [(0, 1), (0, 2)], shingle_words=3).measured()
    opens_alike, ends_alike = likenesses[0, 1], likenesses[0, 2]
    assert ends_alike.letters.overlap > 0.45
    assert opens_alike.same_report > 0.45
    assert ends_alike.same_report < 0.25


def test_a_slogan_before_the_headline_does_not_hide_the_opening() -> None:
    assert compare([LEAD + BODY, f"Your coast, your news. {LEAD + BODY}"], 0, 1).opening > 0.95


def test_scanned_copy_is_alike_by_its_letters() -> None:
    scanned = " ".join(word[:-1] + "c" if len(word) > 4 else word for word in (LEAD + " " + BODY).split())
    likeness = compare([f"{LEAD} {BODY}", scanned], 0, 1)
    assert likeness.words.similarity < 0.2
    assert likeness.same_report > likeness.words.similarity + 0.2


@pytest.mark.parametrize("at_least", [2, 3])
def test_standing_text_is_counted_by_story(at_least: int) -> None:
    notice = "sign up to our daily newsletter"
    texts = [f"{LEAD} {notice}", f"{LEAD} again {notice}", f"{OTHER} {notice}", f"{BODY} {notice}"]
    pairs = [(0, 1), (1, 2), (2, 3)]
    standing = Likenesses(texts, pairs, shingle_words=3).standing([[0, 1], [2], [3]], at_least=at_least)
    stories = [
        {*word_shingles(texts[:2]).hashes.tolist()},
        *(set(word_shingles([text]).hashes.tolist()) for text in texts[2:]),
    ]
    held = Counter(value for story in stories for value in story)
    wanted = np.array([value for value, count in held.items() if count >= at_least], dtype=np.uint64)
    assert standing.tolist() == sorted(wanted.tolist())


def test_the_share_of_standing_text_is_that_of_what_both_have() -> None:
    notice = "sign up to our daily newsletter"
    likenesses = Likenesses([f"{LEAD} {notice}", f"{OTHER} {notice}", BODY], [(0, 1), (0, 2)], shingle_words=3)
    standing = np.sort(word_shingles([notice]).hashes)
    assert likenesses.shares_standing([(0, 1), (0, 2)], standing=standing) == {(0, 1): 1.0, (0, 2): 0.0}
    assert likenesses.shares_standing([], standing=standing) == {}
