"""`credcheck report`: check articles before they are published."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from typer import Argument, Option

from credcheck.cli.options import Color, ColorChoice, Config, Corpus, Explain, FailOn, Force, Width, overriding
from credcheck.cli.terminal import environment, finish, output_width, progress_bar, wants_color

FORMATS = "text, concise, json, jsonl, html, sarif, github, gitlab, junit, checkstyle, markdown, csv or statistics."

Paths = Annotated[
    list[Path], Argument(metavar="PATH", help="Articles or folders; '-' reads standard input.", show_default=False)
]
Against = Annotated[list[Path], Option(metavar="PATH", help="Also compare with these articles; repeatable.")]
NoCorpus = Annotated[bool, Option("--no-corpus", help="Leave the stored corpus out.")]
StdinName = Annotated[str, Option(metavar="NAME", help="File name to assume for standard input.")]
Format = Annotated[str, Option("--format", "-f", metavar="NAME", help=FORMATS)]
Outputs = Annotated[
    list[Path],
    Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write a report here too, its format by suffix; a folder gets HTML pages; repeatable.",
    ),
]
FailOnChoice = Annotated[
    FailOn | None, Option(help="Exit 1 from this severity on. [default: error]", show_default=False)
]
FailUnderSourcing = Annotated[
    float | None,
    Option(
        "--fail-under-sourcing",
        "--fail-under",
        metavar="PERCENT",
        min=0,
        max=100,
        help="Exit 1 when the sourcing rate is lower, 0 to 100. (--fail-under: the old name, for one release.)",
    ),
]
FailUnderCorroboration = Annotated[
    float | None, Option(metavar="PERCENT", min=0, max=100, help="Exit 1 when the corroboration rate is lower.")
]
Select = Annotated[list[str], Option(metavar="RULE", help="Only these: id, family or name; repeatable.")]
Ignore = Annotated[list[str], Option(metavar="RULE", help="Not these: id, family or name; repeatable.")]
Preset = Annotated[str | None, Option(metavar="NAME", help="Rules to start from: default, strict or hook.")]
Standards = Annotated[
    list[str], Option("--standard", metavar="KEY", help="Only rules that cite this standard (ap, bbc, …); repeatable.")
]
MinMatch = Annotated[
    float | None, Option(metavar="S", min=0, max=1, help="List matches scoring this or more, 0.0 to 1.0.")
]
Baseline = Annotated[Path | None, Option(metavar="FILE", help="Ignore findings listed in FILE.")]
WriteBaseline = Annotated[Path | None, Option(metavar="FILE", help="Write today's findings to FILE.")]
PruneBaseline = Annotated[bool, Option("--prune-baseline", help="Drop unused baseline entries.")]
ChangedSince = Annotated[str | None, Option(metavar="REV", help="Only findings on lines changed since this revision.")]
Fix = Annotated[bool, Option("--fix", help="Apply safe formatting fixes to the files.")]
Diff = Annotated[bool, Option("--diff", help="Show what --fix would change, and change nothing.")]
Verbose = Annotated[bool, Option("--verbose", "-v", help="Show every finding in full.")]
Quiet = Annotated[bool, Option("--quiet", "-q", help="Only the findings, one a line; nothing where there are none.")]
Statistics = Annotated[bool, Option("--statistics", help="Count the findings of each rule instead.")]
NoCache = Annotated[bool, Option("--no-cache", help="Neither read nor write the cache.")]


def register(cli: typer.Typer) -> None:
    """Put this command on the command line."""
    cli.command()(report)


def report(
    paths: Paths,
    against: Against = [],  # noqa: B006 - typer copies it
    corpus: Corpus = None,
    no_corpus: NoCorpus = False,
    stdin_filename: StdinName = "-",
    format: Format = "text",
    output: Outputs = [],  # noqa: B006
    force: Force = False,
    fail_on: FailOnChoice = None,
    fail_under_sourcing: FailUnderSourcing = None,
    fail_under_corroboration: FailUnderCorroboration = None,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    preset: Preset = None,
    standard: Standards = [],  # noqa: B006
    min_match: MinMatch = None,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = None,
    prune_baseline: PruneBaseline = False,
    changed_since: ChangedSince = None,
    fix: Fix = False,
    diff: Diff = False,
    explain: Explain = "",
    verbose: Verbose = False,
    quiet: Quiet = False,
    statistics: Statistics = False,
    no_cache: NoCache = False,
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
    from credcheck.app.options import Agreed, Drafts
    from credcheck.app.report import run_report
    from credcheck.app.session import Request

    overrides = overriding(corpus=corpus, cache=False if no_cache else None, match__min_match=min_match)
    overrides |= overriding(report__fail_on=fail_on and fail_on.value)
    overrides |= overriding(
        report__fail_under_sourcing=fail_under_sourcing, report__fail_under_corroboration=fail_under_corroboration
    )
    overrides |= overriding(rules__select=select, rules__ignore=ignore, rules__preset=preset, rules__standards=standard)
    chosen = _chosen_format(format, quiet=quiet, statistics=statistics, explain=explain)
    with progress_bar("Reading articles") as progress:
        request = Request(
            config=config, environ=environment(), overrides=overrides, format=chosen, color=wants_color(color),
            width=output_width(width), progress=progress, verbose=verbose, quiet=quiet, explain=explain,
        )  # fmt: skip
        stdin = (sys.stdin.buffer.read(), stdin_filename) if Path("-") in paths else None
        drafts = Drafts(tuple(paths), stdin=stdin, against=tuple(against), use_corpus=not no_corpus)
        agreed = Agreed(baseline, write_baseline, prune_baseline, changed_since, date.today())
        outcome = run_report(request, drafts, agreed=agreed, outputs=tuple(output), fix=fix, diff=diff, force=force)
    finish(outcome)


def _chosen_format(format: str, *, quiet: bool, statistics: bool, explain: str) -> str:
    """Return the format that the options come to; raises `BadParameter` where two of them ask for different ones."""
    if statistics and (explain or format not in {"text", "statistics"}):
        raise typer.BadParameter("--statistics is a report of its own: leave --format and --explain out")
    if statistics:
        return "statistics"
    return "concise" if quiet and format == "text" and not explain else format
