"""`credcheck report`: judge drafts, write the report in every format asked for, and say how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from credcheck import __version__
from credcheck.app.agreed import Agreed, settle
from credcheck.app.mending import mend
from credcheck.app.outcome import CLEAN, FAILED, FINDINGS, Outcome, outcome_of_errors
from credcheck.app.session import Request, existing_store, rulebook_of
from credcheck.checks import Rulebook, suppress
from credcheck.config import Loaded
from credcheck.model.article import Article
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Judged, Result, Severity
from credcheck.model.settings import ReportSettings
from credcheck.pipeline import judge_articles
from credcheck.read import Reading, read_paths
from credcheck.report import REPORTERS, format_for, render


@dataclass(frozen=True, slots=True)
class Drafts:
    """What is to be judged, and against what."""

    paths: tuple[Path, ...]
    stdin: tuple[bytes, str] | None = None
    """What was piped in and the name it is judged under, when "-" is among the paths."""
    against: tuple[Path, ...] = ()
    use_corpus: bool = True


@outcome_of_errors
def run_report(
    request: Request,
    drafts: Drafts,
    *,
    agreed: Agreed,
    outputs: Sequence[Path] = (),
    fix: bool = False,
    diff: bool = False,
) -> Outcome:
    """Judge the drafts and return the report with its exit code; `fix` and `diff` mend form, never fact."""
    _check_formats(request.format, outputs)
    loaded = request.load()
    result = judge(request, loaded, drafts, today=agreed.today)
    result, notes = settle(result, agreed, loaded.root)
    if fix or diff:
        return mend(result, write=fix and not diff)
    messages = [*notes, *_write_outputs(result, request, outputs)]
    code = exit_code(result, loaded.settings.report)
    return Outcome(code, render(result, request.format, request.style), result.faults, tuple(messages))


def judge(request: Request, loaded: Loaded, drafts: Drafts, *, today: date | None) -> Result:
    """Read, judge and suppress: the whole result, before any baseline."""
    settings = loaded.settings
    rulebook = rulebook_of(loaded)
    reading = read_paths(drafts.paths, settings.read, stdin=drafts.stdin, on_progress=request.progress)
    others = _read_others(loaded, drafts, reading.articles)
    with existing_store(loaded, wanted=drafts.use_corpus) as store:
        judged, corpus = judge_articles(
            reading.articles, others.articles, store=store, rulebook=rulebook, settings=settings
        )
    return Result(
        version=__version__,
        corpus=corpus,
        rules_digest=rulebook.digest,
        rules=rulebook.rules,
        articles=tuple(_suppress(one, rulebook, today) for one in judged),
        faults=(*rulebook.faults, *reading.faults, *others.faults),
        passed_over=reading.passed_over,
    )


def exit_code(result: Result, settings: ReportSettings) -> int:
    """Return 2 when something could not be read, 1 when findings or coverage fail, else 0."""
    if result.faults:
        return FAILED
    lowest = Severity(settings.fail_on).rank if settings.fail_on != "never" else None
    counted = (finding for finding in result.findings if not finding.suppressed)
    if lowest is not None and any(finding.severity.rank >= lowest for finding in counted):
        return FINDINGS
    rate = result.coverage.rate
    return FINDINGS if rate is not None and 100 * rate < settings.fail_under else CLEAN


def _read_others(loaded: Loaded, drafts: Drafts, ours: Sequence[Article]) -> Reading:
    """Read what the drafts are held against; an article that is itself a draft is left out."""
    paths = [*drafts.against, *(loaded.root / path for path in loaded.settings.against)]
    if not paths:
        return Reading()
    reading = read_paths(paths, loaded.settings.read)
    taken = {Path(article.path).resolve() for article in ours}
    kept = tuple(article for article in reading.articles if Path(article.path).resolve() not in taken)
    return replace(reading, articles=kept)


def _suppress(judged: Judged, rulebook: Rulebook, today: date | None) -> Judged:
    return replace(judged, findings=suppress(judged.document, judged.findings, rulebook=rulebook, today=today))


def _check_formats(chosen: str, outputs: Sequence[Path]) -> None:
    """Refuse an unknown format before any work is done."""
    if chosen not in REPORTERS:
        raise BadConfiguration(f"unknown format '{chosen}'", hint=f"use one of: {', '.join(REPORTERS)}")
    for path in outputs:
        format_for(str(path))


def _write_outputs(result: Result, request: Request, outputs: Sequence[Path]) -> list[str]:
    style = replace(request.style, color=False)
    for path in outputs:
        path.parent.mkdir(parents=True, exist_ok=True)
        text = render(result, format_for(str(path)), style)
        path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
    return [f"wrote {path}" for path in outputs]
