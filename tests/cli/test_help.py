"""Help is written for a deadline: every command has an example, and fast."""

import re
import subprocess
import sys

import pytest

from credcheck import __version__
from credcheck.cli.reference import command_pages, commands, help_of
from tests.cli.running import credcheck


@pytest.mark.parametrize("words", [(), *commands()], ids=lambda words: " ".join(words) or "credcheck")
def test_the_help_of_every_command_has_an_example(words: tuple[str, ...]) -> None:
    text = help_of(*words)
    assert re.search(r"^  Examples?:\n    credcheck ", text, re.MULTILINE)
    if words:
        assert f"credcheck {words[0]}" in text


def test_every_command_is_documented() -> None:
    page = command_pages()
    assert all(f"## credcheck {' '.join(words)}\n" in page for words in commands())
    assert len(commands()) > 15


def test_the_first_line_of_every_command_fits_the_list() -> None:
    assert "..." not in help_of().partition("Commands:")[2]


def test_the_version_is_said() -> None:
    assert credcheck("--version").out == f"credcheck {__version__}\n"


def test_help_imports_nothing_that_reads_or_judges() -> None:
    script = "import sys, credcheck.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not {"rich", "numpy", "yaml", "sqlite3", "rapidfuzz", "credcheck.app.report", "credcheck.read"} & set(loaded)


def test_an_unknown_command_and_an_unknown_option_end_with_two() -> None:
    assert credcheck("reprot").code == 2
    assert credcheck("report", "--no-such-option").code == 2
