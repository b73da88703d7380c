"""The ground: the nouns every stage shares. Imports nothing of ours and opens nothing."""
