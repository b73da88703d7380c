"""`--fix` and `--diff`: safe suggestions of form, applied to the files or shown."""

import codecs
from pathlib import Path
from typing import Final

from credcheck.app.outcome import CLEAN, FAILED, Outcome
from credcheck.checks.fixes import apply_fixes, diff_fixes
from credcheck.disk import read_regular, write_whole
from credcheck.model.article import file_of
from credcheck.model.fault import Fault
from credcheck.model.findings import Judged, Result
from credcheck.read import is_as_written
from credcheck.read.decode import decode

MAX_MENDED_BYTES: Final = 1_000_000_000
"""Articles are read before they are mended, so `read.max-article-bytes` has had its say."""


def mend(result: Result, *, write: bool) -> Outcome:
    """Return the change as a diff, or make it: never of fact, and never to a file that has changed meanwhile."""
    output, messages, faults = [], [], list(result.faults)
    for judged in result.articles:
        path = judged.document.path
        if path == "-" or not any(finding.fix and not finding.suppressed for finding in judged.findings):
            continue
        if not _can_be_mended(path):
            messages.append(f"{path}: left alone, only text, Markdown and HTML are mended")
            continue
        before, after, count = _mended(judged)
        output.append(diff_fixes(path, before, after))
        if write and after != before:
            faults += _write(path, before, after)
            messages.append(f"{path}: {count} mended")
    text = "" if write else "".join(output)
    return Outcome(FAILED if faults else CLEAN, text, tuple(faults), tuple(messages))


def _can_be_mended(path: str) -> bool:
    """Say whether a change can be written back: an item of an agency's file or of an export has other words there."""
    try:
        return is_as_written(read_regular(path, most=MAX_MENDED_BYTES))
    except FileNotFoundError:
        return file_of(path) == path


def _mended(judged: Judged) -> tuple[str, str, int]:
    path = judged.document.path
    before = decode(read_regular(path, most=MAX_MENDED_BYTES), path).text
    after, applied = apply_fixes(before, judged.findings)
    return before, after, len(applied)


def _write(path: str, before: str, after: str) -> list[Fault]:
    """Write the mended text in the file's own byte order mark and line ends, or leave it alone with a fault."""
    raw = read_regular(path, most=MAX_MENDED_BYTES)
    mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
    line_end = "\r\n" if b"\r\n" in raw else "\n"
    if mark + before.replace("\n", line_end).encode("utf-8") != raw:
        hint = "save it as UTF-8 with one kind of line end, or mend it by hand as --diff shows"
        return [Fault(path, f"{path}: left alone, its bytes are not the text that was judged", hint)]
    write_whole(Path(path), mark + after.replace("\n", line_end).encode("utf-8"))
    return []
