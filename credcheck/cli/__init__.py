"""The command-line door: parses what a person gives, calls `app`, prints the outcome. typer lives here alone."""

import os
import sys

import typer

from credcheck.cli import corpus, duplicates, hook, report, rulebook, serve, sources, verify
from credcheck.cli.terminal import silence_stdout

cli = typer.Typer(
    name="credcheck",
    help="""The check a newsroom runs before it publishes: has this run before, who says so, who else has it?

\b
Example:
  credcheck report draft.md""",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
for shelf in (report, duplicates, sources, corpus, rulebook, verify, serve, hook):
    shelf.register(cli)


def _show_version(wanted: bool) -> None:
    if wanted:
        from credcheck.model.version import VERSION

        typer.echo(f"credcheck {VERSION}")
        raise typer.Exit


@cli.callback()
def _credcheck(
    version: bool = typer.Option(False, "--version", callback=_show_version, is_eager=True, help="Show the version."),
) -> None:
    pass


def main() -> None:
    """Run the command line; a reader that went away and an interrupt end quietly, as a shell expects.

    It has one name however it is started: shell completion calls it by that name. A fault of our own ends with 2, never
    with the 1 that means findings; CREDCHECK_DEBUG=1 shows where it happened.
    """
    try:
        cli(prog_name="credcheck")
    except BrokenPipeError:
        silence_stdout()
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        if os.environ.get("CREDCHECK_DEBUG"):
            raise
        for line in _farewell(error):
            typer.echo(line, err=True)
        if isinstance(error, OSError):
            silence_stdout()
        sys.exit(2)


def _farewell(error: Exception) -> tuple[str, str]:
    """Return what is said of an error that no use case foresaw: the system's, or our own."""
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename!a}" if error.filename else "standard output"
        return f"credcheck: {where}: {error.strerror}", "  hint: make room, or choose another place for the output"
    told = f"credcheck: an error of its own: {type(error).__name__}: {str(error)!a}"
    return told, "  hint: run it again with CREDCHECK_DEBUG=1 and report what it prints"
