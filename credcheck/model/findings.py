"""Rules and what they find; faults; and the result of a run, which the reporters write out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from credcheck.model.article import Place
from credcheck.model.evidence import CorpusSummary, Evidence, Rate
from credcheck.model.fault import Fault
from credcheck.model.statements import Document
from credcheck.text.span import Span


class Severity(StrEnum):
    """How much a finding matters; `rank` orders them."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """3 for an error, 2 for a warning, 1 for an info."""
        return {"error": 3, "warning": 2, "info": 1}[self.value]

    @property
    def one_lower(self) -> "Severity":
        """The next severity down; an info stays one."""
        return Severity.WARNING if self is Severity.ERROR else Severity.INFO


class Confidence(StrEnum):
    """How often an editor would agree with a rule's findings."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Example:
    """One text that tests a rule: a draft, and the other reports it is held against."""

    draft: str
    beside: tuple["Example", ...] = ()
    outlet: str | None = None
    byline: str | None = None
    title: str | None = None
    published: date | None = None
    role: str = ""
    """own | wire | release | rival, or ""."""
    format: str = "txt"
    """Suffix of the reader that makes an article of it: txt | md | html."""
    today: date | None = None
    """The day on which it is judged, where that matters."""

    def __str__(self) -> str:
        return self.draft


@dataclass(frozen=True, slots=True)
class Examples:
    """Texts that a rule flags and texts it passes; they are its tests."""

    flags: tuple[Example, ...]
    passes: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class RuleOption:
    """One option that a rule's kind takes, for `explain` and the rule's page."""

    name: str
    """As it is written in a rule or a configuration, with hyphens."""
    kind: str
    """What it holds, such as "list of words"."""
    default: str
    """As it would be written."""
    value: str
    """What this rule has."""
    about: str


@dataclass(frozen=True)
class Rule:
    """One rule of the rulebook, as its YAML file says it."""

    id: str
    name: str
    check: str
    """A name in CHECKS."""
    severity: Severity
    confidence: Confidence
    message: str
    """Shown to the editor; `{source}` and other fields of the check are filled in."""
    why: str
    examples: Examples
    standard: Mapping[str, str] = field(default_factory=dict)
    """What asks for the rule: key of a published standard (`model/standards.py`), or of your own, to its clause."""
    suggestion: str = ""
    limits: str = ""
    """Known limits: what it misses, what it may flag wrongly."""
    options: Mapping[str, object] = field(default_factory=dict)
    origin: str = ""
    """The file it was loaded from."""
    takes: tuple[RuleOption, ...] = ()
    """The options of its kind with what this rule has; filled in by the rulebook."""


@dataclass(frozen=True, slots=True)
class Related:
    """A place beside a finding: the other article's sentence, the other half of a contradiction."""

    path: str
    place: Place
    span: Span
    note: str
    text: str
    """The words at the span, as they stand."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding does not count."""

    by: str
    """inline | baseline | configuration."""
    reason: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A rewording of form, never of fact: replace the file's characters at `start`–`end` by `text`."""

    start: int
    """Offset in the decoded file."""
    end: int
    text: str
    safe: bool = True
    """It may be applied unseen; else it is a proposal, which `--fix` leaves to the writer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an editor should look at."""

    rule: str
    name: str
    severity: Severity
    confidence: Confidence
    path: str
    span: Span
    start: Place
    end: Place
    """Place of the character after the last one."""
    message: str
    quoted: str
    """The article's words at the span."""
    fingerprint: str
    """Stable when lines move: from rule, path and the folded text, numbered when that repeats."""
    suggestion: str = ""
    related: tuple[Related, ...] = ()
    suppressed: Suppression | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """One example of a rule, judged."""

    rule: Rule
    example: Example
    flags: bool
    """The rule must find something in it; else it must pass it."""
    number: int
    """Its place in its list, from 1."""
    found: tuple[Finding, ...]
    """What this rule found in it."""

    @property
    def kept(self) -> bool:
        """The rule did as the example says."""
        return bool(self.found) == self.flags


class Advice(StrEnum):
    """What an editor is advised to do with a draft."""

    READY = "ready"
    ASK = "ask"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Action:
    """The advice on one draft, and why."""

    advice: Advice = Advice.READY
    rule: str = ""
    """Id of the rule whose finding decides, or ""."""
    reason: str = ""
    """That finding's message, or "" where nothing asks for anything."""


@dataclass(frozen=True)
class Judged:
    """One draft with its evidence and its findings."""

    document: Document
    evidence: Evidence
    findings: tuple[Finding, ...] = ()
    """In reading order."""
    action: Action = Action()
    """What the findings that count come to."""
    first: tuple[Finding, ...] = ()
    """The things to do first, most harmful in print first, one a rule; at most three."""

    @property
    def sourcing(self) -> Rate:
        """Checkable claims with a named source, an organisation or a document behind them, of all checkable ones."""
        claims = [one for one in self.document.claims if one.kind.checkable]
        kinds = [self.document.attributions[one.attribution].type for one in claims if one.attribution is not None]
        return Rate(sum(kind.backed for kind in kinds), len(claims))


@dataclass(frozen=True)
class Result:
    """One run of `credcheck report`, ready to be written out."""

    version: str
    corpus: CorpusSummary
    rules_digest: str
    rules: tuple[Rule, ...]
    """The active rules, by id."""
    articles: tuple[Judged, ...]
    faults: tuple[Fault, ...] = ()
    passed_over: Mapping[str, int] = field(default_factory=dict)
    """Files of other formats that a folder held, counted by suffix."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, article by article."""
        return tuple(finding for judged in self.articles for finding in judged.findings)

    @property
    def others(self) -> int:
        """How many articles each draft was compared with: the other drafts among them, itself not."""
        return max(self.corpus.articles - 1, 0)

    @property
    def sourcing(self) -> Rate:
        """Checkable claims of all articles with a named source, an organisation or a document behind them."""
        return sum((judged.sourcing for judged in self.articles), start=Rate(0, 0))

    @property
    def corroboration(self) -> Rate:
        """Claims of all articles that independent reports carry, of those that the corpus covers."""
        return sum((judged.evidence.corroboration for judged in self.articles), start=Rate(0, 0))
