"""Real files with hostile names and hostile text, through the command line: nothing alive reaches the terminal."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from credcheck.cli import cli
from tests.report.hostile import ANSI, BIDI, COMMAND, MARKDOWN, RICH
from tests.report.test_escape import alive

HOSTILE = f"{ANSI} {BIDI} {RICH}"
NAME = "dra\x1b[31mft\u202ecod[bold]\n::error::x.txt"
PARAGRAPHS = (
    f"Wexley’s ferry {BIDI} {RICH}",
    (
        "The port authority of Wexley will close the old ferry terminal in June, critics said. The new pier at "
        "Sandgate opened in November after two years of work, and most of the boats have called there since then."
    ),
    (
        f"“We kept it open {HOSTILE} as long as we could,” said Marta Olsen{BIDI}, the harbour master. She has run the "
        "terminal for eleven years, and her father sold tickets there before the road bridge was built."
    ),
    f"Some 40 jobs{COMMAND} will move to the new pier, the authority said {MARKDOWN}. The council will vote in May.",
    (
        "The old building stands on wooden piles that were driven in 1931 and have been patched after every hard "
        "winter since. Divers who looked at them in the autumn counted nineteen that no longer carry any weight at all."
    ),
    "For more on the terminal, visit Wikipedia.",
)
COPY = "\n\n".join(PARAGRAPHS) + "\n"


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two hostile articles that share text, and a hostile name that no reader knows."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire").mkdir()
    (tmp_path / NAME).write_text(COPY, encoding="utf-8", newline="")
    (tmp_path / "wire" / NAME).write_text(COPY + "\nIt rained.\n", encoding="utf-8", newline="")
    (tmp_path / f"x{NAME}.pages").write_text("x", encoding="utf-8")
    return tmp_path


def run(*words: str) -> Result:
    """Run a command; its output and its messages are what a terminal would get."""
    result = CliRunner().invoke(cli, words)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def assert_harmless(result: Result) -> None:
    shown = result.stdout + result.stderr
    assert shown.strip()
    assert set(alive(shown)) <= {"\n"}
    assert not [line for line in shown.splitlines() if line.lstrip().startswith("::")]
    assert "##[" not in shown


@pytest.mark.parametrize("extra", [[], ["--verbose"], ["--explain", "all"], ["--width", "40"]])
def test_a_report_on_hostile_files_is_harmless(newsroom: Path, extra: list[str]) -> None:
    result = run("report", NAME, f"x{NAME}.pages", "--against", "wire", "--color", "never", *extra)
    assert result.exit_code == 2
    assert "␛[31m" in result.stdout
    assert "\\u202e" in result.stdout
    assert "[bold]" in result.stdout
    assert_harmless(result)


@pytest.mark.parametrize(
    "report_format", ["json", "jsonl", "sarif", "gitlab", "junit", "checkstyle", "markdown", "csv"]
)
def test_every_format_of_a_report_on_hostile_files_is_harmless(newsroom: Path, report_format: str) -> None:
    assert_harmless(run("report", NAME, "--against", "wire", "--format", report_format, "--fail-on", "never"))


@pytest.mark.parametrize(
    "words",
    [
        ["report", f"no{NAME}"],
        ["report", NAME, "--explain", f"{NAME}#99"],
        ["report", NAME, "--output", f"{NAME}.pdf"],
        ["report", NAME, "--select", HOSTILE],
        ["report", NAME, "--config", f"no{NAME}"],
        ["duplicates", ".", "--passages"],
        ["compare", NAME, f"wire/{NAME}"],
        ["sources", "."],
        ["explain", HOSTILE],
        ["corpus", "show", HOSTILE],
    ],
    ids=lambda words: " ".join(words)[:12],
)
def test_every_command_is_harmless_on_hostile_files(newsroom: Path, words: list[str]) -> None:
    assert_harmless(run(*words))


def test_a_corpus_of_hostile_articles_is_listed_harmlessly(newsroom: Path) -> None:
    assert_harmless(run("corpus", "add", "wire", NAME))
    listed = run("corpus", "list")
    assert "\\u202e" in listed.stdout
    assert_harmless(listed)
    assert_harmless(run("corpus", "stats"))
    assert_harmless(run("corpus", "verify"))
    assert_harmless(run("report", NAME, "--fail-on", "never", "--color", "never"))
