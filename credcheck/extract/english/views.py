"""Words that forecasts, opinions and background have: a sentence without one is none. Words only; no code runs here."""

from typing import Final

from credcheck.extract.english.grammar import word_set

MODALS: Final = word_set("could may might")
"""What a main clause that looks ahead may have for its verb."""
FORECASTING: Final = word_set(
    """bound certainly coming critical crucial decisive expected key likely next pivotal poised probably set vital"""
)
"""Words of the set phrases of forecasts."""
OPINING: Final = word_set(
    """admittedly all clear clearly conclusion difficult easy epitomised epitomises epitomize epitomized epitomizes
    exemplified exemplifies exemplify frankly hard hopefully i important obviously overall remains sadly seen short
    sum summary tell thankfully time underscore underscored underscores unfortunately we"""
)
"""Words of the set phrases of opinions."""
DEFINING: Final = word_set("charged defined known named responsible short tasked")
"""Words behind "is" that say what something is for."""
VIEW_WORDS: Final = MODALS | FORECASTING | OPINING | DEFINING
