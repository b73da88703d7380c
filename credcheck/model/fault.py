"""Faults: what could not be read or done. A file of its own, so that a run that judges nothing loads no more."""

from dataclasses import dataclass


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
