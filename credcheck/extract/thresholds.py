"""Numbers that decide what an article says.

Set by reading what they get wrong; what a step down and a step up change is counted by `benchmarks/thresholds.py` on 48
articles of three outlets on 16 events, which hold 4,483 facts: "-3 +5" are the facts that go and come.
"""

from typing import Final

MIN_CLAIM_WORDS: Final = 3
"""Words of the shortest sentence that is a claim.

A step: 2 gives -8 +61, 4 gives -80 +7.
"""

QUOTED_SHARE: Final = 0.5
"""Share of a sentence inside speech marks from which it is a quote.

A step: 0.45 gives -13 +11, 0.55 gives -39 +44.
"""

CONTENT_SHARE: Final = 0.3
"""Share of a claim that an attribution's content must cover for its source to stand behind it.

A step: 0.27 gives -13 +11, 0.33 gives -14 +15.
"""

HANDFUL: Final = 12
"""Plain counts up to this one are read off the scene ("four officers stood by"), casualties and money apart.

A step: 11 gives -1 +1, 13 gives -5 +7.
"""

DATE_LOOK_BACK: Final = 90
"""Characters before a date that tell whether it lies ahead.

A step either way changes none of the 4,483 facts.
"""

MONTHS_BEHIND: Final = 5
"""A bare month this far back is taken for the last one; further back it could as well be the next.

A step either way changes none of the 4,483 facts.
"""

FIGURE_LOOK_BACK: Final = 48
"""Characters looked at before a figure: its comparator, its currency, "the last".

A step either way changes none of the 4,483 facts.
"""

FIGURE_LOOK_AHEAD: Final = 90
"""Characters looked at behind a figure: its unit and what it counts.

A step either way changes none of the 4,483 facts.
"""

TAKEN_UP_COUNT: Final = 12
"""Counts in words up to this one, behind "the" or "these", take up a count that was made before.

A step either way changes none of the 4,483 facts.
"""

SINGLE_MARKS_REACH: Final = 400
"""Characters: a longer stretch between apostrophes is two apostrophes, not a quotation.

A step either way changes none of the 4,483 facts.
"""

ANNOUNCED_TITLE_WORDS: Final = 9
"""Words of the longest title of a work that nothing contradicts.

A step: 8 gives -2 +2, 10 gives -0 +0.
"""

TITLE_WORDS: Final = 6
"""Words of a title that nothing announces, and of one that something does although a word of it is written small.

A step either way changes none of the 4,483 facts.
"""

SCARE_QUOTE_WORDS: Final = 4
"""A quotation of fewer words that is no sentence is a scare quote until somebody is found to have said it.

A step: 3 gives -5 +6, 5 gives -2 +1.
"""

PRONOUN_REACH: Final = 700
"""Characters a pronoun looks back for its person.

A step: 630 gives -15 +15, 770 gives -5 +5.
"""

SUBJECT_OPENING: Final = 40
"""Characters into a sentence within which a name is its subject.

A step either way changes none of the 4,483 facts.
"""

TRADE_LETTERS: Final = 7
"""Letters of the shortest noun that its ending alone tells to mean people: "cyclists".

A step either way changes none of the 4,483 facts.
"""

DISPLACED_REACH: Final = 24
"""Tokens between a cue and content that stands behind a place, a time or an audience.

A step either way changes none of the 4,483 facts.
"""

LONGEST_SENTENCE: Final = 250
"""Tokens, a quotation counted as one, of the longest sentence that is read; a longer one is a list or a table.

A step either way changes none of the 4,483 facts.
"""
