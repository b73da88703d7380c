"""The evidence profile as reports show it: the columns named, anonymous, vague and none. Counts; judges nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from credcheck.model import profile as counted
from credcheck.model.profile import Profile
from credcheck.model.statements import AttributionType, Document


@dataclass(frozen=True)
class EvidenceProfile(Profile):
    """A profile with the columns of a report's table; every checkable claim is in exactly one of them."""

    @property
    def named(self) -> int:
        """Checkable claims with a named source, an organisation or a document behind them."""
        return self.backed

    @property
    def anonymous(self) -> int:
        """Checkable claims that rest on an unnamed source the reader can place."""
        return self.count(AttributionType.ANONYMOUS)

    @property
    def none(self) -> int:
        """Checkable claims without an attribution, the outlet's own observations among them."""
        return self.unattributed

    @property
    def quotes_with_named_speaker(self) -> int:
        """Quotations that are speech and whose speaker has a name."""
        return self.quotes_named


def profile_document(document: Document) -> EvidenceProfile:
    """Return the profile of one article."""
    return _columns(counted.profile_document(document))


def join_profiles(profiles: Iterable[Profile]) -> EvidenceProfile:
    """Return the profile of several articles together; a source they share counts once."""
    return _columns(counted.join_profiles(profiles))


def _columns(profile: Profile) -> EvidenceProfile:
    return EvidenceProfile(**{one.name: getattr(profile, one.name) for one in fields(profile)})
