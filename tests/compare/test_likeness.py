"""Exact figures beside plain sets."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.compare.likeness import LETTERS, Likenesses, compare_sets, cut_hashes
from credcheck.model.shingles import character_shingles, word_shingles
from tests.index.test_candidates import prose

TEXTS = st.lists(
    st.lists(st.sampled_from("ash birch cedar dune elm fir 12".split()), max_size=30).map(" ".join),
    min_size=2,
    max_size=4,
)
LEAD = "The harbour board voted on Monday to close the old fish market and to sell the land to a hotel company."
BODY = "Crews were told by letter. Forty boats must land their catch elsewhere, and the union says it was not asked."
OTHER = "A blizzard shut the northern pass on Sunday and left ninety drivers waiting for the ploughs until the morning."


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_figures_are_those_of_plain_sets(a: set[int], b: set[int]) -> None:
    found = compare_sets(np.array(sorted(a), dtype=np.uint64), np.array(sorted(b), dtype=np.uint64))
    assert found.shared == len(a & b)
    assert found.similarity == (len(a & b) / len(a | b) if a and b else 0.0)
    assert found.containment == (len(a & b) / len(a) if a and b else 0.0)
    assert found.containment_theirs == (len(a & b) / len(b) if a and b else 0.0)


@given(TEXTS)
@settings(deadline=None, max_examples=60)
def test_two_texts_are_as_alike_as_their_sets_of_shingles(texts: list[str]) -> None:
    likeness = Likenesses(texts, [(0, 1)], shingle_words=3).compare(0, 1)
    ours, theirs = (set(word_shingles([text]).hashes.tolist()) for text in texts[:2])
    assert likeness.words.shared == len(ours & theirs)
    assert likeness.words.similarity == (len(ours & theirs) / len(ours | theirs) if ours and theirs else 0.0)
    letters = [set(character_shingles([text], characters=LETTERS).hashes.tolist()) for text in texts[:2]]
    assert likeness.letters.shared == len(letters[0] & letters[1])


def test_a_page_that_joins_two_stories_is_the_one_it_opens_with() -> None:
    texts = [f"{LEAD} {BODY}", f"{LEAD} {OTHER}", f"{prose(1, 80)} {BODY}"]
    likenesses = Likenesses(texts, [(0, 1), (0, 2)], shingle_words=3)
    opens_alike, ends_alike = likenesses.compare(0, 1), likenesses.compare(0, 2)
    assert ends_alike.letters.overlap > 0.45
    assert opens_alike.same_report > 0.45
    assert ends_alike.same_report < 0.25


def test_a_slogan_before_the_headline_does_not_hide_the_opening() -> None:
    likenesses = Likenesses([LEAD + BODY, f"Your coast, your news. {LEAD + BODY}"], [(0, 1)], shingle_words=3)
    assert likenesses.compare(0, 1).opening > 0.95


def test_scanned_copy_is_alike_by_its_letters() -> None:
    scanned = " ".join(word[:-1] + "c" if len(word) > 4 else word for word in (LEAD + " " + BODY).split())
    likeness = Likenesses([f"{LEAD} {BODY}", scanned], [(0, 1)], shingle_words=3).compare(0, 1)
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
    assert standing.tolist() == sorted(cut_hashes(wanted).tolist())


def test_the_share_of_standing_text_is_that_of_what_both_have() -> None:
    notice = "sign up to our daily newsletter"
    likenesses = Likenesses([f"{LEAD} {notice}", f"{OTHER} {notice}", BODY], [(0, 1), (1, 2)], shingle_words=3)
    standing = np.sort(cut_hashes(word_shingles([notice]).hashes))
    assert likenesses.share_standing(0, 1, standing=standing) == 1.0
    assert likenesses.share_standing(0, 2, standing=standing) == 0.0
