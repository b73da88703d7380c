"""Sketches beside datasketch and beside exact figures."""

from math import sqrt

import numpy as np
import pytest
from datasketch import MinHash, MinHashLSH
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.index.sketches.bands import band_keys, choose_bands
from credcheck.index.sketches.sketch import EMPTY, narrow, permutations, sign, thin
from credcheck.text.shingles import Shingles, distinct, word_shingles

STORIES = (
    "The council approved the new bridge over the river after a debate of six hours on Tuesday night.",
    "Fishing crews say the spring ban came too late, and the ministry has promised money for the idle boats.",
    "",
    "Rain.",
)


def datasketch_of(hashes: list[int], permutations: int) -> MinHash:
    minhash = MinHash(num_perm=permutations, scheme="affine32", hashfunc=lambda value: value)
    minhash.update_batch(hashes)
    return minhash


def shingles_of(*sets: list[int]) -> Shingles:
    counts = [len(one) for one in sets]
    flat = np.array([value for one in sets for value in one], dtype=np.uint64)
    return Shingles(flat, np.concatenate([[0], np.cumsum(counts)]).astype(np.int64))


@given(
    st.lists(st.lists(st.integers(0, 2**64 - 1), max_size=30), min_size=1, max_size=5), st.sampled_from([1, 16, 128])
)
@settings(deadline=None, max_examples=40)
def test_signatures_are_bit_for_bit_those_of_datasketch(sets: list[list[int]], count: int) -> None:
    shingles = shingles_of(*sets)
    signatures = sign(shingles, count=count)
    for at, signature in enumerate(signatures):
        wanted = datasketch_of(narrow(shingles.of(at)).tolist(), count).hashvalues
        assert np.array_equal(signature, wanted)


@given(st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=20))
@settings(deadline=None, max_examples=30)
def test_signatures_are_those_of_a_naive_minhash(values: list[int]) -> None:
    signature = sign(shingles_of(values), count=8)[0].tolist()
    a, b = permutations(8).tolist()

    def scatter(value: int) -> int:
        value ^= value >> 16
        value = value * 0x85EBCA6B & 0xFFFFFFFF
        value ^= value >> 13
        value = value * 0xC2B2AE35 & 0xFFFFFFFF
        return value ^ value >> 16

    naive = [min((scatter(value >> 32) * a[k] + b[k]) & 0xFFFFFFFF for value in values) for k in range(8)]
    assert signature == naive


def test_a_text_without_a_word_has_the_empty_signature() -> None:
    signatures = sign(word_shingles(STORIES), count=16)
    assert (signatures[2] == EMPTY).all()
    assert not (signatures[[0, 1, 3]] == EMPTY).all(axis=1).any()


@given(st.integers(1, 300), st.integers(0, 300), st.integers(0, 300), st.integers(0, 1000))
@settings(deadline=None, max_examples=30)
def test_estimated_likeness_stays_near_the_true_jaccard(shared: int, mine: int, theirs: int, seed: int) -> None:
    draw = np.random.default_rng(seed).integers(0, 2**63, shared + mine + theirs, dtype=np.uint64)
    a, b = draw[: shared + mine], np.concatenate([draw[:shared], draw[shared + mine :]])
    ours, other = sign(shingles_of(a.tolist(), b.tolist()), count=256)
    jaccard = shared / (shared + mine + theirs)
    error = sqrt(jaccard * (1 - jaccard) / 256)
    assert abs(float((ours == other).mean()) - jaccard) <= 5 * error + 1e-9


@pytest.mark.parametrize("share", [0.3, 0.6, 1.0])
def test_estimated_containment_stays_near_the_true_one(share: float) -> None:
    draw = np.random.default_rng(7).integers(0, 2**64 - 1, 8_000, dtype=np.uint64)
    ours = draw[:2_000]
    theirs = np.concatenate([ours[: int(2_000 * share)], draw[2_000:]])
    sketches = distinct(thin(shingles_of(ours.tolist(), theirs.tolist())))
    estimate = np.isin(sketches.of(0), sketches.of(1)).mean()
    assert abs(estimate - share) <= 5 * sqrt(share * (1 - share) / 250) + 1e-9


def test_a_short_text_keeps_every_hash_and_a_long_one_an_eighth() -> None:
    short, long = " ".join(map(str, range(40))), " ".join(map(str, range(4_000)))
    shingles = word_shingles([short, long])
    kept = thin(shingles)
    assert len(kept.of(0)) == len(shingles.of(0)) == 38
    assert len(kept.of(1)) == pytest.approx(3_998 / 8, rel=0.15)
    assert kept.of(1).max() < 2**61


@pytest.mark.parametrize("count", [64, 128, 256])
def test_bands_are_those_that_datasketch_chooses(count: int) -> None:
    lsh = MinHashLSH(threshold=0.5, num_perm=count)
    assert choose_bands(count) == (lsh.b, lsh.r)


def test_an_unusual_number_of_permutations_is_asked_of_datasketch() -> None:
    lsh = MinHashLSH(threshold=0.5, num_perm=32)
    assert choose_bands(32) == (lsh.b, lsh.r)


def test_texts_share_a_band_key_where_that_band_is_equal() -> None:
    signatures = np.array([[1, 2, 3, 4], [1, 2, 9, 9], [2, 1, 3, 4]], dtype=np.uint32)
    keys = band_keys(signatures, bands=2, rows=2)
    first, second, third = (keys.of(at).tolist() for at in range(3))
    assert first[0] == second[0]
    assert first[1] == third[1]
    assert len({*first, *second, *third}) == 4


def test_an_empty_signature_has_no_band() -> None:
    keys = band_keys(sign(word_shingles(["", "one two three"]), count=128), bands=25, rows=5)
    assert keys.starts.tolist() == [0, 0, 25]
