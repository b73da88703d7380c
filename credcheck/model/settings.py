"""Settings: every value a user can set, with its default and what it means.

Keys in `credcheck.toml` are the field names with hyphens; a group is a table. `config.py` fills them in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """How files become articles (`[read]`)."""

    max_article_bytes: int = 5_000_000
    """A larger file is refused, with this limit in the error."""
    exclude: tuple[str, ...] = ()
    """Paths left out, as in an ignore file; they bind files that are named too."""
    root: str = "."
    """The folder that `exclude` is relative to: that of the configuration, else the working directory."""
    leave_out: tuple[str, ...] = (
        "_index.html",
        "_index.md",
        "authors.*",
        "changelog.*",
        "changes.*",
        "code_of_conduct.*",
        "contributing.*",
        "contributors.*",
        "copying.*",
        "humans.txt",
        "licen[cs]e.*",
        "llms*.txt",
        "notice.*",
        "readme.*",
        "requirements*.txt",
        "robots.txt",
        "security.*",
        "summary.md",
    )
    """Names of files that stand beside articles and are none, when a folder is walked; a file that is named is read."""
    outlet: str = ""
    """The outlet of posts whose front matter names none; empty: the title of their site, else its folder's name."""
    hidden: bool = False
    """Walk hidden files and folders as well."""
    roles: Mapping[str, str] = field(default_factory=dict)
    """What the articles of a folder or a path pattern are to the newsroom: `"releases/" = "release"`."""
    drafts_only: bool = False
    """Of content repos: read only articles whose front matter says `draft: true`."""


@dataclass(frozen=True, slots=True)
class LimitsSettings:
    """How much work one article may take (`[limits]`); over it is a fault, and the rest is reported."""

    words_per_article: int = 100_000
    """Words of an article: a longer one is a book or a dump. Counted, so that every machine says the same."""
    pairs_per_article: int = 5_000_000
    """Sentences of other articles that the claims of one article are compared with, all claims together."""
    seconds_per_article: float = 30.0
    """A backstop by the clock, for what the counts do not foresee; a result that it cut is never kept. 0 is none."""


@dataclass(frozen=True, slots=True)
class ExtractSettings:
    """How statements are found (`[extract]`)."""

    house_sources: Mapping[str, str] = field(default_factory=dict)
    """A newsroom's own sources: phrase to attribution type, such as `"the desk" = "own_observation"`."""


@dataclass(frozen=True, slots=True)
class DuplicateSettings:
    """What counts as a copy (`[duplicates]`)."""

    permutations: int = 128
    """Values of a MinHash signature: more find copies surer, and take more room. A corpus keeps its own."""
    shingle_words: int = 3
    """Words in a row that count as one piece of text. A corpus keeps its own."""
    min_similarity: float = 0.5
    """Jaccard likeness from which two articles are near-duplicates, 0.0 to 1.0."""
    min_containment: float = 0.5
    """Share of the shorter article from which one contains the other, 0.0 to 1.0."""
    min_same_report: float = 0.4
    """How alike two articles must open and go on to count as one report, on average over a cluster, 0.0 to 1.0."""
    passages: bool = True
    """Locate shared passages, also of articles that are otherwise unlike; off: compare whole articles alone."""
    min_passage_words: int = 30
    """Shorter shared passages are not reported; in scripts without spaces, characters."""
    max_passage_gap: int = 10
    """So many words may be put in, left out or changed between two shared runs of one passage."""
    boilerplate_stories: int = 4
    """A passage whose words stand in so many stories is standing text."""
    ignore_quotes: bool = True
    """Leave passages that are quotations in both articles out of findings."""
    ignore_outlets: tuple[str, ...] = ()
    """Outlets whose copy may be repeated: passages shared with them are left out."""
    ignore_paths: tuple[str, ...] = ()
    """Path patterns (`wire/*`) whose copy may be repeated: passages shared with them are left out."""


@dataclass(frozen=True, slots=True)
class MatchSettings:
    """How claims are held against other reports (`[match]`)."""

    min_match: float = 0.30
    """List matches that score this or more, 0.0 to 1.0."""
    max_matches: int = 20
    """Matches kept for a claim, the best ones; 0 keeps all that score `min_match`: a column that is much the same every
    week then takes a megabyte an article. Verdicts rest on all."""
    max_related: int = 5
    """Of these, matches that are only related to a claim, the best ones; 0 lists all, and so does a `min_match` under
    0.30, which asks for weak matches."""
    max_candidates: int = 100
    """Sentences of other articles that are held against one claim."""
    max_recalled: int = 60
    """Articles of the stored corpus that are held against one draft."""
    embed_model: str = ""
    """Folder of a sentence-transformers model that adds candidates; needs the `embed` extra."""


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """Which rules judge (`[rules]`)."""

    preset: str = "default"
    """default | strict | hook."""
    select: tuple[str, ...] = ()
    """Ids, families (ATT) or names; empty means all of the preset."""
    ignore: tuple[str, ...] = ()
    """Ids, families or names that do not judge, whatever is selected."""
    standards: tuple[str, ...] = ()
    """Keys of published standards (ap, bbc, …): only rules that cite one of them judge; empty means all."""
    folders: tuple[str, ...] = ()
    """Folders of rules of your own."""
    severity: Mapping[str, str] = field(default_factory=dict)
    """Rule to severity."""
    options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """Rule to its options."""
    per_path: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """Path pattern to `ignore = […]` or `severity = {…}`."""


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """How the result is judged and written (`[report]`)."""

    fail_on: str = "error"
    """error | warning | info | never."""
    fail_under_sourcing: float = 0.0
    """Fail when fewer than this many percent of the checkable claims are sourced, 0 to 100."""
    fail_under_corroboration: float = 0.0
    """Fail when independent reports carry fewer than this many percent of the covered claims, 0 to 100."""
    ratings: str = ""
    """CSV of a newsroom's own outlet ratings: outlet or domain, rating, note."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one run."""

    corpus: str = ".credcheck/corpus.sqlite"
    """The stored corpus, relative to the folder of the configuration."""
    against: tuple[str, ...] = ()
    """Articles or folders to hold drafts against."""
    cache: bool = True
    """Keep results and extractions in `.credcheck/`, and take from there what has not changed."""
    read: ReadSettings = field(default_factory=ReadSettings)
    limits: LimitsSettings = field(default_factory=LimitsSettings)
    extract: ExtractSettings = field(default_factory=ExtractSettings)
    duplicates: DuplicateSettings = field(default_factory=DuplicateSettings)
    match: MatchSettings = field(default_factory=MatchSettings)
    rules: RuleSettings = field(default_factory=RuleSettings)
    report: ReportSettings = field(default_factory=ReportSettings)
