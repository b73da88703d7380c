"""Where the output goes: colour and width of standard output, messages and progress on standard error."""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from credcheck.app.outcome import Outcome
    from credcheck.app.session import Progress

PIPE_WIDTH = 100
"""Columns of a report that is not read on a terminal."""


def wants_color(choice: str) -> bool:
    """Decide whether standard output is coloured: the option, then NO_COLOR, then FORCE_COLOR, then the terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def output_width(width: int) -> int:
    """Return the columns to fill: the option, then the terminal (or COLUMNS), then `PIPE_WIDTH`."""
    return width or shutil.get_terminal_size((PIPE_WIDTH, 24)).columns


def environment() -> Mapping[str, str]:
    """Return the environment variables that are ours."""
    return {name: value for name, value in os.environ.items() if name.startswith("CREDCHECK_")}


@contextmanager
def progress_bar(label: str) -> Iterator["Progress | None"]:
    """Show a bar on standard error while the block runs; only on a terminal, else yield None."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def finish(outcome: "Outcome", *, output: Path | None = None) -> NoReturn:
    """Print the outcome where it belongs and leave with its code."""
    for line in outcome.notices():
        typer.echo(line, err=True)
    raise typer.Exit(outcome.code if _written(outcome.output, output) else 2)


def _written(text: str, output: Path | None) -> bool:
    if output is None:
        _write_stdout(text)
        return True
    try:
        output.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        typer.echo(f"credcheck: {output}: {error.strerror}", err=True)
        typer.echo("  hint: choose another place for the output", err=True)
        return False
    return True


def _write_stdout(text: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.buffer.write(text.encode(encoding, "backslashreplace"))
    sys.stdout.buffer.flush()
