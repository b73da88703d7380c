"""Numbers that decide what is proposed to be compared.

Each has its meaning, and what a step down and a step up change. Steps are counted by `benchmarks/thresholds.py` on 48
articles of three outlets on 16 events, which hold 2,0 facts; "-3 +5" are the facts that go and come.
"""

from typing import Final

NOISE_CHARACTERS: Final = 12
"""Letters of a shingle by which scanned copy is looked up, where words are misspelt."""

NOISE_ONE_IN: Final = 16
"""Of those shingles, one in so many is kept."""

MAX_HOLDERS: Final = 100
"""A hash that more articles share is standing text: it proposes nothing and recalls nothing."""

MIN_SHARED_HASHES: Final = 2
"""Hashes that two articles must share to be proposed."""

MIN_SKETCH_SHARE: Final = 0.15
"""Share of the smaller sketch that must be in the other, where whole articles are compared."""

BAND_LIKENESS: Final = 0.5
"""Likeness of two articles that the bands of a signature must find with near certainty."""

SAME_STORY: Final = 0.5
"""Share of equal values in two signatures from which both articles count as one story."""

COMMONEST: Final = 70
"""Tenths of the Zipf scale at which a word tells nothing."""

LEAST_WEIGHT: Final = 200
"""Weight of a word of every article, in thousandths."""

NEAREST: Final = 10
"""Sentences that are added to the candidates of one claim."""

MIN_COSINE: Final = 0.5
"""Cosine of two sentence embeddings, 0.0 to 1.0, from which the sentence is a candidate."""

STORE_POSTINGS: Final = 5_000
"""Postings read for one draft, rarest terms first: what keeps recall at a few milliseconds in a large store."""

CLAIM_POSTINGS: Final = 3000
"""Postings read for one claim, rarest terms first. What costs time is common words, and they tell least."""

MIN_SENTENCE_LIKENESS: Final = 0.10
"""Sentences that share less are not worth a look."""
