"""What the other articles say beside this one: copies, matches, differences, and one verdict a claim."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from credcheck.model.statements import Document
from credcheck.model.story_facts import StoryFact
from credcheck.text.span import Span


class PassageUse(StrEnum):
    """How a shared passage is used; only `UNCREDITED` is a finding."""

    QUOTED = "quoted"
    CREDITED = "credited"
    UNCREDITED = "uncredited"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that two articles share, with their offsets on both sides."""

    ours: Span
    theirs: Span
    words: int
    """Words of ours that are in it."""
    similarity: float
    """Share of aligned words that are the same, 0.0 to 1.0."""
    use: PassageUse
    """How ours uses it."""
    use_theirs: PassageUse | None = None
    """How theirs uses it, where that is another thing: the one may credit what the other does not."""
    taken: int = 0
    """Words of ours that are the same in theirs and neither quoted nor credited; 0 unless `use` is uncredited."""
    taken_theirs: int = 0
    """The same, seen from theirs."""
    taken_at: Span | None = None
    """From the first to the last of these words in ours; None where there is none."""
    taken_at_theirs: Span | None = None
    left_out: str = ""
    """Why the settings leave it out of findings: "outlet" or "path"; "" where they do not."""


class CopyRelation(StrEnum):
    """What one article is beside another."""

    EXACT = "exact"
    NEAR_DUPLICATE = "near-duplicate"
    CONTAINS = "contains"
    CONTAINED = "contained"
    SHARES_PASSAGES = "shares-passages"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Another article that shares text with ours; `ours` is the first article of a pair."""

    path: str
    """Of the other article."""
    relation: CopyRelation
    similarity: float
    """Jaccard likeness of the two sets of shingles, 0.0 to 1.0, exact."""
    containment: float
    """Share of our shingles that are in theirs, 0.0 to 1.0, exact."""
    containment_theirs: float
    """Share of their shingles that are in ours."""
    first: str
    """ours | theirs | unknown: who has the earlier date."""
    passages: tuple[Passage, ...] = ()
    same_report: float = 0.0
    """How sure it is that both are one report, 0.0 to 1.0: they open alike and go on alike. Clusters rest on it."""
    short: int = 0
    """Shared passages that are too short for the settings: counted, not listed."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A pair of articles that share text, `a` before `b` in the order they were given; `duplicate` is seen from `a`."""

    a: str
    b: str
    duplicate: Duplicate


@dataclass(frozen=True, slots=True)
class Story:
    """One report and its copies: what counts once. Every article is in exactly one, most of them alone."""

    id: str
    """"s1", "s2", … in the order of the first member."""
    members: tuple[str, ...]
    """Paths, in the order given."""
    first: str | None = None
    """The member with the earliest date, or None where that is not known."""


class MatchRelation(StrEnum):
    """What a sentence of another article is to a claim of ours."""

    SAME_CLAIM = "same-claim"
    SAME_QUOTE = "same-quote"
    PARTLY = "partly"
    DIFFERS = "differs"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that two sentences of one event give differently."""

    kind: str
    """number | date | name | quote | speaker | post | party | place | body | polarity | direction."""
    ours: Span
    theirs: Span
    note: str
    """Both values as written, ours first: "5 of 6 / 4 of 6"."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A value that another article of the event gives differently, wherever in it that stands."""

    path: str
    """Of the other article."""
    span: Span
    """Of the sentence there."""
    story: str
    difference: Difference


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence of another article beside a claim of ours."""

    path: str
    span: Span
    score: float
    """Probability that both report the same, 0.0 to 1.0, calibrated (docs/corroboration.md)."""
    relation: MatchRelation
    story: str
    shared: tuple[str, ...] = ()
    """Terms both have, heaviest first."""
    differs: tuple[Difference, ...] = ()
    missing: tuple[str, ...] = ()
    """Terms or list items that ours has and theirs lacks."""
    ruled_out: str = ""
    """Why it does not count as an independent report, or ""."""


class Support(StrEnum):
    """How a claim stands beside the other reports of its story; see docs/report-json.md."""

    CORROBORATED = "corroborated"
    PARTLY = "partly"
    ECHO = "echo"
    SINGLE_REPORT = "single_report"
    UNSUPPORTED = "unsupported"
    DIFFERS = "differs"
    DISPUTED = "disputed"
    SUPERSEDED = "superseded"
    UNMATCHED = "unmatched"
    NOT_CHECKABLE = "not_checkable"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the corpus says of one claim."""

    claim: int
    support: Support
    reports: int = 0
    """Independent reports in the corpus that carry it, this one not counted."""
    matches: tuple[Match, ...] = ()
    """Best first."""
    against: tuple[Match, ...] = ()
    """For `disputed` and `superseded`: the sentences that deny or overtake it, this article's own among them."""
    elsewhere: tuple[str, ...] = ()
    """For a claim that no other report carries: paths of those that have its figures, or its quoted words, all the
    same; "no other report has it" is not said then."""
    shared_source: str = ""
    """For `echo`: why none of those that carry it is independent."""
    why: tuple[str, ...] = ()
    """The steps to the verdict, one sentence each, for `--explain`."""


@dataclass(frozen=True, slots=True)
class Credit:
    """One outlet credits another: "told Semafor", "according to NBC News"."""

    path: str
    span: Span
    outlet: str
    """The outlet that is credited, as a folded name."""
    scope: Span | None = None
    """What the credit covers: its paragraph, what it introduces, or the whole text; None: not known."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How many claims of a total have a property."""

    count: int
    total: int

    @property
    def rate(self) -> float | None:
        """Their share, 0.0 to 1.0; None where the total is 0: a share of nothing is not a figure."""
        return self.count / self.total if self.total else None

    def __add__(self, other: "Rate") -> "Rate":
        return Rate(self.count + other.count, self.total + other.total)


@dataclass(frozen=True, slots=True)
class CorpusSummary:
    """What drafts were held against; a verdict is never wider than this."""

    articles: int
    stories: int
    outlets: int
    earliest: date | None
    latest: date | None
    digest: str
    """"sha256:…" over the sorted digests of the articles."""


@dataclass(frozen=True)
class Evidence:
    """Everything the run knows about one draft from the other articles."""

    story: Story
    """The draft's own report: its copies are in `story.members`."""
    duplicates: tuple[Duplicate, ...] = ()
    """Nearest first."""
    verdicts: tuple[Verdict, ...] = ()
    """One a claim, in the order of the claims."""
    conflicts: tuple[Conflict, ...] = ()
    """What other reports of the event give differently, in reading order of ours."""
    related: tuple[str, ...] = ()
    """Paths of other outlets' reports of the same running story that are of another event, likeliest first."""
    covered: bool = False
    """At least one report of the same story, by another outlet and no copy, is in the corpus."""
    credits: tuple[Credit, ...] = ()
    """Credits among the reports of this story: the edges of who credits whom."""
    origin: str | None = None
    """The one outlet that every report of the story goes back to, or None."""
    circle: tuple[str, ...] = ()
    """Outlets that credit each other in a circle which this article belongs to."""
    facts: tuple[StoryFact, ...] = ()
    """What the article says against itself, by place."""
    today: date | None = None
    """The day of the run, for what ends on a day; None where it does not matter."""
    beside: Mapping[str, Document] = field(default_factory=dict)
    """The documents that duplicates, matches and credits point to, by path."""

    @property
    def corroboration(self) -> Rate:
        """Claims that independent reports carry, whole or in part, of those that the corpus covers.

        0 of 0 where the corpus holds no other report of the event: silence of reports that do not exist says nothing.
        """
        return corroboration_rate(self.verdicts)


def corroboration_rate(verdicts: Iterable[Verdict]) -> Rate:
    """Return how many of the covered checkable claims independent reports carry, whole or in part."""
    supports = [one.support for one in verdicts if one.support not in (Support.UNMATCHED, Support.NOT_CHECKABLE)]
    return Rate(sum(one in (Support.CORROBORATED, Support.PARTLY) for one in supports), len(supports))
