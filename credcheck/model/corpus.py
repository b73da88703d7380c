"""What a stored corpus tells about itself: its entries and its reach."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from credcheck.model.evidence import CorpusSummary


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored article, as a list shows it."""

    id: int
    path: str
    title: str | None
    outlet: str | None
    published: date | None
    words: int
    digest: str


@dataclass(frozen=True, slots=True)
class Stats:
    """What a store holds, and how it was made."""

    summary: CorpusSummary
    bytes_on_disk: int
    parameters: Mapping[str, str]
