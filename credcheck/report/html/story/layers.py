"""Layers of a graph: arrows in, rows of slots out, givers above takers, few crossings. Pure; knows no pixels.

Source: Sugiyama, Tagawa, Toda 1981, "Methods for visual understanding of hierarchical system structures".
Departs: circles are broken where a depth-first walk in the order of the names closes them, and the rows are swept four
times by barycentre. The same arrows give the same rows.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

_SWEEPS = 4


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A place in a row: a box, or the point where an arrow passes through."""

    key: str
    through: tuple[str, str] = ("", "")
    """(taker, giver) of the arrow that passes here; empty for a box."""

    @property
    def is_box(self) -> bool:
        """It holds a box."""
        return not self.through[0]


@dataclass(frozen=True, slots=True)
class Layers:
    """Rows from the top, and the way of each arrow through them."""

    rows: tuple[tuple[Slot, ...], ...]
    ways: Mapping[tuple[str, str], tuple[Slot, ...]]
    """(taker, giver) to the slots from taker to giver."""


def arrange_layers(pairs: Iterable[tuple[str, str]], loose: Iterable[tuple[str, str]] = ()) -> Layers:
    """Return the rows for (taker, giver) pairs; `loose` pairs are joined too, but say nothing about who is above."""
    firm, free = sorted(set(pairs)), sorted(set(loose))
    depth = _measure_depths(firm)
    for one, two in free:
        known = depth.get(one, depth.get(two, 0))
        depth.setdefault(one, known + 1 if two in depth else 0)
        depth.setdefault(two, depth[one] + 1)
    ways = {pair: _way(pair, depth) for pair in dict.fromkeys([*firm, *free])}
    rows: list[list[Slot]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for key in sorted(depth):
        rows[depth[key]].append(Slot(key))
    for pair, way in ways.items():
        step = 1 if depth[pair[1]] > depth[pair[0]] else -1
        for level, slot in enumerate(way[1:-1], 1):
            rows[depth[pair[0]] + step * level].append(slot)
    return Layers(tuple(tuple(row) for row in _untangle(rows, ways.values())), ways)


def _measure_depths(pairs: Sequence[tuple[str, str]]) -> dict[str, int]:
    """Return how many steps each box is below an origin; an arrow that closes a circle counts nothing."""
    givers: dict[str, list[str]] = {}
    for taker, giver in pairs:
        givers.setdefault(taker, []).append(giver)
        givers.setdefault(giver, [])
    depth: dict[str, int] = {}
    for key in sorted(givers):
        _measure(key, givers, depth, ())
    return depth


def _measure(key: str, givers: Mapping[str, Sequence[str]], depth: dict[str, int], above: tuple[str, ...]) -> int:
    if key not in depth:
        path = (*above, key)
        steps = [_measure(giver, givers, depth, path) + 1 for giver in givers[key] if giver not in path]
        depth[key] = max(steps, default=0)
    return depth[key]


def _way(pair: tuple[str, str], depth: Mapping[str, int]) -> tuple[Slot, ...]:
    """Return the slots of an arrow: its taker, a point in each row between, its giver."""
    between = abs(depth[pair[0]] - depth[pair[1]]) - 1
    points = [Slot(f"{number}", pair) for number in range(between)]
    return (Slot(pair[0]), *points, Slot(pair[1]))


def _untangle(rows: list[list[Slot]], ways: Iterable[Sequence[Slot]]) -> list[list[Slot]]:
    """Return the rows, each ordered by the mean place of its neighbours in the row swept before."""
    near: dict[Slot, list[Slot]] = {slot: [] for row in rows for slot in row}
    for way in ways:
        for one, two in pairwise(way):
            near[one].append(two)
            near[two].append(one)
    for sweep in range(_SWEEPS):
        order = rows if sweep % 2 == 0 else rows[::-1]
        for before, row in pairwise(order):
            _order_row(row, {slot: index for index, slot in enumerate(before)}, near)
    return rows


def _order_row(row: list[Slot], place: Mapping[Slot, int], near: Mapping[Slot, Sequence[Slot]]) -> None:
    """Sort a row in place by where the neighbours of its slots stand; equals keep their order."""
    row.sort(key=lambda slot: _barycentre(near[slot], place, len(place)))


def _barycentre(near: Sequence[Slot], place: Mapping[Slot, int], size: int) -> float:
    """Return the mean place of a slot's neighbours, the middle where it has none."""
    found = [place[slot] for slot in near if slot in place]
    return sum(found) / len(found) if found else size / 2
