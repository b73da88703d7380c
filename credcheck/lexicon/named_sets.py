"""Sets of the lexicon by the name that a rule file writes: `heads: unnamed-heads`. Data only."""

from collections.abc import Mapping
from typing import Final

from credcheck.lexicon.english.opinion import ATTACKS, HARSH, JUDGING, OUTCOME_VERBS
from credcheck.lexicon.english.reporting_nouns import COUNTED_IN
from credcheck.lexicon.english.source_nouns import MORE_THAN_ONE, UNNAMED_HEADS, UNNAMED_MARKS

NAMED_SETS: Final[Mapping[str, tuple[str, ...]]] = {
    "attacks": ATTACKS,
    "counted-in": COUNTED_IN,
    "harsh-words": HARSH,
    "judging-words": JUDGING,
    "more-than-one": MORE_THAN_ONE,
    "outcome-verbs": OUTCOME_VERBS,
    "unnamed-heads": UNNAMED_HEADS,
    "unnamed-marks": UNNAMED_MARKS,
}
