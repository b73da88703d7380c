"""The command-line door: parses what a person gives, calls `app`, prints the outcome. typer lives here alone."""

import os
import sys

import typer

from credcheck.cli import corpus, duplicates, hook, report, rulebook, sources, verify
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
for shelf in (report, duplicates, sources, corpus, rulebook, verify, hook):
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

    A fault of our own ends with 2, never with the 1 that means findings; CREDCHECK_DEBUG=1 shows where it happened.
    """
    try:
        cli()
    except BrokenPipeError:
        silence_stdout()
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        if os.environ.get("CREDCHECK_DEBUG"):
            raise
        typer.echo(f"credcheck: an error of its own: {type(error).__name__}: {str(error)!a}", err=True)
        typer.echo("  hint: run it again with CREDCHECK_DEBUG=1 and report what it prints", err=True)
        sys.exit(2)
