"""Numbers that decide in the story's own readers, each with its meaning and what set it."""

from datetime import timedelta
from typing import Final

NICKNAME_WORDS: Final = 4
"""Words up to which a capitalised quotation of a headline is read as a title or a nickname, not as speech.

1,118 published headlines: 4 spares "Crooked Hillary Clinton" and "Super Tuesday 2"; 6 would spare headlines that quote
a whole short sentence in capitals.
"""

MIN_SPOKEN_WORDS: Final = 3
"""Words from which a headline's quotation is compared with the story's wording, not only with its vocabulary."""

LOOSE_FIGURE: Final = 0.1
"""Share by which a headline's "nearly", "about" or "more than" may miss the story's figure."""

SUMMED_FIGURES: Final = 6
"""Figures of one sentence that are tried in twos and threes for a headline's total."""

MAX_NAMES: Final = 300
"""Names of one article whose spellings are compared: a longer list is a table, and pairs grow with the square."""

MAX_RUN_WORDS: Final = 4
"""Words of the longest run of capitals that is read as one person's name."""

SHARED_STEMS: Final = 2
"""Content words that a headline and a sentence share before two bare counts are read as one: "death toll", "fire"."""

MISPRINT_DIGITS: Final = 2
"""Digits, end zeros left out, from which one changed digit or two swapped neighbours are read as a misprint."""

NEAR_DAYS: Final = timedelta(days=60)
"""How far from the day of publication a date without a year may lie: stories that look back leave the year out.

On 1,166 articles 190 days raised two alarms, both about an earlier year; 60 days none.
"""

MIN_REPEATED_WORDS: Final = 12
"""Words from which a paragraph that stands twice is a slip; shorter ones are refrains, labels and greetings."""

ANTECEDENT_CHARACTERS: Final = 600
"""How far before "The 37-year-old" the person it stands for is named: two paragraphs."""

MAX_FIGURES: Final = 80
"""Amounts of one article that are compared in pairs; more are a table."""

MAX_PARTS: Final = 8
"""Parts before a total that are added up in every choice: some figures of a sentence are no parts."""

SHARE_TOLERANCE: Final = 0.6
"""Percentage points by which a share may miss what its parts give, beyond rounding."""

LOOSE_SHARE: Final = 4.0
"""The same where it is "about" or "nearly" so much."""

LEAD_WORDS: Final = 3
"""Words before two amounts that must be the same before one other digit is read as a misprint.

1,166 articles: without it 270 pairs of honest sums ("$12" and "$15 an hour"), with it none.
"""

MAX_OPENING: Final = 3
"""Words at the beginning of a sentence among which its subject's surname stands."""

LEADING_SENTENCES: Final = 4
"""Sentences at the top of a story, at least, in which a poll leads it; in longer stories a third of them."""

FEWEST_POLL_FACTS: Final = 2
"""Of who, when, how many and margin: so many must be missing. A poll that is told in passing lacks one as a rule."""

MAX_ACCUSATIONS: Final = 2
"""Unanswered accusations reported of one story, the first ones: the answer is missing once, not for each charge."""

MIN_HEADLINE_STEMS: Final = 4
"""Content words of the shortest headline whose certainty is compared."""

MIN_HEADLINE_SHARE: Final = 0.6
"""Share of a headline's content words that a sentence must have to be the one that carries it."""

TOP_SENTENCES: Final = 4
"""Sentences at the top of a story among which that one is looked for."""

HEDGE_REACH: Final = 30
"""Characters behind a hedge in which the word it hedges is looked for."""

LIVE_ENTRIES: Final = 3
"""Lines that are a time of day or a rule, from which a page is a live page that repeats its background."""

MAX_REPEATS: Final = 2
"""Runs of paragraphs printed twice in one story; more are the story's form, such as a report by team."""
