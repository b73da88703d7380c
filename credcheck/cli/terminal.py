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


def finish(outcome: "Outcome", *, output: Path | None = None, force: bool = False) -> NoReturn:
    """Print the outcome where it belongs and leave with its code; 2 where the output cannot be written."""
    for line in outcome.notices():
        typer.echo(line, err=True)
    if output is not None:
        from credcheck.app.outputs import put_output

        written = put_output(output, outcome.output, force=force)
        for line in written.notices():
            typer.echo(line, err=True)
        raise typer.Exit(written.code or outcome.code)
    try:
        sys.stdout.buffer.write(outcome.output.encode(sys.stdout.encoding or "utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        typer.echo(f"credcheck: standard output: {error.strerror}", err=True)
        typer.echo("  hint: make room, or choose another place for the output", err=True)
        silence_stdout()
        raise typer.Exit(2) from None
    raise typer.Exit(outcome.code)


def silence_stdout() -> None:
    """Send what is left for standard output nowhere: it has no reader or no room, and must not fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
