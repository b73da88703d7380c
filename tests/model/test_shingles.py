"""Shingle hashes, held against a slow reading of one text at a time."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.text import characters as module
from credcheck.text.fold import fold, fold_characters
from credcheck.text.shingles import (
    SOLO_CHARACTERS,
    character_shingles,
    distinct,
    mix,
    sample_characters,
    word_shingles,
)

MASK = (1 << 64) - 1
BASE = 0x9E3779B97F4A7C15

HARBOUR = "The harbour board voted on Monday to close the old fish market, ending ninety years of trade."
TEXTS = st.lists(
    st.text(alphabet=st.sampled_from("abcXYZ019 .,'’-\u00ad\u2014éßÅ港務局はい中\n\0"), max_size=60), max_size=8
)


def slow_mix(value: int) -> int:
    value ^= value >> 33
    value = value * 0xFF51AFD7ED558CCD & MASK
    value ^= value >> 33
    value = value * 0xC4CEB9FE1A85EC53 & MASK
    return value ^ value >> 33


def slow_sum(characters: str) -> int:
    return sum((ord(one) + 1) * pow(BASE, at, 1 << 64) for at, one in enumerate(characters)) & MASK


def slow_hash(characters: str) -> int:
    return slow_mix(slow_sum(characters))


def slow_words(text: str) -> list[str]:
    """Return the words of a text one character at a time, as the module's opening says they are."""
    folded = fold_characters(text.replace("\0", " "))
    words, run = [], ""
    for at, one in enumerate(folded):
        kind = module.kinds_of(one)[0]
        if kind == module.WORD:
            run += one
            continue
        words += [run] if run else []
        run = ""
        if kind == module.SOLO:
            tail = folded[at : at + SOLO_CHARACTERS]
            words.append(
                tail[: next((n for n, c in enumerate(tail) if module.kinds_of(c)[0] != module.SOLO), len(tail))]
            )
    return words + ([run] if run else [])


def slow_shingles(text: str, words: int) -> list[int]:
    found = slow_words(text)
    groups = [found[at : at + words] for at in range(max(1, len(found) - words + 1))] if found else []
    return [
        slow_mix(sum(slow_hash(word) * pow(BASE, 2 * at + 1, 1 << 64) for at, word in enumerate(group)) & MASK)
        for group in groups
    ]


@given(TEXTS, st.integers(1, 4))
@settings(deadline=None, max_examples=80)
def test_word_shingles_are_those_of_a_slow_reading(texts: list[str], words: int) -> None:
    read = word_shingles(texts, words=words)
    assert [read.of(at).tolist() for at in range(len(texts))] == [slow_shingles(text, words) for text in texts]


@given(TEXTS, st.integers(2, 6))
@settings(deadline=None, max_examples=60)
def test_character_shingles_pass_over_spaces_and_marks(texts: list[str], characters: int) -> None:
    read = character_shingles(texts, characters=characters)
    for at, text in enumerate(texts):
        letters = "".join(one for one in fold_characters(text.replace("\0", " ")) if module.kinds_of(one)[0])
        runs = [letters[n : n + characters] for n in range(max(1, len(letters) - characters + 1))] if letters else []
        assert read.of(at).tolist() == [slow_hash(run) for run in runs]


@given(TEXTS, st.integers(2, 6))
@settings(deadline=None, max_examples=60)
def test_a_sample_of_characters_is_those_of_all_whose_sum_is_low(texts: list[str], characters: int) -> None:
    sample = sample_characters(texts, characters=characters, keep_one_in=4)
    for at, text in enumerate(texts):
        letters = "".join(one for one in fold_characters(text) if module.kinds_of(one)[0])
        runs = [letters[n : n + characters] for n in range(len(letters) - characters + 1)]
        assert sample.of(at).tolist() == [slow_hash(run) for run in runs if slow_sum(run) < 1 << 62]


def test_a_sample_keeps_about_as_many_as_it_is_told() -> None:
    every = character_shingles([f"{HARBOUR} {number * 7919} berths" for number in range(200)], characters=12)
    kept = sample_characters(
        [f"{HARBOUR} {number * 7919} berths" for number in range(200)], characters=12, keep_one_in=4
    )
    assert 0.15 < len(kept.hashes) / len(every.hashes) < 0.35


def test_the_batch_a_text_is_read_in_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"{HARBOUR} Report {number}, “quoted” – naïve café." for number in range(40)]
    whole = word_shingles(texts).hashes
    monkeypatch.setattr(module, "_BATCH_CHARACTERS", 150)
    assert np.array_equal(word_shingles(texts).hashes, whole)
    assert np.array_equal(np.concatenate([word_shingles([text]).hashes for text in texts]), whole)


def test_curly_quotes_dashes_soft_hyphens_case_and_width_make_no_difference() -> None:
    plain = '"We can\'t stay," she said - 42 times.'
    dressed = "“We can’t stay,” SHE said — ４２ ti\u00admes."
    assert word_shingles([plain]).hashes.tolist() == word_shingles([dressed]).hashes.tolist()


def test_a_script_without_spaces_is_read_by_character() -> None:
    port = "港務局は月曜日に旧市場の閉鎖を決めた。"
    moved = "昨日、港務局は月曜日に旧市場の閉鎖を決めた。"
    first, second = (set(word_shingles([text]).hashes.tolist()) for text in (port, moved))
    assert len(first) > 10
    assert len(first & second) >= len(first) - 2


def test_an_accent_belongs_to_its_word_in_arabic_and_hindi() -> None:
    for text in ("قَرَّرَ مَجْلِسُ المِينَاءِ", "हिन्दी समाचार पत्र"):
        assert len(word_shingles([text], words=1)) == 1
        assert len(word_shingles([text], words=1).hashes) == 3


def test_no_word_no_shingle() -> None:
    assert word_shingles(["", "…", "one"]).starts.tolist() == [0, 0, 0, 1]
    assert word_shingles([]).hashes.tolist() == []


def test_distinct_keeps_each_hash_once_in_order() -> None:
    read = distinct(word_shingles(["a b c a b c a b c", "", "z y x"]))
    assert [len(read.of(at)) for at in range(3)] == [3, 0, 1]
    assert sorted(read.of(0).tolist()) == read.of(0).tolist()


def test_mixing_is_one_to_one() -> None:
    values = np.arange(10_000, dtype=np.uint64)
    assert len(np.unique(mix(values))) == 10_000
    assert mix(values).tolist()[:50] == [slow_mix(value) for value in range(50)]


@given(st.text())
def test_folding_is_folding_characters_and_closing_the_gaps(text: str) -> None:
    assert fold(text) == " ".join(fold_characters(text).split())
