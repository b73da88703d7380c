"""Fixes: the text of a file and its findings in, the mended text out. Of form alone, never of fact; opens nothing."""

from collections.abc import Sequence
from difflib import unified_diff

from credcheck.model.findings import Finding, Fix


def apply_fixes(source_text: str, findings: Sequence[Finding]) -> tuple[str, tuple[Finding, ...]]:
    """Return the file's text with every safe fix, and the findings that were mended, in the order of the file.

    `source_text` is the decoded file that the findings were made of. Suppressed findings are left alone; of two fixes
    that touch, the first is applied.
    """
    mended: list[Finding] = []
    pieces: list[str] = []
    at = 0
    for fix, finding in _in_order(findings):
        if fix.start < at or fix.end > len(source_text):
            continue
        pieces += [source_text[at : fix.start], fix.text]
        at = fix.end
        mended.append(finding)
    return "".join([*pieces, source_text[at:]]), tuple(mended)


def diff_fixes(path: str, before: str, after: str) -> str:
    """Return the change as a unified diff, or "" where there is none."""
    lines = unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{path}", f"b/{path}", n=2
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _in_order(findings: Sequence[Finding]) -> list[tuple[Fix, Finding]]:
    fixes = [(one.fix, one) for one in findings if one.fix is not None and one.fix.safe and one.suppressed is None]
    return sorted(fixes, key=lambda pair: (pair[0].start, pair[0].end, pair[0].text))
