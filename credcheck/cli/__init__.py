"""The command-line door: parses what a person gives, calls `app`, prints the outcome. typer lives here alone."""

import os
import sys

import typer

from credcheck.cli import corpus, duplicates, hook, report, rulebook, sources

cli = typer.Typer(
    name="credcheck",
    help="The check a newsroom runs before it publishes: has this run before, who says so, who else has it?\n\n\b\nExample:\n  credcheck report draft.md",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
for shelf in (report, duplicates, sources, corpus, rulebook, hook):
    shelf.register(cli)


def _show_version(wanted: bool) -> None:
    if wanted:
        from credcheck import __version__

        typer.echo(f"credcheck {__version__}")
        raise typer.Exit


@cli.callback()
def _credcheck(
    version: bool = typer.Option(False, "--version", callback=_show_version, is_eager=True, help="Show the version."),
) -> None:
    pass


def main() -> None:
    """Run the command line; a reader that went away and an interrupt end quietly, as a shell expects."""
    try:
        cli()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)
