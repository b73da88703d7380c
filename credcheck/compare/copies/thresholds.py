"""Thresholds of copies and passages, each with what it means, what set it, and what a step costs."""

from typing import Final

ATTRIBUTION_BEFORE_WORDS: Final = 12
"""Words in front of a quotation that only say whose it is, at most.

A longer lead-in reports something of its own ("But the original called for the board to …").
"""
ATTRIBUTION_AFTER_WORDS: Final = 22
"""Words behind a quotation that only say whose it is, at most: a person may be introduced there at length.

"said Hilary Shelton, director of the association's bureau in Washington" has ten.
"""
MIN_TAKEN_WORDS: Final = 12
"""Words of a passage that are neither quoted nor attribution nor credited, from which it is uncredited.

The same as the shortest run that is looked at: fewer words are ways of speaking. The rules ask for more (`min-words`).
"""
SURELY_TAKEN_WORDS: Final = 25
"""As many such words make a passage uncredited however much quotation stands around them."""
MOSTLY: Final = 0.8
"""Share of a passage's words that must be quoted or credited for a shorter rest to be passed over."""
FIGURES: Final = 0.25
"""From this share of words with a digit on, a passage is a table, not prose."""
NAMES: Final = 0.75
"""From this share of words with a capital on, a passage is a list of names, not prose."""
ITEM_WORDS: Final = 15
"""An item of a list with fewer words is a link or a label; from here on it is copy, as a paragraph is."""
FOOTER_BLOCKS: Final = 3
"""Paragraphs at the end of an article that may be a footer by their wording alone."""
