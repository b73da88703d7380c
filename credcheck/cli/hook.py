"""`credcheck hook`: for pre-commit, and as a plain git hook."""

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer import Argument, Option
from typer.core import TyperCommand

from credcheck.cli.options import Color, ColorChoice, Config, Corpus, FailOn, Width, overriding
from credcheck.cli.terminal import environment, finish, output_width, progress_bar, wants_color

if TYPE_CHECKING:
    from typer._click import Context

Files = Annotated[list[str], Argument(metavar="FILE", help="The drafts of the commit.", show_default=False)]
Staged = Annotated[bool, Option("--staged", help="Judge what is staged instead of named files.")]
OnlyDuplicates = Annotated[bool, Option("--only-duplicates", help="Only whether the drafts repeat other articles.")]
FailOnChoice = Annotated[
    FailOn | None, Option(help="Stop from this severity on. [default: warning]", show_default=False)
]
Format = Annotated[str, Option("--format", metavar="NAME", help="As for credcheck report.")]
Preset = Annotated[
    str | None, Option(metavar="NAME", help="default, strict or hook. [default: hook]", show_default=False)
]
Force = Annotated[bool, Option("--force", help="Replace a hook that is there.")]
NoCache = Annotated[bool, Option("--no-cache", help="Neither read nor write the cache of results.")]


class _WithFiles(TyperCommand):
    """A command that a runner hands file names: a word that names a file is one, even where it reads as an option.

    A commit that adds a file called `--config=mine.md` must not choose the configuration it is judged by.
    """

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Put every word that begins with a dash and names a file behind the options."""
        options = args[: args.index("--")] if "--" in args else args
        dashed = [word for word in options if word.startswith("-") and word != "-" and os.path.lexists(word)]
        left = [word for word in options if word not in dashed]
        return super().parse_args(ctx, [*left, "--", *dashed, *args[len(options) + 1 :]])


def register(cli: typer.Typer) -> None:
    """Put these commands on the command line."""
    hook = typer.Typer(
        help="Check the drafts of a commit.\n\n\b\nExample:\n  credcheck hook install",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    # No short options: a draft called "-head.md" must not be read as -h -e -a -d.
    hook.command("run", cls=_WithFiles, context_settings={"help_option_names": ["--help"]})(run)
    hook.command("install")(install)
    hook.command("uninstall")(uninstall)
    cli.add_typer(hook, name="hook")


def run(
    files: Files = [],  # noqa: B006 - typer copies it
    staged: Staged = False,
    only_duplicates: OnlyDuplicates = False,
    fail_on: FailOnChoice = None,
    preset: Preset = None,
    format: Format = "text",
    no_cache: NoCache = False,
    corpus: Corpus = None,
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """Check the drafts of a commit.

    They are compared with the rest of the repository and the stored corpus.

    \b
    Examples:
      credcheck hook run --staged
      credcheck hook run content/story.md
    """
    from credcheck.app.hook import HookRequest, run_hook
    from credcheck.app.session import Request

    named = _from_root(files, root := _root())
    os.chdir(root)
    overrides = overriding(corpus=corpus, cache=False if no_cache else None)
    overrides |= overriding(rules__preset=preset, report__fail_on=fail_on and fail_on.value)
    with progress_bar("Reading the repository") as progress:
        request = Request(
            config=config, environ=environment(), overrides=overrides, format=format, color=wants_color(color),
            width=output_width(width), progress=progress,
        )  # fmt: skip
        hook = HookRequest(named, staged=staged, only_duplicates=only_duplicates, today=date.today())
        outcome = run_hook(request, hook)
    finish(outcome)


def install(force: Force = False) -> None:
    """Write a plain git hook that judges what is staged.

    \b
    Example:
      credcheck hook install
    """
    from credcheck.app.hook import hook_command, install_hook

    finish(install_hook(_root(), command=hook_command(sys.executable), force=force))


def uninstall() -> None:
    """Remove the git hook that `install` wrote.

    \b
    Example:
      credcheck hook uninstall
    """
    from credcheck.app.hook import remove_hook

    finish(remove_hook(_root()))


def _root() -> Path:
    """Return the root of the repository, or the current folder outside one."""
    from credcheck.app.git import NoRepository, repository_root

    try:
        return repository_root(Path())
    except NoRepository:
        return Path()


def _from_root(names: list[str], root: Path) -> tuple[str, ...]:
    """Return the names as they are called from the root, with forward slashes; those outside it stay as they are."""
    top, here = root.resolve(), Path.cwd()
    paths = [Path(os.path.normpath(here / name)) for name in names]
    return tuple((path.relative_to(top) if path.is_relative_to(top) else path).as_posix() for path in paths)
