"""Where output goes: files, folders, pipes, full disks, other interpreters; and how a shell completes commands."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.desk import HARBOUR, is_plain, write_stories
from tests.cli.running import credcheck

FORMATS = ("text", "json", "jsonl", "html", "sarif", "github", "gitlab", "junit", "checkstyle", "markdown", "csv")
SUFFIXES = {
    "json": "{",
    "jsonl": "{",
    "sarif": "{",
    "html": "<!doctype html>",
    "xml": "<?xml",
    "md": "#",
    "csv": "path,",
    "txt": "── ",
}
HOSTILE = [
    "[bold]x.md",
    "ev\x1b[31mil\nname.md",
    "\u202egpj.md",
    "-dash.md",
    "a b 'c' \"d\".md",
    "<b>&amp;.md",
    "%0A.md",
]
SHELL_IS_SAID = {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
"""Whatever runs the tests, no shell at all perhaps, is not asked for its name."""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_stories(tmp_path))
    return tmp_path


def started(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start a process of its own, as a shell does."""
    line = [sys.executable, "-m", "credcheck", *words]
    return subprocess.run(line, capture_output=True, text=True, check=False, env={**os.environ, **environment})


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_suffix_chooses_the_format(desk: Path, suffix: str) -> None:
    done = credcheck("report", "harbour.md", "-o", f"out/report.{suffix}", "--fail-on", "never")
    assert done.code == 0
    assert done.err == f"credcheck: wrote out/report.{suffix}\n"
    written = (desk / f"out/report.{suffix}").read_text(encoding="utf-8")
    assert written.lower().startswith(SUFFIXES[suffix]) or SUFFIXES[suffix] in written.lower()[:200]
    assert "\x1b" not in written


def test_an_output_whose_suffix_says_nothing_is_refused_before_any_work(desk: Path) -> None:
    done = credcheck("report", "harbour.md", "-o", "report.docx")
    assert done.code == 2
    assert "report.docx" in done.err
    assert ".json" in done.err
    assert done.out == ""


def test_a_folder_gets_pages_and_is_made_where_it_is_missing(desk: Path) -> None:
    for _ in range(2):
        assert credcheck("report", "harbour.md", "coast.md", "bread.md", "-o", "pages", "--fail-on", "never").code == 0
        assert len(list((desk / "pages").glob("*.html"))) == 4


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_device_is_no_folder(desk: Path) -> None:
    done = credcheck("report", "harbour.md", "-o", "/dev/full")
    assert done.code == 2
    assert "/dev/full: no report format" in done.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", ["--help", "config show", "--show-completion bash"])
def test_a_full_disk_is_told_by_every_kind_of_output(desk: Path, words: str) -> None:
    line = f"'{sys.executable}' -m credcheck {words} > /dev/full"
    environment = {**os.environ, **SHELL_IS_SAID}
    done = subprocess.run(["bash", "-c", line], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "standard output: No space left on device" in done.stderr
    assert "hint:" in done.stderr
    assert is_plain(done.stderr)


def test_the_module_is_the_command(desk: Path) -> None:
    done = started("report", "harbour.md", "--fail-on", "never", "--no-cache", NO_COLOR="1", COLUMNS="100")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == credcheck("report", "harbour.md", "--fail-on", "never", "--width", "100").out
    assert started("--help").stdout.startswith("Usage: credcheck [OPTIONS]")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_how_to_complete_and_then_gets_the_commands(shell: str) -> None:
    script = started("--show-completion", shell, **SHELL_IS_SAID)
    assert script.returncode == 0
    assert "_CREDCHECK_COMPLETE" in script.stdout
    assert "python" not in script.stdout.lower()
    asked = {"_CREDCHECK_COMPLETE": f"complete_{shell}", "COMP_WORDS": "credcheck re", "COMP_CWORD": "1"}
    asked |= {"_TYPER_COMPLETE_ARGS": "credcheck re", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    assert "report" in started(**asked).stdout


@pytest.mark.parametrize("written", FORMATS)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_harmless_in_every_format(desk: Path, written: str, name: str) -> None:
    (desk / name).write_text("Critics argue that the pier is too dear.\n", encoding="utf-8")
    done = credcheck("report", "-f", written, "--fail-on", "never", "--color", "never", "--", name)
    assert done.code == 0
    assert "\x1b" not in done.out
    assert "\u202e" not in done.out
    if written == "github":
        (desk / "plain.md").write_text("Critics argue that the pier is too dear.\n", encoding="utf-8")
        plain = credcheck("report", "-f", written, "--fail-on", "never", "plain.md").out
        assert len(done.out.splitlines()) == len(plain.splitlines())
    if written == "json":
        assert [one["path"] for one in json.loads(done.out)["articles"]] == [name]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_stored_listed_and_removed(desk: Path, name: str) -> None:
    (desk / name).write_text(HARBOUR, encoding="utf-8")
    assert credcheck("corpus", "add", "--", name).out.startswith("1 stored")
    listed = credcheck("corpus", "list").out
    assert not {"\x1b", "\u202e"} & set(listed)
    assert len(listed.splitlines()) == 1
    assert credcheck("corpus", "remove", "--", name).out == "1 removed\n"


@pytest.mark.parametrize(
    ("text", "path", "code"),
    [(HARBOUR.encode(), "draft.md", 0), (b"", "draft.md", 2), (b"\x00\x01", "draft.txt", 2), (b"x", "draft.pages", 2)],
)
def test_a_pipe_is_read_under_the_name_it_is_given(desk: Path, text: bytes, path: str, code: int) -> None:
    done = credcheck("report", "-", "--stdin-filename", path, "--fail-on", "never", "-f", "json", stdin=text)
    assert done.code == code
    report = json.loads(done.out)
    assert [one["path"] for one in report["articles" if code == 0 else "faults"]] == [path]


def test_a_pipe_and_a_file_are_judged_together(desk: Path) -> None:
    copy = HARBOUR.replace("Harbour Gazette", "Bay Times").encode()
    done = credcheck("report", "-", "harbour.md", "-f", "json", "--fail-on", "never", stdin=copy)
    report = json.loads(done.out)
    assert {one["path"] for one in report["articles"]} == {"-", "harbour.md"}
    assert any(finding["rule"] == "DUP607" for finding in report["findings"])


@pytest.mark.parametrize(("variable", "value", "colored"), [("NO_COLOR", "1", False), ("FORCE_COLOR", "1", True)])
def test_the_environment_decides_on_colour(
    desk: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, colored: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.setenv(variable, value)
    for words in (("report", ".", "--fail-on", "never"), ("duplicates", "."), ("sources", "."), ("explain", "ATT101")):
        assert ("\x1b[" in credcheck(*words).out) is colored, words
    assert "\x1b[" not in credcheck("report", ".", "--fail-on", "never", "--color", "never").out


def test_an_unforeseen_error_of_the_system_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import credcheck.cli as door

    def fails(**_: object) -> None:
        raise OSError(28, "No space left on device", "\x1b[2Jout.txt")

    monkeypatch.setattr(door, "cli", fails)
    monkeypatch.setattr(door, "silence_stdout", lambda: None)
    with pytest.raises(SystemExit) as ended:
        door.main()
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert "No space left on device" in told
    assert "\x1b" not in told


@pytest.mark.parametrize(("error", "code"), [(BrokenPipeError(), 141), (KeyboardInterrupt(), 130)])
def test_a_reader_that_left_and_an_interrupt_end_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, code: int
) -> None:
    import credcheck.cli as door

    def fails(**_: object) -> None:
        raise error

    monkeypatch.setattr(door, "cli", fails)
    monkeypatch.setattr(door, "silence_stdout", lambda: None)
    with pytest.raises(SystemExit) as ended:
        door.main()
    assert ended.value.code == code
    assert capsys.readouterr().err == ""


def test_an_error_of_our_own_is_raised_where_someone_looks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import credcheck.cli as door

    def fails(**_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(door, "cli", fails)
    monkeypatch.setenv("CREDCHECK_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        door.main()
