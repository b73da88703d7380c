"""Numbers that decide what is reported of a writer's own voice, and which texts are left alone as columns.

Signs of one sentence are weighed in `lexicon/english/evaluative.py` and `own_voice_phrases.py`; the three heaviest add
up. Set by the desk measure on 24 articles that two editors had marked, and checked on 24 others.
"""

from typing import Final

OPINION_WEIGHT: Final = 2.25
"""Weight from which a sentence judges, predicts or reads a mind.

One strong word ("disgraceful", 2.5) or one idiom of judgment (2.25) reaches it; two mild ones do not. At 3.0 precision
on the tuning half is .81 of 26 and one opinion in three fewer is found; at 2.0 mild pairs ("tough, long") come in.
"""
FACT_WEIGHT: Final = 2.25
"""Weight from which a sentence states what somebody must have counted, compared or found out; 3.0 loses half."""
FIGURE_WEIGHT: Final = 3.0
"""Weight from which a figure asks for its source: an estimate, a share of a population, or two percentages.

It is a warning, so a step down (a lone percentage, 1.5) costs a false alarm in most articles on business.
"""
SOURCED_EXTRA: Final = 1.5
"""What a fact must weigh beyond that in a sentence that has a source: most of it is then the source's."""

COLUMN_SENTENCES: Final = 2
"""Sentences with "I" outside quotations that a letter or column has at least."""
COLUMN_SHARE: Final = 0.12
"""Share of its sentences that have one at least: a report that prints somebody's post without marks stays below it."""
COLUMN_WE: Final = 5
"""Times it says "we", "us" or "our": fewer are a newsroom speaking of its own panel or poll."""
