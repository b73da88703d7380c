"""What somebody wrote is never written over by an output; what credcheck wrote is, without a word."""

from pathlib import Path

import pytest

from tests.cli.desk import write_stories
from tests.cli.running import credcheck

FORMATS = ("txt", "json", "jsonl", "html", "sarif", "xml", "md", "csv")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    return tmp_path


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_report_replaces_the_report_of_an_earlier_run(desk: Path, suffix: str) -> None:
    for _ in range(2):
        assert credcheck("report", "harbour.md", "coast.md", "-o", f"out.{suffix}", "--fail-on", "never").code == 0


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_report_does_not_replace_the_work_of_others(desk: Path, suffix: str) -> None:
    file = desk / f"notes.{suffix}"
    file.write_text("# Notes\n\nAsk the harbour master about the crane.\n")
    done = credcheck("report", "harbour.md", "-o", file.name, "--fail-on", "never")
    assert done.code == 2
    assert done.err.startswith(
        f"credcheck: {file.name}: was not written by credcheck and is not written over\n  hint: "
    )
    assert file.read_text().startswith("# Notes")
    assert credcheck("report", "harbour.md", "-o", file.name, "--force", "--fail-on", "never").code == 0
    assert not file.read_text().startswith("# Notes")


def test_the_article_itself_is_not_written_over(desk: Path) -> None:
    before = (desk / "harbour.md").read_bytes()
    for option in ("-o", "--write-baseline"):
        assert credcheck("report", "harbour.md", option, "harbour.md").code == 2
        assert credcheck("report", ".", option, "./harbour.md").code == 2
    assert (desk / "harbour.md").read_bytes() == before


def test_a_report_that_is_an_input_is_not_written_over(desk: Path) -> None:
    assert credcheck("report", "harbour.md", "-o", "out.md", "--fail-on", "never").code == 0
    done = credcheck("report", "out.md", "-o", "out.md")
    assert done.code == 2
    assert "out.md: is read by this run" in done.err


def test_a_baseline_replaces_a_baseline_alone(desk: Path) -> None:
    (desk / "package.json").write_text('{"name": "site"}\n')
    assert credcheck("report", "harbour.md", "--write-baseline", "package.json").code == 2
    assert (desk / "package.json").read_text() == '{"name": "site"}\n'
    for _ in range(2):
        assert credcheck("report", "harbour.md", "--write-baseline", "base.json", "--fail-on", "never").code == 0


@pytest.mark.parametrize("words", [["duplicates", "."], ["sources", "."], ["compare", "harbour.md", "coast.md"]])
def test_other_commands_keep_to_it_too(desk: Path, words: list[str]) -> None:
    (desk / "notes.json").write_text("[1]\n")
    assert credcheck(*words, "-f", "json", "-o", "notes.json").code == 2
    assert (desk / "notes.json").read_text() == "[1]\n"
    for _ in range(2):
        assert credcheck(*words, "-f", "json", "-o", "own.json").code == 0


def test_a_folder_of_articles_is_not_filled_with_pages_nor_ignored(desk: Path) -> None:
    done = credcheck("report", "harbour.md", "coast.md", "-o", ".", "--fail-on", "never")
    assert done.code == 2
    assert "holds articles (bread.md) and is not filled with pages" in done.err
    assert not (desk / ".credcheckignore").exists()
    assert credcheck("report", "harbour.md", "coast.md", "-o", ".", "--force", "--fail-on", "never").code == 0
    assert not (desk / ".credcheckignore").exists()


def test_a_device_is_written_to_and_stays(desk: Path) -> None:
    assert credcheck("sources", ".", "-o", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()


def test_a_link_stays_a_link(desk: Path) -> None:
    (desk / "latest.json").symlink_to("kept.json")
    (desk / "kept.json").write_text("")
    assert credcheck("report", "harbour.md", "-o", "latest.json", "--fail-on", "never").code == 0
    assert (desk / "latest.json").is_symlink()
    assert (desk / "kept.json").read_text().startswith('{"schema":"credcheck-report/')
    assert sorted(path.name for path in desk.iterdir() if path.name.endswith(".new")) == []
