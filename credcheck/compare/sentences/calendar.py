"""Calendar words, as terms: they say when something was, and nothing of what it was."""

from typing import Final

from credcheck.text.terms import term_key

_CALENDAR_WORDS: Final = """
january february march april june july august september october november december jan feb mar apr jun jul aug sept sep
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun gmt est
edt pst pdt bst utc cet publish post update
"""
_PERIOD_WORDS: Final = """
year month week day quarter season half ago earlier later last previous end start begin period
"""
CALENDAR: Final = frozenset(map(term_key, _CALENDAR_WORDS.split()))
"""Months and days, and what stands beside them above an article."""
TIMES: Final = frozenset(map(term_key, _PERIOD_WORDS.split())) - {""} | CALENDAR
"""Months, days and periods."""
