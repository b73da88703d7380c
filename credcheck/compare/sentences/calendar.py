"""Calendar words, as terms: they say when something was, and nothing of what it was."""

from typing import Final

from credcheck.lexicon.english.calendar import CALENDAR_WORDS, PERIOD_WORDS
from credcheck.text.terms import term_key

CALENDAR: Final = frozenset(map(term_key, CALENDAR_WORDS))
"""Months and days, and what stands beside them above an article."""
TIMES: Final = frozenset(map(term_key, PERIOD_WORDS)) - {""} | CALENDAR
"""Months, days and periods."""
