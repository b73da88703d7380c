"""Faults: what could not be read or done. A file of its own, so that a run that judges nothing loads no more."""

from dataclasses import dataclass

from credcheck.model.article import Place


@dataclass(frozen=True, slots=True)
class Fault:
    """What could not be read or done; never dropped silently."""

    path: str
    message: str
    """The place and the fact, the file named in it ("draft.md:3:1: …"); to be shown as it is."""
    hint: str
    setting: bool = False
    """A setting that was left out: it may bear on every verdict, so that a report says it first."""
    transient: bool = False
    """It came of the clock, so another run may not meet it: a result that holds one is not kept."""


def point_at(shown: str, text: str, place: Place, fact: str, *, width: int = 1, note: str = "") -> str:
    """Return "FILE:LINE:COLUMN: fact", the line, and carets under `width` characters of it with a note behind them.

    `shown` is how the file is called, `text` what it holds; carets never reach beyond the line.
    """
    lines = text.splitlines() or [""]
    quoted = lines[min(place.line, len(lines)) - 1]
    lead = "".join("\t" if one == "\t" else " " for one in quoted[: place.column - 1]).ljust(place.column - 1)
    carets = "^" * max(1, min(width, len(quoted) - place.column + 1))
    gutter = " " * len(str(place.line))
    below = f"{lead}{carets} {note}".rstrip()
    return f"{shown}:{place.line}:{place.column}: {fact}\n  {place.line} | {quoted}\n  {gutter} | {below}"
