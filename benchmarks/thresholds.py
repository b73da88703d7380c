"""What one step of a number that decides costs: each number of a `thresholds.py` moved up and down on a folder.

    python benchmarks/thresholds.py extract FOLDER      extract, index, compare/copies …

A step is a tenth, or 1 where a tenth is less than that. Counted are the attributions, quotations, claims, verdicts and
findings that go and come; the folder holds articles of your own, several of one event where verdicts are asked about.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Final

from credcheck.api import check
from credcheck.model.findings import Result

STEP: Final = 0.1
Facts = frozenset[tuple[object, ...]]


def facts_of(result: Result) -> Facts:
    """Return what a run says, each fact on its own."""
    found: set[tuple[object, ...]] = set()
    for judged in result.articles:
        document, path = judged.document, judged.document.path
        found |= {("attribution", path, one.cue, one.source, one.type, one.speaker) for one in document.attributions}
        found |= {("quote", path, one.span, one.use, one.speaker) for one in document.quotes}
        found |= {("claim", path, one.span, one.kind, one.attribution is None) for one in document.claims}
        found |= {("verdict", path, one.claim, one.support) for one in judged.evidence.verdicts}
        found |= {("copy", path, one.path, one.relation) for one in judged.evidence.duplicates}
        found |= {("finding", path, one.rule, one.span) for one in judged.findings}
    return frozenset(found)


def run(folder: Path) -> Facts:
    """Return the facts of the folder with the numbers as they stand."""
    return facts_of(check([folder]))


def move(name: str, old: float, new: float) -> None:
    """Give a number another value in every module that has taken it."""
    for module in [one for key, one in sys.modules.items() if key.startswith("credcheck")]:
        if getattr(module, name, None) == old:
            setattr(module, name, new)


def steps(value: float) -> tuple[float, float]:
    """Return the value one step down and one step up."""
    if isinstance(value, int):
        step = max(1, round(value * STEP))
        return value - step, value + step
    return round(value * (1 - STEP), 6), round(value * (1 + STEP), 6)


def main() -> None:
    """Print a line for each number."""
    area, folder = sys.argv[1], Path(sys.argv[2])
    thresholds = import_module(f"credcheck.{area.replace('/', '.')}.thresholds")
    numbers = {name: value for name, value in vars(thresholds).items() if name.isupper() and not isinstance(value, str)}
    base = run(folder)
    print(f"{len(base)} facts in {folder}")
    for name, value in numbers.items():
        changes = []
        for other in steps(value):
            move(name, value, other)
            changed = run(folder)
            move(name, other, value)
            changes.append(f"{other:g}: -{len(base - changed)} +{len(changed - base)}")
        print(f"{name:<24} {value:<8g} {'   '.join(changes)}", flush=True)


if __name__ == "__main__":
    main()
