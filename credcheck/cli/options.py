"""Options that several commands share, spelled once."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Color(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class FailOn(StrEnum):
    """The severity that fails a run."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Use this configuration file instead of the nearest one."),
]
Corpus = Annotated[
    str | None, typer.Option("--corpus", metavar="FILE", help="The stored corpus. [default: .credcheck/corpus.sqlite]")
]
ColorChoice = Annotated[Color, typer.Option("--color", help="Colour the output; auto respects NO_COLOR and pipes.")]
Width = Annotated[int, typer.Option("--width", min=0, metavar="COLUMNS", help="Columns to fill; 0 asks the terminal.")]
Explain = Annotated[
    str, typer.Option(metavar="CLAIM", help="Say why a claim got its verdict: PATH:LINE, PATH#ID, LINE, 'all'.")
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the output here instead of printing it.")
]
Force = Annotated[
    bool, typer.Option("--force", help="Write over files that credcheck did not write or that the run reads.")
]


def overriding(**given: object) -> dict[str, object]:
    """Return settings by dotted key, those left unsaid dropped: `match__min_match=0.3` is "match.min-match"."""
    return {
        name.replace("__", ".").replace("_", "-"): value for name, value in given.items() if value not in (None, (), [])
    }
