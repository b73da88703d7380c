"""Guard: work on one article in; its result, or a fault that names the article, out. The rest of a run goes on.

Whatever an article or a rule makes go wrong, an error of credcheck's own included, costs that article or rule alone.
"""

import re
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from traceback import extract_tb
from typing import Final, TypeVar

from credcheck.model.errors import CredcheckError, OutOfTime
from credcheck.model.fault import Fault

T = TypeVar("T")
R = TypeVar("R")

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_ADDRESS: Final = re.compile(r"\b0x[0-9a-fA-F]+")
_LONGEST_REASON: Final = 160
"""Characters of an error's own words that are shown: some quote the whole text that they fail on."""
_MOST_CULPRITS: Final = 64
"""Items that `sift` takes out of one piece of work one by one; with more, the work itself is at fault."""


def own_fault(path: str, doing: str, error: Exception, *, line: int | None = None) -> Fault:
    """Return the fault for an error that is credcheck's own: what it was doing, on what, and where in its code.

    `doing` is a participle phrase, such as "reading it". The same error gives the same words on every machine.
    """
    at = f"{path}:{line}" if line else path
    return Fault(
        path,
        f"{at}: an error in credcheck itself while {doing}: {_reason(error)}{_origin(error)}",
        "the rest is reported; please report this line, with the file or the paragraph that it names",
    )


def _reason(error: Exception) -> str:
    words = " ".join(_ADDRESS.sub("0x…", str(error)).split())
    words = words if len(words) <= _LONGEST_REASON else f"{words[:_LONGEST_REASON]}…"
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _origin(error: Exception) -> str:
    """Return where in the package an error arose, as " (extract/claims/find.py:12)"; "" where it arose elsewhere."""
    for frame in reversed(extract_tb(error.__traceback__)):
        file = Path(frame.filename)
        if file.is_relative_to(_PACKAGE):
            return f" ({file.relative_to(_PACKAGE).as_posix()}:{frame.lineno})"
    return ""


@dataclass
class Guard:
    """Does work article by article and keeps what fails as faults."""

    strict: bool = False
    """Raise instead: for one article that somebody asked for, and for the examples of rules."""
    faults: list[Fault] = field(default_factory=list)
    seconds: float = 0.0
    """A piece of work on one article is cut off after so many; 0: never. Counts come first: this is the backstop."""

    def run(
        self, path: str, doing: str, work: Callable[[], R], *, locate: Callable[[], int | None] | None = None
    ) -> R | None:
        """Return what `work` returns; where it fails, keep the fault and return None.

        `locate` says on which line of the file the failure lies; it is asked only where credcheck itself failed.
        """
        try:
            with _within(self.seconds, path, doing):
                return work()
        except CredcheckError as error:
            if self.strict:
                raise
            self.faults.append(Fault(path, error.message, error.hint, transient=error.transient))
        except Exception as error:
            if self.strict:
                raise
            self.faults.append(own_fault(path, doing, error, line=_located(locate)))
        return None

    def sift(
        self, items: Sequence[T], work: Callable[[Sequence[T]], R], *, path_of: Callable[[T], str], doing: str
    ) -> tuple[list[T], R | None]:
        """Return the items that `work` can be done on together, and what it returned for them.

        Where it fails, the first item is sought whose presence makes it fail, is left out with a fault, and the work is
        done again. None for the result: it fails on nothing at all, or on too many. An error that a stage raises on
        purpose is raised again: it is not the fault of one item.
        """
        kept = list(items)
        for _ in range(_MOST_CULPRITS):
            try:
                return kept, work(kept)
            except CredcheckError:
                raise
            except Exception as error:
                if self.strict or not kept:
                    raise
                culprit, found = _culprit(kept, work, error)
                self.faults.append(own_fault(path_of(kept[culprit]), doing, found))
                del kept[culprit]
        return kept, None


@contextmanager
def _within(seconds: float, path: str, doing: str) -> Iterator[None]:
    """Raise `OutOfTime` in the block when its time is over, where the system can interrupt: POSIX, the main thread.

    Where a piece of work runs inside another one, the outer clock goes on.
    """
    able = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not seconds or not able or signal.getitimer(signal.ITIMER_REAL)[0]:
        yield
        return

    def stop(*_: object) -> None:
        raise OutOfTime(
            f"{path}: cut off by the clock after {seconds:g} s while {doing}",
            hint="raise limits.seconds-per-article, or leave the file out; another run may come further",
        )

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _located(locate: Callable[[], int | None] | None) -> int | None:
    try:
        return locate() if locate else None
    except Exception:  # noqa: BLE001 - where it lies is a courtesy
        return None


def _culprit(items: Sequence[T], work: Callable[[Sequence[T]], object], error: Exception) -> tuple[int, Exception]:
    """Return the position of the item that ends the shortest beginning of `items` that fails, and its error."""
    passes, fails = 0, len(items)
    while fails - passes > 1:
        middle = (passes + fails) // 2
        try:
            work(items[:middle])
            passes = middle
        except CredcheckError:
            passes = middle
        except Exception as found:  # noqa: BLE001 - whatever it is, it tells on which side to look
            fails, error = middle, found
    return fails - 1, error


UNGUARDED: Final = Guard(strict=True)
"""Raises whatever goes wrong."""
