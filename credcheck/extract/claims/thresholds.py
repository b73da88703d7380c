"""Numbers that decide what is reported of a writer's own voice: weights add up within a sentence."""

from typing import Final

OPINION_WEIGHT: Final = 2.25
FACT_WEIGHT: Final = 2.25
FIGURE_WEIGHT: Final = 3.0
SOURCED_EXTRA: Final = 1.5
COLUMN_SENTENCES: Final = 2
COLUMN_SHARE: Final = 0.12
COLUMN_WE: Final = 5
