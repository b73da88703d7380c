"""`credcheck duplicates` and `credcheck compare`: what has run before, and two articles side by side."""

from pathlib import Path
from typing import Annotated

import typer

from credcheck.cli.options import Color, ColorChoice, Config, Explain, Force, Output, Width, overriding
from credcheck.cli.terminal import environment, finish, output_width, progress_bar, wants_color


def register(cli: typer.Typer) -> None:
    """Put these commands on the command line."""
    cli.command()(duplicates)
    cli.command()(compare)


def duplicates(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Articles or folders.", show_default=False)],
    passages: Annotated[
        bool | None,
        typer.Option(
            "--passages/--no-passages",
            help="List the shared passages of each pair; default: of up to 2,000 articles.",
            show_default=False,
        ),
    ] = None,
    min_similarity: Annotated[
        float | None,
        typer.Option(metavar="S", min=0, max=1, help="Near-duplicates from this Jaccard likeness on, 0.0 to 1.0."),
    ] = None,
    min_containment: Annotated[
        float | None,
        typer.Option(metavar="S", min=0, max=1, help="Copies from this share of the shorter article on, 0.0 to 1.0."),
    ] = None,
    min_passage_words: Annotated[
        int | None, typer.Option(metavar="WORDS", min=1, help="Shortest passage to list, in words.")
    ] = None,
    format: Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text, json or csv.")] = "text",
    output: Output = None,
    force: Force = False,
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """List near-duplicate articles and clusters.

    \b
    Examples:
      credcheck duplicates archive/
      credcheck duplicates archive/ --no-passages --format json
    """
    from credcheck.app.duplicates import run_duplicates
    from credcheck.app.session import Request

    with progress_bar("Reading articles") as progress:
        request = Request(
            config=config,
            environ=environment(),
            overrides=overriding(
                duplicates__min_similarity=min_similarity,
                duplicates__min_containment=min_containment,
                duplicates__min_passage_words=min_passage_words,
            ),
            format=format,
            color=output is None and wants_color(color),
            width=output_width(width),
            progress=progress,
        )
        outcome = run_duplicates(request, tuple(paths), passages=passages)
    finish(outcome, output=output, force=force)


def compare(
    ours: Annotated[Path, typer.Argument(metavar="A", help="One article.", show_default=False)],
    theirs: Annotated[Path, typer.Argument(metavar="B", help="The other one.", show_default=False)],
    format: Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text or json.")] = "text",
    output: Output = None,
    force: Force = False,
    explain: Explain = "",
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """Put two articles side by side.

    Shows shared passages, and shared and differing claims.

    \b
    Examples:
      credcheck compare draft.md wire/story.txt
      credcheck compare draft.md wire/story.txt --width 120
      credcheck compare draft.md wire/story.txt --explain all
    """
    from credcheck.app.duplicates import run_compare
    from credcheck.app.session import Request

    request = Request(
        config=config,
        environ=environment(),
        format=format,
        color=output is None and wants_color(color),
        width=output_width(width),
        explain=explain,
    )
    finish(run_compare(request, ours, theirs), output=output, force=force)
