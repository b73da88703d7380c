"""Sketches and copies: credcheck beside datasketch, rensa and gaoya, on one core, in one run.

Usage: python benchmarks/sketches.py [ARTICLES.jsonl] [--articles 5000] [--peers 2000] [--search 5000]

ARTICLES.jsonl holds {"text": …} a line; without it, articles are made up. Two in five are changed copies, more where
there are too few articles, so that there is something to find. Every figure is processor time of this process. The
peers get their best usual way: lowered words in threes, 128 permutations, a threshold of one half. One that is not
installed is left out and named: `pip install rensa gaoya`. `--peers` articles are enough to time a peer's signatures.
"""

import argparse
import json
import random
import re
import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from credcheck.compare import cluster_copies, find_copies
from credcheck.compare.copies.align_passages import shared_runs
from credcheck.compare.copies.similarity import overlap_words
from credcheck.compare.copies.words import read_words
from credcheck.index.candidates import candidate_pairs
from credcheck.index.sketches.bands import band_keys
from credcheck.index.sketches.sketch import sign, thin
from credcheck.model.article import Article, Block, SourceMap
from credcheck.model.settings import DuplicateSettings
from credcheck.text.shingles import word_shingles
from credcheck.text.span import Span

PERMUTATIONS = 128
THRESHOLD = 0.5
WORD = re.compile(r"\w+")


def timed(work: Callable[[], object]) -> tuple[float, object]:
    """Return the processor seconds of some work, and what it gave."""
    began = time.process_time()
    given = work()
    return time.process_time() - began, given


def quickest(work: Callable[[], object], rounds: int = 3) -> float:
    """Return the processor seconds of some work, the least of a few rounds."""
    return min(timed(work)[0] for _ in range(rounds))


def make_texts(count: int) -> list[str]:
    """Return made-up articles: words as often as in a language, 80 to 600 of them."""
    draw = random.Random(1)
    syllables = [onset + vowel for onset in "b c d f g k l m n p r s t v st tr pl".split() for vowel in "aeiou"]
    words = ["".join(draw.choices(syllables, k=draw.randint(1, 4))) for _ in range(30_000)]
    weights = [1 / (rank + 5) for rank in range(len(words))]
    return [" ".join(draw.choices(words, weights, k=draw.randint(80, 600))) for _ in range(count)]


def read_texts(path: Path | None, count: int) -> list[str]:
    """Return so many articles, two in five of them changed copies of others."""
    draw = random.Random(2)
    base = make_texts(count * 3 // 5)
    if path:
        rows = [json.loads(line)["text"] for line in path.open(encoding="utf-8")]
        base = draw.sample(rows, min(len(rows), count * 3 // 5))
    copies = [perturb(draw.choice(base), draw) for _ in range(count - len(base))]
    return base + copies


def perturb(text: str, draw: random.Random) -> str:
    """Return a copy with a cut end, a new beginning and some words changed."""
    words = text.split()
    kept = words[: max(20, int(len(words) * draw.uniform(0.5, 1.0)))]
    changed = [draw.choice(words) if draw.random() < draw.choice((0.0, 0.03, 0.1)) else word for word in kept]
    return " ".join([*draw.choices(words, k=draw.randint(0, 12)), *changed])


def shingles_of(text: str) -> list[str]:
    """Return the shingles that the peers are given."""
    words = WORD.findall(text.lower())
    return [" ".join(words[at : at + 3]) for at in range(max(1, len(words) - 2))]


def peer_signers() -> dict[str, Callable[[Sequence[str]], object]]:
    """Return text to signature by each peer that is installed."""
    from datasketch import MinHash

    def usual(texts: Sequence[str]) -> object:
        found = []
        for text in texts:
            minhash = MinHash(num_perm=PERMUTATIONS)
            minhash.update_batch([one.encode() for one in shingles_of(text)])
            found.append(minhash)
        return found

    def bulk(texts: Sequence[str]) -> object:
        return MinHash.bulk([[one.encode() for one in shingles_of(text)] for text in texts], num_perm=PERMUTATIONS)

    signers: dict[str, Callable[[Sequence[str]], object]] = {
        "datasketch, update_batch": usual,
        "datasketch, bulk": bulk,
    }
    try:
        from rensa import RMinHash
    except ImportError:
        print("rensa is not installed: left out")
        return signers

    def rensa_each(texts: Sequence[str]) -> object:
        found = []
        for text in texts:
            minhash = RMinHash(num_perm=PERMUTATIONS, seed=1)
            minhash.update(shingles_of(text))
            found.append(minhash)
        return found

    def rensa_at_once(texts: Sequence[str]) -> object:
        sets = [shingles_of(text) for text in texts]
        return RMinHash.digest_matrix_from_token_sets(sets, num_perm=PERMUTATIONS, seed=1)

    return {**signers, "rensa, update": rensa_each, "rensa, token sets at once": rensa_at_once}


def compare_signers(texts: Sequence[str], peers: int) -> None:
    """Print text to signature, in articles a second; everybody's best of three rounds."""
    rate = len(texts) / quickest(lambda: sign(word_shingles(texts), count=PERMUTATIONS))
    print(f"\ntext to signature, {len(texts):,} articles\n  {'credcheck':32s} {rate:10,.0f} articles/s")
    for name, signer in peer_signers().items():
        theirs = min(peers, len(texts)) / quickest(lambda signer=signer: signer(texts[:peers]))  # type: ignore[misc]  # bound at once
        print(f"  {name:32s} {theirs:10,.0f} articles/s   credcheck x {rate / theirs:.1f}")


def compare_searches(texts: Sequence[str], most: int) -> None:
    """Print texts to candidate pairs, and for credcheck to verified pairs and clusters.

    A peer is given every second, third … article, `most` at most; its time is scaled in proportion: kind to it.
    """
    articles = [
        Article(f"{at:06}", text, SourceMap((0,)), (Block(Span(0, len(text))),)) for at, text in enumerate(texts)
    ]
    settings = replace(DuplicateSettings(), passages=False)
    first, pairs = timed(lambda: candidate_pairs(articles, settings))
    second, alike = timed(lambda: count_alike(texts, pairs, settings))  # type: ignore[arg-type]  # an array
    third, copies = timed(lambda: find_copies(articles, pairs, settings))  # type: ignore[arg-type]  # an array
    fourth, _ = timed(lambda: cluster_copies(articles, copies, settings))  # type: ignore[arg-type]  # a tuple
    print(f"\n{len(texts):,} articles to pairs")
    print(f"  credcheck, candidates            {first:8.2f} s   {len(pairs):,} pairs")  # type: ignore[arg-type]
    print(f"  credcheck, verified exactly      {first + second:8.2f} s   {alike:,} pairs")
    print(f"  credcheck, told from forms       {first + third:8.2f} s   {len(copies):,} copies")  # type: ignore[arg-type]
    print(f"  credcheck, and grouped           {first + third + fourth:8.2f} s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  memory of the process at its most {peak:,.0f} MB")
    step = -(-len(texts) // most)
    for name, search in (("datasketch", search_datasketch), ("rensa", search_rensa), ("gaoya", search_gaoya)):
        try:
            spent, count = timed(lambda search=search: search(texts[::step]))  # type: ignore[misc]  # bound at once
        except ImportError:
            print(f"  {name} is not installed: left out")
            continue
        spent *= len(texts) / len(texts[::step])
        ratios = f"credcheck: candidates x {spent / first:.1f}, verified x {spent / (first + second):.1f}"
        scaled = f" of every {step}th article, time scaled" if step > 1 else ""
        print(f"  {name + ', candidates':32s} {spent:8.2f} s   {count:,} pairs{scaled}   {ratios}")


def count_alike(texts: Sequence[str], pairs: NDArray[np.int64], settings: DuplicateSettings) -> int:
    """Return how many pairs are alike, or one in the other, by half or more of their shingles; counted exactly."""
    found = overlap_words(texts, pairs, shingle_words=settings.shingle_words)
    inside = np.maximum(found.containment, found.containment_theirs) >= settings.min_containment
    return int(np.count_nonzero((found.similarity >= settings.min_similarity) | inside))


def search_datasketch(texts: Sequence[str]) -> int:
    """Return how many candidate pairs datasketch finds."""
    from datasketch import MinHash, MinHashLSH

    lsh = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    found = 0
    for at, text in enumerate(texts):
        minhash = MinHash(num_perm=PERMUTATIONS)
        minhash.update_batch([one.encode() for one in shingles_of(text)])
        found += len(lsh.query(minhash))
        lsh.insert(at, minhash)
    return found


def search_rensa(texts: Sequence[str]) -> int:
    """Return how many candidate pairs rensa finds."""
    from rensa import RMinHash, RMinHashLSH

    lsh = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=32)
    found = 0
    for at, text in enumerate(texts):
        minhash = RMinHash(num_perm=PERMUTATIONS, seed=1)
        minhash.update(shingles_of(text))
        found += len(lsh.query(minhash))
        lsh.insert(at, minhash)
    return found


def search_gaoya(texts: Sequence[str]) -> int:
    """Return how many candidate pairs gaoya finds."""
    from gaoya.minhash import MinHashStringIndex

    index = MinHashStringIndex(32, THRESHOLD, 25, 5, None, "word", True, (3, 3))
    found = 0
    for at, text in enumerate(texts):
        found += len(index.query(text))
        index.insert_document(at, text)
    return found


def print_memory(texts: Sequence[str]) -> None:
    """Print what the sketches of an article hold in memory."""
    words = word_shingles(texts)
    signatures = sign(words, count=PERMUTATIONS)
    held = signatures.nbytes + band_keys(signatures, bands=25, rows=5).hashes.nbytes + thin(words).hashes.nbytes
    print(f"\nsketches in memory: {held / len(texts):,.0f} bytes an article (signature, bands, containment sketch)")


def print_passages() -> None:
    """Print what a pair of articles of 600 words costs, reading included."""
    pairs = [
        (" ".join(one.split()[:600]), " ".join(two.split()[300:600] + one.split()[:300])) for one, two in make_pairs()
    ]
    spent, _ = timed(lambda: [shared_runs(read_words(a), read_words(b), min_words=12, max_gap=10) for a, b in pairs])
    print(f"passages: {1000 * spent / len(pairs):.2f} ms a pair of 600 words, half of it shared")


def make_pairs() -> list[tuple[str, str]]:
    """Return fifty pairs of long articles."""
    texts = [text for text in make_texts(900) if len(text.split()) >= 550]
    return list(zip(texts[:50], texts[50:100], strict=True))


def main() -> None:
    """Run every comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles_file", type=Path, nargs="?", metavar="ARTICLES.jsonl")
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--peers", type=int, default=2_000, help="articles that a peer signs")
    parser.add_argument("--search", type=int, default=5_000, help="articles that a peer searches; its time is scaled")
    options = parser.parse_args()
    if options.articles_file and not options.articles_file.exists():
        parser.exit(0, f"{options.articles_file} is not there: skipped\n")
    texts = read_texts(options.articles_file, options.articles)
    sign(word_shingles(texts[:10]), count=PERMUTATIONS)  # loads what is loaded once
    compare_signers(texts, options.peers)
    print_memory(texts)
    print_passages()
    compare_searches(texts, options.search)


if __name__ == "__main__":
    main()
