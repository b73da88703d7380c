"""Index: articles in, candidates out: pairs that may share text, sentences that may carry a claim; and the store.

Decides nothing: what it proposes is compared exactly by another stage.
"""
