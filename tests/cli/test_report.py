"""`credcheck report`, as an editor or a pipeline runs it."""

import json
from pathlib import Path

import pytest

from tests.cli.running import SEEDS, credcheck

GLIDE = """Harbour Gazette

The council will rebuild the pier, critics argue it is too dear.

Source Attribution: Information verified by The Morning Herald.
"""
CLEAN = """The council voted on Monday to rebuild the pier, Mayor Ana Ruiz said in an interview.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "draft.txt").write_text(GLIDE, encoding="utf-8")
    (tmp_path / "clean.txt").write_text(CLEAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_error_ends_with_one_and_never_ends_with_zero(desk: Path) -> None:
    assert credcheck("report", "draft.txt").code == 1
    assert credcheck("report", "draft.txt", "--fail-on", "never").code == 0


def test_a_clean_draft_ends_with_zero_and_nothing_on_standard_error(desk: Path) -> None:
    done = credcheck("report", "clean.txt")
    assert (done.code, done.err) == (0, "")
    assert "clean.txt" in done.out


def test_standard_output_is_the_report_alone(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "missing.txt", "--format", "json")
    assert [fault["path"] for fault in json.loads(done.out)["faults"]] == ["missing.txt"]
    assert "missing.txt" in done.err
    assert "hint:" in done.err


def test_what_could_be_read_is_reported_when_something_could_not(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "missing.txt", "--format", "json", "--fail-on", "never")
    report = json.loads(done.out)
    assert done.code == 2
    assert [article["path"] for article in report["articles"]] == ["draft.txt"]
    assert any(finding["rule"] == "ATT103" for finding in report["findings"])


def test_a_draft_comes_through_a_pipe_under_its_own_name(desk: Path) -> None:
    done = credcheck("report", "-", "--stdin-filename", "draft.md", "-f", "json", stdin=GLIDE.encode())
    assert [article["path"] for article in json.loads(done.out)["articles"]] == ["draft.md"]
    assert done.code == 1


def test_an_empty_pipe_is_a_fault_and_never_clean(desk: Path) -> None:
    done = credcheck("report", "-", stdin=b"")
    assert done.code == 2
    assert "empty" in done.err


def test_a_folder_without_an_article_is_a_fault(desk: Path) -> None:
    (desk / "pictures").mkdir()
    done = credcheck("report", "pictures")
    assert done.code == 2
    assert "no article" in done.err


def test_rules_are_selected_and_ignored_by_id_family_and_name(desk: Path) -> None:
    def rules(*words: str) -> set[str]:
        return {
            one["rule"] for one in json.loads(credcheck("report", "draft.txt", "-f", "json", *words).out)["findings"]
        }

    assert rules("--select", "ATT103") == {"ATT103"}
    assert "ATT103" not in rules("--ignore", "blanket-credit")
    assert {one[:3] for one in rules("--select", "ATT")} == {"ATT"}


def test_an_unknown_rule_is_refused_with_the_nearest_one(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "--select", "ATT130")
    assert done.code == 2
    assert "did you mean 'ATT10" in done.err


def test_an_unknown_format_is_refused_before_any_work(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "--format", "docx")
    assert done.code == 2
    assert "docx" in done.err
    assert done.out == ""


def test_coverage_below_the_bar_ends_with_one(desk: Path) -> None:
    words = ("report", str(SEEDS), "--fail-on", "never")
    assert credcheck(*words, "--fail-under", "99").code == 1
    assert credcheck(*words, "--fail-under", "1").code == 0


def test_several_reports_are_written_at_once_in_the_format_of_their_suffix(desk: Path) -> None:
    done = credcheck("report", "draft.txt", "-o", "out/report.json", "-o", "report.sarif", "--fail-on", "never")
    assert done.code == 0
    assert json.loads((desk / "out/report.json").read_text())["schema"] == "credcheck-report/2"
    assert json.loads((desk / "report.sarif").read_text())["version"] == "2.1.0"
    assert "wrote report.sarif" in done.err


def test_a_report_that_cannot_be_written_is_a_fault_and_the_rest_is_written(desk: Path) -> None:
    (desk / "taken").write_text("a file where a folder is wanted")
    done = credcheck("report", "draft.txt", "-o", "taken/report.json", "-o", "report.sarif", "--fail-on", "never")
    assert done.code == 2
    assert "cannot be written" in done.err
    assert (desk / "report.sarif").exists()
    assert "ATT103" in done.out


def test_a_broken_configuration_is_a_fault_and_the_defaults_judge(desk: Path) -> None:
    (desk / "credcheck.toml").write_text('[report]\nfail-onn = "never"\n')
    done = credcheck("report", "draft.txt")
    assert done.code == 2
    assert "credcheck.toml:2:1" in done.err
    assert "fail-on" in done.err
    assert "ATT103" in done.out


def test_a_broken_rule_is_a_fault_and_the_other_rules_judge(desk: Path) -> None:
    (desk / "house-rules").mkdir()
    (desk / "house-rules/house-style.yaml").write_text("id: HSE001\nname: house-style\ncheck: atribution\n")
    (desk / "credcheck.toml").write_text('[rules]\nfolders = ["house-rules"]\n')
    done = credcheck("report", "draft.txt")
    assert done.code == 2
    assert "house-rules/house-style.yaml:" in done.err
    assert "ATT103" in done.out


def test_a_corpus_that_is_no_database_is_a_fault_and_the_rest_is_judged(desk: Path) -> None:
    (desk / "corpus.sqlite").write_text("this is no database")
    done = credcheck("report", "draft.txt", "--corpus", "corpus.sqlite")
    assert done.code == 2
    assert "corpus.sqlite" in done.err
    assert "ATT103" in done.out


def test_a_named_corpus_that_is_not_there_is_a_fault(desk: Path) -> None:
    done = credcheck("report", "clean.txt", "--corpus", "nowhere.sqlite")
    assert done.code == 2
    assert "nowhere.sqlite" in done.err


def test_a_draft_is_held_against_a_folder_and_not_against_itself(desk: Path) -> None:
    done = credcheck("report", "clean.txt", "--against", ".", "-f", "json")
    report = json.loads(done.out)
    assert report["corpus"]["articles"] == 2
    assert [article["path"] for article in report["articles"]] == ["clean.txt"]
    assert report["articles"][0]["duplicates"] == []


@pytest.mark.parametrize("word", ["\x1b[31mred\x1b[0m", "\u202ecod.txt", "[bold]loud[/bold]"])
def test_what_an_article_holds_never_reaches_the_terminal_alive(desk: Path, word: str) -> None:
    (desk / "hostile.txt").write_text(f"{word} critics argue, and {word} fails.\n", encoding="utf-8")
    done = credcheck("report", "hostile.txt", "--fail-on", "never", "--color", "always", "--verbose")
    assert "\x1b[31mred" not in done.out
    assert "\u202e" not in done.out
    if word.startswith("[bold]"):
        assert "[bold]loud[/bold]" in done.out


def test_a_hostile_file_name_is_harmless_on_standard_error(desk: Path) -> None:
    done = credcheck("report", "no\x1b[2Jsuch\u202efile.txt")
    assert done.code == 2
    assert "\x1b[2J" not in done.err
    assert "\u202e" not in done.err


def test_the_same_input_gives_the_same_bytes(desk: Path) -> None:
    first = credcheck("report", str(SEEDS), "-f", "json", "--no-cache", "--fail-on", "never").out
    assert first == credcheck("report", str(SEEDS), "-f", "json", "--no-cache", "--fail-on", "never").out
    assert str(desk) not in first
