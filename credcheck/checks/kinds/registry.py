"""The shelf of kinds: a rule's `check` names one of these. A new kind is one file, one line here, one test."""

from collections.abc import Mapping
from typing import Final

from credcheck.checks.kind import Kind
from credcheck.checks.kinds.anonymity import KIND as ANONYMITY
from credcheck.checks.kinds.attribution import KIND as ATTRIBUTION
from credcheck.checks.kinds.credit import KIND as CREDIT
from credcheck.checks.kinds.difference import KIND as DIFFERENCE
from credcheck.checks.kinds.hidden_characters import KIND as HIDDEN_CHARACTERS
from credcheck.checks.kinds.metadata import KIND as METADATA
from credcheck.checks.kinds.originality import KIND as ORIGINALITY
from credcheck.checks.kinds.own_voice import KIND as OWN_VOICE
from credcheck.checks.kinds.pattern import KIND as PATTERN
from credcheck.checks.kinds.quote import KIND as QUOTE
from credcheck.checks.kinds.related_reports import KIND as RELATED
from credcheck.checks.kinds.release_quotes import KIND as RELEASE_QUOTES
from credcheck.checks.kinds.story import KIND as STORY
from credcheck.checks.kinds.support import KIND as SUPPORT
from credcheck.checks.kinds.suppression import KIND as DIRECTIVE

CHECKS: Final[Mapping[str, Kind]] = {
    "anonymity": ANONYMITY,
    "attribution": ATTRIBUTION,
    "credit": CREDIT,
    "difference": DIFFERENCE,
    "directive": DIRECTIVE,
    "hidden-characters": HIDDEN_CHARACTERS,
    "metadata": METADATA,
    "originality": ORIGINALITY,
    "own-voice": OWN_VOICE,
    "pattern": PATTERN,
    "quote": QUOTE,
    "related": RELATED,
    "release-quotes": RELEASE_QUOTES,
    "story": STORY,
    "support": SUPPORT,
}
