"""`credcheck sources`: who stands behind what, an outlet a row."""

from pathlib import Path
from typing import Annotated

import typer

from credcheck.cli.options import Color, ColorChoice, Config, Corpus, Force, Output, Width, overriding
from credcheck.cli.terminal import environment, finish, output_width, progress_bar, wants_color


def register(cli: typer.Typer) -> None:
    """Put this command on the command line."""
    cli.command()(sources)


def sources(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Articles or folders; none means the stored corpus.")
    ] = None,
    sort: Annotated[str, typer.Option(metavar="COLUMN", help="Column to sort by; prefix '-' to reverse.")] = "outlet",
    ratings: Annotated[
        str | None, typer.Option(metavar="FILE", help="CSV of your own ratings: outlet or domain, rating, note.")
    ] = None,
    format: Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text, json or csv.")] = "text",
    output: Output = None,
    force: Force = False,
    corpus: Corpus = None,
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """Summarise sourcing by outlet.

    Claims by attribution, quotes with a named speaker, distinct sources; your own ratings beside them.

    \b
    Examples:
      credcheck sources articles/
      credcheck sources --sort -named --format csv -o sources.csv
    """
    from credcheck.app.session import Request
    from credcheck.app.sources import run_sources

    with progress_bar("Reading articles") as progress:
        request = Request(
            config=config,
            environ=environment(),
            overrides=overriding(corpus=corpus, report__ratings=ratings),
            format=format,
            color=output is None and wants_color(color),
            width=output_width(width),
            progress=progress,
        )
        outcome = run_sources(request, tuple(paths or ()), sort=sort)
    finish(outcome, output=output, force=force)
