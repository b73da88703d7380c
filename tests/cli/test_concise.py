"""`credcheck report` five minutes before deadline: one line a finding, counts, and why a claim got its verdict."""

from pathlib import Path

import pytest

from tests.cli.running import credcheck

DRAFT = """Harbour Gazette
2 March 2026
By Ana Ruiz

The council will rebuild the pier. Critics argue that it is too dear.

Source Attribution: Information verified by The Morning Herald.
"""
CLEAN = """Harbour Gazette
2 March 2026
By Ana Ruiz

The weather was mild.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "clean.txt").write_text(CLEAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_concise_is_one_line_a_finding_in_reading_order(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "--format", "concise", "--select", "ATT101", "--select", "ATT103")
    assert done.code == 1
    [first, second] = done.out.splitlines()
    assert first == "draft.txt:5:36: warning ATT101 “Critics” is not identified. Name them, or say how they know."
    assert second.startswith("draft.txt:7:45: error ATT103 ")


def test_a_clean_draft_is_one_line_and_with_q_none(desk: Path) -> None:
    selected = ("--select", "ATT")
    assert credcheck("report", "clean.txt", "-f", "concise", *selected).out == "No findings in 1 article.\n"
    quiet = credcheck("report", "clean.txt", "-q", *selected)
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")


def test_q_shows_findings_and_what_could_not_be_read(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "missing.txt", "-q", "--select", "ATT103")
    assert done.code == 2
    assert [line.partition(": ")[0] for line in done.out.splitlines()] == ["credcheck", "draft.txt:7:45"]
    assert "missing.txt" in done.err


def test_q_writes_files_without_a_word(desk: Path) -> None:
    done = credcheck("report", "clean.txt", "-q", "--select", "ATT", "-o", "report.json")
    assert (done.out, done.err, (desk / "report.json").exists()) == ("", "", True)


def test_statistics_counts_the_findings_of_each_rule(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "clean.txt", "--statistics", "--select", "ATT101", "--select", "ATT103")
    assert done.code == 1
    assert done.out == "     1  ATT101  vague-source\n     1  ATT103  blanket-credit\n2 findings in 2 articles.\n"


def test_statistics_beside_another_format_is_refused(desk: Path) -> None:
    refused = credcheck("report", "draft.txt", "--statistics", "-f", "json")
    assert (refused.code, "leave --format and --explain out" in " ".join(refused.err.split())) == (2, True)


def test_explain_takes_a_line_of_the_one_article(desk: Path) -> None:
    told = credcheck("report", "draft.txt", "--explain", "5")
    assert told.out.startswith("draft.txt:5:1 claim ")
    several = credcheck("report", "draft.txt", "clean.txt", "--explain", "5")
    assert (several.code, "which article's claim 5" in several.err) == (2, True)
