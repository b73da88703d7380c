"""Fuzz credcheck for some time: `python -m tests.fuzz.run --seconds 600 [--seed N]`, or `make fuzz`.

Reads and takes apart short articles, and checks pairs of long ones whole. Whatever ends in an error of credcheck's own is
printed with the bytes that did it, and the exit code is 1.
"""

import argparse
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field

from credcheck.checks.rulebook.rulebook import Rulebook, load_rulebook
from credcheck.extract import extract_document
from credcheck.model.errors import CredcheckError
from credcheck.model.settings import RuleSettings, Settings
from credcheck.pipeline import judge_articles
from credcheck.read import read_bytes
from tests.fuzz.shapes import LONG, SMALL, Make

SMALL_A_ROUND = 10
"""Short articles for each whole check: it takes about as long."""


@dataclass
class Tally:
    """What was run, and what failed."""

    executions: Counter[str] = field(default_factory=Counter)
    failures: dict[str, bytes] = field(default_factory=dict)
    """The bytes that did it, by the error and where it arose."""

    def try_one(self, kind: str, make: Make, chance: random.Random, rulebook: Rulebook) -> None:
        """Read and take apart one article or, where the kind is "check", judge it beside another."""
        suffix, raw = make(chance)
        other = make(chance) if kind == "check" else None
        self.executions[kind] += 1
        try:
            first = read_bytes(raw, f"first.{suffix}", Settings().read)
            if other is None:
                extract_document(first)
                return
            second = read_bytes(other[1], f"second.{other[0]}", Settings().read)
            judge_articles([first], [second], stores=(), rulebook=rulebook, settings=Settings())
        except CredcheckError:
            self.executions["refused"] += 1
        except Exception as error:
            self.failures.setdefault(_place(error), raw + b"\n=== beside ===\n" + other[1] if other else raw)


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    at = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__}: {error} at {at}"


def fuzz(seconds: float, seed: int) -> Tally:
    """Run for so many seconds; the same seed makes the same articles in the same order."""
    chance = random.Random(seed)
    rulebook = load_rulebook(RuleSettings())
    tally = Tally()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for _ in range(SMALL_A_ROUND):
            tally.try_one("read and extract", SMALL[chance.choice(sorted(SMALL))], chance, rulebook)
        tally.try_one("check", LONG[chance.choice(sorted(LONG))], chance, rulebook)
    return tally


def main() -> int:
    """Run as long as was asked, print what was run and what failed."""
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    asked = options.parse_args()
    tally = fuzz(asked.seconds, asked.seed)
    print(f"seed {asked.seed}: " + ", ".join(f"{count} {kind}" for kind, count in sorted(tally.executions.items())))
    for place, raw in tally.failures.items():
        print(f"\n{place}\n{raw!r}")
    return int(bool(tally.failures))


if __name__ == "__main__":
    sys.exit(main())
