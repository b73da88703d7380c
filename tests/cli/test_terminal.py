"""Pipes, full disks, colour and width: what a shell does to a program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from credcheck.cli.terminal import PIPE_WIDTH, output_width, wants_color
from tests.cli.running import SEEDS, credcheck


def shell(words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    line = words.replace("credcheck", f"'{sys.executable}' -m credcheck")
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], capture_output=True, check=False, env={**os.environ, **environment}
    )


def test_a_reader_that_goes_away_ends_it_without_a_word() -> None:
    done = shell(f"credcheck report '{SEEDS}' --no-cache --verbose --fail-on never | head -c 20")
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", ["> /dev/full", "-o /dev/full"])
def test_a_full_disk_ends_with_two_and_says_so(words: str) -> None:
    done = shell(f"credcheck duplicates '{SEEDS}' {words}")
    assert done.returncode == 2
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


def test_colour_is_for_terminals_that_want_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert not wants_color("auto")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert wants_color("auto")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_color("auto")
    assert wants_color("always")


def test_a_report_through_a_pipe_has_no_colour_and_a_fixed_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert output_width(72) == 72
    assert output_width(0) == PIPE_WIDTH
    assert "\x1b" not in credcheck("report", str(SEEDS), "--fail-on", "never").out
    assert "\x1b[" in credcheck("report", str(SEEDS), "--fail-on", "never", "--color", "always").out


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_of_a_report_is_wider_than_the_terminal(width: int) -> None:
    out = credcheck("report", str(SEEDS), "--fail-on", "never", "--width", str(width)).out
    assert max(len(line) for line in out.splitlines() if "seeds/" not in line and "/" not in line) <= width


def test_a_fault_of_our_own_ends_with_two(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    import credcheck.cli as door

    def fails(**_: object) -> None:
        raise RuntimeError("\x1b[31mno")

    monkeypatch.setattr(door, "cli", fails)
    monkeypatch.delenv("CREDCHECK_DEBUG", raising=False)
    with pytest.raises(SystemExit) as ended:
        door.main()
    assert ended.value.code == 2
    assert "\x1b" not in capsys.readouterr().err
