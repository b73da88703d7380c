"""`credcheck report`: judge drafts, write the report in every format asked for, and say how it ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from credcheck import __version__
from credcheck.app.outcome import CLEAN, FAILED, FINDINGS, Outcome, fault_of, outcome_of_errors
from credcheck.app.session import Request, existing_store
from credcheck.checks import Rulebook, apply_baseline, load_rulebook, only_changed, suppress
from credcheck.config import Loaded
from credcheck.model.article import Article
from credcheck.model.errors import CredcheckError
from credcheck.model.findings import Fault, Finding, Judged, Result, Severity
from credcheck.model.settings import Settings
from credcheck.pipeline import judge_articles
from credcheck.read import Reading, read_paths
from credcheck.report import Style, format_for, render


@dataclass(frozen=True, slots=True)
class ReportRequest(Request):
    """What `credcheck report` was asked."""

    paths: tuple[Path, ...] = ()
    stdin: tuple[bytes, str] | None = None
    """What was piped in and the name it is judged under, when "-" is among the paths."""
    against: tuple[Path, ...] = ()
    use_corpus: bool = True
    outputs: tuple[Path, ...] = ()
    """Files to write besides, each in the format of its suffix."""
    baseline: Path | None = None
    write_baseline: Path | None = None
    changed_lines: Mapping[str, frozenset[int]] | None = None
    """Path to the lines changed since a revision: only findings on them count."""
    today: date | None = None
    """The day on which `until` of a suppression is judged; None leaves it unjudged."""
    verbose: bool = False
    explain: str = ""
    settings: Settings = field(default_factory=Settings)


@outcome_of_errors
def run_report(request: ReportRequest) -> Outcome:
    """Judge the drafts of a request and return the report with its exit code."""
    loaded = request.load()
    result = judge(request, loaded)
    result, notes = _settle(result, request)
    messages = [*notes, *_write_outputs(result, request)]
    return Outcome(
        exit_code(result, loaded.settings),
        render(result, request.format, _style(request)),
        result.faults,
        tuple(messages),
    )


def judge(request: ReportRequest, loaded: Loaded) -> Result:
    """Read, judge and suppress: the whole result, before any baseline."""
    settings = loaded.settings
    rulebook = load_rulebook(settings.rules, root=loaded.root)
    drafts = read_paths(request.paths, settings.read, stdin=request.stdin, on_progress=request.progress)
    others = _read_others(request, settings, drafts.articles)
    faults = [*rulebook.faults, *drafts.faults, *others.faults]
    with existing_store(loaded) as store:
        judged, corpus = judge_articles(
            drafts.articles,
            others.articles,
            store=store if request.use_corpus else None,
            rulebook=rulebook,
            settings=settings,
        )
    return Result(
        version=__version__,
        corpus=corpus,
        rules_digest=rulebook.digest,
        rules=rulebook.rules,
        articles=tuple(_suppressed(one, rulebook, request.today) for one in judged),
        faults=tuple(faults),
        passed_over=drafts.passed_over,
    )


def _read_others(request: ReportRequest, settings: Settings, drafts: Sequence[Article]) -> Reading:
    paths = [*request.against, *(request.start / path for path in settings.against)]
    if not paths:
        return Reading()
    reading = read_paths(paths, settings.read)
    ours = {Path(draft.path).resolve() for draft in drafts}
    kept = tuple(article for article in reading.articles if Path(article.path).resolve() not in ours)
    return replace(reading, articles=kept)


def _suppressed(judged: Judged, rulebook: Rulebook, today: date | None) -> Judged:
    return replace(judged, findings=suppress(judged.document, judged.findings, rulebook=rulebook, today=today))


def _settle(result: Result, request: ReportRequest) -> tuple[Result, list[str]]:
    """Apply what was agreed before: the lines that changed, and the baseline."""
    raise NotImplementedError


def _style(request: ReportRequest) -> Style:
    return Style(color=request.color, width=request.width, verbose=request.verbose, explain=request.explain)


def _write_outputs(result: Result, request: ReportRequest) -> list[str]:
    written = []
    for path in request.outputs:
        text = render(result, format_for(path), replace(_style(request), color=False))
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(f"wrote {path}")
    return written


def exit_code(result: Result, settings: Settings) -> int:
    """Return 2 when something could not be read, 1 when findings or coverage fail, else 0."""
    if result.faults:
        return FAILED
    if settings.report.fail_on != "never" and any(
        finding.severity.rank >= Severity(settings.report.fail_on).rank
        for finding in result.findings
        if not finding.suppressed
    ):
        return FINDINGS
    rate = result.coverage.rate
    low = rate is not None and 100 * rate < settings.report.fail_under
    return FINDINGS if low else CLEAN
