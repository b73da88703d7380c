"""The reference of the command line: every command's help, as Markdown."""

from typing import TYPE_CHECKING, cast

import typer
from typer.testing import CliRunner

from credcheck.cli import cli

if TYPE_CHECKING:
    from click import Group

WIDTH = 100


def help_of(*words: str) -> str:
    """Return what `credcheck … --help` prints, at a fixed width and without colour."""
    environment = {"COLUMNS": str(WIDTH), "NO_COLOR": "1", "TERM": "dumb"}
    done = CliRunner().invoke(cli, [*words, "--help"], prog_name="credcheck", env=environment)
    return "\n".join(line.rstrip() for line in done.stdout.splitlines()).strip()


def commands() -> list[tuple[str, ...]]:
    """Return every command and group, a group before its commands, as they are listed."""
    found: list[tuple[str, ...]] = []
    top = cast("Group", typer.main.get_command(cli))
    for name, command in top.commands.items():
        found.append((name,))
        found += [(name, inner) for inner in getattr(command, "commands", {})]
    return found


def command_pages() -> str:
    """Return the page of every command."""
    head = "# Commands\n\nEvery command answers `--help`; this page is made from it by `make docs`.\n"
    pages = [f"## credcheck {' '.join(words)}\n\n```text\n{help_of(*words)}\n```\n" for words in commands()]
    return "\n".join([head, *pages])
