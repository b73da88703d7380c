"""Passages: the words of two texts in, the runs that both share out, with their places on both sides.

Seed and extend: three words in a row that both have are seeds, seeds on one diagonal make runs, runs that follow each
other on both sides with a small gap make a passage, and its ends grow over words that are the same but for a letter.
Source: Potthast et al. 2013, "Overview of the 5th International Competition on Plagiarism Detection" (the method that
its best entries share).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.compare.copies.words import SEED_WORDS, Words

MAX_REPEATS: Final = 8
"""Three words that stand more often in one text ("vs vs vs") seed nothing."""
MIN_SIMILARITY: Final = 0.5
LONG_GAP: Final = 4
"""A gap so many times as long is bridged all the same where its letters are alike: scanned copy."""
ALIKE: Final = 0.7
_REACH: Final = 30
_STEPS: Final = ((1, 1), (0, 1), (1, 0), (1, 2), (2, 1), (2, 2))


@dataclass(frozen=True, slots=True)
class Run:
    """Words that follow each other in both texts, as half-open word positions, `same` of them alike in both."""

    a: int
    a_end: int
    b: int
    b_end: int
    same: int
    gaps: tuple[tuple[int, int, int, int], ...] = ()
    """Where the two differ inside: (a, a_end, b, b_end) each."""

    @property
    def similarity(self) -> float:
        """Share of aligned words that are the same, 0.0 to 1.0."""
        return self.same / max(self.a_end - self.a, self.b_end - self.b)


def shared_runs(a: Words, b: Words, *, min_words: int, max_gap: int) -> tuple[Run, ...]:
    """Return the passages that two texts share, in the order of the first; no two cover the same words twice."""
    chains = _chain(_diagonals(a, b), a, b, max_gap)
    grown = [_grow(run, a, b) for run in chains if run.same * 2 >= min_words]
    long = [run for run in grown if run.same >= min_words * MIN_SIMILARITY and run.a_end - run.a >= min_words]
    return _keep_best([run for run in long if run.similarity >= MIN_SIMILARITY])


def _diagonals(a: Words, b: Words) -> list[Run]:
    """Return the longest runs of words that are the same in both, ascending by their place in the first text."""
    import numpy as np

    (hashes_a, places_a), (hashes_b, places_b) = a.seeds, b.seeds
    low, high = np.searchsorted(hashes_b, hashes_a, "left"), np.searchsorted(hashes_b, hashes_a, "right")
    hits = np.flatnonzero((high > low) & (high - low <= MAX_REPEATS))
    if not len(hits):
        return []
    counts = (high - low)[hits]
    step = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    at_a = np.repeat(places_a[hits], counts)
    at_b = places_b[np.repeat(low[hits], counts) + step]
    order = np.lexsort((at_a, at_a - at_b))
    at_a, at_b = at_a[order], at_b[order]
    breaks = np.flatnonzero((np.diff(at_a) != 1) | (np.diff(at_b) != 1)) + 1
    first, last = np.concatenate([[0], breaks]), np.concatenate([breaks, [len(at_a)]])
    rows = np.stack([at_a[first], at_b[first], last - first + SEED_WORDS - 1], axis=1)
    return [Run(i, i + n, j, j + n, n) for i, j, n in sorted(rows.tolist())]


def _chain(runs: Sequence[Run], a: Words, b: Words, max_gap: int) -> list[Run]:
    """Return the runs joined to those that follow on both sides after a gap of at most so many words."""
    done: list[Run] = []
    growing: list[Run] = []
    for run in runs:
        still = [chain for chain in growing if chain.a_end + max_gap * LONG_GAP >= run.a]
        done += [chain for chain in growing if chain.a_end + max_gap * LONG_GAP < run.a]
        growing = still
        reached = [chain for chain in growing if _follows(run, chain, a, b, max_gap)]
        if reached:
            best = min(reached, key=lambda chain: (run.b - chain.b_end) ** 2 + (run.a - chain.a_end) ** 2)
            growing[growing.index(best)] = _join(best, run, a, b)
        else:
            growing.append(run)
    return done + growing


def _follows(run: Run, chain: Run, a: Words, b: Words, max_gap: int) -> bool:
    """Say whether the run goes on where the chain ends."""
    gap_a, gap_b = run.a - chain.a_end, run.b - chain.b_end
    if run.a_end <= chain.a_end or run.b_end <= chain.b_end or run.a < chain.a or run.b < chain.b:
        return False
    if max(gap_a, gap_b) <= max_gap:
        return min(gap_a, gap_b) >= -SEED_WORDS
    if max(gap_a, gap_b) > max_gap * LONG_GAP or min(gap_a, gap_b) * 2 < max(gap_a, gap_b):
        return False
    return _alike(a.forms[chain.a_end : run.a], b.forms[chain.b_end : run.b])


def _join(chain: Run, run: Run, a: Words, b: Words) -> Run:
    """Return the chain with the run behind it; words that both claim count once."""
    from rapidfuzz.distance import LCSseq

    twice = max(0, chain.a_end - run.a, chain.b_end - run.b)
    gap = (chain.a_end, max(chain.a_end, run.a), chain.b_end, max(chain.b_end, run.b))
    same = LCSseq.similarity(a.forms[gap[0] : gap[1]], b.forms[gap[2] : gap[3]])
    total = chain.same + run.same - twice + same
    return Run(chain.a, run.a_end, chain.b, run.b_end, total, (*chain.gaps, gap))


def _grow(run: Run, a: Words, b: Words) -> Run:
    """Return the run with its ends pushed out over words that differ by a slip, or that one text leaves out."""
    back_a, back_b, same_back = _reach(a.forms[: run.a][::-1][:_REACH], b.forms[: run.b][::-1][:_REACH])
    on_a, on_b, same_on = _reach(a.forms[run.a_end : run.a_end + _REACH], b.forms[run.b_end : run.b_end + _REACH])
    same = run.same + same_back + same_on
    return Run(run.a - back_a, run.a_end + on_a, run.b - back_b, run.b_end + on_b, same, run.gaps)


def _reach(a: Sequence[str], b: Sequence[str]) -> tuple[int, int, int]:
    """Return how far two stretches go on alike from their beginnings: words of each, and words that are the same.

    A word or two may be put in, left out or changed, if the two words behind are alike in both.
    """
    at_a = at_b = same = 0
    while at_a < len(a) and at_b < len(b):
        if _alike_words(a[at_a], b[at_b]):
            same += a[at_a] == b[at_b]
            at_a, at_b = at_a + 1, at_b + 1
            continue
        step = next((one for one in _STEPS if _goes_on(a, b, at_a + one[0], at_b + one[1])), None)
        if step is None:
            break
        at_a, at_b = at_a + step[0], at_b + step[1]
    return at_a, at_b, same


def _goes_on(a: Sequence[str], b: Sequence[str], at_a: int, at_b: int) -> bool:
    """Say whether two words in a row are alike from these places on."""
    pairs = list(zip(a[at_a : at_a + 2], b[at_b : at_b + 2], strict=False))
    return len(pairs) == 2 and all(_alike_words(word, other) for word, other in pairs)


def _alike_words(a: str, b: str) -> bool:
    """Say whether two words are the same but for a slip."""
    if a == b:
        return True
    from rapidfuzz.distance import Indel

    return len(a) > 2 and Indel.normalized_similarity(a, b) >= ALIKE


def _alike(a: Sequence[str], b: Sequence[str]) -> bool:
    """Say whether two stretches are the same but for slips."""
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(" ".join(a), " ".join(b)) >= ALIKE


def _keep_best(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs less those that lie mostly within a longer one on either side, in reading order."""
    kept: list[Run] = []
    for run in sorted(runs, key=lambda run: (-run.same, run.a, run.b)):
        if not any(_mostly_in(run, other) for other in kept):
            kept.append(run)
    return tuple(sorted(kept, key=lambda run: (run.a, run.b)))


def _mostly_in(run: Run, other: Run) -> bool:
    """Say whether half of a run lies in another one, in the first text or in the second."""
    in_a = min(run.a_end, other.a_end) - max(run.a, other.a)
    in_b = min(run.b_end, other.b_end) - max(run.b, other.b)
    return in_a * 2 > run.a_end - run.a or in_b * 2 > run.b_end - run.b
