"""Numbers that decide whether two values of one event conflict, with what set them."""

from typing import Final

RUN_SEED: Final = 2
"""Words in a row from which a run of equal words is followed in two articles."""
MAX_RUN_STARTS: Final = 12
"""A run that begins in more places of the other article is a turn of phrase and is not followed."""
MIN_RUN: Final = 4
"""Equal words on both sides of a change together."""
MIN_RUN_ONE_SIDE: Final = 2
"""Equal words on each side of a change, unless a sentence or a quotation ends there."""
MAX_GAP: Final = 3
"""Words that may stand in the place of others."""
NEAR_FIGURE: Final = 4
"""Content words on each side that are the surroundings of a figure in an article."""
NEAR_DATE: Final = 3
"""The same of a date."""
FIGURE_CONTEXT: Final = 4.0
DATE_CONTEXT: Final = 4.0
COMPOUND_CONTEXT: Final = 2.0
MIN_HELD_TERMS: Final = 2
"""Words of content among the equal ones around a change in a quotation."""
MIN_HELD_PROSE: Final = 5
"""Equal words around a change out of quotation marks."""
MIN_HELD_QUOTED: Final = 5
"""Equal words around a change in a quotation."""
MIN_RUN_QUOTED: Final = 3
"""Equal words behind a change in a quotation that goes on otherwise in both articles."""
ONE_SPELLING: Final = 70.0
"""Likeness of two words from which they are one word spelled or inflected two ways."""
SAME_WEEK_DAYS: Final = 6
"""Days between two reports up to which a day of the week is the same day in both."""
SAME_MOMENT_DAYS: Final = 3
"""Days between two reports up to which their figures are of one moment."""
NEAR_NAME: Final = 5
"""Content words on each side of a name that are its surroundings."""
NAME_CONTEXT: Final = 4.0
RARE_NAME: Final = 2900
LONG_RUN: Final = 4
"""Equal words behind a change from which one equal word before it is enough."""
UNKNOWN_NAME: Final = 4000
"""Rarity of a last name that ordinary news does not know: in two reports of one event it is one person's."""
SLIP_CONTEXT: Final = 3
"""Words of content that two sentences share, from which a figure with a slip of the pen in it is one figure."""
MANY_AGREED: Final = 2
"""Things said alike of two people (party, state, post …) from which they are one person."""
STATEMENT_TERMS: Final = 5
"""Words of content, no names, figures or times, that two sentences share at least where both report one thing and date
it by another day of the week. Set by shared/measure/conflicts.py on 150 dated political articles: 4 would take three
more pairs of real coverage for one, each of two announcements of one week; at 5 it is none, and three more of eleven
planted days are found."""
STATEMENT_SHARE: Final = 0.5
"""Share of the shorter sentence's words of content that they are, set by the same run: at .3 two pairs of real coverage
would be taken for one, a reaction that retells what it reacts to ("Trump on Saturday …") and a report of a report."""
