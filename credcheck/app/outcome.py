"""What a use case hands back to its door: an exit code, the report, and what to tell the person running it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Final, ParamSpec

from credcheck.model.errors import CredcheckError
from credcheck.model.fault import Fault
from credcheck.report.escape import escape_terminal

CLEAN: Final = 0
"""Nothing at or above `--fail-on`."""
FINDINGS: Final = 1
"""Findings at or above `--fail-on`, or a rate under `--fail-under-sourcing` or `--fail-under-corroboration`."""
FAILED: Final = 2
"""The job, or a part of it, could not be done."""
INTERRUPTED: Final = 130
"""Ctrl-C, as a shell tells it."""

_QUOTED: Final = re.compile(r"  (?:\d+| +) \| ")
_P = ParamSpec("_P")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of one use case."""

    code: int
    output: str = ""
    """For standard output: the report and nothing else."""
    faults: tuple[Fault, ...] = ()
    """For standard error: what could not be done, each with its remedy."""
    messages: tuple[str, ...] = field(default=())
    """For standard error: what was done beside the report, such as files written."""

    def notices(self) -> list[str]:
        """Return the lines for standard error, safe to print on a terminal: faults with their remedy, then messages."""
        lines = []
        for fault in self.faults:
            lines += _lines_of(f"credcheck: {fault.message}")
            lines += [f"  hint: {fault.hint}"] if fault.hint else []
        lines += [f"credcheck: {message}" for message in self.messages]
        return [escape_terminal(line) for line in lines]


def _lines_of(message: str) -> list[str]:
    """Return the lines of a message: those quoted from a rule or a configuration; a file name makes no line."""
    lines = message.split("\n")
    return lines if all(_QUOTED.match(line) for line in lines[1:]) else [message]


def fault_of(error: CredcheckError, path: str = "") -> Fault:
    """Return the fault that an error amounts to."""
    return Fault(path, error.message, error.hint)


def reason_of(error: OSError | UnicodeDecodeError) -> str:
    """Return why a file cannot be read, in words, its name left out."""
    return "no UTF-8 text" if isinstance(error, UnicodeDecodeError) else error.strerror or str(error)


def outcome_of_errors(use_case: Callable[_P, Outcome]) -> Callable[_P, Outcome]:
    """Wrap a use case so that an error of ours, or of the operating system, becomes an outcome with exit code 2."""

    @wraps(use_case)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> Outcome:
        try:
            return use_case(*args, **kwargs)
        except CredcheckError as error:
            return Outcome(FAILED, faults=(fault_of(error),))
        except OSError as error:
            where = str(error.filename or "")
            reason = error.strerror or str(error)
            return Outcome(
                FAILED, faults=(Fault(where, f"{where}: {reason}", "check the path, its rights and the disk"),)
            )

    return guarded
