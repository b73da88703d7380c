"""`credcheck report`: check articles before they are published."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from credcheck.cli.options import Color, ColorChoice, Config, Corpus, FailOn, Width, overriding
from credcheck.cli.terminal import environment, finish, output_width, progress_bar, wants_color


def register(cli: typer.Typer) -> None:
    """Put this command on the command line."""
    cli.command()(report)


def report(  # noqa: PLR0913 - a command's options are its interface
    paths: Annotated[list[Path], typer.Argument(help="Articles or folders; '-' reads standard input.", show_default=False)],
    against: Annotated[
        list[Path] | None, typer.Option(metavar="PATH", help="Hold the drafts against these articles too; repeatable.")
    ] = None,
    corpus: Corpus = None,
    no_corpus: Annotated[bool, typer.Option("--no-corpus", help="Leave the stored corpus out.")] = False,
    stdin_filename: Annotated[str, typer.Option(metavar="NAME", help="What '-' is called; its suffix says the format.")] = "-",
    format: Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text, json, jsonl, html, sarif, github, gitlab, junit, checkstyle, markdown or csv.")] = "text",  # noqa: A002
    output: Annotated[
        list[Path] | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write a report here as well, in the format of its suffix; repeatable."),
    ] = None,
    fail_on: Annotated[FailOn | None, typer.Option(help="Exit 1 from this severity on. [default: error]", show_default=False)] = None,
    fail_under: Annotated[
        float | None, typer.Option(metavar="PERCENT", min=0, max=100, help="Exit 1 when claim coverage is lower, 0 to 100.")
    ] = None,
    select: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Only these: id, family or name; repeatable.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Not these: id, family or name; repeatable.")] = None,
    preset: Annotated[str | None, typer.Option(metavar="NAME", help="Rules to start from: default, strict or hook.")] = None,
    min_match: Annotated[
        float | None, typer.Option(metavar="S", min=0, max=1, help="List matches scoring this or more, 0.0 to 1.0.")
    ] = None,
    baseline: Annotated[Path | None, typer.Option(metavar="FILE", help="Only findings that this file does not hold count.")] = None,
    write_baseline: Annotated[Path | None, typer.Option(metavar="FILE", help="Accept today's findings: write them here.")] = None,
    prune_baseline: Annotated[bool, typer.Option("--prune-baseline", help="Drop entries of the baseline that match nothing any more.")] = False,
    changed_since: Annotated[str | None, typer.Option(metavar="REV", help="Only findings on lines changed since this revision.")] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Apply safe suggestions of form to the files.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    explain: Annotated[str, typer.Option(metavar="CLAIM", help="Say why a claim got its verdict: PATH#ID, ID or 'all'.")] = "",
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show every finding in full.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither read nor write the cache.")] = False,
    config: Config = None,
    color: ColorChoice = Color.AUTO,
    width: Width = 0,
) -> None:
    """Check articles before they are published.

    Exit codes: 0 clean, 1 findings at or above --fail-on, 2 the job could not be done.

    \b
    Examples:
      credcheck report draft.md
      credcheck report draft.md --against wire/ --fail-on warning
      cat draft.md | credcheck report - --stdin-filename draft.md
    """
    from credcheck.app import ReportRequest, run_report

    with progress_bar("Reading articles") as progress:
        outcome = run_report(
            ReportRequest(
                config=config,
                environ=environment(),
                overrides=overriding(
                    corpus=corpus,
                    cache=False if no_cache else None,
                    report__fail_on=fail_on and fail_on.value,
                    report__fail_under=fail_under,
                    rules__select=select,
                    rules__ignore=ignore,
                    rules__preset=preset,
                    match__min_match=min_match,
                ),
                format=format,
                color=wants_color(color),
                width=output_width(width),
                progress=progress,
                paths=tuple(paths),
                stdin=(sys.stdin.buffer.read(), stdin_filename) if Path("-") in paths else None,
                against=tuple(against or ()),
                use_corpus=not no_corpus,
                outputs=tuple(output or ()),
                baseline=baseline,
                write_baseline=write_baseline,
                prune_baseline=prune_baseline,
                changed_since=changed_since,
                fix=fix,
                diff=diff,
                today=date.today(),
                verbose=verbose,
                explain=explain,
            )
        )
    finish(outcome)
