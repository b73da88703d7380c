"""Style: how a report is to be written out. The door fills it in from the terminal, the environment and the options."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """How a report is to be written out; formats for programs look at none of it."""

    color: bool = False
    """Use the terminal's sixteen colours; the door says no when NO_COLOR is set or nobody is watching."""

    width: int = 100
    """Columns of the terminal."""

    verbose: bool = False
    """Show every info finding in full, not folded by rule."""

    quiet: bool = False
    """Say nothing where there is nothing to look at; the concise format alone heeds it."""

    explain: int | str | None = None
    """Claims to explain instead: an id ("7" or 7), "draft.md#7", "draft.md:12" (a line) or "all"; None or "": none."""
