"""What was agreed before: the lines that changed, and the baseline of findings left as they are."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from credcheck.app.git import changed_lines, repository_root
from credcheck.app.options import Agreed
from credcheck.app.outcome import reason_of
from credcheck.checks.action import advise
from credcheck.checks.suppressions.baseline import apply_baseline, read_baseline, write_baseline
from credcheck.checks.suppressions.changed_lines import only_changed
from credcheck.disk import read_regular_text, write_whole
from credcheck.model.errors import BadConfiguration
from credcheck.model.findings import Finding, Judged, Result

MAX_BASELINE_BYTES: Final = 50_000_000


def settle(result: Result, agreed: Agreed, root: Path) -> tuple[Result, list[str]]:
    """Return the result with only what counts, and what was done to the baseline.

    `root` is the folder of the configuration, inside the work tree whose changes are asked for.
    """
    if agreed.changed_since is not None:
        result = _only_changed(result, agreed.changed_since, root)
    notes = []
    if agreed.write_baseline is not None:
        _write(agreed.write_baseline, write_baseline(result.findings))
        notes.append(f"wrote {agreed.write_baseline}")
    if agreed.baseline is not None:
        result, stale = _without_known(result, agreed.baseline, prune=agreed.prune)
        notes += stale
    return result, notes


def _without_known(result: Result, path: Path, *, prune: bool) -> tuple[Result, list[str]]:
    try:
        baseline = read_baseline(str(path), read_regular_text(path, most=MAX_BASELINE_BYTES))
    except (OSError, UnicodeDecodeError) as error:
        raise BadConfiguration(f"{path}: {reason_of(error)}", hint="rewrite it with --write-baseline") from error
    judged = {one.document.path for one in result.articles}
    kept, stale = apply_baseline(result.findings, baseline, judged=judged)
    if prune and stale:
        _write(path, baseline.without(stale).text)
    word = "dropped from the baseline" if prune else "in the baseline but found no more"
    notes = [f"{word}: {entry.rule} {entry.path} “{entry.excerpt}”" for entry in stale]
    return _with_findings(result, kept), notes


def _only_changed(result: Result, revision: str, root: Path) -> Result:
    lines = changed_lines(repository_root(root), revision)
    by_path: Mapping[str, frozenset[int]] = {
        one.document.path: lines.get(Path(one.document.path).resolve(), _every_line(one)) for one in result.articles
    }
    return _with_findings(result, only_changed(result.findings, by_path))


def _every_line(judged: Judged) -> frozenset[int]:
    """Return all lines of an article: git does not know it yet, so all of it is new."""
    return frozenset(range(1, len(judged.document.article.source_map.line_starts) + 1))


def _with_findings(result: Result, findings: tuple[Finding, ...]) -> Result:
    return replace(
        result,
        articles=tuple(
            advise(replace(one, findings=tuple(finding for finding in findings if finding.path == one.document.path)))
            for one in result.articles
        ),
    )


def _write(path: Path, text: str) -> None:
    write_whole(path, text.encode("utf-8"))
