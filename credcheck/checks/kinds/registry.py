"""The shelf of kinds: a rule's `check` names one of these. A new kind is one file, one line here, one test."""

from collections.abc import Mapping
from typing import Final

from credcheck.checks.kind import Kind
from credcheck.checks.kinds.copies.originality import KIND as ORIGINALITY
from credcheck.checks.kinds.copies.release_quotes import KIND as RELEASE_QUOTES
from credcheck.checks.kinds.coverage.difference import KIND as DIFFERENCE
from credcheck.checks.kinds.coverage.related_reports import KIND as RELATED
from credcheck.checks.kinds.coverage.support import KIND as SUPPORT
from credcheck.checks.kinds.form.hidden_characters import KIND as HIDDEN_CHARACTERS
from credcheck.checks.kinds.form.metadata import KIND as METADATA
from credcheck.checks.kinds.form.pattern import KIND as PATTERN
from credcheck.checks.kinds.form.story import KIND as STORY
from credcheck.checks.kinds.form.suppression import KIND as DIRECTIVE
from credcheck.checks.kinds.sourcing.anonymity import KIND as ANONYMITY
from credcheck.checks.kinds.sourcing.attribution import KIND as ATTRIBUTION
from credcheck.checks.kinds.sourcing.credit import KIND as CREDIT
from credcheck.checks.kinds.sourcing.own_voice import KIND as OWN_VOICE
from credcheck.checks.kinds.sourcing.quote import KIND as QUOTE

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
