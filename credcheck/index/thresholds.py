"""Numbers that decide what is proposed to be compared.

Set so that recall stays near one where exact comparison is the judge (`benchmarks/sketches.py`, `benchmarks/store.py`,
`benchmarks/matching.py`). What a step down and a step up change is counted by `benchmarks/thresholds.py` on 48 articles
of three outlets on 16 events, which hold 4,483 facts: "-3 +5" are the facts that go and come.
"""

from typing import Final

NOISE_CHARACTERS: Final = 12
"""Letters of a shingle by which scanned copy is looked up, where words are misspelt.

A step either way changes none of the 4,483 facts; `benchmarks/sketches.py` shows it on large corpora.
"""

NOISE_ONE_IN: Final = 16
"""Of those shingles, one in so many is kept.

A step either way changes none of the 4,483 facts; `benchmarks/sketches.py` shows it on large corpora.
"""

MAX_HOLDERS: Final = 100
"""A hash that more articles share is standing text: it proposes nothing and recalls nothing.

A step either way changes none of the 4,483 facts; `benchmarks/sketches.py` shows it on large corpora.
"""

MIN_SHARED_HASHES: Final = 2
"""Hashes that two articles must share to be proposed.

A step either way changes none of the 4,483 facts; `benchmarks/sketches.py` shows it on large corpora.
"""

MIN_SKETCH_SHARE: Final = 0.15
"""Share of the smaller sketch that must be in the other, where whole articles are compared.

A step either way changes none of the 4,483 facts; `benchmarks/sketches.py` shows it on large corpora.
"""

BAND_LIKENESS: Final = 0.5
"""Likeness of two articles that the bands of a signature must find with near certainty.

A step either way changes none of the 4,483 facts; `benchmarks/sketches.py` shows it on large corpora.
"""

SAME_STORY: Final = 0.5
"""Share of equal values in two signatures from which both articles count as one story.

Only with a stored corpus, without which steps were counted; `benchmarks/store.py` measures recall.
"""

COMMONEST: Final = 70
"""Tenths of the Zipf scale at which a word tells nothing.

The weights are read once a process, so that steps are not counted here.
"""

LEAST_WEIGHT: Final = 200
"""Weight of a word of every article, in thousandths.

The weights are read once a process, so that steps are not counted here.
"""

NEAREST: Final = 10
"""Sentences that are added to the candidates of one claim.

Only with the `embed` extra, without which steps were counted.
"""

MIN_COSINE: Final = 0.5
"""Cosine of two sentence embeddings, 0.0 to 1.0, from which the sentence is a candidate.

Only with the `embed` extra, without which steps were counted.
"""

STORE_POSTINGS: Final = 5_000
"""Postings read for one draft, rarest terms first: what keeps recall at a few milliseconds in a large store.

Only with a stored corpus, without which steps were counted; `benchmarks/store.py` measures recall.
"""

CLAIM_POSTINGS: Final = 3000
"""Postings read for one claim, rarest terms first. What costs time is common words, and they tell least.

A step either way changes none of the 4,483 facts.
"""

MIN_SENTENCE_LIKENESS: Final = 0.10
"""Sentences that share less are not worth a look.

A step either way changes none of the 4,483 facts.
"""
