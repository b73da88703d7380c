"""`credcheck report`: judge drafts, write the report in every format asked for, and say how it ended."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from credcheck.app.cache.outcomes import cached, file_digests, key_of
from credcheck.app.options import Agreed, Drafts
from credcheck.app.outcome import CLEAN, FAILED, FINDINGS, Outcome, outcome_of_errors
from credcheck.app.outputs import holds_articles, require_output, require_output_folder, write_output
from credcheck.app.session import Request, left_out_corpus
from credcheck.config import Loaded
from credcheck.model.errors import BadConfiguration, CredcheckError
from credcheck.model.fault import Fault
from credcheck.model.settings import ReportSettings
from credcheck.read import list_files
from credcheck.report import REPORTERS, Style, format_for, render

if TYPE_CHECKING:
    from credcheck.model.findings import Result


@outcome_of_errors
def run_report(  # noqa: PLR0913 - what the command line gives
    request: Request,
    drafts: Drafts,
    *,
    agreed: Agreed,
    outputs: Sequence[Path] = (),
    fix: bool = False,
    diff: bool = False,
    force: bool = False,
) -> Outcome:
    """Judge the drafts and return the report with its exit code; `fix` and `diff` mend form, never fact.

    A run that only prints is kept, and printed again as long as nothing it rests on has changed.
    """
    check_formats(request.format, outputs)
    refuse_outputs(outputs, drafts, agreed, force=force)
    compute = partial(_report, request, drafts, agreed=agreed, outputs=outputs, mending=(fix, diff))
    if outputs or fix or diff or agreed.touches_files:
        return compute()
    try:
        loaded = request.load()
        key = key_of(request, loaded, today=agreed.today, parts=_rests_on(drafts, loaded))
    except CredcheckError:
        return compute()
    return cached(loaded, key, compute)


def refuse_outputs(outputs: Sequence[Path], drafts: Drafts, agreed: Agreed, *, force: bool) -> None:
    """Refuse, before any work, to write over what the run reads or what others wrote; raises `Refused`."""
    inputs = [*drafts.paths, *drafts.against]
    for path in outputs:
        if is_folder(path):
            require_output_folder(path, force=force)
        else:
            require_output(path, inputs, force=force)
    if agreed.write_baseline is not None:
        require_output(agreed.write_baseline, inputs, force=force)


def _report(
    request: Request, drafts: Drafts, *, agreed: Agreed, outputs: Sequence[Path], mending: tuple[bool, bool]
) -> Outcome:
    from credcheck.app.agreed import settle
    from credcheck.app.fixing import mend
    from credcheck.app.judging import judge_drafts, set_up

    bench = set_up(request)
    result = judge_drafts(request, bench, drafts, today=agreed.today)
    result, notes = settle(result, agreed, bench.loaded.root)
    fix, diff = mending
    if fix or diff:
        return mend(result, write=fix and not diff)
    notes = [*left_out_corpus(bench.loaded, wanted=drafts.use_corpus), *notes]
    return finish_report(result, request, bench.loaded.settings.report, outputs=outputs, notes=notes)


def _rests_on(drafts: Drafts, loaded: Loaded) -> list[bytes]:
    """Return what tells one state of the drafts and of what they are held against from another."""
    settings = loaded.settings.read
    against = [*drafts.against, *(loaded.root / path for path in loaded.settings.against)]
    parts = [repr((drafts.stdin, drafts.use_corpus)).encode()]
    for paths in ([path for path in drafts.paths if str(path) != "-"], against):
        listing = list_files(paths, settings)
        digests = file_digests(listing.files, settings)
        parts += [repr((listing.faults, listing.passed_over)).encode("utf-8", "surrogatepass"), b"files"]
        parts += [path.encode("utf-8", "surrogatepass") + b"\0" + digest for path, digest in digests.items()]
    return parts


def finish_report(
    result: "Result",
    request: Request,
    settings: ReportSettings,
    *,
    outputs: Sequence[Path] = (),
    notes: Sequence[str] = (),
) -> Outcome:
    """Write a result out in every format asked for; a file that cannot be written is a fault, the rest is written."""
    written, faults = _write_outputs(result, request, outputs)
    text = render(result, request.format, request.style)
    code = FAILED if faults else exit_code(result, settings)
    return Outcome(code, text, (*result.faults, *faults), () if request.quiet else (*notes, *written))


def exit_code(result: "Result", settings: ReportSettings) -> int:
    """Return 2 when something could not be read, 1 when findings or a rate fail, else 0."""
    from credcheck.model.findings import Severity

    if result.faults:
        return FAILED
    lowest = Severity(settings.fail_on).rank if settings.fail_on != "never" else None
    counted = (finding for finding in result.findings if not finding.suppressed)
    if lowest is not None and any(finding.severity.rank >= lowest for finding in counted):
        return FINDINGS
    asked = (
        (result.sourcing.rate, settings.fail_under_sourcing),
        (result.corroboration.rate, settings.fail_under_corroboration),
    )
    return FINDINGS if any(rate is not None and 100 * rate < least for rate, least in asked) else CLEAN


def check_formats(chosen: str, outputs: Sequence[Path] = ()) -> None:
    """Refuse an unknown format before any work is done; raises `BadConfiguration`."""
    if chosen not in REPORTERS:
        raise BadConfiguration(f"unknown format '{chosen}'", hint=f"use one of: {', '.join(REPORTERS)}")
    for path in outputs:
        if not is_folder(path):
            format_for(str(path))


def _write_outputs(result: "Result", request: Request, outputs: Sequence[Path]) -> tuple[list[str], list[Fault]]:
    style = replace(request.style, color=False)
    written, faults = [], []
    for path in outputs:
        try:
            for file, text in _files(result, path, style).items():
                write_output(file, text)
            written.append(f"wrote {path}")
        except OSError as error:
            reason = f"{path}: the report cannot be written ({error.strerror})"
            faults.append(Fault(path.as_posix(), reason, "choose another place, or make room"))
    return written, faults


def _files(result: "Result", path: Path, style: Style) -> dict[Path, str]:
    """Return the files to write for one output: a folder gets the desk report, a page an article."""
    if not is_folder(path):
        return {path: render(result, format_for(str(path)), style)}
    from credcheck.report.html import render_html_site

    pages = {path / name: text for name, text in render_html_site(result, style).items()}
    # The pages are no articles, and a later walk leaves them out; articles that lie beside them must not go with them.
    return pages if holds_articles(path) else {path / ".credcheckignore": "*\n"} | pages


def is_folder(path: Path) -> bool:
    """Say whether an output is a folder: it is one, or nothing yet and its name has no suffix."""
    return path.is_dir() or (not path.suffix and not path.exists())
