"""Sources and their profile: a judged article in, its sources and the bar of who stands behind its claims out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from credcheck.model.evidence import Rate
from credcheck.model.findings import Judged
from credcheck.model.profile import Profile, profile_document
from credcheck.model.statements import Attribution, AttributionType, Document
from credcheck.report.html.display_names import shorten
from credcheck.report.html.labels import ATTRIBUTION
from credcheck.report.words import percent
from credcheck.text.fold import fold

BAR_WIDTH: Final = 600
_MAX_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of a bar: where it begins, how wide it is, what it counts."""

    kind: str
    name: str
    count: int
    x: int
    width: int

    @property
    def has_room(self) -> bool:
        """Its number fits inside."""
        return self.width >= 18


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of parts that together are all checkable claims."""

    total: int
    counts: tuple[int, ...]
    """Of every part, those that count none among them."""
    parts: tuple[BarPart, ...]
    """Those that count something."""
    words: str
    """The same in words, every part named, also those that count none."""


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody whom the article cites, and where."""

    name: str
    kind: str
    kind_name: str
    times: int
    quoted: int
    first_claim: str
    """Id of the first claim it stands behind, or ""."""


@dataclass(frozen=True, slots=True)
class SourceProfile:
    """Who stands behind one article."""

    bar: Bar
    corroboration: Bar
    sources: tuple[Source, ...]
    profile: Profile
    quotes: str
    """"6 of 7 quotations have a named speaker", or "no quotations"."""


def profile_sources(judged: Judged, prefix: str) -> SourceProfile:
    """Return the profile of one article; its sources in the order of their first mention."""
    document = judged.document
    profile = profile_document(document)
    quotes = f"{profile.quotes_named} of {profile.quotes} quotations have a named speaker"
    return SourceProfile(
        bar=draw_bar(profile),
        corroboration=draw_corroboration(judged.evidence.corroboration),
        sources=_sources(document, prefix),
        profile=profile,
        quotes=quotes if profile.quotes else "no quotations",
    )


def draw_bar(profile: Profile) -> Bar:
    """Return the bar of named, document, anonymous, vague and none."""
    document = profile.count(AttributionType.DOCUMENT)
    return _bar(
        [
            ("named", "named", profile.named - document),
            ("document", "document", document),
            ("anonymous", "anonymous", profile.anonymous),
            ("vague", "vague", profile.vague),
            ("none", "unattributed", profile.unattributed),
        ]
    )


def draw_corroboration(rate: Rate) -> Bar:
    """Return the bar of the claims that independent reports carry, whole or in part, and the other covered ones."""
    return _bar([("supported", "corroborated", rate.count), ("open", "not corroborated", rate.total - rate.count)])


def _bar(parts: Sequence[tuple[str, str, int]]) -> Bar:
    total = sum(number for _, _, number in parts)
    drawn, done = [], 0
    for kind, name, number in parts:
        x = BAR_WIDTH * done // total if total else 0
        done += number
        end = BAR_WIDTH * done // total if total else 0
        if number:
            drawn.append(BarPart(kind, name, number, x, end - x))
    words = ", ".join(f"{number} {name}" for _, name, number in parts)
    return Bar(
        total,
        tuple(number for _, _, number in parts),
        tuple(drawn),
        f"{words}, of {total} checkable" if total else "no checkable claims",
    )


def _sources(document: Document, prefix: str) -> tuple[Source, ...]:
    """Return each source once, under its fullest name, in the order of its first mention."""
    groups: dict[tuple[str, str], list[Attribution]] = {}
    names: dict[tuple[str, str], str] = {}
    for one in document.attributions:
        name = one.speaker or " ".join(document.text_of(span) for span in one.source)
        if name.strip():
            key = (str(one.type), fold(name))
            names.setdefault(key, shorten(name, _MAX_NAME))
            groups.setdefault(key, []).append(one)
    return tuple(_source(document, key[0], names[key], group, prefix) for key, group in groups.items())


def _source(document: Document, kind: str, name: str, group: Sequence[Attribution], prefix: str) -> Source:
    ids = {one.id for one in group}
    claims = [claim.id for claim in document.claims if claim.attribution in ids]
    return Source(
        name=name,
        kind=kind,
        kind_name=ATTRIBUTION[kind],
        times=len(group),
        quoted=sum(quote.attribution in ids for quote in document.quotes),
        first_claim=f"{prefix}c{claims[0]}" if claims else "",
    )


def spell_rate(rate: Rate) -> str:
    """Return "9 of 21 (42%)", or "not compared" where the total is nothing."""
    return f"{rate.count} of {rate.total} ({percent(rate.rate)})" if rate.total else "not compared"
