"""Each format as a file that a person has read: tests/report/snapshots/. Its README says how to renew them."""

import os
from pathlib import Path

import pytest

from credcheck.report import Style, render
from tests.report.sample import sample_result

FOLDER = Path(__file__).parent / "snapshots"
RENEW = "CREDCHECK_RENEW_SNAPSHOTS"

SNAPSHOTS = {
    "checkstyle.xml": ("checkstyle", Style()),
    "claims.csv": ("csv", Style()),
    "comment.md": ("markdown", Style()),
    "explain.txt": ("text", Style(width=80, explain="all")),
    "findings.jsonl": ("jsonl", Style()),
    "github.txt": ("github", Style()),
    "gitlab.json": ("gitlab", Style()),
    "junit.xml": ("junit", Style()),
    "report-80.txt": ("text", Style(width=80)),
    "report-120.txt": ("text", Style(width=120)),
    "report-120-verbose.txt": ("text", Style(width=120, verbose=True)),
    "report-80-color.ansi": ("text", Style(width=80, color=True)),
    "report.json": ("json", Style()),
    "report.sarif": ("sarif", Style()),
}


@pytest.mark.parametrize("name", SNAPSHOTS)
def test_a_format_reads_as_it_was_read(name: str) -> None:
    report_format, style = SNAPSHOTS[name]
    written = render(sample_result(), report_format, style)
    file = FOLDER / name
    if os.environ.get(RENEW):
        file.write_text(written, encoding="utf-8", newline="")
    assert written == file.read_bytes().decode("utf-8"), f"read the change, then renew with {RENEW}=1"


def test_no_snapshot_lies_about_unread() -> None:
    assert {file.name for file in FOLDER.iterdir()} == {*SNAPSHOTS, "README.md"}
