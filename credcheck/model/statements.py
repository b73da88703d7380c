"""What an article says: sentences, quotes, attributions, quantities, dates and claims, each with its span."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from credcheck.model.article import Article, Role
from credcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or a metadata line. A quotation of several sentences inside quotation marks is not cut."""

    id: int
    span: Span
    role: Role
    quoted: bool = False
    """It stands in a block quote."""


class AttributionType(StrEnum):
    """Who stands behind a statement; the words an editor uses are in `docs/attribution.md`."""

    NAMED = "named"
    NAMED_ORG = "named_org"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous_characterised"
    VAGUE = "vague"
    COLLECTIVE = "collective"
    AGENTLESS = "agentless"
    BLANKET = "blanket_credit"
    POINTER = "pointer"
    OWN = "own_observation"

    @property
    def backed(self) -> bool:
        """A named source, an organisation or a document stands behind it."""
        return self in (AttributionType.NAMED, AttributionType.NAMED_ORG, AttributionType.DOCUMENT)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what: a cue, its source and the content. Spans are into the article."""

    id: int
    type: AttributionType
    sentence: int
    """Id of the sentence the cue stands in (of the content where there is no cue)."""
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: str | None = None
    """The source resolved to its fullest name in the article, or None if it has none."""
    inherited_from: int | None = None
    """Id of the attribution whose speaker this quote-only sentence carries on."""
    cue_class: str = "speech"
    """speech | judgement | belief | document | own | none."""
    construction: str = ""
    """Name of the construction that found it, for `--explain` and tests."""
    denies: bool = False
    """The cue denies its content ("denied", "disputed", "rejected the claim")."""
    reason: bool = False
    """For an anonymous source: the article says why it is not named."""
    asserts: bool = True
    """Whether an unnamed source is given a claim; False for a question, a wish, a plan or a plain act."""
    title: str | None = None
    """What the source is, in the article's words: "the harbour master", "Rep., D-Ohio"; None where it does not say."""
    how_they_know: str | None = None
    """How the source knows, in the article's words: "who has run the port since 2011"; None where it does not say."""
    anonymity_reason: str | None = None
    """Why an unnamed source is not named, in the article's words; None where it does not say."""
    member: bool = False
    """One of a vague or collective source is named near by and stands for it."""
    grave: bool = False
    """What a vague or collective source is said to hold opens the article, or accuses somebody."""


class QuoteUse(StrEnum):
    """What quotation marks are used for; only `SPEECH` needs a speaker."""

    SPEECH = "speech"
    SCARE = "scare"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation, marks included; several paragraphs of one speech are one quote."""

    id: int
    span: Span
    speaker: str | None = None
    attribution: int | None = None
    use: QuoteUse = QuoteUse.SPEECH
    balanced: bool = True
    """Both marks are there, or the quotation is reopened in the next paragraph as English allows."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure: what is counted, in which unit, and how exactly it is meant."""

    span: Span
    value: float
    """In base units of `unit`: 2.3 million dollars is 2300000.0 with unit "usd"."""
    unit: str
    """"" for a plain count; else usd, eur, gbp, percent, km, kg, celsius, magnitude, year-old, ordinal, score, day …"""
    noun: str = ""
    """Head noun of what is counted, singular and folded ("people" is "person"); "" where there is none."""
    comparator: str = ""
    """"" exact | about | more | at-least | less | at-most | up-to."""
    decimals: int = 0
    """Digits after the point as written: what rounding the writer chose."""
    upper: float | None = None
    """The upper end of a range ("three to five"); `value` is then the lower end. Of a score, the second number."""
    of_total: float | None = None
    """The total where this is a part ("15 of the 19"): 19.0."""
    event: str = ""
    """What befell those counted, where a word beside it says so: dead | injured | missing | arrested …, or ""."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day, month or year that the text names, resolved against the publication date where it is relative."""

    span: Span
    start: date | None
    """First day meant, or None where it cannot be resolved (relative, and the article has no date)."""
    end: date | None
    """Last day meant, inclusive."""
    grain: str
    """day | week | month | season | year | decade."""
    relative: bool = False
    """It depends on the day of writing ("on Thursday", "last month", "Feb. 13" without a year)."""
    year: int | None = None
    """The year as written, or None; this and the next three hold even where the day cannot be resolved."""
    month: int | None = None
    """The month as written, 1 to 12, or None."""
    day: int | None = None
    """The day of the month as written, or None."""
    weekday: int | None = None
    """The day of the week as written, Monday 0 to Sunday 6, or None."""


class ClaimKind(StrEnum):
    """What kind of statement a claim is."""

    FACT = "fact"
    FIGURE = "figure"
    QUOTE = "quote"
    FORECAST = "forecast"
    OPINION = "opinion"
    BACKGROUND = "background"

    @property
    def checkable(self) -> bool:
        """Another report could carry it or contradict it."""
        return self in (ClaimKind.FACT, ClaimKind.FIGURE, ClaimKind.QUOTE)


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement that another report could carry: a body sentence, or one of its independent parts."""

    id: int
    sentence: int
    span: Span
    kind: ClaimKind
    attribution: int | None = None
    """Id of the attribution whose content covers most of it."""


class UnattributedKind(StrEnum):
    """What a sentence of the writer's own voice adds to what was done and said."""

    OPINION = "opinion"
    """A verdict: it praises, condemns or draws the conclusion."""
    MOTIVE = "motive"
    """A motive or a feeling that nobody has told of."""
    FORECAST = "forecast"
    """A prediction."""
    FACT = "fact"
    """A contestable fact that somebody must have found out, counted or compared."""
    FIGURE = "figure"
    """A statistic or an estimate."""
    HEARSAY = "hearsay"
    """A charge, a reaction or a belief whose owner is left out: "was criticised for", "reportedly"."""


@dataclass(frozen=True, slots=True)
class Unattributed:
    """Words of the writer's own voice, outside quotations and attributed content, that nobody answers for."""

    sentence: int
    span: Span
    """From the first sign of it to the last, within the sentence."""
    kind: UnattributedKind
    weight: float
    """How strong the signs are together; comparable within the article."""
    grave: bool = False
    """It stands in the opening of the article, or accuses somebody."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A headline or a dek, read apart from the text: its spans are offsets into `text`."""

    text: str
    role: Role
    at: Span | None
    """Where the article's own text has it; None where only its metadata do."""
    quotes: tuple[Quote, ...] = ()
    quantities: tuple[Quantity, ...] = ()


@dataclass(frozen=True)
class Document:
    """An article and everything extracted from it; ids are positions in their own tuple."""

    article: Article
    sentences: tuple[Sentence, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    claims: tuple[Claim, ...] = ()
    unattributed: tuple[Unattributed, ...] = ()
    headings: tuple[Heading, ...] = ()
    """Its headline, then its dek, where it has them."""

    @property
    def path(self) -> str:
        """The article's path, which is unique in a run."""
        return self.article.path

    def text_of(self, span: Span) -> str:
        """Return the article's own words at a span."""
        return span.of(self.article.text)
