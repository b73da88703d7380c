"""Measure the house: files, imports and depth a folder, and the functions that are hard to follow.

    python benchmarks/house.py

Inside a folder count the modules (`__init__` is none) and the imports between them, each to the file that defines the
name. Depth is the longest chain of such imports. Complexity is cognitive complexity as complexipy counts it.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[1]
PACKAGE: Final = ROOT / "credcheck"
MOST_FILES: Final = 15
MOST_IMPORTS: Final = 25
MOST_COMPLEX: Final = 15
Graph = Mapping[str, frozenset[str]]


class Room(NamedTuple):
    """One folder of the package."""

    folder: str
    files: int
    imports: int
    """Imports between its own files."""
    depth: int
    """Files of the longest chain of imports inside it."""


class Hard(NamedTuple):
    """A function that is hard to follow."""

    complexity: int
    place: str
    """Path below the package, "::" and the function."""


def measure_rooms() -> list[Room]:
    """Return every folder that holds modules, in order of its name."""
    graph = import_graph()
    folders: dict[str, set[str]] = defaultdict(set)
    for module in graph:
        folders[module.rpartition(".")[0]].add(module)
    rooms = []
    for folder, modules in sorted(folders.items()):
        inside = {one: graph[one] & modules for one in modules}
        rooms.append(Room(folder.replace(".", "/"), len(modules), sum(map(len, inside.values())), _depth(inside)))
    return rooms


def import_graph() -> Graph:
    """Return each module of the package (`__init__` files are none) with the modules it imports, deferred ones too."""
    paths = {_module(path): path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py"}
    return {module: frozenset(_imports(path)) & paths.keys() for module, path in paths.items()}


def hard_functions() -> list[Hard]:
    """Return the functions above `MOST_COMPLEX`, the hardest first."""
    from complexipy import file_complexity

    found = [
        Hard(one.complexity, f"{path.relative_to(PACKAGE)}::{one.name}")
        for path in sorted(PACKAGE.rglob("*.py"))
        for one in file_complexity(str(path)).functions
        if one.complexity > MOST_COMPLEX
    ]
    return sorted(found, key=lambda one: (-one.complexity, one.place))


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)
        elif isinstance(node, ast.Import):
            yield from (one.name for one in node.names)


def _depth(inside: Graph) -> int:
    @cache
    def below(module: str) -> int:
        return 1 + max(map(below, inside[module]), default=0)

    return max(map(below, inside), default=0)


def main() -> None:
    """Print the tables."""
    print(f"{'folder':<40}{'files':>6}{'imports':>9}{'depth':>7}")
    for room in measure_rooms():
        mark = " !" if room.files > MOST_FILES or room.imports > MOST_IMPORTS else ""
        print(f"{room.folder:<40}{room.files:>6}{room.imports:>9}{room.depth:>7}{mark}")
    hard = hard_functions()
    print(f"\n{len(hard)} functions above {MOST_COMPLEX}")
    for one in hard:
        print(f"{one.complexity:>4} {one.place}")


if __name__ == "__main__":
    main()
