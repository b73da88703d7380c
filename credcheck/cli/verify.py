"""`credcheck verify`: hold a desk report to its articles and the corpus."""

from pathlib import Path
from typing import Annotated

import typer
from typer import Argument, Option

from credcheck.cli.options import Config, Corpus, overriding
from credcheck.cli.terminal import environment, finish, progress_bar

Page = Annotated[Path, Argument(metavar="REPORT", help="A page that --format html has written.", show_default=False)]
Paths = Annotated[
    list[Path], Argument(metavar="[PATH]...", help="Where the articles lie now; none means where the report has them.")
]
Against = Annotated[list[Path], Option(metavar="PATH", help="As it was given to credcheck report; repeatable.")]
NoCorpus = Annotated[bool, Option("--no-corpus", help="Leave the stored corpus out.")]


def register(cli: typer.Typer) -> None:
    """Put this command on the command line."""
    cli.command()(verify)


def verify(
    page: Page,
    paths: Paths = [],  # noqa: B006 - typer copies it
    against: Against = [],  # noqa: B006
    corpus: Corpus = None,
    no_corpus: NoCorpus = False,
    config: Config = None,
) -> None:
    """Re-run the checks behind a saved report.

    Says what has changed since the page was written. Exit codes: 0 nothing, 1 something, 2 it could not be done.

    \b
    Example:
      credcheck verify report.html
    """
    from credcheck.app.options import Drafts
    from credcheck.app.session import Request
    from credcheck.app.verify import run_verify

    with progress_bar("Reading articles") as progress:
        request = Request(
            config=config, environ=environment(), overrides=overriding(corpus=corpus), progress=progress
        )  # fmt: skip
        outcome = run_verify(request, page, Drafts(tuple(paths), against=tuple(against), use_corpus=not no_corpus))
    finish(outcome)
