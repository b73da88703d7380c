"""Candidates beside a comparison of every pair."""

from dataclasses import replace
from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from credcheck.index.candidates import _by_hash, _pairs_of, candidate_pairs
from credcheck.index.thresholds import MAX_HOLDERS
from credcheck.model.article import Article
from credcheck.model.settings import DuplicateSettings
from credcheck.text.shingles import Shingles
from tests.copy import article

SETTINGS = DuplicateSettings()
WHOLE = replace(SETTINGS, passages=False)
WORDS = [f"{onset}{vowel}{coda}" for onset in "bdfgklmnprst" for vowel in "aeiou" for coda in ("n", "rt", "sk", "lm")]


def prose(seed: int, words: int) -> str:
    """Return that many words in an order of their own."""
    return " ".join(np.random.default_rng(seed).choice(WORDS, words).tolist())


def triples(text: str) -> set[tuple[str, ...]]:
    words = text.split()
    return {tuple(words[at : at + 3]) for at in range(len(words) - 2)}


def likeness(a: str, b: str) -> float:
    ours, theirs = triples(a), triples(b)
    return len(ours & theirs) / len(ours | theirs)


def found(articles: list[Article], settings: DuplicateSettings = SETTINGS) -> set[tuple[str, str]]:
    return {(articles[i].path, articles[j].path) for i, j in candidate_pairs(articles, settings).tolist()}


def test_every_pair_that_is_half_alike_is_a_candidate() -> None:
    texts = []
    for story in range(30):
        base = prose(story, 150).split()
        for version in range(3):
            cut = base[: 150 - 15 * version]
            cut[20 * version : 20 * version + 5] = prose(1_000 + story, 5).split()
            texts.append(" ".join(cut))
    articles = [article(text, path=f"{at:03}.txt") for at, text in enumerate(texts)]
    alike = {
        (articles[i].path, articles[j].path)
        for i, j in combinations(range(len(texts)), 2)
        if likeness(texts[i], texts[j]) >= 0.5
    }
    assert len(alike) > 60
    assert alike <= found(articles, WHOLE)


def test_unrelated_articles_are_no_candidates() -> None:
    articles = [article(prose(seed, 200), path=f"{seed}.txt") for seed in range(50)]
    assert found(articles) == set()


def test_a_paragraph_taken_into_a_long_article_is_a_candidate() -> None:
    taken = prose(1, 60)
    long = f"{prose(2, 500)} {taken} {prose(3, 500)}"
    assert found([article(f"{taken} {prose(4, 300)}", path="a"), article(long, path="b")]) == {("a", "b")}


def test_scanned_copy_is_a_candidate_though_no_three_words_stay_whole() -> None:
    parts = prose(5, 240).split()
    clean = ["".join(pair) for pair in zip(parts[::2], parts[1::2], strict=True)]
    scanned = [word if at % 3 else word[:-1] + "x" for at, word in enumerate(clean)]
    assert not triples(" ".join(clean)) & triples(" ".join(scanned))
    assert found([article(" ".join(clean), path="a"), article(" ".join(scanned), path="b")], WHOLE) == {("a", "b")}


def test_short_articles_are_found_by_every_shingle() -> None:
    brief = "The ferry to the island is cancelled until Friday because of the storm, the operator said."
    longer = f"{brief} Passengers may change their tickets free of charge at any office."
    assert found([article(brief, path="a"), article(longer, path="b")]) == {("a", "b")}


def test_copies_in_scripts_without_spaces_are_candidates() -> None:
    lead = "港務局は月曜日、九十年の歴史をもつ旧魚市場を年内に閉鎖することを決めた。漁業者は反対している。"
    tail = "市議会は来週この計画を審議する予定で、市長は代わりの施設を約束した。"
    other = "気象台は週末に大雪の恐れがあるとして、山間部の住民に早めの備えを呼びかけている。"
    articles = [article(lead + tail, path="a"), article(lead, path="b"), article(other, path="c")]
    assert found(articles) == {("a", "b")}


def test_words_that_everybody_has_propose_nothing() -> None:
    notice = "Follow us for more stories like this and sign up to our daily newsletter today"
    articles = [article(f"{prose(seed, 100)} {notice}", path=f"{seed:03}") for seed in range(MAX_HOLDERS + 1)]
    assert found(articles) == set()


def test_the_order_of_the_articles_changes_only_their_positions() -> None:
    base = prose(8, 100)
    articles = [article(f"{base} {prose(seed, 20)}", path=f"{seed}") for seed in range(9, 15)]
    forward, backward = found(articles), found(articles[::-1])
    assert {frozenset(pair) for pair in forward} == {frozenset(pair) for pair in backward}
    pairs = candidate_pairs(articles, SETTINGS)
    assert (pairs[:, 0] < pairs[:, 1]).all()
    assert pairs.tolist() == sorted(pairs.tolist())


def test_nothing_to_compare_is_no_pair() -> None:
    assert candidate_pairs([], SETTINGS).shape == (0, 2)
    assert candidate_pairs([article("", path="a"), article("", path="b")], SETTINGS).shape == (0, 2)


@given(
    st.lists(st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 3).map(lambda n: n << 60), max_size=12), max_size=6)
)
@settings(deadline=None)
def test_sketches_are_turned_round_without_repeats(sets: list[list[int]]) -> None:
    counts = np.array([0, *map(len, sets)], dtype=np.int64)
    shingles = Shingles(np.array([value for one in sets for value in one], dtype=np.uint64), np.cumsum(counts))
    bits = len(sets).bit_length()
    wanted = sorted({(value >> bits, owner) for owner, one in enumerate(sets) for value in one})
    hashes, owners = _by_hash(shingles)
    assert list(zip(hashes.tolist(), owners.tolist(), strict=True)) == wanted


@given(
    st.lists(st.sets(st.integers(0, 12), max_size=8), min_size=1, max_size=6),
    st.integers(1, 3),
    st.sampled_from([0.0, 0.5]),
)
@settings(deadline=None)
def test_pairs_are_those_of_plain_sets(sets: list[set[int]], least: int, share: float) -> None:
    values = [sorted(value << 50 for value in one) for one in sets]
    counts = np.array([0, *map(len, sets)], dtype=np.int64)
    shingles = Shingles(np.array([value for one in values for value in one], dtype=np.uint64), np.cumsum(counts))
    wanted = [
        i * len(sets) + j
        for i, j in combinations(range(len(sets)), 2)
        if len(sets[i] & sets[j]) >= max(least, share * min(len(sets[i]), len(sets[j])))
    ]
    assert _pairs_of(shingles, min_shared=least, min_share=share).tolist() == wanted
